// Problems, over the last good page: with their places, which open in the author's editor.

let panel = null;
let hidden = '';
let listed = [];
// The list of the server for a page that cannot be made.
let failure = null;
let editor = null;

export function make(name, text, attributes = {}) {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

export function showProblems(problems, how) {
  listed = problems;
  editor = how;
  show();
}

export function showFailure(text) {
  const page = text === null ? null : new DOMParser().parseFromString(text, 'text/html');
  failure = page && [...page.querySelectorAll('.panel li')].map((item) => item.textContent.trim());
  show();
}

// What opens a line: a link where a program answers to addresses, a button where the server starts one.
export function opener(file, line, words, how) {
  if (!file || how === null || how === undefined) return make('bdi', words);
  if (how !== '') {
    const path = file.split('/').map(encodeURIComponent).join('/');
    return make('a', words, { href: how.replace('{file}', path).replace('{line}', line) });
  }
  const button = make('button', words, { type: 'button', class: 'opener' });
  button.addEventListener('click', async () => {
    const answer = await fetch('/_park/edit', { method: 'POST', body: new URLSearchParams({ file, line }) });
    if (!answer.ok) button.title = await answer.text();
  });
  return button;
}

function show() {
  if (document.body.classList.contains('page')) return linkPlaces();
  const print = JSON.stringify([listed, failure]);
  if (panel && panel.print === print) return;
  if (panel) panel.remove();
  panel = null;
  const count = listed.length + (failure ? failure.length : 0);
  if (count === 0 || print === hidden) return;
  panel = make('div', '', { lang: 'en', dir: 'ltr', 'data-park': '' });
  panel.print = print;
  const root = panel.attachShadow({ mode: 'open' });
  root.append(make('link', '', { rel: 'stylesheet', href: '/_park/overlay.css' }));
  const section = make('section', '', { class: 'panel', role: 'region', 'aria-label': 'Problems', 'aria-live': 'polite' });
  const head = make('header');
  head.append(make('h2', (count === 1 ? 'One problem' : count + ' problems') + ': you see the last good version'));
  const close = make('button', 'Hide', { type: 'button', class: 'hide' });
  close.addEventListener('click', () => { hidden = print; panel.remove(); panel = null; });
  head.append(close);
  const list = make('ol');
  list.append(...listed.map(item), ...(failure || []).map((words) => make('li', words, { class: 'error' })));
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
    place.append(opener(problem.file, problem.number, problem.place, editor));
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

// A page that lists them itself.
function linkPlaces() {
  for (const place of document.querySelectorAll('.place[data-file]')) {
    place.replaceChildren(opener(place.dataset.file, place.dataset.line, place.textContent, editor));
  }
}

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented && panel) panel.shadowRoot.querySelector('.hide').click();
});
