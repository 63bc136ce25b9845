/// A compiled template: every name is a place in the frames, every jump a number.
struct Program: Sendable {
  var operations: [Operation] = []
  /// The text of all literals, one after the other.
  var literals: [UInt8] = []
  /// The fields of all references, one after the other.
  var fields: [Int32] = []
  var choices: [PluralChoice] = []
  /// How many frames there are at most, those of the template among them.
  var deepest = 0
}

/// One step of rendering; it holds only numbers, so that running it counts no references.
enum Operation: Sendable {
  case literal(from: Int32, to: Int32)
  /// Text and numbers, escaped; with what marks it as being in another language, if there is room.
  case escaped(Reference, isMarked: Bool)
  case plain(Reference, isMarked: Bool)
  /// Goes on behind `otherwise` unless the value opens its section; `isInverted` swaps the two.
  case test(Reference, Condition, otherwise: Int32)
  /// The same, and the value becomes the innermost frame where the section is open: it is asked for
  /// once.
  case open(Reference, Condition, otherwise: Int32)
  case push(Reference)
  case pop
  /// Runs up to `end` for every element, with the element as the innermost frame.
  case each(Reference, end: Int32)
  case choose(Reference, choice: Int32)
  /// What stands between this element of a loop and the next; the outermost loop is 0.
  case joint(loop: Int32, isEscaped: Bool)
  case jump(Int32)
}

struct Reference: Sendable {
  let frame: Int32
  let firstField: Int32
  let endOfFields: Int32
}

struct Condition: Sendable {
  let isInverted: Bool
  let asksPresenceOnly: Bool
}

/// Where each plural form starts.
struct PluralChoice: Sendable {
  /// Whether the number is a place in a row.
  let isOrdinal: Bool
  var starts: [String: Int32] = [:]
  var other: Int32 = 0
}

/// Writes a program from its start to its end.
struct ProgramWriter {
  private(set) var program = Program()
  /// Nothing before this operation may grow any more: something jumps behind it.
  private var barrier = 0
  /// Operations that wait for their targets, the innermost last.
  private var waiting: [Int] = []

  /// The place where the next operation will stand, for something to jump to.
  mutating func label() -> Int32 {
    barrier = program.operations.count
    return Int32(barrier)
  }

  var count: Int { program.operations.count }

  /// - Parameter bytes: one at least.
  /// - Returns: how many bytes all literals have by now.
  mutating func literal(_ bytes: ArraySlice<UInt8>) -> Int {
    let start = Int32(program.literals.count)
    program.literals += bytes
    let end = Int32(program.literals.count)
    if count > barrier, case .literal(let from, _) = program.operations[count - 1] {
      program.operations[count - 1] = .literal(from: from, to: end)
    } else {
      program.operations.append(.literal(from: start, to: end))
    }
    return Int(end)
  }

  mutating func append(_ operation: Operation) {
    program.operations.append(operation)
  }

  /// Puts in an operation whose target is not known yet.
  mutating func begin() {
    waiting.append(count)
    program.operations.append(.pop)
  }

  /// Says what it is that was put in last: its target, if it has one, is here.
  mutating func end(with operation: Operation) {
    program.operations[waiting.removeLast()] = operation
  }

  /// Notes how many frames there are.
  mutating func note(depth: Int) { program.deepest = max(program.deepest, depth) }

  mutating func reference(_ path: ValuePath) -> Reference {
    let first = program.fields.count
    program.fields += path.fields
    return Reference(
      frame: Int32(path.frame), firstField: Int32(first), endOfFields: Int32(program.fields.count))
  }

  mutating func choice(_ choice: PluralChoice) -> Int32 {
    program.choices.append(choice)
    return Int32(program.choices.count - 1)
  }
}
