import Diagnostics
import Foundation
import Reading
import SiteModel
import TestSupport
import Testing

@testable import MayakCLI

/// What the README and the authors' guide show is built, and what they print is what Mayak prints.
/// `UPDATE_DOCS=1 swift test` (`make docs`) writes tables and answers anew.
@Suite struct GuideTests {
  @Test(arguments: ExampleDocument.all)
  func `the examples of a document make a site without a complaint`(_ file: String) async throws {
    let document = try ExampleDocument(file)
    let shown = document.fences.count { if case .file = $0.use { true } else { false } }
    #expect(shown >= (ExampleDocument.guides.contains(file) ? 30 : 3))
    let site = document.site()
    let built = try await Built.site(site, checking: true)
    let formatter = DiagnosticFormatter(language: .english) { path in
      site.files[path].map { SourceText($0) }
    }
    #expect(built.diagnostics.map { formatter.format($0) } == [])
  }

  @Test(arguments: ExampleDocument.all)
  func `a document shows nothing that is not tried`(_ file: String) throws {
    let document = try ExampleDocument(file)
    for fence in document.fences {
      let line = "\(file):\(fence.body.lowerBound)"
      #expect(["markdown", "yaml", "console", "text"].contains(fence.info), "\(line)")
      // A fence of YAML without a path is nothing that could be built.
      #expect(fence.use != .text || fence.info == "text", "\(line)")
    }
  }

  @Test(arguments: ExampleDocument.all)
  func `tables and answers of the program are as Mayak has them`(_ file: String) async throws {
    let document = try ExampleDocument(file)
    let lines = try await GeneratedParts(document: document).lines()
    if ProcessInfo.processInfo.environment["UPDATE_DOCS"] != nil {
      let text = lines.joined(separator: "\n")
      try Data(text.utf8).write(to: URL(filePath: "\(Repository.root)/\(file)"))
    } else {
      let difference = lines.map(Self.uncounted)
        .difference(from: document.lines.map(Self.uncounted))
      #expect(difference.map(Self.words) == [], "run: make docs")
    }
  }

  private static func words(_ change: CollectionDifference<String>.Change) -> String {
    switch change {
    case .remove(let line, let text, _): "\(line + 1): not \(text)"
    case .insert(let line, let text, _): "\(line + 1): but \(text)"
    }
  }

  /// How many files the theme is made of is nothing that a document teaches.
  private static func uncounted(_ line: String) -> String {
    line.replacing(#/(written|unchanged|записано|без изменений): [1-9][0-9]*/#) {
      "\($0.output.1): some"
    }
  }

  @Test(arguments: ExampleDocument.guides)
  func `the guide leaves out no kind, block, data file or key of a page`(
    _ file: String
  ) async throws {
    let document = try ExampleDocument(file)
    let tables = try await GuideTables.ofTheTheme(in: document.language)
    let marks = document.tableMarks.map(\.name)
    #expect(marks.sorted() == tables.names.sorted())
    let site = try #require(await SiteReader.read(document.site().tree()).value)
    let kinds = Set(site.pages.map(\.facts.kind))
    #expect(Set(site.kinds.keys).subtracting(kinds).sorted() == [], "kinds without an example")
    let blocks = Set(site.pages.flatMap { $0.facts.blocks.map(\.name) })
    #expect(Set(site.blocks.keys).subtracting(blocks).sorted() == [], "blocks without an example")
    let data = Set(site.data.keys)
    #expect(Set(site.dataSchemas.keys).subtracting(data).sorted() == [], "data without an example")
    let headers = site.pages.map(\.facts.header)
    let unused = FrontMatter.fields.map(\.name).filter { key in
      !headers.contains { $0.writes(key) }
    }
    #expect(unused.sorted() == [], "keys without an example")
  }

  @Test(arguments: ["en", "ru"])
  func `every row of a table says what the key is for`(_ language: String) async throws {
    let tables = try await GuideTables.ofTheTheme(in: language)
    for name in tables.names.sorted() {
      let rows = try #require(tables.table(name)).filter { $0.hasPrefix("| `") }
      #expect(rows.filter { $0.contains("|  |") } == [], "\(name)")
      // A bare word among those that may be chosen is not translated yet.
      let bare = rows.filter { $0.contains(#/слов `[a-z-]+`,|, `[a-z-]+`(?:,| \|)/#) }
      #expect(language == "en" || bare == [], "\(name): add the word to GuideWords")
    }
  }

  @Test func `both guides have the same chapters, tables and examples`() throws {
    let guides = try ExampleDocument.guides.map { try ExampleDocument($0) }
    #expect(guides[0].headings == guides[1].headings)
    #expect(guides[0].headings.count >= 40)
    #expect(guides[0].headings.filter { $0.anchor.isEmpty } == [])
    #expect(guides[0].tableMarks.map(\.name) == guides[1].tableMarks.map(\.name))
    #expect(guides[0].sequence == guides[1].sequence)
  }

  @Test(arguments: ExampleDocument.guides)
  func `the links of a guide lead somewhere`(_ file: String) throws {
    let document = try ExampleDocument(file)
    let anchors = Set(document.headings.map(\.anchor))
    #expect(anchors.count == document.headings.count)
    for link in document.links where !link.contains("://") {
      if link.hasPrefix("#") {
        #expect(anchors.contains(String(link.dropFirst())), "\(file): \(link)")
      } else {
        let path = String(link.prefix { $0 != "#" })
        let isThere = FileManager.default.fileExists(atPath: "\(Repository.root)/docs/\(path)")
        #expect(isThere, "\(file): \(link)")
      }
    }
  }

  @Test(arguments: ExampleDocument.guides)
  func `the guide names the keys of site.yml and no others`(_ file: String) throws {
    let named = Set(try ExampleDocument(file).keys(below: "site-keys"))
    let known = SiteKey.allCases.map(\.rawValue) + SectionKey.allCases.map(\.rawValue)
    #expect(named == Set(known))
  }

  @Test(arguments: ExampleDocument.guides)
  func `the guide names the options of the program and no others`(_ file: String) throws {
    let folder = try SiteFolder(SiteFixture())
    let help = try ["build", "check", "withdraw"].map { command in
      try folder.mayak(command, "--help").output
    }.joined()
    let known = Set(help.matches(of: #/--[a-z-]+/#).map { String($0.output) })
    let named = Set(try ExampleDocument(file).keys(below: "options"))
    #expect(named.sorted() == known.subtracting(["--help", "--version"]).sorted())
  }

  @Test(arguments: ExampleDocument.guides)
  func `the guide names the options of the preview and no others`(_ file: String) throws {
    let folder = try SiteFolder(SiteFixture())
    let help = try folder.mayak("serve", "--help").output
    let known = Set(help.matches(of: #/--[a-z-]+/#).map { String($0.output) })
    let named = Set(try ExampleDocument(file).keys(below: "serve"))
    let elsewhere: Set = ["--help", "--version", "--source", "--messages"]
    #expect(named.sorted() == known.subtracting(elsewhere).sorted())
  }
}

extension ExampleDocument {
  /// The words in the first column of the tables of a chapter.
  fileprivate func keys(below anchor: String) -> [String] {
    prose.drop { !$0.line.contains("<a id=\"\(anchor)\">") }.dropFirst()
      .prefix { !$0.line.hasPrefix("#") }
      .compactMap { $0.line.firstMatch(of: #/^\| `([a-z_-]+)[^`]*`/#).map { String($0.output.1) } }
  }
}
