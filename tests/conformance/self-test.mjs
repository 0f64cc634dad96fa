// Checks the checks: each passes a small good site, and on a copy with faults planted in it names every one of them.
//
//   tests/conformance/run --self-test [CHECK…]
//
// A fault is a change to one file of fixtures/site, and the words with which its check must complain.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const lesson = "en/first/index.html";
const arabic = "ar/أول/index.html";

/** Puts `markup` before the end of the page's text. */
const add = (file, markup, ...complaints) => ({ file, complaints, change: (text) => text.replace("</main>", `${markup}</main>`) });
/** Replaces `old`, which must be there. */
const replace = (file, old, by, ...complaints) => ({
    file,
    complaints,
    change: (text) => {
        if (!text.includes(old)) throw new Error(`${file} does not hold ${old}`);
        return text.replace(old, by);
    },
});
/** Writes a file anew. */
const write = (file, bytes, ...complaints) => ({ file, complaints, change: () => bytes });

const calendar = readFileSync(join(here, "fixtures/site/en/calendar.ics"), "utf8");

// check → faults
const planted = {
    html: [
        add(lesson, "<div><p>never closed", "Unclosed element “div”"),
        add(lesson, '<span id="hint"></span>', "Duplicate ID “hint”"),
        add(arabic, "<center>old</center>", "The “center” element is obsolete"),
        write("assets/faults.css", "a { colr: red }", "“colr”: Property “colr” doesn't exist"),
        write("assets/fault.svg", '<svg xmlns="http://www.w3.org/2000/svg"><circle/><blob/></svg>', "Element “blob” not allowed"),
        replace("en/feed.xml", "</feed>", "", "en/feed.xml:"),
        replace("sitemap.xml", "</urlset>", "", "sitemap.xml:"),
    ],
    accessibility: [
        add(lesson, '<img src="../../assets/drawing.svg">', "axe image-alt"),
        add(lesson, '<p class="faint">Grey on grey in the dark</p>', "axe color-contrast"),
        write(
            "assets/faults.css",
            ".faint { color: #767676 } @media (prefers-color-scheme: dark) { .faint { color: #333 } }" +
                ".wide { inline-size: 340px } .bare:focus { outline: none }",
        ),
        replace(lesson, "</head>", '<link rel="stylesheet" href="../../assets/faults.css"></head>'),
        add(lesson, '<div class="wide">wide</div>', "wider than 320 pixels"),
        add(lesson, '<p style="color: red">inline</p>', "console: Applying inline style violates"),
        add(lesson, '<img src="https://elsewhere.example/spy.png" alt="A spy">', "asks another origin: https://elsewhere.example/spy.png"),
        add(lesson, '<a class="bare" href="https://www.wikipedia.org/">No ring</a>', 'focus is not to be seen: <a class="bare"'),
        add(lesson, "<noscript><button></button></noscript>", "axe button-name"),
        write("assets/script.js", `throw new Error("planted"); // ${randomBytes(64 * 1024).toString("base64")}`, "script error: planted", "bytes before fonts and pictures"),
        replace(lesson, "<main", '<header><details><summary>Menu</summary><img src="../../assets/drawing.svg"></details></header><main', "with this menu open, axe image-alt"),
        replace(lesson, '<a href="#main">', '<a href="../">', "the first Tab lands on no skip link"),
        replace(arabic, ' dir="rtl" data-template="lesson"', "", "its <html> names no data-template"),
    ],
    links: [
        add(lesson, '<a href="../second/">broken</a>', "../second/ leads to no file"),
        add(lesson, '<a href="../#nowhere">broken</a>', "../#nowhere names no id of en/index.html"),
        add(lesson, '<a href="..">folder</a><a href="../first">folder</a>', "../first leads to a folder"),
        add(lesson, '<a href="/en/">root</a>', "/en/ starts at the root"),
        add(lesson, '<a href="javascript:alert(1)">run</a>', "links to javascript:alert(1)"),
        add(lesson, '<img srcset="../../assets/drawing.svg 1x, missing.png 2x" src="../../assets/drawing.svg" alt="">', "missing.png leads to no file"),
        add(lesson, '<svg><use href="../../assets/drawing.svg#square"></use></svg>', "drawing.svg#square names no id"),
        add(lesson, '<img src="https://elsewhere.example/spy.png" alt="">', "loads https://elsewhere.example/spy.png from elsewhere"),
        add(lesson, '<p style="color: red" onclick="x()">inline</p><style></style><script>1</script>', "attribute style", "attribute onclick", "holds a <style>", "holds a <script> without src"),
        add(lesson, "<noscript><a href='gone.html'>gone</a></noscript>", "gone.html leads to no file"),
        replace(lesson, '"LearningResource"}', '"LearningResource"', "its structured data is not JSON"),
        replace("en/index.html", 'rel="canonical" href="https://park.example/training/en/"', 'rel="canonical" href="https://park.example/training/gone/"', "its canonical address https://park.example/training/gone/ is no page"),
        replace(arabic, '<link rel="alternate" hreflang="en" href="https://park.example/training/en/first/">', "", "hreflang ar leads to ar/أول/index.html, which does not lead back"),
        replace(arabic, 'hreflang="ar" href="https://park.example/training/ar/%D8%A3%D9%88%D9%84/"', 'hreflang="ar" href="https://park.example/training/en/"', "hreflang ar leads to en/index.html, which is in en", "its hreflang links leave out itself (ar)"),
        replace("sitemap.xml", "<url><loc>https://park.example/training/en/</loc></url>", "<url><loc>https://park.example/training/gone/</loc></url>", "training/gone/ leads to no file"),
        replace("sitemap.xml", "<url><loc>https://park.example/training/</loc></url>", "", "leaves out index.html"),
        replace("en/feed.xml", 'href="https://park.example/training/en/first/"', 'href="https://park.example/training/en/gone/"', "training/en/gone/ leads to no file"),
        replace("assets/style.css", "drawing.svg", "gone.svg", "gone.svg leads to no file"),
        write("assets/Style.css", "", "by case only"),
    ],
    structured: [
        replace(lesson, '"name": "First lesson"', '"name": ""', 'LearningResource.name takes Text, this is ""'),
        replace(lesson, '"description": "How to begin.", ', "", "its LearningResource has no description"),
        replace(lesson, '"@type": "HowToStep"', '"@type": "HowToStand"', "schema.org has no type HowToStand"),
        replace(lesson, "en/first/#hint", "en/first/#gone", "#gone names no id of the page"),
        replace(lesson, '"author": {"@type": "Person"', '"author": {"@type": "Event"', "LearningResource.author takes Organization, Person, IdReference, this is of type Event"),
        replace(lesson, '"learningResourceType"', '"startDate": "2026-11-22", "learningResourceType"', "schema.org's LearningResource has no startDate"),
        replace(lesson, '"@context": "https://schema.org", ', '"@context": "https://schema.org", "workTranslation": [{"@id": "https://park.example/training/gone/"}], ', "its translation https://park.example/training/gone/ has no structured data"),
    ],
    found: [
        replace("en/calendar.ics", "DTSTAMP:20261122T000000Z\r\n", "", "an event has no DTSTAMP"),
        write("en/zone.ics", calendar.replace("TZOFFSETTO:+0200", "TZOFFSETTO:+0300"), "its Europe/Berlin is another one than that of the database"),
        write("en/long.ics", calendar.replace("A club", "A club with a very long name ".repeat(4)), "a line has more than 75 octets"),
        write("en/unknown.ics", calendar.replaceAll("TZID=Europe/Berlin", "TZID=Europe/Bern"), "nobody explains the zone Europe/Bern"),
        write("en/never.ics", calendar.replace("FREQ=MONTHLY;BYDAY=1SA", "FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=1SA"), "takes place"),
        write("en/plain.ics", calendar.replaceAll("\r\n", "\n"), "a line does not end with CR and LF"),
        replace("en/feed.xml", "</feed>", "", "feedparser says"),
        replace("en/feed.json", '"url": "https://park.example/training/en/first/"', '"url": "https://park.example/training/en/gone/"', "en/gone/ is no page"),
        replace("oai.xml", "<dc:title>First lesson</dc:title>", "<dc:headline>First lesson</dc:headline>", "an element is none of the Dublin Core"),
        replace("oai.xml", "<oai:granularity>YYYY-MM-DD</oai:granularity>", "<oai:granularity>days</oai:granularity>", "granularity: value must be one of"),
        write("_redirects", "/training/old/ /training/gone/ 301\n", "/training/gone/ is no page", "at /training/old/, no page leads on"),
        replace("404.html", "</head>", '<meta property="og:image" content="https://park.example/training/gone.png"></head>', "gone.png is no PNG of 1200 by 630 pixels"),
    ],
    search: [
        replace("en/search/index.js", "../first/", "../gone/", "../gone/ leads to no file"),
        replace("en/search/index.js", "texts/a.js", "texts/gone.js", "texts/gone.js is not there", "nobody loads texts/a.js"),
        write("en/search/words/a.js", 'parkSearch(["other thing","* *"])', "“First lesson” does not find ../gone/"),
        replace(lesson, "../search/index.js", "../search/gone.js", "no page leads to en/search/index.js"),
    ],
    hosting: [
        replace("service-worker.js", "response || noConnection(url)", "response || Response.error()", "a page that is not kept leads to the page that says so"),
        replace("en/course/offline.json", '"assets/drawing.svg", ', "", "pictures are missing"),
        replace("en/app.webmanifest", '"maskable"', '"any"', "no icon may be cut into a shape"),
        replace("en/app.webmanifest", '"../assets/icon-512.png"', '"../assets/gone.png"', "gone.png is not there"),
        replace("assets/offline.js", "list.version === course.version", "true", "a new version is told"),
    ],
    lighthouse: [
        add(lesson, '<img src="../../assets/drawing.svg">', "Image elements do not have `[alt]` attributes"),
        replace(lesson, '<meta name="description" content="How to begin.">\n', "", "Document does not have a meta description"),
        write("assets/script.js", "console.error('planted')", "Browser errors were logged to the console"),
    ],
    pdf: [
        write("en/untagged file.pdf", readFileSync(join(here, "fixtures/faults/untagged.pdf")), "FAIL ua1", "FAIL 2a", "this font is not embedded: Helvetica", "of 2 pages 1 have text"),
        write("en/flat-a5-booklet.pdf", readFileSync(join(here, "fixtures/site/en/first/sheet.pdf")), "its pages are not in the order for folding"),
        write("ar/مقطوع.pdf", readFileSync(join(here, "fixtures/site/en/first/sheet.pdf")).subarray(0, 9000), "file is damaged"),
    ],
};

