import Testing

@testable import Reading

/// Numbers that look random and are the same in every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

/// Writes texts as YAML in each of the ways that YAML has for them.
private struct YAMLWriter {
  var dice: Dice
  private static let letters = Array(
    "abzАяёЎ😀é日 -:#'\"\\,[]{}&*!|>%@`?~=.0123\n\t\u{A0}\u{301}\u{AD}«»".unicodeScalars)

  init(seed: UInt64) {
    dice = Dice(state: seed)
  }

  mutating func text() -> String {
    let count = Int.random(in: 0...12, using: &dice)
    var text = ""
    for _ in 0..<count {
      if let letter = Self.letters.randomElement(using: &dice) {
        text.unicodeScalars.append(letter)
      }
    }
    return text
  }

  mutating func written(_ text: String) -> String {
    let fitsOneLine = !text.contains("\n") && !text.contains("\t")
    switch Int.random(in: 0...2, using: &dice) {
    case 0 where fitsOneLine:
      var quoted = ""
      for scalar in text.unicodeScalars {
        quoted.unicodeScalars.append(scalar)
        if scalar == "'" { quoted += "'" }
      }
      return "'\(quoted)'"
    case 1 where text.hasSuffix("x"):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return "|2-" + lines.map { "\n  \($0)" }.joined()
    default:
      var quoted = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": quoted += "\\\(scalar)"
        case "\n": quoted += "\\n"
        case "\t": quoted += "\\t"
        default: quoted.unicodeScalars.append(scalar)
        }
      }
      return "\"\(quoted)\""
    }
  }
}

@Suite struct YAMLPropertyTests {
  @Test(arguments: 1...40)
  func `a mapping of texts reads back as it was written`(_ seed: UInt64) {
    var writer = YAMLWriter(seed: seed)
    for _ in 0..<25 {
      var pairs: [(key: String, value: String)] = []
      var yaml = ""
      for number in 0..<6 {
        pairs.append(("k\(number)" + writer.text(), writer.text() + "x"))
        yaml += "? \(writer.written(pairs[number].key))\n"
        yaml += ": \(writer.written(pairs[number].value))\n"
      }
      let read = ReadYAML(yaml)
      guard case .mapping(let entries)? = read.root?.kind else {
        Issue.record("not a mapping: \(read.complaints)\n\(yaml)")
        return
      }
      #expect(entries.map { Array($0.key.utf8) } == pairs.map { Array($0.key.utf8) })
      #expect(entries.map { $0.value.scalar ?? "" } == pairs.map(\.value))
    }
  }

  @Test(arguments: 1...20)
  func `plain texts of letters read back wherever they stand`(_ seed: UInt64) {
    var dice = Dice(state: seed)
    let words = (0..<30).map { number in
      let letters = (0..<5).map { _ in "abвгё7".randomElement(using: &dice) ?? "a" }
      return String(letters) + "\(number)"
    }
    let block = words.map { "\($0): \($0)\n" }.joined()
    let flow = "{" + words.map { "\($0): \($0)" }.joined(separator: ", ") + "}"
    let outline = "{" + words.map { "\($0): \"\($0)\"" }.joined(separator: ", ") + "}"
    #expect(ReadYAML(block).root?.outline == outline)
    #expect(ReadYAML(flow).root?.outline == outline)
  }
}
