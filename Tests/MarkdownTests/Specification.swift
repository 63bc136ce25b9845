import Foundation

/// One example of a specification: Markdown, and the HTML that it must become.
struct SpecificationExample: Sendable {
  let file: String
  let number: Int
  let markdown: String
  let html: String

  var name: String { "\(file) \(number)" }
}

enum Specification {
  /// Where the specifications lie: they are no part of the repository.
  static let folder: URL = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let given = ProcessInfo.processInfo.environment["MAYAK_SPECS"]
    return given.map { URL(filePath: $0) } ?? root.appending(path: "../shared/specs")
  }()

  /// The examples of a file, counted from 1; nil where the file is absent.
  static func examples(of name: String) -> [SpecificationExample]? {
    let url = folder.appending(path: "markdown/\(name).txt")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var part: [String]?
    var markdown: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if part == nil {
        if line.hasPrefix(fence + " example") { (part, markdown) = ([], []) }
      } else if line == ".", markdown.isEmpty, part != ["\0"] {
        markdown = part ?? []
        if markdown.isEmpty { markdown = ["\0"] }
        part = []
      } else if line == fence {
        let input = markdown == ["\0"] ? [] : markdown
        examples.append(
          SpecificationExample(
            file: name, number: examples.count + 1, markdown: joined(input),
            html: joined(part ?? [])))
        part = nil
      } else {
        part?.append(String(line))
      }
    }
    return examples
  }

  private static func joined(_ lines: [String]) -> String {
    lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
  }
}
