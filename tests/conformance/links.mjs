// Follows everything that a built site refers to; links.sh says how to start it.
//
// Pages: every href, src, srcset and poster lands on a file, every fragment on an id; links work under any sub-path;
// nothing is loaded from elsewhere; no script, style or event handler is inline; structured data is JSON.
// Languages: hreflang links name the language of the page they lead to, lead back, and include the page itself.
// Addresses: a page's canonical address is its own or that of the page it is a copy of; sitemap and feeds name pages
// that exist; all pages for search engines are in the sitemap, and no copies. Styles: every url() is there. No two paths differ by case only.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { baseAddress, files, stop, tool, urlPath } from "./site.mjs";

const { parse } = await tool("parse5");
const site = process.argv[2];
const all = files(site);
const pages = new Map(all.filter((path) => path.endsWith(".html")).map((path) => [path, readPage(path)]));
if (pages.size === 0) stop(`no .html file below ${site}`);
const base = baseAddress(site);

// drawing → its ids, each read once
const drawings = new Map();
// file → what is wrong with it
const problems = new Map();
const styles = all.filter((path) => path.endsWith(".css"));
const feeds = all.filter((path) => /\.(xml|atom)$/.test(path) && readText(path).includes("http://www.w3.org/2005/Atom"));
for (const [path, page] of pages) checkPage(path, page);
for (const path of styles) checkStyle(path);
for (const path of feeds) checkFeed(path);
checkSitemap("sitemap.xml");
checkCase();

for (const [path, found] of [...problems].sort()) {
    for (const problem of new Set(found)) console.log(`${path}: ${problem}`);
}
const checked = new Set([...pages.keys(), ...styles, ...feeds, "sitemap.xml", ...problems.keys()]);
console.log(`${checked.size - problems.size} passed, ${problems.size} failed`);
process.exitCode = problems.size > 0 ? 1 : 0;

function complain(path, problem) {
    problems.set(path, [...(problems.get(path) ?? []), problem]);
}

function readText(path) {
    return readFileSync(join(site, path), "utf8");
}

// Pages

/** A page's elements as `{ name, attributes, text }`, and the ids that a fragment can name. */
function readPage(path) {
    const elements = [];
    const walk = (node) => {
        if (node.tagName) {
            const attributes = new Map(node.attrs.map((each) => [each.prefix ? `${each.prefix}:${each.name}` : each.name, each.value]));
            const text = (node.childNodes ?? []).map((child) => child.value ?? "").join("");
            elements.push({ name: node.tagName, attributes, text });
        }
        for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) walk(child);
    };
    // What <noscript> holds counts, too.
    walk(parse(readText(path), { scriptingEnabled: false }));
    const ids = new Set(elements.map((element) => element.attributes.get("id")).filter(Boolean));
    const language = elements.find((element) => element.name === "html").attributes.get("lang") ?? null;
    const links = (relation) =>
        elements.filter((element) => element.name === "link" && (element.attributes.get("rel") ?? "").split(/\s+/).includes(relation));
    const hidden = elements.some(
        (element) => element.attributes.get("name") === "robots" && element.attributes.get("content")?.includes("noindex"),
    );
    return {
        elements,
        ids,
        language,
        canonical: links("canonical")[0]?.attributes.get("href") ?? null,
        alternates: links("alternate")
            .filter((link) => link.attributes.has("hreflang"))
            .map((link) => ({ language: link.attributes.get("hreflang"), address: link.attributes.get("href") ?? "" })),
        hidden,
    };
}

function checkPage(path, page) {
    for (const element of page.elements) {
        for (const reference of references(element)) checkReference(path, reference);
        checkInline(path, element);
    }
    const original = originalOf(path, page);
    if (original === undefined || originalOf(original, pages.get(original)) !== original) {
        complain(path, `its canonical address ${page.canonical} is no page that is its own original`);
    }
    // A page in another language than its address says is a copy of the page it stands in for, and has no others.
    if (original === path) checkAlternates(path, page);
}

