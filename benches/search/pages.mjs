// Copies the pages that park's search knows, and nothing else, so that Pagefind indexes the same:
//
//   node benches/search/pages.mjs PUBLIC FOLDER LANGUAGE…
import { cpSync } from "node:fs";
import { join } from "node:path";
import { openIndex } from "../../tests/conformance/search/index.mjs";

const [site, folder, ...languages] = process.argv.slice(2);
for (const language of languages) {
    const { head } = await openIndex(join(site, language, "search"));
    for (const url of head.urls) {
        const path = join(language, "search", decodeURIComponent(url), url.endsWith("/") ? "index.html" : "");
        cpSync(join(site, path), join(folder, path));
    }
}
