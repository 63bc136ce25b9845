/// How each block begins and ends, and what stands in it of itself.
extension HTMLRenderer {
  mutating func begin(paragraph: Event, at index: Int) {
    let details = paragraph.details
    guard !details.contains(.figure) else {
      html.freshLine()
      open("<figure", at: index)
      html.append("\n")
      return
    }
    if !details.contains(.tight) {
      html.freshLine()
      open("<p", at: index)
    }
    guard details.contains(.task) else { return }
    html.append("<label>")
    writeBox(details)
  }

  mutating func end(paragraph: Event) {
    let details = paragraph.details
    guard !details.contains(.figure) else {
      html.append("\n<figcaption>")
      let caption = events.pictures[Int(paragraph.number)].title
      html.appendEscaped(direction.isolating(String(decoding: caption, as: UTF8.self)))
      html.append("</figcaption>\n</figure>\n")
      return
    }
    if details.contains(.task) { html.append("</label>") }
    guard !details.contains(.tight) else { return }
    if details.contains(.last) {
      html.append(" ")
      writeWaysBack()
    }
    html.append("</p>\n")
  }

  mutating func begin(heading: Event, at index: Int) {
    html.freshLine()
    html.append(Self.headingStarts[Int(heading.detail) - 1])
    if let id = headings[Int(heading.number)].id {
      html.append(" id=\"")
      html.appendEscaped(id)
      html.append("\"")
    }
    open("", at: index)
  }

  static let headingStarts: [StaticString] = ["<h1", "<h2", "<h3", "<h4", "<h5", "<h6"]
  static let headingEnds: [StaticString] = [
    "</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n",
  ]

  mutating func begin(list: Event, at index: Int) {
    html.freshLine()
    if list.details == .bullets {
      open("<ul", at: index)
    } else if list.number == 1 {
      open("<ol", at: index)
    } else {
      html.append("<ol start=\"")
      html.append(Int(list.number))
      open("\"", at: index)
    }
    html.append("\n")
  }

  mutating func begin(item: Event) {
    html.freshLine()
    html.append(item.details.contains(.task) ? "<li class=\"task\">" : "<li>")
    if item.details.contains(.box) { writeBox(item.details) }
  }

  mutating func writeBox(_ details: Event.Details) {
    html.append("<input type=\"checkbox\"")
    if details.contains(.done) { html.append(" checked") }
    html.append(" disabled> ")
  }

  mutating func begin(quote: Event, at index: Int) {
    html.freshLine()
    guard quote.number > 0 else {
      open("<blockquote", at: index)
      html.append("\n")
      return
    }
    let alert = Body.Alert.allCases[Int(quote.number) - 1]
    html.append("<div class=\"alert alert-")
    html.appendEscaped(alert.rawValue)
    html.append("\" role=\"note\">\n<p class=\"alert-title\">")
    html.hole(.label(.alert(alert)))
    html.append("</p>\n")
    // The title is in the language of the page.
    guard events.row[index + 1].isOfBlock else { return }
    open("<div", at: index)
    html.append("\n")
  }

  mutating func write(code fence: Events.Fence) {
    html.freshLine()
    if fence.word.isEmpty {
      html.append("<pre><code>")
    } else {
      html.append("<pre><code class=\"language-")
      html.appendEscaped(String(decoding: fence.word, as: UTF8.self).lowercased())
      html.append("\">")
    }
    html.appendEscaped(fence.code)
    html.append("</code></pre>\n")
  }

  mutating func write(language event: Event) {
    html.append("<span")
    writeAttributes(ofLanguage: event)
    html.append(">")
  }

  private mutating func writeAttributes(ofLanguage event: Event) {
    html.append(" lang=\"")
    html.appendEscaped(event.text)
    if event.details.contains(.rightToLeft) { html.append("\" dir=\"rtl") }
    if event.details.contains(.leftToRight) { html.append("\" dir=\"ltr") }
    html.append("\"")
  }

