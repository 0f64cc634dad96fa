// The slides of a built site in Chromium; slides.sh says how to start it.
//
// Lessons of each language, at two sizes of window: each text stays on its slide. One lesson in each direction of writing:
// keys, addresses, the speaker's view, a page without the script, paper.
import { browser, pages, serve, stop, walk } from "./site.mjs";

const site = process.argv[2];
/** So many decks of each language are looked at, evenly chosen by path. */
const decksOfLanguage = 3;

const all = pages(site).filter((page) => page.template === "slides");
const decks = [...new Set(all.map((page) => page.language))].flatMap((language) => {
    const own = all.filter((page) => page.language === language);
    return own.filter((_, place) => Math.floor((place * decksOfLanguage) / own.length) !== Math.floor(((place - 1) * decksOfLanguage) / own.length));
});
if (decks.length === 0) stop("no page is made of slides");
const server = await serve(site);
const chromium = await browser();
const windows = { projector: { width: 1280, height: 720 }, phone: { width: 390, height: 800 } };
const { step, end } = walk();
try {
    for (const [name, viewport] of Object.entries(windows)) {
        const context = await chromium.newContext({ viewport, reducedMotion: "reduce" });
        const page = await context.newPage();
        for (const deck of decks) {
            await step(`${deck.path}: every text stays on its slide (${name})`, () => fits(page, deck));
        }
        await context.close();
    }
    const directions = new Map();
    for (const deck of decks) {
        const key = ["ar", "fa", "ur", "he"].includes(deck.language) ? "rtl" : "ltr";
        if (!directions.has(key)) directions.set(key, deck);
    }
    for (const [direction, deck] of directions) await use(deck, direction);
} finally {
    await chromium.close();
    server.close();
}
end();

