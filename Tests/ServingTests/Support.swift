import Diagnostics
import Foundation
import Glibc
import Preview
import SiteModel
import TestSupport
import Workspace

@testable import Serving

/// A site in a fresh folder on disk, with its preview; removed with the value.
final class LiveFolder {
  let path = NSTemporaryDirectory() + "mayak-serving-\(UUID().uuidString)"
  let live: LivePreview

  init(_ fixture: SiteFixture, _ options: PreviewOptions = PreviewOptions(today: Day("2026-11-27")))
    throws
  {
    live = LivePreview(ProjectLayout(source: path), options)
    for (file, bytes) in fixture.files { try write(file, bytes) }
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("could not remove \(path): \(error)")
    }
  }

  /// What is shown of a site at first; its folder has gone by then.
  static func state(of fixture: SiteFixture) async throws -> PreviewState {
    let folder = try LiveFolder(fixture)
    let state = try await folder.live.refresh()
    return withExtendedLifetime(folder) { state }
  }

  func write(_ file: String, _ text: String) throws { try write(file, Array(text.utf8)) }

  func write(_ file: String, _ bytes: [UInt8]) throws {
    let full = "\(path)/\(file)"
    try FileManager.default.createDirectory(
      atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: full))
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(file)")
  }

  func answers(_ language: MessageLanguage = .english) async throws -> Answers {
    Answers(try await live.refresh(), say: Speech(language: language), shown: { [$0] })
  }
}

extension Answers {
  func text(_ target: String) -> String? {
    Request(.get, host: "localhost", target: target).map { text(of: reply(to: $0)) }
  }

  func reply(_ target: String) -> Reply? {
    Request(.get, host: "localhost", target: target).map { reply(to: $0) }
  }

  private func text(of reply: Reply) -> String { String(decoding: reply.bytes, as: UTF8.self) }
}

/// A preview on a thread of its own, to be asked over the network.
struct TestServer: Sendable {
  private enum Order: Sendable {
    case show(PreviewState, WatchedChanges)
    case stop
  }

  let port: Int
  private let orders: Mailbox<Order>

  init(_ state: PreviewState, follows: Bool = false) async throws {
    let orders = try Mailbox<Order>()
    let address: String = try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        do {
          let loop = try EventLoop()
          var setting = PreviewServer.Setting(language: .english, shown: { [$0] })
          setting.follows = follows
          let server = try PreviewServer(loop, port: 0, setting)
          let trigger = orders.deliver(on: loop) { order in
            switch order {
            case .show(let state, let changes): server.show(state, after: changes)
            case .stop: loop.stop()
            }
          }
          server.show(state, after: .all)
          continuation.resume(returning: server.address)
          loop.run()
          withExtendedLifetime((trigger, server)) {}
        } catch {
          continuation.resume(throwing: error)
        }
      }
    }
    self.orders = orders
    port = Int(address.split(separator: ":")[2].dropLast()) ?? 0
  }

  func show(_ state: PreviewState, after changes: WatchedChanges = .all) {
    orders.post(.show(state, changes))
  }

  func stop() { orders.post(.stop) }

  /// Everything that is answered to these lines, to the end of the connection.
  func answer(_ lines: String...) throws -> String {
    let client = try Client(port)
    try client.send(lines + ["Connection: close", "", ""])
    return try client.read { _ in false }
  }

  func get(_ target: String) throws -> String {
    try answer("GET \(target) HTTP/1.1", "Host: localhost:\(port)")
  }

  /// A connection on which events come.
  func events(_ target: String) throws -> Client {
    let client = try Client(port)
    try client.send(["GET \(target) HTTP/1.1", "Host: localhost", "", ""])
    return client
  }
}

/// A browser that knows nothing but bytes.
final class Client {
  private let socket: Int32
  private var rest = ""

  init(_ port: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
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

  func send(_ lines: [String]) throws {
    let bytes = Array(lines.joined(separator: "\r\n").utf8)
    guard write(socket, bytes, bytes.count) == bytes.count else { throw POSIXError(.EPIPE) }
  }

  /// What comes until it is enough, or the other side ends it; throws where neither happens.
  func read(until isEnough: (String) -> Bool) throws -> String {
    var bytes = Array(rest.utf8)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if isEnough(text) { return text }
      var wait = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, 20_000) > 0 else { throw POSIXError(.ETIMEDOUT) }
      var part = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.read(socket, &part, part.count)
      guard count > 0 else { return text }
      bytes += part[..<count]
    }
  }

  /// The next event that says something, from `{` to `}`.
  func next() throws -> String {
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
