// From a saved file to the words on the screen, step by step, as requests and a browser see it.
//
//   . tests/conformance/install.sh && need_npm && need_chromium
//   node benches/edit-to-visible.mjs PARK SITE LESSON PAGE [TIMES]
//
// LESSON is a file of SITE, PAGE its path on the server. `event`: the server has told of the new site; `page`: an answer
// over HTTP has the new words, asked for when the event came; `screen`: they stand in a page that is open in Chromium.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browser, parkServe } from "../tests/conformance/site.mjs";

const [park, site, lesson, path, times = "40"] = process.argv.slice(2);
const file = join(site, lesson);
const original = readFileSync(file, "utf8");
const { address, close } = await parkServe(park, [site], 900_000);
const url = new URL(path, address).href;
const chromium = await browser();
const page = await (await chromium.newContext()).newPage();
await page.goto(url);
await page.evaluate(() => {
    window.seen = {};
    new MutationObserver(() => {
        for (const mark of document.querySelector("main").textContent.match(/Mark-\d+-of-this/g) ?? []) window.seen[mark] ??= Date.now();
    }).observe(document, { childList: true, subtree: true, characterData: true });
});
await new Promise((quiet) => setTimeout(quiet, 2000));

const waiting = [];
listen();
const rows = [];
for (let number = 1; number <= Number(times); number += 1) {
    const mark = `Mark-${number}-of-this`;
    const event = new Promise((told) => waiting.push(told));
    const saved = Date.now();
    writeFileSync(file, `${original}\n\n${mark}\n`);
    const heard = await event;
    const text = await (await fetch(url)).text();
    const answered = Date.now();
    if (!text.includes(mark)) throw new Error(`the page is stale at ${mark}`);
    const shown = await (await page.waitForFunction((mark) => window.seen[mark], mark, { polling: 20 })).jsonValue();
    rows.push([heard - saved, answered - saved, shown - saved]);
    await new Promise((quiet) => setTimeout(quiet, 300));
}
writeFileSync(file, original);
for (const [index, name] of ["event", "page", "screen"].entries()) {
    const sorted = rows.map((row) => row[index]).sort((a, b) => a - b);
    const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
    console.log(`${name.padEnd(7)} median ${String(at(0.5)).padStart(5)} ms   95 % ${String(at(0.95)).padStart(5)} ms   most ${String(at(1)).padStart(5)} ms`);
}
await chromium.close();
close();
process.exit(0);

async function listen() {
    const answer = await fetch(new URL("/_park/events", address));
    let first = true;
    let text = "";
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
        text += chunk;
        while (text.includes("\n\n")) {
            const event = text.slice(0, text.indexOf("\n\n"));
            text = text.slice(event.length + 2);
            if (!event.includes("event: state")) continue;
            if (!first) waiting.shift()?.(Date.now());
            first = false;
        }
    }
}
