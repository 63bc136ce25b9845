import Foundation
import Platform

/// A browser that knows nothing but bytes.
package final class Client {
  private let socket: Int32
  private var rest = ""

  package init(_ port: Int) throws {
    socket = Platform.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    // An address as the system wants it: its family, the port, 127.0.0.1.
    var address = [UInt8](repeating: 0, count: 16)
    withUnsafeBytes(of: sa_family_t(AF_INET)) { address.replaceSubrange(0..<2, with: $0) }
    withUnsafeBytes(of: UInt16(port).bigEndian) { address.replaceSubrange(2..<4, with: $0) }
    address.replaceSubrange(4..<8, with: [127, 0, 0, 1])
    let code = address.withUnsafeBytes { bytes in
      connect(socket, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress!, 16)
    }
    guard code == 0 else { throw POSIXError(.ECONNREFUSED) }
  }

  deinit { close(socket) }

  package func send(_ lines: [String]) throws {
    let bytes = Array(lines.joined(separator: "\r\n").utf8)
    guard write(socket, bytes, bytes.count) == bytes.count else { throw POSIXError(.EPIPE) }
  }

  /// What comes until it is enough, or the other side ends it; throws where neither happens.
  package func read(until isEnough: (String) -> Bool) throws -> String {
    var bytes = Array(rest.utf8)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if isEnough(text) { return text }
      var wait = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, 20_000) > 0 else { throw POSIXError(.ETIMEDOUT) }
      var part = [UInt8](repeating: 0, count: 65_536)
      let count = Platform.read(socket, &part, part.count)
      guard count > 0 else { return text }
      bytes += part[..<count]
    }
  }

  /// The next event that says something, from `{` to `}`.
  package func next() throws -> String {
    let text = try read { $0.event != nil }
    guard let event = text.event else { throw POSIXError(.EPIPE) }
    rest = String(text[event.upperBound...])
    return String(text[event])
  }
}

extension String {
  fileprivate var event: Range<Index>? {
    guard let start = range(of: "data: "),
      let end = range(of: "\n\n", range: start.upperBound..<endIndex)
    else { return nil }
    return start.upperBound..<end.lowerBound
  }
}
