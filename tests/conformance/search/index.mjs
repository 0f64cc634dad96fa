// An index of the search, opened in node as a browser opens it.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

export const search = createRequire(import.meta.url)("../../../themes/park/assets/search.js");

/** The index in `folder`; `onLoad` is told the path of each file that is loaded. */
export async function openIndex(folder, onLoad = () => {}) {
    const load = (name) => {
        const path = join(folder, name);
        onLoad(path);
        let taken;
        runInNewContext(readFileSync(path, "utf8"), { parkSearch: (...data) => (taken = data) });
        return taken;
    };
    const [head, parts] = load("index.js");
    return search.open(head, parts, async (name) => load(name)[0]);
}
