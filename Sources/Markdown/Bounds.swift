internal import Diagnostics

/// What is not given to cmark at all: texts on which it would take minutes or gigabytes.
///
/// cmark-gfm 0.29.0.gfm.6 takes time that grows with the square of a paragraph before a table, of
/// a word that ends in brackets, and of the pictures of a paragraph, and fills each row of a table
/// up to the width of its head. A few bytes may also stand for very many: an address becomes a link,
/// and what a text defines once it may use everywhere. None of that comes near the limits in a text
/// that somebody wrote.
struct Bounds {
  static let bytes = 2 << 20
  /// How deep things may stand in one another before it is complained of.
  static let depth = 100
  /// To how many bytes the addresses and titles of a text's links may grow.
  static let grown = 16 << 20
  private static let links = 50_000
  /// Of how many pieces a text may be made: cmark and the events take 200 to 400 times the bytes of
  /// a very short one.
  private static let pieces = 200_000
  /// Steps of about a nanosecond.
  private static let work = 1_000_000_000
  private static let cells = 500_000
  /// Below this length only the cells of tables can be too many.
  private static let harmless = 16 << 10

  private let bytes: Text
  private let lines: SourceLines
  private var spent = 0
  private var widest = 0
  private var run = Run()

  /// Lines without an empty one between them.
  private struct Run {
    var length = 0
    var pictures = 0
    var brackets = 0
  }

  private init(_ bytes: Text, _ lines: SourceLines) {
    self.bytes = bytes
    self.lines = lines
  }
}

extension Bounds {
  /// The complaint about a text that must not be parsed, with a range in its file; nil for all others.
  static func violation(
    of bytes: Text, _ lines: SourceLines
  ) -> (rule: Rule, arguments: [String: String], range: Range<Int>)? {
    guard bytes.count <= Self.bytes else {
      let arguments = ["count": "\(bytes.count)", "limit": "\(Self.bytes)"]
      return (.textTooLong, arguments, lines.range(ofLine: -1))
    }
    for index in 0..<lines.count where markers(bytes, lines.rangeInText(ofLine: index)) > depth {
      return (.nestedTooDeep, ["limit": "\(depth)"], lines.range(ofLine: index))
    }
    let pipes = bytes.occurrences(of: UInt8(ascii: "|"))
    guard bytes.count > harmless || pipes * lines.count > cells else { return nil }
    var bounds = Bounds(bytes, lines)
    for index in 0..<lines.count where !bounds.passes(lines.rangeInText(ofLine: index)) {
      return (.tangledText, [:], lines.range(ofLine: index))
    }
    if let place = surplusLink(bytes) {
      let start = lines.range(ofLine: 0).lowerBound + place
      return (.tooManyLinks, ["limit": "\(links)"], start..<start + 1)
    }
    guard pieces(of: bytes) <= pieces else {
      return (.tooManyPieces, ["limit": "\(pieces)"], lines.range(ofLine: -1))
    }
    return nil
  }

  /// How many marks and lines a text has; of a short one 0, since they cannot be too many.
  private static func pieces(of bytes: Text) -> Int {
    guard bytes.count > pieces else { return 0 }
    return bytes.reduce(into: 0) { count, byte in
      switch byte {
      case 0x0A, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
        UInt8(ascii: "\\"), UInt8(ascii: "`"):
        count += 1
      default: break
      }
    }
  }

  /// How often a text may refer to what it defines.
  static func uses(in bytes: Text) -> Int { bytes.occurrences(of: UInt8(ascii: "]")) }

  /// Where the first link too many ends, or begins where it is a bare address.
  private static func surplusLink(_ bytes: Text) -> Int? {
    // The shortest has three bytes, and names what is defined elsewhere.
    guard bytes.count > links * 3 else { return nil }
    let mayRefer = bytes.holds("]:")
    var count = 0
    for index in bytes.indices.dropFirst() {
      switch bytes[index] {
      case UInt8(ascii: "@"): count += 1
      case UInt8(ascii: "]") where mayRefer: count += 1
      case UInt8(ascii: "(") where !mayRefer && bytes[index - 1] == UInt8(ascii: "]"): count += 1
      case UInt8(ascii: "/") where bytes[index - 1] == UInt8(ascii: ":"): count += 1
      case UInt8(ascii: ".") where bytes[index - 1] == UInt8(ascii: "w"): count += 1
      default: break
      }
      if count > links { return index }
    }
    return nil
  }

  /// How many lists and quotations a line can open or go on at its start. A line of one sign
  /// alone, `- - -`, is a rule and nests nothing.
  private static func markers(_ bytes: Text, _ line: Range<Int>) -> Int {
    var count = 0
    var last: UInt8 = 0x20
    var isRule = true
    for index in line {
      let byte = bytes[index]
      switch byte {
      case 0x20, 0x09:
        if last != 0x20, last != UInt8(ascii: ">") { count += 1 }
      case UInt8(ascii: "-"), UInt8(ascii: "*"):
        isRule = isRule && (last == 0x20 || last == byte)
      case UInt8(ascii: ">"):
        count += 1
        isRule = false
      case UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        isRule = false
      default: return count
      }
      last = byte
    }
    return isRule ? 0 : count
  }

  private mutating func passes(_ line: Range<Int>) -> Bool {
    var word = 0
    var pipes = 0
    var isDelimiter = true
    var isEmpty = true
    var last: UInt8 = 0
    for byte in bytes[line] {
      word += 1
      switch byte {
      case 0x20, 0x09, UInt8(ascii: ">"):
        if word > 1000 { spent += word * word }
        word = 0
        continue
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: ":"), UInt8(ascii: "-"): break
      case UInt8(ascii: "["):
        isDelimiter = false
        if last == UInt8(ascii: "!") { run.pictures += 1 }
      case UInt8(ascii: "]"):
        isDelimiter = false
        run.brackets += 1
      default: isDelimiter = false
      }
      isEmpty = false
      last = byte
    }
    if word > 1000 { spent += word * word }
    return add(line, pipes: pipes, isDelimiter: isDelimiter && !isEmpty, isEmpty: isEmpty)
  }

  private mutating func add(_ line: Range<Int>, pipes: Int, isDelimiter: Bool, isEmpty: Bool)
    -> Bool
  {
    if isEmpty {
      spent += run.pictures * run.brackets
      run = Run()
    } else {
      if isDelimiter {
        spent += run.length * run.length
        widest = max(widest, pipes)
      }
      run.length += line.count + 1
    }
    return spent + run.pictures * run.brackets <= Self.work
      && widest * lines.count <= Self.cells
  }
}
