import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

/// The list of old addresses in a header, changed where it differs and nowhere else.
@Suite struct HeaderAliasesTests {
  /// The text of a page with its list changed.
  private func changed(
    _ header: String, adding new: [String], removing old: Set<String> = []
  ) async throws -> String? {
    let file = "Content/a.en.md"
    let text = "---\ntitle: A\n\(header)---\nText.\n"
    let read = await SiteReader.read(SiteFixture.small.adding("-- \(file) --\n\(text)").tree())
    let page = try #require(read.value?.pages.first { $0.facts.file == file })
    let bytes = Array(text.utf8)
    guard let aliases = HeaderAliases(page.facts.header, in: bytes) else { return nil }
    let mends = FileMends.all(of: aliases.mends(adding: new, removing: old))
    let after = mends.first?.applied(to: bytes) ?? bytes
    return String(decoding: after, as: UTF8.self)
      .replacing("---\ntitle: A\n", with: "").replacing("---\nText.\n", with: "")
  }

  private static let cases: [(String, [String], Set<String>, String)] = [
    ("", ["/x/"], [], "aliases: [\"/x/\"]\n"),
    (
      "draft: true # yet\n", ["/x/", "/y/"], [], "draft: true # yet\naliases: [\"/x/\", \"/y/\"]\n"
    ),
    ("aliases: []\n", ["/x/"], [], "aliases: [\"/x/\"]\n"),
    ("aliases: [ /a/,/b/ ] # old\n", ["/x/"], [], "aliases: [ /a/,/b/, \"/x/\" ] # old\n"),
    ("aliases: [/a/, /b/, /c/]\n", [], ["/b/"], "aliases: [/a/, /c/]\n"),
    ("aliases: [/a/, /b/, /c/]\n", [], ["/a/"], "aliases: [/b/, /c/]\n"),
    ("aliases: [/a/, '/b/']\n", ["/x/"], ["/b/"], "aliases: [/a/, \"/x/\"]\n"),
    ("aliases: [/a/]\ndraft: true\n", [], ["/a/"], "draft: true\n"),
    ("aliases:\n- /a/ # one\n- /b/\n", ["/x/"], [], "aliases:\n- /a/ # one\n- /b/\n- \"/x/\"\n"),
    ("aliases:\n  - /a/ # one\n  - /b/\n", [], ["/a/"], "aliases:\n  - /b/\n"),
    ("aliases:\n  - /a/\n  # more\n  - /b/\ndraft: true\n", [], ["/a/", "/b/"], "draft: true\n"),
  ]

  @Test(arguments: cases)
  func `what stays is left as it is written`(
    _ header: String, _ new: [String], _ old: Set<String>, _ wanted: String
  ) async throws {
    #expect(try await changed(header, adding: new, removing: old) == wanted)
  }

  @Test func `a header on one line is left to its author`() async throws {
    let text = Array("---\n{title: A}\n---\nText.\n".utf8)
    let header = FrontMatter(place: Place("a"), keys: .written(["title"]), values: [:])
    #expect(HeaderAliases(header, in: text) == nil)
  }
}
