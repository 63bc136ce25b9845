internal import Diagnostics

/// Complains of characters that no page can show and that were written by their numbers.
///
/// cmark takes them as they are, and writes what is no character as a byte that is no UTF-8.
enum CharacterReferences {
  /// One for the text: in code the same signs stand for themselves, so that it is looked for what
  /// has come out before it is looked for where it came from.
  static func complaints(
    about body: Body, _ links: Links, _ manuscript: Manuscript
  ) -> [Diagnostic] {
    guard manuscript.signs.contains(.references), body.holdsControl || links.holdControl,
      let place = first(in: manuscript.bytes, manuscript.range)
    else { return [] }
    return [manuscript.complaint(.controlCharacter, at: place, ["word": manuscript.words(place)])]
  }

  /// The first reference to such a character in the range.
  private static func first(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var rest = bytes[range]
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      rest = rest[(start + 1)...]
      guard rest.first == UInt8(ascii: "#"),
        let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";"))
      else { continue }
      let isHex = rest.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
      let digits = rest[..<end].dropFirst(isHex ? 2 : 1)
      if let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10),
        isControl(value)
      {
        return start..<end + 1
      }
    }
    return nil
  }

  private static func isControl(_ value: UInt32) -> Bool {
    switch value {
    case 0, 0x09, 0x0A, 0x0C, 0x0D: false
    case ..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension Links {
  fileprivate var holdControl: Bool {
    let written = links.flatMap { [$0.destination, $0.title ?? ""] }
    let shown = pictures.flatMap { [$0.source, $0.alt, $0.title ?? ""] }
    return (written + shown).contains { Array($0.utf8).holdControl }
  }
}

extension [UInt8] {
  /// Whether a control character is among them, but for those that space words and lines, or a byte
  /// of no character.
  var holdControl: Bool {
    var previous: UInt8 = 0
    return contains { byte in
      defer { previous = byte }
      switch byte {
      case 0x09, 0x0A, 0x0C, 0x0D: return false
      case ..<0x20, 0x7F, 0xFE...: return true
      case 0x80..<0xA0: return previous == 0xC2
      default: return false
      }
    }
  }
}
