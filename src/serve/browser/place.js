// What a reader has done on a page, kept while the page changes under it: where it is scrolled to, what is in focus, selected,
// unfolded, chosen and filled in. Things are known by their words, since ids and places may change with the text.

const key = 'park:' + location.pathname;
const blocks = ':is(p, li, h1, h2, h3, h4, h5, h6, td, th, pre, dt, dd, blockquote, figcaption, summary, legend, img)';
const focusable = ':is(a, button, input, select, textarea, summary, [tabindex])';

function words(element) {
  const label = element.labels && element.labels[0];
  const text = label ? label.textContent : element.getAttribute('aria-label') || element.getAttribute('alt') || element.textContent;
  return `${element.localName} ${element.getAttribute('name') || ''} ${text.replace(/\s+/g, ' ').trim().slice(0, 160)}`;
}

// Every element of a kind by its words; the second with the same words is another one.
function indexed(selector) {
  const index = new Map();
  for (const element of document.querySelectorAll(selector)) {
    const name = words(element);
    if (!index.has(name)) index.set(name, []);
    index.get(name).push(element);
  }
  return index;
}

function nameOf(index, element) {
  const name = words(element);
  return [name, (index.get(name) || []).indexOf(element)];
}

function find(index, [name, number]) {
  const found = index.get(name) || [];
  return found[number] || found[found.length - 1] || null;
}

export function remember() {
  return {
    y: scrollY,
    anchors: anchors(),
    focus: focus(),
    selection: selection(),
    folds: list('main details', (fold) => fold.open, summary),
    tabs: [...document.querySelectorAll('main [role=tab][aria-selected=true]')].map((tab) => [listNumber(tab), tab.textContent]),
    fields: list('main :is(input, select, textarea)', (field) => (checks(field) ? field.checked : field.value)),
    scrolled: list('main :is(pre, .table, .scrolls)', (box) => [box.scrollLeft, box.scrollTop]).filter(([, [x, y]]) => x || y),
    speaker: Boolean(document.querySelector('.deck.speaker')),
  };
}

export function restore(kept) {
  each('main details', kept.folds, (fold, open) => { fold.open = open; }, summary);
  each('main :is(input, select, textarea)', kept.fields, fill);
  for (const [number, text] of kept.tabs) {
    const tabs = document.querySelectorAll('main [role=tablist]')[number]?.querySelectorAll('[role=tab]') || [];
    const tab = [...tabs].find((tab) => tab.textContent === text);
    if (tab && tab.getAttribute('aria-selected') !== 'true') tab.click();
  }
  each('main :is(pre, .table, .scrolls)', kept.scrolled, (box, [x, y]) => box.scrollTo({ left: x, top: y, behavior: 'instant' }));
  if (kept.speaker) document.querySelector('.deck:not(.speaker) [data-do=speaker]')?.click();
  refocus(kept.focus);
  reselect(kept.selection);
  rescroll(kept);
}

// ---- by name

const summary = (fold) => fold.querySelector('summary') || fold;

function list(selector, value, named = (element) => element) {
  const index = indexed(selector);
  const names = new Map([...index.values()].flat().map((element) => [element, words(named(element))]));
  const seen = new Map();
  return [...document.querySelectorAll(selector)].map((element) => {
    const name = names.get(element);
    const number = seen.get(name) || 0;
    seen.set(name, number + 1);
    return [[name, number], value(element)];
  });
}

function each(selector, kept, set, named = (element) => element) {
  const index = new Map();
  for (const element of document.querySelectorAll(selector)) {
    const name = words(named(element));
    index.set(name, [...(index.get(name) || []), element]);
  }
  for (const [[name, number], value] of kept) {
    const element = (index.get(name) || [])[number];
    if (element) set(element, value);
  }
}

function listNumber(tab) {
  return [...document.querySelectorAll('main [role=tablist]')].indexOf(tab.closest('[role=tablist]'));
}

const checks = (field) => field.type === 'checkbox' || field.type === 'radio';

function fill(field, value) {
  const property = checks(field) ? 'checked' : 'value';
  if (field[property] === value || field.type === 'file') return;
  field[property] = value;
  // Lists are filtered by what is chosen.
  if (field.localName === 'select') field.dispatchEvent(new Event('change', { bubbles: true }));
}

// ---- scrolling

// Of the blocks on the screen, how high they stand: one of them is there afterwards, most probably.
function anchors() {
  if (scrollY === 0) return [];
  const index = indexed('main ' + blocks);
  const seen = [];
  for (const element of document.querySelectorAll('main ' + blocks)) {
    const box = element.getBoundingClientRect();
    if (box.height && box.bottom > 0 && box.top < innerHeight) seen.push([nameOf(index, element), box.top]);
  }
  return seen.sort((a, b) => Math.abs(a[1]) - Math.abs(b[1])).slice(0, 20);
}

function rescroll(kept) {
  const index = indexed('main ' + blocks);
  for (const [name, top] of kept.anchors) {
    const element = index.has(name[0]) && find(index, name);
    if (!element) continue;
    scrollTo({ top: scrollY + element.getBoundingClientRect().top - top, behavior: 'instant' });
    return;
  }
  scrollTo({ top: kept.y, behavior: 'instant' });
}

// ---- focus and selection

function focus() {
  const element = document.activeElement;
  if (!element || !element.closest('main') || !element.matches(focusable)) return null;
  const index = indexed('main ' + focusable);
  const caret = 'selectionStart' in element ? [element.selectionStart, element.selectionEnd] : null;
  return { name: nameOf(index, element), caret };
}

function refocus(kept) {
  if (!kept) return;
  const element = find(indexed('main ' + focusable), kept.name);
  if (!element || element === document.activeElement) return;
  element.focus({ preventScroll: true });
  try {
    if (kept.caret && kept.caret[0] !== null) element.setSelectionRange(...kept.caret);
  } catch { /* Some fields have no caret. */ }
}

function selection() {
  const chosen = getSelection();
  if (!chosen || chosen.isCollapsed || chosen.rangeCount === 0) return null;
  const index = indexed('main ' + blocks);
  const place = (node, offset) => {
    const block = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('main ' + blocks);
    if (!block) return null;
    const range = new Range();
    range.setStart(block, 0);
    range.setEnd(node, offset);
    return [nameOf(index, block), range.toString().length];
  };
  const [from, to] = [place(chosen.anchorNode, chosen.anchorOffset), place(chosen.focusNode, chosen.focusOffset)];
  return from && to ? { from, to } : null;
}

function reselect(kept) {
  if (!kept) return;
  const index = indexed('main ' + blocks);
  const place = ([name, offset]) => {
    const block = find(index, name);
    if (!block) return null;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let left = offset;
    while (texts.nextNode()) {
      if (left <= texts.currentNode.length) return [texts.currentNode, left];
      left -= texts.currentNode.length;
    }
    return null;
  };
  const [from, to] = [place(kept.from), place(kept.to)];
  if (from && to) getSelection().setBaseAndExtent(...from, ...to);
}

// ---- over a reload

export function reload() {
  try {
    sessionStorage.setItem(key, JSON.stringify(remember()));
    history.scrollRestoration = 'manual';
  } catch { /* Storage may be forbidden; then the browser's own memory has to do. */ }
  location.reload();
}

export function arrive() {
  try {
    const text = sessionStorage.getItem(key);
    if (!text) return;
    sessionStorage.removeItem(key);
    history.scrollRestoration = 'auto';
    restore(JSON.parse(text));
  } catch { /* Not worth a page. */ }
}
