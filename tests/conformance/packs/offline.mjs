// Uses an unpacked site as somebody without a network does. offline.sh says how to start it.
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { browser, files, walk } from "../site.mjs";

const folder = process.argv[2];
const { step, miss, end } = walk();
const pages = files(folder, ".html");
const text = (path) => readFileSync(join(folder, path), "utf8");
const url = (path) => pathToFileURL(join(folder, path)).href;

await step("the links of all pages", () => links());

const chromium = await browser();
try {
    const context = await chromium.newContext({ viewport: { width: 1100, height: 800 } });
    const tab = await context.newPage();
    tab.setDefaultTimeout(10_000);
    const trouble = [];
    tab.on("request", (request) => /^(file|data|about|blob):/.test(request.url()) || trouble.push(`it asks ${request.url()}`));
    tab.on("requestfailed", (request) => /interrupted|ABORTED/.test(request.failure()?.errorText ?? "") || trouble.push(`not there: ${request.url()}`));
    tab.on("pageerror", (error) => trouble.push(error.message));
    tab.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
    const quiet = () => must(trouble.length === 0, trouble[0]);

    await step("from the first page to a lesson", async () => {
        await tab.goto(url("index.html"));
        await tab.waitForURL((there) => there.pathname !== new URL(url("index.html")).pathname);
        await choose(tab, "en");
        await follow(tab, '.main-nav a[href*="courses"]');
        await follow(tab, ".card a, .cards a");
        await follow(tab, "a.button:not([download])");
        must((await template(tab)) === "lesson", `that is no lesson: ${tab.url()}`);
        const first = tab.url();
        await follow(tab, ".pager .next a");
        must(tab.url() !== first && (await template(tab)) === "lesson", "there is no next lesson");
        quiet();
    });
    await step("another language", async () => {
        const title = await tab.title();
        await choose(tab, "ar");
        const [language, direction] = await tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
        must(language === "ar" && direction === "rtl", `the page is ${language} ${direction}`);
        must((await tab.title()) !== title, "the title is the same");
        must((await template(tab)) === "lesson", "it is another page");
        quiet();
    });
    for (const [tag, typed] of [["en", "citing sources"], ["ar", "المصادر الموثوقة"], ["bn", "উৎস উল্লেখ"]]) {
        const home = pages.find((path) => path.endsWith(`/${tag}/index.html`) || path === `${tag}/index.html`);
        if (!home) continue;
        await step(`${home}: a search`, async () => {
            await tab.goto(url(home));
            await tab.keyboard.press("/");
            await tab.locator(".search-panel input").pressSequentially(typed);
            await tab.waitForSelector('.search-panel [role="option"] .search-snippet mark');
            await tab.keyboard.press("ArrowDown");
            await Promise.all([tab.waitForURL((there) => there.href !== url(home)), tab.keyboard.press("Enter")]);
            await tab.waitForLoadState("load");
            must((await template(tab)) === "lesson", `the first result is no lesson: ${tab.url()}`);
            quiet();
        });
        await step(`${home}: the page of results`, async () => {
            await tab.goto(`${url(home.replace("index.html", "search/index.html"))}?q=${encodeURIComponent(typed)}`);
            await tab.waitForSelector(".search-results mark");
            quiet();
        });
    }
    const quizzes = pages.filter((path) => text(path).includes('data-quiz="one"') && /"lesson"/.test(text(path)));
    if (quizzes.length === 0) miss("no page has a quiz");
    for (const path of ["en", "bn", "ar"].map((tag) => quizzes.find((path) => path.includes(`/${tag}/`))).filter(Boolean)) {
        await step(`${path}: a quiz`, async () => {
            await tab.goto(url(path));
            const outcome = () => tab.evaluate(() => {
                const form = document.querySelector('[data-quiz="one"]');
                return form.querySelector(".quiz-result").dataset.outcome;
            });
            await tab.evaluate(() => {
                const form = document.querySelector('[data-quiz="one"]');
                const right = [...form.parentNode.querySelectorAll(".quiz-answer li")].findIndex((item) => item.classList.contains("correct"));
                form.querySelectorAll("input")[right].click();
                form.querySelector(".quiz-check").click();
            });
            must((await outcome()) === "right", "the right answer is not taken");
            await tab.reload();
            must((await outcome()) === "right", "the answer is forgotten");
            quiet();
        });
    }
    const moved = pages.find((path) => path.includes("/") && text(path).includes('http-equiv="refresh"'));
    if (moved) {
        await step(`${moved}: an address that moved`, async () => {
            await tab.goto(url(moved));
            await tab.waitForURL((there) => there.href !== url(moved));
            must((await template(tab)) !== undefined, "it leads to no page of the site");
            quiet();
        });
    } else console.log("no address of this site has moved");
} finally {
    await chromium.close();
}
console.log(`${pages.length} pages`);
end();

/** Every file that a page refers to is in the folder; addresses of folders would show a list of files. */
function links() {
    const lost = [];
    for (const path of pages) {
        const markup = text(path).replace(/<script\b[^>]*type="application\/ld\+json"[^]*?<\/script>/g, "");
        for (const [tag] of markup.matchAll(/<(?:a|link|img|script|source|video|audio|track)\b[^>]*>/g)) {
            if (/rel="(?:canonical|alternate)"/.test(tag)) continue;
            for (const [, reference] of tag.matchAll(/\s(?:href|src|poster)="([^"]*)"/g)) {
                const plain = reference.replaceAll("&amp;", "&").split("#")[0].split("?")[0];
                if (plain === "" || /^(?:[a-z]+:|\/\/)/i.test(plain)) continue;
                const target = join(folder, normalize(join(dirname(path), decodeURIComponent(plain))));
                if (!existsSync(target) || statSync(target).isDirectory()) lost.push(`${path} leads to ${plain}`);
            }
        }
    }
    must(lost.length === 0, `${lost.length} lead nowhere: ${lost.slice(0, 3).join("; ")}`);
}

/** Chooses a language: on the first page of all, or in the header. */
async function choose(tab, language) {
    await tab.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    await follow(tab, `a[hreflang="${language}"]`);
}

async function follow(tab, selector) {
    await tab.evaluate(() => document.querySelectorAll("header details").forEach((fold) => (fold.open = true)));
    const before = tab.url();
    await Promise.all([tab.waitForURL((there) => there.href !== before), tab.locator(selector).first().click()]);
    await tab.waitForLoadState("load");
}

function template(tab) {
    return tab.evaluate(() => document.documentElement.dataset.template);
}

function must(holds, words) {
    if (!holds) throw new Error(words);
}
