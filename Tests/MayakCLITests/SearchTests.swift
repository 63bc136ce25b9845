import TestSupport
import Testing

/// The search of the example by the script that its pages have, in an engine without a browser: what is
/// found, and in which order. `make search` does the same in one.
@Suite struct SearchTests {
  struct Query: Sendable {
    let language: String
    let words: String
    let page: String

    static func all() throws -> [Query] {
      try Repository.text("Tests/Fixtures/Search/queries.tsv").split(separator: "\n")
        .filter { !$0.hasPrefix("#") }
        .map { line in
          let columns = line.split(separator: "\t").map(String.init)
          return Query(language: columns[0], words: columns[1], page: columns[2])
        }
    }
  }

  @Test func `each query finds its page among the first three`() async throws {
    let built = try await Built.site(.folder(""), today: "2026-11-27")
    let queries = try Query.all()
    #expect(queries.count >= 120)
    for language in Set(queries.map(\.language)).sorted() {
      let search = try Searched(language, in: built)
      for query in queries where query.language == language {
        let found = try search.addresses(query.words)
        #expect(found.prefix(3).contains(query.page), "\(query.words): \(found.prefix(5))")
      }
    }
  }

  @Test func `nothing is found for what the site does not say`() async throws {
    let search = try Searched("ru", in: try await Built.site(.folder(""), today: "2026-11-27"))
    #expect(try search.addresses("синхрофазотрон").isEmpty)
    #expect(try search.addresses("").isEmpty)
    #expect(try search.addresses("—").isEmpty)
  }

  /// What a page finds in an index of words as they stand, each on one page.
  private func found(_ words: String, stem: String = "undefined") throws -> String {
    let engine = try ScriptEngine()
    try engine.run(try Repository.text("Templates/assets/search.js"))
    engine.give("words", words)
    return try engine.run(
      """
      var index = { 'дапамога': 'A', 'дапамогі': '2A', 'дапаўненне': '3A', 'праца': '4A', 'працы': '5A', 'кут': '6A' };
      var search = mayakSearch({ stem: \(stem), stems: '', same: '', letters: 2, shards: 1, pages: 6, latin: '',
        synonyms: '', keyboards: [] });
      search.find(words, function () { return index; }).pages.join(' ');
      """)
  }

  @Test(arguments: [
    ("дапамога", "0 1"), ("дапамогу", "0 1"), ("праца", "3 4"), ("працу", "3 4"), ("кут", "5"),
    ("кута", "5"),
  ])
  func `where stems are not known, a word is found by what its forms begin with`(
    _ words: String, _ pages: String
  ) throws {
    #expect(try found(words) == pages)
  }

  @Test func `where they are, a word is no more than its stem`() throws {
    #expect(try found("дапамога", stem: "function (word) { return word; }") == "0")
  }
}

/// The search page of a language with its script.
struct Searched {
  private let engine: ScriptEngine
  private let base: String

  init(_ language: String, in built: Built) throws {
    engine = try ScriptEngine()
    base = "\(language)/search/"
    let page = Markup(try #require(built.files["\(base)index.html"]))
    let form = try #require(page.elements.first { $0["id"] == "search.form" })
    if let stemmer = form["data-algorithm"] {
      try engine.run(try Repository.text("Templates/assets/stemmer-\(stemmer).js"))
    }
    try engine.run(try Repository.text("Templates/assets/search.js"))
    for (name, value) in form.attributes where name.hasPrefix("data-") {
      engine.give("told_" + name.dropFirst(5), value)
    }
    let pages = Int(form["data-pages"] ?? "") ?? 0
    try engine.run("var shards = [], pages = [];")
    for number in 0..<(Int(form["data-shards"] ?? "") ?? 0) {
      engine.give("file", try #require(built.files["\(base)words-\(number).json"]))
      try engine.run("shards.push(JSON.parse(file).w)")
    }
    for group in 0..<(pages + 7) / 8 {
      engine.give("file", try #require(built.files["\(base)pages-\(group).json"]))
      try engine.run("JSON.parse(file).p.forEach(function (page) { pages.push(page.h); })")
    }
    try engine.run(
      """
      var search = mayakSearch({
        stem: typeof mayakStemmers === 'undefined' ? undefined : mayakStemmers[told_algorithm],
        stems: told_stems, same: told_same, letters: +told_letters, shards: +told_shards, pages: +told_pages,
        latin: told_latin, synonyms: told_synonyms, keyboards: told_keyboards.split('; ').filter(Boolean)
      });
      """)
  }

  /// The addresses of what is found, the best first.
  func addresses(_ words: String) throws -> [String] {
    engine.give("words", words)
    let found = try engine.run(
      """
      search.find(words, function (number) { return shards[number]; }).pages
        .map(function (page) { return pages[page]; }).join(' ')
      """)
    return found.split(separator: " ").map { link in
      var folders = base.split(separator: "/").map(String.init)
      for part in link.split(separator: "/") {
        if part == ".." {
          folders.removeLast()
        } else if part != "." {
          folders.append(String(part))
        }
      }
      return folders.joined(separator: "/") + "/"
    }
  }
}
