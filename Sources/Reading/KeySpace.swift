internal import Diagnostics

/// What stands behind the colon of a key, or behind the hyphen of a list, where a space should stand
/// that YAML knows as one.
struct KeySpace {
  let rule: Rule
  /// In bytes, from the beginning of the line.
  let range: Range<Int>
  let arguments: [String: String]
  /// What one plain space takes the place of.
  private let gap: Range<Int>

  /// Nil where the text does not begin with a key or a hyphen, or a plain space follows.
  init?(_ line: String) {
    var rest = line.drop { $0 == " " }
    if rest.hasPrefix("- ") { rest = rest.dropFirst(2).drop { $0 == " " } }
    let start = rest.startIndex
    if rest.first != "-" {
      rest = rest.drop { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      guard rest.startIndex > start, rest.first == ":" else { return nil }
    }
    guard let sign = rest.unicodeScalars.dropFirst().first else { return nil }
    let head = line[start...rest.startIndex]
    let behind = rest.dropFirst().unicodeScalars.drop { Self.spaces.contains($0) || $0 == " " }
    let example = "\(head) \(String(behind))"
    let end = line[...rest.startIndex].utf8.count
    gap = end..<line.utf8.count - String(behind).utf8.count
    if Self.spaces.contains(sign) {
      rule = .yamlSpace
      range = end..<end + String(sign).utf8.count
      arguments = [
        "word": String(head.suffix(1)), "code": Self.code(of: sign),
        "example": example,
      ]
    } else if rest.first == ":", head.first?.isLetter == true,
      sign.properties.isAlphabetic || "0123456789[{\"'«“„".unicodeScalars.contains(sign)
    {
      rule = .missingColon
      range = line[..<start].utf8.count..<line.utf8.count
      arguments = ["word": String(line[start...]), "example": example]
    } else {
      return nil
    }
  }

  /// What is wrong with the lines of a text, as far as it is this.
  ///
  /// - Parameter indent: of the lines that are meant; nil for all.
  static func complaints(
    in bytes: ArraySlice<UInt8>, indent: Int? = nil, place: (Range<Int>) -> Place
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where !found.isEnough {
      if let indent, line.prefix(while: { $0 == 0x20 }).count != indent { continue }
      let start = line.startIndex
      let space = KeySpace(String(decoding: line, as: UTF8.self))
      let complaint = space?.complaint {
        place(start + $0.lowerBound..<start + $0.upperBound)
      }
      if let complaint { found.append(complaint) }
    }
    return found
  }

  private func complaint(_ place: (Range<Int>) -> Place) -> Diagnostic {
    Diagnostic(rule, at: place(range), arguments, mend: .edit(place(gap), " "))
  }

  fileprivate static func code(of sign: Unicode.Scalar) -> String {
    let code = String(sign.value, radix: 16, uppercase: true)
    return code.count < 4 ? "00" + code : code
  }

  fileprivate static let spaces: Set<Unicode.Scalar> = [
    "\u{A0}", "\u{2002}", "\u{2003}", "\u{2007}", "\u{2009}", "\u{200A}", "\u{200B}", "\u{202F}",
    "\u{2060}", "\u{3000}", "\u{FEFF}",
  ]
}

extension YAMLNode.Entry {
  /// What has made another key of the one that was meant, where it is a space before it.
  var spaceBefore: Diagnostic? {
    let word = String.UnicodeScalarView(key.unicodeScalars.drop(while: KeySpace.spaces.contains))
    guard let space = key.unicodeScalars.first, KeySpace.spaces.contains(space), !word.isEmpty
    else { return nil }
    return Diagnostic(
      .spaceBeforeKey, at: keyPlace,
      ["word": String(word), "code": KeySpace.code(of: space)])
  }
}

extension YAMLNode {
  /// What has made a text of what should be keys or a list, where it is the space, in each of its lines;
  /// else what the reader of the node has to say.
  func keySpaces(else fault: @autoclosure () -> Diagnostic) -> [Diagnostic] {
    guard case .scalar(let text, isQuoted: false) = kind else { return [fault()] }
    let start = place.range.lowerBound
    let complaints =
      written.map { KeySpace.complaints(in: $0.bytes, place: $0.place) }
      ?? KeySpace.complaints(in: Array(text.utf8)[...]) { range in
        Place(place.file, start + range.lowerBound..<start + range.upperBound)
      }
    return complaints.isEmpty ? [fault()] : complaints
  }
}
