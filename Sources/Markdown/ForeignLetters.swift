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

  /// Nil where no other language has letters of its own.
  package init?(own: Set<Character>, others: [(code: String, letters: Set<Character>)]) {
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

/// Words of another language that stand in a row, as far as the text has been read.
struct ForeignRun {
  /// Fewer in a row are names.
  static let fewest = 3

  private(set) var words = 0
  private var languages = UInt64.max
  /// What of the run stands in each text, from its first letter to its last.
  private var parts: [String] = []
  private var first: Events.Spot?
  private var last = Events.Spot(event: 0, offset: 0)

  struct Finding {
    let parts: [String]
    let first: Events.Spot
    let last: Events.Spot
    /// The number of the language.
    let language: Int
  }

  /// Reads on in the text of an event; gives the runs that have ended and are long enough.
  mutating func read(
    _ text: Text, of event: Int, _ letters: ForeignLetters
  ) -> [Finding] {
    var found: [Finding] = []
    var word = Word()
    var part: Range<Int>?
    var offset = 0
    let string = String(decoding: text, as: UTF8.self)
    for scalar in string.unicodeScalars {
      if scalar.properties.isWhitespace {
        take(&word, &part, string, of: event, &found)
      } else {
        word.add(scalar, letters, at: offset)
      }
      offset += UTF8.width(scalar)
    }
    take(&word, &part, string, of: event, &found)
    if let part { parts.append(Self.text(part, of: string)) }
    return found
  }

  /// Ends the run.
  mutating func finish() -> Finding? {
    defer { self = ForeignRun() }
    guard words >= Self.fewest, let first else { return nil }
    return Finding(
      parts: parts, first: first, last: last, language: languages.trailingZeroBitCount)
  }

  private mutating func take(
    _ word: inout Word, _ part: inout Range<Int>?, _ text: String, of event: Int,
    _ found: inout [Finding]
  ) {
    defer { word = Word() }
    guard let place = word.letters else { return }
    if word.languages & languages == 0 {
      if let part { parts.append(Self.text(part, of: text)) }
      part = nil
      if let finding = finish() { found.append(finding) }
      guard word.languages != 0 else { return }
    }
    words += 1
    first = first ?? Events.Spot(event: event, offset: place.lowerBound)
    last = Events.Spot(event: event, offset: place.upperBound - 1)
    languages &= word.languages
    part = (part?.lowerBound ?? place.lowerBound)..<place.upperBound
  }

  private static func text(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  /// What stands between two spaces.
  private struct Word {
    var languages = UInt64.max
    /// From its first letter to its last, and to the `!` or `?` behind that.
    var letters: Range<Int>?

    mutating func add(_ scalar: Unicode.Scalar, _ all: ForeignLetters, at offset: Int) {
      let written = all.languages(scalar)
      if written == 0, !scalar.properties.isAlphabetic {
        if let letters, letters.upperBound == offset, scalar == "!" || scalar == "?" {
          self.letters = letters.lowerBound..<offset + 1
        }
        return
      }
      languages &= written
      letters = (letters?.lowerBound ?? offset)..<offset + UTF8.width(scalar)
    }
  }
}
