/// Names that templates know already, so that a schema cannot give them to something else. Rendering
/// declares what they mean; a test holds the two against each other.
package enum ReservedNames {
  /// Wherever a template is filled.
  package static let everywhere: Set<String> = [
    "site", "language", "languages", "offers", "menu", "footer", "trail", "canonical", "alternates",
    "feeds",
    "assets", "text", "search",
  ]

  /// On a page of any kind.
  package static let page: Set<String> = [
    "title", "summary", "date", "updated", "period", "current", "image", "tags", "discreet",
    "translated", "section", "previous", "next", "related", "headings", "toc", "content",
    "shared", "share", "calendar",
    // In a list.
    "href", "dateline", "state", "language",
  ]

  /// In a record of a data file.
  package static let record: Set<String> = ["current", "dial", "structured"]

  /// Beside the words of a choice.
  package static let choice: Set<String> = ["word"]
}
