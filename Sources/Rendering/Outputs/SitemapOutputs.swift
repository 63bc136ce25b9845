internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

extension OutputMaker {
  /// What search engines are told: every address of the site, and where that list stands. None where
  /// the site is made for a disk, which nobody searches; a file of the site's own comes first.
  static let sitemap = sitemap(.standard)

  static func sitemap(_ limits: SitemapLimits) -> OutputMaker {
    OutputMaker { site in
      guard site.configuration.links != .files else { return [] }
      let place = Place(site.configuration.file)
      let parts = site.sitemapParts(limits)
      var entries = [
        OutputEntry(
          path: .sitemap(part: nil), identity: "sitemap", stage: .list, place: place,
          recipe: .render { renderer, output in
            parts == 1
              ? renderer.renderSitemap(part: 0, limits, into: &output)
              : renderer.renderSitemapIndex(parts: parts, into: &output)
          })
      ]
      for part in 0..<(parts == 1 ? 0 : parts) {
        entries.append(
          OutputEntry(
            path: .sitemap(part: part), identity: "sitemap \(part + 1)", stage: .list,
            place: place,
            recipe: .render { $0.renderSitemap(part: part, limits, into: &$1) }))
      }
      entries.append(
        OutputEntry(
          path: SitePath(file: ["robots.txt"]), identity: "robots", stage: .list, place: place,
          recipe: .render { $0.renderRobots(into: &$1) }))
      return site.withoutOwn(entries)
    }
  }
}

/// What one file of a sitemap may hold.
struct SitemapLimits: Sendable {
  let addresses: Int
  let bytes: Int

  /// Those of sitemaps.org: its 50 MB leave room for the frame of the file.
  static let standard = SitemapLimits(addresses: 50_000, bytes: 50_000_000)
}

extension Site {
  /// Without what the site has a file of its own for.
  func withoutOwn(_ entries: [OutputEntry]) -> [OutputEntry] {
    let own = Set(files.map(\.path))
    return entries.filter { !own.contains($0.path) }
  }

  /// In how many files the addresses stand.
  func sitemapParts(_ limits: SitemapLimits = .standard) -> Int {
    // No path is longer when it is written than three bytes for each of its own: of most sites this
    // tells enough, and their paths need not be gone through.
    let most = sizeOfIndexed { $0.text.utf8.count * 3 }
    guard most.count > addressesInPart(most.longest, limits) else { return 1 }
    let (count, longest) = indexedSize
    let size = addressesInPart(longest, limits)
    return max(1, (count + size - 1) / size)
  }

  /// So many addresses fit into one file, whichever they are.
  fileprivate func addressesInPart(_ longest: Int, _ limits: SitemapLimits) -> Int {
    // Each stands for itself, once in each language and once for all others, in elements of up to a
    // hundred bytes.
    let size =
      (configuration.languages.count + 2) * (configuration.baseURL.utf8.count + longest + 100)
    return max(1, min(limits.addresses, limits.bytes / size))
  }
}

extension SitePath {
  fileprivate static func sitemap(part: Int?) -> SitePath {
    SitePath(file: [part.map { "sitemap-\($0 + 1).xml" } ?? "sitemap.xml"])
  }
}

extension SiteRenderer {
  fileprivate func renderSitemap(
    part: Int, _ limits: SitemapLimits, into output: inout [UInt8]
  ) {
    let size = site.addressesInPart(site.indexedSize.longest, limits)
    let all = site.indexedAddresses
    output += Self.declaration.utf8
    output += #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9""#.utf8
    output += #" xmlns:xhtml="http://www.w3.org/1999/xhtml">"#.utf8
    output += "\n".utf8
    for address in all.dropFirst(part * size).prefix(size) { write(address, to: &output) }
    output += "</urlset>\n".utf8
  }

  private func write(_ address: IndexedAddress, to output: inout [UInt8]) {
    output.append("<url><loc>")
    write(address.path, to: &output)
    output.append("</loc>")
    if let changed = address.changed { output += "<lastmod>\(changed)</lastmod>".utf8 }
    for version in address.versions {
      write(version.path, in: version.language.text, to: &output)
    }
    if !address.versions.isEmpty { write(address.fallback, in: "x-default", to: &output) }
    output.append("</url>\n")
  }

  private func write(_ path: SitePath, in language: String, to output: inout [UInt8]) {
    output.append(#"<xhtml:link rel="alternate" hreflang=""#)
    output += language.utf8
    output.append(#"" href=""#)
    write(path, to: &output)
    output.append(#""/>"#)
  }

  private func write(_ path: SitePath, to output: inout [UInt8]) {
    let start = output.count
    path.appendAddress(below: site.configuration.baseURL, into: &output)
    output.escape(from: start)
  }

  fileprivate func renderSitemapIndex(parts: Int, into output: inout [UInt8]) {
    output += Self.declaration.utf8
    output += #"<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#.utf8
    output += "\n".utf8
    for part in 0..<parts {
      output += "<sitemap><loc>".utf8
      write(.sitemap(part: part), to: &output)
      output += "</loc></sitemap>\n".utf8
    }
    output += "</sitemapindex>\n".utf8
  }

  /// Nothing is closed to robots: a page that no engine is to show must be read by them to say so.
  fileprivate func renderRobots(into output: inout [UInt8]) {
    output += "User-agent: *\nDisallow:\n\nSitemap: ".utf8
    SitePath.sitemap(part: nil).appendAddress(below: site.configuration.baseURL, into: &output)
    output += "\n".utf8
  }

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
}
