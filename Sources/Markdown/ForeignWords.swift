internal import CMarkGFM
internal import Diagnostics

/// Where the walk is in words of another language.
struct ForeignWords {
  var run = ForeignRun()
  /// The source of the block from where the run began.
  var finder: InlineFinder?
  /// In how many spans and links of another language the walk is.
  var muted = 0
}

extension Lowering {
  mutating func readForeignWords(in text: UnsafeBufferPointer<UInt8>) {
    guard let letters = options.foreign, foreign.muted == 0,
      foreign.run.words > 0 || letters.canBegin(in: text)
    else { return }
    if foreign.run.words == 0 { foreign.finder = finder }
    for finding in foreign.run.read(text, letters) { complain(of: finding) }
    if foreign.run.words == 0 { foreign.finder = nil }
  }

  mutating func endForeignWords() {
    guard foreign.run.words > 0 else { return }
    if let finding = foreign.run.finish() { complain(of: finding) }
    foreign.finder = nil
  }

  mutating func muteForeignWords() {
    endForeignWords()
    foreign.muted += 1
  }

  mutating func unmuteForeignWords() { foreign.muted -= 1 }

  /// A link to a page in that language, or a bare address.
  func isForeign(link node: Node) -> Bool {
    guard let letters = options.foreign else { return false }
    let url = node.pointee.as.link.url.bytes
    let file = url.prefix { $0 != UInt8(ascii: "#") }
    if letters.codes.contains(where: { file.hasSuffix(".\($0).md") }) { return true }
    guard let child = node.pointee.first_child, child.pointee.next == nil, kinds[child] == .text
    else { return false }
    return isAddress(child.pointee.literal, of: url)
  }

  mutating func complainOfForeignWords(
    in alt: String, title: String?, of picture: MarkdownDocument.Picture
  ) {
    guard let letters = options.foreign, foreign.muted == 0 else { return }
    for text in [alt, title ?? ""] {
      var run = ForeignRun()
      var text = text
      let found = text.withUTF8 { run.read($0, letters) }
      for finding in found + [run.finish()].compactMap({ $0 }) {
        let code = letters.codes[finding.language]
        complain(
          .unmarkedLanguage, at: picture.range,
          [
            "word": Self.quoted(finding.parts.joined(separator: " ")),
            "example": "[![…](\(picture.source))]{lang=\(code)}",
          ])
      }
    }
  }

  private mutating func complain(of finding: ForeignRun.Finding) {
    guard let code = options.foreign?.codes[finding.language] else { return }
    let words = Self.quoted(finding.parts.joined(separator: " "))
    complain(
      .unmarkedLanguage, at: range(of: finding),
      ["word": words, "example": "[\(words)]{lang=\(code)}"])
  }

  /// From the first word to the last; where they cannot be told apart, the first line of the block.
  private func range(of finding: ForeignRun.Finding) -> Range<Int> {
    var ahead = foreign.finder ?? finder
    var place: Range<Int>?
    for part in finding.parts {
      let found = Array(part.utf8).withUnsafeBufferPointer { ahead.literal($0) }
      guard let found else { break }
      place = (place ?? found).lowerBound..<found.upperBound
    }
    let line = source.bytes[ahead.block].prefix { $0 != 0x0A && $0 != 0x0D }
    return place ?? line.startIndex..<line.endIndex
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    count >= text.utf8.count && suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
