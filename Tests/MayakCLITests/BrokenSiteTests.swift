import Diagnostics
import Foundation
import SiteModel
import TestSupport
import Testing

@Suite struct BrokenSiteTests {
  @Test func `every rule has a fixture and every fixture a rule`() {
    let rules = Set(Rule.all.map(\.id))
    let fixtures = Set(BrokenFixture.all.map(\.rule))
    #expect(rules.subtracting(fixtures).sorted() == [])
    #expect(fixtures.subtracting(rules).sorted() == [])
  }

  @Test(arguments: BrokenFixture.chosen)
  func `a broken site is complained of once and in just these words, however it is written`(
    _ fixture: BrokenFixture
  ) async throws {
    var reader = SiteRereader()
    let built = try await fixture.built(fixture.site, by: &reader)
    // Of a fixture with several faults of its rule the words say which.
    let rules = fixture.name.contains(".each") ? Set(built.rules).sorted() : built.rules
    #expect(rules == [fixture.rule])
    try expectWords(of: built, from: fixture)
    try await expectSame(as: built, from: fixture, by: &reader)
  }

  private func expectWords(of built: Built, from fixture: BrokenFixture) throws {
    var said: [MessageLanguage: String] = [:]
    for language in MessageLanguage.allCases {
      said[language] = built.printed(of: fixture.site, in: language)
    }
    if BrokenFixture.update != nil {
      try fixture.rewrite(said)
    } else {
      #expect(said == fixture.expected)
    }
  }

  private func expectSame(
    as plain: Built, from fixture: BrokenFixture, by reader: inout SiteRereader
  ) async throws {
    for variant in BrokenVariant.allCases {
      // That message counts the very bytes that this adds.
      if variant == .carriageReturns, fixture.rule == "text-too-long" { continue }
      let faulty = Set(plain.diagnostics.map(\.place.file))
      let site = variant.site(of: fixture, faulty: faulty)
      let built = try await fixture.built(site, by: &reader)
      let expected = plain.diagnostics.map { diagnostic in
        Sighting(diagnostic) { place in
          let bytes = fixture.site.files[place.file] ?? []
          let marked = fixture.files[place.file] ?? MarkedText("", hasEscapes: false)
          return SeenPlace(
            place, in: bytes, at: variant.position(of: place.range.lowerBound, in: marked))
        }
      }
      let found = built.diagnostics.map { diagnostic in
        Sighting(diagnostic) { place in
          let bytes = site.files[place.file] ?? []
          return SeenPlace(
            place, in: bytes, at: SourceText(bytes).position(of: place.range.lowerBound))
        }
      }
      #expect(found == expected, "\(variant)")
      guard variant == .byteOrderMark || variant == .carriageReturns else { continue }
      let texts = built.printed(of: site, in: .russian)
      #expect(texts == plain.printed(of: fixture.site, in: .russian), "\(variant)")
    }
  }

  @Test func `only these fixtures say nothing of what may stand before the fault`() {
    let unmarked = BrokenFixture.all.filter { fixture in
      !fixture.files.values.contains { $0.insertion != nil && $0.line != nil }
    }
    #expect(unmarked.map(\.name).sorted() == Self.unmarked)
  }

  /// They speak of a whole file, of its name or of its first line.
  private static let unmarked: [String] = [
    "asset-collision", "blank-template", "broken-address-line", "broken-address-line.2",
    "copied-page", "copied-page.2", "dash-for-hyphens", "document-for-page",
    "duplicate-translation", "failed-share-card", "folder-in-address", "heavy-share-card",
    "long-file", "lost-page", "lost-page.2", "missing-colon.2", "missing-colon.each",
    "missing-file", "missing-front-matter", "missing-key", "missing-language-code",
    "missing-strings", "missing-template", "missing-twin.2", "mistaken-name", "mistaken-name.2",
    "mistaken-name.3", "mistaken-name.4", "mistaken-name.5", "no-share-cards", "office-document",
    "over-budget", "parted-twins", "stray-file", "unclosed-front-matter", "undated-address",
    "unknown-data", "unknown-language-code", "unknown-section", "unknown-section.2",
    "unmerged-lines", "unmerged-lines.2", "unsafe-slug",
    "unsafe-slug.5", "unsafe-slug.twin", "unused-file", "unused-template",
    "vanished-address", "vanished-address.2", "vanished-address.3", "vanished-original",
    "vanished-original.2", "yaml-space.each",
  ]
}

extension BrokenFixture {
  /// A fixture puts its fault into one language, so that its twin tells something else: that is told by the
  /// fixtures of that rule alone.
  fileprivate func built(
    _ site: SiteFixture, by reader: inout SiteRereader
  ) async throws -> Built {
    let read = await reader.read(site, linking: isOffline ? .files : .folders)
    let built = try await Built(site, read, today: today, checking: isChecking, pictures: pictures)
    return rule == Rule.parity.id ? built : built.without(.parity)
  }
}

extension Built {
  /// The complaints as the command line prints them, an empty line between them.
  fileprivate func printed(of site: SiteFixture, in language: MessageLanguage) -> String {
    let formatter = DiagnosticFormatter(language: language) { path in
      site.files[path].map { SourceText($0) } ?? files[path].map { SourceText($0) }
    }
    return diagnostics.map { formatter.format($0) }.joined(separator: "\n")
  }
}
