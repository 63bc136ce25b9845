internal import Markdown
internal import Reading

/// Holds what an original says now against what it said when its translation was confirmed. A section is
/// the same wherever it stands, and below whatever level of heading.
struct TextComparison {
  private let old: PageWords
  private let new: PageWords
  /// By the number of a passage now, that of the one it was.
  private var earlier: [Int: Int] = [:]

  init(_ old: PageWords, _ new: PageWords) {
    self.old = old
    self.new = new
    pair { $0.kind == $1.kind && $0.kind != .section }
    pair { $0.isSame(as: $1) }
    pair { $0.hasHeading(of: $1) }
    pair { !$0.text.words.isEmpty && $0.text.keys == $1.text.keys }
    pairNearest()
  }

  /// Pairs those that are left, in their order.
  private mutating func pair(_ fit: (Passage, Passage) -> Bool) {
    var left = leftOld
    for number in leftNew {
      guard let place = left.firstIndex(where: { fit(old.passages[$0], new.passages[number]) })
      else { continue }
      earlier[number] = left.remove(at: place)
    }
  }

  /// Pairs those that are left and have more than half of their words in common, the nearest first.
  private mutating func pairNearest() {
    let fits = leftNew.flatMap { number in
      leftOld.map { (number, $0, old.passages[$0].likeness(to: new.passages[number])) }
    }
    for (number, before, likeness) in fits.sorted(by: { $0.2 > $1.2 }) where likeness > 0.5 {
      guard earlier[number] == nil, !earlier.values.contains(before) else { continue }
      earlier[number] = before
    }
  }

  private typealias Passage = MarkdownDocument.Passage

  private var leftNew: [Int] { new.passages.indices.filter { earlier[$0] == nil } }
  private var leftOld: [Int] {
    let taken = Set(earlier.values)
    return old.passages.indices.filter { !taken.contains($0) }
  }
}

extension TextComparison {
  /// In the order of the text as it is now; what is gone comes last.
  var changes: [TextChange] {
    fieldChanges + new.passages.indices.compactMap { change(of: $0) }
      + leftOld.filter { !old.passages[$0].isEmpty }.map { number in
        TextChange(
          old.passages[number].part, .removed(into: nil), heading: heading(ofOld: number),
          gone: number)
      }
  }

  private var fieldChanges: [TextChange] {
    let names = (old.fields + new.fields).map(\.name).uniqued()
    return names.compactMap { name in
      let before = old.fields.first { $0.name == name }?.text ?? ReadText("")
      let after = new.fields.first { $0.name == name }?.text ?? ReadText("")
      guard before.keys != after.keys else { return nil }
      return TextChange(.field(name), .changed, words: WordDifference.changes(before, after))
    }
  }

  private func change(of number: Int) -> TextChange? {
    let now = new.passages[number]
    let current = Self.heading(of: number, in: new.passages)
    guard let place = earlier[number] else {
      let neighbour = (0..<number).reversed().lazy.compactMap { earlier[$0] }.first
      return now.isEmpty
        ? nil
        : TextChange(
          now.part, .added, heading: neighbour.flatMap { heading(ofOld: $0) }, current: current)
    }
    let before = old.passages[place]
    let isRenamed = before.heading.keys != now.heading.keys
    guard isRenamed || before.text.keys != now.text.keys else { return nil }
    return TextChange(
      now.part, isRenamed ? .renamed(from: before.heading.whole) : .changed,
      words: WordDifference.changes(before.text, now.text), heading: heading(ofOld: place),
      current: current)
  }

  /// The number of the heading that an earlier passage stood below.
  private func heading(ofOld number: Int) -> Int? {
    Self.heading(of: number, in: old.passages)
  }

  private static func heading(of number: Int, in passages: [Passage]) -> Int? {
    guard passages[number].kind == .section else { return nil }
    return passages[..<number].count { $0.kind == .section }
  }
}

extension ReadText {
  var whole: String { text(of: 0..<words.count) }
}

extension MarkdownDocument.Passage {
  /// Whether it says nothing at all.
  fileprivate var isEmpty: Bool { heading.words.isEmpty && text.words.isEmpty }

  fileprivate var part: TextChange.Part {
    switch kind {
    case .beginning: .beginning
    case .section: .section(heading.whole)
    case .footnotes: .footnotes
    }
  }

  fileprivate func isSame(as other: Self) -> Bool {
    hasHeading(of: other) && text.keys == other.text.keys
  }

  fileprivate func hasHeading(of other: Self) -> Bool {
    kind == other.kind && heading.keys == other.heading.keys
  }

  /// The part of their words that both have, from 0 to 1.
  fileprivate func likeness(to other: Self) -> Double {
    guard kind == other.kind else { return 0 }
    let (one, two) = (heading.keys + text.keys, other.heading.keys + other.text.keys)
    guard !one.isEmpty, !two.isEmpty else { return 0 }
    var counts: [String: Int] = [:]
    for key in one { counts[key, default: 0] += 1 }
    var shared = 0
    for key in two where counts[key, default: 0] > 0 {
      counts[key, default: 0] -= 1
      shared += 1
    }
    return Double(2 * shared) / Double(one.count + two.count)
  }
}
