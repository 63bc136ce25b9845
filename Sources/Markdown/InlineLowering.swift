internal import CMarkGFM
internal import Diagnostics

extension Lowering {
  mutating func enterText(_ node: Node) {
    var text = node.pointee.literal
    if let shortened, shortened.node == node {
      text = UnsafeBufferPointer(rebasing: text[..<shortened.length])
    }
    writeText(text, of: node)
    if text.holds("<!--") { complainOfOpenComment() }
    if text.holds("](") || text.holds("[^") { complainOfLookalikes(above: node) }
  }

  mutating func enterCodeSpan(_ node: Node) {
    endForeignWords()
    html.append("<code>")
    html.appendEscaped(node.pointee.literal)
    html.append("</code>")
  }

  mutating func enterLink(_ node: Node) {
    let link = node.pointee.as.link
    openLinks.append(links.count)
    html.hole(.linkStart(links.count))
    if isForeign(link: node) { muteForeignWords() }
    let title = link.title.len > 0 ? link.title.string : nil
    links.append(
      MarkdownDocument.Link(
        destination: link.url.string, title: title, range: firstLine(of: node)))
  }

  mutating func leaveLink(_ node: Node) {
    guard let index = openLinks.popLast() else { return }
    html.hole(.linkEnd(index))
    if isForeign(link: node) { unmuteForeignWords() }
    let destination = node.pointee.as.link.url.bytes
    if let address = address(of: node) {
      links[index].range = address
    } else if let found = finder.link(to: destination) {
      links[index].range = destination.isEmpty ? found.whole : found.destination
    }
    if destination.isEmpty { complain(.emptyLink, at: links[index].range) }
  }

  /// The place of a link that is nothing but its address: `<a@b.org>`, `www.example.org`.
  private mutating func address(of node: Node) -> Range<Int>? {
    guard let child = node.pointee.first_child, child.pointee.next == nil, kinds[child] == .text,
      isAddress(child.pointee.literal, of: node.pointee.as.link.url.bytes)
    else { return nil }
    var ahead = finder
    guard let found = ahead.literal(child.pointee.literal, isWord: true) else { return nil }
    // `[https://a.org](https://a.org)` is a link like every other.
    if found.lowerBound > 0, source.bytes[found.lowerBound - 1] == UInt8(ascii: "["),
      found.upperBound < source.bytes.count, source.bytes[found.upperBound] == UInt8(ascii: "]")
    {
      return nil
    }
    finder = ahead
    return found
  }

  func isAddress(_ text: UnsafeBufferPointer<UInt8>, of url: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard url.count >= text.count, url.suffix(text.count).elementsEqual(text) else { return false }
    let scheme = url.prefix(url.count - text.count)
    return scheme.isEmpty || scheme.elementsEqual("http://".utf8)
      || scheme.elementsEqual("mailto:".utf8)
  }

  mutating func enterPicture(_ node: Node) {
    let link = node.pointee.as.link
    let alt = plainText(of: node)
    let found = finder.link(to: link.url.bytes)
    let place = found.map {
      $0.destination.isEmpty
        ? max(0, $0.whole.lowerBound - 1)..<$0.whole.upperBound : $0.destination
    }
    endForeignWords()
    html.hole(.picture(pictures.count))
    let title = link.title.len > 0 ? link.title.string : nil
    let picture = MarkdownDocument.Picture(
      source: link.url.string, alt: alt, title: isFigure(node) ? nil : title,
      range: place ?? firstLine(of: node))
    pictures.append(picture)
    if alt.utf8.allSatisfy({ $0 <= 0x20 }) { complain(.missingAltText, at: picture.range) }
    if link.url.len == 0 { complain(.emptyLink, at: picture.range) }
    complainOfForeignWords(in: alt, title: title, of: picture)
  }
}

extension Lowering {
  /// The words below a node without their markup; HTML is refused here as everywhere.
  mutating func plainText(of node: Node) -> String {
    var bytes: [UInt8] = []
    var current = node.pointee.first_child
    while let child = current {
      switch kinds[child] {
      case .text: appendWords(of: child, to: &bytes)
      case .codeSpan: bytes.append(contentsOf: child.pointee.literal)
      case .softBreak, .lineBreak: bytes.append(0x20)
      case .inlineHTML where options.trustsHTML && !Comments.isComment(child.pointee.literal):
        if kinds[node] == .picture { bytes.append(contentsOf: child.pointee.literal) }
      case .inlineHTML where kinds[node] == .picture: _ = acceptsInlineHTML(child)
      default: break
      }
      current = next(after: child, below: node)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The node after this one in the order of the text, or nil past the last below `root`.
  func next(after node: Node, below root: Node) -> Node? {
    if let child = node.pointee.first_child { return child }
    var node = node
    while node != root {
      if let next = node.pointee.next { return next }
      guard let parent = node.pointee.parent else { return nil }
      node = parent
    }
    return nil
  }
}
