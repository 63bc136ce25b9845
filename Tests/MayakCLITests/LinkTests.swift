import Foundation
import SiteModel
import TestSupport
import Testing

/// Every link of the finished sites, followed as a browser follows it.
@Suite struct LinkTests {
  private static let sites = [("", "2026-11-21"), ("Tests/Fixtures/Sites/small", "2016-12-31")]

  @Test(arguments: sites)
  func `every link leads to a file of the site, at a root and below a folder`(
    _ folder: String, _ today: String
  ) async throws {
    let built = try await Built.site(.folder(folder), today: today)
    #expect(!built.files.isEmpty)
    for mount in ["https://mirror.example/", "https://mirror.example/a/b/"] {
      for path in built.files.keys where !path.hasSuffix("404.html") {
        try follow(path, of: built, at: mount) { $0.hasSuffix("/") ? $0 + "index.html" : $0 }
      }
    }
  }

  @Test(arguments: sites)
  func `every link of a site for a disk names a file, in all languages`(
    _ folder: String, _ today: String
  ) async throws {
    let built = try await Built.site(.folder(folder), today: today, links: .files)
    let online = try await Built.site(.folder(folder), today: today)
    #expect(
      built.files.keys.sorted()
        == online.files.keys.filter { $0.hasSuffix(".html") && !$0.hasSuffix("404.html") }.sorted())
    for path in built.files.keys {
      try follow(path, of: built, at: "file:///media/stick/my%20site/") { $0 }
    }
  }

  @Test(arguments: sites)
  func `a page for what is not found leads right from wherever it is shown`(
    _ folder: String, _ today: String
  ) async throws {
    for mount in ["https://mirror.example/", "https://mirror.example/a/b/"] {
      let built = try await Built.site(.folder(folder), today: today, baseURL: mount)
      let pages = built.files.keys.filter { $0.hasSuffix("404.html") }
      let languages = folder.isEmpty ? ["be", "en", "ru"] : ["en", "ru"]
      #expect(pages.sorted() == ["404.html"] + languages.map { "\($0)/404.html" })
      for path in pages {
        for missing in ["gone", "gone/", "en/gone/deeper/gone.html"] {
          try follow(path, shownAt: missing, of: built, at: mount) {
            $0.hasSuffix("/") ? $0 + "index.html" : $0
          }
        }
      }
    }
  }

  @Test(arguments: sites)
  func `a site for a disk tells search engines what the site for a server tells them`(
    _ folder: String, _ today: String
  ) async throws {
    let built = try await Built.site(.folder(folder), today: today, links: .files)
    let online = try await Built.site(.folder(folder), today: today)
    let addresses = { (html: String?) in
      (html ?? "").split(separator: "\n").filter {
        $0.contains("rel=\"canonical\"") || $0.contains("rel=\"alternate\" hreflang")
      }
    }
    for (path, html) in built.files {
      #expect(addresses(html) == addresses(online.files[path]), "\(path)")
    }
  }

  /// - Parameters:
  ///   - address: where a browser sees the page; nil: where its file lies.
  ///   - file: the file that answers a path.
  private func follow(
    _ path: String, shownAt address: String? = nil, of built: Built, at mount: String,
    file: (String) -> String
  ) throws {
    let page = try #require(URL(string: mount + (address ?? path)))
    let html = built.files[path] ?? ""
    for link in Self.links(of: html) {
      if link.hasPrefix("#") {
        let id = link.dropFirst().removingPercentEncoding ?? ""
        #expect(html.contains("id=\"\(id)\""), "\(path) links \(link)")
        continue
      }
      let target = try #require(URL(string: link, relativeTo: page)?.absoluteString)
      #expect(target.hasPrefix(mount), "\(path) links \(link)")
      let parts = target.dropFirst(mount.count).split(
        separator: "#", maxSplits: 1, omittingEmptySubsequences: false
      ).map { $0.removingPercentEncoding ?? "" }
      let found = file(parts[0].isEmpty ? "/" : parts[0]).drop { $0 == "/" }
      #expect(built.paths.contains(String(found)), "\(path) links \(link)")
      if parts.count == 2 {
        #expect(
          built.files[String(found)]?.contains("id=\"\(parts[1])\"") == true,
          "\(path) links \(link)")
      }
    }
  }

  /// Relative destinations; full addresses are those of other sites or for search engines.
  private static func links(of html: String) -> [String] {
    let outside = ["https://", "http://", "webcal://", "mailto:", "tel:", "viber:"]
    return [" href=\"", " src=\"", " content=\"0; url="].flatMap {
      html.components(separatedBy: $0).dropFirst()
    }
    .map { String($0.prefix { $0 != "\"" }).replacing("&amp;", with: "&") }
    .filter { link in !outside.contains { link.hasPrefix($0) } }
  }
}
