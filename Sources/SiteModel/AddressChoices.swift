/// What a site decides of its addresses beside the words in them.
package struct AddressChoices: Sendable, Equatable {
  /// Whether the pages in the first of several languages stand at the root, without a folder of that
  /// language.
  package let firstIsUnprefixed: Bool
  /// Whether a notice stands where a page has expired.
  package let keepsNoticeOfExpired: Bool

  package init(firstIsUnprefixed: Bool, keepsNoticeOfExpired: Bool) {
    self.firstIsUnprefixed = firstIsUnprefixed
    self.keepsNoticeOfExpired = keepsNoticeOfExpired
  }

  /// The word of `first_language` for no folder.
  package static let unprefixed = "unprefixed"
  /// Every word of `first_language`.
  package static let prefixes = ["prefixed", unprefixed]
  /// The word of `expired` for a notice.
  package static let notice = "notice"
  /// Every word of `expired`.
  package static let traces = [notice, "none"]
}
