import Diagnostics
import Foundation
import Platform
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
