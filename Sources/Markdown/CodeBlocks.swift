internal import Diagnostics

/// Tells the blocks of code that hold data for a block of the theme from those to be printed.
struct CodeBlocks {
  private let manuscript: Manuscript
  private(set) var blocks: [DataBlock] = []
  private(set) var complaints = Complaints()

  /// The event of data becomes one of a block, under its number.
  init(in events: inout Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    guard !events.fences.isEmpty else { return }
    for index in events.row.indices where events.row[index].kind == .code {
      guard let block = read(events.fences[Int(events.row[index].number)], events.row[index].place)
      else { continue }
      events.row[index].kind = .block
      events.row[index].number = Int32(blocks.count)
      blocks.append(block)
    }
  }

  /// The data; nil where the code is to be printed.
  private mutating func read(_ fence: Events.Fence, _ place: Range<Int>) -> DataBlock? {
    let line = manuscript.restOfLine(at: place.lowerBound)
    complainOfOpenEnd(fence, line)
    guard let name = fence.name else { return nil }
    let options = manuscript.options
    let word = wordRange(fence, line)
    if options.dataBlocks.contains(name) {
      guard options.allowsFootnotes else {
        complain(.blockInField, at: word, ["word": name])
        return nil
      }
      // Data stand below the name; what stands behind it has no effect.
      if let text = manuscript.trimmed(word.upperBound..<max(word.upperBound, line.upperBound)) {
        complain(.textAfterBlock, at: text, ["word": manuscript.words(text)])
      }
      return DataBlock(
        name: name, nameRange: word, content: fence.code, firstLine: fence.line + 1,
        in: manuscript.lines)
    }
    // Any word may name a language; one near to a block's name is more likely that block, and one in
    // other letters the translation of its name.
    let isAsked =
      Suggestion.closest(to: name, among: options.dataBlocks) != nil
      || !options.dataBlocks.isEmpty && name.utf8.contains { $0 >= 0x80 }
    guard isAsked, fence.mayBeData, !options.codeLanguages.contains(name.lowercased()),
      !complaints.isEnough
    else {
      return nil
    }
    complain(
      .unknownBlock, at: word, ["word": name],
      notes: Note.suggestions(for: name, among: options.dataBlocks))
    return nil
  }

  /// The line that would close a fence stands right behind its text; cmark also takes the end of
  /// the text, list or quotation for it.
  private mutating func complainOfOpenEnd(_ fence: Events.Fence, _ opening: Range<Int>) {
    guard let sign = fence.sign else { return }
    let count = fence.code.isEmpty ? 0 : SourceLines(fence.code).count - 1
    let line = manuscript.lines.range(ofLine: fence.line + 1 + count)
    let rest = manuscript.bytes[line].drop { " \t>".utf8.contains($0) }
    let run = rest.prefix { $0 == sign.byte }.count
    guard run < sign.length || !rest.dropFirst(run).allSatisfy(\.isBlank) else { return }
    let signs = manuscript.bytes[opening].prefix { $0 == sign.byte }
    complain(.unclosedFence, at: opening, ["word": String(decoding: signs, as: UTF8.self)])
  }

  private func wordRange(_ fence: Events.Fence, _ line: Range<Int>) -> Range<Int> {
    let rest = manuscript.bytes[line].drop { $0 == fence.sign?.byte }
      .drop { $0 == 0x20 || $0 == 0x09 }
    return rest.startIndex..<rest.startIndex + rest.prefix { !$0.isBlank }.count
  }

  private mutating func complain(
    _ rule: Rule, at range: Range<Int>, _ arguments: [String: String], notes: [Note] = []
  ) {
    complaints.append(manuscript.complaint(rule, at: range, arguments, notes: notes))
  }
}

extension Events.Fence {
  /// Whether it may hold data: a line of a key or a list, or nothing.
  fileprivate var mayBeData: Bool {
    let line = code.drop { $0 <= 0x20 }.prefix { $0 != 0x0A && $0 != 0x0D }
    guard let first = line.first else { return true }
    if first == UInt8(ascii: "-") { return true }
    let key = line.prefix { $0.isLetterOrDigit || "_-".utf8.contains($0) || $0 >= 0x80 }
    return !key.isEmpty && line.dropFirst(key.count).first == UInt8(ascii: ":")
  }

  /// The first word behind the opening.
  var word: Slice<Text> { info.prefix { !$0.isBlank } }

  fileprivate var name: String? { word.isEmpty ? nil : String(decoding: word, as: UTF8.self) }
}
