internal import SiteModel

/// Where a finished file lies, so that the addresses in it can be followed.
struct Location {
  private let home: Home
  /// From the root of the host.
  private let page: String
  /// From what relative addresses are read: the page, unless a `base` says otherwise; nil where that
  /// is another host.
  private let start: String?

  /// - Parameter path: below the root of the site: `en/index.html`.
  init(_ path: String, home: Home, base: String? = nil) {
    self.home = home
    page = home.path + path
    guard let base else {
      start = page
      return
    }
    switch Address(base) {
    case .other: start = nil
    case .absolute(let host, let rest): start = host == home.host ? rest : nil
    case .relative(let text): start = Self.joined(Self.split(text).path, to: page)
    }
  }

  /// A place in the site: a path below its root, and a name in the file there.
  struct Destination: Hashable {
    let path: String
    let anchor: String?
  }

  /// Nil for what lies out of the site, where nothing can be said about it.
  func destination(of address: Address) -> Destination? {
    let text: String
    switch address {
    case .other: return nil
    case .absolute(let host, let rest):
      guard host == home.host else { return nil }
      text = rest.first == "/" ? rest : "/" + rest
    case .relative(let rest): text = rest
    }
    guard let start else { return nil }
    let (written, anchor) = Self.split(text)
    let path = Self.joined(written, to: start)
    guard path.hasPrefix(home.path) else { return nil }
    return Destination(
      path: Self.decoded(path.dropFirst(home.path.utf8.count)), anchor: anchor.map(Self.decoded))
  }

  /// The path without query, and what follows `#`.
  private static func split(_ text: String) -> (path: String, anchor: String?) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].prefix { $0 != "?" }
    guard parts.count > 1 else { return (String(path), nil) }
    // What follows is for the browser's search in the page.
    let end = parts[1].firstRange(of: ":~:")?.lowerBound ?? parts[1].endIndex
    return (String(path), String(parts[1][..<end]))
  }

  /// The path of what is written in the file at another path.
  private static func joined(_ path: String, to start: String) -> String {
    guard !path.isEmpty else { return start }
    let path = path.replacing("\\", with: "/")
    let folder = path.hasPrefix("/") ? "" : start[...(start.lastIndex(of: "/") ?? start.startIndex)]
    var parts: [Substring] = []
    let written = (folder + path).split(separator: "/", omittingEmptySubsequences: false)
      .dropFirst()
    for (index, part) in zip(written.indices, written) {
      let isLast = index == written.indices.last
      switch part.lowercased().replacing("%2e", with: ".") {
      case ".": if isLast { parts.append("") }
      case "..":
        _ = parts.popLast()
        if isLast { parts.append("") }
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func decoded(_ text: some StringProtocol) -> String {
    String(decoding: PercentEscapes.decoded(Array(text.utf8)), as: UTF8.self)
  }
}
