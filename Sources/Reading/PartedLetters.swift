internal import Diagnostics

/// Letters that a text holds as two signs, the letter and its mark, though there is one for both: so a
/// Mac and many a PDF hand them out. Marks that join no letter, such as the stress of Russian, are as
/// they must be.
enum PartedLetters {
  private static let marks: ClosedRange<UInt32> = 0x300...0x36F

  /// One complaint for a text, at the first of them; its mend joins them all.
  static func complaint(in bytes: [UInt8], of path: String) -> Diagnostic? {
    guard bytes.hold(\.beginnings, \.isBeginning) else { return nil }
    var (start, count, first) = (0, 0, 0..<0)
    var (joined, since, letter) = ("", "", "")
    var end = 0
    for character in String(decoding: bytes, as: UTF8.self) {
      let range = start..<start + character.utf8.count
      start = range.upperBound
      guard let whole = whole(character) else {
        if count > 0 { since.append(character) }
        continue
      }
      if count == 0 { (first, letter) = (range, whole) }
      count += 1
      joined += since + whole
      (since, end) = ("", range.upperBound)
    }
    guard count > 0 else { return nil }
    return Diagnostic(
      .partedLetter, at: Place(path, first), ["word": letter, "count": "\(count)"],
      mend: .edit(Place(path, first.lowerBound..<end), joined))
  }

  /// The letter as one sign; nil where it is one already, or there is none.
  private static func whole(_ character: Character) -> String? {
    let scalars = character.unicodeScalars
    guard scalars.dropFirst().contains(where: { marks.contains($0.value) }) else { return nil }
    let composed = ComposedText.compose(character)
    return composed.elementsEqual(scalars) ? nil : String(String.UnicodeScalarView(composed))
  }
}

/// The bytes CC and CD, with which the marks begin.
extension UInt8 {
  fileprivate var isBeginning: Bool { self &- 0xCC <= 1 }
}

extension Block {
  @inline(__always)
  fileprivate var beginnings: BlockMask { self &- Block(repeating: 0xCC) .<= Block(repeating: 1) }
}