// check → what it is asked for beside the site
const parameters = { lighthouse: ["lesson.en"] };

const chosen = process.argv.length > 2 ? process.argv.slice(2) : [...Object.keys(planted), "determinism", "themes"];
// Spaces and other scripts in every path.
const work = mkdtempSync(join(tmpdir(), "park self-test ক-"));
let passed = 0;
let failed = 0;
try {
    for (const check of chosen) {
        if (check === "determinism") determinism();
        else if (check === "themes") themes();
        else siteCheck(check, planted[check]);
    }
} finally {
    rmSync(work, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function siteCheck(check, faults) {
    const good = check === "hosting" ? withCourse() : join(here, "fixtures/site");
    const asked = parameters[check] ?? [];
    expect(check, "passes the good site", run(check, good, ...asked), 0, []);

    const empty = join(work, "empty");
    mkdirSync(empty, { recursive: true });
    expect(check, "cannot run on an empty folder", run(check, empty, ...asked), 3, ["could not run"]);

    const rotten = join(work, check);
    cpSync(good, rotten, { recursive: true });
    for (const { file, change } of faults) {
        const path = join(rotten, file);
        let text = "";
        try {
            text = readFileSync(path, "utf8");
        } catch {
            // A new file.
        }
        writeFileSync(path, change(text));
    }
    const complaints = faults.flatMap((fault) => fault.complaints);
    expect(check, "names each planted fault", run(check, rotten, ...asked), 1, complaints);
}

// The good site with a course that can be kept on a device, by the scripts of the theme.
function withCourse() {
    const site = join(work, "with a course");
    const theme = join(here, "../../themes/park/assets");
    cpSync(join(here, "fixtures/site"), site, { recursive: true });
    cpSync(join(here, "fixtures/kept"), site, { recursive: true });
    for (const name of ["park.js", "learner.js", "offline.js", "icon-192.png", "icon-512.png"]) cpSync(join(theme, name), join(site, "assets", name));
    const shell = { version: "1", files: ["assets/park.js", "assets/offline.js"] };
    writeFileSync(join(site, "service-worker.js"), `self.parkShell = ${JSON.stringify(shell)};\n${readFileSync(join(theme, "worker.js"), "utf8")}`);
    return site;
}

// Stand-ins for the program: one that always writes the same, and one for each thing that must not show.
function determinism() {
    const site = join(work, "a site");
    mkdirSync(join(site, "content"), { recursive: true });
    writeFileSync(join(site, "content/ক.md"), "text");
    const builds = { same: "text", "thread count": "$6", folder: "$PWD", "time zone": "$TZ" };
    for (const [name, written] of Object.entries(builds)) {
        const park = join(work, `park ${name}`);
        writeFileSync(park, `#!/bin/sh\nmkdir -p public && echo "${written}" >public/index.html && echo same >public/same\n`);
        chmodSync(park, 0o755);
        const result = run("determinism", park, site);
        if (name === "same") expect("determinism", "passes equal builds", result, 0, ["2 passed, 0 failed"]);
        else expect("determinism", `sees a ${name}`, result, 1, ["index.html", "1 passed, 1 failed"]);
    }
}

// Stand-ins for the program: they "build" the good site, with the style of the second theme or without it, and one with a fault.
function themes() {
    const site = join(work, "a dressed site");
    for (const theme of ["park", "other"]) mkdirSync(join(site, "themes", theme), { recursive: true });
    for (const theme of ["park", "other"]) writeFileSync(join(site, "themes", theme, "theme.toml"), "api = 1\n");
    mkdirSync(join(site, "content/en"), { recursive: true });
    writeFileSync(join(site, "content/site.toml"), 'theme = "park"\n[languages.en]\ntitle = "x"\n[languages.fr]\ntitle = "y"\n');
    const dressed = 'grep -q \'theme = "other"\' "$2/content/site.toml" && ! grep -q languages.fr "$2/content/site.toml" && touch "$out/assets/other.css"';
    const builds = {
        good: [dressed, 0, ["0 failed"]],
        "without its style": ["true", 1, ["its own style is not there"]],
        "with faults": [`${dressed}; sed -i 's|</main>|<center>old</center><p>faint</p></main>|' "$out"/*/*/index.html; echo 'p { color: #ddd; background: #fff }' >>"$out/assets/style.css"`, 1, ["The “center” element is obsolete", "axe color-contrast"]],
    };
    for (const [name, [act, status, complaints]] of Object.entries(builds)) {
        const park = join(work, `park theme ${name}`);
        writeFileSync(park, `#!/bin/sh\nfor out; do :; done\ncp -R '${join(here, "fixtures/site")}' "$out"\n${act}\n`);
        chmodSync(park, 0o755);
        expect("themes", `with a theme ${name}`, run("themes", park, site), status, complaints);
    }
}

function run(check, ...words) {
    const result = spawnSync("bash", [join(here, `${check}.sh`), ...words], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return { status: result.status, output: result.stdout + result.stderr };
}

function expect(check, what, { status, output }, wanted, complaints) {
    const missing = complaints.filter((complaint) => !output.includes(complaint));
    if (status === wanted && missing.length === 0) {
        passed += 1;
        return;
    }
    failed += 1;
    console.log(`${check}: it ${what}: NO, exit code ${status} (${wanted} is right)`);
    for (const complaint of missing) console.log(`    it does not say: ${complaint}`);
    console.log(output.trimEnd().replace(/^/gm, "    | "));
}
