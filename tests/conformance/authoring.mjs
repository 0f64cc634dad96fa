// An author at work on a new site, in Chromium; authoring.sh says how to start it.
//
// `park serve` runs on the starter that `park init` writes. Every step is one thing that an author does or sees.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browser, parkServe, stop, walk } from "./site.mjs";

const [park, folder] = process.argv.slice(2);
const lesson = join(folder, "content/en/lessons/first-lesson.md");
if (!existsSync(lesson)) stop(`the starter has no ${lesson}`);
const original = readFileSync(lesson, "utf8");

/** Milliseconds that anything may take; far above what it takes, so that a busy machine fails nothing. */
const patience = 20_000;

const editor = "my-editor://open?file={path}&line={line}";
const { address, close } = await parkServe(park, [folder, "--navigate", "--editor", editor], patience);

const { step, end } = walk();
const chromium = await browser();
try {
    const context = await chromium.newContext({ viewport: { width: 1280, height: 500 } });
    context.setDefaultTimeout(patience);
    const url = new URL("en/lessons/first-lesson/", address).href;
    const [page, second] = [await open(context, url), await open(context, url)];

    await step("a saved change shows without a key being pressed", async () => {
        save(`${original}\n\nA sentence saved just now.\n`);
        await page.getByText("A sentence saved just now.").waitFor();
    });
    await step("a second tab shows it too", () => second.getByText("A sentence saved just now.").waitFor());
    await step("the place in the text is kept", async () => {
        await page.evaluate(() => scrollTo({ top: 300, behavior: "instant" }));
        const before = await page.evaluate(() => scrollY);
        save(`${original}\n\nAnother sentence.\n`);
        await page.getByText("Another sentence.").waitFor();
        await page.waitForFunction((y) => Math.abs(scrollY - y) < 5, before);
    });
    await step("a mistake is explained, with its place, over the last good page", async () => {
        save(original.replace("+++\n", "+++\nteachin = 10\n"));
        await page.getByText("did you mean `teaching`").first().waitFor();
        const place = await page.getByText("first-lesson.md:2").first().textContent();
        if (!place.includes("content/en/lessons/first-lesson.md")) throw new Error(`the place reads: ${place}`);
        await page.getByText("Another sentence.").waitFor();
    });
    await step("mended, the explanation goes and the page is new", async () => {
        save(`${original}\n\nMended.\n`);
        await page.getByText("Mended.").waitFor();
        await page.getByText("did you mean `teaching`").waitFor({ state: "detached" });
    });
    await step("the place of a mistake is a link into the author's editor", async () => {
        save(original.replace("+++\n", "+++\nteachin = 10\n"));
        const place = page.getByRole("link", { name: /first-lesson\.md:2/ });
        const target = await place.getAttribute("href");
        if (!/^my-editor:.*first-lesson\.md&line=2$/.test(target)) throw new Error(`it leads to ${target}`);
        save(original);
        await place.waitFor({ state: "detached" });
    });
    await step("the text changes in its place: the page is not loaded anew, and keeps what was done on it", async () => {
        save(original);
        await page.getByText("Mended.").waitFor({ state: "detached" });
        await page.evaluate(() => { window.same = true; });
        const right = page.locator(".quiz-form input").nth(1);
        await right.check();
        await page.locator(".quiz-check").first().click();
        await page.locator(".quiz-verdict").first().waitFor();
        await page.locator("details.block-hint").first().evaluate((fold) => { fold.open = true; });
        await page.evaluate(() => {
            const words = document.querySelector("main .content p").firstChild;
            getSelection().setBaseAndExtent(words, 2, words, 8);
        });
        const focused = page.locator("main .content a, main .content summary").first();
        await focused.focus();
        const before = await page.evaluate(() => [String(getSelection()), document.activeElement.textContent]);
        save(original.replace("What you can write", "What you may write"));
        await page.getByRole("heading", { name: "What you may write" }).waitFor();
        const after = await page.evaluate(() => [String(getSelection()), document.activeElement.textContent]);
        if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error(`selection and focus: ${before} became ${after}`);
        if (!(await page.evaluate(() => window.same))) throw new Error("the page was loaded anew");
        if (!(await right.isChecked())) throw new Error("the answer to the quiz is gone");
        await page.locator(".quiz-verdict").first().waitFor();
        if (!(await page.locator("details.block-hint").first().evaluate((fold) => fold.open))) throw new Error("the hint is folded");
        // The scripts of the theme work on what is new.
        await page.locator(".quiz-again").first().click();
        if (await right.isChecked()) throw new Error("the quiz does not answer any more");
    });
    await step("a changed title changes in the head of the page, too", async () => {
        save(original.replace(/^title = .*$/m, 'title = "Another title"'));
        await page.waitForFunction(() => document.title.startsWith("Another title"));
        if (!(await page.evaluate(() => window.same))) throw new Error("the page was loaded anew");
        save(original);
        await page.waitForFunction(() => !document.title.startsWith("Another title"));
    });
    await step("a style is exchanged without a reload", async () => {
        mkdirSync(join(folder, "themes/park/assets"), { recursive: true });
        writeFileSync(join(folder, "themes/park/assets/blocks.css"), "main { --tried: yes; outline: 3px solid rgb(1, 2, 3); }\n");
        await page.waitForFunction(() => getComputedStyle(document.querySelector("main")).outlineColor === "rgb(1, 2, 3)");
        if (!(await page.evaluate(() => window.same))) throw new Error("the page was loaded anew");
        rmSync(join(folder, "themes"), { recursive: true });
        await page.waitForFunction(() => getComputedStyle(document.querySelector("main")).outlineColor !== "rgb(1, 2, 3)");
    });
    await step("a page whose file was not touched is left alone", async () => {
        const other = await open(context, new URL("en/courses/", address).href);
        // On a busy machine the removal of the theme's folder may be told in two parts.
        await other.waitForTimeout(3000);
        await other.evaluate(() => {
            window.changes = 0;
            new MutationObserver((all) => { window.changes += all.length; }).observe(document.querySelector("main"), { childList: true, subtree: true });
        });
        save(`${original}\n\nOnly here.\n`);
        await page.getByText("Only here.").waitFor();
        if (await other.evaluate(() => window.changes)) throw new Error("the other page was changed");
        await other.close();
        save(original);
        await page.getByText("Only here.").waitFor({ state: "detached" });
    });
    await step("the bar tells the keys, and a key leads to slides, facilitators' notes and paper", async () => {
        await page.bringToFront();
        await page.waitForLoadState("networkidle").catch(() => {});
        await page.locator("body").press("?");
        await page.getByRole("region", { name: "Author’s keys" }).getByText("content/en/lessons/first-lesson.md").waitFor();
        await page.keyboard.press("Escape");
        for (const [key, part] of [["f", "/facilitator/"], ["s", "/slides/"], ["l", "/first-lesson/"], ["w", "/all/"]]) {
            await until(page, "[data-park]", async () => {
                await page.keyboard.press(key);
                await page.waitForURL((found) => found.pathname.endsWith(part), { timeout: 1000 });
            });
        }
        await page.goto(url);
        const paper = await page.evaluate(async () => {
            const answer = await fetch("/_park/print.pdf?path=" + encodeURIComponent(location.pathname));
            return [answer.headers.get("content-type"), (await answer.text()).slice(0, 5), answer.headers.get("etag")];
        });
        if (paper[0] !== "application/pdf" || paper[1] !== "%PDF-") throw new Error(`on paper it is ${paper}`);
        save(`${original}\n\nOne sentence more on paper.\n`);
        await page.getByText("One sentence more on paper.").waitFor();
        const again = await page.evaluate(async () =>
            (await fetch("/_park/print.pdf?path=" + encodeURIComponent(location.pathname))).headers.get("etag"));
        if (again === paper[2]) throw new Error("the paper is not drawn again");
        save(original);
        await page.getByText("One sentence more on paper.").waitFor({ state: "detached" });
    });
    await step("the browser goes to the page of a file that is saved by renaming it into its place", async () => {
        await page.locator("h1").click();
        const made = join(folder, "content/en/lessons/elsewhere.md");
        writeFileSync(join(folder, "content/en/lessons/.elsewhere.md.tmp"), '+++\ntitle = "Elsewhere"\ndescription = "More."\n+++\n\nHere.\n');
        renameSync(join(folder, "content/en/lessons/.elsewhere.md.tmp"), made);
        await page.waitForURL(new URL("en/lessons/elsewhere/", address).href);
        await page.getByText("Here.").waitFor();
        if (!second.url().includes("first-lesson")) throw new Error("the other window went, too");
        rmSync(made);
        await page.goto(url);
    });
    await step("a new file is a page, and stands in the list of its folder", async () => {
        writeFileSync(join(folder, "content/en/lessons/second-day.md"), '+++\ntitle = "The second day"\ndescription = "More."\n+++\n\nWe go on.\n');
        // A window that is opened before the page is there would follow it.
        const there = async () => (await fetch(new URL("en/lessons/second-day/", address))).ok;
        for (let tries = 0; !(await there()) && tries < 200; tries += 1) await new Promise((later) => setTimeout(later, 100));
        const list = await open(context, new URL("en/lessons/", address).href);
        await list.getByRole("link", { name: "The second day" }).first().click();
        await list.getByText("We go on.").waitFor();
    });
    await step("a deleted file is no page", async () => {
        rmSync(join(folder, "content/en/lessons/second-day.md"));
        await page.waitForFunction(async (gone) => (await fetch(gone)).status === 404, new URL("en/lessons/second-day/", address).href);
    });
    await step("the other language is one click away and follows its own file", async () => {
        await page.goto(url);
        const other = page.locator('a[hreflang]:not([hreflang="en"])').first();
        const target = await other.getAttribute("href");
        await page.goto(new URL(target, url).href);
        const language = await page.evaluate(() => document.documentElement.lang);
        if (language === "en") throw new Error("the page is still English");
    });
    await step("nothing was written into the site", () => {
        if (existsSync(join(folder, "public"))) throw new Error("there is a folder public/");
    });
} finally {
    await chromium.close();
    close();
}
end();

/** Does it until it succeeds: a page that has only just come may not listen yet. */
async function until(page, selector, attempt) {
    const end = Date.now() + patience;
    for (;;) {
        await page.locator(selector).first().waitFor({ state: "attached" });
        try {
            return await attempt();
        } catch (error) {
            if (Date.now() > end) throw error;
        }
    }
}

function save(text) {
    writeFileSync(lesson, text);
}

async function open(context, url) {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "load" });
    return page;
}
