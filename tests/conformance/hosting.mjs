// Keeps a course on the device as a learner does, cuts the network, reads it, and gets a new version: in Chromium, under the
// strict policy, below the folder of the site's address. hosting.sh says how to start it.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { browser, files, pages, persistent, serve, viewports, walk } from "./site.mjs";

const site = process.argv[2];
const { step, miss, end } = walk();
const chromium = await browser();
const lists = files(site, "offline.json");
// One course in a language written from left to right, and one from right to left.
const chosen = ["ltr", "rtl"].map((direction) => {
    const inDirection = (list) => pages(site).some((page) => page.path === list.replace("offline.json", "index.html") && page.direction === direction);
    return lists.find(inDirection);
});
if (!lists.length) miss("no course can be kept: there is no offline.json");

try {
    for (const list of chosen.filter(Boolean)) await keep(list);
    await step("Chromium would install it", async () => {
        const server = await serve(site);
        // A profile of its own: what has none is never installed.
        const profile = mkdtempSync(join(tmpdir(), "park-profile-"));
        const context = await persistent(profile);
        try {
            const tab = await context.newPage();
            const home = pages(site).find((page) => readFileSync(join(site, page.path), "utf8").includes('rel="manifest"'));
            await tab.goto(server.address(home.path));
            const asked = await context.newCDPSession(tab);
            const { errors } = await asked.send("Page.getAppManifest");
            const { installabilityErrors } = await asked.send("Page.getInstallabilityErrors");
            const wrong = errors.map((error) => error.message).concat(installabilityErrors.map((error) => error.errorId));
            if (wrong.length) throw new Error(wrong.join("; "));
        } finally {
            await context.close();
            server.close();
            rmSync(profile, { recursive: true, force: true });
        }
    });
    await step("every manifest names icons that are there", () => {
        const manifests = files(site, ".webmanifest");
        if (!manifests.length) throw new Error("there is none");
        for (const manifest of manifests) {
            const { icons, start_url } = JSON.parse(readFileSync(join(site, manifest), "utf8"));
            const whole = icons.some((icon) => icon.purpose === "maskable") ? [] : ["no icon may be cut into a shape"];
            const missing = [...icons.map((icon) => icon.src), `${start_url}index.html`].filter((path) => !existsSync(join(site, dirname(manifest), path)));
            const wrong = whole.concat(missing.map((path) => `${path} is not there`));
            if (wrong.length) throw new Error(`${manifest}: ${wrong.join(", ")}`);
        }
    });
} finally {
    await chromium.close();
}
end();

