internal import SiteModel

extension HostedSite {
  /// For Caddy: a file that the block of a site imports.
  var caddy: String {
    var lines = [
      "# Written by Mayak. Import it in the block of the site, which has its root.",
      "header \(quoted(plainBase + "*")) {",
    ]
    for (name, value) in Self.headers { lines.append("  \(name) \(quoted(value))") }
    lines += ["}", "@mayak_changing {", "  path \(quoted(plainBase + "*"))"]
    // Which of two that fit comes last, the order of the lines does not say.
    if let assets { lines.append("  not path \(quoted(plain(assets) + "*"))") }
    lines += ["}", "header @mayak_changing Cache-Control \(quoted(Self.briefly))"]
    if let assets {
      lines.append("header \(quoted(plain(assets) + "*")) Cache-Control \(quoted(Self.forEver))")
    }
    lines += [
      "@mayak_hidden {", "  path \(quoted(plainBase + "*"))", "  path_regexp `/\\.`",
      "  not path \(quoted(plainBase + ".well-known/*"))", "}", "error @mayak_hidden 404",
    ]
    for redirect in redirects {
      for path in [redirect.from, redirect.from.withoutSlash].compactMap({ $0 }) {
        lines.append("redir \(quoted(plain(path))) \(quoted(address(redirect.to))) 301")
      }
    }
    lines += files
    lines.append("handle_errors {")
    lines += errors.map { "  " + $0 }
    lines.append("}")
    return lines.map { $0 + "\n" }.joined()
  }

  private var files: [String] {
    isCompressed ? ["file_server {", "  precompressed br gzip", "}"] : ["file_server"]
  }

  /// The innermost folder comes first: only the first that fits is asked.
  private var errors: [String] {
    missing.reversed().enumerated().flatMap { number, page in
      let name = "@mayak_missing_\(number)"
      return [
        "\(name) {", "  path \(quoted(plain(folder: page.folder) + "*"))",
        "  expression {http.error.status_code} == 404", "}",
        "handle \(name) {", "  rewrite * \(quoted(address(page.page)))",
      ] + files.map { "  " + $0 } + ["}"]
    }
  }
}
