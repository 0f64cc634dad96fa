// A course kept on the device, to be read without a connection. Nothing is loaded for it before somebody asks; a worker is
// there only as long as a course is kept. Needs a server and a browser that can do it; elsewhere nothing shows.
(function () {
  "use strict";
  var park = window.park;
  var can = park && "serviceWorker" in navigator && window.caches && /^https?:$/.test(location.protocol);
  if (!can) return;
  var page = document.documentElement;
  var root = new URL(park.site, location.href);
  var prefix = "park " + root.pathname + " course ";

  function name(list) {
    return prefix + list.entry + " " + list.language + " " + list.version;
  }

  /* What is kept stands in the memory of the device: entry and language → version, title, address, size. */

  function key() {
    return park.site + " offline";
  }

  function courses() {
    // What is no list is not of ours.
    var kept = park.get(key());
    return Array.isArray(kept) ? kept : [];
  }

  function isSame(course, other) {
    return course.entry === other.entry && course.language === other.language;
  }

  function remember(list) {
    park.set(key(), courses().filter(function (course) { return !isSame(course, list); }).concat([{
      entry: list.entry, language: list.language, version: list.version, title: list.title, page: list.page, bytes: list.bytes
    }]));
  }

  function getList(address) {
    return fetch(address, { cache: "no-cache" }).then(function (response) {
      if (!response.ok) throw new Error(response.status);
      return response.json();
    });
  }

  // A page that was redirected may not be shown by a worker: its text may.
  function plain(response) {
    if (!response.redirected) return response;
    return response.blob().then(function (body) { return new Response(body, { headers: response.headers }); });
  }

  // The fonts that this page has loaded: those of its language.
  function fonts() {
    return performance.getEntriesByType("resource").map(function (entry) { return entry.name; }).filter(function (address) {
      return address.indexOf(root.href + "fonts/") === 0;
    });
  }

  function keep(list, tell) {
    var files = list.files.map(function (file) { return new URL(file, root).href; }).concat(fonts());
    var done = 0;
    return caches.open(name(list)).then(function (cache) {
      function next() {
        var file = files.shift();
        if (!file) return null;
        return fetch(file, { cache: "no-cache" }).then(function (response) {
          if (!response.ok) throw new Error(file);
          return plain(response);
        }).then(function (response) {
          return cache.put(file, response);
        }).then(function () {
          tell(++done);
          return next();
        });
      }
      return Promise.all([next(), next(), next(), next()]);
    }).then(function () {
      return navigator.serviceWorker.register(new URL(document.body.dataset.worker, root).href, { scope: root.pathname });
    }).then(function () {
      remember(list);
      return tidy();
    }, function (error) {
      return caches.delete(name(list)).then(function () { throw error; });
    });
  }

  // Caches of courses that are not kept any more, or of an older version. Without courses the worker goes, too.
  function tidy() {
    var wanted = courses().map(name);
    return caches.keys().then(function (names) {
      return Promise.all(names.filter(function (one) {
        return wanted.length ? one.indexOf(prefix) === 0 && wanted.indexOf(one) < 0 : one.indexOf("park " + root.pathname + " ") === 0;
      }).map(function (one) { return caches.delete(one); }));
    }).then(function () {
      if (wanted.length) return null;
      return navigator.serviceWorker.getRegistration(root.href).then(function (registration) { return registration && registration.unregister(); });
    });
  }

  function remove(course) {
    park.set(key(), courses().filter(function (other) { return !isSame(course, other); }));
    if (!courses().length) park.set(key(), null);
    return tidy();
  }

  function size(bytes) {
    var large = bytes >= 1e6;
    return park.number(large ? bytes / 1e6 : Math.ceil(bytes / 1e3), { style: "unit", unit: large ? "megabyte" : "kilobyte", maximumFractionDigits: large ? 1 : 0 });
  }

  /* On the page of a course */

  function offer(box) {
    var status = box.querySelector("[role=status]");
    var button = box.querySelector("[data-do=keep]");
    var away = box.querySelector("[data-do=remove]");
    var own = { entry: box.dataset.entry, language: page.lang };
    var list = null;

    function mine() {
      return courses().filter(function (course) { return isSame(course, own); })[0];
    }

    function show() {
      var course = mine();
      button.hidden = Boolean(course) || !list;
      away.hidden = !course;
      if (list) button.textContent = button.dataset.words.replace("{size}", size(list.bytes));
      if (course) status.textContent = status.dataset.kept.replace("{size}", size(course.bytes));
    }

    box.addEventListener("toggle", function () {
      if (!box.open || list || mine()) return;
      getList(box.dataset.list).then(function (found) {
        list = found;
        show();
      }, function () { status.textContent = status.dataset.failed; });
    });
    button.addEventListener("click", function () {
      if (button.getAttribute("aria-disabled")) return;
      button.setAttribute("aria-disabled", "true");
      var count = list.files.length + fonts().length;
      keep(list, function (done) {
        status.textContent = status.dataset.keeping.replace("{done}", park.number(done)).replace("{count}", park.number(count));
      }).then(function () {
        show();
        away.focus();
      }, function () { status.textContent = status.dataset.failed; }).then(function () { button.removeAttribute("aria-disabled"); });
    });
    away.addEventListener("click", function () {
      remove(mine()).then(function () {
        status.textContent = status.dataset.removed;
        list = null;
        box.open = false;
        show();
      });
    });
    box.hidden = false;
    show();
  }

  /* On the page about the device */

  function shelf(section) {
    var list = section.querySelector("ul");
    section.hidden = !courses().length;
    list.replaceChildren.apply(list, courses().map(function (course) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      var button = document.createElement("button");
      link.href = new URL(course.page, root).href;
      link.textContent = course.title;
      link.lang = link.hreflang = course.language;
      button.type = "button";
      button.textContent = list.dataset.remove + " (" + size(course.bytes) + ")";
      button.setAttribute("aria-label", list.dataset.remove + ": " + course.title);
      button.addEventListener("click", function () { remove(course).then(function () { shelf(section); }); });
      item.append(link, button);
      return item;
    }));
  }

  /* A kept course that has changed on the site: its reader is told, and decides. Until then nothing changes. */

  function look(course) {
    getList(new URL("offline.json", new URL(course.page, root)).href).then(function (list) {
      if (list.version === course.version) return;
      var bar = document.createElement("div");
      var words = document.createElement("p");
      var button = document.createElement("button");
      bar.className = "new-version";
      bar.setAttribute("role", "status");
      words.textContent = document.body.dataset.new;
      button.type = "button";
      button.className = "button";
      button.textContent = document.body.dataset.update;
      button.addEventListener("click", function () {
        button.disabled = true;
        keep(list, function () {}).then(function () { location.reload(); }, function () { button.disabled = false; });
      });
      bar.append(words, button);
      document.body.append(bar);
    }, function () {
      // No connection: nothing is new.
    });
  }

  // On the whole page, or on a part of it that is new.
  function start(part) {
    Array.prototype.slice.call(part.querySelectorAll(".keep-offline")).forEach(offer);
    Array.prototype.slice.call(part.querySelectorAll(".kept-courses")).forEach(shelf);
  }

  (window.parkParts = window.parkParts || []).push(start);
  start(document);
  var within = document.querySelector(".finish[data-course], .keep-offline[data-entry]");
  var entry = within && (within.dataset.course || within.dataset.entry);
  courses().filter(function (course) { return course.entry === entry && course.language === page.lang; }).forEach(look);
  // Who deletes everything deletes this as well.
  document.addEventListener("park-deleted", tidy);
  if (!courses().length) return;
  // Keeps the worker at the version of the site.
  navigator.serviceWorker.register(new URL(document.body.dataset.worker, root).href, { scope: root.pathname }).catch(function () {});
})();
