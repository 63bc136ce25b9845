internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel

extension OutputMaker {
  /// Whom to tell of a fault of the site, for those who look for it (RFC 9116).
  static let security = OutputMaker { site in
    guard site.configuration.announcements.security != nil, site.configuration.links != .files
    else { return [] }
    return site.withoutOwn([
      OutputEntry(
        path: .security, identity: "security", stage: .list,
        place: Place(site.configuration.file), recipe: .render { $0.renderSecurity(into: &$1) })
    ])
  }
}

extension SitePath {
  fileprivate static let security = SitePath(file: [".well-known", "security.txt"])
}

extension SiteRenderer {
  fileprivate func renderSecurity(into output: inout [UInt8]) {
    guard let security = site.configuration.announcements.security else { return }
    let languages = site.configuration.languages.map(\.text).joined(separator: ", ")
    let lines =
      security.contacts.map { "Contact: \($0)" } + [
        "Expires: \(security.expires.value)T00:00:00Z", "Preferred-Languages: \(languages)",
        "Canonical: \(SitePath.security.address(below: site.configuration.baseURL))",
      ] + (security.policy.map { ["Policy: \($0)"] } ?? [])
    output += (lines.joined(separator: "\n") + "\n").utf8
  }
}
