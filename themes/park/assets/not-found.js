// One page for every address where nothing is: the language of the address, else the reader's, comes first and alone. And what
// readers report is the address that they asked for, not that of this page.
(function () {
  "use strict";
  document.addEventListener("DOMContentLoaded", function () {
    var report = document.querySelector("[data-asked]");
    if (!report) return;
    report.href = report.dataset.asked
      .replace("{url}", encodeURIComponent(location.href))
      .replace("{path}", encodeURIComponent(asked().replace(/^\//, "")));
  });
  choose();

  function choose() {
    var parts = Array.prototype.slice.call(document.querySelectorAll(".lost"));
    var path = asked() + "/";
    var there = parts.filter(function (part) {
      return path.indexOf(part.dataset.prefix) === 0;
    });
    // The longest beginning: a language at the root begins every path.
    there.sort(function (a, b) { return b.dataset.prefix.length - a.dataset.prefix.length; });
    var wanted = there[0] || ofReader(parts);
    if (!wanted) return;
    parts.forEach(function (part) { part.hidden = part !== wanted; });
    // What stands around it stays in the language of the page.
    var around = { lang: document.documentElement.lang, dir: document.documentElement.dir };
    document.addEventListener("DOMContentLoaded", function () {
      document.querySelectorAll(".skip, .site-header, .site-footer").forEach(function (part) { Object.assign(part, around); });
    });
    document.documentElement.lang = wanted.lang;
    document.documentElement.dir = wanted.dir;
    document.title = wanted.dataset.title;
  }

  // The address as people read it, unless it is none.
  function asked() {
    try {
      return decodeURI(location.pathname);
    } catch (error) {
      return location.pathname;
    }
  }

  function ofReader(parts) {
    var spoken = navigator.languages || [navigator.language || ""];
    for (var index = 0; index < spoken.length; index += 1) {
      for (var other = 0; other < parts.length; other += 1) {
        if (spoken[index].toLowerCase().split("-")[0] === parts[other].lang.toLowerCase().split("-")[0]) return parts[other];
      }
    }
    return null;
  }
})();
