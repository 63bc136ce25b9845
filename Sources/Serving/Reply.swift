/// What a browser is answered.
struct Reply: Equatable {
  let status: Int
  let type: String
  let bytes: [UInt8]
  /// Another address to go to.
  let location: String?

  init(_ status: Int, _ type: String, _ bytes: [UInt8], location: String? = nil) {
    self.status = status
    self.type = type
    self.bytes = bytes
    self.location = location
  }

  static func plain(_ status: Int, _ text: String) -> Reply {
    Reply(status, "text/plain; charset=utf-8", Array("\(text)\n".utf8))
  }

  static func page(_ status: Int, _ bytes: [UInt8]) -> Reply {
    Reply(status, "text/html; charset=utf-8", bytes)
  }
}

extension Reply {
  /// Nothing is kept by a browser, and nothing read by a page of another site.
  var headers: [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = [
      ("Content-Type", type), ("Cache-Control", "no-store"),
      ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    if let location { headers.append(("Location", location)) }
    if status == 405 { headers.append(("Allow", "GET, HEAD")) }
    return headers
  }

  var reason: String {
    switch status {
    case 200: "OK"
    case 302: "Found"
    case 400: "Bad Request"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    default: "Service Unavailable"
    }
  }
}
