internal import Diagnostics

/// Finds telephone numbers in words, by how they are written and by the words before them.
package struct PhoneNumbers {
  private let scalars: [Unicode.Scalar]
  private let words: PhoneWords

  private init(_ text: String, _ words: PhoneWords) {
    scalars = Array(text.unicodeScalars)
    self.words = words
  }

  /// The numbers as they are written, in the order of the text.
  package static func find(in text: String, _ words: PhoneWords) -> [String] {
    var text = text
    guard text.withUTF8({ mayHold(in: $0) }) else { return [] }
    return PhoneNumbers(text, words).found
  }

  /// So many digits a number has at least where words say that it is one.
  private static let fewest = 5
  /// How far before a number the words are looked for that say what it is.
  private static let farthest = 200

  /// Whether there are enough digits close together; asked first, since most texts have none.
  static func mayHold(in text: Text) -> Bool {
    let digits = ByteRange(UInt8(ascii: "0"), UInt8(ascii: "9"))
    var index = 0
    while index < text.count {
      index = text.firstBlock(from: index) { digits.marks(in: $0) }
      while index < text.count, !text[index].isDigit { index += 1 }
      var (count, gap) = (0, 0)
      while index < text.count, gap < 6 {
        if text[index].isDigit {
          (count, gap) = (count + 1, 0)
        } else if text[index].isLetter {
          break
        } else {
          gap += 1
        }
        index += 1
      }
      if count >= fewest { return true }
    }
    return false
  }

  private var found: [String] {
    var found: [String] = []
    var index = 0
    while index < scalars.count {
      guard let run = DigitRun(scalars, from: index) else {
        index += 1
        continue
      }
      index = run.range.upperBound
      if isPhone(run) {
        found.append(String(String.UnicodeScalarView(scalars[run.range])))
      }
    }
    return found
  }

  private func isPhone(_ run: DigitRun) -> Bool {
    guard !isPartOfMore(run.range) else { return false }
    let before = wordsBefore(run.range.lowerBound, atMost: run.hasPlus ? 1 : 3)
    let meanings = before.map { words.meaning(of: $0.word) }
    let near = meanings.prefix(run.hasPlus ? 1 : 3)
    if let first = near.firstIndex(where: { $0 != nil }), meanings[first] == .other {
      // "tel./fax" is a telephone too.
      let isBoth = before[first].isJoined && meanings.dropFirst(first + 1).first == .dialled
      if !isBoth { return false }
    }
    return run.isPhone(isNamed: meanings.first == .dialled)
  }

  /// Whether the digits go on as an address, a name, a time or a fraction.
  private func isPartOfMore(_ range: Range<Int>) -> Bool {
    if range.lowerBound > 0 {
      let last = scalars[range.lowerBound - 1]
      let earlier = range.lowerBound > 1 ? scalars[range.lowerBound - 2] : " "
      if last.isWordPart || "/=@#-\u{2116}\\".unicodeScalars.contains(last) { return true }
      if ".:,".unicodeScalars.contains(last), earlier.isNumber { return true }
      if last.isSpace, earlier == "\u{2116}" { return true }
    }
    guard range.upperBound < scalars.count else { return false }
    let next = scalars[range.upperBound]
    let later = range.upperBound + 1 < scalars.count ? scalars[range.upperBound + 1] : " "
    if next.isWordPart || next == "@" || next == "%" { return true }
    if ".:,-\u{2013}".unicodeScalars.contains(next), later.isNumber { return true }
    // Behind a slash two digits are another line of the same office, four a year.
    let behind = scalars[(range.upperBound + 1)...].prefix { $0.isNumber }
    return next == "/" && behind.count > 2
  }

  /// The words before a place, the nearest first: other numbers are passed over, the end of a sentence
  /// is not.
  private func wordsBefore(_ place: Int, atMost count: Int) -> [(word: String, isJoined: Bool)] {
    var found: [(word: String, isJoined: Bool)] = []
    var index = place - 1
    let start = max(0, place - Self.farthest)
    while index >= start, found.count <= count {
      let scalar = scalars[index]
      if scalar.properties.isAlphabetic {
        let end = index + 1
        while index > 0, scalars[index - 1].properties.isAlphabetic { index -= 1 }
        let isJoined = index > 0 && scalars[index - 1] == "/"
        let word = String(String.UnicodeScalarView(scalars[index..<end])).lowercased()
        // A stop ends a sentence, unless it ends a short form.
        let isEnded = end < place && scalars[end] == "." && word.count > 4
        if isEnded { break }
        found.append((word, isJoined))
      } else if ";!?\n".unicodeScalars.contains(scalar) {
        break
      }
      index -= 1
    }
    return found
  }
}

extension Unicode.Scalar {
  var isNumber: Bool { (0x30...0x39).contains(value) }
  var isSpace: Bool { self == " " || [0xA0, 0x2009, 0x202F].contains(value) }

  /// A letter, or what holds a name together.
  fileprivate var isWordPart: Bool { properties.isAlphabetic || isNumber || self == "_" }
}
