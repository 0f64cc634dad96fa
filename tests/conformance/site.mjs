// What the checks in a browser share: the pages of a built site, a small server for it, and Debian's Chromium.
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** The module of an npm package that `need_npm` of install.sh has installed outside the clone. */
export async function tool(name) {
    if (!process.env.PARK_TOOLS) stop(`start this through its .sh file, which installs ${name} first`);
    const packages = createRequire(join(process.env.PARK_TOOLS, "package.json"));
    const module = await import(pathToFileURL(packages.resolve(name)).href);
    return module.default ?? module;
}

/** Ends the check with exit code 3: it could not run, which is a failure. */
export function stop(reason) {
    console.error(`could not run: ${reason}`);
    process.exit(3);
}

/** All files below `folder` whose name ends in `ending`, relative to it, with `/` between folders, sorted. */
export function files(folder, ending = "") {
    return readdirSync(folder, { recursive: true })
        .map((path) => path.split(sep).join("/"))
        .filter((path) => path.endsWith(ending) && statSync(join(folder, path)).isFile())
        .sort();
}

/** Every HTML page of `site` as `{ path, language, direction, template }`; language and template are null where the page names none. */
export function pages(site) {
    const found = files(site, ".html").map((path) => {
        const [tag] = readFileSync(join(site, path), "utf8").match(/<html\b[^>]*>/i) ?? [""];
        const attribute = (name) => tag.match(new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i"));
        const value = (name) => attribute(name)?.slice(1).find((text) => text !== undefined) ?? null;
        return { path, language: value("lang"), direction: value("dir") ?? "ltr", template: value("data-template") };
    });
    if (found.length === 0) stop(`no .html file below ${site}`);
    return found;
}

/** One page for each template in each language: the first by path. */
export function samples(site) {
    const first = new Map();
    for (const page of pages(site)) {
        const key = `${page.template} ${page.language}`;
        if (page.template !== null && !first.has(key)) first.set(key, page);
    }
    if (first.size === 0) stop(`no page below ${site} has <html data-template="…">`);
    return [...first.values()];
}

// extension → media type, for what a site of ours may hold
const mediaTypes = {
    ".atom": "application/atom+xml",
    ".css": "text/css",
    ".html": "text/html; charset=utf-8",
    ".ics": "text/calendar",
    ".jpg": "image/jpeg",
    ".js": "text/javascript",
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
};

/** The policy every site of ours must work under: nothing inline, nothing from elsewhere. */
export const strictPolicy = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The address that `site` is built for, with `/` at the end: a page's canonical address less the page's path.
 * Null if no page has a canonical address.
 */
export function baseAddress(site) {
    let base = null;
    let longest = 0;
    for (const path of files(site, ".html")) {
        const [link] = readFileSync(join(site, path), "utf8").match(/<link\b[^>]*\brel="?canonical"?[^>]*>/i) ?? [""];
        const address = link.match(/\bhref="([^"]*)"/i)?.[1] ?? "";
        const own = urlPath(path);
        // A page may name another that it is a copy of; the longest path is the least likely to fit by chance.
        if (address.endsWith(own) && own.length > longest) {
            longest = own.length;
            base = address.slice(0, address.length - own.length + 1);
        }
    }
    return base;
}

/**
 * Serves `site` on a free port of the loopback address, below the same path as on the server it is built for.
 * `address(path)` is where a page is; `cut(true)` lets nobody have an answer any more; `close()` ends it.
 * `shape(path, body, request)` may give an answer other headers and another body: `{ headers, body }`.
 */
