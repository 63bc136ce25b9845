package import Markdown

/// What a page says in one language, as a reader reads it: what a translator has to say again.
package struct PageWords: Sendable {
  package struct Field: Sendable {
    package let name: String
    package let text: ReadText
  }

  /// Those of the header that each language words for itself, in the order of the schema.
  package let fields: [Field]
  package let passages: [MarkdownDocument.Passage]
}