  /// Ends the start tag of a block, with the language that the whole block may have.
  mutating func open(_ tag: StaticString, at index: Int) {
    html.append(tag)
    let next = events.row[index + 1]
    if next.isOfBlock, next.kind == .language { writeAttributes(ofLanguage: next) }
    html.append(">")
  }

  /// HTML without its comments, and with holes for what its attributes lead to.
  mutating func write(html event: Event) {
    let text = event.text
    var start = 0
    if event.number > 0, let base = text.baseAddress {
      for address in events.addresses[(Int(event.number) - 1)...] {
        guard let value = address.text.baseAddress, value >= base, value < base + text.count else {
          break
        }
        write(withoutComments: Text(rebasing: text[start..<value - base]), of: event)
        let number = Int32(address.number)
        html.hole(address.isPicture ? .pictureAddress(number) : .linkAddress(number))
        start = value - base + address.text.count
      }
    }
    write(withoutComments: Text(rebasing: text[start...]), of: event)
  }

  private mutating func write(withoutComments piece: Text, of event: Event) {
    guard event.kind == .html else { return html.append(piece) }
    Comments.removed(from: piece).withUnsafeBufferPointer { html.append($0) }
  }
}

extension HTMLRenderer {
  mutating func beginTable(at index: Int) {
    html.freshLine()
    table = Table(number: table.number + 1)
    html.append("<div class=\"table-wrap\" role=\"region\" aria-label=\"")
    html.hole(.label(.table(number: Int32(table.number))))
    html.append("\" tabindex=\"0\">\n")
    open("<table", at: index)
    html.append("\n")
  }

  mutating func begin(row: Event) {
    html.freshLine()
    table.isHead = row.details == .head
    if table.isHead {
      html.append("<thead>\n")
    } else if !table.hasBody {
      table.hasBody = true
      html.append("<tbody>\n")
    }
    html.append("<tr>")
  }

  mutating func begin(cell: Event) {
    html.append(table.isHead ? "\n<th scope=\"col\"" : "\n<td")
    switch cell.detail {
    case UInt8(ascii: "l"): html.append(" class=\"left\">")
    case UInt8(ascii: "c"): html.append(" class=\"center\">")
    case UInt8(ascii: "r"): html.append(" class=\"right\">")
    default: html.append(">")
    }
  }
}

extension HTMLRenderer {
  mutating func begin(footnote: Event, at index: Int) {
    if footnotes.begun == 0 {
      html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      html.hole(.label(.footnotes))
      html.append("\" data-footnotes>\n<ol>\n")
    }
    footnotes.begun += 1
    footnotes.last = index
    html.append("<li id=\"fn-")
    html.appendDestination(footnote.text)
    html.append("\">\n")
  }

  mutating func write(reference event: Event) {
    let reference = events.references[Int(event.number)]
    html.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    html.appendDestination(reference.label)
    html.append("\" id=\"fnref-")
    html.appendDestination(reference.label)
    if reference.number > 1 {
      html.append("-")
      html.append(reference.number)
    }
    html.append("\" role=\"doc-noteref\" data-footnote-ref>")
    html.appendEscaped(event.text)
    html.append("</a></sup>")
  }

  /// A link to each place that refers to the footnote; false when they have been written already,
  /// at the end of its last paragraph.
  @discardableResult
  mutating func writeWaysBack() -> Bool {
    guard footnotes.finished < footnotes.begun else { return false }
    footnotes.finished = footnotes.begun
    let definition = events.row[footnotes.last]
    for reference in 1...max(1, Int(definition.number)) {
      html.append(reference == 1 ? "<a href=\"#fnref-" : " <a href=\"#fnref-")
      html.appendDestination(definition.text)
      if reference > 1 {
        html.append("-")
        html.append(reference)
      }
      html.append(
        "\" class=\"footnote-backref\" role=\"doc-backlink\" data-footnote-backref aria-label=\"")
      html.hole(
        .label(.footnoteBack(number: Int32(footnotes.begun), reference: Int32(reference))))
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
