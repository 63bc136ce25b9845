// Cuts English words down to what all their forms have in common, by the algorithm of Snowball
// (https://snowballstem.org/algorithms/english/stemmer.html). Words come in small letters.
(function (root) {
  "use strict";
  var VOWEL = "[aeiouy]", OTHER = "[^aeiouy]";
  var SHORT = new RegExp(OTHER + VOWEL + "[^aeiouywxY]$|^" + VOWEL + OTHER + "$");

  var WHOLE = {
    skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl", ugly: "ugli",
    early: "earli", only: "onli", singly: "singl", sky: "sky", news: "news", howe: "howe", atlas: "atlas",
    cosmos: "cosmos", bias: "bias", andes: "andes"
  };
  var KEPT = /^(inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;

  // What stands in the place of each ending: [endings, in their place], and what must come before.
  function table(text) {
    var rules = {};
    text.split(" ").forEach(function (rule) {
      var parts = rule.split(":");
      parts[0].split(",").forEach(function (ending) { rules[ending] = { put: parts[1] || "", behind: parts[2] }; });
    });
    return rules;
  }
  var SECOND = table("tional:tion enci:ence anci:ance abli:able entli:ent izer,ization:ize ational,ation,ator:ate " +
    "alism,aliti,alli:al fulness:ful ousli,ousness:ous iveness,iviti:ive biliti,bli:ble ogi:og:l fulli:ful lessli:less " +
    "li::[cdeghkmnrt]");
  var THIRD = table("tional:tion ational:ate alize:al icate,iciti,ical:ic ful,ness ative");
  var FOURTH = table("al,ance,ence,er,ic,able,ible,ant,ement,ment,ent,ism,ate,iti,ous,ive,ize ion::[st]");

  // The longest of the endings of a table that a word has; "" for none.
  function longest(word, rules) {
    for (var length = Math.min(7, word.length); length > 0; length -= 1) {
      var ending = word.slice(-length);
      if (rules.hasOwnProperty(ending)) return ending;
    }
    return "";
  }

  // Puts something else in the place of the ending, where that lies behind a place.
  function changed(word, rules, place) {
    var ending = longest(word, rules);
    var rest = word.slice(0, word.length - ending.length);
    if (!ending || rest.length < place) return word;
    var rule = rules[ending];
    if (rule.behind && !new RegExp(rule.behind + "$").test(rest)) return word;
    return rest + rule.put;
  }

  // The place behind the next vowel with another letter behind it; the end where there is none.
  function region(word, from) {
    var found = new RegExp(VOWEL + OTHER).exec(word.slice(from));
    return found ? from + found.index + 2 : word.length;
  }

  function firstStep(word) {
    word = word.replace(/('s'|'s|')$/, "");
    if (/sses$/.test(word)) return word.slice(0, -2);
    if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
    if (/(us|ss)$/.test(word)) return word;
    return /s$/.test(word) && new RegExp(VOWEL + ".+s$").test(word) ? word.slice(0, -1) : word;
  }

  function secondStep(word, first) {
    var found = /(eedly|eed|ingly|edly|ing|ed)$/.exec(word);
    if (!found) return word;
    var rest = word.slice(0, found.index);
    if (/^eed/.test(found[0])) return rest.length >= first ? rest + "ee" : word;
    if (!new RegExp(VOWEL).test(rest)) return word;
    if (/(at|bl|iz)$/.test(rest)) return rest + "e";
    if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
    return rest.length === first && SHORT.test(rest) ? rest + "e" : rest;
  }

  function lastStep(word, first, second) {
    var rest = word.slice(0, -1);
    if (/e$/.test(word) && (rest.length >= second || rest.length >= first && !SHORT.test(rest))) return rest;
    return /ll$/.test(word) && rest.length >= second ? rest : word;
  }

  function stem(word) {
    if (WHOLE.hasOwnProperty(word)) return WHOLE[word];
    if (word.length < 3) return word;
    // A capital Y is no vowel.
    word = word.replace(/^'/, "").replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
    var prefix = /^(gener|commun|arsen)/.exec(word);
    var first = prefix ? prefix[0].length : region(word, 0);
    var second = region(word, first);
    word = firstStep(word);
    if (KEPT.test(word)) return word;
    word = secondStep(word, first);
    word = word.replace(/(..*[^aeiouy])[yY]$/, "$1i");
    word = changed(word, SECOND, first);
    if (!/ative$/.test(word) || word.length - 5 >= second) word = changed(word, THIRD, first);
    word = changed(word, FOURTH, second);
    return lastStep(word, first, second).replace(/Y/g, "y");
  }

  root.mayakStemmers = root.mayakStemmers || {};
  root.mayakStemmers.english = stem;
})(this);
