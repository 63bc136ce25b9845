internal import Diagnostics

/// How many records and pages the blocks of one text show. A block of a few bytes may ask for all
/// there are, so that without a bound kilobytes would become a page of gigabytes.
struct ShownEntries {
  private static let most = 20_000
  private var count = 0

  /// Whether so many more may be shown.
  mutating func admits(_ counts: some Sequence<Int>) -> Bool {
    count += counts.reduce(0, +)
    return count <= Self.most
  }

  func complaint(at place: Place) -> Diagnostic {
    Diagnostic(.tooManyRecords, at: place, ["count": "\(count)", "limit": "\(Self.most)"])
  }
}
