import Foundation
import TestSupport
import Testing

@testable import Rendering

/// `docs/theme.md` names what templates may use. `UPDATE_DOCS=1 swift test` (`make docs`) writes it anew.
@Suite struct ThemeReferenceTests {
  private static let file = "docs/theme.md"
  /// What stands above it is written by hand.
  private static let mark = "make docs. -->\n"

  @Test func `the reference of the theme says what its templates may name`() async throws {
    let reference = await Rendered(.small).reference
    let text = try Repository.text(Self.file)
    let head = try #require(text.firstRange(of: Self.mark)).upperBound
    if ProcessInfo.processInfo.environment["UPDATE_DOCS"] != nil {
      let whole = text[..<head] + reference
      try Data(whole.utf8).write(to: URL(filePath: "\(Repository.root)/\(Self.file)"))
    } else {
      #expect(text[head...] == reference, "run: make docs")
    }
  }

  @Test func `a kind of the site is in it, with its help and the records it leads to`() async {
    let reference = await Rendered(
      """
      -- Templates/kinds/visit.yml --
      help: {en: A visit somewhere.}
      requires: [date]
      fields:
        guide:
          type: record
          fields:
            name: {type: text, required: true}
            since: {type: day, help: {en: The first day as a guide.}}
        mood: {type: choice, choices: [calm, in a hurry]}
      -- Templates/kinds/visit.mustache --
      {{title}}
      """
    ).reference
    #expect(
      reference.contains(
        """

        ### kinds/visit.mustache

        A visit somewhere. Its pages always have `date`.

        | Name | What it is | Meaning |
        |---|---|---|
        | `guide` | record, may be absent |  |
        | `guide` › `name` | text |  |
        | `guide` › `since` | [day](#day), may be absent | The first day as a guide. |
        | `mood` | choice of `calm`, `in_a_hurry`, may be absent |  |

        """))
    #expect(reference.components(separatedBy: "\n### day\n").count == 2)
  }
}
