/// A value of JSON, written with its keys in their order and a line for each.
package indirect enum JSON: Sendable, Equatable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSON])
  case object([Member])

  package struct Member: Sendable, Equatable {
    let key: String
    let value: JSON
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }
  package init(booleanLiteral flag: Bool) { self = .flag(flag) }
  package init(integerLiteral number: Int) { self = .number(number) }
  package init(arrayLiteral items: JSON...) { self = .list(items) }
  package init(dictionaryLiteral members: (String, JSON)...) { self = .object(members) }

  static func object(_ members: [(String, JSON)]) -> JSON {
    .object(members.map { Member(key: $0, value: $1) })
  }

  static func texts(_ texts: some Sequence<String>) -> JSON { .list(texts.map { .text($0) }) }

  /// The same object with a further member; nothing is added where there is no value.
  func adding(_ key: String, _ value: JSON?) -> JSON {
    guard case .object(let members) = self, let value else { return self }
    return .object(members + [Member(key: key, value: value)])
  }
}

extension JSON {
  /// As a file holds it, with a line break at the end.
  package var file: String { written(below: "") + "\n" }

  private func written(below indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return "\(number)"
    case .flag(let flag): return "\(flag)"
    case .list(let items):
      return "[\(items.map { $0.written(below: inner) }.joined(separator: ", "))]"
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map {
        "\(inner)\(Self.quoted($0.key)): \($0.value.written(below: inner))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let signs = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\\": return "\\\(scalar)"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: return String(Character(scalar))
      }
    }
    return "\"\(signs.joined())\""
  }
}
