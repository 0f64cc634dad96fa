// Works through what learners work on, as they do: with the keyboard alone, by touch, without JavaScript, in both directions
// of writing. practice.sh says how to start it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { axeSource, browser, pages, serve, tabTo, viewports, walk } from "./site.mjs";

const site = process.argv[2];
const axe = await axeSource();
const server = await serve(site);
const chromium = await browser();
const { step, miss, end } = walk();

// The pages that have something, by language: the one with the most of it.
const found = pages(site).map((page) => ({ ...page, html: readFileSync(join(site, page.path), "utf8") }));
const count = (page, words) => page.html.split(words).length - 1;
function best(words, language) {
    const with_ = found.filter((page) => page.template === "lesson" && (!language || page.language === language) && count(page, words) > 0);
    return with_.sort((a, b) => count(b, words) - count(a, words) || a.path.localeCompare(b.path))[0];
}
const languages = [...new Set(found.map((page) => page.language).filter(Boolean))];

try {
    for (const kind of ["one", "several", "order", "text"]) {
        const page = best(`data-quiz="${kind}"`);
        if (page) await attempt(`${page.path}: a quiz (${kind}) with the keyboard`, page, (tab) => quiz(tab, kind));
        else miss(`no page has a quiz of the kind “${kind}”`);
    }
    for (const language of languages) {
        const page = best('data-quiz="', language);
        if (page) {
            await attempt(`${page.path}: score, memory and accessibility of answered quizzes`, page, everything);
            await attempt(`${page.path}: quizzes without JavaScript`, page, withoutScript, { javaScriptEnabled: false });
        }
        const terms = best('class="term"', language);
        if (terms) {
            await attempt(`${terms.path}: a term by focus, hover and Escape`, terms, term);
            await attempt(`${terms.path}: a term by touch`, terms, tapped, { hasTouch: true, viewport: viewports.phone });
            await attempt(`${terms.path}: a term without JavaScript`, terms, linked, { javaScriptEnabled: false });
        }
    }
    const list = best('class="checklist-progress"');
    if (list) await attempt(`${list.path}: a checklist with the keyboard`, list, checklist);
    else miss("no page has a checklist");
    const tabs = best('class="block block-tabs"');
    if (tabs) {
        await attempt(`${tabs.path}: tabs with the keyboard`, tabs, tabbed);
        await attempt(`${tabs.path}: tabs without JavaScript`, tabs, untabbed, { javaScriptEnabled: false });
    } else miss("no page has tabs");
    if (!best('class="term"')) miss("no page has a term of the glossary");
} finally {
    await chromium.close();
    server.close();
}
end();

async function attempt(what, page, steps, options = {}) {
    const context = await chromium.newContext({ viewport: viewports.desktop, reducedMotion: "reduce", ...options });
    await step(what, async () => {
        const tab = await context.newPage();
        tab.setDefaultTimeout(10_000);
        const errors = [];
        tab.on("pageerror", (error) => errors.push(error.message));
        tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
        await tab.goto(server.address(page.path), { waitUntil: "load" });
        await steps(tab);
        if (errors.length > 0) throw new Error(errors.join("; "));
    });
    await context.close();
}

function must(holds, words) {
    if (!holds) throw new Error(words);
}

/** Numbers the quizzes, so that each step can name its own. */
async function number(tab) {
    return tab.evaluate(() => {
        const forms = [...document.querySelectorAll(".quiz-form")];
        forms.forEach((form, index) => {
            form.setAttribute("data-number", index);
            form.parentNode.setAttribute("data-quiz-body", index);
        });
        return forms.map((form) => form.dataset.quiz);
    });
}

async function outcome(tab, index) {
    return tab.evaluate((at) => document.querySelector(`[data-number="${at}"] .quiz-result`).dataset.outcome, index);
}

