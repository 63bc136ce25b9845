/// A value of JSON. It is written on one line, with the members of a record in the order in which they
/// were given, so that the same values are always the same bytes.
package indirect enum JSON: Sendable, Hashable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSON])
  case record([Member])

  package struct Member: Sendable, Hashable {
    package let name: String
    package let value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A record without the members that are nil.
  package static func record(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .record(members.compactMap { name, value in value.map { Member(name, $0) } })
  }
}

extension JSON {
  package var text: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? "true" : "false"
    case .list(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .record(let members):
      "{"
        + members.map { "\(Self.quoted($0.name)):\($0.value.text)" }.joined(separator: ",")
        + "}"
    }
  }

  /// What a terminal would obey instead of showing it is written by its number.
  private static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case _ where isObeyed(scalar):
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
