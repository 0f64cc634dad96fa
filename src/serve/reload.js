// Shows every saved change. Put into pages by `park serve` only; a built page never has it.
(() => {
  'use strict';

  const key = 'park:' + location.pathname;
  let version = null;
  let checking = Promise.resolve();
  // What this page was made from, as the browser remembers it.
  let shown = load('force-cache');

  function load(cache) {
    return fetch(location.pathname + location.search, { cache }).then((answer) => answer.text(), () => null);
  }

  // ---- changes

  function hear(state) {
    showProblems(state.problems);
    if (state.version === version) return;
    const first = version === null;
    version = state.version;
    checking = checking.then(() => check(first ? [] : state.assets)).catch(() => reload());
  }

  async function check(assets) {
    const before = await shown;
    const now = await load('no-cache');
    if (before === null || now === null) return;
    shown = Promise.resolve(now);
    if (now !== before && !onlyStylesDiffer(before, now)) return reload();
    if (now !== before) swapStyles(before, now);
    if (assets === null ? now === before : usesAny(assets)) reload();
    else refreshStyles(assets || []);
  }

  function parse(text) {
    return new DOMParser().parseFromString(text, 'text/html');
  }

  function onlyStylesDiffer(before, now) {
    const rest = (text) => {
      const page = parse(text);
      for (const link of page.querySelectorAll('link[href]')) link.removeAttribute('href');
      return page.documentElement.outerHTML;
    };
    return rest(before) === rest(now);
  }

  const styles = (page) => [...page.querySelectorAll('link[rel~="stylesheet"]')];

  function swapStyles(before, now) {
    const after = styles(parse(now));
    styles(parse(before)).forEach((old, index) => {
      const href = old.getAttribute('href');
      const next = after[index] && after[index].getAttribute('href');
      if (!next || next === href) return;
      for (const link of styles(document)) if (link.getAttribute('href') === href) replace(link, next);
    });
  }

  function refreshStyles(assets) {
    for (const link of styles(document)) {
      const url = new URL(link.href);
      if (!assets.includes(url.pathname)) continue;
      url.searchParams.set('park', version);
      replace(link, url.href);
    }
  }

  // The old style stays until the new one is there, so that the page never stands without.
  function replace(link, href) {
    const next = link.cloneNode();
    next.href = href;
    next.addEventListener('load', () => link.remove());
    next.addEventListener('error', () => link.remove());
    link.after(next);
  }

  // Pictures, scripts, films. A font or a picture that a style names is fetched anew with the page, too.
  function usesAny(assets) {
    const uses = (path) => assets.includes(path) && !path.endsWith('.css');
    const named = [...document.querySelectorAll('[src], [poster], object[data], source[srcset]')];
    const pathOf = (value) => (value ? new URL(value.split(/[ ,]/)[0], location.href).pathname : '');
    const names = named.flatMap((element) => ['src', 'poster', 'data', 'srcset'].map((name) => element.getAttribute(name)));
    return names.some((name) => uses(pathOf(name))) || performance.getEntriesByType('resource').some((entry) =>
      ['css', 'link'].includes(entry.initiatorType) && uses(new URL(entry.name).pathname));
  }

  // ---- keeping the place

  function reload() {
    const anchors = [...document.querySelectorAll('main [id]')].filter((element) => element.getBoundingClientRect().top <= 1);
    const anchor = anchors.pop();
    const folds = [...document.querySelectorAll('details')].map((details) => details.open);
    const place = { y: scrollY, id: anchor && anchor.id, top: anchor && anchor.getBoundingClientRect().top, folds };
    try {
      sessionStorage.setItem(key, JSON.stringify(place));
      history.scrollRestoration = 'manual';
    } catch { /* Storage may be forbidden; then the browser's own memory has to do. */ }
    location.reload();
  }

  function restore() {
    const text = sessionStorage.getItem(key);
    if (!text) return;
    sessionStorage.removeItem(key);
    history.scrollRestoration = 'auto';
    const place = JSON.parse(text);
    const folds = [...document.querySelectorAll('details')];
    if (folds.length === place.folds.length) folds.forEach((details, index) => { details.open = place.folds[index]; });
    const anchor = place.id && document.getElementById(place.id);
    const y = anchor ? scrollY + anchor.getBoundingClientRect().top - place.top : place.y;
    scrollTo({ top: y, behavior: 'instant' });
  }

  try { restore(); } catch { /* Not worth a page. */ }

  // ---- problems

  let panel = null;
  let hidden = '';

  function make(name, text, attributes = {}) {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    return element;
  }

  function showProblems(problems) {
    const print = JSON.stringify(problems);
    if (panel) panel.remove();
    panel = null;
    // A page that lists them itself needs no panel.
    if (!problems.length || print === hidden || document.body.classList.contains('page')) return;
    panel = make('div', '', { lang: 'en', dir: 'ltr' });
    const root = panel.attachShadow({ mode: 'open' });
    root.append(make('link', '', { rel: 'stylesheet', href: '/_park/overlay.css' }));
    const section = make('section', '', { class: 'panel', role: 'region', 'aria-label': 'Problems', 'aria-live': 'polite' });
    const head = make('header');
    const count = problems.length === 1 ? 'One problem' : problems.length + ' problems';
    head.append(make('h2', count + ': you see the last good version'));
    const close = make('button', 'Hide', { type: 'button' });
    close.addEventListener('click', () => { hidden = print; panel.remove(); panel = null; });
    head.append(close);
    const list = make('ol');
    list.append(...problems.map(item));
    section.append(head, list);
    root.append(section);
    document.body.append(panel);
  }

  // Text only: what a problem quotes is never taken for HTML.
  function item(problem) {
    const li = make('li', '', { class: problem.severity });
    const message = make('p', '', { class: 'message' });
    message.append(make('b', problem.severity), ' ', problem.message, ' ', make('code', problem.code));
    li.append(message);
    if (problem.place) {
      const place = make('p', '', { class: 'place' });
      place.append(make('bdi', problem.place));
      li.append(place);
    }
    if (problem.line) {
      const pre = make('pre', '', { dir: 'auto' });
      pre.append(problem.line.before, make('mark', problem.line.marked), problem.line.after);
      li.append(pre);
    }
    if (problem.hint) li.append(make('p', problem.hint, { class: 'hint' }));
    return li;
  }

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel) panel.shadowRoot.querySelector('button').click();
  });

  // ---- news

  // A browser opens six connections to a server at most, so one page of all those open listens and tells the others.
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('park') : null;
  if (channel) channel.addEventListener('message', (message) => hear(message.data));

  function listen() {
    const events = new EventSource('/_park/events');
    events.addEventListener('state', (event) => {
      const state = JSON.parse(event.data);
      hear(state);
      if (channel) channel.postMessage(state);
    });
  }

  if (channel && navigator.locks) {
    navigator.locks.request('park', () => new Promise(() => listen()));
    fetch('/_park/state').then((answer) => answer.json()).then((state) => { if (version === null) hear(state); }).catch(() => {});
  } else {
    listen();
  }
})();
