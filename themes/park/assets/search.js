// The search: words, ranking, the panel that opens from the header, and the page of results. Nothing is sent anywhere: the
// index is a set of scripts beside the pages (src/output/search/), of which a search loads the few that it needs. It works
// from file:// and where nothing inline may run. Without it, the page of results is a list from A to Z.
(function () {
  "use strict";

  // Words: as src/language/fold.rs has them. Both are held to tests/conformance/search/words.json.

  var PART = /[\p{Alphabetic}\p{N}\p{M}]/u;
  var MARK = /[\p{M}\u200c\u200d\u00ad]/u;
  var APOSTROPHE = /['’‘`´]/;
  var SPACELESS = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3fffd}]/u;
  var DROPPED = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u06d6-\u06ed\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u0981\u02b9-\u02bf\u02c8\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff'’‘`´]/;
  var ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810];
  var LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ø": "o", "đ": "d", "ð": "d", "ɗ": "d", "ł": "l", "ħ": "h", "ı": "i",
    "ŋ": "n", "ɓ": "b", "ƙ": "k", "ƴ": "y", "ə": "e", "ς": "σ", "\u0671": "\u0627", "\u0649": "\u064a", "\u06cc": "\u064a",
    "\u06d0": "\u064a", "\u0629": "\u0647", "\u06c1": "\u0647", "\u06be": "\u0647", "\u06d5": "\u0647", "\u06c3": "\u0647",
    "\u06a9": "\u0643", "\u06aa": "\u0643", "\u09ce": "\u09a4\u09cd", "\u0901": "\u0902"
  };
  var ARTICLE = /^(?:\u0648\u0627\u0644|\u0628\u0627\u0644|\u0643\u0627\u0644|\u0641\u0627\u0644|\u0627\u0644|\u0644\u0644)/;
  var PARTICLE = /^[\u0648\u0628\u0644]/;
  var LONGEST = 32;

  function digit(one) {
    var code = one.codePointAt(0);
    if (code < 0x660) return "";
    var zero = ZEROS.find(function (zero) { return code >= zero && code < zero + 10; });
    return zero === undefined ? "" : String(code - zero);
  }

  function fold(word) {
    if (/^[0-9A-Za-z]*$/.test(word)) return word.toLowerCase();
    var folded = "";
    for (var one of word.normalize("NFKD").toLowerCase()) {
      // й is a letter of its own, unlike ё.
      if (DROPPED.test(one) && !(one === "\u0306" && folded.endsWith("и"))) continue;
      if (LETTERS.hasOwnProperty(one)) folded += LETTERS[one];
      else {
        var code = one.codePointAt(0);
        var other = digit(one) || (code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : one);
        if (PART.test(other)) folded += other;
      }
    }
    return folded.replace(/[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u092d])/g, "\u0902");
  }

  // "letters", "spaceless", "mark", "apostrophe" or nothing.
  function kind(one) {
    if (/^[0-9A-Za-z]$/.test(one)) return "letters";
    if (APOSTROPHE.test(one)) return "apostrophe";
    if (MARK.test(one)) return "mark";
    if (digit(one)) return "letters";
    if (!PART.test(one)) return "";
    return SPACELESS.test(one) ? "spaceless" : "letters";
  }

  // Every word of a text with the place where it stands: `take(word, from, to)`.
  function eachWord(text, split, query, take) {
    var run = "";
    var from = 0;
    function end(to) {
      if (run === "letters") letters(text.slice(from, to), from, to, query, take);
      if (run === "spaceless") spaceless(text.slice(from, to), from, query, take);
    }
    for (var at = 0; at < text.length; ) {
      var one = String.fromCodePoint(text.codePointAt(at));
      var next = kind(one);
      if (next === "mark") next = run || "letters";
      if (next === "apostrophe") {
        var after = text.codePointAt(at + 1);
        var joins = !split && run === "letters" && after !== undefined && kind(String.fromCodePoint(after)) === "letters";
        next = joins ? run : "";
      }
      if (next !== run) {
        end(at);
        run = next;
        from = at;
      }
      at += one.length;
    }
    end(text.length);
  }

  function letters(word, from, to, query, take) {
    var folded = Array.from(fold(word)).slice(0, LONGEST).join("");
    if (!folded) return;
    if (!/^[\u0600-\u06ff]/.test(folded)) return take(folded, from, to);
    var bare = folded.replace(ARTICLE, "");
    if (bare !== folded && Array.from(bare).length >= 3) return take(bare, from, to);
    take(folded, from, to);
    var rest = folded.replace(PARTICLE, "");
    if (!query && rest !== folded && Array.from(rest).length >= 4) take(rest, from, to);
  }

  // Pairs of neighbouring signs, each with its marks.
  function spaceless(run, offset, query, take) {
    var signs = [];
    for (var at = 0; at < run.length; ) {
      var one = String.fromCodePoint(run.codePointAt(at));
      if (at > 0 && kind(one) === "mark") signs[signs.length - 1].text += one;
      else signs.push({ text: one, from: offset + at });
      at += one.length;
    }
    signs.forEach(function (sign) {
      sign.to = sign.from + sign.text.length;
      sign.text = fold(sign.text);
    });
    signs = signs.filter(function (sign) { return sign.text; });
    for (var i = 1; i < signs.length; i++) take(signs[i - 1].text + signs[i].text, signs[i - 1].from, signs[i].to);
    var last = signs[signs.length - 1];
    if (last && (!query || signs.length === 1)) take(last.text, last.from, last.to);
  }

  function words(text, split, query) {
    var list = [];
    eachWord(text, split, query, function (word) { list.push(word); });
    return list;
  }

  // Ranking.

  // What the levels of src/output/search/postings.rs stand for, and its digits.
  var LEVELS = [0.2, 0.4, 0.6, 0.85, 2, 3.5, 5.5, 8];
  var DIGITS = "#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}";
  var BASE = 45;
  var VALUES = {};
  Array.from(DIGITS).forEach(function (one, value) { VALUES[one] = value; });
  // At most so many words that begin with what is typed.
  var COMPLETIONS = 400;
  var END = "\uffff";

  // `take(section, level)` for all sections of a word.
  function eachPosting(steps, take) {
    var number = 0;
    var unit = 1;
    var next = 0;
    for (var i = 0; i < steps.length; i++) {
      var value = VALUES[steps[i]];
      number += unit * (value % BASE);
      unit *= BASE;
      if (value >= BASE) continue;
      next += Math.floor(number / 8) + 1;
      take(next - 1, number % 8);
      number = 0;
      unit = 1;
    }
  }

  function common(a, b) {
    var i = 0;
    while (i < a.length && i < b.length && a[i] === b[i]) i++;
    return i;
  }

  // Without the commonest endings of English, which are those of some other languages in Latin letters.
  function stem(word) {
    return /^[a-z]{3}/.test(word) ? word.replace(/(.{3,}?)(?:ings?|ed|es|e|s)$/, "$1") : word;
  }

  // Another form of the same word: its ending is a common one, or most of it is the same and little follows.
  function inflected(word, other) {
    if (stem(word) === stem(other)) return 0.85;
    var same = common(word, other);
    var rest = Math.max(word.length, other.length) - same;
    if (same < 4 || rest > 3 || same < 0.55 * Math.max(word.length, other.length)) return 0;
    return 0.35 + 0.3 * (same / Math.max(word.length, other.length));
  }

  // Letters to change, add, leave out or exchange; more than `most` is `most + 1`.
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    var before = [];
    var last = [];
    for (var j = 0; j <= b.length; j++) last.push(j);
    for (var i = 1; i <= a.length; i++) {
      var row = [i];
      for (j = 1; j <= b.length; j++) {
        var cost = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min.apply(null, row) > most) return most + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  }

  // Whether a word has only just been begun: each beginning would load a file.
  function isBegun(query) {
    var begun = /(^|[\s\p{P}])([\p{Alphabetic}\p{N}\p{M}]{1,2})$/u.exec(query);
    return begun !== null && !SPACELESS.test(begun[2]);
  }

  // An index: `head` and, where it is one file, `parts`; `load(name)` promises the data of one of its files.
  function open(head, parts, load) {
    var kept = {};
    var starts = [];
    var total = 0;
    head.counts.forEach(function (count) {
      starts.push(total);
      total += count;
    });
    var frequent = new Set(head.common);
    var titles = {};

    function part(name) {
      if (!kept[name]) {
        kept[name] = parts && parts[name] ? Promise.resolve(parts[name]) : load(name);
        kept[name].catch(function () { delete kept[name]; });
      }
      return kept[name];
    }

    function shard(number) {
      return part(head.directory[number][1]).then(function (data) {
        if (!data.list) data.list = { words: data[0].split(" "), steps: data[1].split(" ") };
        return data.list;
      });
    }

    // The number of the file that a word would be in.
    function at(word) {
      var low = 0;
      var high = head.directory.length - 1;
      while (low < high) {
        var middle = (low + high + 1) >> 1;
        if (head.directory[middle][0] <= word) low = middle;
        else high = middle - 1;
      }
      return low;
    }

    // The files with words from one to another, at most so many, those around `near` first.
    function shards(from, to, most, near) {
      if (!head.directory.length) return Promise.resolve([]);
      var numbers = [];
      for (var i = at(from); i <= at(to); i++) numbers.push(i);
      var centre = at(near || from);
      numbers.sort(function (a, b) { return Math.abs(a - centre) - Math.abs(b - centre) || a - b; });
      return Promise.all(numbers.slice(0, most).map(shard));
    }

    // Words of the index that a word of the query means: word → weight and steps. Of one that somebody `hurrying` is still writing,
    // what stands in the file where it would be: it is looked for again, and for misspellings of it, at the next pause.
    function meanings(word, typing, hurrying) {
      var found = new Map();
      var sure = false;
      function add(other, weight, steps) {
        if (weight > 0 && !(found.has(other) && found.get(other).weight >= weight)) found.set(other, { weight: weight, steps: steps });
      }
      function each(lists, judge) {
        lists.forEach(function (list) {
          list.words.forEach(function (other, i) { add(other, judge(other), list.steps[i]); });
        });
      }
      var pairs = SPACELESS.test(word);
      var alone = pairs && Array.from(word).length === 1;
      // An Arabic word whose article is not followed by enough yet.
      var bare = typing && /^[\u0600-\u06ff]/.test(word) ? word.replace(ARTICLE, "") : word;
      var completions = 0;
      function judge(other) {
        if (other === word) return (sure = true), 1;
        if (pairs && !alone) return 0;
        if (other.startsWith(word) && (typing || alone || word.length > 2) && completions < COMPLETIONS) {
          completions++;
          sure = sure || typing || other.length - word.length < 3;
          return Math.max((typing ? 0.9 : 0.75) * Math.sqrt(word.length / other.length), inflected(word, other));
        }
        if (bare && bare !== word && other.startsWith(bare)) return 0.8 * Math.sqrt(bare.length / other.length);
        return pairs ? 0 : inflected(word, other);
      }
      function misspelt(other) {
        var most = word.length > 7 ? 2 : 1;
        var steps = distance(word, other, most);
        if (steps > most && typing && other.length > word.length) steps = distance(word, other.slice(0, word.length), most);
        return steps > most ? 0 : 0.5 / steps;
      }
      // Endings may come before the word itself: "citing" before "cite".
      var from = pairs || word.length < 4 ? word : word.slice(0, Math.max(3, word.length - 1));
      return shards(from, word + END, word.length < 3 || hurrying ? 1 : 2, word)
        .then(function (lists) {
          each(lists, judge);
          if (!bare || bare === word) return [];
          return shards(bare, bare + END, 1);
        })
        .then(function (lists) {
          each(lists, judge);
          if (sure || found.size || pairs || hurrying || word.length < 5) return [];
          var start = word.slice(0, Math.max(4, word.length - 3));
          return shards(start, start + END, 2, word);
        })
        .then(function (lists) {
          each(lists, judge);
          if (sure || found.size || pairs || hurrying || word.length < 4) return [];
          return shards(word.slice(0, 2), word.slice(0, 2) + END, 3, word);
        })
        .then(function (lists) {
          each(lists, misspelt);
          if (sure || found.size || pairs || hurrying || word.length < 4) return [];
          return shards(word[0], word[0] + END, 6, word);
        })
        .then(function (lists) {
          each(lists, misspelt);
          return found;
        });
    }

    function title(page) {
      if (!titles[page]) titles[page] = words(head.titles[page], head.split, true);
      return titles[page];
    }

    // More for a title that is what was asked for.
    function likeness(page, asked, typing) {
      var list = title(page);
      var hits = asked.filter(function (word, i) {
        var last = typing && i === asked.length - 1;
        return list.some(function (other) {
          return other === word || (last && other.startsWith(word)) || (!SPACELESS.test(word) && inflected(word, other) > 0);
        });
      }).length;
      return (1 + (0.8 * hits) / Math.max(asked.length, list.length)) * (hits === asked.length ? 1.3 : 1);
    }

    // Promises the pages for a query, best first: page, section of it, words of the index that were meant. While somebody is
    // `hurrying` on, a word that is only begun is left out.
    function search(query, fits, hurrying) {
      var asked = words(query, head.split, true);
      var typing = /[\p{Alphabetic}\p{N}\p{M}]$/u.test(query);
      var rare = asked.filter(function (word) { return !frequent.has(word); });
      var sought = (rare.length ? rare : asked).slice(0, 16);
      var last = asked[asked.length - 1];
      // A word that nothing is found by is written letter by letter, too.
      var isCommon = hurrying && typing && head.common.some(function (word) { return word.startsWith(last); });
      if (hurrying && (isBegun(query) || isCommon)) sought = sought.filter(function (word) { return word !== last; });
      return Promise.all(
        sought.map(function (word) { return meanings(word, typing && word === last, hurrying && typing && word === last); })
      ).then(function (found) { return rank(found, sought, asked, typing, fits); });
    }

    function rank(found, sought, asked, typing, fits) {
      var terms = new Set();
      var rows = found.map(function (meant, number) {
        var best = new Float32Array(total);
        var many = 0;
        meant.forEach(function (one, word) {
          terms.add(word);
          eachPosting(one.steps, function (section, level) {
            if (!best[section] && one.weight >= 0.5) many++;
            best[section] = Math.max(best[section], one.weight * LEVELS[level]);
          });
        });
        var rarity = Math.log(1 + (total - many + 0.5) / (Math.max(many, 1) + 0.5));
        // Pairs of signs that belong to two words are rare, and say little.
        return { best: best, found: meant.size > 0, rarity: SPACELESS.test(sought[number]) ? Math.sqrt(rarity) : rarity };
      });
      // What nothing has tells nothing apart.
      rows = rows.filter(function (row) { return row.found; });
      var all = rows.reduce(function (sum, row) { return sum + row.rarity; }, 0) || 1;
      var results = [];
      for (var page = 0; page < starts.length; page++) {
        if (fits && !fits(page)) continue;
        var result = score(page, rows, all);
        if (result) results.push(result);
      }
      results.sort(byScore);
      results.slice(0, 200).forEach(function (result) { result.score *= likeness(result.page, asked, typing); });
      results.sort(byScore);
      var most = results.reduce(function (most, result) { return Math.max(most, result.covered); }, 0);
      results = results.filter(function (result) { return result.covered >= Math.min(0.4 * most, 0.5); });
      results.forEach(function (result) { result.terms = terms; });
      return results;
    }

    function score(page, rows, all) {
      var start = starts[page];
      var end = start + head.counts[page];
      var sum = 0;
      var covered = 0;
      var chosen = 0;
      var highest = 0;
      rows.forEach(function (row) {
        var body = 0;
        for (var section = start + 1; section < end; section++) body = Math.max(body, row.best[section]);
        var top = row.best[start];
        if (!top && !body) return;
        sum += row.rarity * (Math.max(top, body) + 0.3 * Math.min(top, body));
        covered += row.rarity;
      });
      if (!sum) return null;
      var first = 0;
      for (var section = start; section < end; section++) {
        var here = 0;
        rows.forEach(function (row) { here += row.rarity * row.best[section]; });
        if (section === start) first = here;
        else if (here > highest) {
          highest = here;
          chosen = section - start;
        }
      }
      if (first >= highest) chosen = 0;
      return { page: page, section: chosen, score: sum * Math.pow(covered / all, 2), covered: covered / all };
    }

    function byScore(a, b) {
      return b.score - a.score || a.page - b.page;
    }

    // Promises the section of a result: anchor, heading, text, language.
    function text(result) {
      var pieces = head.texts[result.page];
      var piece = pieces.filter(function (one) { return one[0] <= result.section; }).pop();
      return part(piece[1]).then(function (rows) {
        var row = rows[result.section - piece[0]];
        return { anchor: row[0], heading: row[1], text: row[2], language: row[3] || head.languages[result.page] || null };
      });
    }

    return { head: head, search: search, text: text };
  }

  // The places in a text where words of the index stand: pairs of offsets, in order, not touching.
  function places(text, terms, split) {
    var list = [];
    eachWord(text, split, false, function (word, from, to) {
      if (!terms.has(word)) return;
      var last = list[list.length - 1];
      if (last && from <= last[1]) last[1] = Math.max(last[1], to);
      else list.push([from, to]);
    });
    return list;
  }

  // Where to begin with a text so that as many of these places as possible can be read in `length` characters.
  function window_(text, marks, length) {
    var best = 0;
    var most = 0;
    marks.forEach(function (mark, i) {
      var count = 0;
      for (var j = i; j < marks.length && marks[j][1] - mark[0] < length; j++) count++;
      if (count > most) {
        most = count;
        best = Math.max(0, mark[0] - 40);
      }
    });
    if (best === 0 || text.length <= length) return [0, cutAt(text, length)];
    var space = text.indexOf(" ", best);
    if (space >= 0 && space < best + 30) best = space + 1;
    return [best, cutAt(text, best + length)];
  }

  function cutAt(text, end) {
    if (end >= text.length) return text.length;
    var space = text.lastIndexOf(" ", end);
    if (space > end - 30) return space;
    // Not between the halves of a character.
    return /[\udc00-\udfff]/.test(text[end]) ? end + 1 : end;
  }

  if (typeof module === "object" && module.exports) {
    module.exports = { isBegun: isBegun, fold: fold, words: words, open: open, places: places, window: window_ };
    return;
  }

  // In the page.

  var SHOWN = 6;
  var PAGE = 10;
  var AT_ONCE = 5;
  var LENGTH = 170;
  // Texts come when the reader stops typing.
  var PAUSE = 250;

  // The files of an index call this.
  window.parkSearch = function () {
    var script = document.currentScript;
    if (script && script.parkTake) script.parkTake(Array.prototype.slice.call(arguments));
  };

  function loadScript(url) {
    return new Promise(function (take, fail) {
      var script = document.createElement("script");
      script.parkTake = take;
      script.onload = function () { script.remove(); };
      script.onerror = function () {
        script.remove();
        fail(new Error(url));
      };
      script.src = url;
      document.head.appendChild(script);
    });
  }

  var indices = {};

  function index(url) {
    if (!indices[url]) {
      indices[url] = loadScript(url).then(function (data) {
        return open(data[0], data[1], function (name) {
          return loadScript(new URL(name, url.split("?")[0]).href).then(function (data) { return data[0]; });
        });
      });
      indices[url].catch(function () { delete indices[url]; });
    }
    return indices[url];
  }

  // Without a connection: an index of the pages that are kept on this device (offline.js keeps them, with the head of the
  // index, which knows all pages by name), made here in the same form.

  function keptPages(url, head) {
    var prefix = "park " + window.park.site + " course ";
    var numbers = {};
    head.urls.forEach(function (address, page) { numbers[new URL(address, url).href.replace(/index\.html$/, "")] = page; });
    return caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) { return name.indexOf(prefix) === 0; }).map(function (name) {
        return caches.open(name).then(function (cache) {
          return cache.keys().then(function (requests) {
            return Promise.all(requests.filter(function (request) { return request.url in numbers; }).map(function (request) {
              return cache.match(request).then(function (response) { return response.text(); }).then(function (html) {
                return { number: numbers[request.url], rows: sections(html) };
              });
            }));
          });
        });
      }));
    }).then(function (lists) { return [].concat.apply([], lists); });
  }

  // The sections of a page as the files of texts have them: anchor, heading, text.
  function sections(html) {
    var main = new DOMParser().parseFromString(html, "text/html").getElementById("main");
    var rows = [["", "", ""]];
    if (!main) return rows;
    main.querySelectorAll("nav, form, [hidden], .finish, .small, button").forEach(function (part) { part.remove(); });
    main.querySelectorAll("h2, h3, h4, p, li, td, th, dt, dd, pre, figcaption").forEach(function (part) {
      var text = part.textContent.replace(/\s+/g, " ").trim();
      if (/^H/.test(part.tagName)) rows.push([part.id, text, ""]);
      // What holds others of these is told by them.
      else if (!part.querySelector("p, li, td, pre")) rows[rows.length - 1][2] += " " + text;
    });
    rows.forEach(function (row) { row[2] = row[2].trim(); });
    return rows;
  }

  // The other way round than `eachPosting`: a list of sections and levels, ascending, in its digits.
  function steps(postings) {
    var next = 0;
    var text = "";
    postings.forEach(function (posting) {
      var rest = (posting[0] - next) * 8 + posting[1];
      do {
        var value = rest % BASE;
        rest = Math.floor(rest / BASE);
        text += Array.from(DIGITS)[value + (rest ? BASE : 0)];
      } while (rest);
      next = posting[0] + 1;
    });
    return text;
  }

  var keptIndices = {};

  function keptIndex(url) {
    if (!window.caches || !window.park) return Promise.reject(new Error(url));
    if (!keptIndices[url]) {
      keptIndices[url] = makeKeptIndex(url);
      keptIndices[url].catch(function () { delete keptIndices[url]; });
    }
    return keptIndices[url];
  }

  addEventListener("online", function () { keptIndices = {}; });

  function makeKeptIndex(url) {
    return loadScript(url).then(function (data) {
      var head = Object.assign({}, data[0], { counts: data[0].urls.map(function () { return 1; }), texts: {}, common: [], directory: [["", "words"]] });
      return keptPages(url, head).then(function (kept) {
        if (!kept.length) throw new Error(url);
        var parts = {};
        kept.forEach(function (page) {
          head.counts[page.number] = page.rows.length;
          head.texts[page.number] = [[0, "text " + page.number]];
          parts["text " + page.number] = page.rows;
        });
        parts.words = lists(head, parts);
        return open(head, parts);
      });
    });
  }

  // Words and where they stand, of the pages that are there.
  function lists(head, parts) {
    var postings = new Map();
    var first = 0;
    head.counts.forEach(function (count, page) {
      (parts["text " + page] || []).forEach(function (row, section) {
        var levels = new Map();
        function add(text, level) {
          words(text, head.split).forEach(function (word) { levels.set(word, Math.max(level, levels.get(word) || 0)); });
        }
        add(row[2], 2);
        add(row[1], 5);
        if (!section) add(head.titles[page], 7);
        levels.forEach(function (level, word) {
          if (!postings.has(word)) postings.set(word, []);
          postings.get(word).push([first + section, level]);
        });
      });
      first += count;
    });
    var all = Array.from(postings.keys()).sort();
    return [all.join(" "), all.map(function (word) { return steps(postings.get(word)); }).join(" ")];
  }

  // A query on the index at `url`. If one of its files is gone, the site was published anew: its index is asked for again.
  function ask(url, query, fits, hurrying) {
    var used;
    function on(found) {
      used = found;
      return found.search(query, fits && fits(found.head), hurrying);
    }
    function answer(kept) {
      return function (results) { return { index: used, results: results, url: url, kept: kept }; };
    }
    return index(url).then(on)
      .catch(function () {
        delete indices[url];
        return index(url + "?" + Date.now()).then(on);
      })
      .then(answer(false), function () { return keptIndex(url).then(on).then(answer(true)); });
  }

  function count(found, query, offline) {
    var head = found.index.head;
    var words = found.results.length
      ? fill(head.words.text.count, { n: number(found.results.length, head) })
      : fill(head.words.text.none, { query: query });
    return found.kept && offline ? words + " " + offline : words;
  }

  function element(name, attributes, content) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (attributes[key] !== null && attributes[key] !== undefined) made.setAttribute(key, attributes[key]);
    });
    (content || []).forEach(function (one) { made.append(one); });
    return made;
  }

  // A text with the words that were found in <mark>.
  function marked(target, text, terms, split, from, to) {
    var at = from;
    if (from > 0) target.append("… ");
    places(text, terms, split).forEach(function (mark) {
      if (mark[1] <= from || mark[0] >= to) return;
      target.append(text.slice(at, Math.max(mark[0], at)));
      target.append(element("mark", {}, [text.slice(Math.max(mark[0], at), Math.min(mark[1], to))]));
      at = Math.min(mark[1], to);
    });
    target.append(text.slice(at, to));
    if (to < text.length) target.append(" …");
  }

  function speak(target, language) {
    if (!language) return;
    target.lang = language[0];
    target.dir = language[1];
  }

  function number(value, head) {
    var digits = Array.from(head.words.digits);
    return String(value).replace(/\d/g, function (one) { return digits[one] || one; });
  }

  function fill(words, holes) {
    return words.replace(/[\u2068\u2069]/g, "").replace(/\{(\w+)\}/g, function (hole, name) { return name in holes ? holes[name] : hole; });
  }

  // What stands in a result: the title, what it is, and later the section with the words that were found.
  function describe(found, result) {
    var head = found.index.head;
    var language = head.languages[result.page];
    var title = element("span", { class: "search-title" });
    marked(title, head.titles[result.page], result.terms, head.split, 0, head.titles[result.page].length);
    speak(title, language);
    var kind = head.words.kinds[head.kinds[result.page]];
    var facts = [kind ? kind[1] : ""];
    if (language) facts.push(fill(head.words.text.language, { language: head.words.languages[language[0]] || language[0] }));
    var where = element("span", { class: "search-where" }, [facts.filter(Boolean).join(" · ")]);
    var snippet = element("span", { class: "search-snippet" });
    var address = new URL(head.urls[result.page], found.url).href;
    return { title: title, where: where, snippet: snippet, address: address };
  }

  function complete(found, result, parts) {
    var head = found.index.head;
    return found.index.text(result).then(function (section) {
      if (section.heading) {
        var heading = element("span", { class: "search-section" });
        marked(heading, section.heading, result.terms, head.split, 0, section.heading.length);
        speak(heading, head.languages[result.page]);
        parts.where.append(parts.where.textContent ? " · " : "", heading);
      }
      var cut = window_(section.text, places(section.text, result.terms, head.split), LENGTH);
      marked(parts.snippet, section.text, result.terms, head.split, cut[0], cut[1]);
      speak(parts.snippet, section.language);
      return section.anchor ? parts.address + "#" + encodeURIComponent(section.anchor) : parts.address;
    });
  }

  function absolute(url) {
    return new URL(url, location.href).href;
  }

  function withQuery(url, query) {
    return url + "?q=" + encodeURIComponent(query);
  }

  // The panel: a field with a list under it, as the ARIA pattern of a combobox has it.
  function panel(opener) {
    var data = opener.dataset;
    var field = element("input", {
      type: "search", name: "q", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "park-found",
      "aria-label": data.label, placeholder: data.label, autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "search"
    });
    var shut = element("button", { type: "button", class: "tool", "aria-label": data.close }, ["✕"]);
    var form = element("form", { role: "search", action: opener.href, class: "search-form" }, [field, shut]);
    var status = element("p", { class: "search-status", role: "status" });
    var list = element("div", { id: "park-found", role: "listbox", "aria-label": data.label, hidden: "" });
    var all = element("a", { href: opener.href, class: "search-all" });
    var keys = element("span", { class: "search-keys", "aria-hidden": "true" });
    var foot = element("p", { class: "search-foot", hidden: "" }, [all, keys]);
    var dialog = element("dialog", { class: "search-panel", "aria-label": data.label }, [form, status, list, foot]);
    var url = absolute(data.index);
    var active = -1;
    var turn = 0;
    // What is shown.
    var before = "";
    var timer = 0;
    var texts = 0;
    document.body.append(dialog);

    function options() {
      return Array.prototype.slice.call(list.children);
    }

    function choose(number) {
      var all = options();
      active = all.length ? (number + all.length + 1) % (all.length + 1) : -1;
      // Below the last is the field again.
      if (active === all.length) active = -1;
      all.forEach(function (option, i) { option.setAttribute("aria-selected", String(i === active)); });
      if (active < 0) field.removeAttribute("aria-activedescendant");
      else {
        field.setAttribute("aria-activedescendant", all[active].id);
        all[active].scrollIntoView({ block: "nearest" });
      }
    }

    function empty() {
      clearTimeout(texts);
      list.textContent = "";
      list.hidden = true;
      foot.hidden = true;
      active = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    }

    function show(found, query) {
      var head = found.index.head;
      var results = found.results;
      empty();
      status.textContent = count(found, query, data.offline);
      all.href = withQuery(opener.href, query);
      all.textContent = head.words.text.all;
      keys.textContent = head.words.text.keys;
      foot.hidden = !results.length;
      var waiting = results.slice(0, SHOWN).map(function (result, i) {
        var parts = describe(found, result);
        var option = element("a", { role: "option", id: "park-found-" + i, href: parts.address, tabindex: "-1", "aria-selected": "false" }, [
          parts.title, parts.where, parts.snippet
        ]);
        list.append(option);
        return function () {
          complete(found, result, parts).then(function (address) { option.href = address; }, function () {});
        };
      });
      texts = setTimeout(function () { waiting.forEach(function (act) { act(); }); }, PAUSE);
      list.hidden = !results.length;
      field.setAttribute("aria-expanded", String(results.length > 0));
    }

    function update(hurrying) {
      var query = field.value.trim();
      var mine = ++turn;
      if (!query) {
        empty();
        before = "";
        status.textContent = "";
        return;
      }
      var text = field.value.replace(/^\s+/, "");
      // The whole of it is looked for at a pause.
      if (hurrying) timer = setTimeout(update, PAUSE);
      if (hurrying && text.length === 1 && isBegun(text)) return;
      ask(url, text, null, hurrying).then(
        function (found) {
          if (mine !== turn || (hurrying && !found.results.length)) return;
          var now = query + found.kept + found.results.length + found.results.slice(0, SHOWN).map(function (one) { return " " + one.page + "." + one.section; });
          // A list that stays as it is keeps what is chosen in it.
          if (now !== before) show(found, query);
          before = now;
        },
        // Without an index, there is still the list of everything.
        function () { location.href = withQuery(opener.href, query); }
      );
    }

    field.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(update, 80, true);
    });
    field.addEventListener("keydown", function (event) {
      if (event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        // Who chooses has written all.
        clearTimeout(timer);
        var count = options().length;
        choose(event.key === "ArrowDown" ? active + 1 : active < 0 ? count - 1 : active - 1);
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        options()[active].click();
      } else if (event.key === "Escape") {
        event.preventDefault();
        dialog.close();
      }
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (field.value.trim()) location.href = withQuery(opener.href, field.value.trim());
    });
    list.addEventListener("click", function (event) {
      // A place on this very page.
      if (event.target.closest("a") && !event.ctrlKey && !event.metaKey) dialog.close();
    });
    shut.addEventListener("click", function () { dialog.close(); });
    dialog.addEventListener("click", function (event) { if (event.target === dialog) dialog.close(); });
    return {
      open: function () {
        dialog.showModal();
        choose(-1);
        field.select();
        index(url).catch(function () {});
      }
    };
  }

  // The page of results: what is asked stands in its address.
  function page(form) {
    var url = absolute(form.dataset.index);
    var field = form.querySelector("input");
    var selects = Array.prototype.slice.call(form.querySelectorAll("select"));
    var status = document.querySelector(".search-status");
    var list = document.querySelector(".search-results");
    var more = document.querySelector(".search-more");
    var everything = document.querySelector(".search-everything");
    var asked = new URLSearchParams(location.search);
    var turn = 0;
    var timer = 0;
    var rest = null;

    function fits(head) {
      var kept = { kind: head.words.kinds, level: head.words.levels, audience: head.words.audiences };
      var wanted = selects.filter(function (select) { return select.value; }).map(function (select) {
        var place = kept[select.name].findIndex(function (one) { return one[0] === select.value; });
        var column = select.name === "audience" ? head.audiences : select.name === "level" ? head.levels : head.kinds;
        return function (page) { return [].concat(column[page]).indexOf(place) >= 0; };
      });
      return function (page) { return wanted.every(function (wants) { return wants(page); }); };
    }

    function add(found, results) {
      results.forEach(function (result, i) {
        var parts = describe(found, result);
        var link = element("a", { href: parts.address }, [parts.title]);
        var item = element("li", {}, [link, parts.where, parts.snippet]);
        list.append(item);
        function now() {
          complete(found, result, parts).then(function (address) { link.href = address; }, function () {});
        }
        if (i < AT_ONCE || !window.IntersectionObserver) now();
        else whenSeen(item, now);
      });
    }

    function whenSeen(item, act) {
      var observer = new IntersectionObserver(function (entries) {
        if (!entries.some(function (entry) { return entry.isIntersecting; })) return;
        observer.disconnect();
        act();
      });
      observer.observe(item);
    }

    function show(found, query) {
      var head = found.index.head;
      list.textContent = "";
      status.textContent = count(found, query, form.dataset.offline);
      rest = { found: found, from: PAGE };
      add(found, found.results.slice(0, PAGE));
      list.hidden = !found.results.length;
      more.hidden = found.results.length <= PAGE;
      everything.hidden = found.results.length > 0;
    }

    function update() {
      var query = field.value.trim();
      var mine = ++turn;
      remember(query);
      if (!query) {
        list.hidden = more.hidden = true;
        everything.hidden = false;
        status.textContent = "";
        return;
      }
      ask(url, query, fits).then(
        function (found) { if (mine === turn) show(found, query); },
        function () { everything.hidden = false; }
      );
    }

    function remember(query) {
      var chosen = new URLSearchParams();
      if (query) chosen.set("q", query);
      selects.forEach(function (select) { if (select.value) chosen.set(select.name, select.value); });
      var text = chosen.toString();
      history.replaceState(null, "", text ? "?" + text : location.pathname);
    }

    function later() {
      clearTimeout(timer);
      timer = setTimeout(update, 120);
    }

    form.hidden = false;
    field.value = asked.get("q") || "";
    selects.forEach(function (select) { select.value = asked.get(select.name) || ""; });
    field.addEventListener("input", later);
    form.addEventListener("change", update);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      update();
    });
    more.addEventListener("click", function () {
      var first = list.children.length;
      add(rest.found, rest.found.results.slice(rest.from, rest.from + PAGE));
      rest.from += PAGE;
      more.hidden = rest.found.results.length <= rest.from;
      list.children[first].querySelector("a").focus();
    });
    if (field.value) update();
  }

  var opened;
  window.parkSearchPanel = function (opener) {
    opened = opened || panel(opener);
    opened.open();
  };

  document.querySelectorAll("form.search-page").forEach(page);
})();
