extension Events {
  /// The events of each block of words, from its beginning to its end.
  func blocksOfWords(_ visit: (Range<Int>) -> Void) {
    var start = 0
    for index in row.indices {
      if row[index].kind.beginsWords { start = index }
      if row[index].kind.endsWords { visit(start..<index + 1) }
    }
  }

  /// The events of each list, quotation and table that stands in no other.
  var blocksOfBlocks: [Range<Int>] {
    var blocks: [Range<Int>] = []
    var index = 0
    while index < row.count {
      let kind = row[index].kind
      let isBlock = kind == .list || kind == .quote || kind == .table
      let end = isBlock ? end(ofBlock: index) : index + 1
      if isBlock { blocks.append(index..<end) }
      index = end
    }
    return blocks
  }

  /// Behind the end of a block that begins there.
  func end(ofBlock start: Int) -> Int {
    var depth = 0
    var index = start
    repeat {
      if row[index].kind.beginsBlock, !row[index].kind.isWholeBlock { depth += 1 }
      if row[index].kind.endsBlock { depth -= 1 }
      index += 1
    } while depth > 0 && index < row.endIndex
    return index
  }

  /// The words between two events, without their markup; `extra` may take pieces of HTML too.
  func plainText(_ range: Range<Int>, with extra: (Event) -> Bool = { _ in false }) -> String {
    if range.count == 2, row[range.lowerBound + 1].kind == .text {
      return String(decoding: row[range.lowerBound + 1].text, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    for event in row[range] {
      switch event.kind {
      case .text, .codeSpan: bytes.append(contentsOf: event.text)
      case .softBreak, .lineBreak: bytes.append(0x20)
      case .inlineHTML where extra(event): bytes.append(contentsOf: event.text)
      case .inlineHTML where event.details == .breaksLine: bytes.append(0x20)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
