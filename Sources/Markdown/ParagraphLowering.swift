internal import CMarkGFM
internal import Diagnostics

extension Lowering {
  mutating func enterParagraph(_ node: Node) {
    beginInlines(node, range(of: node))
    if !quotes.isEmpty { complainOfLazyLines(of: node) }
    if figurePicture(of: node) != nil {
      html.freshLine()
      html.append("<figure>\n")
      return
    }
    if !isTight(node) {
      html.freshLine()
      html.append("<p>")
    }
    guard let item = taskItem(of: node) else { return }
    html.append("<label>")
    writeCheckbox(of: item)
  }

  mutating func leaveParagraph(_ node: Node) {
    endForeignWords()
    if let picture = figurePicture(of: node) {
      writeCaption(of: picture)
      return
    }
    if taskItem(of: node) != nil { html.append("</label>") }
    guard !isTight(node) else { return }
    if let parent = node.pointee.parent, kinds[parent] == .footnote, node.pointee.next == nil {
      html.append(" ")
      writeWaysBack(parent)
    }
    html.append("</p>\n")
  }

  /// The paragraphs of a list without empty lines stand in their items without `<p>`.
  private func isTight(_ node: Node) -> Bool {
    guard let list = node.pointee.parent?.pointee.parent, kinds[list] == .list else { return false }
    return list.pointee.as.list.tight
  }

  /// The task whose first words the paragraph is: they name its box.
  private func taskItem(of paragraph: Node) -> Node? {
    guard paragraph.pointee.prev == nil, let item = paragraph.pointee.parent, isTask(item) else {
      return nil
    }
    return item
  }

  /// Lines of a quotation without its mark: Markdown takes them in all the same.
  private mutating func complainOfLazyLines(of paragraph: Node) {
    let first = Int(paragraph.pointee.start_line)
    let last = Int(paragraph.pointee.end_line)
    guard first > 0, first < last else { return }
    for index in first..<last {
      let line = source.lines.range(ofLine: index)
      let start = source.bytes[line].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.upperBound
      guard start < line.upperBound, source.bytes[start] != UInt8(ascii: ">") else { continue }
      complain(.lazyQuote, at: start..<line.upperBound)
      return
    }
  }
}

extension Lowering {
  /// The picture that a paragraph is a figure of: it holds nothing else, and the picture has a title.
  private func figurePicture(of paragraph: Node) -> Node? {
    guard let only = paragraph.pointee.first_child, only.pointee.next == nil, isFigure(only) else {
      return nil
    }
    return only
  }

  /// Whether the title of the picture is printed as a caption.
  func isFigure(_ picture: Node) -> Bool {
    guard kinds[picture] == .picture, picture.pointee.as.link.title.len > 0,
      picture.pointee.prev == nil, picture.pointee.next == nil,
      let parent = picture.pointee.parent, kinds[parent] == .paragraph
    else { return false }
    return taskItem(of: parent) == nil
  }

  private mutating func writeCaption(of picture: Node) {
    html.append("\n<figcaption>")
    html.appendEscaped(picture.pointee.as.link.title.bytes)
    html.append("</figcaption>\n</figure>\n")
  }
}
