/// How each block begins and ends, and what stands in it of itself.
extension HTMLRenderer {
  mutating func begin(paragraph: Event) {
    let details = paragraph.details
    guard !details.contains(.figure) else {
      html.freshLine()
      html.append("<figure>\n")
      return
    }
    if !details.contains(.tight) {
      html.freshLine()
      html.append("<p>")
    }
    guard details.contains(.task) else { return }
    html.append("<label>")
    writeBox(details)
  }

  mutating func end(paragraph: Event) {
    let details = paragraph.details
    guard !details.contains(.figure) else {
      html.append("\n<figcaption>")
      html.appendEscaped(events.pictures[Int(paragraph.number)].title)
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

  mutating func begin(heading: Event) {
    html.freshLine()
    html.append(Self.headingStarts[Int(heading.detail) - 1])
    if let id = headings[Int(heading.number)].id {
      html.append(" id=\"")
      html.appendEscaped(id)
      html.append("\"")
    }
    html.append(">")
  }

  static let headingStarts: [StaticString] = ["<h1", "<h2", "<h3", "<h4", "<h5", "<h6"]
  static let headingEnds: [StaticString] = [
    "</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n",
  ]

  mutating func begin(list: Event) {
    html.freshLine()
    if list.details == .bullets {
      html.append("<ul>\n")
    } else if list.number == 1 {
      html.append("<ol>\n")
    } else {
      html.append("<ol start=\"")
      html.append(Int(list.number))
      html.append("\">\n")
    }
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

  mutating func begin(quote: Event) {
    html.freshLine()
    guard quote.number > 0 else {
      html.append("<blockquote>\n")
      return
    }
    let alert = Body.Alert.allCases[Int(quote.number) - 1]
    html.append("<div class=\"alert alert-")
    html.appendEscaped(alert.rawValue)
    html.append("\" role=\"note\">\n<p class=\"alert-title\">")
    html.hole(.label(.alert(alert)))
    html.append("</p>\n")
  }

  mutating func write(code fence: Events.Fence) {
    html.freshLine()
    if fence.word.isEmpty {
      html.append("<pre><code>")
    } else {
      html.append("<pre><code class=\"language-")
      html.appendEscaped(Text(rebasing: fence.word))
      html.append("\">")
    }
    html.appendEscaped(fence.code)
    html.append("</code></pre>\n")
  }

  mutating func write(language event: Event) {
    html.append("<span lang=\"")
    html.appendEscaped(event.text)
    if event.details == .rightToLeft { html.append("\" dir=\"rtl") }
    if event.details == .leftToRight { html.append("\" dir=\"ltr") }
    html.append("\">")
  }
}

extension HTMLRenderer {
  mutating func beginTable() {
    html.freshLine()
    table = Table(number: table.number + 1)
    html.append("<div class=\"table-wrap\" role=\"region\" aria-label=\"")
    html.hole(.label(.table(number: table.number)))
    html.append("\" tabindex=\"0\">\n<table>\n")
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
