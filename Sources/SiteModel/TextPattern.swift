/// A text with names in braces that something else is put in place of: `{day} {month} {year}`.
package struct TextPattern: Sendable, Equatable {
  package static func == (one: TextPattern, other: TextPattern) -> Bool {
    one.pieces.elementsEqual(other.pieces) { $0 == $1 }
  }

  private let pieces: [(text: [UInt8], name: String?)]

  /// Nil when something in braces is not one of the names.
  package init?(_ text: String, names: Set<String>) {
    var pieces: [([UInt8], String?)] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      guard names.contains(name) else { return nil }
      pieces.append((Array(rest[..<open].utf8), name))
      rest = rest[rest.index(after: close)...]
    }
    self.pieces = pieces + [(Array(rest.utf8), nil)]
  }

  package func text(_ part: (String) -> String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(48)
    for piece in pieces {
      output += piece.text
      guard let name = piece.name else { continue }
      var word = part(name)
      word.withUTF8 { output.append(contentsOf: $0) }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
