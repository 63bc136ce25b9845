internal import CMarkGFM
internal import Diagnostics

/// How many footnotes have been begun, and for how many the way back has been written.
struct FootnoteState {
  var begun = 0
  var finished = 0
}

extension Lowering {
  mutating func enterFootnote(_ node: Node) {
    if footnotes.begun == 0 {
      html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      html.hole(.label(.footnotes))
      html.append("\" data-footnotes>\n<ol>\n")
    }
    footnotes.begun += 1
    html.append("<li id=\"fn-")
    html.appendDestination(node.pointee.literal)
    html.append("\">\n")
  }

  mutating func enterFootnoteReference(_ node: Node) {
    guard let definition = node.pointee.parent_footnote_def else { return }
    let label = definition.pointee.literal
    if !options.allowsFootnotes { complainOfFootnote(label, at: node) }
    html.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    html.appendDestination(label)
    html.append("\" id=\"fnref-")
    html.appendDestination(label)
    let reference = Int(node.pointee.footnote.ref_ix)
    if reference > 1 {
      html.append("-")
      html.append(reference)
    }
    html.append("\" role=\"doc-noteref\" data-footnote-ref>")
    html.appendEscaped(node.pointee.literal)
    html.append("</a></sup>")
  }

  private mutating func complainOfFootnote(_ label: UnsafeBufferPointer<UInt8>, at node: Node) {
    let word = String(decoding: label, as: UTF8.self)
    let found = Array("[^\(word)]".utf8).withUnsafeBufferPointer { finder.literal($0) }
    complain(.footnoteInField, at: found ?? firstLine(of: node), ["word": word])
  }

  mutating func leaveFootnote(_ node: Node) {
    if writeWaysBack(node) { html.append("\n") }
    html.append("</li>\n")
  }

  mutating func endFootnotes() {
    if footnotes.begun > 0 { html.append("</ol>\n</section>\n") }
  }

  /// A link to each place that refers to the footnote; false when they have been written already,
  /// at the end of its last paragraph.
  @discardableResult
  mutating func writeWaysBack(_ definition: Node) -> Bool {
    guard footnotes.finished < footnotes.begun else { return false }
    footnotes.finished = footnotes.begun
    for reference in 1...max(1, Int(definition.pointee.footnote.def_count)) {
      html.append(reference == 1 ? "<a href=\"#fnref-" : " <a href=\"#fnref-")
      html.appendDestination(definition.pointee.literal)
      if reference > 1 {
        html.append("-")
        html.append(reference)
      }
      html.append(
        "\" class=\"footnote-backref\" role=\"doc-backlink\" data-footnote-backref aria-label=\"")
      html.hole(.label(.footnoteBack(number: footnotes.begun, reference: reference)))
      html.append("\">↩")
      if reference > 1 {
        html.append("<sup class=\"footnote-ref\">")
        html.append(reference)
        html.append("</sup>")
      }
      html.append("</a>")
    }
    return true
  }
}
