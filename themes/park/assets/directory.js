// Lists with filters, events that have ended since the site was built, and the reader's own clock. Without it, lists are whole
// and have an index, and times are those of the place.
(function () {
  "use strict";
  var language = document.documentElement.lang;
  var now = Date.now() / 1000;

  function all(selector, root) {
    return Array.prototype.slice.call((root || document).querySelectorAll(selector));
  }

  function number(value) {
    try {
      return new Intl.NumberFormat(language).format(value);
    } catch (error) {
      return String(value); // A language that the browser does not know.
    }
  }

  // Cards of events that have ended move to the past ones, the latest first.
  function age() {
    var past = document.querySelector('[data-group="past"]');
    var upcoming = document.querySelector('[data-group="upcoming"]');
    if (past && upcoming) {
      all(".card[data-over]", upcoming).forEach(function (card) {
        if (Number(card.dataset.over) > now) return;
        past.querySelector(".cards").prepend(card);
      });
      [past, upcoming].forEach(tidy);
    }
    all(".is-past").forEach(function (mark) {
      mark.hidden = Number(mark.dataset.over) > now;
    });
    all("[data-until]").forEach(function (part) {
      part.hidden = part.hidden || Number(part.dataset.until) <= now;
    });
  }

  // A group without cards says so; one with cards does not.
  function tidy(group) {
    var list = group.querySelector(".cards");
    var empty = group.querySelector(".empty");
    list.hidden = !list.children.length;
    if (empty) empty.hidden = !list.hidden;
  }

  function filters(form) {
    var cards = all(".directory .card");
    var fields = all("select", form);
    var status = form.querySelector(".filter-count");

    function fits(card) {
      return fields.every(function (field) {
        return !field.value || (card.getAttribute("data-" + field.name) || "").indexOf("|" + field.value + "|") >= 0;
      });
    }

    function show() {
      var shown = 0;
      cards.forEach(function (card) {
        card.hidden = !fits(card);
        if (!card.hidden) shown += 1;
      });
      all(".directory .group").forEach(function (group) {
        var cards = all(".card", group);
        group.hidden = cards.length > 0 && cards.every(function (card) { return card.hidden; });
      });
      var active = fields.some(function (field) { return field.value; });
      var words = form.dataset.count.replace("{n}", number(shown)).replace("{all}", number(cards.length));
      status.textContent = !active ? "" : shown ? words : form.dataset.none;
      return active;
    }

    // What is chosen stands in the address, as the index has it: it can be kept and sent.
    function remember() {
      var chosen = fields.filter(function (field) { return field.value; });
      var hash = chosen.length === 1 ? anchor(chosen[0]) : "";
      history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
    }

    function anchor(field) {
      var term = all(".index dt").find(function (term) {
        return term.dataset.facet === field.name && term.dataset.value === field.value;
      });
      return term ? term.id : "";
    }

    function fromAddress() {
      var term = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!term || !term.dataset.facet) return;
      fields.forEach(function (field) {
        field.value = field.name === term.dataset.facet ? term.dataset.value : "";
      });
      show();
      form.querySelector("details").open = true;
      form.scrollIntoView();
    }

    form.hidden = false;
    all(".index, .to-index").forEach(function (part) { part.hidden = true; });
    form.addEventListener("change", function () {
      show();
      remember();
    });
    form.addEventListener("reset", function () {
      setTimeout(function () {
        show();
        remember();
      });
    });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    addEventListener("hashchange", function heard() {
      if (form.isConnected) fromAddress();
      else removeEventListener("hashchange", heard);
    });
    fromAddress();
    show();
  }

  // The same moment in the reader's time zone, where that differs.
  function here(place) {
    var start = new Date(place.dataset.start);
    var end = place.dataset.end ? new Date(place.dataset.end) : null;
    if (isNaN(start)) return;
    var offset = /([+-])(\d\d):(\d\d)$/.exec(place.dataset.start);
    var minutes = offset ? (offset[1] === "-" ? -1 : 1) * (60 * offset[2] + Number(offset[3])) : 0;
    if (-start.getTimezoneOffset() === minutes) return;
    try {
      var format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" });
      var time = end ? format.formatRange(start, end) : format.format(start);
      place.textContent = (place.dataset.label || "") + " " + time;
      place.hidden = false;
    } catch (error) {
      // The time of the place stands there anyway.
    }
  }

  // On the whole page, or on a part of it that is new.
  function start(part) {
    age();
    all("form.filters", part).forEach(filters);
    all(".here", part).forEach(here);
  }

  (window.parkParts = window.parkParts || []).push(start);
  document.addEventListener("DOMContentLoaded", function () {
    start(document);
  });
})();
