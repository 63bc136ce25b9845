/// What browsers let a page of the site do: load, run, and send to what lies on the site itself,
/// and nothing that stands in the page's own text. What Mayak refuses in sources they refuse too.
package enum ContentPolicy {
  /// As a page can say it of itself.
  package static let ofPage = "default-src 'self'; base-uri 'self'; form-action 'self'"

  /// As only a server can say it: that no other site shows the page within its own.
  package static let ofServer = "\(ofPage); frame-ancestors 'self'"
}
