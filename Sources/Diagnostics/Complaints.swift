/// What is complained of in one text: as many as are enough to mend it. Where these are warnings alone, an
/// error is kept beyond them, since it must keep the text from being published.
///
/// It knows at once whether it has enough: some ask at every sign of a text.
package struct Complaints: Sendable {
  package private(set) var all: [Diagnostic] = []
  private var holdsError = false

  package init() {}

  /// Whether nothing more would be kept.
  package var isEnough: Bool { isFull && holdsError }

  private var isFull: Bool { all.count >= Diagnostic.enough }

  /// Whether a complaint would be kept: who must look for its place need not, where it would not.
  package func takes(_ severity: Severity) -> Bool {
    !isFull || !holdsError && severity == .error
  }

  package mutating func append(_ complaint: Diagnostic) {
    guard takes(complaint.severity) else { return }
    holdsError = holdsError || complaint.severity == .error
    all.append(complaint)
  }
}
