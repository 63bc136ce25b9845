import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

/// The parts of a document that nobody writes by hand: tables of keys between their marks, and what
/// the program answers to commands.
struct GeneratedParts {
  let document: ExampleDocument

  /// The lines of the document with each such part as it must be.
  func lines() async throws -> [String] {
    var lines = document.lines
    for (range, text) in try await edits().sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      lines.replaceSubrange(range, with: text)
    }
    return lines
  }

  private func edits() async throws -> [(Range<Int>, [String])] {
    var edits: [(Range<Int>, [String])] = []
    var last: (files: [String: [UInt8]], folder: SiteFolder)?
    for fence in document.fences where fence.use == .session {
      let session = ExampleSession(document.lines[fence.body])
      let site = document.site(before: fence.body.lowerBound)
      // Where nothing was shown since, the reader goes on in the same folder.
      let folder = last?.files == site.files ? last?.folder : nil
      let place = try folder ?? SiteFolder(site)
      edits.append((fence.body, try session.run(in: place, language: document.language)))
      last = (site.files, place)
    }
    let marks = document.tableMarks
    guard !marks.isEmpty else { return edits }
    let tables = try await GuideTables.ofTheTheme(in: document.language)
    for (name, range) in marks {
      let table = try #require(tables.table(name), "\(document.file): no table '\(name)'")
      edits.append((range, [""] + table + [""]))
    }
    return edits
  }
}

extension GuideTables {
  static func ofTheTheme(in language: String) async throws -> GuideTables {
    let site = try #require(await SiteReader.read(SiteFixture.small.tree()).value)
    return GuideTables(
      language: try #require(LanguageCode(language)), words: .of(language), site: site)
  }
}

extension ExampleDocument {
  /// Each table's name and the lines between its marks.
  var tableMarks: [(name: String, lines: Range<Int>)] {
    prose.compactMap { number, line in
      guard let match = line.wholeMatch(of: #/<!-- keys: ([a-z\/-]+) -->/#),
        let end = lines[number...].firstIndex(of: "<!-- end of keys -->")
      else { return nil }
      return (String(match.output.1), number + 1..<end)
    }
  }

  struct Heading: Equatable {
    let level: Int
    /// Empty where none is written.
    let anchor: String
  }

  /// The headings below the title.
  var headings: [Heading] {
    prose.compactMap { _, line in
      guard line.hasPrefix("##") else { return nil }
      let anchor = line.firstMatch(of: #/^#+ <a id="([a-z0-9-]+)"><\/a>\S/#)
      return Heading(
        level: line.prefix { $0 == "#" }.count, anchor: anchor.map { String($0.output.1) } ?? "")
    }
  }

  /// The targets of the links in its prose.
  var links: [String] {
    prose.flatMap { _, line in
      line.replacing(#/`[^`]*`/#, with: "").matches(of: #/\]\(([^)\s]+)\)/#)
        .map { String($0.output.1) }
    }
  }

  /// What is shown, in its order, with the language of the document as `own`.
  var sequence: [String] {
    fences.map { fence in
      let words: String =
        switch fence.use {
        case .file(let path): path
        case .fault(let path): "faulty " + path
        case .session: commands(fence).joined(separator: "; ")
        case .piece, .text: ""
        }
      let other = language == "ru" ? "en" : "ru"
      return "\(fence.info) \(words)"
        .replacing(".\(language).md", with: ".own.md").replacing(".\(other).md", with: ".other.md")
    }
  }

  private func commands(_ fence: Fence) -> [String] {
    // What stands in quotation marks is in the language of the document.
    lines[fence.body].filter { $0.hasPrefix("$ ") }.map { $0.replacing(#/"[^"]*"/#, with: "words") }
  }
}
