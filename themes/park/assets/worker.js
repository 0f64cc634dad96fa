// The worker of the site, once a course is kept on the device: pages come from the network, and from the device while there is
// none. `parkShell` stands before it: the styles and scripts of this version of the site.
(function () {
  "use strict";
  var root = new URL("./", self.location.href);
  // Several sites may share a server, and with it the names of caches.
  var prefix = "park " + root.pathname + " ";
  var shell = prefix + "shell " + self.parkShell.version;
  var patience = 6000;

  self.addEventListener("install", function (event) {
    event.waitUntil(caches.open(shell).then(function (cache) {
      return cache.addAll(self.parkShell.files.map(function (file) { return new URL(file, root).href; }));
    }));
  });

  // Only the shells of other versions go: courses are looked after by the page, with their own versions.
  self.addEventListener("activate", function (event) {
    event.waitUntil(caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) {
        return name.indexOf(prefix + "shell ") === 0 && name !== shell;
      }).map(function (name) { return caches.delete(name); }));
    }).then(function () { return self.clients.claim(); }));
  });

  function isHashed(url) {
    return /\.[0-9a-f]{10}\.[0-9a-z]+$/.test(url.pathname);
  }

  // What is kept of this site, whichever course it belongs to.
  function kept(request) {
    return caches.keys().then(function (names) {
      var own = names.filter(function (name) { return name.indexOf(prefix) === 0; });
      return own.reduce(function (found, name) {
        return found.then(function (response) {
          return response || caches.open(name).then(function (cache) { return cache.match(request, { ignoreSearch: true }); });
        });
      }, Promise.resolve(undefined));
    });
  }

  // The page that says so, in the language of the page that was wanted if it is kept.
  function noConnection(url) {
    var first = url.pathname.slice(root.pathname.length).split("/")[0];
    return caches.keys().then(function (names) {
      var own = names.filter(function (name) { return name.indexOf(prefix + "course ") === 0; });
      return Promise.all(own.map(function (name) {
        return caches.open(name).then(function (cache) { return cache.keys(); });
      }));
    }).then(function (lists) {
      var pages = [].concat.apply([], lists).map(function (request) { return request.url; }).filter(function (address) { return /\/device\/$/.test(address) || address === root.href + "device/"; });
      var best = pages.filter(function (address) { return address.indexOf(root.href + first + "/") === 0; })[0] || pages[0];
      return best ? Response.redirect(best + "#no-connection", 302) : Response.error();
    });
  }

  function page(request) {
    var url = new URL(request.url);
    var late = new Promise(function (answer) {
      setTimeout(function () { kept(request).then(function (response) { if (response) answer(response); }); }, patience);
    });
    var asked = fetch(request).catch(function () {
      return kept(request).then(function (response) { return response || noConnection(url); });
    });
    return Promise.race([asked, late]);
  }

  function file(request) {
    var url = new URL(request.url);
    if (!isHashed(url)) return fetch(request).catch(function () { return kept(request).then(function (response) { return response || Response.error(); }); });
    return kept(request).then(function (response) {
      return response || fetch(request).then(function (fresh) {
        // Type that a page of a kept course turns out to need.
        if (fresh.ok && /\/fonts\//.test(url.pathname)) {
          var copy = fresh.clone();
          caches.open(shell).then(function (cache) { return cache.put(request, copy); });
        }
        return fresh;
      });
    });
  }

  self.addEventListener("fetch", function (event) {
    var request = event.request;
    var url = new URL(request.url);
    if (request.method !== "GET" || url.origin !== root.origin || url.pathname.indexOf(root.pathname) !== 0 || request.headers.has("range")) return;
    event.respondWith(request.mode === "navigate" ? page(request) : file(request));
  });
})();
