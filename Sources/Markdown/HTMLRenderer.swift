/// Writes the events of a text as HTML, with holes for what only the page that shows it can tell.
///
/// Nothing is decided here: what each event is, and whether it is printed, the passes have said.
struct HTMLRenderer: ~Copyable {
  let events: Events
  let headings: [MarkdownDocument.Heading]
  /// That of the text: what stands in no event of its own has none but this.
  let direction: TextDirection
  var html: HTMLWriter
  var table = Table()
  var footnotes = Footnotes()

  struct Table {
    var isHead = false
    var hasBody = false
    /// How many there have been, this one included.
    var number = 0
  }

  /// How many footnotes have been begun, the event of the last, and for how many the way back has
  /// been written.
  struct Footnotes {
    var begun = 0
    var last = 0
    var finished = 0
  }

  static func body(
    of events: Events, _ headings: [MarkdownDocument.Heading], _ direction: TextDirection, size: Int
  ) -> Body {
    var renderer = HTMLRenderer(events, headings, direction, capacity: size * 3 / 2 + 1024)
    var index = 0
    while index < events.row.count {
      renderer.write(events.row[index], &index)
      index += 1
    }
    if renderer.footnotes.begun > 0 { renderer.html.append("</ol>\n</section>\n") }
    return renderer.html.finished()
  }

  private init(
    _ events: Events, _ headings: [MarkdownDocument.Heading], _ direction: TextDirection,
    capacity: Int
  ) {
    self.events = events
    self.headings = headings
    self.direction = direction
    html = HTMLWriter(
      capacity: capacity, holes: events.links.count * 2 + events.pictures.count)
  }
}

extension HTMLRenderer {
  private mutating func write(_ event: Event, _ index: inout Int) {
    switch event.kind {
    case .text: html.appendEscaped(event.text)
    case .softBreak: html.append("\n")
    case .lineBreak: html.append("<br>\n")
    case .codeSpan:
      html.append("<code>")
      html.appendEscaped(event.text)
      html.append("</code>")
    case .inlineHTML: write(html: event)
    case .emphasis: html.append("<em>")
    case .emphasisEnd: html.append("</em>")
    case .strong: html.append("<strong>")
    case .strongEnd: html.append("</strong>")
    case .strikethrough: html.append("<del>")
    case .strikethroughEnd: html.append("</del>")
    case .link: html.hole(.linkStart(event.number))
    case .linkEnd: html.hole(.linkEnd(event.number))
    case .picture:
      html.hole(.picture(event.number))
      // What stands in it is its description.
      while index + 1 < events.row.count, events.row[index].kind != .pictureEnd { index += 1 }
    case .reference: write(reference: event)
    case .language: if !event.isOfBlock { write(language: event) }
    case .languageEnd: if !event.isOfBlock { html.append("</span>") }
    case .isolate: html.append("<bdi>")
    case .isolateEnd: html.append("</bdi>")
    default: write(block: event, at: index)
    }
  }

  private mutating func write(block event: Event, at index: Int) {
    switch event.kind {
    case .paragraph: begin(paragraph: event, at: index)
    case .paragraphEnd: end(paragraph: event)
    case .heading: begin(heading: event, at: index)
    case .headingEnd: html.append(Self.headingEnds[Int(event.detail) - 1])
    case .list: begin(list: event, at: index)
    case .listEnd: html.append(event.details == .bullets ? "</ul>\n" : "</ol>\n")
    case .item: begin(item: event)
    case .itemEnd: html.append("</li>\n")
    case .quote: begin(quote: event, at: index)
    case .quoteEnd:
      html.freshLine()
      if event.number > 0, events.row[index - 1].isOfBlock { html.append("</div>\n") }
      html.append(event.number > 0 ? "</div>\n" : "</blockquote>\n")
    case .rule:
      html.freshLine()
      html.append("<hr>\n")
    case .code: write(code: events.fences[Int(event.number)])
    case .block:
      html.freshLine()
      html.hole(.block(event.number))
      html.append("\n")
    case .html:
      html.freshLine()
      write(html: event)
      html.freshLine()
    case .footnote: begin(footnote: event, at: index)
    case .footnoteEnd:
      if writeWaysBack() { html.append("\n") }
      html.append("</li>\n")
    default: write(table: event, at: index)
    }
  }

  private mutating func write(table event: Event, at index: Int) {
    switch event.kind {
    case .table: beginTable(at: index)
    case .tableEnd:
      html.freshLine()
      if table.hasBody { html.append("</tbody>\n") }
      html.append("</table>\n</div>\n")
    case .row: begin(row: event)
    case .rowEnd:
      html.append("\n</tr>")
      if table.isHead { html.append("\n</thead>") }
      html.append("\n")
    case .cell: begin(cell: event)
    case .cellEnd: html.append(table.isHead ? "</th>" : "</td>")
    case .definitions:
      html.freshLine()
      open("<dl", at: index)
      html.append("\n")
    case .definitionsEnd: html.append("</dl>\n")
    case .term: html.append("<dt>")
    case .termEnd: html.append("</dt>\n")
    case .meaning: html.append("<dd>")
    case .meaningEnd: html.append("</dd>\n")
    default: break
    }
  }
}
