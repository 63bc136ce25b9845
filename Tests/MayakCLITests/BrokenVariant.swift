import Diagnostics
import Reading
import TestSupport

/// The same fault in a file that is written in another way.
enum BrokenVariant: CaseIterable {
  /// `moved`: characters of one to four bytes before the fault in its line, and a line above it.
  case byteOrderMark, carriageReturns, moved
}

extension BrokenVariant {
  /// What stands at the `¦`, and how many columns it takes.
  private var inserted: (text: String, columns: Int)? {
    self == .moved ? ("\tя😀", 3) : nil
  }

  /// The site with the faulty files written in this way.
  func site(of fixture: BrokenFixture, faulty: Set<String>) -> SiteFixture {
    var site = fixture.site
    for (path, marked) in fixture.files { site.files[path] = bytes(of: marked) }
    // What is copied is no text, and another file with one byte more.
    for path in faulty where SourceFile.isText(path) {
      guard let bytes = site.files[path] else { continue }
      switch self {
      case .byteOrderMark: site.files[path] = [0xEF, 0xBB, 0xBF] + bytes
      case .carriageReturns: site.files[path] = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      case .moved: break
      }
    }
    return site
  }

  private func bytes(of marked: MarkedText) -> [UInt8] {
    guard let inserted else { return marked.bytes }
    var additions: [(text: [UInt8], offset: Int)] = []
    if let offset = marked.insertion { additions.append((Array(inserted.text.utf8), offset)) }
    if let line = marked.line { additions.append((Array(line.text), line.offset)) }
    var bytes = marked.bytes
    // From the last to the first, so that the offsets hold.
    for addition in additions.sorted(by: { $0.offset > $1.offset }) {
      bytes.insert(contentsOf: addition.text, at: addition.offset)
    }
    return bytes
  }

  /// Where an offset of the file as the fixture has it stands in this variant of it.
  func position(of offset: Int, in marked: MarkedText) -> (line: Int, column: Int) {
    let text = SourceText(marked.bytes)
    var (line, column) = text.position(of: offset)
    if let inserted, let insertion = marked.insertion, insertion <= offset,
      text.position(of: insertion).line == line
    {
      column += inserted.columns
    }
    if inserted != nil, let added = marked.line, added.offset <= offset { line += 1 }
    return (line, column)
  }
}

extension BrokenFixture {
  /// The smallest site with the fault in it.
  var site: SiteFixture {
    var site = SiteFixture.small
    for (path, marked) in files { site.files[path] = marked.bytes }
    return site
  }
}

/// A complaint as far as no offset is seen in it.
struct Sighting: Equatable {
  let rule: String
  let severity: Severity
  let place: SeenPlace?
  let arguments: [String: String]
  let notes: [SeenNote]
}

struct SeenPlace: Equatable {
  let file: String
  let line: Int
  let column: Int
  /// The bytes of the range without carriage returns.
  let marked: [UInt8]
}

struct SeenNote: Equatable {
  let phrase: Phrase
  let arguments: [String: String]
  let place: SeenPlace?
}

extension Sighting {
  init(_ diagnostic: Diagnostic, _ see: (Place) -> SeenPlace) {
    rule = diagnostic.rule.id
    severity = diagnostic.severity
    place = see(diagnostic.place)
    arguments = diagnostic.arguments
    notes = diagnostic.notes.map { note in
      SeenNote(phrase: note.phrase, arguments: note.arguments, place: note.place.map(see))
    }
  }
}

extension SeenPlace {
  /// A place without a range speaks of the whole file and has no line.
  init(_ place: Place, in bytes: [UInt8], at position: (line: Int, column: Int)) {
    let isWhole = place.range == 0..<0
    file = place.file
    line = isWhole ? 0 : position.line
    column = isWhole ? 0 : position.column
    marked = bytes[place.range.clamped(to: 0..<bytes.count)].filter { $0 != 0x0D }
  }
}
