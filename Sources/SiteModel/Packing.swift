/// A way to pack a text that browsers can unpack, by the ending of the file that holds it.
package enum Packing: String, Sendable, CaseIterable {
  case brotli = "br"
  case gzip = "gz"
}

extension Packing {
  /// Where the packed version of a file stands.
  package func path(of path: String) -> String { "\(path).\(rawValue)" }
}
