package import Diagnostics

/// One entry of a menu as `site.yml` writes it.
package enum MenuItem: Sendable {
  /// A section by its folder, or a page by its file: `about.md`.
  case own(Located<String>)
  /// Another site, by its whole address.
  case link(title: Localized<String>, address: String)
}
