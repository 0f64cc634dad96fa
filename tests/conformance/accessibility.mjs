// Looks at one page of each template in each language in Chromium; accessibility.sh says how to start it.
//
// On every visit: axe-core finds no violation; the console shows no error (a breach of the content security policy
// is one); nothing is asked of another origin; nothing is wider than the screen. Once for each page: the bytes that
// come before fonts and pictures, and the keyboard.
import { gzipSync } from "node:zlib";
import { axeSource, browser, pages, pressTab, samples, serve, stop, viewports } from "./site.mjs";

/** What a lesson, and any other page, may weigh before fonts and pictures, compressed; a whole course is many lessons. */
const heaviest = (template) => (template === "whole" ? 120 : 60) * 1024;

/** WCAG 2.2, 1.4.10 Reflow: no scrolling sideways down to this width, in CSS pixels. */
const narrowest = 320;

const site = process.argv[2];
const chosen = samples(site);
const axe = await axeSource();
const server = await serve(site);
const chromium = await browser();

// page → problem → the visits that showed it
const problems = new Map();
for (const page of pages(site)) {
    if (page.template === null) note(page, "its <html> names no data-template, so it is never looked at", "");
    if (page.language === null) note(page, "its <html> names no lang", "");
}

/** Beside one language of each direction of writing, these are looked at on every template: scripts that climb, hang or have no spaces. */
const alsoWhole = ["bn", "ur", "zh-Hans"];

/** What axe-core asks of colours, and so asks again in the dark; all else is the same there. */
const ofColour = ["color-contrast", "link-in-text-block"];

// One language of each direction of writing with JavaScript at both widths and without it at one; further ones with JavaScript at
// both; the others at one width, each template in an eighth of them, by turns.
const thorough = new Map();
for (const page of chosen) if (!thorough.has(page.direction)) thorough.set(page.direction, page.language);
const others = [...new Set(chosen.map((page) => page.language))].filter(
    (language) => ![...thorough.values(), ...alsoWhole].includes(language),
);
const templates = [...new Set(chosen.map((page) => page.template))];
const visits = process.argv.includes("--by-turns") ? templates.map(byTurns) : chosen.flatMap((page) => {
    const whole = { page, script: true, sizes: ["desktop", "phone"] };
    if (thorough.get(page.direction) === page.language) {
        // Without JavaScript a phone from right to left, a desktop from left to right.
        return [whole, { page, script: false, sizes: [page.direction === "rtl" ? "phone" : "desktop"] }];
    }
    if (alsoWhole.includes(page.language)) return [whole];
    const turn = others.indexOf(page.language) + templates.indexOf(page.template);
    return turn % 8 === 0 ? [{ page, script: true, sizes: [Object.keys(viewports)[(turn / 8) % 2]] }] : [];
});

// A template in one language at one width, all with JavaScript.
function byTurns(template, turn) {
    const editions = chosen.filter((page) => page.template === template);
    const sizes = Object.keys(viewports);
    return { page: editions[turn % editions.length], script: true, sizes: [sizes[turn % sizes.length]] };
}

// Menus that were looked at: they are the same on many pages.
const seen = new Set();
const total = visits.length;
const failedVisits = new Set();
try {
    // As many at a time as this project's machines have cores.
    await Promise.all([worker(), worker()]);
} finally {
    await chromium.close();
    server.close();
}
for (const [path, found] of [...problems].sort()) {
    for (const [problem, where] of found) console.log(`${path}: ${problem}${where.filter(Boolean).length ? `\n    on ${where.join("; ")}` : ""}`);
}
const unnamed = [...problems.keys()].filter((path) => !chosen.some((page) => page.path === path)).length;
console.log(`${total - failedVisits.size} passed, ${failedVisits.size + unnamed} failed`);
process.exitCode = problems.size > 0 ? 1 : 0;

async function worker() {
    for (let visit = visits.shift(); visit; visit = visits.shift()) {
        const reason = `the visit to ${visit.page.path} took more than two minutes`;
        const alarm = setTimeout(() => stop(reason), 120_000);
        await look(visit);
        clearTimeout(alarm);
    }
}

function note(page, problem, where) {
    const found = problems.get(page.path) ?? new Map();
    problems.set(page.path, found.set(problem, [...(found.get(problem) ?? []), where]));
}