// What an element refers to, as `{ address, loads }`: whether a browser loads it without being asked
function references({ name, attributes }) {
    const relation = attributes.get("rel") ?? "";
    const loads = name === "link" ? /\b(stylesheet|icon|preload|modulepreload|manifest)\b/.test(relation) : !["a", "area", "form"].includes(name);
    // What canonical and alternate mean is looked at by itself.
    const skipped = name === "link" && /\b(canonical|alternate)\b/.test(relation) && attributes.get("type") === undefined;
    const single = skipped ? [] : ["href", "xlink:href", "src", "poster", "data", "action"].filter((key) => attributes.has(key));
    const several = (attributes.get("srcset") ?? attributes.get("imagesrcset") ?? "").split(",").map((part) => part.trim().split(/\s+/)[0]);
    return [...single.map((key) => attributes.get(key)), ...several.filter(Boolean)].map((address) => ({ address, loads }));
}

function checkReference(path, { address, loads }) {
    const scheme = address.match(/^([a-z][a-z0-9+.-]*):/i)?.[1].toLowerCase();
    const local = base !== null && address.startsWith(base);
    if (address.startsWith("//")) return complain(path, `${address} leaves the protocol open`);
    if (scheme !== undefined && !local) {
        if (loads) complain(path, `loads ${address.slice(0, 100)} from elsewhere`);
        else if (!["http", "https", "mailto", "tel"].includes(scheme)) complain(path, `links to ${address.slice(0, 100)}`);
        return undefined;
    }
    // A server shows the page for "not found" at any depth, so only that page may start at the root.
    if (address.startsWith("/") && !path.endsWith("404.html")) {
        return complain(path, `${address} starts at the root, so it breaks under a sub-path`);
    }
    const target = fileAt(path, address);
    if (target.problem) return complain(path, `${address} ${target.problem}`);
    if (target.fragment && !hasAnchor(target.path, target.fragment)) {
        return complain(path, `${address} names no id of ${target.path}`);
    }
    return undefined;
}

function checkInline(path, { name, attributes, text }) {
    const data = ["application/ld+json", "application/json"];
    if (name === "style") complain(path, "holds a <style>");
    if (name === "script" && data.includes(attributes.get("type"))) {
        try {
            JSON.parse(text);
        } catch (error) {
            complain(path, `its structured data is not JSON: ${error.message}`);
        }
    } else if (name === "script" && !attributes.has("src")) {
        complain(path, "holds a <script> without src");
    }
    for (const key of attributes.keys()) {
        if (key === "style" || key.startsWith("on")) complain(path, `<${name}> has the inline attribute ${key}`);
    }
}

function checkAlternates(path, page) {
    if (page.alternates.length === 0) return;
    for (const { language, address } of page.alternates) {
        const target = fileAt(path, address);
        const other = pages.get(target.path);
        if (!other) {
            complain(path, `hreflang ${language} leads to no page: ${address}`);
        } else if (language !== "x-default" && other.language !== language) {
            complain(path, `hreflang ${language} leads to ${target.path}, which is in ${other.language}`);
        } else if (language !== "x-default" && !other.alternates.some((back) => fileAt(target.path, back.address).path === path)) {
            complain(path, `hreflang ${language} leads to ${target.path}, which does not lead back`);
        }
    }
    const names = (language) => language === page.language || language === "x-default";
    if (!page.alternates.some(({ language, address }) => names(language) && fileAt(path, address).path === path)) {
        complain(path, `its hreflang links leave out itself (${page.language})`);
    }
}

// Addresses

// The page that `page` says it is a copy of; itself if it says nothing. Undefined where its address leads to no page.
function originalOf(path, page) {
    if (page.canonical === null) return path;
    const target = page.canonical.startsWith(base ?? "\0") ? fileAt(path, page.canonical).path : undefined;
    return pages.has(target) ? target : undefined;
}

