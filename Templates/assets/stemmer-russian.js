// Cuts Russian words down to what all their forms have in common, by the algorithm of Snowball
// (https://snowballstem.org/algorithms/russian/stemmer.html). Words come in small letters, with е for ё.
(function (root) {
  "use strict";
  var VOWEL = /[аеиоуыэюя]/;

  function endings(text) { return text.split(" "); }

  // In each pair the first endings count only behind а or я.
  var GERUND = [endings("в вши вшись"), endings("ив ивши ившись ыв ывши ывшись")];
  var REFLEXIVE = [[], endings("ся сь")];
  var ADJECTIVE = [[], endings("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею")];
  var PARTICIPLE = [endings("ем нн вш ющ щ"), endings("ивш ывш ующ")];
  var VERB = [
    endings("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно"),
    endings("ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю")];
  var NOUN = [[], endings("а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я")];
  var LAST = [[], endings("ейш ейше")];

  function ends(word, ending, from) {
    return word.length - ending.length >= from && word.slice(-ending.length) === ending;
  }

  // Without the longest of the endings that lies behind a place; null where there is none, or where what must
  // come before it does not.
  function without(word, pair, from) {
    var longest = "", needsVowel = false;
    pair.forEach(function (list, index) {
      list.forEach(function (ending) {
        if (ending.length > longest.length && ends(word, ending, from)) {
          longest = ending;
          needsVowel = index === 0;
        }
      });
    });
    if (!longest) return null;
    var rest = word.slice(0, -longest.length);
    if (needsVowel && !(rest.length > from && /[ая]$/.test(rest))) return null;
    return rest;
  }

  // Behind the next letter that is a vowel, or none.
  function behind(word, from, isVowel) {
    for (var index = from; index < word.length; index += 1) {
      if (VOWEL.test(word[index]) === isVowel) return index + 1;
    }
    return -1;
  }

  function adjectival(word, from) {
    var rest = without(word, ADJECTIVE, from);
    if (rest === null) return null;
    var bare = without(rest, PARTICIPLE, from);
    return bare === null ? rest : bare;
  }

  function stem(word) {
    var start = behind(word, 0, true);
    if (start < 0) return word;
    var place = behind(word, start, false);
    if (place >= 0) place = behind(word, place, true);
    if (place >= 0) place = behind(word, place, false);
    var rest = without(word, GERUND, start);
    if (rest === null) {
      var plain = without(word, REFLEXIVE, start);
      if (plain === null) plain = word;
      rest = adjectival(plain, start);
      if (rest === null) rest = without(plain, VERB, start);
      if (rest === null) rest = without(plain, NOUN, start);
      if (rest === null) rest = plain;
    }
    if (ends(rest, "и", start)) rest = rest.slice(0, -1);
    if (place >= 0) {
      if (ends(rest, "ость", place)) rest = rest.slice(0, -4);
      else if (ends(rest, "ост", place)) rest = rest.slice(0, -3);
    }
    var superlative = without(rest, LAST, start);
    if (superlative !== null) rest = superlative;
    if (ends(rest, "нн", start)) return rest.slice(0, -1);
    if (superlative === null && ends(rest, "ь", start)) return rest.slice(0, -1);
    return rest;
  }

  root.mayakStemmers = root.mayakStemmers || {};
  root.mayakStemmers.russian = stem;
})(this);
