// Four walks as somebody takes them who has only a keyboard, and as somebody takes them whose browser runs no scripts: find a
// lesson, take its quiz, download a pack, change the language. In a language of each direction of writing. practice.sh says
// how to start it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { browser, pages, serve, tabTo, urlPath, viewports, walk } from "./site.mjs";

const site = process.argv[2];
const server = await serve(site);
const chromium = await browser();
const { step, miss, end } = walk();

const found = pages(site).map((page) => ({ ...page, html: readFileSync(join(site, page.path), "utf8") }));
const anyPack = found.some((page) => page.html.includes('class="pack-link"') || /href="[^"]+\.(?:pdf|epub)"/.test(page.html));

// A lesson with a quiz, a page with a pack, and the same lesson in another language.
function destinations(language) {
    const own = found.filter((page) => page.language === language);
    const title = (page) => page.html.match(/<h1[^>]*>([\s\S]*?)<\/h1>/)?.[1].replace(/<[^>]*>/g, "").trim();
    // A page whose text is that of another language is the same in both.
    const isOwn = (page) => page.html.match(/rel="canonical" href="([^"]*)"/)?.[1].endsWith(urlPath(page.path));
    const lesson = own.find((page) => page.template === "lesson" && isOwn(page) && page.html.includes('data-quiz="one"') && /hreflang="[^"]+" data-place/.test(page.html));
    const pack = own.find((page) => page.template === "course" && /href="[^"]+\.(?:pdf|epub)"/.test(page.html));
    return lesson && { lesson: lesson.path, title: title(lesson), pack: pack?.path };
}

async function attempt(what, home, place, steps, options) {
    const context = await chromium.newContext({ viewport: viewports.desktop, reducedMotion: "reduce", acceptDownloads: true, ...options });
    const tab = await context.newPage();
    tab.setDefaultTimeout(15_000);
    try {
        await tab.goto(server.address(home.path));
        for (const [name, act] of Object.entries(steps)) await step(`${what}: ${name}`, () => act(tab, place));
    } finally {
        await context.close();
    }
}

function must(holds, words) {
    if (!holds) throw new Error(words);
}

