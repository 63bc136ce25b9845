/// What differs of two addresses that are nearly the same, part by part.
///
/// Where each is the page of a language, its parts may name the language or be words of it, and the numbers
/// in it are its own.
struct AddressSlip {
  /// Whether one of the two is the other with a slip: one part that differs in a stretch of four signs at
  /// most, or in one sign where each is the page of a language.
  let isSlip: Bool

  /// - Parameters:
  ///   - one: its parts, as many as the other has.
  ///   - codes: of the languages of the two.
  init(_ one: [Substring], _ other: [Substring], _ codes: (one: String, other: String)) {
    let different = zip(one, other).filter { $0 != $1 }.map { Part(String($0), String($1)) }
    let slips = different.filter { !$0.names(codes) && $0.isOfOneScript }
    isSlip =
      slips.count == 1
      && (slips.count == different.count ? slips[0].isStretch : slips[0].isOneSign)
  }

  /// What differs between two parts.
  private struct Part {
    let one: ArraySlice<UInt8>
    let other: ArraySlice<UInt8>

    init(_ one: String, _ other: String) {
      let (first, second) = (Array(one.utf8), Array(other.utf8))
      let start = zip(first, second).prefix { $0 == $1 }.count
      let (rest, others) = (first[start...], second[start...])
      let end = zip(rest.reversed(), others.reversed()).prefix { $0 == $1 }.count
      self.one = rest.dropLast(end)
      self.other = others.dropLast(end)
    }

    var isStretch: Bool { max(one.count, other.count) <= 4 }

    var isOneSign: Bool {
      max(one.count, other.count) < 2
        || one.count == 2 && other.count == 2 && one.reversed().elementsEqual(other)
    }

    var isOfOneScript: Bool {
      one.allSatisfy { $0 < 0x80 } == other.allSatisfy { $0 < 0x80 }
    }

    /// Whether they stand for their languages: `eng`, `e`.
    func names(_ codes: (one: String, other: String)) -> Bool {
      Self.names(one, codes.one) && Self.names(other, codes.other)
    }

    private static func names(_ signs: ArraySlice<UInt8>, _ code: String) -> Bool {
      !signs.isEmpty && (signs.starts(with: code.utf8) || code.utf8.starts(with: signs))
    }
  }
}
