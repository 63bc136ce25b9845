internal import CMarkGFM
package import Diagnostics

extension MarkdownDocument {
  /// Reads the Markdown of a file; what is wrong with it is added to `diagnostics`.
  ///
  /// - Parameters:
  ///   - range: the text without the front matter.
  ///   - file: the name that complaints give to the file.
  package static func parse(
    _ text: SourceText, in range: Range<Int>, file: String, options: MarkdownOptions,
    diagnostics: inout [Diagnostic]
  ) -> MarkdownDocument {
    var range = text.clamped(range)
    if range.lowerBound < text.byteOrderMarkLength {
      range = text.byteOrderMarkLength..<max(text.byteOrderMarkLength, range.upperBound)
    }
    return text.bytes.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[range])
      if let violation = Bounds.violation(of: bytes) {
        let place = violation.range.lowerBound + range.lowerBound
        diagnostics.append(
          Diagnostic(
            violation.rule, at: Place(file, place..<place + violation.range.count),
            violation.arguments))
        return MarkdownDocument(body: .empty)
      }
      let lines = SourceLines(bytes, offset: range.lowerBound)
      let tree = SyntaxTree(bytes)
      var lowering = Lowering(
        Source(bytes: text.bytes, range: range, file: file, lines: lines), options: options)
      let document = lowering.document(of: tree)
      diagnostics += lowering.diagnostics
      return document
    }
  }
}
