internal import Diagnostics

extension TemplateCompiler {
  mutating func emitName(_ name: Name, escaped: Bool, in context: Context) {
    if let key = name.stringKey {
      return emitString(key, of: name, escaped: escaped, in: context)
    }
    switch scope.resolve(name) {
    case .found(let path, let shape, let presence):
      if presence == .unasked, isPrintable(shape) {
        return complainOfGuard(name.word, name.range, in: context)
      }
      emitValue(path, shape, of: name, escaped: escaped, in: context)
    case let other: complain(of: other, in: context)
    }
  }

  private func isPrintable(_ shape: Shape) -> Bool {
    switch shape {
    case .text, .number, .html: true
    default: false
    }
  }

  private mutating func emitValue(
    _ path: ValuePath, _ shape: Shape, of name: Name, escaped: Bool, in context: Context
  ) {
    let reference = writer.reference(path)
    switch shape {
    case .text, .number: writer.append(escaped ? .escaped(reference) : .plain(reference))
    case .html, .optional: writer.append(.plain(reference))
    case .list: complain(.unprintableList, name.range, in: context, sectionWords(name.word))
    case .flag: complain(.unprintableFlag, name.range, in: context, sectionWords(name.word))
    case .record:
      complain(
        .unprintableRecord, name.range, in: context, ["word": name.word],
        notes: [Note(.known, ["words": shape.memberNames.sorted().joined(separator: ", ")])])
    }
  }

  func sectionWords(_ word: String) -> [String: String] {
    ["word": word, "open": "{{#\(word)}}", "close": "{{/\(word)}}"]
  }

  private mutating func complainOfGuard(_ word: String, _ range: Range<Int>, in context: Context) {
    complain(.unguardedName, range, in: context, sectionWords(word))
  }

  private mutating func complain(of resolution: Resolution, in context: Context) {
    switch resolution {
    case .unguarded(let word, let range): complainOfGuard(word, range, in: context)
    case .unknown(let part, let known):
      complain(
        .unknownName, part.range, in: context, ["word": part.word],
        notes: Note.suggestions(for: part.word, among: known))
    case .found, .untold: break
    }
  }
}

extension TemplateCompiler {
  mutating func emitSection(
    _ name: Name, isInverted: Bool, _ body: [Node], in context: Context
  ) {
    if let key = name.stringKey {
      let isFilled = hasString(key, of: name, in: context)
      return emitFixed(isRendered: isFilled != isInverted, body, in: context)
    }
    let resolution = scope.resolve(name)
    guard case .found(let path, let shape, let presence) = resolution else {
      complain(of: resolution, in: context)
      return emitUnknown(body, isInverted: isInverted, in: context)
    }
    let reference = writer.reference(path)
    if case .list(let element) = shape, !isInverted {
      return emitLoop(reference, element, body, in: context)
    }
    if case .record = shape, presence == .always {
      if isInverted { return emitFixed(isRendered: false, body, in: context) }
      return emitFrame(reference, shape, body, in: context)
    }
    let test = writer.reserve()
    if isInverted || shape == .flag {
      emit(body, in: context)
    } else {
      let assumed = scope.assume(path)
      emitFrame(reference, shape, body, in: context)
      scope.forget(downTo: assumed)
    }
    let condition = Condition(isInverted: isInverted, asksPresenceOnly: presence != .always)
    writer.fill(test, with: .test(reference, condition, otherwise: writer.label()))
  }

  private mutating func emitFrame(
    _ reference: Reference, _ shape: Shape, _ body: [Node], in context: Context
  ) {
    writer.append(.push(reference))
    scope.push(shape)
    emit(body, in: context)
    scope.pop()
    writer.append(.pop)
  }

  private mutating func emitLoop(
    _ reference: Reference, _ element: Shape, _ body: [Node], in context: Context
  ) {
    let each = writer.reserve()
    _ = writer.label()
    scope.push(element)
    emit(body, in: context)
    scope.pop()
    writer.fill(each, with: .each(reference, end: writer.label()))
  }

  /// A section that is decided when it is compiled; what is never rendered is checked all the same.
  private mutating func emitFixed(isRendered: Bool, _ body: [Node], in context: Context) {
    guard !isRendered else { return emit(body, in: context) }
    let jump = writer.reserve()
    emit(body, in: context)
    writer.fill(jump, with: .jump(writer.label()))
  }

  /// The names in a section over an unknown name may be its own: they are left alone.
  private mutating func emitUnknown(_ body: [Node], isInverted: Bool, in context: Context) {
    if !isInverted { scope.push(nil) }
    emitFixed(isRendered: false, body, in: context)
    if !isInverted { scope.pop() }
  }
}
