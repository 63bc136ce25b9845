internal import SiteModel

extension HostedSite {
  /// For Apache: the file `.htaccess` in the folder of the site. It needs no right of a host but
  /// `FileInfo`, and does without every module but those that each host has.
  var apache: String {
    let lines =
      [
        "# Written by Mayak. Apache reads it where AllowOverride lets it.",
        "AddDefaultCharset utf-8",
        "<IfModule mod_mime.c>",
        "  AddCharset utf-8 .css .ics .js .json .txt .xml",
        "  AddType application/manifest+json .webmanifest",
        "  AddType font/woff2 .woff2",
        "  AddType image/avif .avif",
        "  AddType image/webp .webp",
        "  AddType text/calendar .ics",
        "</IfModule>",
      ] + answers + errors + rules
    return lines.map { $0 + "\n" }.joined()
  }

  private var answers: [String] {
    var lines = Self.headers.map { "Header always set \($0.name) \(quoted($0.value))" }
    lines.append("Header always set Cache-Control \(quoted(Self.briefly))")
    if let assets {
      lines += [
        "<If \"%{REQUEST_URI} =~ m#^\(plain(assets).asPattern)#\">",
        "  Header always set Cache-Control \(quoted(Self.forEver))", "</If>",
      ]
    }
    if isCompressed { lines.append("Header always merge Vary Accept-Encoding") }
    return ["<IfModule mod_headers.c>"] + lines.map { "  " + $0 } + ["</IfModule>"]
  }

  private var errors: [String] {
    ["ErrorDocument 404 \(address(missing[0].page))"]
      + missing.dropFirst().flatMap { folder, page in
        [
          "<If \"%{REQUEST_URI} =~ m#^\(plain(folder: folder).asPattern)#\">",
          "  ErrorDocument 404 \(address(page))", "</If>",
        ]
      }
  }

  /// In a file of its folder Apache compares what stands behind the folder.
  private var rules: [String] {
    var lines = [
      "RewriteEngine On",
      #"RewriteRule "(^|/)\.(?!well-known(/|$))" "-" [R=404,L]"#,
      // A folder without a page of its own lists what is in it.
      "RewriteCond %{REQUEST_FILENAME} -d",
      "RewriteCond %{REQUEST_FILENAME}/index.html !-f",
      #"RewriteRule "/$" "-" [R=404,L]"#,
    ]
    for redirect in redirects {
      let end = redirect.from.withoutSlash == nil ? "$" : "?$"
      lines.append(
        "RewriteRule \(quoted("^" + redirect.from.text.asPattern + end))"
          + " \(quoted(address(redirect.to))) [R=301,NE,L]")
    }
    if isCompressed { lines += Self.packed }
    return ["<IfModule mod_rewrite.c>"] + lines.map { "  " + $0 } + ["</IfModule>"]
  }

  /// What was packed beforehand goes to whoever can unpack it, with the type of what is in it.
  private static let packed =
    ["RemoveType .gz .br", "RemoveLanguage .br"]
    + [("br", "br"), ("gzip", "gz")].flatMap { name, ending in
      let asked = "RewriteCond %{HTTP:Accept-Encoding} \"(^|[ ,])\(name)([ ,;]|$)\""
      return [
        "AddEncoding \(name) .\(ending)",
        asked, "RewriteCond %{REQUEST_FILENAME}index.html.\(ending) -f",
        "RewriteRule \"^(|.*/)$\" \"$1index.html.\(ending)\" [L]",
        asked, "RewriteCond %{REQUEST_FILENAME}.\(ending) -f",
        "RewriteRule \"^(.*[^/])$\" \"$1.\(ending)\" [L]",
      ]
    }
}
