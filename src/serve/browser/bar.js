// The author's bar: a small button in the corner, with the other ways to look at this page one key away, and the list of keys.
import { make, opener } from './problems.js';

const names = {
  learner: ['l', 'For learners'],
  facilitator: ['f', 'For facilitators'],
  slides: ['s', 'Slides'],
  whole: ['w', 'Whole course on one page'],
  print: ['p', 'On paper (PDF)'],
  translate: ['t', 'Beside its translation'],
};
const address = document.body.dataset.page || location.pathname;
let about = null;
// Whoever works with a screen reader or by voice may need the keys for other things.
let keys = recall() !== 'off';

function recall() {
  try { return localStorage.getItem('park keys'); } catch { return null; }
}

// ---- the bar

const host = make('div', '', { 'data-park': '' });
const root = host.attachShadow({ mode: 'open' });
const bar = make('div', '', { lang: 'en', dir: 'ltr', class: 'bar' });
const button = make('button', '', { type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-controls': 'help', 'aria-label': 'Author’s keys', title: 'Author’s keys: ?' });
button.append(make('span', '', { class: 'dot' }), make('span', '?', { 'aria-hidden': 'true' }));
const help = make('section', '', { class: 'help', id: 'help', 'aria-label': 'Author’s keys', hidden: '' });
bar.append(help, button);
root.append(make('link', '', { rel: 'stylesheet', href: '/_park/bar.css' }), bar);
document.body.append(host);

function views() {
  if (!about) return [];
  const all = [...about.views, ...(about.print ? [['print', about.print]] : [])];
  return all.filter(([name]) => name in names).map(([name, url]) => ({ url, key: names[name][0], words: names[name][1] }));
}

function line(key, ...what) {
  const li = make('li');
  const cap = make('kbd', key);
  li.append(cap, ...what);
  return li;
}

function draw() {
  help.replaceChildren(make('h2', 'park serve'));
  const state = make('p', host.dataset.offline === undefined ? 'Saved changes show at once.' : 'Waiting for park serve …', { class: 'state', role: 'status' });
  const list = make('ul');
  for (const view of views()) {
    const link = make('a', view.words, { href: view.url });
    if (decodeURI(view.url) === decodeURI(location.pathname + (view.key === 'p' ? location.search : ''))) link.setAttribute('aria-current', 'page');
    list.append(line(view.key, link));
  }
  if (about) list.append(line('e', opener(about.file, 1, about.file, about.editor)));
  list.append(line('?', 'This list'), line('Esc', 'Close'));
  const label = make('label', '', { class: 'keys' });
  const box = make('input', '', { type: 'checkbox' });
  box.checked = keys;
  box.addEventListener('change', () => {
    keys = box.checked;
    try { localStorage.setItem('park keys', keys ? 'on' : 'off'); } catch { /* Then it lasts for this page. */ }
  });
  label.append(box, ' Keys without Ctrl or Alt');
  help.append(state, list, label);
}

function toggle(open = help.hidden) {
  if (open) draw();
  help.hidden = !open;
  button.setAttribute('aria-expanded', String(open));
  if (open) (help.querySelector('a, button') || help.querySelector('input')).focus();
  else if (root.activeElement) button.focus();
}

button.addEventListener('click', () => toggle());
document.addEventListener('pointerdown', (event) => {
  if (!help.hidden && !event.composedPath().includes(host)) toggle(false);
});
document.addEventListener('park-online', (event) => {
  const was = host.dataset.offline === undefined;
  if (was === event.detail) return;
  host.toggleAttribute('data-offline', !event.detail);
  if (!help.hidden) draw();
});

// ---- keys

// The letter on the key, also where the keyboard writes others.
function letter(event) {
  if (/^[\x20-\x7e]$/.test(event.key)) return event.key.toLowerCase();
  return event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : event.key;
}

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !help.hidden) {
    event.preventDefault();
    return toggle(false);
  }
  if (!keys || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.composedPath()[0];
  if (target.closest && target.closest('input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]')) return;
  const key = letter(event);
  if (key === '?') {
    event.preventDefault();
    return toggle();
  }
  if (key === 'e' && about) {
    const open = opener(about.file, 1, about.file, about.editor);
    if (open.localName === 'bdi') return toggle(true);
    return open.click();
  }
  const view = views().find((view) => view.key === key);
  if (view && !event.repeat) location.href = view.url;
});

async function ask() {
  try {
    const answer = await fetch('/_park/page?path=' + encodeURIComponent(address));
    about = answer.ok ? await answer.json() : null;
  } catch {
    about = null;
  }
  if (!help.hidden) draw();
}

// After what the page itself needs.
if ('requestIdleCallback' in window) requestIdleCallback(ask, { timeout: 500 });
else setTimeout(ask, 100);
