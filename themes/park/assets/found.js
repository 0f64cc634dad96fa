// Buttons that copy a citation. Without it, the text is marked with a click and copied by the reader.
(function () {
  "use strict";
  document.addEventListener("DOMContentLoaded", function () {
    if (!navigator.clipboard) return;
    var section = document.querySelector(".reuse");
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
  });
})();
