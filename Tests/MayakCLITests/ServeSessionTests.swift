import Foundation
import Preview
import Serving
import Synchronization
import TestSupport
import Testing
import Workspace

@testable import MayakCLI

/// A clock that stands still until it is turned.
private final class TurnedClock: Sendable {
  private enum Order: Sendable { case tell, end }

  private let seconds: Mutex<Int>
  private let orders: Mailbox<Order>

  init(_ seconds: Int) throws {
    self.seconds = Mutex(seconds)
    orders = try Mailbox()
  }

  var clock: SystemClock {
    SystemClock(epoch: nil, machine: { [self] in seconds.withLock { $0 } })
  }

  /// Each minute that the clock is turned by; the loop ends with the clock.
  func minutes(_ loop: EventLoop, _ action: @escaping () -> Void) -> Trigger {
    orders.deliver(on: loop) { order in
      switch order {
      case .tell: action()
      case .end: loop.stop()
      }
    }
  }

  func turnByMinute() {
    seconds.withLock { $0 += 60 }
    orders.post(.tell)
  }

  func end() { orders.post(.end) }
}

/// A preview as the program runs it, on a thread of its own.
private final class RunningPreview {
  let clock: TurnedClock
  private let told = Pipe()
  private var read = ""

  init(_ site: SiteFolder, asPublished: Bool, at seconds: Int) throws {
    let clock = try TurnedClock(seconds)
    let output = told.fileHandleForWriting.fileDescriptor
    let wish = ServeSession.Wish(
      layout: ProjectLayout(source: site.path),
      preview: PreviewOptions(asPublished: asPublished, clock: clock.clock), port: 0,
      isInNetwork: false, opens: false, follows: false, minutes: clock.minutes,
      told: (output, output))
    Thread.detachNewThread {
      do {
        try ServeSession(wish).run()
      } catch {
        print("the preview has ended: \(error)")
      }
    }
    self.clock = clock
  }

  deinit { clock.end() }

  /// What it has said once these words are among it.
  func waitFor(_ words: String) async throws -> String {
    let (source, before) = (told.fileHandleForReading, read)
    read = try await onOwnThread {
      var said = before
      while !said.contains(words) {
        let part = source.availableData
        guard !part.isEmpty else { break }
        said += String(decoding: part, as: UTF8.self)
      }
      return said
    }
    return read
  }
}

@Suite struct ServeSessionTests {
  /// A minute before the 22nd of November 2026 in Greenwich.
  private static let evening = 1_795_305_540

  @Test func `a new day shows what it brings, though no file is another`() async throws {
    let site = try SiteFolder(
      SiteFixture.small.adding(
        """
        -- Content/news/later.en.md --
        ---
        title: Later
        summary: What comes tomorrow.
        date: 2026-11-22
        publish_on: 2026-11-22
        ---
        Text.
        """))
    let preview = try RunningPreview(site, asPublished: true, at: Self.evening)
    let address = try await #require(
      preview.waitFor("/ (").firstMatch(of: #/127\.0\.0\.1:(\d+)/#)?.output.1)
    let port = try #require(Int(address))
    #expect(try await status(of: "/en/news/later/", port) == "404")
    preview.clock.turnByMinute()
    #expect(try await preview.waitFor(": 2026-11-22;").contains(": 2026-11-22;"))
    #expect(try await status(of: "/en/news/later/", port) == "200")
  }

  private func status(of target: String, _ port: Int) async throws -> Substring? {
    try await onOwnThread {
      let client = try Client(port)
      try client.send(
        ["GET \(target) HTTP/1.1", "Host: localhost:\(port)", "Connection: close", "", ""])
      return try client.read { _ in false }.split(separator: " ").dropFirst().first
    }
  }
}
