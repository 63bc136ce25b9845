internal import SiteModel

/// A small site to begin with: the files that all starters share, and its own in place of them.
///
/// `NAME.LANGUAGE.md` is the text of a page in a language. `NAME.original.yml` holds the lines of its
/// header that only the original has. `site.yml` holds what no wish says.
package struct Starter: Sendable {
  /// By their paths in the site.
  let files: [String: String]

  private static let shared = "common"

  /// The names of the starters, by their folders.
  package static func names(in files: [String: [UInt8]]) -> [String] {
    Set(files.keys.compactMap { $0.split(separator: "/").first.map(String.init) })
      .subtracting([shared]).sorted()
  }

  /// - Parameter files: of all starters, by the folder of the starter and the path in the site.
  package init(_ name: String, of files: [String: [UInt8]]) {
    var own: [String: String] = [:]
    for folder in [Self.shared, name] {
      for (path, bytes) in files where path.hasPrefix(folder + "/") {
        own[String(path.dropFirst(folder.utf8.count + 1))] = String(decoding: bytes, as: UTF8.self)
      }
    }
    self.files = own
  }
}

extension Starter {
  /// A text as a starter holds it: by the names without the language.
  struct Page {
    let texts: [LanguageCode: String]
    /// Lines of the header that belong to the original alone.
    let original: String
  }

  /// The pages and other texts in several languages, by what stands before the language.
  var pages: [String: Page] {
    var texts: [String: [LanguageCode: String]] = [:]
    for (path, text) in files where path.hasSuffix(".md") {
      let parts = path.dropLast(".md".count).split(separator: ".")
      guard let last = parts.last, let code = LanguageCode(String(last)) else { continue }
      texts[String(path.dropLast(last.utf8.count + ".md".count + 1)), default: [:]][code] = text
    }
    return Dictionary(
      uniqueKeysWithValues: texts.map { name, texts in
        (name, Page(texts: texts, original: files["\(name).original.yml"] ?? ""))
      })
  }

  /// What is neither a page nor a part of one.
  var others: [String: String] {
    files.filter { !$0.key.hasSuffix(".md") && !$0.key.hasSuffix(".original.yml") }
  }
}
