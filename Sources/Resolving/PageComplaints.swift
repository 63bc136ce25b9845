internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// What was said of single pages, by their numbers.
struct PageComplaints: Sendable {
  private var byPage: [Int: [Diagnostic]] = [:]

  init(_ all: some Sequence<[Diagnostic]>) {
    for (page, complaints) in all.enumerated() where !complaints.isEmpty {
      byPage[page] = complaints
    }
  }

  /// Of one page.
  subscript(page: Int) -> [Diagnostic] {
    get { byPage[page] ?? [] }
    set { byPage[page] = newValue.isEmpty ? nil : newValue }
  }

  /// In the order of the pages.
  var all: [Diagnostic] { byPage.sorted { $0.key < $1.key }.flatMap(\.value) }
}
