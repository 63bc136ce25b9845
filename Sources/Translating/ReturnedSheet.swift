package import Inspection
internal import Markdown

/// A document that a translator gave back, as far as it can be read.
package struct ReturnedSheet: Sendable {
  package let name: SheetName
  /// By the numbers of the rows, what stands in the right column.
  let cells: [Int: OfficeText.Cell]
  /// Rows that stand in it more than once.
  let doubled: Set<Int>

  /// Nil where it does not say which page it is for.
  package init?(_ document: OfficeText) {
    let lines = document.lines + document.rows.joined().map(\.text)
    guard let name = lines.reversed().lazy.compactMap({ SheetName($0) }).first else { return nil }
    self.name = name
    var cells: [Int: OfficeText.Cell] = [:]
    var doubled: Set<Int> = []
    for row in document.rows where row.count >= 2 {
      guard let number = Self.number(of: row[0].text) else { continue }
      if cells.updateValue(row[1], forKey: number) != nil { doubled.insert(number) }
    }
    self.cells = cells
    self.doubled = doubled
  }

  /// `[12]` or `[12 =]` at the beginning of the left column.
  private static func number(of text: String) -> Int? {
    let text = text.drop(while: \.isWhitespace)
    guard text.first == "[", let end = text.firstIndex(of: "]") else { return nil }
    return Int(text[text.index(after: text.startIndex)..<end].filter(\.isNumber))
  }
}

extension OfficeText.Cell {
  /// Its only paragraph.
  var runs: [Wording.Run] {
    (paragraphs.first ?? []).map { piece in
      var marks: Wording.Marks = []
      if piece.isStrong { marks.insert(.strong) }
      if piece.isEmphasis { marks.insert(.emphasis) }
      if piece.isStruck { marks.insert(.struck) }
      return Wording.Run(piece.text.map { .text($0) } ?? .lineBreak, marks)
    }
  }
}
