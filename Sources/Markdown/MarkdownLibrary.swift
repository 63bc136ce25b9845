internal import CMarkGFM

/// The library that parses Markdown.
package enum MarkdownLibrary {
  /// As it calls itself.
  package static var version: String { String(cString: cmark_version_string()) }
}
