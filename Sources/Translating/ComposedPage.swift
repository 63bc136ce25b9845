internal import Diagnostics
package import Markdown
internal import Resolving

/// The file of a translation with the words that came back: what nobody changed stays byte for byte, what is new
/// gets the form of the original.
package struct ComposedPage: Sendable {
  /// Nil where words cannot be written in their places.
  package let bytes: [UInt8]?
  /// Where each row that was written stands in the file; of what is made anew its unit.
  package private(set) var refusals: [SheetRefusal] = []

  /// - Parameter words: by the numbers of rows.
  package init(_ page: PairedPage, _ words: [Int: Wording]) {
    var composer = Composer(page, words)
    let bytes = composer.bytes()
    refusals = composer.refusals
    self.bytes = refusals.isEmpty ? bytes : nil
  }

  /// Whether the file, read anew, says these words in these places.
  ///
  /// - Returns: the rows of which that is not so.
  package static func differences(
    _ page: PairedPage, _ words: [Int: Wording], in written: PairedPage
  ) -> [SheetRefusal] {
    let spots = Dictionary(
      written.rows.compactMap { row in row.original.map { ($0, row) } },
      uniquingKeysWith: { first, _ in first })
    let match = CodeMatch(page.texts)
    return page.rows.compactMap { row in
      guard let spot = row.original, let wanted = words[row.number] else { return nil }
      guard let found = spots[spot] else { return SheetRefusal(.rowMisplaced, row: row.number) }
      let known = [row, found].flatMap { $0.markups.values.map(match.key) }
      let keys = Array(Set(known)).sorted()
      let settled = { (row: PairedPage.Row, wording: Wording) in
        row.withoutPhones(wording).renumbered { number in
          row.markups[number].flatMap { keys.firstIndex(of: match.key(of: $0)) } ?? -number
        }
      }
      let isSame = settled(row, wanted) == settled(found, found.translated ?? Wording([]))
      return isSame ? nil : SheetRefusal(.rowMisread, ["word": wanted.plain], row: row.number)
    }
  }
}

extension PairedPage.Row {
  /// What is a telephone number depends on what stands before it.
  fileprivate func withoutPhones(_ wording: Wording) -> Wording {
    Wording(
      wording.runs.map { run in
        guard case .code(let number, .whole) = run.item, let markup = written[number],
          markup.kind == .phone
        else { return run }
        return .init(.text(markup.target), run.marks)
      })
  }
}
