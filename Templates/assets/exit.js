// The way out: at once, and so that Back does not lead to this page; the browser's own history still
// knows it. Without this script the link still leads out.
(function () {
  "use strict";
  var link = document.querySelector("a.exit");
  if (!link) return;
  var title = document.title;
  var presses = [];

  function leave(event) {
    if (event) event.preventDefault();
    document.documentElement.hidden = true;
    document.title = " ";
    window.location.replace(link.href);
  }

  link.addEventListener("click", leave);

  // Shift alone, three times within five seconds. Another key or a click between begins the count anew:
  // Alt+Shift changes the language of the keyboard, Shift with a click selects text.
  function beginAnew() { presses = []; }

  document.addEventListener("pointerdown", beginAnew);
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Shift" || event.altKey || event.ctrlKey || event.metaKey) {
      beginAnew();
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
    if (!event.persisted) return;
    document.documentElement.hidden = false;
    document.title = title;
    beginAnew();
  });
})();
