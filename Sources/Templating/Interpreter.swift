/// Runs a program for the values of its frames.
struct Interpreter: Sendable {
  let program: Program
  let grammar: LanguageGrammar

  var isBlank: Bool {
    program.literals.allSatisfy(isSpace)
      && !program.operations.contains {
        switch $0 {
        case .escaped, .plain, .joint: true
        default: false
        }
      }
  }

  func render(_ frames: [Value], into output: inout [UInt8]) {
    var stack = ContiguousArray<Value>()
    stack.reserveCapacity(max(frames.count, program.deepest))
    stack.append(contentsOf: frames)
    var loops: ContiguousArray<Turn> = []
    run(0..<program.operations.count, &stack, &loops, &output)
  }

  /// How far a loop is.
  private struct Turn {
    var element = 0
    let count: Int
  }

  private func run(
    _ range: Range<Int>, _ frames: inout ContiguousArray<Value>,
    _ loops: inout ContiguousArray<Turn>, _ output: inout [UInt8]
  ) {
    let operations = program.operations.span
    var index = range.lowerBound
    while index < range.upperBound {
      let operation = operations[index]
      index += 1
      switch operation {
      case .literal(let from, let to):
        program.literals.span.extracting(Int(from)..<Int(to))
          .withUnsafeBufferPointer { output.append(contentsOf: $0) }
      case .escaped(let reference, let isMarked):
        append(value(at: reference, frames), escaped: true, isMarked, &output)
      case .plain(let reference, let isMarked):
        append(value(at: reference, frames), escaped: false, isMarked, &output)
      case .test(let reference, let condition, let otherwise):
        if !holds(condition, of: value(at: reference, frames)) { index = Int(otherwise) }
      case .open(let reference, let condition, let otherwise):
        let value = value(at: reference, frames)
        if holds(condition, of: value) { frames.append(value) } else { index = Int(otherwise) }
      case .push(let reference): frames.append(value(at: reference, frames))
      case .pop: frames.removeLast()
      case .each(let reference, let end):
        repeated(index..<Int(end), value(at: reference, frames), &frames, &loops, &output)
        index = Int(end)
      case .choose(let reference, let choice):
        index = start(of: program.choices[Int(choice)], value(at: reference, frames))
      case .joint(let loop, let isEscaped):
        let turn = loops[Int(loop)]
        append(.text(grammar.joint(turn.element, turn.count)), escaped: isEscaped, false, &output)
      case .jump(let target): index = Int(target)
      }
    }
  }
}

extension Interpreter {
  private func repeated(
    _ range: Range<Int>, _ list: Value, _ frames: inout ContiguousArray<Value>,
    _ loops: inout ContiguousArray<Turn>, _ output: inout [UInt8]
  ) {
    guard case .list(let count, let element) = list else { return }
    loops.append(Turn(count: count))
    for number in 0..<count {
      loops[loops.count - 1].element = number
      frames.append(element(number))
      run(range, &frames, &loops, &output)
      frames.removeLast()
    }
    loops.removeLast()
  }

  @inline(__always)
  private func value(at reference: Reference, _ frames: ContiguousArray<Value>) -> Value {
    let fields = program.fields.span
    var position = Int(reference.firstField)
    let end = Int(reference.endOfFields)
    guard position < end else { return frames[Int(reference.frame)] }
    var value = part(fields[position], of: frames[Int(reference.frame)])
    position += 1
    while position < end {
      value = part(fields[position], of: value)
      position += 1
    }
    return value
  }

  private func part(_ field: Int32, of value: Value) -> Value {
    switch value {
    case .record(let fields) where field >= 0: fields(Int(field))
    case .list(let count, _): pseudoField(field, of: count)
    // What is absent has no parts, except that an absent list is an empty one.
    default: field < 0 ? pseudoField(field, of: 0) : .none
    }
  }

  private func pseudoField(_ field: Int32, of count: Int) -> Value {
    field == PseudoField.some.index
      ? .flag(count > 0) : .number(count, printed: grammar.number(count))
  }

  private func holds(_ condition: Condition, of value: Value) -> Bool {
    value.opensSection(askingPresenceOnly: condition.asksPresenceOnly) != condition.isInverted
  }

  /// - Parameter isMarked: whether there is room for markup around the value.
  private func append(
    _ value: Value, escaped: Bool, _ isMarked: Bool, _ output: inout [UInt8]
  ) {
    switch value {
    case .text(let text), .number(_, printed: let text), .decimal(_, printed: let text, _):
      if escaped { output.appendEscaped(text) } else { output.append(contentsOf: text.utf8) }
    case .written(_, let write):
      let start = output.count
      write(&output)
      if escaped { output.escape(from: start) }
    case .marked(let marked):
      if isMarked { output += marked.start }
      append(marked.value, escaped: escaped, isMarked, &output)
      if isMarked { output += marked.end }
    case .none, .flag, .record, .list: break
    }
  }

  private func start(of choice: PluralChoice, _ value: Value) -> Int {
    let category: String
    switch value {
    case .number(let number, _):
      category = choice.isOrdinal ? grammar.ordinal(number) : grammar.plural(number)
    case .decimal(_, _, let plural): category = choice.isOrdinal ? "other" : plural
    default: return Int(choice.other)
    }
    return Int(choice.starts[category] ?? choice.other)
  }
}
