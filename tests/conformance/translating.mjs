// A translator at work after the source of a lesson has changed, in Chromium; translating.sh says how to start it.
//
// Keeps the pages of the translator's view below OUT, without the script that the server adds.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { browser, parkServe, stop, walk } from "./site.mjs";

const [park, folder, out] = process.argv.slice(2);
const lesson = "lessons/first-edit";
const source = join(folder, `content/en/${lesson}.md`);
const translation = join(folder, `content/bn/${lesson}.md`);
if (!existsSync(source) || !existsSync(translation)) stop(`${folder} has no ${lesson} in English and Bengali`);

/** Milliseconds that anything may take; far above what it takes, so that a busy machine fails nothing. */
const patience = 120_000;

// All is current, then one paragraph changes, one is new, and one cell of a table changes.
for (const language of ["bn", "ar"]) {
    execFileSync(park, ["translate", "accept", language, lesson, "--site", folder], { stdio: "ignore" });
}
const before = readFileSync(source, "utf8");
const paragraph = before.split("\n\n").find((part) => /^[A-Z][^|#>!:]{80,}\.$/s.test(part));
const cell = before.match(/^\| ([A-Z][^|]*[a-z]) \|/m)?.[1];
if (!paragraph || !cell) stop(`${lesson} has no plain paragraph or no table`);
const changed = `${paragraph} Nobody is in a hurry here.\n\nA paragraph that nobody has translated so far.`;
writeFileSync(source, before.replace(paragraph, changed).replace(`| ${cell} |`, `| ${cell} indeed |`));

// What is asked to open a line writes it down.
const asked = join(folder, "asked");
const editor = join(folder, "editor.sh");
writeFileSync(editor, `#!/bin/sh\nprintf '%s\\n' "$@" >'${asked}'\n`);
chmodSync(editor, 0o755);

const { address, close } = await parkServe(
    park,
    [folder, "--no-packs", "--translate", "bn,ar", "--editor", `${editor} {path} {line}`],
    patience,
);
const { step, end } = walk();
const chromium = await browser();
try {
    const context = await chromium.newContext({ viewport: { width: 1280, height: 700 } });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const url = (path) => new URL(`_translate/${path}`, address).href;
    const problems = [];
    page.on("console", (message) => {
        if (message.type() === "error") problems.push(`${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => problems.push(error.message));

    for (const path of ["bn/", "ar/", `bn/entries/${lesson}/`, `ar/entries/${lesson}/`]) {
        await step(`${path} can be kept`, async () => {
            const answer = await (await fetch(url(path))).text();
            const file = join(out, "_translate", path, "index.html");
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, answer.replaceAll('<script type="module" src="/_park/news.js"></script>', ""));
        });
    }
    await step("the list leads to what is out of date first", async () => {
        await page.goto(url("bn/"));
        const first = await page.locator(".tasks-all a").first().getAttribute("href");
        if (!first.includes("entries/")) throw new Error(`it leads to ${first}`);
        await page.locator(`a[href="entries/${lesson}/"]`).first().click();
        await page.waitForURL(url(`bn/entries/${lesson}/`));
    });
    const focus = () => page.evaluate(() => document.activeElement.className);
    await step("a key leads to each part that is not current, and back", async () => {
        const seen = [];
        for (let press = 0; press < 4; press++) {
            await page.keyboard.press("Alt+ArrowDown");
            seen.push(await focus());
        }
        if (!seen[0].includes("row-outdated") || !seen[1].includes("row-missing")) throw new Error(`it leads to ${seen}`);
        // After the last comes the first.
        if (!seen[3].includes("row-outdated")) throw new Error(`it ends at ${seen}`);
        await page.keyboard.press("Alt+ArrowUp");
        if ((await focus()) !== seen[2]) throw new Error(`it leads back to ${await focus()}, not ${seen[2]}`);
    });
    await step("the button does the same", async () => {
        await page.locator('[data-way="next"]').click();
        if (!(await focus()).includes("row-outdated")) throw new Error(`it leads to ${await focus()}`);
    });
    await step("the change of the source is shown word by word", () =>
        page.locator(".row-outdated ins", { hasText: "Nobody is in a hurry here." }).waitFor());
    await step("a line opens in the editor, and the page stays", async () => {
        await page.locator(".row-outdated .edit button").first().click();
        for (let wait = 0; wait < 100 && !existsSync(asked); wait++) await page.waitForTimeout(100);
        const [file, line] = readFileSync(asked, "utf8").split("\n");
        const text = readFileSync(file, "utf8").split("\n")[Number(line) - 1];
        const shown = await page.locator(".row-outdated .side-target").first().textContent();
        if (!text || !shown.includes(text.slice(0, 20))) throw new Error(`line ${line} of ${file} reads ${text}`);
        if (page.url().split("#")[0] !== url(`bn/entries/${lesson}/`)) throw new Error(`the page is now ${page.url()}`);
    });
    await step("what is saved shows, and less is left to do", async () => {
        const left = await page.locator(".row-outdated").count();
        const words = (await page.locator(".row-outdated .side-target p").first().textContent()).trim();
        const text = readFileSync(translation, "utf8");
        if (!text.includes(words)) throw new Error(`the file does not say ${words}`);
        writeFileSync(translation, text.replace(words, `${words} কোনো তাড়া নেই।`));
        await page.getByText("কোনো তাড়া নেই।").first().waitFor();
        const now = await page.locator(".row-outdated").count();
        if (now !== left - 1) throw new Error(`${now} parts are out of date, before ${left}`);
    });
    await step("each part has a link to the next without JavaScript", async () => {
        const plain = await chromium.newContext({ javaScriptEnabled: false });
        const quiet = await plain.newPage();
        await quiet.goto(url(`ar/entries/${lesson}/`));
        await quiet.locator('[data-way="next"]').click();
        const rows = await quiet.evaluate(() => document.querySelectorAll("[data-open]").length);
        if (rows < 3) throw new Error(`${rows} parts are open`);
        if (!/#park-row-\d+$/.test(quiet.url())) throw new Error(`it leads to ${quiet.url()}`);
        await plain.close();
    });
    await step("nothing breaks the content security policy", () => {
        if (problems.length > 0) throw new Error(problems.join("; "));
    });
} finally {
    await chromium.close();
    close();
}
end();