async function at(tab, path) {
    await tab.waitForURL((url) => url.href.replace(/[?#].*/, "") === server.address(path));
}

const packLink = 'main a[href$=".pdf"], main a[href$=".epub"]';

/** Opens every fold on the way to a link with the keyboard, then reaches the link. */
async function unfoldTo(tab, selector) {
    const id = await tab.evaluate((wanted) => {
        const folds = [];
        for (let fold = document.querySelector(wanted).closest("details"); fold; fold = fold.parentElement.closest("details")) folds.unshift(fold);
        folds.forEach((fold, number) => fold.querySelector("summary").setAttribute("data-walk", number));
        return folds.filter((fold) => !fold.open).length;
    }, selector);
    for (let number = 0; number < id; number++) {
        await tabTo(tab, `[data-walk="${number}"]`);
        await tab.keyboard.press("Enter");
    }
    await tabTo(tab, selector);
}

async function changesLanguage(tab, act) {
    const before = await tab.evaluate(() => [document.documentElement.lang, document.querySelector("h1").textContent]);
    await act();
    await tab.waitForFunction((lang) => document.documentElement.lang !== lang, before[0]);
    must((await tab.textContent("h1")) !== before[1], "the page is the same in another language");
}

const withKeys = {
    "finds a lesson": async (tab, { lesson, title }) => {
        await tab.keyboard.press("/");
        await tab.waitForSelector("dialog.search-panel[open] input");
        await tab.keyboard.type(title);
        await tab.waitForSelector(".search-panel [role=option]");
        await tab.waitForFunction((wanted) => document.querySelector(".search-panel .search-title")?.textContent.trim() === wanted, title);
        await tab.keyboard.press("ArrowDown");
        await tab.keyboard.press("Enter");
        await at(tab, lesson);
    },
    "takes its quiz": async (tab) => {
        await tab.evaluate(() => {
            const form = document.querySelector('.quiz-form[data-quiz="one"]');
            form.setAttribute("data-walk", "quiz");
            form.querySelector(".quiz-check").setAttribute("data-walk", "check");
        });
        await tabTo(tab, '[data-walk="quiz"] input');
        await tab.keyboard.press("Space");
        await tabTo(tab, '[data-walk="check"]');
        await tab.keyboard.press("Enter");
        const result = await tab.textContent('[data-walk="quiz"] .quiz-result');
        must(result.trim() !== "", "nothing is said of the answer");
    },
    "changes the language": async (tab) => {
        await changesLanguage(tab, async () => {
            await tab.evaluate(() => document.activeElement.blur());
            await tabTo(tab, "details.languages > summary");
            await tab.keyboard.press("Enter");
            await tabTo(tab, ".language-list a:not([aria-current])", 5);
            await tab.keyboard.press("Enter");
        });
    },
    "downloads a pack": async (tab, { pack }) => {
        // A site may be built without packs.
        if (!pack && !anyPack) return;
        await tab.goto(server.address(pack));
        await unfoldTo(tab, packLink);
        const address = await tab.evaluate(() => document.activeElement.href);
        const saved = tab.waitForEvent("download");
        await tab.keyboard.press("Enter");
        const download = await saved;
        must(download.url() === address, `${download.url()} is saved and not ${address}`);
        must((await download.failure()) === null, `it is not saved: ${await download.failure()}`);
    },
};

const withoutScripts = {
    "finds a lesson": async (tab, { lesson }) => {
        await tab.click("a.search-open");
        await tab.waitForURL(/search\//);
        must(await tab.locator("noscript .notice").first().isVisible(), "nobody says that searching needs scripts");
        must(!(await tab.locator("form.search-page").isVisible()), "there is a field that does nothing");
        const links = tab.locator(".search-items a");
        const wanted = server.address(lesson);
        const all = await links.evaluateAll((list) => list.map((link) => link.href));
        must(all.includes(wanted), "the list from A to Z leaves the lesson out");
        await links.nth(all.indexOf(wanted)).click();
        await at(tab, lesson);
    },
    "takes its quiz": async (tab) => {
        const body = tab.locator(".block-quiz").first();
        must(await body.locator("li").first().isVisible(), "the answers to choose from are not there");
        await tab.locator(".quiz-answer > summary").first().click();
        must(await tab.locator(".quiz-answer").first().locator("li, p").first().isVisible(), "the right answer does not open");
    },
    "changes the language": async (tab) => {
        const before = await tab.getAttribute("html", "lang");
        await tab.locator("details.languages > summary").click();
        await tab.locator(".language-list a:not([aria-current])").first().click();
        await tab.waitForURL((url) => !url.pathname.includes(`/${before.toLowerCase()}/`));
        must((await tab.getAttribute("html", "lang")) !== before, "the page is in the same language");
    },
    "downloads a pack": async (tab, { pack }) => {
        // A site may be built without packs.
        if (!pack && !anyPack) return;
        await tab.goto(server.address(pack));
        const link = tab.locator(packLink).first();
        for (const summary of await tab.locator("main details:not([open]) > summary").all()) {
            if ((await link.isVisible()) || !(await summary.isVisible())) continue;
            await summary.click();
        }
        must(await link.isVisible(), "the link to the pack cannot be seen");
        const answer = await tab.request.get(new URL(await link.getAttribute("href"), tab.url()).href);
        must(answer.status() === 200 && (await answer.body()).length > 1000, `the answer is ${answer.status()}`);
    },
};

try {
    for (const direction of ["ltr", "rtl"]) {
        const home = found.find((page) => page.template === "home" && page.direction === direction);
        if (!home) continue;
        const place = destinations(home.language);
        if (!place) {
            miss(`${home.path}: no lesson has a quiz`);
            continue;
        }
        await attempt(`${home.path}: with the keyboard alone`, home, place, withKeys, {});
        await attempt(`${home.path}: without scripts`, home, place, withoutScripts, { javaScriptEnabled: false });
    }
} finally {
    await chromium.close();
    server.close();
}
end();
