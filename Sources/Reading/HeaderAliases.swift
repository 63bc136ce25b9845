package import Diagnostics
package import SiteModel

/// The line of a header that lists the old addresses of a page, or the place where one can be added.
package struct HeaderAliases {
  private static let key = "aliases"

  private let header: FrontMatter
  private let text: SourceText
  private let range: Range<Int>

  /// Nil where nothing can be added to the header line by line.
  package init?(_ header: FrontMatter, in bytes: [UInt8]) {
    guard case .written = header.keys else { return nil }
    self.header = header
    text = SourceText(bytes)
    guard let range = FrontMatterRange(of: text).header else { return nil }
    self.range = range
    let first = text.bytes[range].first { !" \t\r\n".utf8.contains($0) }
    guard first != UInt8(ascii: "{"), first != UInt8(ascii: "%") else { return nil }
    // A list that is written, but badly, is for its author to mend.
    guard !header.writes(Self.key) || header.values[Self.key] != nil else { return nil }
  }
}

extension HeaderAliases {
  /// What makes the list hold other addresses: those that stay are left as they are written.
  package func mends(adding new: [String], removing old: Set<String>) -> [Mend] {
    let items = header.aliases
    guard let list = header.values[Self.key] else { return added(new) }
    let file = list.place.file
    if items.isEmpty { return new.isEmpty ? [] : [.edit(list.place, "[\(Self.words(new))]")] }
    let isOnOneLine = text.bytes[list.place.range].first == UInt8(ascii: "[")
    let leaving = items.filter { old.contains($0.value) }
    if leaving.count == items.count, new.isEmpty {
      return [.edit(Place(file, lines(ofList: isOnOneLine ? list.place : items.last?.place)), "")]
    }
    let left = leaving.dropFirst(new.count).map { item in
      Mend.edit(
        Place(file, isOnOneLine ? withComma(item, items) : lines(item.place.range)), "")
    }
    return zip(leaving, new).map { .edit($0.place, "\"\($1)\"") } + left
      + appended(Array(new.dropFirst(leaving.count)), to: items, isOnOneLine: isOnOneLine)
  }

  /// A line of its own at the end of the header.
  private func added(_ new: [String]) -> [Mend] {
    guard !new.isEmpty else { return [] }
    let end = range.upperBound
    let line = "\(Self.key): [\(Self.words(new))]\(lineBreak)"
    return [.edit(Place(header.place.file, end..<end), line)]
  }

  private static func words(_ addresses: [String]) -> String {
    addresses.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  /// Behind the last one, written as that is.
  private func appended(
    _ new: [String], to items: [Located<String>], isOnOneLine: Bool
  ) -> [Mend] {
    guard !new.isEmpty, let last = items.last?.place else { return [] }
    let words = new.map { "\"\($0)\"" }
    let line = lines(last.range)
    let end = isOnOneLine ? last.range.upperBound : line.upperBound
    let opening = text.text(in: line.lowerBound..<last.range.lowerBound)
    let text = words.map { isOnOneLine ? ", \($0)" : opening + $0 + lineBreak }.joined()
    return [.edit(Place(last.file, end..<end), text)]
  }

  /// An address of a list on one line, with the comma that goes with it.
  private func withComma(_ item: Located<String>, _ items: [Located<String>]) -> Range<Int> {
    let index = items.firstIndex { $0.place == item.place } ?? 0
    return index > 0
      ? items[index - 1].place.range.upperBound..<item.place.range.upperBound
      : item.place.range.lowerBound..<items[1].place.range.lowerBound
  }

  /// From the key of the list to its last line.
  ///
  /// - Parameter last: what ends the list.
  private func lines(ofList last: Place?) -> Range<Int> {
    let end = last?.range.upperBound ?? range.upperBound
    var start = header.values[Self.key]?.place.range.lowerBound ?? range.lowerBound
    while start > range.lowerBound, !text.bytes[start...].starts(with: Self.key.utf8) { start -= 1 }
    return lines(start..<end)
  }

  /// Whole lines, with the break behind them.
  private func lines(_ range: Range<Int>) -> Range<Int> {
    let start = text.lineRange(at: range.lowerBound).lowerBound
    let end = text.lineRange(at: max(range.lowerBound, range.upperBound - 1)).upperBound
    return start..<end + (text.bytes[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
  }

  private var lineBreak: String {
    let before = text.bytes[..<range.lowerBound]
    if before.suffix(2).elementsEqual([0x0D, 0x0A]) { return "\r\n" }
    return before.last == 0x0D ? "\r" : "\n"
  }
}
