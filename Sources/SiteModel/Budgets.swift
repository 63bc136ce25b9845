/// What a page may weigh by the word of the site itself; nothing where it says nothing.
package struct Budgets: Sendable, Hashable {
  /// What is weighed. The words are the keys of `site.yml`.
  package enum Part: String, Sendable, CaseIterable {
    /// The page alone.
    case html
    /// All style sheets that it loads.
    case css
    /// All scripts that it loads.
    case js
    /// The page, these, and the pictures that load at once.
    case firstView = "first_view"
    /// Any one of its pictures.
    case picture
  }

  /// In units of 1000 bytes.
  package let limits: [Part: Int]

  package init(_ limits: [Part: Int] = [:]) { self.limits = limits }
}
