/// What a browser asks for.
struct Request: Equatable {
  enum Method: Equatable {
    case get, head, other
  }

  let method: Method
  /// The name of the host that the browser believes to speak to, with its port.
  let host: String
  /// The path of the address, its escapes undone; it begins with `/`.
  let path: String
  /// The same as the browser wrote it.
  let target: String
  /// What stands behind the `?`, its escapes undone.
  let query: [String: String]

  /// nil where the target is no path, or its escapes are none.
  init?(_ method: Method, host: String, target: String) {
    guard target.hasPrefix("/") else { return nil }
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts[0].unescaped, !path.utf8.contains(0) else { return nil }
    var query: [String: String] = [:]
    for pair in parts.count > 1 ? parts[1].split(separator: "&") : [] {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = sides[0].unescaped, let value = (sides.count > 1 ? sides[1] : "").unescaped
      else { return nil }
      query[name] = value
    }
    self.method = method
    self.host = host
    self.path = path
    self.target = String(parts[0])
    self.query = query
  }
}

extension Substring {
  /// The text with `%XX` made bytes again; nil where that is no UTF-8.
  fileprivate var unescaped: String? {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.prefix(2).count == 2, rest.first != UInt8(ascii: "+")
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
