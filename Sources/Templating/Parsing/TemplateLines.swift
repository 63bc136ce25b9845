/// A token with what its line makes of it.
enum Piece {
  case lineStart(Range<Int>)
  case text(Range<Int>)
  /// A tag alone on its line takes the line with it; `indentation` is then the white space before
  /// it, else nil.
  case tag(Tag, indentation: Range<Int>?)
}

/// Decides which lines vanish: those that hold one tag that prints nothing by itself, and those
/// that hold only tags of inheritance and open or close something beyond the line.
struct TemplateLines {
  private let bytes: [UInt8]
  private var pieces: [Piece] = []
  /// The kinds of the tags that are open where the line starts.
  private var open: [Tag.Kind] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func arrange(_ tokens: [Token]) -> [Piece] {
    var start = 0
    for (index, token) in tokens.enumerated() {
      if case .text(let range) = token, bytes[range].last == UInt8(ascii: "\n") {
        add(tokens[start...index])
        start = index + 1
      }
    }
    if start < tokens.count { add(tokens[start...]) }
    return pieces
  }
}

extension TemplateLines {
  private mutating func add(_ line: ArraySlice<Token>) {
    let indentation = indentation(of: line)
    let tags = line.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
    let isBlank = line.allSatisfy {
      if case .text(let range) = $0 { bytes[range].allSatisfy(isSpace) } else { true }
    }
    let mayVanish = vanish(tags)
    if isBlank, mayVanish {
      pieces += tags.map { .tag($0, indentation: indentation) }
      return
    }
    if !(isBlank && tags.isEmpty) { pieces.append(.lineStart(indentation)) }
    for index in line.indices {
      switch line[index] {
      case .tag(let tag): pieces.append(.tag(tag, indentation: nil))
      case .text(let range):
        let isCut = index == line.startIndex && !(isBlank && tags.isEmpty)
        let text = isCut ? indentation.upperBound..<range.upperBound : range
        if !text.isEmpty { pieces.append(.text(text)) }
      }
    }
  }

  /// The white space at the start of the line; empty, at the first tag, when there is none.
  private func indentation(of line: ArraySlice<Token>) -> Range<Int> {
    switch line[line.startIndex] {
    case .tag(let tag): return tag.name.range.lowerBound..<tag.name.range.lowerBound
    case .text(let range):
      var end = range.lowerBound
      while end < range.upperBound, bytes[end] == UInt8(ascii: " ") || bytes[end] == 0x09 {
        end += 1
      }
      return range.lowerBound..<end
    }
  }

  /// Whether a line of nothing but these tags vanishes; follows what they open and close.
  private mutating func vanish(_ tags: [Tag]) -> Bool {
    let depth = open.count
    var lowest = depth
    var parents = 0
    var units = 0
    var onlyInheritance = true
    for tag in tags {
      if tag.kind.opens {
        if open.count == lowest {
          units += 1
          parents += tag.kind == .parent ? 1 : 0
        }
        open.append(tag.kind)
        onlyInheritance = onlyInheritance && tag.kind.inherits
      } else if tag.kind == .close {
        onlyInheritance = onlyInheritance && open.last?.inherits ?? false
        if !open.isEmpty { open.removeLast() }
        lowest = min(lowest, open.count)
      } else if tag.kind != .comment && tag.kind != .delimiters {
        onlyInheritance = false
      }
    }
    if tags.count == 1 { return tags[0].kind.mayStandAlone }
    let reachesBeyond = lowest < depth || open.count > lowest
    return !tags.isEmpty && onlyInheritance && (reachesBeyond || (units == 1 && parents == 1))
  }
}
