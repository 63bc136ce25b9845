internal import Diagnostics
package import Resolving
package import SiteModel

/// An address at which a page stood before, and the one at which it stands now: what a web server can
/// be told, so that it answers at once where the page of `aliases` would only lead on.
package struct Redirect: Sendable, Hashable {
  /// As a server compares it: with its percent escapes read.
  package let from: SitePath
  package let to: SitePath
}

extension Redirect {
  /// Both from the root of the host, percent-encoded: `/below/old/page/`.
  ///
  /// - Parameter base: the path below which the site stands, from `/` to `/` (`BaseURL.path`).
  package func encoded(below base: String) -> (from: String, to: String) {
    (from.address(below: base), to.address(below: base))
  }
}

extension Site {
  /// Where the old addresses of pages that readers see lead, in the order of these.
  ///
  /// Those of discreet pages are left out: such a list is a file that a host may show to anybody. The
  /// pages at these addresses lead on all the same.
  package var redirects: [Redirect] {
    pages.filter { !$0.header.isDiscreet }
      .flatMap { page in page.aliases.map { Redirect(from: $0.value, to: page.path) } }
      .sorted { $0.from < $1.from }
  }
}
