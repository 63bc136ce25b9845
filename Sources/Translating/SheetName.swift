internal import SiteModel

/// What a document says of itself on its last line, so that it can be renamed: which page in which language it is
/// for, and of which state of both texts it was made.
package struct SheetName: Sendable, Hashable {
  /// The host of the site.
  package let site: String
  package let language: String
  package let original: String
  package let translation: String?
  package let confirmed: String?
  /// The numbers of the rows that it holds.
  package let rows: [Int]
  /// The file of the original.
  package let file: String

  private static let mark = "mayak-1"
  private static let length = 12

  package static func digest(_ bytes: [UInt8]) -> String {
    String(Fingerprint.of(bytes).prefix(length))
  }

  init(
    site: String, language: String, original: [UInt8], translation: [UInt8]?,
    confirmed: [UInt8]?, rows: [Int], file: String
  ) {
    self.confirmed = confirmed.map(Self.digest)
    self.site = site
    self.language = language
    self.original = Self.digest(original)
    self.translation = translation.map(Self.digest)
    self.rows = rows
    self.file = file
  }

  /// Nil where the line is none.
  package init?(_ line: String) {
    let line = line.filter { !"\u{27E6}\u{27E7}".contains($0) }
    let words = line.split(maxSplits: 7, whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 8, words[0] == Self.mark, let rows = Self.rows(words[6]) else {
      return nil
    }
    site = words[1]
    language = words[2]
    original = words[3]
    translation = words[4] == "-" ? nil : words[4]
    self.rows = rows
    confirmed = words[5] == "-" ? nil : words[5]
    file = words[7].trimmed
  }

  var line: String {
    let words = [
      Self.mark, site, language, original, translation ?? "-", confirmed ?? "-", ranges,
      file,
    ]
    return "\u{27E6}\(words.joined(separator: " "))\u{27E7}"
  }
}

extension SheetName {
  /// `1-3,7`
  private var ranges: String {
    var ranges: [ClosedRange<Int>] = []
    for row in rows {
      if let last = ranges.last, last.upperBound + 1 == row {
        ranges[ranges.count - 1] = last.lowerBound...row
      } else {
        ranges.append(row...row)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ",")
  }

  /// No page has more.
  private static let most = 100_000

  private static func rows(_ text: String) -> [Int]? {
    var rows: [Int] = []
    for part in text.split(separator: ",") {
      let ends = part.split { "-\u{2010}\u{2011}\u{2013}".contains($0) }.compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last, first <= last, first > 0,
        rows.count + last - first < most
      else { return nil }
      rows += first...last
    }
    return rows
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
