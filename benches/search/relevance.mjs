// How often the page that somebody looks for comes first, or among the first three: park's search beside Pagefind's.
//
//   node benches/search/relevance.mjs PUBLIC [PAGEFIND]
//
// PUBLIC is a built Park; PAGEFIND the folder that `pagefind --site PUBLIC --output-path PAGEFIND` wrote. park's search is
// asked in node, Pagefind's in Chromium (PLAYWRIGHT names a folder with node_modules/playwright-core).
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync, statSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openIndex } from "../../tests/conformance/search/index.mjs";

const [site, pagefind] = process.argv.slice(2);
const queries = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), "queries.json"), "utf8"));
const rows = queries.map((query) => ({ ...query }));

const indices = new Map();
for (const row of rows) {
    if (!indices.has(row.language)) indices.set(row.language, await openIndex(join(site, row.language, "search")));
    const index = indices.get(row.language);
    const results = await index.search(row.query);
    row.park = place(results.map((result) => join(row.language, "search", index.head.urls[result.page])), row);
}
if (pagefind) await ask(pagefind);
report("park");
if (pagefind) report("pagefind");
for (const row of rows) {
    const cell = (rank) => (rank === 0 ? "–" : rank);
    console.log(`| ${row.language} | ${row.query} | ${row.pages[0]} | ${cell(row.park)} | ${pagefind ? cell(row.pagefind) : ""} |`);
}

// Paths → the place of the first that was looked for, 0 for none of the first ten.
function place(paths, row) {
    const plain = paths.slice(0, 10).map((path) => path.replace(/(index\.html)?([?#].*)?$/, "").replace(/\/$/, ""));
    return plain.findIndex((path) => row.pages.some((page) => path === `${row.language}/${page}`)) + 1;
}

function report(name) {
    for (const language of [...new Set(rows.map((row) => row.language)), ""]) {
        const some = rows.filter((row) => !language || row.language === language);
        const at = (most) => some.filter((row) => row[name] > 0 && row[name] <= most).length;
        console.log(`${name} ${language || "all"}: hit@1 ${at(1)}/${some.length}, hit@3 ${at(3)}/${some.length}`);
    }
}

async function ask(folder) {
    const packages = createRequire(join(resolve(process.env.PLAYWRIGHT ?? "."), "package.json"));
    const { chromium } = packages("playwright-core");
    const types = { ".js": "text/javascript", ".json": "application/json", ".html": "text/html" };
    const server = createServer((request, response) => {
        const path = join(folder, decodeURIComponent(new URL(request.url, "http://a").pathname));
        try {
            if (!statSync(path).isFile()) throw new Error("a folder");
            response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" });
            response.end(readFileSync(path));
        } catch {
            response.writeHead(200, { "content-type": "text/html" });
            response.end("<!doctype html><title>x</title>");
        }
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
    for (const language of new Set(rows.map((row) => row.language))) {
        const tab = await browser.newPage();
        await tab.goto(`http://127.0.0.1:${server.address().port}/page.html`);
        // Pagefind takes its index by the language of the page.
        const tag = language.replace("hans", "Hans");
        for (const row of rows.filter((row) => row.language === language)) {
            const urls = await tab.evaluate(
                async ([tag, query]) => {
                    document.documentElement.lang = tag;
                    const pagefind = await import("/pagefind.js");
                    const found = await pagefind.search(query);
                    return Promise.all(found.results.slice(0, 10).map(async (result) => (await result.data()).url));
                },
                [tag, row.query],
            );
            row.pagefind = place(urls.map((url) => url.replace(/^\/+/, "")), row);
        }
        await tab.close();
    }
    await browser.close();
    server.close();
}