/** Answers one quiz rightly with keys alone, after a wrong try where there can be one. */
async function answer(tab, kind, index) {
    const form = `[data-number="${index}"]`;
    if (kind === "text") {
        await tabTo(tab, `${form} textarea`);
        await tab.keyboard.type("In my own words");
        await tabTo(tab, `${form} .quiz-check`);
        await tab.keyboard.press("Enter");
        must(await tab.evaluate((at) => document.querySelector(`[data-quiz-body="${at}"] > .quiz-answer`).open, index), "the model answer stays closed");
        await tab.keyboard.press("Enter");
        must((await outcome(tab, index)) === "right", "an answer that its writer finds good is not taken");
        return;
    }
    if (kind === "order") {
        await tabTo(tab, `${form} .quiz-check`);
        await tab.keyboard.press("Enter");
        must(["wrong", "partly"].includes(await outcome(tab, index)), "the first order is right already");
        // Backwards from the button to the first arrow, then each thing up to its place.
        const length = await tab.evaluate((at) => document.querySelectorAll(`[data-number="${at}"] li`).length, index);
        for (let place = 1; place <= length; place++) {
            const item = `${form} li[data-place="${place}"]`;
            await tab.evaluate(() => document.activeElement.blur());
            await tabTo(tab, `${item} .quiz-up`);
            for (let press = 0; press < length; press++) {
                const at = await tab.evaluate((wanted) => [...document.querySelector(wanted).parentNode.children].indexOf(document.querySelector(wanted)), item);
                if (at === place - 1) break;
                await tab.keyboard.press("Enter");
                must(await tab.evaluate((wanted) => document.activeElement.matches(wanted), `${item} .quiz-up`), "the focus does not follow what is moved");
            }
        }
    } else {
        const right = await tab.evaluate((at) => [...document.querySelectorAll(`[data-quiz-body="${at}"] > .quiz-answer li`)].map((item) => item.classList.contains("correct")), index);
        await tabTo(tab, `${form} .quiz-check`);
        await tab.keyboard.press("Enter");
        must((await outcome(tab, index)) === "nothing", "an empty answer is judged");
        await tab.evaluate(() => document.activeElement.blur());
        if (kind === "one") {
            await tabTo(tab, `${form} input`);
            const choose = async (wanted) => {
                await tab.keyboard.press("Space");
                for (let press = 0; press < right.length; press++) {
                    const at = await tab.evaluate((field) => [...document.querySelectorAll(`${field} input`)].findIndex((input) => input.checked), form);
                    if (right[at] === wanted) return;
                    await tab.keyboard.press("ArrowDown");
                }
            };
            if (right.includes(false)) {
                await choose(false);
                await tabTo(tab, `${form} .quiz-check`);
                await tab.keyboard.press("Enter");
                must((await outcome(tab, index)) === "wrong", "a wrong answer is not called wrong");
                await tab.keyboard.press("Shift+Tab");
            }
            await choose(true);
        } else {
            for (const [at, wanted] of right.entries()) {
                if (!wanted) continue;
                await tab.evaluate(([field, which]) => document.querySelectorAll(`${field} input`)[which].setAttribute("data-wanted", ""), [form, at]);
                await tabTo(tab, `${form} [data-wanted]`);
                await tab.keyboard.press("Space");
                await tab.evaluate((field) => document.querySelector(`${field} [data-wanted]`).removeAttribute("data-wanted"), form);
            }
        }
    }
    await tabTo(tab, `${form} .quiz-check`);
    await tab.keyboard.press("Enter");
    must((await outcome(tab, index)) === "right", `the right answer gives “${await outcome(tab, index)}”`);
    must(await tab.evaluate((field) => document.activeElement.matches(`${field} .quiz-again`), form), "the focus is lost after a right answer");
    must(await tab.evaluate((field) => document.querySelector(`${field} .quiz-result`).textContent.trim() !== "", form), "nothing is said after a right answer");
    // What says that it is right must not look wrong.
    const crossed = (field) => [...document.querySelectorAll(`${field} .correct .quiz-mark`)].filter((mark) => !getComputedStyle(mark, "::before").content.includes("✓")).length;
    must((await tab.evaluate(crossed, form)) === 0, "a right answer is marked as a wrong one");
}

async function quiz(tab, kind) {
    const kinds = await number(tab);
    await answer(tab, kind, kinds.indexOf(kind));
    const name = await tab.evaluate((at) => document.querySelector(`[data-number="${at}"]`).getAttribute("aria-labelledby") !== null, kinds.indexOf(kind));
    must(name, "the fields have no name");
}

async function everything(tab) {
    const kinds = await number(tab);
    for (const [index, kind] of kinds.entries()) {
        await tab.evaluate(() => document.activeElement.blur());
        await answer(tab, kind, index);
    }
    const score = () => tab.evaluate(() => [...document.querySelectorAll(".quiz-score:not([hidden]) p")].map((line) => line.textContent).join(" "));
    const before = await score();
    must(before !== "", "no score is shown");
    await tab.evaluate(axe);
    for (const scheme of ["light", "dark"]) {
        await tab.emulateMedia({ colorScheme: scheme });
        const result = await tab.evaluate(() => globalThis.axe.run("main", { resultTypes: ["violations"], preload: false }));
        must(result.violations.length === 0, `axe (${scheme}): ${result.violations.map((rule) => `${rule.id} ${rule.nodes[0].html}`).join("; ")}`);
    }
    await tab.reload();
    must((await score()) === before, `the score is forgotten: “${before}”, then “${await score()}”`);
    await tabTo(tab, ".quiz-clear");
    await tab.keyboard.press("Enter");
    must((await score()) === "", "the score stays when all is cleared");
    await tab.reload();
    must((await score()) === "", "what was cleared comes back");
}

