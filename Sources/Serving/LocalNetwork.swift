internal import CEvent
import Diagnostics
internal import Platform
import Workspace

/// The network that a telephone in the same room is in.
enum LocalNetwork {
  /// The address that this machine has in it. Connecting such a socket sends nothing; it only lets
  /// the system choose the road that leads out.
  static func address() throws(WorkspaceError) -> String {
    let descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    guard descriptor >= 0 else { throw WorkspaceError(.cannotListen, "--lan", .system(errno)) }
    defer { close(descriptor) }
    // An address that RFC 5737 keeps for examples.
    var target = sockaddr_in()
    target.sin_family = sa_family_t(AF_INET)
    target.sin_port = UInt16(9).bigEndian
    inet_pton(AF_INET, "192.0.2.1", &target.sin_addr)
    var own = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let connected = withUnsafePointer(to: &target) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, length) }
    }
    guard connected == 0 else { throw WorkspaceError(.cannotListen, "--lan", .phrase(.noNetwork)) }
    withUnsafeMutablePointer(to: &own) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = getsockname(descriptor, $0, &length)
      }
    }
    var text = [CChar](repeating: 0, count: Int(INET_ADDRSTRLEN))
    inet_ntop(AF_INET, &own.sin_addr, &text, socklen_t(text.count))
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
