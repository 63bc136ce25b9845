/// How the numbers of a country are written at home, and what they are to the rest of the world.
package struct DialPlan: Sendable, Hashable {
  /// What leads to the country behind `+`: `375`.
  let code: String
  /// What is dialled first at home and falls away from abroad, the longest first: `80`, `8`.
  let trunks: [String]
  /// How many digits a number has behind these.
  let digits: ClosedRange<Int>
  /// What is dialled at home before the code of another country: `810`. Nil where it is `00`, as it
  /// is nearly everywhere.
  let abroad: String?

  package init(
    code: String, trunks: [String], digits: ClosedRange<Int>, abroad: String? = nil
  ) {
    self.code = code
    self.trunks = trunks.sorted { $0.utf8.count > $1.utf8.count }
    self.digits = digits
    self.abroad = abroad
  }
}

extension DialPlan {
  /// So many digits the code of a country and a number there have at least.
  private static let fewestAbroad = 8

  /// The number as it is dialled from anywhere; a short number, and one that is not of this country's
  /// making, as it is written.
  package func dial(_ number: String) -> String {
    let written = PhoneNumber.dial(number)
    guard written.utf8.first != UInt8(ascii: "+") else { return written }
    if let abroad, written.hasPrefix(abroad), written.count >= abroad.count + Self.fewestAbroad {
      return "+" + written.dropFirst(abroad.count)
    }
    for trunk in trunks where written.hasPrefix(trunk) {
      let rest = written.dropFirst(trunk.count)
      if digits.contains(rest.count), rest.first != "0" { return "+" + code + rest }
    }
    // Where numbers may be so short that a town's own are as long, one without its town is not known;
    // where nothing is dialled before them, all are whole.
    let isLong = trunks.isEmpty || digits.lowerBound >= 8
    let isWhole = digits.contains(written.count) && isLong
    return isWhole ? "+" + code + written : written
  }
}

/// A telephone number as somebody writes it.
package enum PhoneNumber {
  /// What a phone is given to dial: the digits of the first number that stands there, and the `+`
  /// before them. Letters, an extension or a second number end it.
  package static func dial(_ number: String) -> String {
    var output = ""
    for scalar in number.unicodeScalars {
      if (0x30...0x39).contains(scalar.value) {
        output.unicodeScalars.append(scalar)
      } else if scalar == "+", output.isEmpty {
        output = "+"
      } else if !output.isEmpty, !isBetween(scalar) {
        break
      }
    }
    // By the recommendation E.123 of the ITU two noughts lead abroad where no plus is at hand.
    return output.hasPrefix("00") && output.utf8.count > 10 ? "+" + output.dropFirst(2) : output
  }

  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "()-.".unicodeScalars.contains(scalar)
      || (0x2010...0x2013).contains(scalar.value)
  }

  /// By this two ways of writing one number are known to be the same, at home and from abroad: its last
  /// nine digits, or all of a shorter one.
  package static func key(_ number: String) -> String {
    String(dial(number).filter(\.isNumber).suffix(9))
  }
}
