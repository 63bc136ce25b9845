internal import Diagnostics

/// A text as the rules of Unicode for mixed directions see it, as far as is needed here.
struct DirectedText {
  private let text: Text

  init(_ text: Text) { self.text = text }

  private enum Sign {
    case fromRight, fromLeft, digit
    /// Written close to letters and digits: `+`, `-`, `/`.
    case joint
    /// Joint between two digits or two letters, but the end of a phrase before a space.
    case stop
    case space, open, close, other
  }

  /// The direction of the first letter.
  var direction: TextDirection? {
    var position = 0
    while position < text.count {
      switch next(&position) {
      case .fromRight: return .rightToLeft
      case .fromLeft: return .leftToRight
      default: break
      }
    }
    return nil
  }
}

extension DirectedText {
  /// What would come out in another order among letters from the right: digits or letters from the
  /// left with signs on or between them, and digits in groups. Words and single numbers would not.
  var runsToIsolate: [Range<Int>] {
    var runs: [Range<Int>] = []
    var run = Run()
    var position = 0
    var last = Sign.other
    while position < text.count {
      let start = position
      let sign = next(&position)
      // A hyphen between a letter from the right and a number belongs to the letter.
      let isPrefix = sign == .joint && last == .fromRight
      run.take(isPrefix ? .other : sign, start..<position, in: &runs)
      last = sign
    }
    run.finish(before: .other, &runs)
    return runs
  }

  private struct Run {
    /// From its first sign, letter or digit to its last.
    private var range: Range<Int>?
    private var hasJoint = false
    private var gaps = 0
    private var digits = 0
    /// The last letter or digit, and what has been read behind the range and belongs to it only if
    /// it goes on.
    private var core: Sign?
    private var coreEnd = 0
    private var hasTrailingJoint = false
    private var pending: [Sign] = []
    private var brackets = 0
    /// A bracket before the first digit, and whether the number goes on behind its end, as that of a
    /// telephone does behind its area: `(017) 222-33-44`.
    private var opening: Int?
    private var goesOn = false

    mutating func take(_ sign: Sign, _ place: Range<Int>, in runs: inout [Range<Int>]) {
      switch sign {
      case .digit, .fromLeft:
        // A bracket goes on with a number only: `+34 (900) 123`.
        if pending.contains(.open), core != .digit || sign != .digit {
          finish(before: sign, &runs)
        }
        add(sign, place)
      case .open where core == nil:
        self = Run()
        opening = place.lowerBound
      case .joint:
        // Behind a space it may begin what comes next.
        if !pending.isEmpty { finish(before: sign, &runs) }
        extend(to: place)
        hasTrailingJoint = true
        if core == nil { opening = nil }
      case .close where isNoArea:
        finish(before: sign, &runs)
      case .close where pending.isEmpty && brackets > 0:
        extend(to: place)
        coreEnd = place.upperBound
        brackets -= 1
      case .open where core != nil && (pending.isEmpty || pending == [.space]):
        pending.append(sign)
      case .stop where core != nil && pending.isEmpty, .space where core != nil && pending.isEmpty:
        pending.append(sign)
      default: finish(before: sign, &runs)
      }
    }

    /// Whether the number in the first bracket is none of a telephone: a date, a year.
    private var isNoArea: Bool {
      opening != nil && !goesOn && brackets == 1 && (hasJoint || gaps > 0 || digits == 4)
    }

    private mutating func add(_ sign: Sign, _ place: Range<Int>) {
      if core == nil {
        if sign != .digit { opening = nil }
        brackets = opening == nil ? 0 : 1
      } else if opening != nil, brackets == 0 {
        goesOn = true
      }
      if pending == [.stop], core != sign { hasJoint = true }
      if pending.contains(.space) { gaps += 1 }
      if pending.contains(.open) { brackets += 1 }
      if hasTrailingJoint { hasJoint = true }
      hasTrailingJoint = false
      if sign == .digit { digits += 1 }
      core = sign
      extend(to: place)
      coreEnd = place.upperBound
    }

    private mutating func extend(to place: Range<Int>) {
      pending.removeAll(keepingCapacity: true)
      range = (range?.lowerBound ?? place.lowerBound)..<place.upperBound
    }

    mutating func finish(before next: Sign, _ runs: inout [Range<Int>]) {
      defer { self = Run() }
      guard let range, core != nil else { return }
      let isSuffix = hasTrailingJoint && next == .fromRight && pending.isEmpty
      let isClosed = opening != nil && !goesOn && brackets == 0
      let end = isClosed ? coreEnd - 1 : isSuffix ? coreEnd : range.upperBound
      let start = goesOn ? opening ?? range.lowerBound : range.lowerBound
      if hasJoint || (hasTrailingJoint && !isSuffix) || (digits > 0 && gaps > (goesOn ? 1 : 0)) {
        runs.append(start..<end)
      }
    }
  }
}

extension DirectedText {
  /// Reads one scalar and moves behind it.
  private func next(_ position: inout Int) -> Sign {
    let byte = text[position]
    guard byte >= 0x80 else {
      position += 1
      return Self.sign(ofASCII: byte)
    }
    let count = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    var value = UInt32(byte) & (0xFF >> UInt32(count + 1))
    let end = min(position + count, text.count)
    for index in position + 1..<max(end, position + 1) {
      value = value << 6 | UInt32(text[index] & 0x3F)
    }
    position = max(end, position + 1)
    return Self.sign(of: value)
  }

  private static func sign(ofASCII byte: UInt8) -> Sign {
    if byte.isLetter { return .fromLeft }
    if byte.isDigit { return .digit }
    switch byte {
    case 0x20: return .space
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "'"): return .stop
    case UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "?"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), 0...0x1F, 0x7F, UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "]"):
      return .other
    case UInt8(ascii: "("): return .open
    case UInt8(ascii: ")"): return .close
    default: return .joint
    }
  }

  private static func sign(of value: UInt32) -> Sign {
    switch value {
    // The digits of Arabic and Persian; they are written from the left as well.
    case 0x660...0x669, 0x6F0...0x6F9: return .digit
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      return .fromRight
    case 0xA0, 0x202F: return .space
    case 0x2010...0x2015, 0x2116, 0xB0, 0x20A0...0x20BF, 0x2212: return .joint
    default:
      return Unicode.Scalar(value)?.properties.isAlphabetic == true ? .fromLeft : .other
    }
  }
}
