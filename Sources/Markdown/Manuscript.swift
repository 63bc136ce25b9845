internal import Diagnostics

/// The text that is read, as the file has it, and what the site decides about it.
///
/// A class, since every pass holds it and none changes it: one count instead of several.
final class Manuscript {
  let bytes: [UInt8]
  /// The same bytes, where whole stretches of them are looked through.
  let whole: Text
  /// The text without the front matter.
  let range: Range<Int>
  let file: String
  let lines: SourceLines
  let signs: SourceSigns
  let options: MarkdownOptions

  init(
    bytes: [UInt8], whole: Text, range: Range<Int>, file: String, lines: SourceLines,
    signs: SourceSigns, options: MarkdownOptions
  ) {
    self.bytes = bytes
    self.whole = whole
    self.range = range
    self.file = file
    self.lines = lines
    self.signs = signs
    self.options = options
  }
}

extension Manuscript {
  /// Some write a paragraph where a word belongs.
  private static let longest = 800

  func complaint(
    _ rule: Rule, at range: Range<Int>, _ arguments: [String: String] = [:], notes: [Note] = [],
    accepting acceptance: Acceptance? = nil
  ) -> Diagnostic {
    let range = range.clamped(to: 0..<bytes.count)
    let arguments = arguments.mapValues {
      $0.utf8.count > Self.longest ? $0.prefix(Self.longest / 8) + "…" : $0
    }
    return Diagnostic(
      rule, at: Place(file, range), arguments, notes: notes, accepting: acceptance)
  }

  /// From an offset to the end of its line: what can be marked when nothing nearer can.
  func restOfLine(at offset: Int) -> Range<Int> {
    let line = bytes[offset..<max(offset, range.upperBound)].prefix { $0 != 0x0A && $0 != 0x0D }
    return offset..<line.endIndex
  }

  /// The line behind the one that ends there.
  func line(after line: Range<Int>) -> Range<Int> {
    var start = line.upperBound
    if start < range.upperBound, bytes[start] == 0x0D { start += 1 }
    if start < range.upperBound, bytes[start] == 0x0A { start += 1 }
    return restOfLine(at: start)
  }

  /// From an offset to a sign on its line, or to the end of the line; only the first byte where
  /// both are farther away than a complaint is long.
  func stretch(from start: Int, to sign: UInt8, before end: Int) -> Range<Int> {
    let near = bytes[start..<min(end, start + Self.longest)]
    guard let stop = near.firstIndex(where: { $0 == sign || $0 == 0x0A || $0 == 0x0D }) else {
      return start..<(near.endIndex == end ? end : start + 1)
    }
    return start..<(bytes[stop] == sign ? stop + 1 : stop)
  }

  func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A range without the blanks at its two ends; nil where there is nothing else in it.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    guard let start = bytes[range].firstIndex(where: { !$0.isBlank }),
      let last = bytes[range].lastIndex(where: { !$0.isBlank })
    else { return nil }
    return start..<last + 1
  }

  /// A tag or a heading as a message shows it: on one line and not too long.
  static func quoted(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(40) + "…" : String(line)
  }
}

extension UInt8 {
  /// Whether it is a space or a control sign that counts as one.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
