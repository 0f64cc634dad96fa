// Shows every saved change. Put into pages by `park serve` only; a built page never has it.
import './bar.js';
import * as place from './place.js';
import { showFailure, showProblems } from './problems.js';
import { refresh, update } from './swap.js';

let version = null;
let checking = Promise.resolve();
// What this page was made from, as the browser remembers it.
let shown = load('force-cache');
// What a page that nobody looks at has still to look for.
let waiting = null;

async function load(cache) {
  try {
    const answer = await fetch(location.pathname + location.search, { cache });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return null;
  }
}

// ---- changes

function hear(state) {
  online(true);
  showProblems(state.problems, state.editor);
  if (state.version === version) return;
  const first = version === null;
  version = state.version;
  if (!first && state.leading && follow(state.leading)) return;
  document.dispatchEvent(new CustomEvent('park-news', { detail: state }));
  if (!first && document.hidden) {
    waiting = [...(waiting || []), ...(state.assets || [])];
    return;
  }
  look(first ? [] : state.assets || []);
}

function look(assets) {
  checking = checking.then(() => check(assets)).catch(() => place.reload());
}

document.addEventListener('visibilitychange', () => {
  if (document.hidden || waiting === null) return;
  look(waiting);
  waiting = null;
});

async function check(assets) {
  const before = await shown;
  // The server says in one line that a page is the same as before; then the browser gives what it has.
  const now = await load('no-cache');
  if (before === null || now === null) return;
  if (now.status === 500) return showFailure(now.text);
  showFailure(null);
  if (now.text !== before.text) {
    if (!(await update(before.text, now.text))) return place.reload();
    shown = Promise.resolve(now);
  }
  if (!refresh(assets, version)) place.reload();
}

// ---- going where the author is

const tab = sessionStorage.getItem('park tab') || String(Math.random());

function used() {
  localStorage.setItem('park last', tab);
}

try {
  sessionStorage.setItem('park tab', tab);
  if (localStorage.getItem('park last') === null || document.hasFocus()) used();
  for (const event of ['focus', 'pointerdown', 'keydown']) addEventListener(event, used);
  addEventListener('pagehide', () => {
    if (localStorage.getItem('park last') === tab) localStorage.removeItem('park last');
  });
} catch { /* Storage may be forbidden: then every page that is looked at follows. */ }

// The window that was used last goes to the page of the saved file, unless it shows that entry already, in whatever form.
function follow(page) {
  let last = null;
  try { last = localStorage.getItem('park last'); } catch { /* See above. */ }
  if (document.hidden || (last !== null && last !== tab)) return false;
  const paper = document.body.dataset.page;
  const rest = decodeURI(paper || location.pathname).split(decodeURI(page));
  if (rest.length > 1 && rest[0] === '' && ['', 'slides/', 'facilitator/', 'all/'].includes(rest[1])) return false;
  location.href = paper ? '/_park/print?path=' + encodeURIComponent(page) : page;
  return true;
}

// ---- one connection for all

function online(is) {
  document.dispatchEvent(new CustomEvent('park-online', { detail: is }));
}

// A browser opens six connections to a server at most, so one page of all those open listens and tells the others.
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('park') : null;
if (channel) channel.addEventListener('message', (message) => (message.data ? hear(message.data) : online(false)));

function listen() {
  const events = new EventSource('/_park/events');
  events.addEventListener('state', (event) => {
    const state = JSON.parse(event.data);
    hear(state);
    if (channel) channel.postMessage(state);
  });
  events.addEventListener('error', () => {
    online(false);
    if (channel) channel.postMessage(null);
    // The browser tries again by itself unless it was answered with something else: another server, for a moment.
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  });
}

if (channel && navigator.locks) {
  navigator.locks.request('park', () => new Promise(() => listen()));
  fetch('/_park/state').then((answer) => answer.json()).then((state) => { if (version === null) hear(state); }).catch(() => {});
} else {
  listen();
}

place.arrive();
