// The way out: at once, and without an entry in the history for this page. Without this script the
// link still leads out.
(function () {
  "use strict";
  var link = document.querySelector("a.exit");
  if (!link) return;
  var presses = [];

  function leave(event) {
    if (event) event.preventDefault();
    document.documentElement.hidden = true;
    document.title = " ";
    window.location.replace(link.href);
  }

  link.addEventListener("click", leave);

  // Shift three times within five seconds; any other key between begins the count anew.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    if (event.repeat) return;
    var now = Date.now();
    presses = presses.filter(function (time) { return now - time < 5000; });
    presses.push(now);
    if (presses.length >= 3) leave();
  });

  // Whoever comes back by the browser's memory finds a page, not a blank.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) document.documentElement.hidden = false;
  });
})();
