// Plays courses under scorm-again, as a learner who leaves in the middle and comes back. scorm.sh says how to start it.
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { browser, walk } from "../site.mjs";

const [runtime, ...packages] = process.argv.slice(2);
const { step, miss, end } = walk();
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp" };

// One course in three languages, right to left among them: the first course that has them.
const wanted = ["en", "bn", "ar"];
// …/ar/courses/first-steps/first-steps-ar.scorm.zip
const language = (path) => path.split("/").at(-4);
const course = (path) => path.split("/").at(-2);
const complete = packages.map(course).find((name) => wanted.every((tag) => packages.some((path) => course(path) === name && language(path) === tag)));
const played = complete ? wanted.map((tag) => packages.find((path) => course(path) === complete && language(path) === tag)) : packages.slice(0, 3);

const host = `<!doctype html><meta charset="utf-8"><title>platform</title><script src="runtime.js"></script><script src="host.js"></script>`;
// The platform: it keeps what it is told from one visit to the next, and writes down every complaint.
const hostScript = `
window.complaints = [];
window.told = {};
window.visit = function (kept, href) {
  window.told = {};
  var api = (window.API = new Scorm12API({ autocommit: false, logLevel: 5 }));
  if (kept) {
    api.cmi.suspend_data = kept.suspend_data;
    api.cmi.core.lesson_location = kept.lesson_location;
    api.cmi.core.lesson_status = kept.lesson_status;
    api.cmi.core.score.raw = kept.score;
    api.cmi.core.entry = kept.exit === "suspend" ? "resume" : "";
  }
  ["LMSInitialize", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSFinish"].forEach(function (name) {
    var own = api[name].bind(api);
    api[name] = function (a, b) {
      var said = own(a, b);
      if (name === "LMSSetValue") window.told[a] = b;
      var code = String(api.LMSGetLastError());
      if (code !== "0") window.complaints.push(name + "(" + a + ", " + b + "): " + code);
      return said;
    };
  });
  var frame = document.createElement("iframe");
  frame.style = "inline-size: 900px; block-size: 600px";
  frame.src = href;
  document.body.replaceChildren(frame);
};
window.state = function () {
  var core = window.API.cmi.core;
  // Two of them a platform may be told and not asked.
  var exit = window.told["cmi.core.exit"], session_time = window.told["cmi.core.session_time"];
  return { suspend_data: window.API.cmi.suspend_data, lesson_location: core.lesson_location, lesson_status: core.lesson_status, score: core.score.raw, exit: exit, session_time: session_time, over: window.API.isTerminated ? window.API.isTerminated() : window.API.currentState === 2 };
};`;

const chromium = await browser();
try {
    for (const path of played) {
        await step(path, () => play(path));
    }
    if (played.length === 0) miss("there is no package");
    console.log(`played: ${played.map((path) => path.split("/").pop()).join(", ")}`);
} finally {
    await chromium.close();
}
end();

async function play(path) {
    const folder = mkdtempSync(join(tmpdir(), "park-scorm-"));
    execFileSync("unzip", ["-q", "-d", join(folder, "course"), path]);
    copyFileSync(runtime, join(folder, "runtime.js"));
    writeFileSync(join(folder, "host.html"), host);
    writeFileSync(join(folder, "host.js"), hostScript);
    const strangers = [];
    const server = createServer((request, response) => {
        try {
            const file = join(folder, normalize(decodeURIComponent(new URL(request.url, "http://here").pathname)));
            const body = readFileSync(file);
            response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
            response.end(body);
        } catch {
            strangers.push(`${request.url} is not in the package`);
            response.writeHead(404).end();
        }
    });
    await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
    const base = `http://127.0.0.1:${server.address().port}/`;
    const context = await chromium.newContext({ viewport: { width: 1000, height: 700 }, reducedMotion: "reduce" });
    try {
        const tab = await context.newPage();
        tab.setDefaultTimeout(10_000);
        tab.on("request", (request) => request.url().startsWith(base) || request.url().startsWith("about:") || strangers.push(`it asks ${request.url()}`));
        tab.on("pageerror", (error) => strangers.push(error.message));
        await tab.goto(`${base}host.html`);
        const manifest = readFileSync(join(folder, "course/imsmanifest.xml"), "utf8");
        const lessons = [...manifest.matchAll(/scormtype="sco" href="([^"]+)"/g)].map((found) => found[1]);
        const quizzes = (lesson) => readFileSync(join(folder, "course", lesson), "utf8").split('class="quiz-form"').length - 1;
        must(lessons.length > 0, "no lesson can be launched");
        const quiet = lessons.find((lesson) => quizzes(lesson) === 0);
        const asking = [...lessons].sort((a, b) => quizzes(b) - quizzes(a))[0];
        must(quizzes(asking) > 1, "no lesson has two questions");
        if (quiet) await read(tab, quiet);
        await answered(tab, asking, quizzes(asking));
        const complaints = await tab.evaluate(() => window.complaints);
        must(complaints.length === 0, `the platform complains: ${complaints[0]}`);
        // Browsers ask every server for its own picture.
        const others = strangers.filter((stranger) => !stranger.startsWith("/favicon.ico"));
        must(others.length === 0, others[0]);
    } finally {
        await context.close();
        server.close();
        rmSync(folder, { recursive: true, force: true });
    }
}

/** A lesson without questions is done when its end was on the screen. */
async function read(tab, lesson) {
    const frame = await launch(tab, null, lesson);
    await toEnd(frame);
    await until(tab, (state) => state.lesson_status === "completed", "a lesson that was read to the end is not completed");
    const state = await leave(tab);
    must(state.exit !== "suspend", "a lesson that is done is left as if it were not");
}

