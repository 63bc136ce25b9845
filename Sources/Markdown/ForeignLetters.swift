/// The letters that the language of a page does not write with and others of the site do.
///
/// Languages that share their letters are not told apart by them: two that write in Latin letters
/// have nothing foreign to each other but a few accents.
package struct ForeignLetters: Sendable {
  let codes: [String]
  /// How the files of pages in those languages end: `.ga.md`.
  let fileEndings: [[UInt8]]
  /// For each letter a bit for each of the languages; the common letters in a table.
  private let table: [UInt64]
  private let further: [Unicode.Scalar: UInt64]
  /// The bytes with which such a letter begins in UTF-8, in ranges; nil where these are too many.
  private let ranges: [ByteRange]?
  private let firstBytes: [Bool]
  /// Words that stand between the capitals of a name, though they have more than a few letters.
  let smallWords: Set<String>

  /// Nil where no other language has letters of its own.
  package init?(
    own: Set<Character>, others: [(code: String, letters: Set<Character>)],
    smallWords: Set<String> = []
  ) {
    var table = [UInt64](repeating: 0, count: 0x800)
    var further: [Unicode.Scalar: UInt64] = [:]
    var firstBytes = [Bool](repeating: false, count: 256)
    let ours = Self.scalars(of: own)
    for (index, other) in others.prefix(64).enumerated() {
      for scalar in Self.scalars(of: other.letters).subtracting(ours) {
        let bit = UInt64(1) << UInt64(index)
        if scalar.value < 0x800 {
          table[Int(scalar.value)] |= bit
        } else {
          further[scalar, default: 0] |= bit
        }
        if let first = UTF8.encode(scalar)?.first { firstBytes[Int(first)] = true }
      }
    }
    guard firstBytes.contains(true) else { return nil }
    codes = others.map(\.code)
    self.smallWords = smallWords
    fileEndings = codes.map { Array(".\($0).md".utf8) }
    ranges = Self.ranges(of: firstBytes)
    self.table = table
    self.further = further
    self.firstBytes = firstBytes
  }

  private static func scalars(of letters: Set<Character>) -> Set<Unicode.Scalar> {
    Set(letters.flatMap { ($0.lowercased() + $0.uppercased()).unicodeScalars })
  }

  /// The languages that write with the letter.
  func languages(_ letter: Unicode.Scalar) -> UInt64 {
    letter.value < 0x800 ? table[Int(letter.value)] : further[letter] ?? 0
  }

  private static func ranges(of firstBytes: [Bool]) -> [ByteRange]? {
    var ranges: [(first: UInt8, last: UInt8)] = []
    for byte in UInt8.min...UInt8.max where firstBytes[Int(byte)] {
      if byte > 0, byte != 0x80, firstBytes[Int(byte) - 1] {
        ranges[ranges.count - 1].last = byte
      } else {
        ranges.append((byte, byte))
      }
    }
    return ranges.count <= 4 ? ranges.map { ByteRange($0.first, $0.last) } : nil
  }

  /// Whether any such letter can be in the text.
  func canBegin(in text: Text) -> Bool {
    guard let ranges else {
      return firstBytes.withUnsafeBufferPointer { first in text.contains { first[Int($0)] } }
    }
    guard let first = ranges.first else { return false }
    let last = ranges.last ?? first
    return switch ranges.count {
    case 1: text.holds({ first.marks(in: $0) }, isHit: { first.holds($0) })
    case 2:
      text.holds({ first.marks(in: $0) .| last.marks(in: $0) }) {
        first.holds($0) || last.holds($0)
      }
    default:
      text.holds({ block in ranges.reduce(Marks(repeating: false)) { $0 .| $1.marks(in: block) } })
      {
        byte in ranges.contains { $0.holds(byte) }
      }
    }
  }
}
