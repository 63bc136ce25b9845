package import Diagnostics

/// How the site is handed out, as far as its own files can say it.
package struct Hosting: Sendable {
  /// A program, or a house, that hands out files and can be told how, by the name it has in
  /// `site.yml`.
  package enum Server: String, Sendable, CaseIterable {
    case apache, nginx, caddy, netlify
  }

  /// For which the site brings its settings.
  package let servers: [Server]
  /// Where the site asks for them.
  package let place: Place
  /// Whether texts are packed beforehand, beside the files themselves.
  package let compresses: Bool

  package init(servers: [Server], place: Place, compresses: Bool) {
    self.servers = servers
    self.place = place
    self.compresses = compresses
  }

  /// Whether the same files come of both.
  package func isSame(as other: Hosting) -> Bool {
    servers == other.servers && compresses == other.compresses
  }
}
