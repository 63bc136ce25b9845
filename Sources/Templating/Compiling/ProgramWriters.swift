/// Writes the programs of several languages at once: they differ only where strings are put in.
struct ProgramWriters {
  private var writers: [ProgramWriter]
  /// Those that are written to: all, or the one whose string is put in.
  private(set) var active: Range<Int>
  private var place: MarkupPlace
  /// The bytes of the longest literals.
  private(set) var mostBytes = 0

  /// - Parameter isText: whether what is written is no markup.
  init(count: Int, isText: Bool) {
    writers = Array(repeating: ProgramWriter(), count: count)
    active = 0..<count
    place = MarkupPlace(isText: isText)
  }

  /// Whether a tag may stand here.
  var takesMarkup: Bool { place.takesMarkup }

  var programs: [Program] { writers.map(\.program) }

  /// Writes to these alone, until they are others.
  mutating func turn(to languages: Range<Int>) { active = languages }
}

extension ProgramWriters {
  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    // What stands in one language alone is text.
    if active.count == writers.count { place.pass(bytes) }
    for index in active { mostBytes = max(mostBytes, writers[index].literal(bytes)) }
  }

  mutating func append(_ operation: Operation) {
    for index in active { writers[index].append(operation) }
  }

  mutating func append(_ path: ValuePath, _ operation: (Reference) -> Operation) {
    for index in active { writers[index].append(operation(writers[index].reference(path))) }
  }

  /// Notes how many frames there are.
  mutating func note(depth: Int) {
    for index in active { writers[index].note(depth: depth) }
  }
}

extension ProgramWriters {
  /// Puts in an operation that jumps; `end` says which.
  mutating func begin() { begin(in: active) }

  mutating func begin(in languages: some Sequence<Int>) {
    for index in languages { writers[index].begin() }
  }

  /// Ends what was begun last.
  ///
  /// - Parameter operation: makes it of the place that stands here.
  mutating func end(in languages: some Sequence<Int>, _ operation: (Int32) -> Operation) {
    for index in languages { writers[index].end(with: operation(writers[index].label())) }
  }

  mutating func end(_ path: ValuePath, _ operation: (Reference, Int32) -> Operation) {
    for index in active {
      let reference = writers[index].reference(path)
      writers[index].end(with: operation(reference, writers[index].label()))
    }
  }
}

/// What belongs to one language alone, which must be the one that is written to.
extension ProgramWriters {
  /// The place where the next operation will stand, for something to jump to.
  mutating func label() -> Int32 { writers[active.lowerBound].label() }

  mutating func choice(_ choice: PluralChoice) -> Int32 {
    writers[active.lowerBound].choice(choice)
  }
}
