import TestSupport
import Testing

/// A document of the repository whose fences are examples.
///
/// A path alone on the line before a fence says that the fence is that file of a site. A fence of
/// Markdown without one is a piece of a page's text. A `console` shows commands and what they print,
/// on the site that the fences above it make.
struct ExampleDocument: Sendable, CustomTestStringConvertible {
  enum Use: Hashable {
    case file(String)
    /// The same with a mistake in it: only the next session knows of it.
    case fault(String)
    case piece
    case session
    /// To be looked at only.
    case text
  }

  struct Fence: Sendable {
    let use: Use
    /// The word behind the backticks.
    let info: String
    /// The lines between those of backticks.
    let body: Range<Int>
  }

  let file: String
  let language: String
  let lines: [String]
  let fences: [Fence]

  static let all = ["README.md", "docs/guide.en.md", "docs/guide.ru.md"]
  static let guides = Array(all.dropFirst())

  var testDescription: String { file }

  init(_ file: String) throws {
    self.init(file, try Repository.text(file))
  }

  init(_ file: String, _ text: String) {
    self.file = file
    language = file.hasSuffix(".ru.md") ? "ru" : "en"
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    fences = Self.fences(lines)
  }

  func text(_ fence: Fence) -> String {
    lines[fence.body].map { $0 + "\n" }.joined()
  }

  /// The lines outside all fences, by their numbers.
  var prose: [(number: Int, line: String)] {
    let taken = Set(fences.flatMap { Array($0.body) })
    return lines.enumerated().filter { !taken.contains($0.offset) }
      .map { (number: $0.offset, line: $0.element) }
  }
}

extension ExampleDocument {
  private static func fences(_ lines: [String]) -> [Fence] {
    var fences: [Fence] = []
    var start = 0
    while let open = lines[start...].firstIndex(where: { $0.hasPrefix("```") }) {
      let ticks = String(lines[open].prefix { $0 == "`" })
      let info = String(lines[open].dropFirst(ticks.count))
      let close = lines[(open + 1)...].firstIndex(of: ticks) ?? lines.endIndex
      fences.append(
        Fence(use: use(info, above: lines[..<open]), info: info, body: open + 1..<close))
      start = min(close + 1, lines.endIndex)
    }
    return fences
  }

  private static func use(_ info: String, above lines: ArraySlice<String>) -> Use {
    let above = lines.filter { !$0.isEmpty }.suffix(2)
    if let match = above.last?.wholeMatch(of: #/`((?:Content|Templates)/[^`]+)`/#) {
      let path = String(match.output.1)
      return above.first == "<!-- faulty -->" ? .fault(path) : .file(path)
    }
    return switch info {
    case "markdown": .piece
    case "console": .session
    default: .text
    }
  }
}

extension ExampleDocument {
  /// The site that the fences make, each file as it was shown last.
  ///
  /// - Parameter line: what stands from this line on is left out, and pieces are; a fault counts where
  ///   no other session stands between.
  func site(before line: Int? = nil) -> SiteFixture {
    let fences = fences.filter { $0.body.lowerBound < line ?? .max }
    let lastSession = fences.last { $0.use == .session }?.body.lowerBound ?? 0
    var files: [String: String] = [:]
    for (number, fence) in fences.enumerated() {
      switch fence.use {
      case .file(let path): files[path] = text(fence)
      case .fault(let path) where line != nil && fence.body.lowerBound > lastSession:
        files[path] = text(fence)
      case .piece where line == nil:
        files["Content/news/piece-\(number).\(language).md"] = page(of: fence, number)
      default: break
      }
    }
    var site = SiteFixture()
    for (path, text) in files {
      site.files[path] = Array(text.utf8)
      for named in Self.filesNamed(in: text, of: path) where site.files[named] == nil {
        site.files[named] = Self.sample(named)
      }
    }
    return site
  }

  private func page(of fence: Fence, _ number: Int) -> String {
    "---\ntitle: \(number)\nsummary: \(number)\ndate: 2026-11-01\n---\n\n" + text(fence)
  }

  /// The pictures and documents that a page shows or offers.
  private static func filesNamed(in text: String, of path: String) -> [String] {
    let folder = path.split(separator: "/").dropLast()
    return text.matches(of: #/[A-Za-z0-9_./-]+\.(?:jpg|png|pdf)\b/#).map { match in
      var parts = Array(folder)
      for part in match.output.split(separator: "/") {
        if part == ".." { parts.removeLast() } else { parts.append(part) }
      }
      return parts.joined(separator: "/")
    }
  }

  private static func sample(_ path: String) -> [UInt8] {
    if path.hasSuffix(".jpg") { return SamplePicture.jpeg(1200, 800) }
    if path.hasSuffix(".png") { return SamplePicture.png(800, 600) }
    return Array("%PDF-1.7\n".utf8)
  }
}
