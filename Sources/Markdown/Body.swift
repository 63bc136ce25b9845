/// The HTML of a text, made once, with holes for what only the page that shows it can tell.
///
/// One body is shown in several places (its page, a list, a feed), each of which writes its own
/// links, pictures and words into the same holes. Everything between the holes is final.
package struct Body: Sendable, Hashable {
  /// What is missing at one place; numbers are indices into the lists of the `MarkdownDocument`, and
  /// short: a site has more holes than anything else.
  package enum Hole: Sendable, Hashable {
    /// The whole start tag of a link.
    case linkStart(Int32)
    /// The end tag of the link with the same number, and whatever shall follow it.
    case linkEnd(Int32)
    /// The whole `img` element, or what stands in its place.
    case picture(Int32)
    /// The address of a link, or of a picture, in an attribute of trusted HTML.
    case linkAddress(Int32)
    case pictureAddress(Int32)
    /// The rendered data block; it begins on a line of its own and a line break follows it.
    case block(Int32)
    /// Words in the language of the page; inside an attribute, so that they must be escaped for one.
    case label(Label)
  }

  /// The words that a text needs and its author did not write.
  package enum Label: Sendable, Hashable {
    /// The name of the link from a footnote back to the place that refers to it; both numbers count
    /// from 1, and most footnotes have one reference.
    case footnoteBack(number: Int32, reference: Int32)
    /// The name of the part of the page that holds the footnotes.
    case footnotes
    /// The title of an alert.
    case alert(Alert)
    /// The name of the region in which a table can be scrolled; tables are counted from 1.
    case table(number: Int32)
  }

  /// A quotation that begins with `[!NOTE]` and the like.
  package enum Alert: String, Sendable, CaseIterable {
    case note, tip, important, warning, caution
  }

  struct Slot: Sendable, Hashable {
    let offset: Int32
    let hole: Hole
  }

  private let html: [UInt8]
  private let slots: [Slot]

  init(html: [UInt8], slots: [Slot]) {
    self.html = html
    self.slots = slots
  }
}

extension Body {
  /// The body of a page without text.
  package static let empty = Body(html: [], slots: [])

  /// Whether the HTML between the holes holds a control character, or a byte of no character.
  var holdsControl: Bool { html.holdControl }

  package var isEmpty: Bool { html.isEmpty && slots.isEmpty }

  /// Appends the HTML; each hole is given to `filling`, in the order of the text.
  package func write(into output: inout [UInt8], filling: (Hole, inout [UInt8]) -> Void) {
    html.withUnsafeBufferPointer { html in
      var written = 0
      for slot in slots {
        let offset = Int(slot.offset)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: html[written..<offset]))
        filling(slot.hole, &output)
        written = offset
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: html[written...]))
    }
  }
}
