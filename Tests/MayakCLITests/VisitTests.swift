import Foundation
import TestSupport
import Testing

/// The finished pages of the example as a visitor meets them: how far away each is, and what is always there.
@Suite struct VisitTests {
  /// The pages by their paths. Those that only lead to another are no places.
  private static let pages = Task {
    try await Built.site(.folder("")).files
      .filter { $0.key.hasSuffix(".html") && !$0.value.contains("http-equiv=\"refresh\"") }
      .mapValues { (html: $0, markup: Markup($0)) }
  }

  @Test(arguments: ["en", "ru"])
  func `every page is within three clicks of its home`(_ language: String) async throws {
    let pages = try await Self.pages.value
    // Nobody goes to the page for what is not found.
    let wanted = pages.keys.filter { $0.hasPrefix("\(language)/") && !$0.hasSuffix("404.html") }
    var reached: Set = ["\(language)/index.html"]
    var edge = reached
    for _ in 1...3 {
      edge = Set(edge.flatMap { Self.targets(of: pages[$0]?.markup, at: $0) })
        .intersection(wanted).subtracting(reached)
      reached.formUnion(edge)
    }
    #expect(wanted.count >= 45)
    #expect(Set(wanted).subtracting(reached).sorted() == [])
  }

  @Test func `the way out is the first thing that a keyboard reaches`() async throws {
    let exits = try Repository.text("Content/site.yml").matches(of: #/https:\/\/\S+/#)
      .map { String($0.output) }
    for (path, page) in try await Self.pages.value {
      let first = page.markup.elements.drop { $0.name != "body" }.first(where: Self.takesFocus)
      #expect(first?["class"] == "exit" && exits.contains(first?["href"] ?? ""), "\(path)")
    }
  }

  @Test func `every page has the help numbers before its text`() async throws {
    for (path, page) in try await Self.pages.value {
      let before = page.markup.elements.prefix { $0.name != "main" }
      let blocks = before.indices.filter { before[$0]["class"] == "help" }
      // Where a language is still to be chosen, each has its own.
      #expect(blocks.count == (Self.language(of: path) == nil ? 3 : 1), "\(path)")
      for (block, next) in zip(blocks, blocks.dropFirst() + [before.endIndex]) {
        #expect(before[block..<next].contains { $0["href"] == "tel:112" }, "\(path)")
      }
    }
  }

  @Test func `every page leads to the other language by its own name`() async throws {
    for (path, page) in try await Self.pages.value {
      let links = page.html.matches(of: #/<a [^>]*hreflang="(\w+)"[^>]*>\s*(\w+)/#)
        .map { "\($0.output.1) \($0.output.2)" }
      for name in ["en English", "ru Русский"] where !name.hasPrefix(Self.language(of: path) ?? "-")
      {
        #expect(links.contains(name), "\(path)")
      }
    }
  }

  /// Nil for the pages of all languages.
  private static func language(of path: String) -> String? {
    ["en", "ru", "be"].first { path.hasPrefix("\($0)/") }
  }

  /// The files that the links of a page lead to.
  private static func targets(of page: Markup?, at path: String) -> [String] {
    let address = URL(string: "https://site.example/\(path)")
    return (page?.elements ?? []).filter { $0.name == "a" }.compactMap { link in
      guard let url = URL(string: link["href"] ?? "", relativeTo: address)?.absoluteURL,
        url.host() == "site.example"
      else { return nil }
      let file = url.path(percentEncoded: false).dropFirst()
      return file.isEmpty || file.hasSuffix("/") ? file + "index.html" : String(file)
    }
  }

  private static func takesFocus(_ element: Markup.Element) -> Bool {
    if let index = element["tabindex"] { return !index.hasPrefix("-") }
    return switch element.name {
    case "a", "area": element["href"] != nil
    case "button", "input", "select", "textarea", "summary", "iframe": true
    default: false
    }
  }
}
