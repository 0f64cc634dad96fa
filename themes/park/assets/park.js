// Light or dark, remembered; the place on the page kept when the language changes; folds opened for print.
// The first lines run before the page is painted, so that the chosen scheme does not flash. Everything works without.
(function () {
  "use strict";
  var root = document.documentElement;
  var key = "park-scheme";
  var schemes = ["auto", "light", "dark"];

  function remembered() {
    try {
      var scheme = localStorage.getItem(key);
      return schemes.indexOf(scheme) < 0 ? "auto" : scheme;
    } catch (error) {
      return "auto"; // Storage may be forbidden: then the choice lasts for this page.
    }
  }

  function show(scheme) {
    if (scheme === "auto") root.removeAttribute("data-scheme");
    else root.setAttribute("data-scheme", scheme);
  }

  var scheme = remembered();
  show(scheme);

  function label(button) {
    var words = button.dataset.label + ": " + button.dataset[scheme];
    button.setAttribute("aria-label", words);
    button.title = words;
  }

  function schemeButton(button) {
    button.hidden = false;
    label(button);
    button.addEventListener("click", function () {
      scheme = schemes[(schemes.indexOf(scheme) + 1) % schemes.length];
      show(scheme);
      label(button);
      try {
        localStorage.setItem(key, scheme);
      } catch (error) {
        // See above.
      }
    });
  }

  // Headings have the same ids in all languages.
  function keepPlace(link) {
    link.addEventListener("click", function () {
      link.hash = location.hash;
    });
  }

  // Menus close when another opens, on Escape, and on a click elsewhere.
  function menus(folds) {
    function close(except) {
      folds.forEach(function (fold) {
        if (fold !== except) fold.open = false;
      });
    }
    folds.forEach(function (fold) {
      fold.addEventListener("toggle", function () {
        if (fold.open) close(fold);
      });
      fold.addEventListener("keydown", function (event) {
        if (event.key !== "Escape" || !fold.open) return;
        fold.open = false;
        fold.querySelector("summary").focus();
      });
    });
    document.addEventListener("click", function (event) {
      close(event.target.closest("[data-one]"));
    });
  }

  var opened = [];

  addEventListener("beforeprint", function () {
    opened = Array.prototype.slice.call(document.querySelectorAll("main details:not([open])"));
    opened.forEach(function (fold) {
      fold.open = true;
    });
  });

  addEventListener("afterprint", function () {
    opened.forEach(function (fold) {
      fold.open = false;
    });
  });

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("button.scheme").forEach(schemeButton);
    document.querySelectorAll("a[data-place]").forEach(keepPlace);
    menus(Array.prototype.slice.call(document.querySelectorAll("[data-one]")));
  });
})();
