// Search within the site: the words are looked up here, in files that the site was built with. Nobody is told
// what is looked for: it stands in no address, nothing is kept, and no other host is asked.
(function (root) {
  "use strict";
  var LEFT_OUT = /[\u00AD\u0300-\u036F\u200B-\u200F\u2060]/g;
  var OF_WORD = "0-9A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u0386\u0388-\u0559\u0560-\u0588" +
    "\u058A-\u05BD\u05BF-\u060B\u060D-\u061A\u061C-\u061E\u0620-\u06D3\u06D5-\u1FFF\u2C00-\u2FFF\u3040-\uD7FF\uFE70-\uFEFC";
  var GAPS = new RegExp("[^" + OF_WORD + "]+");
  var LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
  var MOST_WORDS = 8, MOST_SPELLINGS = 16;

  function own(record, key) { return Object.prototype.hasOwnProperty.call(record, key); }

  // The parts of a text that is written as "word word; word word".
  function groups(text) {
    return text.split(";").map(function (group) { return group.trim().split(/\s+/); })
      .filter(function (group) { return group[0]; });
  }

  // Whether one becomes the other by one letter that is wrong, missing, too many, or two that changed places.
  function isNearly(one, other) {
    if (Math.abs(one.length - other.length) > 1) return false;
    var start = 0, end = 0, shorter = Math.min(one.length, other.length);
    while (start < shorter && one[start] === other[start]) start += 1;
    while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
    var left = one.length - start - end, right = other.length - start - end;
    return left < 2 && right < 2 ||
      left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
  }

  // The pages of a word with how much it counts on each: how many pages on, nothing for one; then a capital.
  function entries(text) {
    var page = -1;
    return (text.match(/[0-9a-z]*[A-Z]/g) || []).map(function (entry) {
      page += parseInt(entry.slice(0, -1) || "1", 36);
      return { page: page, weight: entry.charCodeAt(entry.length - 1) - 64 };
    });
  }

  // What can be found, without a page that shows it. `site` says of the index what the search page does.
  root.mayakSearch = function (site) {
    var stems = {}, synonyms = {}, letters = {};
    groups(site.stems).forEach(function (group) {
      group.slice(1).forEach(function (word) { stems[word] = group[0]; });
    });
    groups(site.synonyms).forEach(function (group) {
      group = words(group.join(" ")).map(stem);
      group.forEach(function (word) { synonyms[word] = (synonyms[word] || []).concat(group); });
    });
    groups(site.latin).forEach(function (group) { letters[group[0]] = (letters[group[0]] || []).concat(group.slice(1)); });

    function fold(text) {
      if (text.normalize) text = text.normalize("NFC");
      text = text.replace(LEFT_OUT, "").toLowerCase();
      for (var index = 0; index + 1 < site.same.length; index += 2) {
        text = text.split(site.same[index]).join(site.same[index + 1]);
      }
      return text;
    }

    function words(text) {
      return fold(text).split(GAPS).filter(function (word) { return word.length > 1; });
    }

    function stem(word) {
      return own(stems, word) ? stems[word] : site.stem ? site.stem(word) : word;
    }

    function shardOf(word) {
      var number = 0;
      for (var index = 0; index < site.letters && index < word.length; index += 1) {
        number = number * 33 + word.charCodeAt(index) & 0xFFFF;
      }
      return number % site.shards;
    }

    // What was typed while another keyboard was on, each way.
    function typedOtherwise(text) {
      var found = [];
      site.keyboards.forEach(function (keys) {
        [[LATIN_KEYS, keys], [keys, LATIN_KEYS]].forEach(function (pair) {
          var other = text.toLowerCase().split("").map(function (letter) {
            var place = pair[0].indexOf(letter);
            return place < 0 ? letter : pair[1][place] || letter;
          }).join("");
          if (other !== text.toLowerCase()) found.push(other);
        });
      });
      return found;
    }

    // A word in Latin letters as the language may write it.
    function spellings(word) {
      var found = [""], index = 0;
      while (index < word.length) {
        var length = 4;
        while (length > 0 && !own(letters, word.substr(index, length))) length -= 1;
        var choices = length ? letters[word.substr(index, length)] : [word[index]];
        var longer = [];
        choices.forEach(function (choice) {
          found.forEach(function (start) { longer.push(start + (choice === "-" ? "" : choice)); });
        });
        found = longer.slice(0, MOST_SPELLINGS);
        index += length || 1;
      }
      return found;
    }

    // The words of the index that a word may mean, each with how surely it does.
    function meant(word, look, forgives) {
      var exact = stem(word), found = {};
      function add(other, factor) {
        if (!own(found, other) || found[other] < factor) found[other] = factor;
      }
      function addKnown(other, factor) { if (own(look(other), other)) add(other, factor); }
      addKnown(exact, 1);
      (own(synonyms, exact) ? synonyms[exact] : []).forEach(function (other) { addKnown(other, 0.5); });
      var start = exact.length > 3 ? exact : word;
      // Where stems are not known, the last letters may be those of another form.
      if (!site.stem && start.length > 4) start = start.slice(0, start.length > 6 ? -2 : -1);
      if (start.length > 2) {
        Object.keys(look(start)).forEach(function (other) {
          if (other.indexOf(start) === 0) add(other, 0.4 * start.length / other.length);
        });
      }
      if (forgives && word.length > 3 && !Object.keys(found).length) {
        [exact, exact[1] + exact[0] + exact.slice(2), exact.slice(1)].forEach(function (near) {
          Object.keys(look(near)).forEach(function (other) {
            if (other.length > 2 && isNearly(other, exact)) add(other, 0.25);
          });
        });
      }
      return found;
    }

    // - terms: for each word that is looked for, how it may be written.
    function evaluate(terms, look, forgives) {
      var totals = {}, counts = {}, marks = {}, matched = 0;
      terms.forEach(function (spellings) {
        var best = {}, isKnown = false;
        spellings.forEach(function (word) {
          var found = meant(word, look, forgives);
          Object.keys(found).forEach(function (other) {
            var list = entries(look(other)[other]);
            var rarity = Math.log(1 + site.pages / (list.length || 1));
            isKnown = true;
            marks[other] = true;
            list.forEach(function (entry) {
              var score = found[other] * entry.weight * rarity;
              if (!(best[entry.page] >= score)) best[entry.page] = score;
            });
          });
        });
        if (isKnown) matched += 1;
        Object.keys(best).forEach(function (page) {
          totals[page] = (totals[page] || 0) + best[page];
          counts[page] = (counts[page] || 0) + 1;
        });
      });
      var pages = Object.keys(totals).map(Number).sort(function (one, other) {
        return totals[other] * counts[other] * counts[other] - totals[one] * counts[one] * counts[one] || one - other;
      });
      return { pages: pages, marks: marks, matched: matched, terms: terms };
    }

    // - shard: the words of a part of the index by its number; nothing where it has not come yet.
    // Returns what was found, or which parts must come first.
    function find(query, shard) {
      var missing = {};
      function look(word) {
        var number = shardOf(word), found = shard(number);
        if (!found) missing[number] = true;
        return found || {};
      }
      var best, asked = words(query).slice(0, MOST_WORDS).map(function (word) { return [word]; });
      function tried(terms, forgives, instead) {
        if (Object.keys(missing).length || best && best.matched === best.terms.length) return;
        var found = evaluate(terms, look, forgives);
        found.instead = instead;
        if (!best || found.matched > best.matched) best = found;
      }
      tried(asked, false);
      typedOtherwise(query).forEach(function (text) {
        var terms = words(text).slice(0, MOST_WORDS);
        tried(terms.map(function (word) { return [word]; }), false, terms.join(" "));
      });
      var respelt = asked.map(function (term) { return /^[a-z']+$/.test(term[0]) ? spellings(term[0]) : term; });
      tried(respelt, false);
      tried(asked, true);
      tried(respelt, true);
      return Object.keys(missing).length ? { missing: Object.keys(missing).map(Number) } : best;
    }

    // A text in pieces, those that are words of `marks` marked.
    function marked(text, marks) {
      var pieces = [], end = 0, word = new RegExp("[" + OF_WORD + LEFT_OUT.source.slice(1, -1) + "]+", "g"), found;
      while ((found = word.exec(text))) {
        if (!own(marks, stem(fold(found[0])))) continue;
        pieces.push({ text: text.slice(end, found.index) }, { text: found[0], isMarked: true });
        end = found.index + found[0].length;
      }
      return pieces.concat({ text: text.slice(end) });
    }

    function isMarked(text, marks) { return marked(text, marks).length > 1; }

    // The summary of a page, or the part of its text in which most of the words stand, in pieces.
    function excerpt(page, marks) {
      var summary = marked(page.d || "", marks);
      if (summary.length > 1 || !page.x) return summary;
      var pieces = marked(page.x, marks), best = 0, most = 0;
      for (var index = 1; index < pieces.length; index += 2) {
        var length = 0, count = 0;
        for (var next = index; next < pieces.length && length < 160; next += 1) {
          length += pieces[next].text.length;
          if (pieces[next].isMarked) count += 1;
        }
        if (count > most) { most = count; best = index; }
      }
      if (!most) return summary.length > 1 || page.d ? summary : [{ text: cut(page.x, 160) }];
      var before = pieces[best - 1].text, shown = [], room = 160;
      shown.push({ text: (before.length > 60 ? "… " : "") + before.slice(-60).replace(/^\S*\s/, "") });
      for (index = best; index < pieces.length && room > 0; index += 1) {
        var piece = pieces[index];
        shown.push(piece.text.length > room && !piece.isMarked ? { text: cut(piece.text, room) } : piece);
        room -= piece.text.length;
      }
      return shown;
    }

    function cut(text, length) {
      return text.length > length ? text.slice(0, length).replace(/\s\S*$/, "") + " …" : text;
    }

    return { find: find, marked: marked, isMarked: isMarked, excerpt: excerpt, words: words, stem: stem };
  };

  if (typeof document === "undefined") return;
  var form = document.getElementById("search.form");
  if (!form || !root.fetch) return;
  var field = form.querySelector("input"), told = form.dataset;
  var status = document.getElementById("search.status"), list = document.getElementById("search.results");
  var more = document.getElementById("search.more"), help = document.getElementById("search.help");
  var SHOWN_AT_ONCE = 5, WAIT = 250;
  var search, ready, urgent, waiting, shards = {}, files = {}, turn = 0;

  // What comes is kept by this page alone, and by no memory of the browser.
  function load(name) {
    return fetch(name, { cache: "no-store", referrerPolicy: "no-referrer" }).then(function (answer) {
      if (!answer.ok) throw new Error(name);
      return answer.json();
    }).then(function (content) {
      if (content.v !== told.version) throw new Error(name);
      return content;
    });
  }

  function prepare() {
    if (ready) return ready;
    ready = new Promise(function (done, failed) {
      if (!told.stemmer) return done();
      var script = document.createElement("script");
      script.src = told.stemmer;
      script.onload = done;
      script.onerror = failed;
      document.head.appendChild(script);
    }).then(function () {
      search = root.mayakSearch({
        stem: told.stemmer && root.mayakStemmers[told.algorithm], stems: told.stems, same: told.same,
        letters: +told.letters, shards: +told.shards, pages: +told.pages, latin: told.latin,
        keyboards: groups(told.keyboards).map(function (group) { return group[0]; }), synonyms: told.synonyms
      });
      urgent = search.words(told.urgent).map(search.stem);
    });
    ready.catch(function () { ready = null; });
    return ready;
  }

  function found(query, mine) {
    var answer = search.find(query, function (number) { return shards[number]; });
    if (!answer.missing) return answer;
    return Promise.all(answer.missing.map(function (number) {
      return load("words-" + number + ".json").then(function (content) { shards[number] = content.w; });
    })).then(function () { return mine === turn ? found(query, mine) : null; });
  }

  function element(name, pieces, kind) {
    var made = document.createElement(name);
    if (kind) made.className = kind;
    pieces.forEach(function (piece) {
      if (!piece.isMarked) return made.appendChild(document.createTextNode(piece.text));
      made.appendChild(document.createElement("mark")).textContent = piece.text;
    });
    return made;
  }

  function once(name) {
    files[name] = files[name] || load(name);
    return files[name];
  }

  // What is shown of a page; its text only where neither title nor summary has a word that was looked for.
  function pageOf(number, answer) {
    var group = Math.floor(number / told.group);
    return once("pages-" + group + ".json").then(function (content) {
      var page = content.p[number % told.group];
      if (search.isMarked([page.t, page.d, page.w].join(" "), answer.marks)) return page;
      return once("text-" + Math.floor(number / told.texts) + ".json").then(function (text) {
        page.x = text.x[number % told.texts];
        return page;
      });
    });
  }

  function show(answer, from, mine) {
    var next = answer.pages.slice(from, from + SHOWN_AT_ONCE);
    return Promise.all(next.map(function (number) { return pageOf(number, answer); })).then(function (loaded) {
      if (mine !== turn) return;
      loaded.forEach(function (page) {
        var item = document.createElement("li"), link = element("a", search.marked(page.t, answer.marks));
        item.className = "card";
        link.href = page.h;
        item.appendChild(document.createElement("h2")).appendChild(link);
        item.appendChild(element("p", [{ text: [page.s, page.k].filter(Boolean).join(" · ") }].concat(
          search.isMarked(page.w || "", answer.marks) ? [{ text: " · " }].concat(search.marked(page.w, answer.marks)) : []), "small"));
        item.appendChild(element("p", search.excerpt(page, answer.marks)));
        list.appendChild(item);
      });
      more.hidden = from + SHOWN_AT_ONCE >= answer.pages.length;
      more.onclick = function () {
        var first = list.children.length;
        show(answer, first, mine).then(function () {
          var item = list.children[first];
          if (item) item.querySelector("a").focus();
        }, failed);
      };
    });
  }

  function failed() {
    empty();
    status.textContent = told.failed;
  }

  function empty() {
    list.textContent = status.textContent = "";
    more.hidden = help.hidden = true;
  }

  function clear() {
    turn += 1;
    clearTimeout(waiting);
    field.value = "";
    shards = {};
    files = {};
    empty();
  }

  // In the digits of the language, where it has its own.
  function written(number) {
    return String(number).replace(/\d/g, function (digit) { return told.digits ? told.digits[digit] : digit; });
  }

  function begin() {
    var query = field.value, mine = turn += 1;
    clearTimeout(waiting);
    prepare().then(function () {
      if (mine !== turn) return null;
      if (!search.words(query).length) return empty();
      return Promise.resolve(found(query, mine)).then(function (answer) {
        if (!answer || mine !== turn) return null;
        empty();
        var read = [].concat.apply([], answer.terms);
        help.hidden = !read.some(function (word) { return urgent.indexOf(search.stem(word)) >= 0; });
        status.textContent = !answer.pages.length ? told.none :
          (answer.instead ? told.instead.replace("{words}", answer.instead) + " " : "") +
          told.found.replace("{number}", written(answer.pages.length));
        return show(answer, 0, mine);
      });
    }).catch(function () { if (mine === turn) failed(); });
  }

  form.querySelector("button").addEventListener("click", begin);
  field.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && !event.isComposing) begin();
  });
  field.addEventListener("focus", function () { prepare().catch(function () {}); });
  field.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(begin, WAIT);
  });
  // Nothing of it is there when somebody comes back, whichever way.
  root.addEventListener("pagehide", clear);
  root.addEventListener("pageshow", clear);
  form.hidden = false;
})(this);
