/// How a language writes numbers and days in its texts.
package struct NumberWords: Sendable, Equatable {
  /// The mark before the digits behind the point.
  let decimal: UInt8
  /// The mark between groups of three digits, where it is not a blank of some kind.
  let group: UInt8?
  let scales: WordMeanings
  let months: WordMeanings

  /// - Parameters:
  ///   - scales: words behind a number, each with how many noughts it stands for.
  ///   - months: for each of the twelve, the forms in which a text has it.
  package init(
    decimal: String = ".", group: String = ",", scales: [(word: String, noughts: Int)] = [],
    months: [[String]] = []
  ) {
    self.decimal = Self.mark(decimal) ?? UInt8(ascii: ".")
    self.group = group == " " ? nil : Self.mark(group)
    self.scales = WordMeanings(scales.map { ($0.word, $0.noughts, $0.word.count > 4) })
    self.months = WordMeanings(
      months.enumerated().flatMap { month, forms in forms.map { ($0, month + 1, false) } })
  }

  /// The mark as it stands between digits of ASCII; nil of a blank and of others.
  private static func mark(_ mark: String) -> UInt8? {
    let bytes = Array(mark.utf8)
    return bytes.count == 1 ? bytes[0] : NativeDigits.marks[mark]
  }
}

/// Words with what each stands for, found by their bytes: of most words two of them tell that it is none.
struct WordMeanings: Sendable, Equatable {
  private struct Entry: Sendable, Equatable {
    let bytes: [UInt8]
    let meaning: Int
    /// Whether it may have any ending.
    let isBeginning: Bool
  }

  private var entries: [Entry] = []
  private var mask: UInt64 = 0

  var isEmpty: Bool { entries.isEmpty }

  init(_ words: [(word: String, meaning: Int, isBeginning: Bool)]) {
    for (word, meaning, isBeginning) in words {
      let capital = word.prefix(1).uppercased() + word.dropFirst()
      for form in capital == word ? [word] : [word, capital] where form.utf8.count > 1 {
        let bytes = Array(form.utf8)
        entries.append(Entry(bytes: bytes, meaning: meaning, isBeginning: isBeginning))
        mask |= 1 << Self.key(bytes[0], bytes[1])
      }
    }
  }

  private static func key(_ first: UInt8, _ second: UInt8) -> UInt64 {
    UInt64((first ^ (second &* 5)) & 63)
  }

  func meaning(of word: Text) -> Int? {
    guard word.count > 1, mask >> Self.key(word[0], word[1]) & 1 == 1 else { return nil }
    return entries.first { entry in
      entry.isBeginning
        ? word.starts(with: entry.bytes)
        : word.count == entry.bytes.count && word.starts(with: entry.bytes)
    }?.meaning
  }
}

/// How the languages of a site write numbers, for a text in one of them.
package struct TextNumbers: Sendable {
  let own: NumberWords
  /// By the codes of languages in which parts of the text may be.
  let others: [String: NumberWords]

  package init(own: NumberWords, others: [String: NumberWords]) {
    self.own = own
    self.others = others
  }
}
