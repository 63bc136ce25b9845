internal import Diagnostics

/// Sees to it that each small tag is closed where it was opened: in the same words, the same
/// emphasis, the same quotation. One left open would take in the rest of the page.
struct TagNesting {
  struct Open {
    let name: SmallTag.Name
    let place: Range<Int>
    /// In how much it stands.
    fileprivate let depth: Int
    fileprivate var hasSummary = false
  }

  typealias Fault = (rule: Rule, place: Range<Int>, arguments: [String: String])

  private var open: [Open] = []
  private var depth = 0
  /// Those that were told to be left open, and may be closed somewhere else yet.
  private var unclosed: [SmallTag.Name] = []
  private(set) var faults: [Fault] = []
}

extension TagNesting {
  var isInSummary: Bool { open.contains { $0.name == .summary } }

  mutating func takeFaults() -> [Fault] {
    defer { faults = [] }
    return faults
  }

  mutating func enter() { depth += 1 }

  mutating func leave() {
    let depth = depth
    closeAll { $0.depth >= depth }
    self.depth -= 1
  }

  /// At the end of a block of HTML: only what folds away goes on in the blocks behind it.
  mutating func endBlock() {
    let depth = depth
    closeAll { $0.depth == depth && $0.name != .details }
  }

  mutating func finish() { closeAll { _ in true } }

  private mutating func closeAll(_ test: (Open) -> Bool) {
    while let last = open.last, test(last) {
      complain(ofUnclosed: last)
      open.removeLast()
    }
  }

  private mutating func complain(ofUnclosed tag: Open) {
    unclosed.append(tag.name)
    faults.append(
      (.unclosedHTML, tag.place, ["word": "<\(tag.name)>", "example": "</\(tag.name)>"]))
  }

  /// Whether it can stand there.
  mutating func take(_ tag: SmallTag, at place: Range<Int>) -> Bool {
    guard tag.name != .br || tag.isEnd else { return true }
    return tag.isEnd ? close(tag, at: place) : begin(tag, at: place)
  }

  private mutating func begin(_ tag: SmallTag, at place: Range<Int>) -> Bool {
    if tag.name == .summary {
      guard let last = open.indices.last, open[last].name == .details, open[last].depth == depth,
        !open[last].hasSummary
      else {
        faults.append((.misplacedHTML, place, ["word": tag.quoted]))
        return false
      }
      open[last].hasSummary = true
    }
    open.append(Open(name: tag.name, place: place, depth: depth))
    return true
  }

  private mutating func close(_ tag: SmallTag, at place: Range<Int>) -> Bool {
    guard let start = open.lastIndex(where: { $0.name == tag.name && $0.depth == depth }) else {
      // The two are one fault.
      if let before = unclosed.lastIndex(of: tag.name) {
        unclosed.remove(at: before)
      } else {
        faults.append((.strayHTML, place, ["word": tag.quoted]))
      }
      return false
    }
    for inner in open[(start + 1)...].reversed() { complain(ofUnclosed: inner) }
    if tag.name == .details, !open[start].hasSummary {
      faults.append((.missingSummary, open[start].place, [:]))
    }
    open.removeSubrange(start...)
    return true
  }
}
