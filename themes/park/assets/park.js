// The memory of this device; light or dark and the size of text, remembered; the place on the page kept when the language changes; folds opened for print; the way to the search.
// The first lines run before the page is painted, so that the chosen scheme does not flash. Everything works without.
(function () {
  "use strict";
  var root = document.documentElement;
  // What scripts will show may take its place before they do.
  root.classList.add("scripted");
  var key = "park-scheme";
  var schemes = ["auto", "light", "dark"];
  var sizes = [90, 100, 115, 130, 150];

  // What is kept on this device, and nowhere else. Keys begin with the version of what they hold; one for each thing, so that
  // two tabs do not overwrite each other. Storage may be forbidden: then all lasts for this page.
  var memory = {};
  // Numbering system → its zero, where the other nine follow.
  var zeros = { arab: 0x660, arabext: 0x6f0, beng: 0x9e6, deva: 0x966, latn: 0x30 };
  window.park = {
    // The folder of this site: several may share a server, and on a disk all do.
    site: new URL(".", new URL(root.dataset.root || ".", location.href)).pathname,
    get: function (name) {
      try {
        return JSON.parse(localStorage.getItem("park 1 " + name));
      } catch (error) {
        return name in memory ? memory[name] : null;
      }
    },
    set: function (name, value) {
      memory[name] = value;
      try {
        if (value === null) localStorage.removeItem("park 1 " + name);
        else localStorage.setItem("park 1 " + name, JSON.stringify(value));
      } catch (error) {
        // See above.
      }
    },
    // Numbers in the digits of the page. Small whole ones do not wait for the browser's tables, which take a phone a tenth of a second.
    number: function (value, options) {
      var zero = zeros[root.dataset.digits];
      if (zero && !options && value >= 0 && value < 1000 && value === Math.floor(value)) {
        return String(value).replace(/./g, function (digit) { return String.fromCharCode(zero + Number(digit)); });
      }
      try {
        return new Intl.NumberFormat(root.lang + "-u-nu-" + root.dataset.digits, options).format(value);
      } catch (error) {
        return String(value); // A language that the browser does not know.
      }
    }
  };

  function remembered() {
    try {
      var scheme = localStorage.getItem(key);
      return schemes.indexOf(scheme) < 0 ? "auto" : scheme;
    } catch (error) {
      return "auto"; // See above.
    }
  }

  function size() {
    var kept = window.park.get("size");
    return sizes.indexOf(kept) < 0 ? 100 : kept;
  }

  function resize() {
    if (size() === 100) root.removeAttribute("data-size");
    else root.setAttribute("data-size", size());
  }

  function show(scheme) {
    if (scheme === "auto") root.removeAttribute("data-scheme");
    else root.setAttribute("data-scheme", scheme);
  }

  var scheme = remembered();
  show(scheme);
  resize();

  function textSize(group) {
    var buttons = Array.prototype.slice.call(group.querySelectorAll("button"));
    var said = 100;

    function tell() {
      var at = sizes.indexOf(size());
      var output = group.querySelector("output");
      // What the page says already need not be reckoned.
      if (said !== size()) output.textContent = window.park.number(size() / 100, { style: "percent" });
      said = size();
      // A button at its end stays in reach, so that the focus is not lost.
      buttons[0].setAttribute("aria-disabled", String(at === 0));
      buttons[1].setAttribute("aria-disabled", String(at === sizes.length - 1));
    }

    buttons.forEach(function (button) {
      button.addEventListener("click", function () {
        var next = sizes[sizes.indexOf(size()) + Number(button.dataset.step)];
        if (!next) return;
        var top = group.getBoundingClientRect().top;
        window.park.set("size", next);
        resize();
        tell();
        scrollBy({ top: group.getBoundingClientRect().top - top, behavior: "instant" });
      });
    });
    addEventListener("storage", function () {
      resize();
      tell();
    });
    tell();
    group.hidden = false;
  }

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
  function close(except) {
    document.querySelectorAll("[data-one]").forEach(function (fold) {
      if (fold !== except) fold.open = false;
    });
  }

  function menu(fold) {
    fold.addEventListener("toggle", function () {
      if (fold.open) close(fold);
    });
    fold.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || !fold.open) return;
      fold.open = false;
      fold.querySelector("summary").focus();
    });
  }

  // The search comes when it is asked for: by a click, or by the key "/". Without it, the link leads to its page.
  function search(opener) {
    if (window.parkSearchPanel) {
      window.parkSearchPanel(opener);
      return;
    }
    if (!window.HTMLDialogElement) {
      location.href = opener.href;
      return;
    }
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: opener.dataset.style }));
    var script = Object.assign(document.createElement("script"), { src: opener.dataset.script });
    script.onload = function () {
      window.parkSearchPanel(opener);
    };
    script.onerror = function () {
      location.href = opener.href;
    };
    document.head.append(script);
  }

  function searches(opener) {
    opener.setAttribute("aria-keyshortcuts", "/");
    opener.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      search(opener);
    });
  }

  function slash(event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable], dialog")) return;
    var field = document.querySelector("form.search-page input");
    var opener = document.querySelector("a.search-open");
    if (!field && !opener) return;
    event.preventDefault();
    if (field) field.focus();
    else search(opener);
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

  // Each script of the theme can be started on a part of a page that is new: `park serve` changes pages in their place.
  function start(part) {
    part.querySelectorAll("button.scheme").forEach(schemeButton);
    part.querySelectorAll("a[data-place]").forEach(keepPlace);
    part.querySelectorAll(".text-size").forEach(textSize);
    part.querySelectorAll("[data-one]").forEach(menu);
    part.querySelectorAll("a.search-open").forEach(searches);
  }

  (window.parkParts = window.parkParts || []).push(start);
  document.addEventListener("DOMContentLoaded", function () {
    start(document);
    document.addEventListener("keydown", slash);
    document.addEventListener("click", function (event) {
      close(event.target.closest("[data-one]"));
    });
  });
})();
