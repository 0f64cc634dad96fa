// A lesson inside of a learning platform that speaks SCORM 1.2: how far its learner is, what they chose, their score.
// It runs before blocks.js, to which it lends the platform's memory. Without a platform it does nothing.
(function () {
  "use strict";

  // The platform's door stands in a frame around this one, or in the window that opened it.
  function door() {
    function above(view) {
      for (var steps = 0; view && steps < 12; steps++) {
        try {
          if (view.API) return view.API;
          if (view.parent === view) return null;
          view = view.parent;
        } catch (error) {
          return null; // A frame of somebody else.
        }
      }
      return null;
    }
    return above(window) || (window.opener ? above(window.opener) : null);
  }

  // What the search of the package leads to is only looked at.
  if (/[?&]look\b/.test(location.search)) return;
  var platform = door();
  if (!platform || platform.LMSInitialize("") !== "true") return;
  var began = Date.now();
  var page = location.pathname.replace(/index\.html$/, "");
  var main = document.getElementById("main");

  function get(name) {
    return String(platform.LMSGetValue("cmi." + name) || "");
  }

  function set(name, value) {
    platform.LMSSetValue("cmi." + name, String(value));
  }

  /* What was chosen: the platform keeps 4096 characters of it. */

  var most = 4096;
  var kept = {};
  try {
    kept = JSON.parse(get("suspend_data")) || {};
  } catch (error) {
    // Nothing yet, or something of another package.
  }

  // The page's address says nothing here, and would not fit.
  function short(key) {
    return key.replace(/^park (1 )?/, "").replace(page + " ", "");
  }

  // Long answers in own words are cut before anything is lost.
  function fitted() {
    var text = JSON.stringify(kept);
    while (text.length > most) {
      var longest = Object.keys(kept).sort(function (a, b) {
        return JSON.stringify(kept[b]).length - JSON.stringify(kept[a]).length;
      })[0];
      var answer = kept[longest];
      var spare = answer && typeof answer.chosen === "string" ? answer.chosen.length - (text.length - most) - 1 : 0;
      if (spare > 0) answer.chosen = answer.chosen.slice(0, spare);
      else delete kept[longest];
      text = JSON.stringify(kept);
    }
    return text;
  }

  function save() {
    set("suspend_data", fitted());
    platform.LMSCommit("");
  }

  window.parkStore = {
    getItem: function (key) {
      var value = kept[short(key)];
      return value === undefined ? null : JSON.stringify(value);
    },
    setItem: function (key, value) {
      kept[short(key)] = JSON.parse(value);
      save();
    },
    removeItem: function (key) {
      delete kept[short(key)];
      save();
    },
  };

  /* Done, passed, and with what score. What was reached once is never taken back. */

  var status = get("core.lesson_status");
  var over = status === "completed" || status === "passed";
  var seen = false;
  var quizzes = { right: 0, checked: 0, count: document.querySelectorAll(".quiz-form").length };
  var needed = Number(main && main.dataset.pass) || 0;

  function percent() {
    return quizzes.count === 0 ? 0 : Math.round((quizzes.right * 100) / quizzes.count);
  }

  function report() {
    if (quizzes.checked > 0 && (!over || percent() > Number(get("core.score.raw")))) {
      set("core.score.min", 0);
      set("core.score.max", 100);
      set("core.score.raw", percent());
    }
    if (over) return;
    var answered = quizzes.checked === quizzes.count;
    if (seen && quizzes.count === 0) status = "completed";
    else if (seen && answered && percent() >= needed) status = "passed";
    else status = "incomplete";
    over = status !== "incomplete";
    set("core.lesson_status", status);
    platform.LMSCommit("");
  }

  document.addEventListener("park-score", function (event) {
    quizzes = event.detail;
    report();
  });

  /* Each answer, for the teacher's report: platforms count them from 0, and show what they know of. */

  var answers = Number(get("interactions._count")) || 0;
  var lastAnswer = Date.now();
  var kinds = { one: "choice", several: "choice", order: "sequencing", text: "fill-in" };

  // Choices are named by letters, in the order of the page.
  function letters(places) {
    return places.map(function (place) { return "abcdefghijklmnopqrstuvwxyz".charAt(place); }).join(",");
  }

  document.addEventListener("park-answer", function (event) {
    var it = event.detail;
    var own = "interactions." + answers + ".";
    var pattern = it.kind === "text" ? String(it.chosen).trim().slice(0, 250) : letters(it.chosen);
    answers += 1;
    set(own + "id", it.name);
    set(own + "time", new Date().toTimeString().slice(0, 8));
    set(own + "type", kinds[it.kind]);
    if (it.kind !== "text") set(own + "correct_responses.0.pattern", letters(it.wanted));
    set(own + "weighting", 1);
    set(own + "student_response", pattern);
    set(own + "result", it.right ? "correct" : "wrong");
    set(own + "latency", span(lastAnswer));
    lastAnswer = Date.now();
    platform.LMSCommit("");
  });

  /* Where the learner was: the last heading above the middle of the window. */

  function place() {
    var last = "";
    Array.prototype.forEach.call(document.querySelectorAll(".content :is(h2, h3)[id]"), function (heading) {
      if (heading.getBoundingClientRect().top < innerHeight / 2) last = heading.id;
    });
    return last;
  }

  function span(from) {
    var seconds = Math.round((Date.now() - from) / 1000);
    function two(number) {
      return ("0" + number).slice(-2);
    }
    return ("000" + Math.floor(seconds / 3600)).slice(-4) + ":" + two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60);
  }

  var finished = false;

  // Twice a platform would count the time twice.
  function finish() {
    if (finished) return;
    finished = true;
    set("core.lesson_location", place());
    set("core.session_time", span(began));
    set("core.exit", over ? "" : "suspend");
    platform.LMSCommit("");
    platform.LMSFinish("");
  }

  addEventListener("pagehide", finish);
  addEventListener("beforeunload", finish);

  // Other pages open beside the platform: one lesson inside of another would report as the wrong one, and many sites
  // do not let themselves be shown in a frame.
  function leads(link) {
    var there = link.getAttribute("href") || "";
    return there !== "" && there.charAt(0) !== "#";
  }
  Array.prototype.forEach.call(document.querySelectorAll("a[href]"), function (link) {
    if (!leads(link)) return;
    link.target = "_blank";
    link.rel = (link.rel + " noopener").trim();
  });

  var before = get("core.lesson_location");
  var there = before && !location.hash && document.getElementById(before);
  if (there) there.scrollIntoView();
  report();

  // The end of the lesson was on the screen.
  var end = document.querySelector("[data-end]");
  if (!end || !window.IntersectionObserver) {
    seen = true;
    report();
    return;
  }
  var watcher = new IntersectionObserver(function (entries) {
    if (!entries.some(function (entry) { return entry.isIntersecting; })) return;
    watcher.disconnect();
    seen = true;
    report();
  });
  watcher.observe(end);
})();