// The course in a folder of its own, so that a later build can be played.
async function keep(list) {
    const copy = mkdtempSync(join(tmpdir(), "park-hosting-"));
    const course = JSON.parse(readFileSync(join(site, list), "utf8"));
    const file = (path) => decodeURIComponent(path === "" || path.endsWith("/") ? `${path}index.html` : path);
    for (const path of [...course.files.map(file), list, "service-worker.js", ...files(site, ".woff2"), ...workerFiles()]) {
        if (existsSync(join(site, path))) cpSync(join(site, path), join(copy, path));
    }
    const server = await serve(copy);
    const context = await chromium.newContext({ viewport: viewports.phone, reducedMotion: "reduce" });
    const tab = await context.newPage();
    tab.setDefaultTimeout(15_000);
    const lesson = file(course.files[1]);
    try {
        await step(`${list}: a course is kept, with its size said before`, async () => {
            await tab.goto(server.address(file(course.page)));
            await tab.click(".keep-offline > summary");
            const button = tab.locator(".keep-offline [data-do=keep]");
            await button.waitFor();
            if (!/[0-9\u0660-\u0669\u06f0-\u06f9\u09e6-\u09ef]/.test(await button.textContent())) throw new Error("the button does not say how large it is");
            await button.click();
            await tab.locator(".keep-offline [data-do=remove]").waitFor();
            await tab.evaluate(() => navigator.serviceWorker.ready.then((one) => one.active.state === "activated" || new Promise((done) => one.active.addEventListener("statechange", done))));
        });
        await context.setOffline(true);
        server.cut(true);
        await step(`${list}: without a connection its lessons are read`, async () => {
            for (const path of course.files.filter((one) => one.endsWith("/") || one === "")) {
                const answer = await tab.goto(server.address(file(path)));
                if (answer.status() !== 200) throw new Error(`${path}: ${answer.status()}`);
                const broken = await tab.evaluate(() => [...document.images].filter((image) => image.complete && !image.naturalWidth).map((image) => image.currentSrc || image.src));
                if (broken.length) throw new Error(`${path}: pictures are missing: ${broken.join(", ")}`);
                if (!(await tab.evaluate(() => document.styleSheets.length > 0 && Boolean(window.park)))) throw new Error(`${path}: styles or scripts are missing`);
            }
        });
        await step(`${list}: without a connection a quiz and progress work`, async () => {
            await tab.goto(server.address(lesson));
            await tab.click(".finish button");
            if ((await tab.getAttribute(".finish button", "aria-pressed")) !== "true") throw new Error("the lesson is not marked");
            const quiz = course.files.map(file).find((path) => path.endsWith(".html") && readFileSync(join(copy, path), "utf8").includes('data-quiz="one"'));
            if (!quiz) return;
            await tab.goto(server.address(quiz));
            await tab.locator('.quiz-form[data-quiz="one"] input').first().check();
            await tab.locator('.quiz-form[data-quiz="one"] .quiz-check').first().click();
            await tab.locator(".quiz-verdict").first().waitFor();
        });
        if (course.files.some((path) => path.endsWith("search/index.js"))) await step(`${list}: without a connection the search finds a kept lesson`, async () => {
            await tab.goto(server.address(file(course.page)));
            const title = readFileSync(join(copy, lesson), "utf8").match(/<h1[^>]*>([^<]*)/)[1].trim();
            await tab.keyboard.press("/");
            await tab.keyboard.type(title);
            const first = tab.locator(".search-panel [role=option]").first();
            await first.waitFor();
            const address = new URL(await first.getAttribute("href"), tab.url());
            address.hash = "";
            if (address.href !== server.address(lesson)) throw new Error(`“${title}” finds ${address.pathname}`);
            await tab.waitForFunction(() => document.querySelector(".search-panel .search-status").textContent.includes(document.querySelector("a.search-open").dataset.offline));
            await tab.locator(".search-panel mark").first().waitFor();
        });
        await step(`${list}: a page that is not kept leads to the page that says so`, async () => {
            await tab.goto(server.address(`${list.split("/")[0]}/nothing/index.html`));
            await tab.locator("#no-connection").waitFor();
            if (!(await tab.locator(".kept-courses a").count())) throw new Error("it does not list the kept course");
        });
        await context.setOffline(false);
        server.cut(false);
        await step(`${list}: a new version is told, and taken when the learner wants it`, async () => {
            const page = readFileSync(join(copy, lesson), "utf8").replace("</h1>", " (new)</h1>");
            writeFileSync(join(copy, lesson), page);
            writeFileSync(join(copy, list), JSON.stringify({ ...course, version: "0123456789" }));
            await tab.goto(server.address(lesson));
            // Once it is there, the page loads anew.
            await Promise.all([tab.waitForEvent("load"), tab.click(".new-version button")]);
            await tab.waitForFunction(() => caches.keys().then((names) => names.some((name) => name.endsWith(" 0123456789")) && names.filter((name) => name.includes(" course ")).length === 1));
            await context.setOffline(true);
            server.cut(true);
            await tab.goto(server.address(lesson));
            if (!(await tab.textContent("h1")).endsWith("(new)")) throw new Error(`the old version is shown: ${await tab.textContent("h1")}`);
        });
        await context.setOffline(false);
        server.cut(false);
        await step(`${list}: what is removed is gone`, async () => {
            await tab.goto(server.address(file(course.page)));
            await tab.click(".keep-offline > summary");
            await tab.click(".keep-offline [data-do=remove]");
            await tab.waitForFunction(() => caches.keys().then((names) => names.length === 0));
        });
    } finally {
        await context.close();
        server.close();
        rmSync(copy, { recursive: true, force: true });
    }
}

function workerFiles() {
    const script = readFileSync(join(site, "service-worker.js"), "utf8");
    return JSON.parse(script.match(/^self\.parkShell = (.*);$/m)[1]).files.map(decodeURIComponent);
}
