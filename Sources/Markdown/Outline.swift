/// The headings of the second level with those of the third below them: a table of contents.
///
/// Headings without an id cannot be linked and are left out; one of the third level above all of
/// the second has a line of its own.
package struct Outline: Sendable, Hashable {
  package let heading: MarkdownDocument.Heading
  package internal(set) var entries: [MarkdownDocument.Heading] = []

  /// The levels of headings that stand in a table of contents.
  static let levels = 2...3
}

extension [MarkdownDocument.Heading] {
  package var outline: [Outline] {
    var outline: [Outline] = []
    for heading in self where heading.id != nil && Outline.levels.contains(heading.level) {
      if heading.level == 3, let last = outline.last, last.heading.level == 2 {
        outline[outline.count - 1].entries.append(heading)
      } else {
        outline.append(Outline(heading: heading))
      }
    }
    return outline
  }
}