async function open(page, deck, hash = "") {
    // A new address with nothing but another hash would not load the page anew.
    await page.goto("about:blank");
    await page.goto(server.address(deck.path) + hash, { waitUntil: "load" });
    await page.waitForSelector("[data-ready]");
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function fits(page, deck) {
    await open(page, deck);
    const count = await page.locator(".slide").count();
    await page.keyboard.press("Home");
    for (let place = 0; place < count; place += 1) {
        const found = await page.evaluate(() => {
            const slide = document.querySelector(".slide.here");
            const body = slide.querySelector(".slide-body");
            const frame = slide.getBoundingClientRect();
            const outside = (box) => box.width > 0 && (box.bottom > frame.bottom + 2 || box.left < frame.left - 2 || box.right > frame.right + 2);
            const scrolls = body.classList.contains("scrolls");
            const text = [...body.children].find((child) => outside(child.getBoundingClientRect()));
            const inside = frame.bottom <= innerHeight + 1 && frame.right <= innerWidth + 1 && frame.left >= -1;
            const size = parseFloat(getComputedStyle(body).fontSize);
            return { id: slide.id, text: scrolls ? "" : (text?.textContent ?? ""), inside, size, place: document.querySelector(".deck-progress").value };
        });
        if (found.text) throw new Error(`${found.id} loses "${found.text.trim().slice(0, 40)}"`);
        if (!found.inside) throw new Error(`${found.id} is larger than the window`);
        if (found.size < 9) throw new Error(`${found.id} has type of ${found.size} pixels`);
        if (found.place !== place + 1) throw new Error(`after ${place} steps slide ${found.place} shows`);
        await page.keyboard.press("PageDown");
    }
}

async function use(deck, direction) {
    const context = await chromium.newContext({ viewport: windows.projector, reducedMotion: "reduce" });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const [onward, back] = direction === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    const here = () => page.evaluate(() => document.querySelector(".deck-progress").value);
    const expect = (what, found, wanted) => {
        if (found !== wanted) throw new Error(`${what}: ${found}, not ${wanted}`);
    };
    const about = (what) => `${deck.path}: ${what}`;
    await open(page, deck);
    const count = await page.locator(".slide").count();
    await step(about("keys go where they point"), async () => {
        for (const [key, place] of [[onward, 2], ["PageDown", 3], [back, 2], ["PageUp", 1], [" ", 2], ["End", count], [onward, count], ["Home", 1], [back, 1]]) {
            await page.keyboard.press(key);
            expect(`after ${key}`, await here(), place);
        }
    });
    await step(about("the address names the slide, and leads back to it"), async () => {
        await page.keyboard.press("Home");
        for (let place = 0; place < 4; place += 1) await page.keyboard.press("PageDown");
        const hash = new URL(page.url()).hash;
        if (!hash) throw new Error("the address has no hash");
        await open(page, deck, hash);
        expect("slide", await here(), 5);
    });
    await step(about("s shows notes, the next slide and the time; o all slides; ? the keys"), async () => {
        await page.keyboard.press("s");
        await page.locator(".deck-speaker").waitFor({ state: "visible" });
        expect("previews", await page.locator(".deck-preview .slide").count(), 1);
        const noted = await page.evaluate(() => [...document.querySelectorAll(".deck-slides .slide")].findIndex((slide) => slide.querySelector(".slide-notes")));
        if (noted >= 0) {
            await page.keyboard.press("Home");
            for (let place = 0; place < noted; place += 1) await page.keyboard.press("PageDown");
            const text = await page.locator(".deck-notes .content").textContent();
            if (!text.trim()) throw new Error("the notes are empty");
        }
        await page.keyboard.press("s");
        await page.locator(".deck-speaker").waitFor({ state: "hidden" });
        await page.keyboard.press("o");
        expect("slides to be seen", await page.locator(".deck-slides > .slide:visible").count(), await page.locator(".deck-slides > .slide").count());
        await page.keyboard.press("o");
        await page.keyboard.press("?");
        await page.locator(".deck-help").waitFor({ state: "visible" });
        await page.keyboard.press("Escape");
        await page.locator(".deck-help").waitFor({ state: "hidden" });
    });
    await step(about("two windows go together"), async () => {
        const second = await context.newPage();
        await open(second, deck);
        await page.bringToFront();
        await page.keyboard.press("Home");
        await page.keyboard.press("PageDown");
        await page.keyboard.press("PageDown");
        await second.waitForFunction(() => document.querySelector(".deck-progress").value === 3);
        await second.close();
    });
    await step(about("buttons do the same, named for screen readers"), async () => {
        await page.keyboard.press("Home");
        await page.locator('[data-do="next"]').click();
        expect("slide", await here(), 2);
        const unnamed = await page.locator(".deck-slides > .slide:not([aria-label])").count();
        expect("slides without a name", unnamed, 0);
    });
    await step(about("paper gets each slide on a page"), async () => {
        await open(page, deck);
        const slides = await page.locator(".deck-slides > .slide").count();
        const pdf = (await page.pdf({ format: "A4", printBackground: true })).toString("latin1");
        const found = Math.max(...[...pdf.matchAll(/\/Type\s*\/Pages[^]*?\/Count\s+(\d+)/g)].map((match) => Number(match[1])), 0);
        // Long notes may need a second page.
        if (found < slides) throw new Error(`${slides} slides on ${found} pages`);
        await page.emulateMedia({ media: "print" });
        const narrow = await page.evaluate(() => [...document.querySelectorAll(".slide-box")].filter((box) => box.offsetWidth < innerWidth * 0.8).length);
        await page.emulateMedia({ media: null });
        if (narrow > 0) throw new Error(`${narrow} slides do not fill their page`);
    });
    await context.close();
    await step(about("without the script they are read one below the other"), async () => {
        const plain = await chromium.newContext({ viewport: windows.phone, javaScriptEnabled: false });
        const page = await plain.newPage();
        await page.goto(server.address(deck.path), { waitUntil: "load" });
        const slides = page.locator(".deck-slides > .slide");
        expect("slides to be seen", await page.locator(".deck-slides > .slide:visible").count(), await slides.count());
        expect("buttons", await page.locator("[data-do]:visible").count(), 0);
        await plain.close();
    });
}
