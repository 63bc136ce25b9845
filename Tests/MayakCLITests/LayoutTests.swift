import Foundation
import TestSupport
import Testing

/// Holds `Sources/` against the table in docs/architecture.md.
@Suite struct LayoutTests {
  /// What each module may import, by the table.
  private static let allowed: [String: Set<String>] = [
    "Platform": [],
    "Diagnostics": [],
    "Typography": [],
    "Names": ["Diagnostics"],
    "Markdown": [
      "Diagnostics", "Typography", "Names", "CMarkGFM", "CMarkArena", "Platform", "Synchronization",
    ],
    "Templating": ["Diagnostics"],
    "Searching": ["CStemmer", "Platform"],
    "SiteModel": ["Diagnostics", "Typography", "Names", "Markdown", "Templating"],
    "Inspection": ["Diagnostics", "SiteModel", "CGumbo"],
    "Reading": [
      "Diagnostics", "Typography", "Names", "Markdown", "Templating", "Searching", "SiteModel",
      "Inspection", "CYAML",
      "CExpat", "Platform",
    ],
    "Resolving": ["Diagnostics", "Markdown", "SiteModel", "Inspection", "Reading"],
    "Charts": ["Markdown", "SiteModel"],
    "Rendering": [
      "Diagnostics", "Markdown", "Searching", "SiteModel", "Inspection", "Reading", "Resolving",
      "Templating", "Charts", "Synchronization",
    ],
    "Authoring": ["Diagnostics", "SiteModel", "Reading"],
    "Compression": ["SiteModel", "CBrotli", "CZlib", "CMinizip"],
    "Translating": [
      "Diagnostics", "Markdown", "SiteModel", "Inspection", "Reading", "Resolving",
    ],
    "Workspace": [
      "Diagnostics", "SiteModel", "Reading", "Compression", "DefaultTheme", "Platform",
      "Synchronization", "Subprocess", "SystemPackage",
    ],
    "Building": [
      "Diagnostics", "SiteModel", "Reading", "Resolving", "Rendering", "Translating", "Workspace",
    ],
    "Preview": [
      "Diagnostics", "SiteModel", "Reading", "Resolving", "Rendering", "Workspace", "Building",
    ],
    "Serving": [
      "Diagnostics", "SiteModel", "Resolving", "Workspace", "Preview", "CEvent", "CQRCode",
      "Platform", "Synchronization",
    ],
    "MayakCLI": [
      "Diagnostics", "SiteModel", "Inspection", "Reading", "Resolving", "Templating", "Rendering",
      "Authoring", "Translating", "Compression", "Workspace", "Building", "Preview", "Serving",
      "CatalogueExamples", "BuiltWith", "Markdown", "ArgumentParser", "Platform", "Synchronization",
    ],
  ]

  /// Modules of the system and of other packages that the table counts as third parties.
  private static let outside: Set<String> = [
    "CMarkGFM", "CMarkArena", "CYAML", "CExpat", "CGumbo", "CEvent", "CQRCode", "CStemmer",
    "CBrotli", "CZlib", "CMinizip",
    "DefaultTheme", "CatalogueExamples", "BuiltWith", "ArgumentParser", "Platform",
    "Synchronization",
    "Subprocess", "SystemPackage",
  ]

  @Test func `every import is one that the table allows`() throws {
    for (module, file, text) in try Repository.swiftFiles() {
      for imported in Self.imports(of: text) {
        let allowed = try #require(Self.allowed[module], "\(module) is not in the table")
        #expect(allowed.contains(imported), "\(file) imports \(imported)")
      }
    }
  }

  @Test func `the table in the documentation is the one that is tested`() throws {
    let text = try Repository.text("docs/architecture.md")
    for (module, allowed) in Self.allowed {
      let row = text.split(separator: "\n").first { $0.hasPrefix("| `\(module)` |") }
      let cells = try #require(row, "no row for \(module)").split(separator: "|")
      let last = try #require(cells.last { !$0.allSatisfy(\.isWhitespace) })
      let named = last.split { !$0.isLetter }.map(String.init)
        .filter { Self.allowed.keys.contains($0) }
      #expect(Set(named) == allowed.subtracting(Self.outside), "\(module)")
    }
  }

  @Test func `only the edges know disk, clock and environment`() throws {
    let edges = ["Workspace", "MayakCLI"]
    let words = ["getenv", "FileManager", "Date()", "ContinuousClock", " print("]
    for (module, file, text) in try Repository.swiftFiles() where !edges.contains(module) {
      for word in words { #expect(!text.contains(word), "\(file) says \(word)") }
    }
  }

  @Test func `no language and no word of one is wired into the sources`() throws {
    for (_, file, text) in try Repository.swiftFiles() where !file.contains("/Catalogue/") {
      for code in [#""en""#, #""ru""#, #""be""#] {
        #expect(!text.contains(code), "\(file): \(code)")
      }
      let cyrillic = text.unicodeScalars.first { (0x400...0x52F).contains($0.value) }
      #expect(cyrillic == nil, "\(file) holds Cyrillic")
    }
  }

  /// The words are named here so that none of them can come to stand in `Sources/`.
  @Test func `nothing in the sources gets around the compiler`() throws {
    let words = ["@unchecked Sendable", "nonisolated(unsafe)", " try! ", " try? ", "fatalError("]
    for (_, file, text) in try Repository.swiftFiles() {
      for word in words { #expect(!text.contains(word), "\(file) says \(word)") }
    }
  }

  private static func imports(of text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
        words[..<index].allSatisfy({ ["package", "internal", "private", "@testable"].contains($0) })
      else { return nil }
      return words[index + 1]
    }
  }
}
