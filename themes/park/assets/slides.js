// Slides: one at a time, by key, button or finger; speaker view with notes, the next slide and the time; two windows of the
// same slides go together. Without this script they are read one below the other.
(function () {
  "use strict";
  var deck = document.body;
  var list = document.querySelector(".deck-slides");
  var speaker = document.querySelector(".deck-speaker");
  var help = document.querySelector(".deck-help");
  var progress = document.querySelector(".deck-progress");
  var number = document.querySelector(".deck-number");
  var mirrored = document.documentElement.dir === "rtl";
  var smallest = 0.6;
  var slides = [];
  var here = 0;
  var began = null;
  var channel = "BroadcastChannel" in window ? new BroadcastChannel("park-slides " + location.pathname) : null;

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function digits(count) {
    var ten = Array.from(deck.dataset.digits || "0123456789");
    return String(count).replace(/\d/g, function (digit) {
      return ten[digit];
    });
  }

  function label(place) {
    return deck.dataset.number
      .replace("{number}", digits(place + 1))
      .replace("{count}", digits(slides.length));
  }

  // The slide that an address means: its own id, or the id of something on it.
  function placeOf(hash) {
    var id = decodeURIComponent(hash.replace(/^#/, ""));
    var target = id && document.getElementById(id);
    var slide = target && target.closest(".slide");
    return slide ? slides.indexOf(slide) : -1;
  }

  function addressOf(slide) {
    var heading = slide.querySelector(".slide-body > [id]");
    return "#" + encodeURIComponent(heading ? heading.id : slide.id);
  }

  // Smaller type until the slide holds its text; what is still too long goes on on a slide of its own.
  function overflows(body) {
    return body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1;
  }

  function shrink(body, limit) {
    var fit = 1;
    body.style.setProperty("--fit", fit);
    while (overflows(body) && fit > limit) {
      fit = Math.max(limit, fit - 0.05);
      body.style.setProperty("--fit", fit.toFixed(2));
    }
    return !overflows(body);
  }

  function fit(slide) {
    var body = slide.querySelector(".slide-body");
    body.classList.remove("scrolls");
    body.removeAttribute("tabindex");
    if (shrink(body, smallest)) return null;
    var rest = split(slide, body);
    if (rest) return rest;
    if (!shrink(body, 0.4)) {
      body.classList.add("scrolls");
      body.tabIndex = 0;
    }
    return null;
  }

  function split(slide, body) {
    var blocks = Array.prototype.slice.call(body.children).filter(function (child) {
      return !/^H[12]$/.test(child.tagName);
    });
    if (blocks.length < 2) return null;
    var rest = document.createElement("section");
    ["class", "role", "tabindex", "aria-roledescription"].forEach(function (name) {
      if (slide.hasAttribute(name)) rest.setAttribute(name, slide.getAttribute(name));
    });
    var box = document.createElement("div");
    box.className = "slide-box";
    var more = body.cloneNode(false);
    var heading = body.querySelector("h1, h2");
    if (heading) {
      heading = heading.cloneNode(true);
      heading.removeAttribute("id");
      more.appendChild(heading);
    }
    var moved = [];
    do {
      moved.unshift(blocks.pop());
      moved[0].remove();
    } while (blocks.length > 1 && !shrink(body, smallest));
    // A heading is not parted from its text.
    while (blocks.length > 1 && blocks[blocks.length - 1].classList.contains("heading")) {
      moved.unshift(blocks.pop());
      moved[0].remove();
    }
    moved.forEach(function (block) {
      more.appendChild(block);
    });
    box.appendChild(more);
    rest.appendChild(box);
    var notes = slide.querySelector(".slide-notes");
    if (notes) rest.appendChild(notes.cloneNode(true));
    rest.querySelectorAll(".slide-notes [id]").forEach(function (element) {
      element.removeAttribute("id");
    });
    rest.id = slide.id + "-" + moved.length;
    slide.after(rest);
    return rest;
  }

  // Each slide is measured once for each size of the window.
  function measure() {
    if (!deck.classList.contains("on")) return;
    all(".slide", list).forEach(function (slide) {
      var next = slide;
      while (next) {
        next.classList.add("here");
        var rest = fit(next);
        next.classList.toggle("here", next === slides[here]);
        next = rest;
      }
    });
    slides = all(".slide", list);
  }

  function renumber() {
    slides.forEach(function (slide, place) {
      slide.setAttribute("aria-label", label(place));
    });
    progress.max = slides.length;
  }

  // What comes later, such as type or another size of the window, takes the focus from nothing outside of the slides.
  function isElsewhere() {
    var focused = document.activeElement;
    return Boolean(focused) && focused !== document.body && !list.contains(focused);
  }

  function show(place, told, late) {
    here = Math.max(0, Math.min(slides.length - 1, place));
    var slide = slides[here];
    slides.forEach(function (one) {
      one.classList.toggle("here", one === slide);
    });
    number.textContent = label(here);
    progress.value = here + 1;
    var address = addressOf(slide);
    if (location.hash !== address) history.replaceState(null, "", address);
    if (here > 0 && began === null) began = Date.now();
    if (!deck.classList.contains("on")) slide.scrollIntoView();
    else if (!late || !isElsewhere()) slide.focus({ preventScroll: true });
    fillSpeaker();
    if (channel && !told) channel.postMessage({ place: here, count: slides.length, began: began });
  }

  function fillSpeaker() {
    if (speaker.hidden) return;
    var notes = slides[here].querySelector(".slide-notes .content");
    var shown = speaker.querySelector(".deck-notes .content");
    shown.replaceChildren();
    if (notes) {
      var copy = notes.cloneNode(true);
      all("[id]", copy).forEach(function (element) {
        element.removeAttribute("id");
      });
      ["lang", "dir", "data-script"].forEach(function (name) {
        if (copy.hasAttribute(name)) shown.setAttribute(name, copy.getAttribute(name));
      });
      shown.append.apply(shown, Array.prototype.slice.call(copy.childNodes));
    }
    speaker.querySelector(".deck-none").hidden = Boolean(notes);
    var preview = speaker.querySelector(".deck-preview");
    var next = slides[here + 1];
    preview.replaceChildren();
    speaker.querySelector(".deck-last").hidden = Boolean(next);
    if (next) {
      var box = next.cloneNode(true);
      all("[id]", box).concat(box).forEach(function (element) {
        element.removeAttribute("id");
      });
      all("[name]", box).forEach(function (element) {
        element.removeAttribute("name");
      });
      all(".slide-notes", box).forEach(function (element) {
        element.remove();
      });
      box.removeAttribute("role");
      box.removeAttribute("aria-label");
      box.removeAttribute("aria-roledescription");
      box.removeAttribute("tabindex");
      box.classList.add("here");
      preview.appendChild(box);
    }
    tick();
  }

  function tick() {
    var seconds = began === null ? 0 : Math.floor((Date.now() - began) / 1000);
    var two = function (value) {
      return digits(value < 10 ? "0" + value : value);
    };
    var text = two(Math.floor(seconds / 60)) + ":" + two(seconds % 60);
    var clock = speaker.querySelector(".deck-time");
    if (clock.textContent !== text) clock.textContent = text;
  }

  function press(name, on) {
    all('[data-do="' + name + '"]').forEach(function (button) {
      button.setAttribute("aria-pressed", String(on));
    });
  }

  function present(on) {
    deck.classList.toggle("on", on);
    press("all", !on);
    if (on) measure();
    else if (!speaker.hidden) toggle.speaker();
    slides = all(".slide", list);
    renumber();
    show(here, true);
  }

  var toggle = {
    previous: function () {
      show(here - 1);
    },
    next: function () {
      show(here + 1);
    },
    all: function () {
      present(!deck.classList.contains("on"));
    },
    speaker: function () {
      speaker.hidden = !speaker.hidden;
      deck.classList.toggle("speaker", !speaker.hidden);
      press("speaker", !speaker.hidden);
      if (!speaker.hidden && !deck.classList.contains("on")) return present(true);
      if (began === null) began = Date.now();
      fillSpeaker();
    },
    full: function () {
      var root = document.documentElement;
      if (document.fullscreenElement) document.exitFullscreen();
      else if (root.requestFullscreen) root.requestFullscreen().catch(function () {});
    },
    help: function () {
      if (help.open) help.close();
      else help.showModal();
    },
    reset: function () {
      began = Date.now();
      tick();
      if (channel) channel.postMessage({ place: here, count: slides.length, began: began });
    }
  };

  function step(event) {
    var key = event.key;
    if (key === "ArrowRight") return mirrored ? "previous" : "next";
    if (key === "ArrowLeft") return mirrored ? "next" : "previous";
    if (key === "PageDown" || key === "ArrowDown") return "next";
    if (key === "PageUp" || key === "ArrowUp") return "previous";
    if (key === " ") return event.shiftKey ? "previous" : "next";
    return null;
  }

  // Keys that an element needs for itself are left to it.
  function needs(target, key) {
    if (target.closest("input, select, textarea, [contenteditable]")) return true;
    if (key === " ") return Boolean(target.closest("button, summary, a, video, audio"));
    var scrolls = target.closest("pre, .table, .scrolls, .deck-notes, video, audio");
    return Boolean(scrolls) && /^Arrow|^Page|^Home$|^End$/.test(key);
  }

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || help.open) return;
    if (needs(event.target, event.key)) return;
    var letters = { s: "speaker", f: "full", o: "all", "?": "help" };
    var on = deck.classList.contains("on");
    var action = letters[event.key] || (on ? step(event) : null);
    if (action) toggle[action]();
    else if (on && event.key === "Home") show(0);
    else if (on && event.key === "End") show(slides.length - 1);
    else return;
    event.preventDefault();
  }

  var touch = null;

  function onTouchStart(event) {
    touch = event.touches.length === 1 && !event.target.closest("pre, .table, .scrolls, input") ? event.touches[0] : null;
  }

  function onTouchEnd(event) {
    if (!touch || !deck.classList.contains("on")) return;
    var across = event.changedTouches[0].clientX - touch.clientX;
    var down = event.changedTouches[0].clientY - touch.clientY;
    touch = null;
    if (Math.abs(across) < 50 || Math.abs(across) < Math.abs(down) * 1.5) return;
    // What comes is drawn in from where reading goes on.
    toggle[across < 0 === mirrored ? "previous" : "next"]();
  }

  function start() {
    document.querySelector(".deck-tools").hidden = false;
    progress.hidden = false;
    slides = all(".slide", list);
    all("[data-do]").forEach(function (button) {
      button.addEventListener("click", function () {
        toggle[button.dataset.do]();
      });
    });
    if (!document.documentElement.requestFullscreen) document.querySelector('[data-do="full"]').hidden = true;
    document.addEventListener("keydown", onKey);
    list.addEventListener("touchstart", onTouchStart, { passive: true });
    list.addEventListener("touchend", onTouchEnd, { passive: true });
    document.addEventListener("fullscreenchange", function () {
      press("full", Boolean(document.fullscreenElement));
    });
    addEventListener("hashchange", function () {
      var place = placeOf(location.hash);
      if (place >= 0) show(place);
    });
    if (channel) {
      channel.onmessage = function (event) {
        began = event.data.began;
        // Windows of different sizes may have slides of different numbers: then each keeps its own.
        if (event.data.count === slides.length) show(event.data.place, true);
      };
    }
    var wait = null;
    addEventListener("resize", function () {
      clearTimeout(wait);
      wait = setTimeout(function () {
        var slide = slides[here];
        measure();
        renumber();
        show(slides.indexOf(slide), true, true);
      }, 150);
    });
    list.addEventListener("toggle", function (event) {
      var slide = event.target.closest(".slide");
      if (slide && deck.classList.contains("on")) {
        var body = slide.querySelector(".slide-body");
        if (!shrink(body, smallest)) {
          body.classList.add("scrolls");
          body.tabIndex = 0;
        }
      }
    }, true);
    setInterval(function () {
      if (!speaker.hidden) tick();
    }, 1000);
    here = Math.max(0, placeOf(location.hash));
    present(true);
    // Type and pictures that come later change the measure.
    var again = function () {
      if (deck.classList.contains("on")) {
        var slide = slides[here];
        measure();
        renumber();
        show(Math.max(0, slides.indexOf(slide)), true, true);
      }
    };
    if (document.fonts && document.fonts.ready) document.fonts.ready.then(again);
    addEventListener("load", again);
    deck.dataset.ready = "";
  }

  // The dress of the slides needs container units; without them the text is read as it stands.
  if (window.CSS && CSS.supports("container-type", "size")) start();
})();
