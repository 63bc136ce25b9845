// Copies the address of the page. The button is shown where that works alone.
(function () {
  "use strict";
  var button = navigator.clipboard && document.querySelector("[data-copy]");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", function () {
    navigator.clipboard.writeText(button.dataset.copy).then(function () {
      button.textContent = button.dataset.done;
    });
  });
})();
