import Building
import Diagnostics
import Reading
import Rendering
import Resolving
import SiteModel
import TestSupport
import Workspace

/// Numbers that are the same for the same seed.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// A page as its author thinks of it.
struct DraftedPage {
  var title: String
  var isDraft = false
  var publishOn: String?
  var expiresOn: String?
  var date: String?
  var tags: [String] = []
  var slug: String?
  var aliases: [String] = []
  var order: Int?
  var blocks: [String] = []
  var paragraphs: [String]
  /// What stands in the header and cannot be read.
  var fault: String?

  var text: String {
    var header = ["title: \(title)", "summary: About \(title)."]
    if let date { header.append("date: \(date)") }
    if let slug { header.append("slug: \(slug)") }
    if let order { header.append("order: \(order)") }
    if !tags.isEmpty { header.append("tags: [\(tags.joined(separator: ", "))]") }
    if !aliases.isEmpty { header.append("aliases: [\(aliases.joined(separator: ", "))]") }
    if isDraft { header.append("draft: true") }
    if let publishOn { header.append("publish_on: \(publishOn)") }
    if let expiresOn { header.append("expires_on: \(expiresOn)") }
    if let fault { header.append(fault) }
    let body = paragraphs + blocks
    return "---\n\(header.joined(separator: "\n"))\n---\n\(body.joined(separator: "\n\n"))\n"
  }
}

/// A site that is edited at random, always in the ways in which authors do.
struct RandomSite {
  private(set) var pages: [String: DraftedPage] = [:]
  private(set) var others: [String: String]
  private(set) var today = 0
  var random: Seeded

  private static let days = ["2026-11-20", "2026-11-27", "2026-12-05", "2027-02-01"]
  private static let words = [
    "lamp", "road", "house", "letter", "train", "voice", "island", "bread",
  ]
  private static let configuration = """
    theme: 1
    title: {en: Small, ru: Малый}
    base_url: https://example.org/
    time_zone: UTC
    languages: [en, ru]
    tags:
      title: {en: Tags, ru: Метки}
      path: {en: tags, ru: metki}
      per_page: 2
    sections:
      news:
        kind: news
        order: newest
        per_page: 3
        title: {en: News, ru: Новости}
        path: {en: news, ru: novosti}
      guides:
        kind: page
        order: title
        title: {en: Guides, ru: Советы}
        path: {en: guides, ru: sovety}
    menu: [news, guides, about.md]

    """
  private static let tags = """
    - {id: a, name: {en: First, ru: Первая}}
    - {id: b, name: {en: Second, ru: Вторая}}
    - {id: c, name: {en: Third, ru: Третья}}

    """

  private static let numbers = [
    number("one", "112"), number("two", "+375 29 123 45 67"), number("three", "151"),
  ]

  private static func number(_ id: String, _ number: String) -> String {
    """
    - id: \(id)
      number: "\(number)"
      country: {en: Anywhere, ru: Везде}
      name: {en: Who answers \(id), ru: Кто отвечает}
      purpose: {en: When it is needed., ru: Когда нужно.}
      callable: true
      on_every_page: \(id == "one")
      checked_on: 2026-11-10
      check_every: 60
      evidence: A test.

    """
  }

  init(seed: UInt64) {
    random = Seeded(seed)
    others = [
      "Content/site.yml": Self.configuration, "Content/data/tags.yml": Self.tags,
      "Content/data/helplines.yml": Self.numbers.joined(), "Content/addresses.lock": "",
    ]
    for language in ["en", "ru"] {
      pages["Content/index.\(language).md"] = DraftedPage(
        title: "Home \(language)", blocks: ["```list\nsection: news\ncount: 2\n```"],
        paragraphs: ["Welcome."])
      pages["Content/about.\(language).md"] = page("About \(language)", isPlain: true)
      for number in 0..<3 {
        pages["Content/news/item-\(number).\(language).md"] = page("Item \(number)", isPlain: true)
        pages["Content/guides/guide-\(number).\(language).md"] = page(
          "Guide \(number)", isPlain: true)
      }
    }
  }

  var day: Day {
    guard let day = Day(Self.days[today]) else { preconditionFailure("no day") }
    return day
  }

  var files: [String: [UInt8]] {
    pages.mapValues { Array($0.text.utf8) }.merging(others.mapValues { Array($0.utf8) }) { $1 }
  }

  private mutating func page(_ title: String, isPlain: Bool = false) -> DraftedPage {
    let text = isPlain ? "Words and [about](/en/about/)." : paragraph()
    var page = DraftedPage(title: title, date: date(), paragraphs: [text, "## Part\n\nText."])
    page.tags = ["a", "b", "c"].filter { _ in Bool.random(using: &random) }
    return page
  }

  private mutating func date() -> String { "2026-0\(Int.random(in: 1...9, using: &random))-15" }
  private mutating func word() -> String { Self.words.randomElement(using: &random) ?? "" }

  private mutating func paragraph() -> String {
    let words = (0..<5).map { _ in word() }.joined(separator: " ")
    switch Int.random(in: 0..<12, using: &random) {
    case 0..<3: return "\(words) [to it](/\(address()))."
    case 3: return "\(words) [a part](/en/guides/guide-1/#part)."
    case 4: return "\(words) [a guide](../guides/guide-0.md#part)."
    case 5: return "\(words) [nowhere](nowhere-\(word()).md)."
    case 6: return "\(words), call [it](tel:112) or +375 29 123 45 67."
    default: return "\(words)."
    }
  }

