package import Diagnostics
package import Preview
package import Workspace

/// Shows a site in browsers, and every change of it at once.
package final class PreviewServer {
  package struct Setting {
    package var language: MessageLanguage
    /// Whether it listens in the local network too.
    package var isInNetwork = false
    /// Whether browsers go to the page that was written.
    package var follows = false
    /// How each path is written, from where the program was started and elsewhere.
    package var shown: (String) -> [String]

    package init(language: MessageLanguage, shown: @escaping (String) -> [String]) {
      self.language = language
      self.shown = shown
    }
  }

  private let setting: Setting
  private let hosts: HostCheck
  private let viewers = Viewers()
  private let loop: EventLoop
  private var server: HTTPServer?
  private var pulse: Trigger?
  private var answers: Answers?
  private var isOpen = false
  /// Ports that were asked for in vain.
  package private(set) var taken: [UInt16] = []

  private static let tries: UInt16 = 20

  /// Listens at the port or the next free one; nobody is let in before there is something to show.
  package init(
    _ loop: EventLoop, port: UInt16, _ setting: Setting
  ) throws(WorkspaceError) {
    self.loop = loop
    self.setting = setting
    let lan = setting.isInNetwork ? try LocalNetwork.address() : nil
    hosts = HostCheck(lan: lan)
    let server = try HTTPServer(loop) { [unowned self] call in answer(call) }
    self.server = server
    try listen(server, port, lan)
    // A browser that has gone without a word is noticed when something is sent to it.
    pulse = loop.repeating(after: { .seconds(20) }) { [viewers] in viewers.ping() }
  }
}

extension PreviewServer {
  /// With the `/` at its end.
  package var address: String { "http://127.0.0.1:\(server?.port ?? 0)/" }

  /// The address for other machines, where it listens for them.
  package var networkAddress: String? {
    hosts.lan.map { "http://\($0):\(server?.port ?? 0)/" }
  }

  /// Shows a state, and tells the pages that stand open.
  ///
  /// - Parameters:
  ///   - trouble: what the world refuses, where it does: the state is one of before.
  ///   - changes: the sources that may be others than in the state before.
  package func show(
    _ state: PreviewState, after changes: WatchedChanges, trouble: String? = nil
  ) {
    let say = Speech(language: setting.language)
    let new = Answers(state, trouble: trouble, say: say, shown: setting.shown)
    let isOther = state.number != answers?.state.number
    answers = new
    viewers.tell(new, isTouched: changes.touches, follows: setting.follows && isOther)
    if !isOpen { server?.open() }
    isOpen = true
  }

  private func listen(
    _ server: HTTPServer, _ port: UInt16, _ lan: String?
  ) throws(WorkspaceError) {
    for step in 0..<Self.tries {
      let (candidate, overflow) = port.addingReportingOverflow(port == 0 ? 0 : step)
      if overflow { break }
      guard try server.listen("127.0.0.1", candidate) else {
        taken.append(candidate)
        continue
      }
      guard let lan else { return }
      if try server.listen(lan, server.port) { return }
      taken.append(candidate)
      server.forget()
    }
    throw WorkspaceError(.cannotListen, "127.0.0.1:\(port)", .phrase(.portsInUse))
  }

  private func answer(_ call: Call) {
    guard let request = call.asked else { return call.reply(.plain(400, "no address of a page")) }
    guard hosts.allows(request.host) else {
      let say = Speech(language: setting.language)
      return call.reply(.plain(403, say(.hostRefused, ["address": address])))
    }
    guard request.method != .other else { return call.reply(.plain(405, "GET, HEAD")) }
    guard let answers else { return call.reply(.plain(503, "…")) }
    if request.path == Answers.events {
      return viewers.take(call, request, answers)
    }
    let view = answers.view(of: request)
    viewers.note(request, view)
    call.reply(answers.reply(view))
  }
}

extension WatchedChanges {
  /// Whether a file may be another than before; of what has none nobody knows.
  fileprivate func touches(_ source: String?) -> Bool {
    guard case .paths(let paths) = self, let source else { return true }
    return paths.contains { source == $0 || source.hasPrefix($0 + "/") }
  }
}
