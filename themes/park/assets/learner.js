// What learners have done, kept on their device: finished lessons, the way back to where they were, and all of it in their
// hands. Nothing is sent anywhere. Pages are whole without it.
(function () {
  "use strict";
  var park = window.park;
  var page = document.documentElement;
  var main = document.getElementById("main");
  if (!park || !main) return;

  function all(selector, root) {
    return Array.prototype.slice.call((root || document).querySelectorAll(selector));
  }

  /* The names of what is kept, each for this site alone. */

  function done(entry) {
    return park.site + " done " + entry;
  }

  function course(entry) {
    return park.site + " course " + entry;
  }

  var last = park.site + " last";

  function isDone(entry) {
    return Boolean(park.get(done(entry)));
  }

  function isCourseDone(entry) {
    var known = park.get(course(entry));
    return Boolean(known && known.lessons && known.lessons.length) && known.lessons.every(isDone);
  }

  /* Progress */

  function progress(box, finished, count) {
    var words = box.dataset.words.replace("{done}", park.number(finished)).replace("{count}", park.number(count));
    box.querySelector("label").textContent = words;
    var bar = box.querySelector("progress");
    bar.max = count;
    bar.value = finished;
    box.hidden = false;
  }

  function unique(list) {
    return list.filter(function (item, index) { return item && list.indexOf(item) === index; });
  }

  // The lessons of the course that this page shows.
  function lessons() {
    return unique(all("[data-lesson]:not(.card)").map(function (item) { return item.dataset.lesson; }));
  }

  function marks() {
    all("[data-lesson]").forEach(function (item) {
      item.classList.toggle("is-done", isDone(item.dataset.lesson));
    });
    all(".card[data-course]").forEach(function (card) {
      card.classList.toggle("is-done", isCourseDone(card.dataset.course));
    });
    // What colour and a tick say is also said in words.
    all("[data-lesson], .card[data-course]").forEach(function (item) {
      var words = item.querySelector(".done-word");
      var wanted = item.classList.contains("is-done");
      if (words && !wanted) words.remove();
      if (words || !wanted) return;
      words = document.createElement("span");
      words.className = "done-word";
      words.textContent = document.body.dataset.finished;
      (item.querySelector("a") || item).after(words);
    });
  }

  // A link to where the learner was: to the part of the page, in the language it was read in. Who has finished that lesson
  // goes on with the next one.
  function leadBack(box, place) {
    if (box && place && isDone(place.entry) && place.next) place = Object.assign({}, place, { part: "" }, place.next);
    if (!box || !place || !place.title) return;
    var link = box.querySelector("a");
    var index = location.protocol === "file:" ? "index.html" : "";
    link.href = park.site + place.url + index + (place.part ? "#" + place.part : "");
    link.textContent = place.title;
    if (place.language !== page.lang) {
      link.lang = link.hreflang = place.language;
      link.dir = place.direction;
    }
    box.hidden = false;
  }

  function courseOrPathway(section) {
    var entry = section.dataset.course;
    var steps = entry ? lessons() : all(".stops .card:not(.card-outside)");
    var finished = steps.filter(function (step) {
      if (entry) return isDone(step);
      return step.classList.contains("is-done");
    }).length;
    var known = entry && park.get(course(entry));
    leadBack(section.querySelector(".continue"), known && known.last);
    // Who has not begun needs no bar that says so.
    section.hidden = !finished && !known;
    if (!section.hidden) progress(section.querySelector(".progress"), finished, steps.length);
  }

  /* A lesson */

  function lesson(section) {
    var entry = section.dataset.entry;
    var within = section.dataset.course;
    var button = section.querySelector("button");
    var status = section.querySelector("[role=status]");
    var bar = section.querySelector(".progress");

    function show() {
      button.setAttribute("aria-pressed", String(isDone(entry)));
      if (isDone(entry)) status.textContent = "";
      if (bar) progress(bar, lessons().filter(isDone).length, lessons().length);
    }

    function remember(place) {
      park.set(last, place);
      if (!within) return;
      var known = park.get(course(within)) || {};
      park.set(course(within), { lessons: lessons(), last: place, begun: known.begun || today() });
    }

    // The heading that the reader has come to.
    function part() {
      var passed = all(":is(h2, h3)[id], .heading [id]", main.querySelector(".content") || main).filter(function (heading) {
        return heading.getBoundingClientRect().top < innerHeight / 3;
      });
      return passed.length ? passed[passed.length - 1].id : "";
    }

    function address(path) {
      return path.slice(park.site.length).replace(/index\.html$/, "");
    }

    function here() {
      var next = document.querySelector(".pager .next a");
      return {
        entry: entry,
        url: address(location.pathname),
        title: document.querySelector("h1").textContent.trim(),
        language: page.lang,
        direction: page.dir,
        part: part(),
        next: next && { url: address(next.pathname), title: next.textContent.trim() }
      };
    }

    button.addEventListener("click", function () {
      park.set(done(entry), isDone(entry) ? null : today());
      remember(here());
      update();
    });
    // Where one is, is known when one leaves; what was deleted meanwhile in another tab stays deleted.
    var deleted = false;
    addEventListener("storage", function (event) {
      if (event.key === null || (event.key === "park 1 " + last && event.newValue === null)) deleted = true;
    });
    addEventListener("pagehide", function () {
      if (!deleted) remember(here());
    });
    document.addEventListener("visibilitychange", function () {
      if (document.visibilityState === "hidden" && !deleted) remember(here());
    });
    if (window.IntersectionObserver) {
      new IntersectionObserver(function (seen) {
        if (!seen.some(function (one) { return one.isIntersecting; }) || isDone(entry) || status.textContent) return;
        if (scrollY > innerHeight / 2) status.textContent = status.dataset.end;
      }, { threshold: 0.5 }).observe(button);
    }
    section.hidden = false;
    show();
    return show;
  }

  function today() {
    return new Date().toISOString().slice(0, 10);
  }

  /* All of it in the hands of its owner */

  // How names begin; those of quizzes and checklists were once without a version.
  var starts = ["park 1 ", "park 1 quiz ", "park 1 checklist ", "park quiz ", "park checklist "];

  // The names of everything that is kept for this site, and of what all sites of this kind on this server share.
  function kept() {
    var names = [];
    try {
      for (var index = 0; index < localStorage.length; index++) names.push(localStorage.key(index));
    } catch (error) {
      return null;
    }
    return names.filter(function (name) {
      if (/^park(-scheme|( 1)? tabs| 1 size)$/.test(name)) return true;
      return starts.some(function (start) { return name.indexOf(start + park.site) === 0; });
    }).sort();
  }

  function kind(name) {
    if (name.indexOf("park 1 " + park.site + " done ") === 0) return "done";
    var answered = /^park (?:1 )?(quiz|checklist) /.exec(name);
    return answered ? answered[1] : "other";
  }

  function device(section) {
    var status = section.querySelector(".device-status");
    var sure = section.querySelector(".device-sure");
    var file = section.querySelector("input[type=file]");
    if (kept() === null) {
      document.querySelector(".device-refused").hidden = false;
      return function () {};
    }

    function show() {
      var names = kept();
      section.querySelector(".device-none").hidden = names.length > 0;
      all("[data-kind]", section).forEach(function (row) {
        var count = names.filter(function (name) { return kind(name) === row.dataset.kind; }).length;
        row.hidden = !count;
        row.querySelector("dd").textContent = park.number(count);
      });
      section.querySelector(".continue").hidden = true;
      leadBack(section.querySelector(".continue"), park.get(last));
      all("[data-do=export], [data-do=delete]", section).forEach(function (button) { button.disabled = !names.length; });
    }

    // In the file, the folder of the site stands as `{site}`: elsewhere it is another. Kept courses stay where they are.
    function exported() {
      var entries = {};
      kept().filter(function (name) { return !/ offline$/.test(name); }).forEach(function (name) { entries[name.replace(" " + park.site, " {site}")] = localStorage.getItem(name); });
      return JSON.stringify({ format: "park-learner", version: 1, entries: entries }, null, 1);
    }

    function imported(text) {
      var data = JSON.parse(text);
      if (data.format !== "park-learner" || data.version !== 1) throw new Error("another format");
      Object.keys(data.entries).forEach(function (name) {
        var value = data.entries[name];
        if (!/^park(-scheme$|( 1)? tabs$| 1 size$| (1|(1 )?(quiz|checklist)) \{site\})/.test(name) || typeof value !== "string") throw new Error(name);
        if (name !== "park-scheme") JSON.parse(value);
      });
      Object.keys(data.entries).forEach(function (name) {
        localStorage.setItem(name.replace(" {site}", " " + park.site), data.entries[name]);
      });
    }

    var actions = {
      import: function () { file.click(); },
      export: function (button) {
        var link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([exported()], { type: "application/json" }));
        link.download = button.dataset.name;
        link.click();
        setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
      },
      delete: function () {
        sure.hidden = false;
        sure.querySelector("button").focus();
      },
      keep: function () {
        sure.hidden = true;
        section.querySelector("[data-do=delete]").focus();
      },
      sure: function () {
        kept().forEach(function (name) { localStorage.removeItem(name); });
        sure.hidden = true;
        status.textContent = status.dataset.deleted;
        status.tabIndex = -1;
        status.focus();
        document.dispatchEvent(new CustomEvent("park-deleted"));
        show();
      }
    };
    all("[data-do]", section).forEach(function (button) {
      button.addEventListener("click", function () { actions[button.dataset.do](button); });
    });
    file.addEventListener("change", function () {
      if (!file.files[0]) return;
      file.files[0].text().then(function (text) {
        imported(text);
        status.textContent = status.dataset.imported;
      }).catch(function () {
        status.textContent = status.dataset.wrong;
      }).then(function () {
        file.value = "";
        show();
      });
    });
    section.hidden = false;
    show();
    return show;
  }

  /* Every part shows what is kept now, also when another tab changed it. */

  var shows = [{ of: page, show: marks }];

  function update() {
    shows = shows.filter(function (one) { return one.of.isConnected; });
    shows.forEach(function (one) { one.show(); });
  }

  // On the whole page, or on a part of it that is new.
  function start(part) {
    main = document.getElementById("main") || main;
    all(".your-progress", part).forEach(function (section) {
      shows.push({ of: section, show: function () { courseOrPathway(section); } });
    });
    all(".finish", part).forEach(function (section) { shows.push({ of: section, show: lesson(section) }); });
    all(".device", part).forEach(function (section) { shows.push({ of: section, show: device(section) }); });
    if (page.dataset.template === "home") leadBack(main.querySelector(".continue"), park.get(last));
    update();
  }

  (window.parkParts = window.parkParts || []).push(start);
  start(document);
  addEventListener("storage", update);
  addEventListener("pageshow", function (event) { if (event.persisted) update(); });
})();
