extension MarkdownDocument {
  /// The same document with its places moved: a value is read by itself, but stands in a file. Blocks
  /// stay where they are, since a value has none.
  package func moved(by move: (Range<Int>) -> Range<Int>) -> MarkdownDocument {
    MarkdownDocument(
      body: body,
      headings: headings.map {
        Heading(level: $0.level, id: $0.id, text: $0.text, place: move($0.place))
      },
      links: links.map {
        Link(destination: $0.destination, title: $0.title, range: move($0.range))
      },
      pictures: pictures.map {
        Picture(
          source: $0.source, alt: $0.alt, title: $0.title, range: move($0.range),
          altRange: move($0.altRange))
      },
      blocks: blocks,
      phones: phones.map { Phone(number: $0.number, range: move($0.range)) },
      particulars: particulars.map {
        Particular($0.quantity, at: move($0.place), section: $0.section)
      })
  }
}