// What `address` on the page `from` means: `{ path, fragment }`, or `{ problem }`
function fileAt(from, address) {
    const root = "http://site.invalid/";
    let spelled = base !== null && address.startsWith(base) ? root + address.slice(base.length) : address;
    // What starts at the root counts from the site's own folder on its server.
    const folder = base === null ? "/" : new URL(base).pathname;
    if (spelled.startsWith(folder) && from.endsWith("404.html")) spelled = root + spelled.slice(folder.length);
    let url;
    try {
        url = new URL(spelled, root + urlPath(from).slice(1));
    } catch {
        return { problem: "is no address" };
    }
    if (!url.href.startsWith(root)) return { problem: "is not of this site" };
    let path = decodeURIComponent(url.pathname.slice(1));
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (path === "" || path.endsWith("/")) path += "index.html";
    if (!existsSync(join(site, path))) return { problem: "leads to no file" };
    if (statSync(join(site, path)).isDirectory()) return { problem: "leads to a folder and lacks its last /" };
    return { path, fragment };
}

function hasAnchor(path, fragment) {
    if (pages.has(path)) return pages.get(path).ids.has(fragment);
    // Only pages and drawings have ids; a fragment of a PDF or a film means something else.
    if (!path.endsWith(".svg")) return true;
    if (!drawings.has(path)) drawings.set(path, readPage(path).ids);
    return drawings.get(path).has(fragment);
}

// Styles, feeds, sitemap, paths

function checkStyle(path) {
    const text = readText(path).replace(/\/\*[\s\S]*?\*\//g, "");
    for (const [, quoted, bare, imported] of text.matchAll(/url\(\s*(?:["']([^"']*)["']|([^)"']*))\s*\)|@import\s+["']([^"']*)["']/g)) {
        const address = quoted ?? bare?.trim() ?? imported;
        if (!address.startsWith("#")) checkReference(path, { address, loads: true });
    }
}

function checkFeed(path) {
    for (const [, address] of readText(path).matchAll(/<link\b[^>]*\bhref="([^"]*)"/g)) {
        const target = fileAt(path, unescape(address));
        if (target.problem) complain(path, `${address} ${target.problem}`);
    }
}

function checkSitemap(sitemap) {
    if (!all.includes(sitemap)) return complain(sitemap, "is missing");
    // A list of sitemaps stands for what they list.
    const parts = [...readText(sitemap).matchAll(/<sitemap>\s*<loc>([^<]*)<\/loc>/g)].map(([, address]) => fileAt(sitemap, unescape(address)));
    for (const part of parts) if (part.problem) complain(sitemap, `one of its sitemaps ${part.problem}`);
    const text = parts.length === 0 ? readText(sitemap) : parts.map((part) => (part.path ? readText(part.path) : "")).join("");
    const listed = [...text.matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g)].map(([, address]) => unescape(address));
    const alternates = [...text.matchAll(/<xhtml:link\b[^>]*\bhref="([^"]*)"/g)].map(([, address]) => unescape(address));
    if (listed.length === 0) complain(sitemap, "lists no page");
    const paths = listed.map((address) => {
        const target = base !== null && address.startsWith(base) ? fileAt(sitemap, address) : { problem: "is not of this site" };
        if (target.problem) complain(sitemap, `${address} ${target.problem}`);
        return target.path;
    });
    for (const address of alternates) {
        if (!listed.includes(address)) complain(sitemap, `the other language ${address} is not listed itself`);
    }
    if (new Set(listed).size < listed.length) complain(sitemap, "lists a page twice");
    for (const [path, page] of pages) {
        const wanted = !page.hidden && originalOf(path, page) === path;
        if (paths.includes(path) && !wanted) complain(sitemap, `lists ${path}, which is a copy or says noindex`);
        if (!paths.includes(path) && wanted) complain(sitemap, `leaves out ${path}, which is no copy and does not say noindex`);
    }
    return undefined;
}

function unescape(text) {
    return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[name]);
}

function checkCase() {
    const seen = new Map();
    for (const path of all) {
        const folded = path.normalize("NFC").toLowerCase();
        if (seen.has(folded)) complain(path, `differs from ${seen.get(folded)} by case only`);
        seen.set(folded, path);
    }
}
