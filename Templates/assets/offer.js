// Shows the offer of the page in the language that the browser asks for before that of the page. It asks
// nobody and keeps nothing.
(function () {
  "use strict";
  var offers = document.querySelectorAll("[data-offer]");
  var wanted = navigator.languages || [navigator.language || ""];

  function means(one, other) {
    return one === other || one.indexOf(other + "-") === 0 || other.indexOf(one + "-") === 0;
  }

  for (var i = 0; i < wanted.length; i++) {
    var language = String(wanted[i]).toLowerCase();
    if (!language) continue;
    if (means(language, document.documentElement.lang.toLowerCase())) return;
    for (var j = 0; j < offers.length; j++) {
      if (means(language, offers[j].lang.toLowerCase())) return show(offers[j]);
    }
  }

  function show(offer) {
    offer.hidden = false;
    offer.querySelector("button").addEventListener("click", function () {
      offer.hidden = true;
    });
  }
})();
