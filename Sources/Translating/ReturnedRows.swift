package import Diagnostics
internal import Inspection
package import Markdown
internal import Reading
internal import Resolving

/// Why something of a document is not taken.
package struct SheetRefusal: Error, Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    case phrase(Phrase, [String: String])
    /// What the site would be told.
    case fault(Diagnostic)
  }

  /// Of the row; nil where the document as a whole is meant.
  package let row: Int?
  package let reason: Reason

  package init(_ phrase: Phrase, _ arguments: [String: String] = [:], row: Int? = nil) {
    self.row = row
    reason = .phrase(phrase, arguments)
  }

  package init(_ fault: Diagnostic, row: Int?) {
    self.row = row
    reason = .fault(fault)
  }

  package func text(in language: MessageLanguage) -> String {
    let text =
      switch reason {
      case .phrase(let phrase, let arguments):
        phrase.text.filled(
          arguments.mapValues { $0.count > Self.longest ? $0.prefix(Self.longest) + "…" : $0 },
          in: language)
      case .fault(let fault): fault.text(in: language)
      }
    guard let row else { return text }
    return Phrase.refusedRow.text.filled(["count": "\(row)", "word": text], in: language)
  }

  fileprivate var isEmptyRow: Bool {
    if case .phrase(let phrase, _) = reason { phrase == .rowEmpty } else { false }
  }

  /// Of what an author wrote.
  private static let longest = 90
}

/// The words that a document gives back, held against what was sent: every row is there, and in each every code
/// once.
package struct ReturnedRows: Sendable {
  /// By the numbers of the rows.
  package private(set) var words: [Int: Wording] = [:]
  package private(set) var refusals: [SheetRefusal] = []
  /// Whether anything else came back than what was sent.
  package private(set) var isTouched = false

  package init(_ sheet: ReturnedSheet, _ page: PairedPage) {
    let rows = Dictionary(uniqueKeysWithValues: page.rows.map { ($0.number, $0) })
    for number in sheet.name.rows {
      guard let row = rows[number] else {
        refusals.append(SheetRefusal(.rowUnknown, row: number))
        continue
      }
      do throws(SheetRefusal) {
        let given = try Self.words(of: row, in: sheet, isValue: page.isValue(row))
        words[number] = given
        if given != row.translated ?? Wording([]) { isTouched = true }
      } catch {
        if !error.isEmptyRow || row.translated != nil { isTouched = true }
        refusals.append(error)
      }
    }
  }

  private static func words(
    of row: PairedPage.Row, in sheet: ReturnedSheet, isValue: Bool
  ) throws(SheetRefusal) -> Wording {
    let refuse = { (phrase: Phrase, word: String) in
      SheetRefusal(phrase, ["word": word], row: row.number)
    }
    guard !sheet.doubled.contains(row.number) else { throw refuse(.rowDoubled, "") }
    guard let cell = sheet.cells[row.number] else { throw refuse(.rowLost, excerpt(row.words)) }
    guard !cell.holdsMore else { throw refuse(.rowHoldsMore, cell.text) }
    guard cell.paragraphs.count < 2 else { throw refuse(.rowHasParagraphs, cell.text) }
    guard let read = CodeText.wording(of: cell.runs) else { throw refuse(.codeBroken, cell.text) }
    let words = row.setting(isValue ? Wording(read.plainOnOneLine) : read)
    if words == row.translated { return words }
    guard !words.isEmpty || row.original == nil else {
      throw refuse(.rowEmpty, excerpt(row.words))
    }
    if let refusal = row.fault(in: words) { throw refusal }
    return words
  }

  private static func excerpt(_ words: Wording) -> String {
    let plain = words.plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return plain.count > 60 ? plain.prefix(60) + "…" : plain
  }
}

extension PairedPage {
  /// Whether it is a text without marks.
  fileprivate func isValue(_ row: Row) -> Bool {
    guard let spot = row.original else { return false }
    if case .value = texts.original.units[spot.unit].rows[spot.row].writing { return true }
    return false
  }
}

extension Wording {
  fileprivate var plainOnOneLine: String { plain.replacing("\n", with: " ") }
}

extension PairedPage.Row {
  /// A code for what has no words may have lost what it shows.
  fileprivate func setting(_ words: Wording) -> Wording {
    Wording(
      words.runs.map { run in
        guard case .code(let number, .begin) = run.item, markups[number]?.isPair == false else {
          return run
        }
        return .init(.code(number, .whole), run.marks)
      })
  }

  fileprivate func fault(in words: Wording) -> SheetRefusal? {
    let refuse = { (phrase: Phrase, number: Int) in
      SheetRefusal(
        phrase,
        [
          "code": CodeText.text(number, .begin, nil),
          "word": markups[number].map { CodeText.shown($0.target) } ?? "",
        ], row: self.number)
    }
    let wanted = Self.sides(of: self.words, in: 1...max(1, required))
    let own = Self.sides(of: translated ?? Wording([]), in: 1...Int.max)
    let found = Self.sides(of: words, in: 0...Int.max)
    for number in found.keys.sorted() where wanted[number] == nil && own[number] == nil {
      return refuse(.codeUnknown, number)
    }
    for number in Set(wanted.keys).union(found.keys).sorted() {
      let sides = found[number] ?? []
      let expected = wanted[number] ?? own[number] ?? []
      if sides.isEmpty, wanted[number] == nil { continue }
      if sides == expected { continue }
      return refuse(sides.count < expected.count ? .codeLost : .codeDoubled, number)
    }
    return nil
  }

  /// By the numbers of codes in a range, their sides in order.
  private static func sides(
    of wording: Wording, in range: ClosedRange<Int>
  ) -> [Int: [Wording.Side]] {
    Dictionary(grouping: wording.codes.filter { range.contains($0.number) }, by: \.number)
      .mapValues { $0.map(\.side) }
  }
}
