// Takes pictures of a built site; screenshots.sh says how to use it.
import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { browser, samples, serve, stop, viewports } from "./site.mjs";

const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
        viewport: { type: "string" },
        scheme: { type: "string" },
        from: { type: "string", default: "0" },
        height: { type: "string", default: "2400" },
        "no-script": { type: "boolean", default: false },
        open: { type: "boolean", default: false },
        print: { type: "boolean", default: false },
    },
});
const [site, out, ...wanted] = positionals;
if (!site || !out) stop("usage: screenshots.sh [options] PUBLIC OUT [pages…]");

const chosen = wanted.length > 0 ? wanted.map(pagePath) : samples(site).map((page) => page.path);
mkdirSync(out, { recursive: true });
const server = await serve(site);
const chromium = await browser();
try {
    for (const [viewport, size] of Object.entries(viewports)) {
        if (options.viewport && options.viewport !== viewport) continue;
        for (const colorScheme of ["light", "dark"]) {
            if (options.scheme && options.scheme !== colorScheme) continue;
            for (const path of chosen) await picture(path, viewport, size, colorScheme);
        }
    }
} finally {
    await chromium.close();
    server.close();
}

// A page as the caller named it → its file below the site
function pagePath(name) {
    let path = name.replace(/^\/+/, "").replace(/\/+$/, "");
    if (path === "" || (existsSync(join(site, path)) && statSync(join(site, path)).isDirectory())) {
        path = path === "" ? "index.html" : `${path}/index.html`;
    }
    if (!existsSync(join(site, path))) stop(`${path} is not below ${site}`);
    return path;
}

async function picture(path, viewport, size, colorScheme) {
    const context = await chromium.newContext({
        viewport: size,
        colorScheme,
        reducedMotion: "reduce",
        javaScriptEnabled: !options["no-script"],
    });
    try {
        const page = await context.newPage();
        if (options.print) await page.emulateMedia({ media: "print" });
        await page.goto(server.address(path), { waitUntil: "load" });
        await page.evaluate(() => document.fonts.ready.then(() => undefined)).catch(() => undefined);
        if (options.open) {
            await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
        }
        const tall = await page.evaluate(() => document.documentElement.scrollHeight);
        const y = Math.min(Number(options.from), Math.max(0, tall - 1));
        const height = Math.max(1, Math.min(Number(options.height), tall - y));
        const name = `${path.replace(/(^|\/)index\.html$/, "").replaceAll("/", "-") || "root"}`;
        const file = join(out, `${name}.${viewport}.${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y, width: size.width, height } });
        console.log(file);
    } finally {
        await context.close();
    }
}
