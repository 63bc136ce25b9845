import Foundation
import TestSupport
import Testing

/// Every link of the finished sites, followed as a browser follows it.
@Suite struct LinkTests {
  @Test(arguments: [("", "2026-11-21"), ("Tests/Fixtures/Sites/small", "2016-12-31")])
  func `every link leads to a file of the site, at a root and below a folder`(
    _ folder: String, _ today: String
  ) async throws {
    let built = try await Built.site(.folder(folder), today: today)
    #expect(!built.files.isEmpty)
    for mount in ["https://mirror.example/", "https://mirror.example/a/b/"] {
      for (path, html) in built.files {
        let page = try #require(URL(string: mount + path))
        for link in Self.links(of: html) {
          let target = try #require(URL(string: link, relativeTo: page)?.absoluteURL)
          guard target.host == page.host else { continue }
          let address = target.absoluteString.removingPercentEncoding ?? ""
          #expect(address.hasPrefix(mount), "\(path) links \(link)")
          let parts = address.dropFirst(mount.count).split(
            separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
          let file =
            parts[0].isEmpty || parts[0].hasSuffix("/") ? parts[0] + "index.html" : parts[0]
          #expect(built.paths.contains(String(file)), "\(path) links \(link)")
          if parts.count == 2 {
            #expect(
              built.files[String(file)]?.contains("id=\"\(parts[1])\"") == true,
              "\(path) links \(link)")
          }
        }
      }
    }
  }

  /// Relative destinations; full addresses are those of other sites or for search engines.
  private static func links(of html: String) -> [String] {
    let outside = ["https://", "http://", "mailto:", "tel:"]
    return [" href=\"", " src=\""].flatMap { html.components(separatedBy: $0).dropFirst() }
      .map { String($0.prefix { $0 != "\"" }).replacing("&amp;", with: "&") }
      .filter { link in !outside.contains { link.hasPrefix($0) } }
  }
}