  private mutating func address() -> String {
    ["en/about/", "en/news/item-0/", "en/guides/guide-2/", "ru/novosti/item-1/"]
      .randomElement(using: &random) ?? ""
  }
}

extension RandomSite {
  /// Makes one edit and says what it was.
  mutating func edit() -> String {
    guard let file = pages.keys.sorted().randomElement(using: &random) else { return "nothing" }
    let number = Int.random(in: 0..<26, using: &random)
    switch number {
    case 0..<16: pages[file] = pages[file].map { edited($0, number) }
    case 16: pages["Content/news/new-\(word()).en.md"] = page("New \(word())")
    case 17: if pages.count > 6 { pages[file] = nil }
    case 18, 19: return rename(file)
    case 20, 21: mend()
    default: return editOther()
    }
    return "\(number) \(file)"
  }

  private mutating func edited(_ page: DraftedPage, _ number: Int) -> DraftedPage {
    var page = page
    switch number {
    case 0..<4: page.paragraphs[0] = paragraph()
    case 4: page.paragraphs.append("## \(word()) \(word())\n\n\(paragraph())")
    case 5: page.title = "\(word()) \(word())"
    case 6: page.date = page.date == nil ? nil : date()
    case 7: page.tags = ["a", "b", "c", "d"].filter { _ in Bool.random(using: &random) }
    case 8: page.isDraft.toggle()
    case 9: page.publishOn = page.publishOn == nil ? "2026-12-01" : nil
    case 10: page.expiresOn = page.expiresOn == nil ? "2027-01-01" : nil
    case 11: page.slug = page.slug == nil ? "new-\(word())" : nil
    case 12: page.aliases = page.aliases == [] ? ["/old-\(word())/"] : []
    case 13:
      let order = ["newest", "title", "oldest"].randomElement(using: &random) ?? ""
      let tag = ["a", "b"].randomElement(using: &random) ?? ""
      let blocks = [
        "```list\ntag: \(tag)\norder: \(order)\ncount: 3\n```", "```helplines\n```",
        "```helplines\nonly: [two]\n```",
        "```quote\nwords: Words.\nsource: \(word())\nlink: https://example.org/\(address())\n```",
      ]
      page.blocks = page.blocks == [] ? blocks.randomElement(using: &random).map { [$0] } ?? [] : []
    case 14:
      let faults = ["tgas: [a", "tgas: a", "date: yesterday"]
      page.fault = page.fault == nil ? faults.randomElement(using: &random) : nil
    default: page.order = Int.random(in: 1...5, using: &random)
    }
    return page
  }

  /// Mends what is most often wrong.
  private mutating func mend() {
    for file in pages.keys.sorted() {
      pages[file]?.fault = nil
      pages[file]?.tags.removeAll { $0 == "d" }
      pages[file]?.paragraphs.removeAll { $0.contains("](") }
      if pages[file]?.paragraphs.isEmpty == true { pages[file]?.paragraphs = ["Words."] }
    }
  }

  private mutating func rename(_ file: String) -> String {
    let new = file.replacing("item", with: "thing").replacing("guide-", with: "advice-")
    guard new != file, let page = pages.removeValue(forKey: file) else { return "no rename" }
    pages[new] = page
    return "\(file) to \(new)"
  }

  /// A template, the words of the interface, data, the configuration, the day.
  private mutating func editOther() -> String {
    switch Int.random(in: 0..<7, using: &random) {
    case 0:
      let name = "Templates/parts/card.mustache"
      let isOwn = others[name] != nil
      others[name] = isOwn ? nil : "<p class=\"card\"><a href=\"{{href}}\">{{title}}</a></p>\n"
      return name
    case 1:
      let name = "Templates/kinds/page.mustache"
      let text = Self.theme(name)
      others[name] =
        others[name] == nil
        ? text + "<!-- \(word()) {{title}} -->\n" : others[name] == text ? nil : text
      return name
    case 2:
      let name = "Templates/strings/en.yml"
      let text = Self.theme(name)
      others[name] =
        others[name] == nil
        ? text.replacing("text:\n", with: "text:\n  more: \"\(word())\"\n") : nil
      return name
    case 3: return editNumbers()
    case 4:
      others["Content/data/tags.yml"] = Self.tags.replacing("First", with: word())
      return "tags"
    case 5:
      others["Content/site.yml"] = Self.configuration.replacing("en: Small", with: "en: \(word())")
        .replacing("per_page: 3", with: "per_page: \(Int.random(in: 2...4, using: &random))")
      return "site.yml"
    default:
      today = (today + 1) % Self.days.count
      return "the day \(Self.days[today])"
    }
  }

  /// Other words, another order, one number less, one that is withheld, one whose check has run out.
  private mutating func editNumbers() -> String {
    var numbers = Self.numbers
    switch Int.random(in: 0..<5, using: &random) {
    case 0: numbers[0] = numbers[0].replacing("needed", with: word())
    case 1: numbers.shuffle(using: &random)
    case 2: numbers.remove(at: Int.random(in: 1..<3, using: &random))
    case 3: numbers[1] = numbers[1].replacing("callable: true", with: "callable: false")
    default: numbers[2] = numbers[2].replacing("every: 60", with: "every: 1")
    }
    others["Content/data/helplines.yml"] = numbers.joined()
    return "numbers"
  }

  private static func theme(_ path: String) -> String {
    let file = SiteFixture("").tree().files.first { $0.path == path }
    guard case .text(let bytes)? = file?.contents else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