async function look(visit) {
    const { script, sizes } = visit;
    let where = "";
    const complain = (problem) => {
        failedVisits.add(visit);
        note(visit.page, problem, where);
    };
    const context = await chromium.newContext({
        viewport: viewports[sizes[0]],
        colorScheme: "light",
        javaScriptEnabled: script,
        reducedMotion: "reduce",
    });
    try {
        const page = await context.newPage();
        page.setDefaultTimeout(60_000);
        const received = listen(page, complain);
        await page.goto(server.address(visit.page.path), { waitUntil: "load" });
        for (const [number, size] of sizes.entries()) {
            const at = `${size}${script ? "" : " without JavaScript"}`;
            where = at;
            if (number === 0) {
                if (size === "desktop") await keyboard(page, script, complain);
                if (size === "desktop" && script) await weight(received, visit.page.template, complain);
                await page.evaluate(script ? openFolds : standInForScript);
                await page.evaluate(axe);
            } else {
                await resize(page, viewports[size], visit);
            }
            if (size === "phone") await reflow(page, visit, complain);
            for (const scheme of ["light", "dark"]) {
                where = `${at}, ${scheme}`;
                await page.emulateMedia({ colorScheme: scheme });
                // Colours that are still on their way are nobody's choice.
                await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
                const rules = scheme === "dark" ? ofColour : null;
                for (const problem of await violations(page, "html", rules)) complain(problem);
                await menus(page, rules, `${visit.page.language} ${where}`, complain);
            }
            await page.emulateMedia({ colorScheme: "light" });
        }
    } catch (error) {
        complain(`the visit broke off: ${error.message.split("\n")[0]}`);
    } finally {
        await context.close();
    }
}

