// The translator's view: to the next and the previous part that is not current, by button and by key. Without this script
// the buttons are links to the first one, and each part has a link to the next.
(() => {
  'use strict';

  const open = [...document.querySelectorAll('[data-open]')];
  const bar = document.querySelector('.desk-bar');
  if (!bar || open.length === 0) return;

  // Where the reader is: the part in focus, or the one at the top of the screen.
  function go(way) {
    const here = open.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
    let next;
    if (here >= 0) {
      next = open[(here + (way === 'next' ? 1 : open.length - 1)) % open.length];
    } else if (way === 'next') {
      next = open.find((row) => row.getBoundingClientRect().top > 0) || open[0];
    } else {
      next = open.filter((row) => row.getBoundingClientRect().top < 0).pop() || open[open.length - 1];
    }
    history.replaceState(history.state, '', '#' + next.id);
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'start' });
  }

  bar.addEventListener('click', (event) => {
    const button = event.target.closest('[data-way]');
    if (!button) return;
    event.preventDefault();
    go(button.dataset.way);
  });
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const way = { ArrowDown: 'next', ArrowUp: 'previous' }[event.key];
    // In fields of forms these keys have a meaning of their own.
    if (!way || event.target.closest('input, select, textarea')) return;
    event.preventDefault();
    go(way);
  });
  for (const hidden of bar.querySelectorAll('[hidden]')) hidden.hidden = false;
})();
