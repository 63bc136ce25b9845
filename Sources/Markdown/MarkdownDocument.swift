/// One Markdown text: its HTML with holes, and what other stages need to know of it.
///
/// All ranges are UTF-8 offsets in the whole file, front matter and byte order mark included.
package struct MarkdownDocument: Sendable, Hashable {
  package let body: Body
  package let headings: [Heading]
  package let links: [Link]
  package let pictures: [Picture]
  package let blocks: [DataBlock]
  package let phones: [Phone]
  /// What its twins in other languages must tell as well; empty where there is no other language.
  package let particulars: [Particular]

  package init(
    body: Body, headings: [Heading] = [], links: [Link] = [], pictures: [Picture] = [],
    blocks: [DataBlock] = [], phones: [Phone] = [], particulars: [Particular] = []
  ) {
    self.body = body
    self.headings = headings
    self.links = links
    self.pictures = pictures
    self.blocks = blocks
    self.phones = phones
    self.particulars = particulars
  }
}

extension MarkdownDocument {
  /// A heading of the text, wherever it stands, also inside a list or a quotation.
  package struct Heading: Sendable, Hashable {
    /// 1 to 6, as written.
    package let level: Int
    /// Unique in the document; nil where the id maker gave none.
    package let id: String?
    /// The words alone, without markup and without an id given by hand.
    package let text: String
    package let place: Range<Int>
  }

  /// A link, written in brackets or as a bare address.
  package struct Link: Sendable, Hashable {
    /// As the author means it: backslashes and entities resolved, percent escapes untouched.
    package let destination: String
    package let title: String?
    /// The destination as written; of a link by reference, where its definition names it. Where it
    /// cannot be told apart in the source, the first line of the block that holds the link.
    package internal(set) var range: Range<Int>
  }

  /// A telephone number in the words of the text.
  package struct Phone: Sendable, Hashable {
    /// As it is written.
    package let number: String
    /// Where it stands; where that cannot be told, the first line of its block.
    package let range: Range<Int>
  }

  package struct Picture: Sendable, Hashable {
    /// As the author means it: backslashes and entities resolved, percent escapes untouched.
    package let source: String
    /// Plain text, not escaped; empty only where that has been complained of, and in trusted HTML.
    package let alt: String
    package let title: String?
    /// As for a link.
    package let range: Range<Int>
    /// Where the description stands as it is read; otherwise the whole picture.
    package let altRange: Range<Int>
  }
}
