/// A value that markup stands around where a page has room for markup: text in another language than
/// that of the page. In attributes, titles and the like it is the value alone.
///
/// A class, since values are copied far more often than one of these is made.
package final class Marked: Sendable {
  let value: Value
  let start: [UInt8]
  let end: [UInt8]

  /// - Parameters:
  ///   - start: a tag.
  ///   - end: the tag that closes it.
  package init(_ value: Value, start: String, end: String) {
    self.value = value
    self.start = Array(start.utf8)
    self.end = Array(end.utf8)
  }
}
