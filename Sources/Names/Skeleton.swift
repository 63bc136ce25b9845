/// What of a word is heard: one sign for all letters that different hands write for the same sound.
///
/// Languages in different scripts do not disturb one another; of what two say of one letter the first
/// holds.
struct Skeleton: Sendable {
  /// By scalars below 0x800.
  private var signs: [UInt32] = (0..<0x800).map { $0 }
  /// Of several letters, by the first of them, the longest before the others.
  private var long: [UInt32: [(letters: [UInt32], sign: UInt32)]] = [:]

  init(_ groups: [[String]]) {
    for (number, group) in groups.enumerated() {
      let sign = 0xF_0000 + UInt32(number)
      for letters in group.map({ Letters.of($0) }) {
        if let first = letters.first, letters.count > 1 {
          long[first, default: []].append((letters, sign))
        } else if let letter = letters.first, letter < 0x800, signs[Int(letter)] == letter {
          signs[Int(letter)] = sign
        }
      }
    }
    for key in long.keys { long[key]?.sort { $0.letters.count > $1.letters.count } }
  }

  /// The signs of the letters, of which there may be fewer.
  ///
  /// - Parameter most: how many signs are asked for.
  func signs(of letters: ArraySlice<UInt32>, most: Int = .max) -> [UInt32] {
    var found: [UInt32] = []
    found.reserveCapacity(min(letters.count, most))
    var index = letters.startIndex
    while index < letters.endIndex, found.count < most {
      let letter = letters[index]
      if let match = long[letter]?.first(where: { letters[index...].starts(with: $0.letters) }) {
        found.append(match.sign)
        index += match.letters.count
      } else {
        found.append(letter < 0x800 ? signs[Int(letter)] : letter)
        index += 1
      }
    }
    return found
  }

  func signs(of letters: [UInt32]) -> [UInt32] { signs(of: letters[...]) }

  /// The first two letters of all that are one sign together.
  var pairs: [(UInt32, UInt32)] { long.values.joined().map { ($0.letters[0], $0.letters[1]) } }

  /// The sign of a letter below 0x800 that stands alone.
  @inline(__always)
  func sign(_ letter: UInt32) -> UInt32 { letter < 0x800 ? signs[Int(letter)] : letter }
}
