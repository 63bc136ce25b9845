internal import Diagnostics
internal import SiteModel

/// Reads what the site tells programs, as `Content/site.yml` asks for it.
struct AnnouncementReader {
  let values: ValueReader

  /// How many pages a feed has: a number, or `off`.
  func feedSize(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> Int {
    guard let node else { return Announcements.usualFeedSize }
    if node.scalar == "off" { return 0 }
    guard let number = values.value(node, as: .number, &diagnostics)?.number else { return 0 }
    if number >= 0 { return number }
    diagnostics.append(
      Diagnostic(.numberTooSmall, at: node.place, ["word": "\(number)", "limit": "0"]))
    return 0
  }

  func security(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> SecurityContact? {
    guard let node, var mapping = MappingReader(node, &diagnostics) else { return nil }
    let contact = mapping.require("contact", &diagnostics)
    let expires = mapping.require("expires", &diagnostics)
    let policy = mapping.take("policy", &diagnostics)
    mapping.finish(&diagnostics)
    let contacts = contact.map { links($0, &diagnostics) } ?? []
    let way = policy.flatMap { link($0, &diagnostics) }
    guard let expires, let day = values.value(expires, as: .day, &diagnostics)?.day,
      !contacts.isEmpty
    else { return nil }
    return SecurityContact(
      contacts: contacts, expires: Located(day, at: expires.place), policy: way)
  }

  /// One address, or a list of them.
  private func links(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [String] {
    guard case .sequence(let items) = node.kind else {
      return link(node, &diagnostics).map { [$0] } ?? []
    }
    return items.compactMap { link($0, &diagnostics) }
  }

  private func link(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = node.scalar else {
      diagnostics.append(Diagnostic(.expectedText, at: node.place))
      return nil
    }
    guard ExternalLink.isSafe(text) else {
      diagnostics.append(
        Diagnostic(
          .invalidLink, at: node.place, ["word": text, "example": "mailto:name@example.org"]))
      return nil
    }
    return text
  }
}