async function resize(page, size, visit) {
    await page.setViewportSize(size);
    // Slides are laid out anew by their script; whatever else a script changes, it has in the next frame.
    if (visit.page.template === "slides") await page.waitForTimeout(300);
    else if (visit.script) await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

// Complains about what the page asks and logs; returns the list that its responses are added to.
function listen(page, complain) {
    const received = [];
    page.on("response", (response) => received.push(response));
    page.on("request", (request) => {
        if (!request.url().startsWith(`${server.origin}/`)) complain(`asks another origin: ${request.url().slice(0, 200)}`);
    });
    page.on("requestfailed", (request) => complain(`cannot load ${request.url().slice(0, 200)}`));
    page.on("console", (message) => {
        if (message.type() === "error") complain(`console: ${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => complain(`script error: ${error.message}`));
    return received;
}

function openFolds() {
    for (const fold of document.querySelectorAll("main details")) {
        fold.removeAttribute("name");
        fold.open = true;
    }
}

// Where JavaScript is off no timer ever fires, but axe-core waits for some: run the short ones at once. And it never
// looks into <noscript>: put what that holds in its place.
function standInForScript() {
    globalThis.setTimeout = (then, delay = 0) => {
        if (delay < 1000) Promise.resolve().then(then);
        return 0;
    };
    for (const instead of document.querySelectorAll("body noscript")) instead.replaceWith(...instead.childNodes);
}

// What axe-core finds in the element that `selector` names, by all its rules or by these, once for each reason
async function violations(page, selector, rules) {
    const options = { resultTypes: ["violations"], preload: false, ...(rules && { runOnly: rules }) };
    // Only what is read here leaves the page.
    const result = await page.evaluate(async ([where, how]) => {
        const { passes, violations, incomplete } = await globalThis.axe.run(where, how);
        return { looked: passes.length + violations.length + incomplete.length, violations };
    }, [selector, options]);
    if (result.looked === 0 && !rules) throw new Error("axe-core looked at nothing");
    return result.violations.flatMap((rule) => {
        // One element stands for all that are wrong in the same way.
        const first = new Map();
        for (const node of rule.nodes) {
            const reason = node.failureSummary.split("\n")[1]?.trim() ?? rule.help;
            const place = `${node.target.flat().join(" ")}\n    ${node.html.slice(0, 160)}`;
            if (!first.has(reason)) first.set(reason, `axe ${rule.id}: ${reason}\n    ${place}`);
        }
        return [...first.values()];
    });
}

// Folds outside the text are menus over the page: each is opened by itself, unless `circumstances` and all but its addresses are as
// on a page before.
async function menus(page, rules, circumstances, complain) {
    const found = await page.evaluate(() => {
        const folds = [...document.querySelectorAll("details")].filter((fold) => !fold.closest("main"));
        folds.forEach((fold, number) => fold.setAttribute("data-menu", number));
        return folds.map((fold) => fold.outerHTML.replaceAll(/ (href|aria-current|data-menu|open)="[^"]*"/g, ""));
    });
    for (const [number, menu] of found.entries()) {
        const state = `${circumstances} ${menu}`;
        if (seen.has(state)) continue;
        seen.add(state);
        const selector = `[data-menu="${number}"]`;
        const shown = await page.evaluate((menu) => {
            document.querySelectorAll("[data-menu]").forEach((fold) => (fold.open = fold.matches(menu)));
            return document.querySelector(menu).checkVisibility();
        }, selector);
        if (!shown) continue;
        for (const problem of await violations(page, selector, rules)) complain(`with this menu open, ${problem}`);
        const wide = await page.evaluate(widestElements);
        if (wide) complain(`with a menu open, wider than the screen (${wide.width}): ${wide.elements.join(", ")}`);
    }
    await page.evaluate(() => document.querySelectorAll("[data-menu]").forEach((fold) => (fold.open = false)));
}

// At 360 and at 320 pixels nothing is wider than the screen.
async function reflow(page, visit, complain) {
    for (const width of [viewports.phone.width, narrowest]) {
        await resize(page, { width, height: viewports.phone.height }, visit);
        const wide = await page.evaluate(widestElements);
        if (wide) complain(`wider than ${width} pixels (${wide.width}): ${wide.elements.join(", ")}`);
    }
    await page.setViewportSize(viewports.phone);
}

function widestElements() {
    const width = document.documentElement.scrollWidth;
    if (width <= innerWidth) return null;
    const sticksOut = (element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > innerWidth + 0.5 || box.left < -0.5);
    };
    const scrolls = (element) =>
        element !== null && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
    const elements = [...document.body.querySelectorAll("*")]
        .filter((element) => sticksOut(element) && !scrolls(element.parentElement))
        .slice(0, 3)
        .map((element) => `<${element.localName} class="${element.getAttribute("class") ?? ""}">`);
    return { width, elements };
}

async function weight(received, template, complain) {
    let bytes = 0;
    for (const response of received) {
        if (["image", "font", "media"].includes(response.request().resourceType())) continue;
        bytes += gzipSync(await response.body()).length;
    }
    if (bytes > heaviest(template)) complain(`${bytes} bytes before fonts and pictures; ${heaviest(template)} are allowed`);
}

// Tab reaches everything that can be used, in turn, shows where it is, and gets out again; first comes a skip link.
async function keyboard(page, script, complain) {
    const usable = await page.evaluate(markUsable);
    const most = 2 * usable.length + 20;
    const reached = new Set();
    if (script) await page.evaluate(`globalThis.stops = []; addEventListener("keyup", () => stops.push((${describeFocus})()), true)`);
    for (let presses = 0; presses < most && reached.size < usable.length; ) {
        const times = Math.min(most - presses, script ? usable.length - reached.size : 1);
        for (const [number, focus] of (await stopsOf(page, script, times)).entries()) {
            if (focus === null) continue;
            if (presses + number === 0 && !focus.inPage) complain(`the first Tab lands on no skip link: ${focus.html}`);
            if (!focus.shown) complain(`focus is not to be seen: ${focus.html}`);
            // Radio buttons are reached, too, but not counted.
            if (focus.number !== null) reached.add(focus.number);
        }
        presses += times;
    }
    usable.forEach((html, number) => {
        if (!reached.has(String(number))) complain(`the keyboard does not reach ${html}`);
    });
    await page.evaluate(() => document.querySelectorAll("[data-usable]").forEach((each) => each.removeAttribute("data-usable")));
}

// Where the focus stops when Tab is pressed so often: the page itself takes note of it, where scripts run.
async function stopsOf(page, script, times) {
    await pressTab(page, times);
    return script ? page.evaluate(() => globalThis.stops.splice(0)) : [await page.evaluate(describeFocus)];
}

// Numbers everything a pointer could use; returns what each is.
function markUsable() {
    const selector = "a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex]";
    const skips = (element) => element.disabled || element.type === "hidden" || element.tabIndex < 0;
    const elements = [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        .filter((element) => !skips(element) && !element.closest("[inert]"))
        // Of radio buttons with one name, Tab stops at one.
        .filter((element) => element.type !== "radio");
    return elements.map((element, number) => {
        element.setAttribute("data-usable", number);
        return element.outerHTML.slice(0, 120);
    });
}

function describeFocus() {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const ring = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0;
    return {
        number: element.getAttribute("data-usable"),
        html: element.outerHTML.replace(/ data-usable="\d+"/, "").slice(0, 120),
        inPage: (element.getAttribute("href") ?? "").startsWith("#"),
        shown: (ring || style.boxShadow !== "none") && box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight,
    };
}
