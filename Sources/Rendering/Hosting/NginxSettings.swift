internal import SiteModel

extension HostedSite {
  /// For nginx: a file that a `server` includes.
  var nginx: String {
    var lines = [
      "# Written by Mayak. Include it in the block of the server that has the root of the site."
    ]
    if let assets {
      // Rewriting in a location stops at the locations within it; in the server it comes first.
      lines += [
        "set $mayak_cache \(quoted(Self.briefly));",
        "if ($uri ~ \(quoted("^" + plain(assets).asPattern))) {",
        "  set $mayak_cache \(quoted(Self.forEver));", "}",
      ]
    }
    lines.append("location \(quoted(plainBase)) {")
    lines += inner.map { "  " + $0 }
    lines.append("}")
    return lines.map { $0 + "\n" }.joined()
  }

  private var inner: [String] {
    var lines = ["index index.html;", "charset utf-8;", "absolute_redirect off;"]
    lines.append(
      "charset_types text/css text/javascript application/javascript text/plain text/xml"
        + " text/calendar application/json;")
    for (name, value) in Self.headers {
      lines.append("add_header \(name) \(quoted(value)) always;")
    }
    let cache = assets == nil ? quoted(Self.briefly) : "$mayak_cache"
    lines.append("add_header Cache-Control \(cache) always;")
    if isCompressed {
      lines += [
        "gzip_static on;", "gzip_vary on;",
        "# Where nginx has the module ngx_brotli, take away the sign at the beginning:",
        "# brotli_static on;",
      ]
    }
    lines.append(missing(missing[0].page))
    for (folder, page) in missing.dropFirst() {
      lines.append("location \(quoted(plain(folder: folder))) { \(missing(page)) }")
    }
    for redirect in redirects {
      for path in [redirect.from, redirect.from.withoutSlash].compactMap({ $0 }) {
        lines.append(
          "location = \(quoted(plain(path))) { return 301 \(quoted(address(redirect.to))); }")
      }
    }
    lines.append(#"location ~ "/\.(?!well-known(/|$))" { return 404; }"#)
    return lines
  }

  /// Of a folder without a page of its own nothing is told either.
  private func missing(_ page: SitePath) -> String {
    let shown = quoted(address(page))
    return "error_page 404 \(shown); error_page 403 =404 \(shown);"
  }
}
