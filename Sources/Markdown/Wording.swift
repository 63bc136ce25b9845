/// The words of a block as a translator sees and writes them: how they are marked, and a code in the place of
/// whatever is the same in every language. Two ways to write the same words make the same wording.
package struct Wording: Sendable, Hashable {
  package enum Item: Sendable, Hashable {
    case text(String)
    case lineBreak
    /// A part of locked markup, by its number.
    case code(Int, Side)
  }

  /// Which part of locked markup a code stands for.
  package enum Side: Sendable, Hashable {
    case whole, begin
    /// Between the words and a title.
    case middle
    case end
  }

  package struct Marks: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package static let strong = Marks(rawValue: 1)
    package static let emphasis = Marks(rawValue: 2)
    package static let struck = Marks(rawValue: 4)
    package static let each: [Marks] = [.strong, .emphasis, .struck]

    package init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  package struct Run: Sendable, Hashable {
    package var item: Item
    package var marks: Marks

    package init(_ item: Item, _ marks: Marks = []) {
      self.item = item
      self.marks = marks
    }
  }

  package let runs: [Run]

  package init(_ runs: [Run]) {
    self.runs = Self.marked(Self.spaced(runs)).merged
  }

  package init(_ text: String) { self.init([Run(.text(text))]) }
}

extension Wording {
  package var isEmpty: Bool { runs.isEmpty }

  /// Its words, without marks and codes.
  package var plain: String {
    runs.map { run in
      switch run.item {
      case .text(let text): text
      case .lineBreak: "\n"
      case .code: ""
      }
    }.joined()
  }

  package var codes: [(number: Int, side: Side)] {
    runs.compactMap { run in
      if case .code(let number, let side) = run.item { (number, side) } else { nil }
    }
  }

  /// The same with other numbers.
  package func renumbered(_ number: (Int) -> Int) -> Wording {
    Wording(
      runs.map { run in
        guard case .code(let old, let side) = run.item else { return run }
        return Run(.code(number(old), side), run.marks)
      })
  }
}

// MARK: One way for each

extension Wording {
  /// One space where there are several, none at the ends of lines; a space stands in a run of its own.
  private static func spaced(_ runs: [Run]) -> [Run] {
    var output: [Run] = []
    for run in runs {
      guard case .text(let text) = run.item else {
        if run.item == .lineBreak, output.last?.isSpace == true { output.removeLast() }
        output.append(run)
        continue
      }
      var word = ""
      for scalar in text.unicodeScalars {
        guard scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" else {
          word.unicodeScalars.append(scalar)
          continue
        }
        if !word.isEmpty { output.append(Run(.text(word), run.marks)) }
        word = ""
        guard let last = output.last, !last.isSpace, last.item != .lineBreak else { continue }
        output.append(Run(.text(" "), run.marks))
      }
      if !word.isEmpty { output.append(Run(.text(word), run.marks)) }
    }
    while let last = output.last, last.isSpace || last.item == .lineBreak { output.removeLast() }
    while output.first?.item == .lineBreak { output.removeFirst() }
    return output
  }

  /// Nobody sees how a space, a break or a code is marked: each has the marks that what it stands between
  /// shares, and a pair of codes those of all that it holds.
  private static func marked(_ runs: [Run]) -> [Run] {
    var runs = runs
    for pair in pairs(in: runs) {
      let inner = runs[(pair.lowerBound + 1)..<pair.upperBound].filter(\.hasOwnMarks)
      let shared = inner.reduce(inner.first?.marks ?? []) { $0.intersection($1.marks) }
      for index in [pair.lowerBound, pair.upperBound] { runs[index].marks = shared }
    }
    for index in runs.indices where !runs[index].hasOwnMarks {
      if case .code(_, let side) = runs[index].item, side != .middle { continue }
      let before = runs[..<index].last { $0.hasOwnMarks }?.marks ?? []
      let after = runs[(index + 1)...].first { $0.hasOwnMarks }?.marks ?? []
      runs[index].marks = before.intersection(after)
    }
    return runs
  }

  /// The places of codes that belong together, those inside others first.
  private static func pairs(in runs: [Run]) -> [ClosedRange<Int>] {
    var open: [(number: Int, place: Int)] = []
    var pairs: [ClosedRange<Int>] = []
    for (place, run) in runs.enumerated() {
      switch run.item {
      case .code(let number, .begin): open.append((number, place))
      case .code(let number, .end):
        guard let start = open.lastIndex(where: { $0.number == number }) else { continue }
        pairs.append(open[start].place...place)
        open.removeSubrange(start...)
      default: break
      }
    }
    return pairs
  }
}

extension Wording.Run {
  fileprivate var isSpace: Bool { item == .text(" ") }

  /// Whether somebody sees how it is marked.
  fileprivate var hasOwnMarks: Bool {
    switch item {
    case .text(let text): text != " "
    case .code(_, .whole): true
    case .lineBreak, .code: false
    }
  }
}

extension [Wording.Run] {
  fileprivate var merged: [Wording.Run] {
    var output: [Wording.Run] = []
    for run in self {
      if case .text(let text) = run.item, let last = output.last, last.marks == run.marks,
        case .text(let before) = last.item
      {
        output[output.count - 1].item = .text(before + text)
      } else {
        output.append(run)
      }
    }
    return output
  }
}
