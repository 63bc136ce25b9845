/// A character that HTML calls by a name or a number: those names that people write.
struct NamedCharacter {
  private let character: Unicode.Scalar

  /// - Parameter name: what stands between `&` and `;`.
  init?(_ name: String) {
    if let number = name.dropPrefix("#") {
      let digits = number.lowercased().dropPrefix("x")
      let value = digits.map { UInt32($0, radix: 16) } ?? UInt32(number)
      guard let value, let character = Unicode.Scalar(value) else { return nil }
      self.character = character
    } else if let character = Self.byName[name] {
      self.character = character
    } else {
      return nil
    }
  }

  /// The character where it can be seen.
  var visible: String? {
    switch character.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned,
      .surrogate, .privateUse:
      nil
    default: String(character)
    }
  }

  private static let byName: [String: Unicode.Scalar] = [
    "amp": "&", "apos": "'", "bdquo": "„", "bull": "•", "cent": "¢", "copy": "©", "darr": "↓",
    "deg": "°", "divide": "÷", "emsp": "\u{2003}", "ensp": "\u{2002}", "euro": "€",
    "frac12": "½", "frac14": "¼", "frac34": "¾", "gt": ">", "harr": "↔", "hearts": "♥",
    "hellip": "…", "laquo": "«", "larr": "←", "ldquo": "“", "lrm": "\u{200E}", "lsaquo": "‹",
    "lsquo": "‘", "lt": "<", "mdash": "—", "middot": "·", "minus": "−", "nbsp": "\u{A0}",
    "ndash": "–", "ordm": "º", "para": "¶", "plusmn": "±", "pound": "£", "prime": "′",
    "quot": "\"", "raquo": "»", "rarr": "→", "rdquo": "”", "reg": "®", "rlm": "\u{200F}",
    "rsaquo": "›", "rsquo": "’", "sbquo": "‚", "sect": "§", "shy": "\u{AD}", "sup1": "¹",
    "sup2": "²", "sup3": "³", "thinsp": "\u{2009}", "times": "×", "trade": "™", "uarr": "↑",
    "yen": "¥", "zwj": "\u{200D}", "zwnj": "\u{200C}",
  ]
}

extension String {
  /// What stands behind the word that the text begins with; nil where it begins otherwise.
  fileprivate func dropPrefix(_ word: String) -> String? {
    hasPrefix(word) ? String(dropFirst(word.count)) : nil
  }
}
