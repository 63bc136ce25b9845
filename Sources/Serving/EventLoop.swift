internal import CEvent
import Diagnostics
internal import Platform
package import Workspace

/// One loop on one thread that waits for everything at once: sockets, descriptors, the clock, signals.
/// What it calls, it calls on the thread that runs it.
package final class EventLoop {
  let base: OpaquePointer

  package init() throws(WorkspaceError) {
    guard let base = event_base_new() else {
      throw WorkspaceError(.cannotBegin, "event_base_new", .system(errno))
    }
    self.base = base
  }

  deinit { event_base_free(base) }
}

extension EventLoop {
  /// Runs until `stop` is called from within.
  package func run() { event_base_dispatch(base) }

  package func stop() { event_base_loopbreak(base) }

  /// Calls the action whenever there is something to read; the trigger must be held as long as that.
  package func onReadable(_ descriptor: Int32, _ action: @escaping () -> Void) -> Trigger {
    let trigger = Trigger(self, descriptor, EV_READ | EV_PERSIST, action)
    trigger.wait(nil)
    return trigger
  }

  package func onSignal(_ signal: Int32, _ action: @escaping () -> Void) -> Trigger {
    let trigger = Trigger(self, signal, EV_SIGNAL | EV_PERSIST, action)
    trigger.wait(nil)
    return trigger
  }

  /// Calls the action once whenever the time that `start(after:)` names is over.
  package func timer(_ action: @escaping () -> Void) -> Trigger { Trigger(self, -1, 0, action) }

  /// Calls the action again and again, each time after what the pause is then; the trigger must be held
  /// as long as that.
  package func repeating(
    after pause: @escaping () -> Duration, _ action: @escaping () -> Void
  ) -> Trigger {
    weak var next: Trigger?
    let trigger = timer {
      action()
      next?.start(after: pause())
    }
    next = trigger
    trigger.start(after: pause())
    return trigger
  }
}

/// Something that a loop waits for, and what is done then.
package final class Trigger {
  // The loop must not go before what waits in it.
  private let loop: EventLoop
  private let action: () -> Void
  private var event: OpaquePointer?

  fileprivate init(
    _ loop: EventLoop, _ source: Int32, _ what: Int32, _ action: @escaping () -> Void
  ) {
    self.loop = loop
    self.action = action
    event = event_new(
      loop.base, source, Int16(what),
      { _, _, context in
        guard let context else { return }
        Unmanaged<Trigger>.fromOpaque(context).takeUnretainedValue().action()
      }, Unmanaged.passUnretained(self).toOpaque())
    precondition(event != nil, "a loop takes every event that is well formed")
  }

  deinit { event_free(event) }
}

extension Trigger {
  /// Lets the action follow after so long; a time that is still running begins anew.
  package func start(after time: Duration) { wait(time) }

  package func cancel() { event_del(event) }

  fileprivate func wait(_ time: Duration?) {
    guard let time else {
      event_add(event, nil)
      return
    }
    let (seconds, attoseconds) = time.components
    var value = timeval(tv_sec: Int(seconds), tv_usec: .init(attoseconds / 1_000_000_000_000))
    event_add(event, &value)
  }
}
