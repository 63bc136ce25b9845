internal import SiteModel

extension HostedSite {
  /// For Netlify, and others that read the same: the file `_headers`.
  var netlifyHeaders: String {
    var lines = ["# Written by Mayak.", "\(base)*"]
    lines += Self.headers.map { "  \($0.name): \($0.value)" }
    // How long pages are kept Netlify knows best: it forgets them when the site is brought.
    if let assets { lines += ["\(address(assets))*", "  Cache-Control: \(Self.forEver)"] }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The file `_redirects`.
  var netlifyRedirects: String {
    var lines = ["# Written by Mayak."]
    for redirect in redirects {
      for path in [redirect.from, redirect.from.withoutSlash].compactMap({ $0 }) {
        // Also where a page stands: the one that leads on without a server.
        lines.append("\(address(path)) \(address(redirect.to)) 301!")
      }
    }
    for hidden in [".mayak/*", ".hosting/*", ".htaccess"] {
      lines.append("\(base)\(hidden) \(address(missing[0].page)) 404!")
    }
    for (folder, page) in missing.reversed() {
      lines.append("\(base)\(folder)* \(address(page)) 404")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
