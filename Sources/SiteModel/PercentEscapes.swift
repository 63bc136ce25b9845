internal import Diagnostics

/// The escapes of addresses.
package enum PercentEscapes {
  /// The bytes as a value in the query of an address: all but unreserved characters (RFC 3986) as
  /// `%XX`.
  package static func encode(_ text: [UInt8], into output: inout [UInt8]) {
    for byte in text {
      if byte.isUnreserved {
        output.append(byte)
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(.hexDigit(byte >> 4))
        output.append(.hexDigit(byte & 15))
      }
    }
  }

  /// The bytes with `%41` read as `A`.
  package static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = bytes[index + 1].hexValue, let low = bytes[index + 2].hexValue
      {
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return output
  }
}

extension UInt8 {
  fileprivate var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: isLetterOrDigit
    }
  }
}
