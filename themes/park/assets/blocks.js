// Quizzes, checklists, tabs, terms. What people choose stays on their device. Everything can be read without this.
(function () {
  "use strict";

  // Storage may be forbidden: then what was chosen lasts for this page. A learning platform has a memory of its own.
  function store() {
    return window.parkStore || localStorage;
  }

  // Keys begin with the version of what they hold. The first ones had none, and hold the same as version 1.
  var version = "park 1 ";
  var first = "park ";

  function recall(key) {
    try {
      var written = store().getItem(version + key);
      return JSON.parse(written === null || written === undefined ? store().getItem(first + key) : written);
    } catch (error) {
      return null;
    }
  }

  function keep(key, value) {
    try {
      if (!window.parkStore) store().removeItem(first + key);
      if (value === null) store().removeItem(version + key);
      else store().setItem(version + key, JSON.stringify(value));
    } catch (error) {
      // See above.
    }
  }

  function all(root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }

  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  // Words with `{name}` in them, filled in; numbers in the digits of the language.
  function fill(words, values, digits) {
    return words.replace(/\{(\w+)\}/g, function (whole, name) {
      if (!(name in values)) return whole;
      var value = String(values[name]);
      return typeof values[name] === "number" && digits
        ? value.replace(/[0-9]/g, function (digit) { return Array.from(digits)[Number(digit)]; })
        : value;
    });
  }

  // The page that answers belong to: the same file from a server and from a disk.
  var page = location.pathname.replace(/index\.html$/, "");

  /* Quizzes */

  function quiz(form, number) {
    var kind = form.dataset.quiz;
    var key = "quiz " + page + " " + number + " " + form.dataset.key;
    var list = form.querySelector(".quiz-options");
    var own = form.querySelector(".quiz-own");
    var inputs = all(form, "input");
    var actions = form.querySelector(".quiz-actions");
    var check = form.querySelector(".quiz-check");
    var again = form.querySelector(".quiz-again");
    var result = form.querySelector(".quiz-result");
    var answers = form.parentNode.querySelector(".quiz-answer");
    var first = list ? Array.prototype.slice.call(list.children) : [];
    var self = { right: false, checked: false, clear: clear, changed: function () {} };

    function items() {
      return Array.prototype.slice.call(list.children);
    }

    // What was chosen, in a form that can be kept.
    function chosen() {
      if (kind === "text") return own.value;
      if (kind === "order") return items().map(function (item) { return first.indexOf(item); });
      return inputs.map(function (input, index) { return input.checked ? index : -1; }).filter(function (index) { return index >= 0; });
    }

    function choose(value) {
      if (kind === "text") own.value = value;
      else if (kind === "order") value.forEach(function (index) { list.append(first[index]); });
      else inputs.forEach(function (input, index) { input.checked = value.indexOf(index) >= 0; });
    }

    function outcome() {
      if (kind === "order") {
        var places = items().map(function (item, index) { return Number(item.dataset.place) === index + 1; });
        if (places.every(Boolean)) return "right";
        return places.some(Boolean) ? "partly" : "wrong";
      }
      var marks = all(answers, "ul > li");
      var picked = chosen();
      if (picked.length === 0) return "nothing";
      var good = picked.filter(function (index) { return marks[index].classList.contains("correct"); });
      var wanted = marks.filter(function (mark) { return mark.classList.contains("correct"); });
      if (good.length === picked.length && good.length === wanted.length) return "right";
      return good.length > 0 ? "partly" : "wrong";
    }

    // What the answers below say of one option, without ids, which must not stand twice.
    function said(index) {
      var feedback = answers.querySelectorAll(":scope > :is(ul, ol) > li")[index].querySelector(".quiz-feedback");
      return feedback ? copy(feedback) : null;
    }

    function copy(element) {
      var twin = element.cloneNode(true);
      [twin].concat(all(twin, "[id]")).forEach(function (part) { part.removeAttribute("id"); });
      return twin;
    }

    function mark(item, index) {
      var right = kind === "order" ? Number(item.dataset.place) === items().indexOf(item) + 1 : all(answers, "ul > li")[index].classList.contains("correct");
      item.classList.add(right ? "correct" : "incorrect");
      if (kind === "order") return;
      var words = answers.querySelectorAll("ul > li")[index].querySelector(".quiz-mark");
      item.querySelector("label").append(words.cloneNode(true));
    }

    function unmark() {
      if (list) items().forEach(function (item) {
        item.classList.remove("correct", "incorrect");
        all(item, "label > .quiz-mark").forEach(function (words) { words.remove(); });
      });
      result.replaceChildren();
      result.removeAttribute("data-outcome");
      check.hidden = false;
      again.hidden = true;
      self.checked = false;
      self.right = false;
    }

    function show(verdict) {
      unmark();
      result.dataset.outcome = verdict;
      result.append(make("p", "quiz-verdict", result.dataset[verdict]));
      if (verdict === "nothing") return;
      self.checked = true;
      self.right = verdict === "right";
      if (kind === "order") {
        items().forEach(mark);
        if (self.right) items().forEach(function (item, index) { var words = said(index); if (words) result.append(words); });
      } else {
        chosen().forEach(function (index) {
          mark(first[index], index);
          var words = said(index);
          if (words) result.append(words);
        });
      }
      var more = answers.querySelector(":scope > .quiz-explanation");
      if (more && self.right) result.append(copy(more));
      check.hidden = self.right;
      again.hidden = false;
    }

    // An answer in own words is compared by its writer.
    function compare(judged) {
      unmark();
      self.checked = judged !== undefined;
      self.right = judged === true;
      answers.open = true;
      result.dataset.outcome = judged ? "right" : "judge";
      result.append(make("p", "quiz-verdict", result.dataset.judge));
      var buttons = make("div", "quiz-judge");
      [["yes", true], ["no", false]].forEach(function (pair) {
        var button = make("button", "button", result.dataset[pair[0]]);
        button.type = "button";
        button.setAttribute("aria-pressed", String(judged === pair[1]));
        button.addEventListener("click", function () {
          compare(pair[1]);
          save();
          tell();
          all(result, "button")[pair[1] ? 0 : 1].focus();
        });
        buttons.append(button);
      });
      result.append(buttons);
      again.hidden = false;
    }

    function save() {
      keep(key, { chosen: chosen(), checked: self.checked, right: self.right });
      self.changed();
    }

    // For a learning platform: what was answered, each time that it is judged.
    function tell() {
      var wanted = kind === "order" ? first.map(function (item, index) { return index; }).sort(function (a, b) { return first[a].dataset.place - first[b].dataset.place; })
        : kind === "text" ? [] : all(answers, "ul > li").map(function (mark, index) { return mark.classList.contains("correct") ? index : -1; }).filter(function (index) { return index >= 0; });
      document.dispatchEvent(new CustomEvent("park-answer", { detail: { name: form.dataset.key, kind: kind, chosen: chosen(), wanted: wanted, right: self.right } }));
    }

    function clear() {
      choose(kind === "text" ? "" : kind === "order" ? first.map(function (item, index) { return index; }) : []);
      if (kind === "order") ends();
      unmark();
      if (kind === "text") answers.open = false;
      keep(key, null);
    }

    // The first cannot go up and the last not down. They stay in reach, so that the focus is not lost.
    function ends() {
      items().forEach(function (item, index) {
        [[".quiz-up", index === 0], [".quiz-down", index === first.length - 1]].forEach(function (pair) {
          var button = item.querySelector(pair[0]);
          if (pair[1]) button.setAttribute("aria-disabled", "true");
          else button.removeAttribute("aria-disabled");
        });
      });
    }

    function move(item, step, button) {
      var to = items().indexOf(item) + step;
      if (to < 0 || to >= first.length) return;
      list.insertBefore(item, step < 0 ? items()[to] : items()[to].nextSibling);
      ends();
      if (self.checked) unmark();
      button.focus();
      save();
      var words = item.querySelector(".quiz-words").textContent.trim();
      var score = document.querySelector(".quiz-score");
      result.replaceChildren(make("span", "hidden", fill(list.dataset.moved, { item: words, place: to + 1, count: first.length }, score && score.dataset.digits)));
    }

    actions.hidden = false;
    again.hidden = true;
    if (kind === "order") {
      all(form, ".quiz-move").forEach(function (buttons) { buttons.hidden = false; });
      first.forEach(function (item) {
        item.querySelector(".quiz-up").addEventListener("click", function (event) { move(item, -1, event.currentTarget); });
        item.querySelector(".quiz-down").addEventListener("click", function (event) { move(item, 1, event.currentTarget); });
      });
      ends();
    } else {
      form.addEventListener("input", function () {
        if (self.checked && kind !== "text") unmark();
        save();
      });
    }
    check.addEventListener("click", function () {
      if (kind === "text") {
        compare();
        all(result, "button")[0].focus();
      } else {
        show(outcome());
        // A button that goes away hands its focus on.
        if (check.hidden) again.focus();
        if (self.checked) tell();
      }
      save();
    });
    again.addEventListener("click", function () {
      clear();
      self.changed();
      (own || inputs[0] || form.querySelector(".quiz-down")).focus();
    });

    var before = recall(key);
    if (before && (kind === "text" || before.chosen.every(function (index) { return index < first.length; }))) {
      choose(before.chosen);
      if (kind === "order") ends();
      if (before.checked) {
        if (kind === "text") compare(before.right);
        else show(outcome());
      }
    }
    return self;
  }

  function quizzes(part) {
    var group = [];
    all(part, ".quiz-form, .quiz-score").forEach(function (element, number) {
      if (element.classList.contains("quiz-form")) {
        group.push(quiz(element, number));
        return;
      }
      var mine = group;
      group = [];
      function score() {
        var right = mine.filter(function (each) { return each.right; }).length;
        element.hidden = !mine.some(function (each) { return each.checked; });
        var words = fill(element.dataset.score, { right: right, count: mine.length }, element.dataset.digits);
        if (!element.hidden) element.querySelector("p").textContent = words;
        var checked = mine.filter(function (each) { return each.checked; }).length;
        document.dispatchEvent(new CustomEvent("park-score", { detail: { right: right, checked: checked, count: mine.length } }));
      }
      mine.forEach(function (each) { each.changed = score; });
      element.querySelector("button").addEventListener("click", function () {
        mine.forEach(function (each) { each.clear(); });
        score();
        var field = document.querySelector(".quiz-form :is(input, textarea, .quiz-down)");
        if (field) field.focus();
      });
      score();
    });
  }

  /* Checklists: boxes are known by their words, so that a list may change and keep what was done. */

  function checklist(block, number) {
    var progress = block.querySelector(".checklist-progress");
    var boxes = all(block, "input[type=checkbox]");
    if (!progress || boxes.length === 0) return;
    var key = "checklist " + page + " " + (block.id || number);

    function name(box) {
      return (box.closest("label") || box.parentNode).textContent.trim();
    }

    function count() {
      var done = boxes.filter(function (box) { return box.checked; });
      progress.querySelector("span").textContent = fill(progress.dataset.progress, { done: done.length, count: boxes.length }, progress.dataset.digits);
      progress.querySelector("button").hidden = done.length === 0;
      return done;
    }

    var before = recall(key);
    if (before) boxes.forEach(function (box) { box.checked = before.indexOf(name(box)) >= 0; });
    block.addEventListener("change", function () {
      keep(key, count().map(name));
    });
    progress.querySelector("button").addEventListener("click", function () {
      boxes.forEach(function (box) { box.checked = false; });
      keep(key, []);
      boxes[0].focus();
      count();
    });
    progress.hidden = false;
    count();
  }

  /* Tabs: who chose "On a phone" once wants it everywhere. */

  var sets = [];

  function tabs(block, number) {
    var body = block.querySelector(".block-body");
    var panels = all(body, ":scope > .tab");
    if (panels.length < 2) return;
    var names = panels.map(function (panel) {
      var heading = panel.querySelector(":is(h2, h3, h4, h5, h6)");
      return heading ? heading.textContent.trim() : "";
    });
    if (names.some(function (name) { return !name; })) return;
    var list = make("div", "tab-list");
    list.setAttribute("role", "tablist");
    var title = block.querySelector(".block-title");
    if (title && title.id) list.setAttribute("aria-labelledby", title.id);
    var buttons = names.map(function (name, index) {
      var button = make("button", "", name);
      button.type = "button";
      button.id = "park-tab-" + number + "-" + index;
      panels[index].id = panels[index].id || "park-panel-" + number + "-" + index;
      button.setAttribute("role", "tab");
      button.setAttribute("aria-controls", panels[index].id);
      panels[index].setAttribute("role", "tabpanel");
      panels[index].setAttribute("aria-labelledby", button.id);
      panels[index].tabIndex = 0;
      button.addEventListener("click", function () { choose(index); });
      list.append(button);
      return button;
    });

    function show(index) {
      panels.forEach(function (panel, other) {
        panel.hidden = other !== index;
        buttons[other].setAttribute("aria-selected", String(other === index));
        buttons[other].tabIndex = other === index ? 0 : -1;
      });
    }

    function choose(index) {
      show(index);
      var liked = (recall("tabs") || []).filter(function (name) { return names.indexOf(name) < 0; });
      keep("tabs", [names[index]].concat(liked).slice(0, 20));
      var top = block.getBoundingClientRect().top;
      sets = sets.filter(function (other) { return other.panels[0].isConnected; });
      sets.forEach(function (other) { if (other !== self) other.like(names[index]); });
      // Panels above may have changed their height: what was chosen stays where it is.
      scrollBy({ top: block.getBoundingClientRect().top - top, behavior: "instant" });
    }

    function like(name) {
      if (names.indexOf(name) < 0) return false;
      show(names.indexOf(name));
      return true;
    }

    list.addEventListener("keydown", function (event) {
      var now = buttons.indexOf(document.activeElement);
      var forth = getComputedStyle(list).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
      var back = forth === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
      var to = { Home: 0, End: buttons.length - 1 }[event.key];
      if (event.key === forth) to = (now + 1) % buttons.length;
      if (event.key === back) to = (now + buttons.length - 1) % buttons.length;
      if (to === undefined || now < 0) return;
      event.preventDefault();
      choose(to);
      buttons[to].focus();
    });
    panels[0].before(list);
    body.classList.add("tabbed");
    show(0);
    var self = { like: like, show: show, panels: panels };
    sets.push(self);
    (recall("tabs") || []).some(like);
  }

  // A link to a heading opens the tab that it stands in.
  function openTarget() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) return;
    var opened = false;
    sets.forEach(function (set) {
      set.panels.forEach(function (panel, index) {
        if (!panel.contains(target) || !panel.hidden) return;
        set.show(index);
        opened = true;
      });
    });
    if (opened) target.scrollIntoView();
  }

  /* Terms: a link to the glossary. Its definition shows on hover and focus; a finger's tap shows it instead of leading away. */

  function term(link) {
    var card = document.getElementById(link.dataset.card);
    if (!card || !card.showPopover) return;
    var timer;
    var pointer = "mouse";

    function place() {
      var at = link.getClientRects()[0] || link.getBoundingClientRect();
      var edge = document.documentElement.clientWidth - card.offsetWidth - 8;
      var start = getComputedStyle(link).direction === "rtl" ? at.right - card.offsetWidth : at.left;
      var below = at.bottom + 6 + card.offsetHeight <= innerHeight || at.top < card.offsetHeight + 6;
      card.style.left = Math.max(8, Math.min(start, edge)) + scrollX + "px";
      card.style.top = (below ? at.bottom + 6 : at.top - card.offsetHeight - 6) + scrollY + "px";
    }

    function show() {
      clearTimeout(timer);
      if (card.matches(":popover-open")) return;
      all(document, ".term-card:popover-open").forEach(function (other) { other.hidePopover(); });
      card.showPopover();
      place();
    }

    function hide() {
      clearTimeout(timer);
      if (card.matches(":popover-open")) card.hidePopover();
    }

    function soon(then) {
      return function () {
        clearTimeout(timer);
        timer = setTimeout(then, 200);
      };
    }

    function within(element) {
      return element && (element === link || card.contains(element));
    }

    link.setAttribute("aria-describedby", card.querySelector(".term-definition").id);
    [link, card].forEach(function (part) {
      part.addEventListener("pointerenter", function (event) { if (event.pointerType === "mouse") soon(show)(); });
      part.addEventListener("pointerleave", function (event) { if (event.pointerType === "mouse" && document.activeElement !== link) soon(hide)(); });
      part.addEventListener("focusout", function (event) { if (!within(event.relatedTarget)) hide(); });
    });
    link.addEventListener("pointerdown", function (event) { pointer = event.pointerType; });
    link.addEventListener("focus", function () { if (link.matches(":focus-visible")) show(); });
    link.addEventListener("click", function (event) {
      if (pointer === "mouse" || event.detail === 0) return;
      event.preventDefault();
      if (card.matches(":popover-open")) hide();
      else show();
    });
    // As long as the link is on the page.
    function listen(target, type, run) {
      target.addEventListener(type, function heard(event) {
        if (link.isConnected) run(event);
        else target.removeEventListener(type, heard);
      });
    }

    listen(document, "keydown", function (event) {
      if (event.key !== "Escape" || !card.matches(":popover-open")) return;
      if (card.contains(document.activeElement)) link.focus();
      hide();
    });
    listen(document, "pointerdown", function (event) { if (!within(event.target)) hide(); });
    listen(window, "resize", hide);
  }

  // On the whole page, or on a part of it that is new.
  function start(part) {
    quizzes(part);
    all(part, ".block-checklist").forEach(checklist);
    all(part, ".block-tabs").forEach(tabs);
    all(part, "a.term").forEach(term);
  }

  (window.parkParts = window.parkParts || []).push(start);
  start(document);
  openTarget();
  addEventListener("hashchange", openTarget);
})();
