internal import Resolving
internal import Searching
internal import SiteModel
internal import Templating

/// The page on which the site is searched.
struct SearchView: Sendable {
  let scene: Scene
  let search: SearchFrame
  /// Made once: templates ask for lists more than once.
  fileprivate let letters: [IndexLetter]
}

/// All that lies in the index of titles below one letter.
private struct IndexLetter: Sendable {
  let scene: Scene
  let number: Int
  let letter: String
  var entries: [IndexEntry]
}

private struct IndexEntry: Sendable {
  let word: String
  /// Its language, where another one lends it.
  var words: LanguageCode?
  let path: SitePath
  /// Of a keyword: the title of the page that has it.
  let title: String?
}

enum SearchRecords {
  static let page = TemplateRecord<SearchView>(
    "page for searching",
    [
      TemplateField("title", .text, "The title of the site.") {
        $0.scene.words($0.scene.site.configuration.title)
      },
      .optionalText("summary", "Never there.") { _ in nil },
      .flag("discreet", "Never set.") { _ in false },
      SharedRecords.field { _ in nil },
      .optionalRecord("words", of: words, "What its script must know; not in a site for a disk.") {
        $0.scene.site.configuration.links == .files ? nil : $0
      },
      .list("letters", of: letter, "Titles, tags and keywords by their first letters.") {
        $0.letters
      },
    ])

  private static let words = TemplateRecord<SearchView>(
    "index of words",
    [
      .text("version", "What all its files begin with.") { $0.search.version },
      .text("pages", "How many pages it finds.") { "\($0.search.pages.count)" },
      .text("group", "How many pages one file of what is shown holds.") { _ in
        "\(SearchFrame.group)"
      },
      .text("texts", "How many texts one file holds.") { "\($0.search.shards.texts)" },
      .text("shards", "Into how many files the words are divided.") { "\($0.search.shards.count)" },
      .text("letters", "How many first letters of a word say in which one it lies.") {
        "\($0.search.shards.letters)"
      },
      TemplateField(
        "stemmer", .optional(.text), "The link to the script of the theme that finds stems."
      ) { view in view.search.stemmer.map { view.scene.link(to: $0) } ?? .none },
      .text("algorithm", "What that script calls itself.") {
        $0.search.language.search.stemmer ?? ""
      },
      .text("stems", "Stems, each with words that have it and not another.") { view in
        guard view.search.stemmer != nil else { return "" }
        return joined(view.search.language.search.stems.map { ($0.stem, $0.words) })
      },
      .text("same", "Letters in pairs: the second stands for the first.") {
        $0.search.language.search.same.map { "\($0.letter)\($0.other)" }.joined()
      },
      .text("latin", "Latin letters, each with what they may stand for.") {
        joined($0.search.language.search.latin.map { ($0.letters, $0.meant) })
      },
      .optionalText("digits", "The ten digits of the language, where they are its own.") {
        $0.scene.language.numbers.digits.own
      },
      .text("keyboards", "The keyboards of all languages, key by key.") {
        $0.scene.site.languages.compactMap(\.search.keyboard).joined(separator: "; ")
      },
    ])

  private static func joined(_ lists: [(String, [String])]) -> String {
    lists.map { ([$0] + $1).joined(separator: " ") }.joined(separator: "; ")
  }

  private static let letter = TemplateRecord<IndexLetter>(
    "letter of the index",
    [
      TemplateField("letter", .text, "The letter.") { letter in
        // No other word begins with a letter of another language.
        letter.scene.words(letter.letter, in: letter.entries.first?.words)
      },
      .text("id", "Its number, for an anchor.") { "\($0.number)" },
      .list("entries", of: entry, "What begins with it.") { letter in
        letter.entries.map { (letter.scene, $0) }
      },
    ])

  private static let entry = TemplateRecord<(Scene, IndexEntry)>(
    "entry of the index",
    [
      TemplateField("href", .text, "The link.") { $0.0.link(to: $0.1.path) },
      TemplateField("word", .text, "A title, a tag or a keyword.") {
        $0.0.shown($0.1.word, in: $0.1.words)
      },
      .optionalText("title", "Of a keyword: the title of the page.") { scene, entry in
        entry.title.map(scene.shown)
      },
    ])
}

extension SearchView {
  init(_ scene: Scene, _ search: SearchFrame) {
    self.init(scene: scene, search: search, letters: Self.letters(scene, search))
  }

  private static func letters(_ scene: Scene, _ search: SearchFrame) -> [IndexLetter] {
    let entries = entries(scene, search)
    let words = entries.map { String($0.word.drop { !$0.isLetter && !$0.isNumber }) }
    let keys = words.map(scene.language.collation.key)
    let order = entries.indices.sorted { one, other in
      keys[one] < keys[other]
        || !(keys[other] < keys[one]) && entries[one].path < entries[other].path
    }
    var letters: [IndexLetter] = []
    for number in order {
      let first = first(of: words[number], scene.language.collation)
      if letters.last?.letter != first {
        letters.append(
          IndexLetter(scene: scene, number: letters.count + 1, letter: first, entries: []))
      }
      letters[letters.count - 1].entries.append(entries[number])
    }
    return letters
  }

  /// Figures and signs stand together.
  private static func first(of word: String, _ collation: Collation) -> String {
    guard let first = word.first, first.isLetter else { return "#" }
    return collation.heading(of: first)
  }

  private static func entries(_ scene: Scene, _ search: SearchFrame) -> [IndexEntry] {
    let titles = search.pages.map {
      IndexEntry(word: $0.title, words: $0.words, path: $0.path, title: nil)
    }
    let keywords = search.pages.flatMap { page in
      (page.page?.header.keywords ?? []).map {
        IndexEntry(word: $0, path: page.path, title: page.title)
      }
    }
    let site = scene.site
    let tags = site.tags.compactMap { id, names -> IndexEntry? in
      guard let name = names[scene.language.code],
        let list = site.head(.tag(id), scene.language.code)
      else { return nil }
      return IndexEntry(
        word: name, words: names.lender(to: scene.language.code), path: list.path, title: nil)
    }
    return titles + keywords + tags
  }
}
