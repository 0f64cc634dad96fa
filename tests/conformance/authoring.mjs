// An author at work on a new site, in Chromium; authoring.sh says how to start it.
//
// `park serve` runs on the starter that `park init` writes. Every step is one thing that an author does or sees.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browser, parkServe, stop, walk } from "./site.mjs";

const [park, folder] = process.argv.slice(2);
const lesson = join(folder, "content/en/lessons/first-lesson.md");
if (!existsSync(lesson)) stop(`the starter has no ${lesson}`);
const original = readFileSync(lesson, "utf8");

/** Milliseconds that anything may take; far above what it takes, so that a busy machine fails nothing. */
const patience = 20_000;

const { address, close } = await parkServe(park, [folder], patience);

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
    await step("a new file is a page, and stands in the list of its folder", async () => {
        writeFileSync(join(folder, "content/en/lessons/second-day.md"), '+++\ntitle = "The second day"\ndescription = "More."\n+++\n\nWe go on.\n');
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

function save(text) {
    writeFileSync(lesson, text);
}

async function open(context, url) {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "load" });
    return page;
}
