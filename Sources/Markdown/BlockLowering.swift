internal import CMarkGFM
internal import Diagnostics

extension Lowering {
  mutating func enterList(_ node: Node) {
    html.freshLine()
    let list = node.pointee.as.list
    if list.list_type == CMARK_BULLET_LIST {
      html.append("<ul>\n")
    } else if list.start == 1 {
      html.append("<ol>\n")
    } else {
      html.append("<ol start=\"")
      html.append(Int(list.start))
      html.append("\">\n")
    }
  }

  mutating func enterItem(_ node: Node) {
    html.freshLine()
    html.append(isTask(node) ? "<li class=\"task\">" : "<li>")
    guard isTask(node), node.pointee.first_child.map({ kinds[$0] }) != .paragraph else { return }
    writeCheckbox(of: node)
  }

  /// Only the extension of task lists marks an item as its own.
  func isTask(_ item: Node) -> Bool { kinds[item] == .item && item.pointee.extension != nil }

  mutating func writeCheckbox(of item: Node) {
    let isDone = cmark_gfm_extensions_get_tasklist_item_checked(item)
    html.append("<input type=\"checkbox\"")
    if isDone { html.append(" checked") }
    html.append(" disabled> ")
  }
}

extension Lowering {
  /// A block of code, or data for a block of the theme.
  mutating func enterCode(_ node: Node) {
    html.freshLine()
    complainOfOpenFence(node)
    let code = node.pointee.as.code
    let word = UnsafeBufferPointer(rebasing: code.info.bytes.prefix { !Self.isSpace($0) })
    guard !word.isEmpty else {
      html.append("<pre><code>")
      html.appendEscaped(code.literal.bytes)
      html.append("</code></pre>\n")
      return
    }
    let name = String(decoding: word, as: UTF8.self)
    if options.dataBlocks.contains(name) {
      complainOfText(behindNameOf: node)
      blocks.append(dataBlock(name, node))
      html.hole(.block(blocks.count - 1))
      html.append("\n")
      return
    }
    if !options.codeLanguages.contains(name) {
      let known = options.dataBlocks.union(options.codeLanguages)
      let isNear = Suggestion.closest(to: name, among: known) != nil
      // The languages of code are too many to be read out.
      complain(
        .unknownBlock, at: wordRange(ofFence: node), ["word": name],
        notes: Note.suggestions(for: name, among: isNear ? known : options.dataBlocks))
    }
    html.append("<pre><code class=\"language-")
    html.appendEscaped(word)
    html.append("\">")
    html.appendEscaped(code.literal.bytes)
    html.append("</code></pre>\n")
  }

  private func dataBlock(_ name: String, _ node: Node) -> DataBlock {
    DataBlock(
      name: name, nameRange: wordRange(ofFence: node), content: node.pointee.as.code.literal.bytes,
      firstLine: Int(node.pointee.start_line), in: source.lines)
  }

  /// Data stand below the name; what stands behind it has no effect.
  private mutating func complainOfText(behindNameOf node: Node) {
    let line = firstLine(of: node)
    let name = wordRange(ofFence: node)
    let rest = source.bytes[name.upperBound..<max(name.upperBound, line.upperBound)]
    guard let start = rest.firstIndex(where: { !Self.isSpace($0) }),
      let last = rest.lastIndex(where: { !Self.isSpace($0) })
    else { return }
    let text = String(decoding: source.bytes[start...last], as: UTF8.self)
    complain(.textAfterBlock, at: start..<last + 1, ["word": text])
  }

  /// The line that would close a fence stands right behind its text; cmark also takes the end of
  /// the text, list or quotation for it.
  private mutating func complainOfOpenFence(_ node: Node) {
    let code = node.pointee.as.code
    guard code.fenced != 0 else { return }
    let text = code.literal.bytes
    let count = text.isEmpty ? 0 : SourceLines(text).count - 1
    let line = source.lines.range(ofLine: Int(node.pointee.start_line) + count)
    let rest = source.bytes[line].drop { " \t>".utf8.contains($0) }
    let run = rest.prefix { $0 == code.fence_char }.count
    guard run < code.fence_length || !rest.dropFirst(run).allSatisfy(Self.isSpace) else { return }
    let opening = firstLine(of: node)
    let signs = source.bytes[opening].prefix { $0 == code.fence_char }
    complain(.unclosedFence, at: opening, ["word": String(decoding: signs, as: UTF8.self)])
  }

  private func wordRange(ofFence node: Node) -> Range<Int> {
    let line = firstLine(of: node)
    let rest = source.bytes[line].drop { $0 == node.pointee.as.code.fence_char }
      .drop { $0 == 0x20 || $0 == 0x09 }
    return rest.startIndex..<rest.startIndex + rest.prefix { !Self.isSpace($0) }.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
