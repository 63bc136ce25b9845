import Diagnostics
import SiteModel
import Testing

@testable import Reading

@Suite struct ContentNameTests {
  private let reader = ContentNameReader(
    languages: [.of("ru"), .of("en")], sections: ["news", "help"])

  /// `page KEY STEM LANGUAGE ROLE`, or what else the file is.
  private func classify(_ path: String) -> String {
    switch reader.classify("Content/" + path) {
    case .configuration: "configuration"
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
    ("news/README", "file"),
  ])
  func `a file is what its name says`(_ path: String, _ meaning: String) {
    #expect(classify(path) == meaning)
  }

  @Test(arguments: [
    ("zhizn.rus.md", "unknown-language-code"),
    ("zhizn.be.md", "unknown-language-code"),
    ("zhizn.RU.md", "unknown-language-code"),
    ("zhizn.md", "missing-language-code"),
    ("README.md", "missing-language-code"),
    ("news/index.md", "missing-language-code"),
    ("novost.ru — копия.md", "stray-file"),
    ("novost.ru (1).md", "stray-file"),
    ("novost.ru_1.md", "stray-file"),
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
    ("zhizn.rus.md", "ru"), ("zhizn.RU.md", "ru"), ("zhizn.eng.md", "en"),
    ("newz/cube.ru.md", "news"),
  ])
  func `a misspelt name is answered with the one that was meant`(_ path: String, _ word: String) {
    guard case .refused(let fault) = reader.classify("Content/" + path) else {
      Issue.record("nothing was complained of")
      return
    }
    #expect(fault.notes == [Note(.didYouMean, ["word": word])])
  }

  @Test func `a missing code is answered with the names to choose from`() {
    guard case .refused(let fault) = reader.classify("Content/news/cube.md") else {
      Issue.record("nothing was complained of")
      return
    }
    #expect(fault.arguments["example"] == "cube.ru.md, cube.en.md")
  }
}
