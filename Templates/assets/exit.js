// The way out: at once, and so that Back shows neither this page nor one that was read before it in
// this tab; the browser's own history still knows them. Without this script the link still leads out.
(function () {
  "use strict";
  var root = document.documentElement;
  var presses = [];
  var title;

  // The one thing that is kept, until the tab is closed or the site is opened anew: where the way out led.
  // A browser that keeps nothing leaves this page alone behind.
  function kept(change) {
    try { return change(window.sessionStorage); } catch (refused) { return null; }
  }

  function vanish(address) {
    title = document.title;
    root.hidden = true;
    document.title = " ";
    window.location.replace(address);
  }

  function leave(link) {
    kept(function (store) { store.setItem("exit", link.href); });
    vanish(link.href);
  }

  // Whether this page was reached by Back after the way out was taken; then it gives way as well.
  function givesWay(isBack) {
    var address = kept(function (store) { return store.getItem("exit"); });
    if (address && isBack) vanish(address);
    else if (address) kept(function (store) { store.removeItem("exit"); });
    return address && isBack;
  }

  function beginAnew() { presses = []; }

  // This stands before the body, so that nothing is seen of a page that gives way.
  var arrivals = window.performance && window.performance.getEntriesByType
    ? window.performance.getEntriesByType("navigation") : [];
  givesWay(arrivals.length > 0 && arrivals[0].type === "back_forward");

  window.addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    beginAnew();
    if (givesWay(true) || !root.hidden) return;
    // Whoever comes back by the browser's memory finds a page, not a blank.
    root.hidden = false;
    document.title = title;
  });

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (!link || event.defaultPrevented) return;
    if (link.classList.contains("exit")) {
      event.preventDefault();
      leave(link);
      return;
    }
    // A link within the page must not leave the page behind once more. Replacing it scrolls and moves the
    // keyboard as following it does.
    var isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (isPlain && link.href.split("#")[0] === window.location.href.split("#")[0]) {
      event.preventDefault();
      window.location.replace(link.href);
    }
  });

  // Shift alone, three times within five seconds. Whatever else is done between begins the count anew:
  // Alt+Shift changes the language of the keyboard, Shift with a click selects text, with the wheel it scrolls.
  document.addEventListener("pointerdown", beginAnew);
  document.addEventListener("wheel", beginAnew, { passive: true });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Shift" || event.altKey || event.ctrlKey || event.metaKey) {
      beginAnew();
      return;
    }
    if (event.repeat) return;
    var now = Date.now();
    presses = presses.filter(function (time) { return now - time < 5000; });
    presses.push(now);
    var link = document.querySelector("a.exit");
    if (presses.length >= 3 && link) leave(link);
  });
})();
