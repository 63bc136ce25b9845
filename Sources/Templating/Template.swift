/// A template that was checked for its frames: rendering it cannot fail.
package struct Template: Sendable {
  private let program: Program
  private let frames: Int
  private let category: @Sendable (Int) -> String

  init(_ program: Program, frames: Int, category: @escaping @Sendable (Int) -> String) {
    self.program = program
    self.frames = frames
    self.category = category
  }
}

extension Template {
  /// Appends what the template makes of the values, which stand in the order of the shapes that it
  /// was compiled for.
  package func render(_ frames: [Value], into output: inout [UInt8]) {
    precondition(frames.count == self.frames, "a template was given other frames than it knows")
    var frames = frames
    frames.reserveCapacity(frames.count + 8)
    run(0..<program.operations.count, &frames, &output)
  }

  /// The bytes alone.
  package func rendered(_ frames: [Value]) -> [UInt8] {
    var output: [UInt8] = []
    render(frames, into: &output)
    return output
  }

  private func run(_ range: Range<Int>, _ frames: inout [Value], _ output: inout [UInt8]) {
    let operations = program.operations.span
    var index = range.lowerBound
    while index < range.upperBound {
      let operation = operations[index]
      index += 1
      switch operation {
      case .literal(let from, let to):
        program.literals.span.extracting(Int(from)..<Int(to))
          .withUnsafeBufferPointer { output.append(contentsOf: $0) }
      case .escaped(let reference): append(value(at: reference, frames), escaped: true, &output)
      case .plain(let reference): append(value(at: reference, frames), escaped: false, &output)
      case .test(let reference, let condition, let otherwise):
        let isOpen = value(at: reference, frames)
          .opensSection(askingPresenceOnly: condition.asksPresenceOnly)
        if isOpen == condition.isInverted { index = Int(otherwise) }
      case .push(let reference): frames.append(value(at: reference, frames))
      case .pop: frames.removeLast()
      case .each(let reference, let end):
        if case .list(let elements) = value(at: reference, frames) {
          repeatRun(index..<Int(end), elements, &frames, &output)
        }
        index = Int(end)
      case .choose(let reference, let choice):
        index = start(of: program.choices[Int(choice)], value(at: reference, frames))
      case .jump(let target): index = Int(target)
      }
    }
  }

  private func repeatRun(
    _ range: Range<Int>, _ elements: [Value], _ frames: inout [Value], _ output: inout [UInt8]
  ) {
    for element in elements {
      frames.append(element)
      run(range, &frames, &output)
      frames.removeLast()
    }
  }
}

extension Template {
  private func value(at reference: Reference, _ frames: [Value]) -> Value {
    var value = frames[Int(reference.frame)]
    for position in Int(reference.firstField)..<Int(reference.endOfFields) {
      let field = program.fields[position]
      switch value {
      case .record(let fields) where field >= 0: value = fields[Int(field)]
      case .list(let elements): value = pseudoField(field, of: elements.count)
      // What is absent has no parts, except that an absent list is an empty one.
      default: value = field < 0 ? pseudoField(field, of: 0) : .none
      }
    }
    return value
  }

  private func pseudoField(_ field: Int32, of count: Int) -> Value {
    field == PseudoField.some.index ? .flag(count > 0) : .number(count, printed: "\(count)")
  }

  private func append(_ value: Value, escaped: Bool, _ output: inout [UInt8]) {
    switch value {
    case .text(let text), .number(_, printed: let text), .decimal(_, printed: let text):
      if escaped { output.appendEscaped(text) } else { output.append(contentsOf: text.utf8) }
    case .html(let bytes): output.append(contentsOf: bytes)
    case .none, .flag, .record, .list: break
    }
  }

  private func start(of choice: PluralChoice, _ value: Value) -> Int {
    guard case .number(let number, _) = value else { return Int(choice.other) }
    return Int(choice.starts[category(number)] ?? choice.other)
  }
}
