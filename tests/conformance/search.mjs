// Searches a built site, in node and in Chromium. search.sh says how to start it.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { openIndex, search } from "./search/index.mjs";
import { axeSource, browser, files, pages, serve, stop, viewports, walk } from "./site.mjs";

const site = process.argv[2];
/** What a first search may cost, as a server sends it with gzip. */
const MOST = 100 * 1024;
/** Titles that are looked for in each language. */
const TITLES = 8;
/** What is typed in each language that is tried in a browser: with a mistake, another form, another spelling. */
const TYPED = { en: "citing sorces", bn: "উইকিপিডিয়ার", ar: "مصادر موثوقه", "zh-Hans": "可靠来源" };

const { step, miss, end } = walk();
const indices = files(site, "/search/index.js").map((path) => dirname(path));
if (indices.length === 0) stop(`no search/index.js below ${site}`);
const all = pages(site).map((page) => ({ ...page, html: readFileSync(join(site, page.path), "utf8") }));

await step("words are folded as in Rust", () => words());
for (const folder of indices) {
    await step(`${folder}: the index is whole`, () => whole(folder));
    await step(`${folder}: titles are found`, () => titles(folder));
}
const opening = all.filter((page) => page.html.includes('class="tool search-open"'));
if (opening.length > 0) await inBrowser();
end();

function words() {
    const cases = JSON.parse(readFileSync(new URL("./search/words.json", import.meta.url), "utf8"));
    for (const { text, split = false, words, query = words } of cases) {
        for (const [side, wanted] of [[false, words], [true, query]]) {
            const got = search.words(text, split, side);
            must(JSON.stringify(got) === JSON.stringify(wanted), `“${text}” gives ${got.join(" ")}, not ${wanted.join(" ")}`);
        }
    }
}

/** All that the index names is there, nothing is there that it does not name, and pages lead to it. */
async function whole(folder) {
    const { head } = await openIndex(join(site, folder));
    const named = new Set(["index.js", ...head.directory.map((row) => row[1]), ...head.texts.flat().map((row) => row[1])]);
    const wrong = [...named].filter((name) => !existsSync(join(site, folder, name))).map((name) => `${name} is not there`);
    const strange = files(join(site, folder), ".js").filter((name) => !named.has(name));
    wrong.push(...strange.map((name) => `nobody loads ${name}`));
    for (const url of head.urls) {
        const path = decodeURIComponent(new URL(url, `http://a/${folder}/`).pathname.slice(1));
        const file = join(site, path, path.endsWith("/") || path === "" ? "index.html" : "");
        if (!existsSync(file)) wrong.push(`${url} leads to no file`);
    }
    const leads = (page) => [...page.html.matchAll(/data-index="([^"]*)"/g)].some(([, to]) => join(dirname(page.path), to) === `${folder}/index.js`);
    if (!all.some(leads)) wrong.push(`no page leads to ${folder}/index.js`);
    must(wrong.length === 0, `${wrong.length} faults: ${wrong.slice(0, 9).join("; ")}`);
}

/** A page is among the first for its own title; what that loads is little. */
async function titles(folder) {
    const { head } = await openIndex(join(site, folder));
    const every = Math.max(1, Math.floor(head.titles.length / TITLES));
    for (let page = 0; page < head.titles.length; page += every) {
        const loaded = new Set();
        const index = await openIndex(join(site, folder), (path) => loaded.add(path));
        const results = await index.search(head.titles[page]);
        const same = (result) => head.titles[result.page] === head.titles[page];
        must(results.slice(0, 3).some(same), `“${head.titles[page]}” does not find ${head.urls[page]}`);
        for (const result of results.slice(0, 6)) await index.text(result);
        const cost = [...loaded].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
        must(cost < MOST, `“${head.titles[page]}” costs ${cost} bytes with gzip`);
    }
}

