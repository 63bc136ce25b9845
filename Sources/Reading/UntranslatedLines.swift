package import Diagnostics

/// The lines of a file of words that wait for somebody to translate them: a mark ends each of them.
package enum UntranslatedLines {
  package static let mark = "# to translate"

  /// How many there are, at the first of them; nil where there is none.
  package static func found(in text: SourceText, of file: String) -> Located<Int>? {
    let mark = Array(mark.utf8)
    var (count, first) = (0, 0..<0)
    for line in text.bytes.split(separator: 0x0A) {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard line.last == mark.last, line.count > mark.count, line.first != mark.first,
        line.suffix(mark.count).elementsEqual(mark)
      else { continue }
      if count == 0 { first = line.startIndex..<line.endIndex }
      count += 1
    }
    return count == 0 ? nil : Located(count, at: Place(file, first))
  }
}