export async function serve(site, shape = (path, body) => ({ headers: {}, body })) {
    const root = resolve(site);
    const base = baseAddress(site);
    const folder = base === null ? "" : new URL(base).pathname.replace(/\/$/, "");
    let isCut = false;
    const server = createServer((request, response) => {
        if (isCut) return request.socket.destroy();
        const answer = (status, path) => {
            const type = mediaTypes[extname(path)] ?? "application/octet-stream";
            const { headers, body } = shape(relative(root, path), readFileSync(path), request);
            response.writeHead(status, { "content-type": type, "content-security-policy": strictPolicy, ...headers });
            response.end(request.method === "HEAD" ? undefined : body);
        };
        try {
            if (!request.url.startsWith(`${folder}/`)) throw new Error("outside the site");
            answer(200, fileFor(root, request.url.slice(folder.length)));
        } catch {
            response.writeHead(404, { "content-type": "text/plain", "content-security-policy": strictPolicy });
            response.end("not found");
        }
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    const origin = `http://127.0.0.1:${server.address().port}`;
    return { origin, address: (path) => origin + folder + urlPath(path), cut: (wanted) => (isCut = wanted), close: () => server.close() };
}

// URL → the file it means; throws when it leaves the site or means nothing
function fileFor(root, url) {
    const path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
    let file = join(root, path);
    if (relative(root, file).startsWith("..") || path.includes("\0")) throw new Error("outside the site");
    if (statSync(file).isDirectory()) file = join(file, "index.html");
    if (!statSync(file).isFile()) throw new Error("not a file");
    return file;
}

/** A page's URL path: each segment percent-encoded, `index.html` left out as visitors see it. */
export function urlPath(path) {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return `/${encoded.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** `park serve` with these arguments, on a port of its own: `{ address, close }`. It may take `patience` milliseconds to begin. */
export async function parkServe(park, parameters, patience) {
    const server = spawn(park, ["serve", ...parameters, "--port", String(20_000 + (process.pid % 20_000))], {
        stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    const address = await new Promise((resolve) => {
        const late = setTimeout(() => stop(`park serve named no address: ${printed}`), patience);
        const listen = (chunk) => {
            printed += chunk;
            const found = printed.match(/Your site: (\S+)/);
            if (!found) return;
            clearTimeout(late);
            resolve(found[1]);
        };
        server.stdout.on("data", listen);
        server.stderr.on("data", listen);
        server.on("exit", (code) => stop(`park serve ended with ${code}: ${printed}`));
    });
    const close = () => {
        server.removeAllListeners("exit");
        server.kill();
    };
    return { address, close };
}

/** Debian's Chromium with a fresh profile and no traffic of its own. */
export async function browser() {
    const { chromium } = await tool("playwright-core");
    return chromium.launch(launching());
}

/** The same with a profile that stays in a folder, as a reader's does. */
export async function persistent(profile) {
    const { chromium } = await tool("playwright-core");
    return chromium.launchPersistentContext(profile, launching());
}

function launching() {
    return {
        executablePath: process.env.PARK_CHROMIUM ?? "/usr/bin/chromium",
        args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ],
    };
}

/** name → size in CSS pixels */
export const viewports = {
    phone: { width: 360, height: 800 },
    desktop: { width: 1280, height: 900 },
};

// page → the way to its browser by which keys are sent
const sessions = new WeakMap();

/** Presses Tab so often. A browser takes keys in their order: nobody waits for the answer to one before the next is sent. */
export async function pressTab(page, times) {
    if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
    const session = sessions.get(page);
    const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, nativeVirtualKeyCode: 9 };
    const strokes = Array.from({ length: times }, () => ["rawKeyDown", "keyUp"]).flat();
    await Promise.all(strokes.map((type) => session.send("Input.dispatchKeyEvent", { type, ...key })));
}

/** Presses Tab, at most so often, until what has the focus matches; only then may it be used. */
export async function tabTo(page, selector, most = 400) {
    const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (await isThere()) return;
    // Of the keys on their way, those that come after it is reached lead no further.
    await page.evaluate((wanted) => {
        globalThis.hold = (event) => {
            if (event.key !== "Tab" || !document.activeElement?.matches(wanted)) return;
            event.preventDefault();
            event.stopImmediatePropagation();
        };
        addEventListener("keydown", globalThis.hold, true);
    }, selector);
    let reached = false;
    for (let pressed = 0; pressed < most && !reached; pressed += 25) {
        await pressTab(page, Math.min(25, most - pressed));
        reached = await isThere();
    }
    await page.evaluate(() => removeEventListener("keydown", globalThis.hold, true));
    if (!reached) throw new Error(`Tab does not reach ${selector}`);
}

/** axe-core, to be run in a page. */
export async function axeSource() {
    const axe = await tool("axe-core");
    const packages = createRequire(join(process.env.PARK_TOOLS, "package.json"));
    // The same program in half the bytes: every page reads it anew.
    const source = readFileSync(packages.resolve("axe-core/axe.min.js"), "utf8");
    if (!source.includes(axe.version)) stop("axe.min.js is not the axe-core that is installed");
    return source;
}

/**
 * A walk in steps, each of which may fail while the others go on. `miss(what)` is a step that could not be taken;
 * `end()` says what failed and sets the exit code.
 */
export function walk() {
    let passed = 0;
    const failures = [];
    const step = async (what, act) => {
        try {
            await act();
            passed += 1;
        } catch (error) {
            failures.push(`${what}: ${error.message.split("\n")[0]}`);
        }
    };
    const miss = (what) => failures.push(what);
    const end = () => {
        if (passed + failures.length === 0) stop("nothing was tried");
        for (const failure of failures) console.log(failure);
        console.log(`${passed} passed, ${failures.length} failed`);
        process.exitCode = failures.length > 0 ? 1 : 0;
    };
    return { step, miss, end };
}