/** A lesson with questions: begun, left, taken up again, finished. */
async function answered(tab, lesson, count) {
    let frame = await launch(tab, null, lesson);
    await until(tab, (state) => state.lesson_status === "incomplete", "a lesson that was begun is not incomplete");
    await answer(frame, 0);
    const part = Math.round(100 / count);
    await until(tab, (state, part) => Math.abs(Number(state.score) - part) <= 1, `one right answer of ${count} is not a score of ${part}`, part);
    await frame.evaluate(() => document.querySelectorAll(".content :is(h2, h3)[id]")[1]?.scrollIntoView());
    const kept = await leave(tab);
    must(kept.lesson_status === "incomplete", `left in the middle it is ${kept.lesson_status}`);
    must(kept.exit === "suspend", "it does not ask to be taken up again");
    must(kept.lesson_location !== "", "it does not say where the learner was");
    must(kept.suspend_data.length > 2 && kept.suspend_data.length <= 4096, `what was chosen is kept in ${kept.suspend_data.length} characters`);
    must(/^\d{4}:\d\d:\d\d(\.\d\d?)?$/.test(kept.session_time), `the time is ${kept.session_time}`);

    frame = await launch(tab, kept, lesson);
    await frame.waitForFunction(() => document.querySelector(".quiz-result")?.dataset.outcome === "right", null, { timeout: 5000 }).catch(() => must(false, "the answer is forgotten"));
    const place = await frame.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, kept.lesson_location);
    must(place !== undefined && Math.abs(place) < 400, `the learner is not where they were: ${place}`);
    // Text that does not fit any more must not take the rest with it.
    for (let index = 1; index < count; index++) await answer(frame, index);
    must((await state(tab)).lesson_status === "incomplete", "it is passed before its end was seen");
    await toEnd(frame);
    await until(tab, (state) => state.lesson_status === "passed" && Number(state.score) === 100, "all right answers do not pass the lesson with 100");
    // What was answered before is not told a second time.
    const told = await tab.evaluate(() => window.told);
    const answers = Array.from({ length: count - 1 }, (_, index) => Object.fromEntries(["id", "type", "result", "student_response", "correct_responses.0.pattern"].map((name) => [name, told[`cmi.interactions.${index}.${name}`]])));
    must(answers.every((one) => one.id && one.result === "correct") && !(`cmi.interactions.${count - 1}.id` in told), `the answers are told as ${JSON.stringify(answers)}`);
    must(answers.every((one) => one.type === "fill-in" || one.student_response === one["correct_responses.0.pattern"]), `what was answered rightly is not the right answer: ${JSON.stringify(answers)}`);
    const done = await leave(tab);
    must(done.exit !== "suspend", "a lesson that is passed is left as if it were not");
    // Answers in own words are long here: they are cut, and the platform takes what is left.
    must(done.suspend_data.length <= 4096, `what was chosen is kept in ${done.suspend_data.length} characters`);

    // Once passed, always passed.
    frame = await launch(tab, done, lesson);
    await frame.evaluate(() => document.querySelector(".quiz-clear").click());
    const again = await leave(tab);
    must(again.lesson_status === "passed" && Number(again.score) === 100, "starting anew takes back what was passed");
}

async function launch(tab, kept, lesson) {
    await tab.evaluate(([kept, href]) => window.visit(kept, href), [kept, `course/${lesson}`]);
    for (let tries = 0; tries < 100; tries++) {
        const frame = tab.frames().find((frame) => frame.url().endsWith(lesson));
        if (frame) {
            await frame.waitForLoadState("load");
            return frame;
        }
        await tab.waitForTimeout(50);
    }
    throw new Error(`${lesson} does not open`);
}

function state(tab) {
    return tab.evaluate(() => window.state());
}

async function leave(tab) {
    await tab.evaluate(() => document.querySelector("iframe").remove());
    await until(tab, (state) => state.over, "it does not say goodbye");
    return state(tab);
}

async function until(tab, holds, words, argument) {
    for (let tries = 0; tries < 60; tries++) {
        if (holds(await state(tab), argument)) return;
        await tab.waitForTimeout(50);
    }
    throw new Error(`${words}: ${JSON.stringify(await state(tab))}`);
}

function toEnd(frame) {
    return frame.evaluate(() => document.querySelector("[data-end]").scrollIntoView());
}

/** Answers a question of the page rightly, whatever its kind. */
async function answer(frame, index) {
    await frame.evaluate((at) => {
        const form = document.querySelectorAll(".quiz-form")[at];
        const kind = form.dataset.quiz;
        if (kind === "text") {
            const own = form.querySelector("textarea");
            own.value = "ভালো উত্তর · a good answer ".repeat(300);
            own.dispatchEvent(new Event("input", { bubbles: true }));
            form.querySelector(".quiz-check").click();
            form.querySelector(".quiz-judge button").click();
            return;
        }
        if (kind === "order") {
            const list = form.querySelector(".quiz-options");
            for (let place = 0; place < list.children.length; place++) {
                for (let steps = 0; steps < 50; steps++) {
                    const at = [...list.children].findIndex((item) => Number(item.dataset.place) === place + 1);
                    if (at <= place) break;
                    list.children[at].querySelector(".quiz-up").click();
                }
            }
        } else {
            const right = form.parentNode.querySelectorAll(".quiz-answer > ul > li");
            form.querySelectorAll("input").forEach((input, index) => {
                if (right[index].classList.contains("correct")) input.click();
            });
        }
        form.querySelector(".quiz-check").click();
    }, index);
    const outcome = await frame.evaluate((at) => document.querySelectorAll(".quiz-form")[at].querySelector(".quiz-result").dataset.outcome, index);
    must(outcome === "right", `question ${index + 1} answered rightly is ${outcome}`);
}

function must(holds, words) {
    if (!holds) throw new Error(words);
}
