import Diagnostics
import Platform
import Preview
import Serving
import Workspace

/// One run of the preview, from the first look at the sources to Ctrl+C. It lives on one thread; only
/// making a state goes on beside it.
final class ServeSession {
  struct Wish: Sendable {
    let layout: ProjectLayout
    let preview: PreviewOptions
    let port: UInt16
    let isInNetwork: Bool
    /// Whether a browser is opened.
    let opens: Bool
    let follows: Bool
    /// Calls the action at each full minute, as long as the trigger is held; nil for the minutes of the
    /// preview's clock.
    var minutes: (@Sendable (EventLoop, @escaping () -> Void) -> Trigger)?
    /// The descriptors for what is told, and for what is wrong.
    var told: (output: Int32, errors: Int32) = (1, 2)
  }

  private let wish: Wish
  private let loop: EventLoop
  private let server: PreviewServer
  private let watch: SourceWatch
  private let maker: StateMaker
  private let made: Mailbox<StateMaker.Outcome>
  private let report: ServeReport
  private var triggers: [Trigger] = []
  private var settling: Trigger?
  /// The next look at folders that nobody tells of.
  private var looking: Trigger?

  private var waiting = WatchedChanges.none
  private var waitingSince: ContinuousClock.Instant?
  private var isMaking = false
  private var state: PreviewState?
  private var failure: WorkspaceError?

  /// Whoever saves several files means them together.
  private static let pause = Duration.milliseconds(12)
  /// Where somebody writes without a pause, what there is by then is shown.
  private static let longestWait = Duration.milliseconds(300)

  init(_ wish: Wish) throws(WorkspaceError) {
    self.wish = wish
    report = ServeReport(wish.layout, output: wish.told.output, errors: wish.told.errors)
    loop = try EventLoop()
    var setting = PreviewServer.Setting(
      language: CallLanguage.current, shown: report.shownPaths)
    setting.isInNetwork = wish.isInNetwork
    setting.follows = wish.follows
    server = try PreviewServer(loop, port: wish.port, setting)
    // Before the sources are read, so that nothing is missed in between.
    watch = SourceWatch(wish.layout)
    maker = StateMaker(wish.layout, wish.preview)
    made = try Mailbox()
  }
}

extension ServeSession {
  /// Returns when somebody ends the program; throws where there never was anything to show.
  func run() throws(WorkspaceError) {
    triggers = [SIGINT, SIGTERM].map { signal in
      loop.onSignal(signal) { [unowned self] in loop.stop() }
    }
    triggers.append(made.deliver(on: loop) { [unowned self] in take($0) })
    settling = loop.timer { [unowned self] in make() }
    looking = loop.timer { [unowned self] in look() }
    triggers.append(minutes { [unowned self] in tick() })
    if let descriptor = watch.descriptor {
      triggers.append(loop.onReadable(descriptor) { [unowned self] in look() })
    }
    make(.all)
    if watch.pace != nil { look() }
    loop.run()
    if let failure, state == nil { throw failure }
  }

  private func minutes(_ action: @escaping () -> Void) -> Trigger {
    if let minutes = wish.minutes { return minutes(loop, action) }
    let clock = wish.preview.clock
    return loop.repeating(after: { clock.restOfMinute }, action)
  }

  /// What a minute may bring: another day, and somebody who reads again.
  private func tick() {
    report.repeatUnread()
    make()
  }

  private func look() {
    waiting = waiting.joined(watch.changes())
    if let pace = watch.pace { looking?.start(after: pace) }
    guard !waiting.isEmpty else { return }
    let since = waitingSince ?? .now
    waitingSince = since
    let left = Self.longestWait - (ContinuousClock.now - since)
    settling?.start(after: max(.zero, min(Self.pause, left)))
  }

  private func make(_ changes: WatchedChanges? = nil) {
    guard !isMaking else { return }
    let changes = waiting.joined(changes ?? .none)
    (waiting, waitingSince, isMaking) = (.none, nil, true)
    Task { [maker, made] in made.post(await maker.make(changes)) }
  }

  private func take(_ outcome: StateMaker.Outcome) {
    isMaking = false
    switch outcome.result {
    case .success(let state): show(state, outcome)
    case .failure(let error): refuse(error, outcome.changes)
    }
    if !waiting.isEmpty { look() }
  }

  private func show(_ new: PreviewState, _ outcome: StateMaker.Outcome) {
    let isMended = failure != nil
    failure = nil
    guard let state else {
      self.state = new
      server.show(new, after: .all)
      report.begin(server, watch.reason)
      report.first(new, outcome.time)
      if wish.opens { Desktop.open(server.address) }
      return
    }
    guard isMended || new.number != state.number else { return }
    self.state = new
    server.show(new, after: outcome.changes)
    report.next(new, outcome.changes, outcome.time)
  }

  /// What is shown stays, with the words of the world.
  private func refuse(_ error: WorkspaceError, _ changes: WatchedChanges) {
    let isNews = failure != error
    failure = error
    guard let state else { return loop.stop() }
    guard isNews else { return }
    server.show(state, after: changes, trouble: error.text(in: CallLanguage.current))
    report.tell(error)
  }
}

/// Makes one state after another, away from the thread that serves.
actor StateMaker {
  struct Outcome: Sendable {
    let result: Result<PreviewState, WorkspaceError>
    let changes: WatchedChanges
    let time: Duration
  }

  private let live: LivePreview
  /// Whether not everything that changed has been looked at.
  private var missed = WatchedChanges.none

  init(_ layout: ProjectLayout, _ options: PreviewOptions) {
    live = LivePreview(layout, options)
  }
}

extension StateMaker {
  func make(_ changes: WatchedChanges) async -> Outcome {
    let start = ContinuousClock.now
    let changes = missed.joined(changes)
    let result: Result<PreviewState, WorkspaceError>
    do throws(WorkspaceError) {
      result = .success(try await live.refresh(SourceChanges(changes)))
      missed = .none
    } catch {
      result = .failure(error)
      missed = .all
    }
    return Outcome(result: result, changes: changes, time: .now - start)
  }
}

extension SourceChanges {
  fileprivate init(_ changes: WatchedChanges) {
    switch changes {
    case .all: self = .all
    case .paths(let paths): self = .paths(paths)
    }
  }
}
