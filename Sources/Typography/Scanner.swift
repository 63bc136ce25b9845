/// Takes a text into tokens.
struct Scanner {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  private(set) var signs: Signs = []

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// What a byte begins. Bytes of letters beyond ASCII are all `letter`, those that follow included.
  enum Begin: UInt8 {
    case letter, digit, space, lineEnd, lineBreak, object
    case quote, apostrophe, hyphen, dot, open, close, sign
    /// Of two and of three bytes.
    case two, three
  }

  /// What stands for a hard end of a line, and for what is no text.
  static let lineBreak: UInt8 = 0x0C
  static let object: UInt8 = 0x01

  private static let begins: [Begin] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x20, 0x09: .space
    case 0x0A, 0x0D: .lineEnd
    case lineBreak: .lineBreak
    case object: .object
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case 0xC2: .two
    case 0xE2: .three
    case 0x80...: .letter
    default: .sign
    }
  }

  /// - Parameters:
  ///   - tokens: memory for as many as the text has bytes.
  ///   - table: what is known of words; each is looked up once.
  ///
  /// - Returns: how many tokens there are.
  mutating func scan(into tokens: UnsafeMutableBufferPointer<Token>, _ table: RoleTable) -> Int {
    Self.begins.withUnsafeBufferPointer { begins in
      var count = 0
      while index < text.count {
        let start = index
        let begin = begins[Int(text[start])]
        index += 1
        var token = Token(kind: .word, start: Int32(start), end: 0)
        switch begin {
        case .letter:
          index = Self.endOfLetters(begins, in: text, from: index)
          look(up: UnsafeBufferPointer(rebasing: text[start..<index]), in: table, &token)
        case .digit:
          passNumber(begins)
          token.kind = .number
        case .space, .lineEnd:
          if begin == .lineEnd { token.flags.insert(.endsLine) }
          passSpaces(begins, &token.flags)
          token.kind = .space
        default: token.kind = sign(begin, at: start)
        }
        token.end = Int32(index)
        tokens[count] = token
        count += 1
      }
      return count
    }
  }

  private mutating func look(
    up word: UnsafeBufferPointer<UInt8>, in table: RoleTable, _ token: inout Token
  ) {
    if word.count <= table.longest { token.roles = table.roles(of: word) }
    noteTimes(word)
    if token.roles.isEmpty, !Self.mayBeInitial(word), !word.allSatisfy(Self.isRoman) {
      token.flags = .plain
    } else {
      signs.insert(.holding)
    }
  }

  /// One letter, and no small one of ASCII.
  private static func mayBeInitial(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = word[0]
    if first < 0x80 { return word.count == 1 && first < UInt8(ascii: "a") }
    return word.count <= (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
  }

  private static func endOfLetters(
    _ begins: UnsafeBufferPointer<Begin>, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var end = start
    while end < text.count, begins[Int(text[end])] == .letter { end += 1 }
    return end
  }

  /// Whether Roman numbers are made of it; those of fifty at least are mostly something else.
  static func isRoman(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"): true
    default: false
    }
  }

  private mutating func passSpaces(
    _ begins: UnsafeBufferPointer<Begin>, _ flags: inout Token.Flags
  ) {
    while index < text.count {
      let next = begins[Int(text[index])]
      if next == .lineEnd { flags.insert(.endsLine) }
      guard next == .space || next == .lineEnd else { return }
      index += 1
    }
  }

  /// Digits, and the signs between two of them that a number, a day or a time may hold.
  private mutating func passNumber(_ begins: UnsafeBufferPointer<Begin>) {
    signs.insert(.numbers)
    while index < text.count {
      let byte = text[index]
      let isJoint = byte == 0x2E || byte == 0x2C || byte == 0x3A
      guard
        begins[Int(byte)] == .digit
          || isJoint && index + 1 < text.count && begins[Int(text[index + 1])] == .digit
      else { return }
      index += 1
    }
  }

  /// `x` and its twin in Cyrillic, alone.
  private mutating func noteTimes(_ word: UnsafeBufferPointer<UInt8>) {
    if word.count == 1 && word[0] == UInt8(ascii: "x")
      || word.count == 2 && word[0] == 0xD1 && word[1] == 0x85
    {
      signs.insert(.times)
    }
  }

  private mutating func sign(_ begin: Begin, at start: Int) -> Token.Kind {
    switch begin {
    case .quote:
      signs.insert(.quotes)
      return .quote
    case .apostrophe:
      signs.insert(.quotes)
      return .apostrophe
    case .hyphen:
      signs.insert(.dashes)
      passRun(of: UInt8(ascii: "-"))
      return .hyphens
    case .dot:
      passRun(of: UInt8(ascii: "."))
      if index - start > 1 { signs.insert(.dots) }
      return .dots
    case .open: return .open
    case .close: return .close
    case .lineBreak: return .lineBreak
    case .object: return .object
    case .two: return signOfTwo(at: start)
    case .three: return signOfThree(at: start)
    default:
      if !",;:!?".utf8.contains(text[start]) { signs.insert(.holding) }
      return .sign
    }
  }

  private mutating func passRun(of byte: UInt8) {
    while index < text.count, text[index] == byte { index += 1 }
  }

  private mutating func signOfTwo(at start: Int) -> Token.Kind {
    guard start + 1 < text.count else { return .sign }
    index = start + 2
    switch text[start + 1] {
    case 0xA0: return .heldSpace
    case 0xAB, 0xBB:
      signs.insert(.quotes)
      return .curly
    case 0xAD: return .word
    default:
      signs.insert(.holding)
      return .sign
    }
  }

  private mutating func signOfThree(at start: Int) -> Token.Kind {
    index = min(start + 3, text.count)
    guard index == start + 3, text[start + 1] == 0x80 else {
      signs.insert(.holding)
      return .sign
    }
    switch text[start + 2] {
    case 0x87...0x8A, 0xAF: return .heldSpace
    case 0x93, 0x94:
      signs.insert(.dashes)
      return .dash
    case 0x98...0x9F:
      signs.insert(.quotes)
      return .curly
    default: return .sign
    }
  }
}
