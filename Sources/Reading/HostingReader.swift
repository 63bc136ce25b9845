internal import Diagnostics
internal import SiteModel

/// Reads how the site is handed out, as `Content/site.yml` says it.
struct HostingReader {
  /// One name, or a list of them.
  func servers(
    _ node: YAMLNode?, _ diagnostics: inout [Diagnostic]
  ) -> [Hosting.Server] {
    guard let node else { return [] }
    var items = [node]
    if case .sequence(let listed) = node.kind { items = listed }
    var servers: [Hosting.Server] = []
    for item in items {
      guard let server = server(item, &diagnostics) else { continue }
      if servers.contains(server) {
        diagnostics.append(Diagnostic(.duplicateKey, at: item.place, ["key": server.rawValue]))
      } else {
        servers.append(server)
      }
    }
    return servers
  }

  private func server(
    _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> Hosting.Server? {
    guard let word = node.scalar else {
      diagnostics.append(Diagnostic(.expectedText, at: node.place))
      return nil
    }
    if let server = Hosting.Server(rawValue: word) { return server }
    let known = Hosting.Server.allCases.map(\.rawValue)
    diagnostics.append(
      Diagnostic(
        .invalidChoice, at: node.place, ["word": word],
        notes: Note.suggestions(for: word, among: known)))
    return nil
  }
}
