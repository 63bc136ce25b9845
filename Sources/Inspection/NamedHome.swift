internal import Diagnostics
internal import SiteModel

extension Home {
  /// The address at which a site says it stands, and where that leads.
  package struct Named: Sendable, Hashable {
    package let home: Home
    package let address: String
  }

  /// Where a page says that the site stands: its own whole address, in `<link rel="canonical">`, without
  /// the path that it has in the site.
  ///
  /// - Parameter path: of the page below the root of the site: `en/index.html`.
  /// - Returns: nil where the page names none, or one that does not end in its path.
  package static func named(in bytes: [UInt8], of path: String) -> Named? {
    var found: String?
    let isRead = Markup.read(InspectedFile.readable(bytes)) { element in
      guard found == nil, element.isHTML, !element.isInTemplate, element.name == "link",
        let relation = element["rel"]?.value.lowercased(),
        relation.split(whereSeparator: \.isWhitespace).contains("canonical")
      else { return }
      found = element["href"]?.value
    }
    guard isRead, let found, case .absolute(let host, let rest) = Address(found), !host.isEmpty
    else { return nil }
    let written = rest.prefix { $0 != "?" && $0 != "#" }
    let whole = String(
      decoding: PercentEscapes.decoded(Array(written.utf8)), as: UTF8.self)
    for name in names(of: path) where ("/" + whole.drop { $0 == "/" }).hasSuffix("/" + name) {
      let root = ("/" + whole.drop { $0 == "/" }).dropLast(name.count)
      let address = "https://\(host)\(root)"
      return Named(home: Home(address), address: address)
    }
    return nil
  }

  /// What a page may be called in addresses, the longest first.
  private static func names(of path: String) -> [String] {
    var names = [path]
    for ending in ["index.html", "/index.html", ".html", ".htm"] where path.hasSuffix(ending) {
      names.append(String(path.dropLast(ending.count)))
    }
    return names.sorted { $0.count > $1.count }
  }
}