async function withoutScript(tab) {
    must((await tab.locator(".quiz-actions:visible, .quiz-move:visible, .quiz-score:visible").count()) === 0, "there are buttons that do nothing");
    must(await tab.locator(".quiz-answer > summary").first().isVisible(), "the answers cannot be opened");
    await tab.locator(".quiz-answer > summary").first().focus();
    await tab.keyboard.press("Enter");
    must(await tab.locator(".quiz-answer").first().locator("li, p").first().isVisible(), "the answers do not open");
}

async function open(tab) {
    return tab.evaluate(() => document.querySelectorAll(".term-card:popover-open").length);
}

async function term(tab) {
    await tabTo(tab, "a.term");
    must((await open(tab)) === 1, "focus shows no definition");
    const seen = await tab.evaluate(() => {
        const card = document.querySelector(".term-card:popover-open");
        const box = card.getBoundingClientRect();
        const described = document.getElementById(document.activeElement.getAttribute("aria-describedby"));
        return { inside: box.left >= 0 && box.right <= innerWidth && box.top >= 0, described: card.contains(described), words: described?.textContent };
    });
    must(seen.inside, "the card is not within the window");
    must(seen.described && seen.words, "the definition does not describe the link");
    await tab.evaluate(axe);
    const result = await tab.evaluate(() => globalThis.axe.run("main", { resultTypes: ["violations"], preload: false }));
    must(result.violations.length === 0, `axe: ${result.violations.map((rule) => `${rule.id} ${rule.nodes[0].html}`).join("; ")}`);
    await tab.keyboard.press("Escape");
    must((await open(tab)) === 0, "Escape does not close the definition");
    must(await tab.evaluate(() => document.activeElement.matches("a.term")), "Escape loses the focus");
    await tab.evaluate(() => document.activeElement.blur());
    await tab.locator("a.term").first().hover();
    await tab.waitForSelector(".term-card:popover-open");
    await tab.locator(".term-card:popover-open").hover();
    await tab.waitForTimeout(400);
    must((await open(tab)) === 1, "the card goes away under the pointer");
    await tab.mouse.move(0, 0);
    await tab.waitForFunction(() => document.querySelectorAll(".term-card:popover-open").length === 0);
    await tab.locator("a.term").first().focus();
    await tab.keyboard.press("Enter");
    await tab.waitForURL(/#/);
}

async function tapped(tab) {
    const address = tab.url();
    await tab.locator("a.term").first().tap();
    await tab.waitForSelector(".term-card:popover-open");
    must(tab.url() === address, "a tap leads away");
    const box = await tab.locator(".term-card:popover-open").boundingBox();
    must(box.x >= 0 && box.x + box.width <= viewports.phone.width, "the card is wider than the phone");
    await tab.locator(".term-card:popover-open a").tap();
    await tab.waitForURL(/#/);
    must(tab.url() !== address, "the card does not lead to the glossary");
}

async function linked(tab) {
    await tab.locator("a.term").first().focus();
    await tab.keyboard.press("Enter");
    await tab.waitForURL(/#/);
    const id = decodeURIComponent(new URL(tab.url()).hash.slice(1));
    must(await tab.locator(`[id="${id}"]`).first().isVisible(), "the link leads to no term");
}

async function checklist(tab) {
    const box = ".block-checklist input[type=checkbox]";
    const words = () => tab.locator(".checklist-progress span").first().textContent();
    const before = await words();
    await tabTo(tab, box);
    await tab.keyboard.press("Space");
    const after = await words();
    must(before !== after, "the count does not change");
    await tab.reload();
    must((await words()) === after && (await tab.locator(box).first().isChecked()), "what was ticked is forgotten");
}

async function tabbed(tab) {
    await tabTo(tab, "[role=tab]");
    const shown = () => tab.evaluate(() => [...document.querySelectorAll(".block-tabs")][0].querySelector("[role=tab][aria-selected=true]").textContent);
    const first = await shown();
    await tab.keyboard.press((await tab.evaluate(() => document.documentElement.dir)) === "rtl" ? "ArrowLeft" : "ArrowRight");
    const second = await shown();
    must(first !== second, "an arrow does not change the tab");
    must(await tab.evaluate(() => document.activeElement.getAttribute("aria-selected") === "true"), "the focus does not follow");
    must((await tab.evaluate(() => [...document.querySelectorAll(".block-tabs")][0].querySelectorAll("[role=tabpanel]:not([hidden])").length)) === 1, "more than one panel is shown");
    await tab.reload();
    must((await shown()) === second, "the choice is forgotten");
}

async function untabbed(tab) {
    const all = await tab.locator(".tab").count();
    must(all > 1 && (await tab.locator(".tab:visible").count()) === all, "a case cannot be read");
}
