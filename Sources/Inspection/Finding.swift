package import Diagnostics

/// Something wrong with a finished page, at bytes of its file.
package struct Fault: Sendable, Hashable {
  package let rule: Rule
  package let range: Range<Int>
  package let arguments: [String: String]
  /// What tells that two faults of a rule are one, made on many pages by one template: they have any
  /// of these in common.
  let likeness: [String]

  init(
    _ rule: Rule, _ range: Range<Int>, _ arguments: [String: String] = [:],
    likeness: [String]? = nil
  ) {
    self.rule = rule
    self.range = range
    self.arguments = arguments
    self.likeness =
      likeness ?? [arguments.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n")]
  }
}

/// An address in a page or style sheet that leads into the site or out of it without being asked for.
struct Mention {
  enum Use {
    /// Followed by whoever wants to.
    case link
    /// Fetched with the page.
    case styles, script, picture, laterPicture, other
  }

  let address: Address
  /// As it is written.
  let word: String
  let range: Range<Int>
  let use: Use
}

extension String {
  /// As much of it as a sentence can hold.
  var shortened: String { count > 100 ? prefix(100) + "…" : self }
}