async function inBrowser() {
    const server = await serve(site);
    const chromium = await browser();
    const axe = await axeSource();
    try {
        let turn = 0;
        for (const [language, typed] of Object.entries(TYPED)) {
            const page = opening.find((page) => page.language === language && page.template === "lesson");
            const results = all.find((page) => page.language === language && page.template === "search");
            if (!page || !results) continue;
            // Phone and desktop, light and dark, by turns.
            const options = { viewport: turn % 2 ? viewports.desktop : viewports.phone, colorScheme: turn % 4 < 2 ? "light" : "dark", reducedMotion: "reduce" };
            turn += 1;
            const attempt = (what, path, steps, more = {}) =>
                step(`${path}: ${what}`, () => inTab({ ...options, ...more }, server.address(path), server.origin, (tab) => steps(tab, typed)));
            await attempt("the panel with the keyboard", page.path, panel);
            await attempt("the page of results", results.path, resultsPage);
            await attempt("the list without JavaScript", results.path, list, { javaScriptEnabled: false });
        }
        if (turn === 0) miss("no language has a lesson and a page of results");
    } finally {
        await chromium.close();
        server.close();
    }

    async function inTab(options, address, origin, steps) {
        const context = await chromium.newContext(options);
        try {
            const tab = await context.newPage();
            tab.setDefaultTimeout(10_000);
            const errors = [];
            tab.on("pageerror", (error) => errors.push(error.message));
            tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
            tab.on("request", (request) => request.url().startsWith(origin) || errors.push(`it asks ${request.url()}`));
            await tab.goto(address, { waitUntil: "load" });
            await steps(tab);
            must(errors.length === 0, errors.join("; "));
        } finally {
            await context.close();
        }
    }

    async function accessible(tab, what) {
        const session = await tab.context().newCDPSession(tab);
        const expression = `${axe};axe.run().then((found) => found.violations.map((one) => one.id + " " + one.nodes[0].html).join("; "))`;
        const { result } = await session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
        must(result.value === "", `axe in ${what}: ${result.value}`);
    }

    async function panel(tab, typed) {
        const field = () => tab.evaluate(() => document.activeElement.getAttribute("role"));
        await tab.evaluate(() => document.querySelector("a.search-open").focus());
        await tab.keyboard.press("/");
        await tab.waitForSelector(".search-panel[open]");
        must((await field()) === "combobox", "the field has not the focus");
        await tab.keyboard.type(typed);
        await tab.waitForSelector('.search-panel [role="option"]');
        await tab.waitForSelector('.search-panel [role="option"] mark');
        const heard = await tab.textContent('.search-panel [role="status"]');
        must(/\p{N}/u.test(heard), `the status says “${heard}”`);
        await tab.waitForTimeout(400);
        await tab.keyboard.press("ArrowDown");
        await tab.keyboard.press("ArrowDown");
        await tab.keyboard.press("ArrowUp");
        const chosen = await tab.evaluate(() => {
            const option = document.getElementById(document.activeElement.getAttribute("aria-activedescendant"));
            const first = document.querySelector('.search-panel [role="option"]');
            return option === first && option.getAttribute("aria-selected") === "true" ? option.href : null;
        });
        must(chosen !== null, "the arrows do not choose the first result");
        await accessible(tab, "the panel");
        await tab.keyboard.press("Escape");
        must(await tab.evaluate(() => !document.querySelector(".search-panel").open && document.activeElement.matches("a.search-open")), "Escape does not lead back");
        await tab.keyboard.press("Enter");
        await tab.waitForSelector(".search-panel[open]");
        await tab.keyboard.press("ArrowDown");
        await tab.keyboard.press("Enter");
        await tab.waitForURL((there) => there.href === chosen);
    }

    async function resultsPage(tab, typed) {
        await tab.keyboard.press("/");
        await tab.keyboard.type(typed);
        await tab.waitForSelector(".search-results mark");
        await tab.waitForURL((there) => there.searchParams.get("q") === typed);
        await tab.reload();
        await tab.waitForSelector(".search-results mark");
        const count = () => tab.evaluate(() => document.querySelectorAll(".search-results > li").length);
        const before = await tab.textContent(".search-status");
        await accessible(tab, "the page of results");
        const select = await tab.$('.search-page select[name="kind"]');
        if (select) {
            await select.selectOption("lesson");
            await tab.waitForFunction((before) => document.querySelector(".search-status").textContent !== before, before);
            must((await count()) > 0, "no lesson is found");
        }
        await tab.fill(".search-page input", "qqqqxxxx");
        await tab.waitForSelector(".search-everything:not([hidden])");
        must((await tab.textContent(".search-status")).includes("qqqqxxxx"), "nobody says that nothing was found");
    }

    async function list(tab) {
        must(await tab.isVisible(".search-everything a"), "there is no list");
        must(!(await tab.isVisible(".search-page")), "there is a field that does nothing");
        await tab.click(".search-items a");
        must((await tab.getAttribute("html", "data-template")) !== "search", "the list leads nowhere");
    }
}

function must(holds, words) {
    if (!holds) throw new Error(words);
}
