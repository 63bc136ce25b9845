internal import CEvent

/// An answer that goes on: server-sent events.
final class EventStream {
  private let request: OpaquePointer
  private let end: (EventStream) -> Void

  init(_ request: OpaquePointer, _ end: @escaping (EventStream) -> Void) {
    self.request = request
    self.end = end
    evhttp_connection_set_closecb(
      evhttp_request_get_connection(request),
      { connection, context in
        guard let context else { return }
        evhttp_connection_set_closecb(connection, nil, nil)
        Unmanaged<EventStream>.fromOpaque(context).takeRetainedValue().close()
      }, Unmanaged.passRetained(self).toOpaque())
    evhttp_send_reply_start(request, 200, "OK")
  }
}

extension EventStream {
  /// Sends one event; the data are one line.
  func send(_ data: String) { write("data: \(data)\n\n") }

  /// Says nothing, so that a browser that has gone without a word is noticed.
  func ping() { write(":\n\n") }

  private func write(_ text: String) {
    let buffer = evbuffer_new()
    defer { evbuffer_free(buffer) }
    let bytes = Array(text.utf8)
    evbuffer_add(buffer, bytes, bytes.count)
    evhttp_send_reply_chunk(request, buffer)
  }

  private func close() {
    end(self)
    // A request that has already lost its connection is freed by its end alone, any other with that.
    if evhttp_request_get_connection(request) == nil { evhttp_send_reply_end(request) }
  }
}
