// Changes a page in its place: its styles, its head, and the parts of its body that are different.
import * as place from './place.js';

const parse = (text) => new DOMParser().parseFromString(text, 'text/html');
const styles = (page) => [...page.querySelectorAll('link[rel~="stylesheet"]')];
const scripts = (page) => [...page.querySelectorAll('script')].filter((script) => script.type !== 'application/ld+json');

// Whether the page could be changed; if not, nothing was, and it has to be loaded anew.
export async function update(before, now) {
  const [old, next] = [parse(before), parse(now)];
  const spelled = (page) => scripts(page).map((script) => script.outerHTML).join('');
  if (spelled(old) !== spelled(next)) return false;
  if (old.documentElement.dataset.template !== next.documentElement.dataset.template) return false;
  const regions = pairs(old.body, next.body, document.body, []);
  if (regions === null || (regions.length > 0 && !canStart(old))) return false;
  await changeStyles(styles(old), styles(next));
  changeHead(old.head, next.head);
  attributes(old.documentElement, next.documentElement, document.documentElement);
  attributes(old.body, next.body, document.body);
  if (regions.length === 0) return true;
  const kept = place.remember();
  for (const [live, fresh] of regions) replace(live, fresh);
  place.restore(kept);
  return true;
}

// A script of a theme takes part if it can be started on what is new: `window.parkParts` has a function for each.
function canStart(page) {
  const own = scripts(page).filter((script) => !(script.getAttribute('src') || '').startsWith('/_park/'));
  return (window.parkParts || []).length >= own.length;
}

// The parts of the body that are different, as [what is there, what comes]; null if the bodies are built differently.
function pairs(old, next, live, found) {
  const parts = (element) => [...element.children].filter((child) => !child.matches('[data-park], script'));
  const [before, after, here] = [parts(old), parts(next), parts(live)];
  const names = (elements) => elements.map((element) => element.localName).join(' ');
  // What scripts have added stands at the end.
  if (names(before) !== names(after) || names(before) !== names(here.slice(0, before.length))) return null;
  for (const [index, element] of before.entries()) {
    if (element.isEqualNode(after[index])) continue;
    const within = element.localName !== 'main' && element.querySelector('main');
    const inner = within ? pairs(element, after[index], here[index], []) : null;
    if (inner && element.cloneNode().isEqualNode(after[index].cloneNode())) found.push(...inner);
    else found.push([here[index], after[index]]);
  }
  return found;
}

function replace(live, fresh) {
  const node = document.importNode(fresh, true);
  live.before(node);
  keepMedia(live, node);
  live.remove();
  for (const start of window.parkParts || []) start(node);
}

// Pictures do not flicker and films go on playing: what is the same stays the same element.
function keepMedia(live, node) {
  const media = 'img, video, audio, iframe';
  const known = [...live.querySelectorAll(media)];
  for (const twin of node.querySelectorAll(media)) {
    const index = known.findIndex((element) => element.outerHTML === twin.outerHTML);
    if (index < 0) continue;
    const [element] = known.splice(index, 1);
    if (twin.parentNode.moveBefore) {
      twin.parentNode.moveBefore(element, twin);
      twin.remove();
    } else {
      twin.replaceWith(element);
    }
  }
}

function attributes(old, next, live) {
  for (const { name } of old.attributes) if (!next.hasAttribute(name)) live.removeAttribute(name);
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) live.setAttribute(name, value);
}

function changeHead(old, next) {
  const selector = 'title, meta, link:not([rel~="stylesheet"]), script[type="application/ld+json"]';
  const spelled = (head) => [...head.querySelectorAll(selector)].map((element) => element.outerHTML);
  const [before, after] = [spelled(old), spelled(next)];
  if (before.join('') === after.join('')) return;
  if (old.querySelector('title')?.textContent !== next.querySelector('title')?.textContent) document.title = next.querySelector('title')?.textContent || '';
  for (const element of document.head.querySelectorAll(selector)) {
    if (element.localName !== 'title' && before.includes(element.outerHTML) && !after.includes(element.outerHTML)) element.remove();
  }
  for (const element of next.querySelectorAll(selector)) {
    if (element.localName !== 'title' && !before.includes(element.outerHTML)) document.head.append(document.importNode(element, true));
  }
}

// ---- styles and other things under names that stay

const hrefOf = (link) => link.dataset.was || link.getAttribute('href');

async function changeStyles(old, next) {
  const live = (href) => styles(document).find((link) => hrefOf(link) === href);
  const hrefs = (links) => links.map((link) => link.getAttribute('href'));
  const [before, after] = [hrefs(old), hrefs(next)];
  const gone = before.filter((href) => !after.includes(href)).map(live).filter(Boolean);
  let last = null;
  const loaded = [];
  for (const [index, href] of after.entries()) {
    const known = before.includes(href) && live(href);
    if (known) {
      last = known;
      continue;
    }
    const link = document.importNode(next[index], true);
    loaded.push(ready(link));
    // In the place of its forerunner, since the last style wins.
    const forerunner = live(before[index]);
    (forerunner || last || document.head.lastElementChild).after(link);
    last = link;
  }
  // The old ones stay until the new ones are there, so that the page never stands without.
  await Promise.all(loaded);
  for (const link of gone) link.remove();
}

function ready(link) {
  return new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    setTimeout(done, 3000);
  });
}

// Shows what has changed under the same name. False if it is a script, which only a new page can change.
export function refresh(assets, version) {
  const changed = (url) => {
    const { pathname } = new URL(url, location.href);
    return assets.some((asset) => decodeURI(asset) === decodeURI(pathname));
  };
  if (assets.length === 0) return true;
  if (scripts(document).some((script) => script.src && changed(script.src))) return false;
  const anew = (url) => {
    const next = new URL(url, location.href);
    next.searchParams.set('park', version);
    return next.href;
  };
  for (const link of styles(document).filter((link) => changed(link.href))) {
    const next = link.cloneNode();
    next.dataset.was = hrefOf(link);
    next.href = anew(link.href);
    ready(next).then(() => link.remove());
    link.after(next);
  }
  for (const name of ['src', 'poster', 'data']) {
    for (const element of document.querySelectorAll(`body [${name}]:not(script)`)) {
      const url = element.getAttribute(name);
      if (!url.startsWith('data:') && changed(url)) element.setAttribute(name, anew(url));
    }
  }
  return true;
}
