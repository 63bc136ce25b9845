internal import Diagnostics
internal import SiteModel

/// Reads `menu:` and `footer:` of `Content/site.yml`.
struct MenuReader {
  let localized: LocalizedReader
  let values: ValueReader

  func items(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> [MenuItem] {
    guard let node else { return [] }
    guard case .sequence(let nodes) = node.kind else {
      diagnostics.append(Diagnostic(.expectedList, at: node.place))
      return []
    }
    return nodes.compactMap { node in
      if case .mapping = node.kind { return link(node, &diagnostics) }
      return values.value(node, as: .text, &diagnostics)?.text
        .map { .own(Located($0, at: node.place)) }
    }
  }

  private func link(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> MenuItem? {
    guard var mapping = MappingReader(node, &diagnostics) else { return nil }
    let title = mapping.require("title", &diagnostics).map {
      localized.words($0, key: "title", &diagnostics)
    }
    let address = mapping.require("url", &diagnostics)
      .flatMap { values.value($0, as: .link, &diagnostics) }
    mapping.finish(&diagnostics)
    guard let title, case .link(let found)? = address else { return nil }
    // A menu leads to a site: a letter or a call belongs on a page that says whose it is.
    guard ExternalLink.leadsToSite(found.value) else {
      diagnostics.append(
        Diagnostic(
          .invalidLink, at: found.place,
          ["word": found.value, "example": "https://example.org/"]))
      return nil
    }
    return .link(title: title, address: found.value)
  }
}
