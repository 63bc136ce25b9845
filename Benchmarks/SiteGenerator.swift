import Reading
import Workspace

/// A site in two languages, in memory, of as many pages as are asked for: articles of 4 to 5 KB with
/// headings, lists, a table, ten links to other articles and three tags, in several sections.
///
/// What each page costs must not depend on how many there are, so that nothing of a page does: its
/// links, its tags and its blocks are as many on a small site as on a large one, and lists have parts.
struct SiteGenerator {
  /// Pages with a text, both languages counted.
  let pages: Int

  /// The last lies in the first.
  private static let sections = ["alpha", "beta", "gamma", "alpha/delta"]
  private static let tags = 40
  private static let languages = ["en", "ru"]

  /// The files as discovery would find them, the theme among them.
  func tree() -> SourceTree {
    var files = EmbeddedTheme.ofThisProgram.files.map { path, bytes in
      SourceFile(
        path: path, origin: .theme,
        contents: SourceFile.isText(path) ? .text(bytes) : .opaque(FileFacts(size: bytes.count)))
    }
    let add = { (path: String, text: String) in
      files.append(SourceFile(path: "Content/" + path, contents: .text(Array(text.utf8))))
    }
    add("site.yml", Self.configuration)
    add("data/tags.yml", Self.tagRecords)
    add("data/helplines.yml", Self.helplines)
    for number in 0..<pages / Self.languages.count {
      for (index, language) in Self.languages.enumerated() {
        add("\(stem(number)).\(language).md", article(number, language: index))
      }
    }
    return SourceTree(files)
  }
}

extension SiteGenerator {
  private func stem(_ number: Int) -> String {
    "\(Self.sections[number % Self.sections.count])/article-\(number)"
  }

  private func article(_ number: Int, language: Int) -> String {
    let count = pages / Self.languages.count
    // Prime steps: links lead all over the site, each to another page.
    let links = (1...10).map { (number + $0 * 7919) % count }
    let day = "20\(10 + number % 15)-\(twoDigits(1 + number % 12))-\(twoDigits(1 + number % 28))"
    let tags = (0..<3).map { "tag-\((number * 3 + $0 * 13) % Self.tags)" }
    let header =
      language == 0 ? "date: \(day)\ntags: [\(tags.joined(separator: ", "))]\n" : ""
    let words = Self.words[language]
    let above = stem(number).hasPrefix("alpha/delta/") ? "../../" : "../"
    var text = "---\ntitle: \(words.title) \(number)\nsummary: \(words.summary)\n\(header)---\n"
    for part in 0..<5 {
      text += "## \(words.heading) \(part + 1)\n\n\(words.paragraph)\n\n"
      for link in [links[part * 2], links[part * 2 + 1]] {
        text += "- \(words.link) [\(words.title) \(link)](\(above)\(stem(link)).md), *\(part)*\n"
      }
      text += "\n"
    }
    text += "\(words.table)\n"
    if number % 10 == 0 { text += "```helplines\n```\n" }
    if number % 10 == 5 {
      text += "```list\ntag: tag-\(number % Self.tags)\norder: title\ncount: 5\n```\n"
    }
    return text
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension SiteGenerator {
  private static var configuration: String {
    let section = { (name: String, indent: String) in
      """
      \(indent)\(name):
      \(indent)  kind: news
      \(indent)  title: {en: \(name), ru: Раздел \(name)}
      \(indent)  path: {en: \(name), ru: razdel-\(name)}
      \(indent)  order: newest
      \(indent)  per_page: 20

      """
    }
    let nested = section("alpha", "  ") + "    sections:\n" + section("delta", "      ")
    return """
      theme: 1
      title: {en: A large site, ru: Большой сайт}
      base_url: https://example.org/
      time_zone: UTC
      languages: [en, ru]
      tags:
        title: {en: Tags, ru: Метки}
        path: {en: tags, ru: metki}
        per_page: 20
      sections:
      \(nested)\(section("beta", "  "))\(section("gamma", "  "))menu: [alpha, beta, gamma]

      """
  }

  private static var tagRecords: String {
    (0..<tags).map { "- id: tag-\($0)\n  name: {en: tag \($0), ru: метка \($0)}\n" }.joined()
  }

  private static let helplines = """
    - id: emergency
      number: "112"
      country: {en: Anywhere, ru: Везде}
      name: {en: Emergency number, ru: Экстренный номер}
      purpose: {en: When there is danger., ru: Когда есть опасность.}
      on_every_page: true
      checked_on: 2026-11-21
      check_every: 365
      evidence: A benchmark needs a number that is current.

    """

  private struct Words {
    let title: String
    let summary: String
    let heading: String
    let paragraph: String
    let link: String
    let table: String
  }

  private static let words = [
    Words(
      title: "Article", summary: "What it says in one sentence that a list can show.",
      heading: "What happened next",
      paragraph: Array(
        repeating:
          "Those who were *promised* work abroad should ask **who pays** for the journey, who keeps "
          + "the passport, and what the contract says; an honest employer answers `all` of it.",
        count: 4
      ).joined(separator: " "), link: "It is told in full in",
      table: "| Town | Day | Place |\n| --- | --- | --- |\n| Here | first | square |\n"
        + "| There | *second* | park |\n"),
    Words(
      title: "Статья", summary: "О чём она, одним предложением для списка.",
      heading: "Что было дальше",
      paragraph: Array(
        repeating:
          "Если вам *обещают* работу за границей, спросите, **кто платит** за дорогу, у кого будет "
          + "паспорт и что сказано в договоре; честный работодатель ответит `сразу`.",
        count: 3
      ).joined(separator: " "), link: "Подробно об этом рассказывает",
      table: "| Город | День | Место |\n| --- | --- | --- |\n| Здесь | первый | площадь |\n"
        + "| Там | *второй* | парк |\n"),
  ]
}
