internal import CEvent
import Diagnostics
internal import Platform
import Workspace

/// HTTP on a loop.
final class HTTPServer {
  // The loop must not go before what listens in it.
  private let loop: EventLoop
  private let server: OpaquePointer
  private let answer: (Call) -> Void
  private var sockets: [OpaquePointer] = []

  /// A request has a line and headers of so many bytes at most.
  private static let longestHeader = 32 * 1024

  /// - Parameter answer: called for each request; it replies to it at once or makes a stream of it.
  init(_ loop: EventLoop, _ answer: @escaping (Call) -> Void) throws(WorkspaceError) {
    guard let server = evhttp_new(loop.base) else {
      throw WorkspaceError(.cannotBegin, "evhttp_new", .system(errno))
    }
    self.loop = loop
    self.server = server
    self.answer = answer
    evhttp_set_max_headers_size(server, Self.longestHeader)
    evhttp_set_max_body_size(server, 0)
    evhttp_set_default_content_type(server, nil)
    // Every method comes to us, to be refused in the same way.
    evhttp_set_allowed_methods(server, .max)
    evhttp_set_gencb(
      server,
      { request, context in
        guard let request, let context else { return }
        Unmanaged<HTTPServer>.fromOpaque(context).takeUnretainedValue().answer(Call(request))
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { evhttp_free(server) }
}

extension HTTPServer {
  /// Listens without accepting anybody yet; `false` where the port is in use.
  func listen(_ address: String, _ port: UInt16) throws(WorkspaceError) -> Bool {
    guard let socket = evhttp_bind_socket_with_handle(server, address, port) else {
      if errno == EADDRINUSE { return false }
      throw WorkspaceError(.cannotListen, "\(address):\(port)", .system(errno))
    }
    evconnlistener_disable(evhttp_bound_socket_get_listener(socket))
    sockets.append(socket)
    return true
  }

  /// Listens nowhere any more.
  func forget() {
    for socket in sockets { evhttp_del_accept_socket(server, socket) }
    sockets = []
  }

  /// The port that the system gave where it was asked for any.
  var port: UInt16 {
    guard let socket = sockets.first else { return 0 }
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = getsockname(evhttp_bound_socket_get_fd(socket), $0, &length)
      }
    }
    return UInt16(bigEndian: address.sin_port)
  }

  /// Lets those in who wait and all who come.
  func open() {
    for socket in sockets { evconnlistener_enable(evhttp_bound_socket_get_listener(socket)) }
  }
}

/// One request as the library has it; answered once.
final class Call {
  private let request: OpaquePointer

  fileprivate init(_ request: OpaquePointer) { self.request = request }
}

extension Call {
  /// nil where it is none that could be answered.
  var asked: Request? {
    guard let target = evhttp_request_get_uri(request) else { return nil }
    let method: Request.Method =
      switch evhttp_request_get_command(request) {
      case EVHTTP_REQ_GET: .get
      case EVHTTP_REQ_HEAD: .head
      default: .other
      }
    let headers = evhttp_request_get_input_headers(request)
    let host = evhttp_find_header(headers, "Host").map { String(cString: $0) }
    return Request(method, host: host ?? "", target: String(cString: target))
  }

  func reply(_ reply: Reply) {
    add(reply.headers + [("Content-Length", "\(reply.bytes.count)")])
    let buffer = evbuffer_new()
    defer { evbuffer_free(buffer) }
    if evhttp_request_get_command(request) != EVHTTP_REQ_HEAD {
      evbuffer_add(buffer, reply.bytes, reply.bytes.count)
    }
    evhttp_send_reply(request, Int32(reply.status), reply.reason, buffer)
  }

  /// Keeps the answer open.
  ///
  /// - Parameter end: called when the browser has gone; the stream is sent nothing from then on.
  func stream(until end: @escaping (EventStream) -> Void) -> EventStream {
    add(Reply(200, "text/event-stream; charset=utf-8", []).headers)
    return EventStream(request, end)
  }

  private func add(_ headers: [(name: String, value: String)]) {
    let output = evhttp_request_get_output_headers(request)
    for (name, value) in headers { evhttp_add_header(output, name, value) }
  }
}
