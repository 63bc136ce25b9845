package import Diagnostics

/// What an author wrote to have a file of the finished site.
package struct Owner: Sendable {
  package let place: Place
  /// Whether the file is the author's own, byte for byte.
  package let isCopied: Bool
  /// The ids of headings that were looked at in the text already.
  package let headings: Set<String>

  package init(_ place: Place, isCopied: Bool = false, headings: Set<String> = []) {
    self.place = place
    self.isCopied = isCopied
    self.headings = headings
  }

  func toldOf(_ fault: Fault) -> Bool {
    fault.rule == .headingJump && headings.contains(fault.arguments["anchor"] ?? "")
  }
}
