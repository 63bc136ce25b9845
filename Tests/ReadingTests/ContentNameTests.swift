import Diagnostics
import SiteModel
import Testing

@testable import Reading

@Suite struct ContentNameTests {
  private let reader = ContentNameReader(
    languages: [.of("ru"), .of("en")], sections: ["news", "help"],
    latin: Transliteration(["у": "u", "р": "r", "е": "e", "н": "n", "м": "m", "д": "d"]))

  /// `page KEY STEM LANGUAGE ROLE`, or what else the file is.
  private func classify(_ path: String) -> String {
    switch reader.classify("Content/" + path) {
    case .configuration: "configuration"
    case .addresses: "addresses"
    case .mistaken(let name):
      (name.fault?.rule.id ?? "file")
        + name.meant.map { " " + $0.dropFirst("Content/".count) }.joined()
    case .data(let name): "data \(name)"
    case .fixed(let path): "fixed \(path)"
    case .file: "file"
    case .refused(let fault): fault.rule.id
    case .page(let name):
      switch name.role {
      case .home: "home '\(name.key)' \(name.language)"
      case .sectionIndex(let section): "index \(name.key) \(name.language) of \(section)"
      case .page(let section):
        "page \(name.key) \(name.stem) \(name.language) in \(section ?? "-")"
      }
    }
  }

  @Test(arguments: [
    ("site.yml", "configuration"),
    ("data/helplines.yml", "data helplines"),
    ("static/robots.txt", "fixed robots.txt"),
    ("static/.well-known/security.txt", "fixed .well-known/security.txt"),
    ("static/guide.ru.md", "fixed guide.ru.md"),
    ("index.ru.md", "home '' ru"),
    ("about.en.md", "page about about en in -"),
    ("about/index.en.md", "page about about en in -"),
    ("news/index.ru.md", "index news ru of news"),
    ("news/cube.ru.md", "page news/cube cube ru in news"),
    ("news/cube/index.ru.md", "page news/cube cube ru in news"),
    ("news/2016/cube.ru.md", "page news/2016/cube cube ru in news"),
    ("news/2016/cube/index.en.md", "page news/2016/cube cube en in news"),
    ("news/cube.large.en.md", "page news/cube.large cube.large en in news"),
    ("news/куб.ru.md", "page news/куб куб ru in news"),
    ("news/cube/cube.jpg", "file"),
    ("news/card.en.pdf", "file"),
    ("addresses.lock", "addresses"),
    ("news/README", "file"),
  ])
  func `a file is what its name says`(_ path: String, _ meaning: String) {
    #expect(classify(path) == meaning)
  }

  @Test(arguments: [
    ("zhizn.rus.md", "unknown-language-code zhizn.ru.md"),
    ("zhizn.be.md", "unknown-language-code"),
    ("zhizn.RU.md", "unknown-language-code zhizn.ru.md"),
    ("ru.act.md", "unknown-language-code act.ru.md"),
    ("zhizn.md", "missing-language-code zhizn.ru.md zhizn.en.md"),
    ("README.md", "missing-language-code README.ru.md README.en.md"),
    ("news/index.md", "missing-language-code news/index.ru.md news/index.en.md"),
    (
      "news/walk_ru.md",
      "missing-language-code news/walk.ru.md news/walk_ru.ru.md news/walk_ru.en.md"
    ),
    ("walk (ru).md", "missing-language-code walk.ru.md walk (ru).ru.md walk (ru).en.md"),
    ("novost.ru — копия.md", "mistaken-name novost.ru.md"),
    ("novost.ru (1).md", "mistaken-name novost.ru.md"),
    ("novost.ru_1.md", "mistaken-name novost.ru.md"),
    ("novost.ru.bak.md", "unknown-language-code novost.ru.md"),
    ("novost.ru.copy.md", "mistaken-name novost.ru.md"),
    ("news/ru.walk.md", "mistaken-name news/walk.ru.md"),
    ("news/walk.ru.MD", "mistaken-name news/walk.ru.md"),
    ("news/walk.ru.md.txt", "mistaken-name news/walk.ru.md"),
    ("news/walk.ru.md~", "mistaken-name news/walk.ru.md"),
    ("news/walk.ru.md (1)", "mistaken-name news/walk.ru.md"),
    ("news/walk.ru.markdown", "mistaken-name news/walk.ru.md"),
    ("news/walk.ru.dm", "mistaken-name news/walk.ru.md"),
    ("news/walk.ru..md", "mistaken-name news/walk.ru.md"),
    ("news/walk.ru .md", "mistaken-name news/walk.ru.md"),
    (
      "news/walk,ru.md",
      "missing-language-code news/walk.ru.md news/walk,ru.ru.md news/walk,ru.en.md"
    ),
    ("news/walk.r\u{443}.md", "mistaken-name news/walk.ru.md"),
    ("news/walk.\u{435}n.md", "mistaken-name news/walk.en.md"),
    ("news/walk.ru.\u{43C}\u{434}", "mistaken-name news/walk.ru.md"),
    ("news/walk.ru.txt", "mistaken-name news/walk.ru.md"),
    ("news/walk.ru.docx", "document-for-page news/walk.ru.md"),
    ("news/walk.ru.bak", "file news/walk.ru.md"),
    ("news/walk.ru", "file news/walk.ru.md"),
    (".ru.md", "stray-file"),
    ("data/helplines.yaml", "stray-file"),
    ("data/more/helplines.yml", "stray-file"),
    ("news/settings.yml", "stray-file"),
    ("news.mustache", "stray-file"),
    ("newz/cube.ru.md", "unknown-section"),
    ("about/team/index.ru.md", "unknown-section"),
    ("about/team.ru.md", "unknown-section"),
  ])
  func `a name that is not understood is named`(_ path: String, _ rule: String) {
    #expect(classify(path) == rule)
  }

  @Test(arguments: [
    ("zhizn.rus.md", "zhizn.ru.md"), ("zhizn.RU.md", "zhizn.ru.md"),
    ("zhizn.eng.md", "zhizn.en.md"), ("newz/cube.ru.md", "news"),
  ])
  func `a misspelt name is answered with the one that was meant`(_ path: String, _ word: String) {
    let fault =
      switch reader.classify("Content/" + path) {
      case .refused(let fault): fault
      case .mistaken(let name): name.fault
      default: nil as Diagnostic?
      }
    #expect(fault?.notes == [Note(.didYouMean, ["word": word])])
  }

  @Test func `a missing code is answered with the names to choose from`() {
    guard case .mistaken(let name) = reader.classify("Content/news/cube.md") else {
      Issue.record("nothing was complained of")
      return
    }
    #expect(name.fault?.arguments["example"] == "cube.ru.md, cube.en.md")
  }
}
