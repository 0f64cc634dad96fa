// An entry on paper: its PDF, exchanged when it has changed.
import './news.js';
import { make } from './problems.js';

const url = '/_park/print.pdf?path=' + encodeURIComponent(document.body.dataset.page);
const paper = document.querySelector('.paper');
const state = paper.querySelector('.state');
let tag = null;
let drawing = Promise.resolve();

async function draw() {
  const answer = await fetch(url, { cache: 'no-cache' }).catch(() => null);
  if (answer === null) return;
  if (!answer.ok) {
    state.textContent = await answer.text();
    state.hidden = false;
    return;
  }
  const now = answer.headers.get('etag');
  await answer.arrayBuffer();
  state.hidden = true;
  if (now === tag) return;
  tag = now;
  const source = url + '&v=' + encodeURIComponent(now.replaceAll('"', ''));
  const before = paper.querySelectorAll('iframe, .open');
  if (navigator.pdfViewerEnabled === false) {
    // Phones open it in a program of its own.
    const link = make('a', 'Open the PDF', { href: source, class: 'open' });
    paper.append(link);
    return before.forEach((old) => old.remove());
  }
  const frame = make('iframe', '', { src: source + '#view=FitH', title: 'The page on paper' });
  // The old one stays until the new one is there.
  frame.addEventListener('load', () => before.forEach((old) => old.remove()));
  paper.append(frame);
}

const again = () => { drawing = drawing.then(draw, draw); };
document.addEventListener('park-news', again);
again();
