internal import Diagnostics
internal import Resolving
internal import SiteModel

extension OutputMaker {
  /// The settings of the servers that the site names. None where it is made for a disk; a file of the
  /// site's own comes first. Those that a server is told to read, rather than finds by itself, lie
  /// where no server shows anything.
  static let hosting = OutputMaker { site in
    let hosting = site.configuration.hosting
    guard site.configuration.links != .files else { return [] }
    return site.withoutOwn(
      hosting.servers.flatMap { server in
        server.settings.map { path, settings in
          OutputEntry(
            path: SitePath(file: path), identity: "hosting \(path.joined(separator: "/"))",
            stage: .list, place: hosting.place,
            recipe: .render { $1 += settings(HostedSite($0.site)).utf8 })
        }
      })
  }
}

extension Hosting.Server {
  fileprivate var settings: [([String], @Sendable (HostedSite) -> String)] {
    switch self {
    case .apache: [([".htaccess"], { $0.apache })]
    case .nginx: [([".hosting", "nginx.conf"], { $0.nginx })]
    case .caddy: [([".hosting", "Caddyfile"], { $0.caddy })]
    case .netlify:
      [(["_headers"], { $0.netlifyHeaders }), (["_redirects"], { $0.netlifyRedirects })]
    }
  }
}
