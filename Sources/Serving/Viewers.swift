import Preview

/// The pages that stand open in browsers, and what each is told.
final class Viewers {
  private var open: [Viewer] = []
  private var styles = Assets()
  private var others = Assets()

  init() {}
}

/// One of them.
private final class Viewer {
  let stream: EventStream
  let request: Request
  var number: Int
  var page: String
  var strip: String

  /// nil where the page does not say what it shows.
  init?(_ asked: Request, _ stream: (_ page: Request) -> EventStream) {
    guard let target = asked.query["page"], let page = asked.query["mark"],
      let request = Request(.get, host: asked.host, target: target)
    else { return nil }
    self.request = request
    self.page = page
    number = asked.query["number"].flatMap { Int($0) } ?? 0
    strip = asked.query["strip"] ?? ""
    self.stream = stream(request)
  }
}

/// Files that pages use, by what they were when they were asked for last.
private struct Assets {
  private var names: [String: String] = [:]
  /// The number of the state since which each is as it is.
  private var changes: [String: Int] = [:]
  /// So many are remembered; a page that uses more is not told of all that change.
  private static let most = 2000
}

extension Assets {
  mutating func note(_ path: String, _ view: PageView) {
    guard names.count < Self.most || names[path] != nil else { return }
    names[path] = view.name
  }

  /// Looks which have changed.
  mutating func look(_ number: Int, _ view: (_ path: String) -> PageView?) {
    for (path, name) in names {
      guard let new = view(path)?.name, new != name else { continue }
      names[path] = new
      changes[path] = number
    }
  }

  /// Those that have changed since a state.
  func changed(since number: Int) -> [String] { changes.filter { $0.value > number }.map(\.key) }
}

extension Viewers {
  /// Notes what a browser was given.
  func note(_ request: Request, _ view: PageView) {
    if view.isPage || view.status != 200 { return }
    if view.type.hasPrefix("text/css") {
      styles.note(request.target, view)
    } else {
      others.note(request.target, view)
    }
  }

  /// Takes a new page in, and tells it at once what it does not know.
  func take(_ call: Call, _ asked: Request, _ answers: Answers) {
    let viewer = Viewer(asked) { _ in
      call.stream { [weak self] stream in self?.open.removeAll { $0.stream === stream } }
    }
    guard let viewer else { return call.reply(.plain(400, "which page?")) }
    open.append(viewer)
    // The browser learns only by a first word that it is heard.
    viewer.stream.ping()
    tell(viewer, answers, nil)
  }

  /// Tells every page what has changed for it.
  ///
  /// - Parameters:
  ///   - isTouched: whether a file may be another than before.
  ///   - follows: whether a page that shows another one goes to the one that was written.
  func tell(_ answers: Answers, isTouched: @escaping (_ source: String?) -> Bool, follows: Bool) {
    let number = answers.state.number
    let look = { (path: String) -> PageView? in answers.asset(path, isTouched) }
    styles.look(number, look)
    others.look(number, look)
    let going =
      follows
      ? Following(answers.state, languages: open.map { answers.language(of: $0.request) }) : nil
    for viewer in open { tell(viewer, answers, going) }
  }

  func ping() { for viewer in open { viewer.stream.ping() } }

  private func tell(_ viewer: Viewer, _ answers: Answers, _ going: Following?) {
    let view = answers.view(of: viewer.request)
    let strip = answers.strip(of: view).text
    var told = Told(number: answers.state.number)
    told.go = going?.target(for: answers.language(of: viewer.request), at: viewer.request.path)
    if view.name != viewer.page || isShowing(viewer, view) { told.isReloaded = true }
    if !styles.changed(since: viewer.number).isEmpty { told.isRestyled = true }
    if strip.seenName != viewer.strip { told.strip = strip }
    let isNew = viewer.number != told.number
    viewer.number = told.number
    viewer.page = view.name
    viewer.strip = strip.seenName
    if isNew || told.saysAnything { viewer.stream.send(told.json) }
  }

  /// Whether the page names a file that is another than it has.
  private func isShowing(_ viewer: Viewer, _ view: PageView) -> Bool {
    let names = others.changed(since: viewer.number).compactMap { path in
      path.split(separator: "/").last
    }
    guard !names.isEmpty else { return false }
    let text = String(decoding: view.bytes, as: UTF8.self)
    return names.contains { text.contains($0) }
  }
}
