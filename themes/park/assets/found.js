// Buttons that copy a citation. Without it, the text is marked with a click and copied by the reader.
(function () {
  "use strict";
  // On the whole page, or on a part of it that is new.
  function start(part) {
    if (!navigator.clipboard) return;
    var section = part.querySelector(".reuse");
    if (!section) return;
    section.querySelectorAll(".copy").forEach(function (button) {
      var label = button.textContent;
      button.hidden = false;
      button.setAttribute("aria-live", "polite");
      button.addEventListener("click", function () {
        navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent).then(function () {
          button.textContent = section.dataset.copied;
          setTimeout(function () { button.textContent = label; }, 2000);
        });
      });
    });
  }

  (window.parkParts = window.parkParts || []).push(start);
  document.addEventListener("DOMContentLoaded", function () {
    start(document);
  });
})();
