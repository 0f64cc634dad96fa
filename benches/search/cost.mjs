// What a first search loads, as a server sends it with gzip: script, style, index, words and the texts of six results; once
// for the query as a whole, and once letter by letter with a look at the texts at the end.
//
//   node benches/search/cost.mjs PUBLIC LANGUAGE QUERY…
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { openIndex } from "../../tests/conformance/search/index.mjs";

const [site, language, ...queries] = process.argv.slice(2);
const folder = join(site, language, "search");
const assets = join(dirname(fileURLToPath(import.meta.url)), "../../themes/park/assets");
const sent = (path) => gzipSync(readFileSync(path), { level: 6 }).length;
const kilobytes = (bytes) => (bytes / 1024).toFixed(1);

const all = ["words", "texts"].flatMap((part) => readdirSync(join(folder, part)).map((name) => join(folder, part, name)));
const raw = [join(folder, "index.js"), ...all].reduce((sum, path) => sum + readFileSync(path).length, 0);
const packed = [join(folder, "index.js"), ...all].reduce((sum, path) => sum + sent(path), 0);
console.log(`${all.length + 1} files, ${kilobytes(raw)} KB, ${kilobytes(packed)} KB with gzip; index.js ${kilobytes(sent(join(folder, "index.js")))} KB with gzip`);

for (const query of queries) console.log(`${query}: ${kilobytes(await cost([query]))} KB at once, ${kilobytes(await cost(prefixes(query)))} KB letter by letter`);

function prefixes(query) {
    const letters = Array.from(query);
    return letters.map((_, index) => letters.slice(0, index + 1).join(""));
}

async function cost(steps) {
    const loaded = new Set([join(assets, "search.js"), join(assets, "search.css")]);
    const index = await openIndex(folder, (path) => loaded.add(path));
    let results = [];
    for (const step of steps) results = await index.search(step, null, true);
    results = await index.search(steps.at(-1));
    for (const result of results.slice(0, 6)) await index.text(result);
    return [...loaded].reduce((sum, path) => sum + sent(path), 0);
}
