internal import Diagnostics

extension TemplateCompiler {
  mutating func emitName(_ name: Name, escaped: Bool, in context: Context) {
    if let key = name.stringKey {
      return emitString(key, of: name, escaped: escaped, in: context)
    }
    if let list = name.list(followedBy: "joint"),
      case .found(let path, .list, _) = scope.resolve(list)
    {
      return emitJoint(path, of: list, in: name, escaped: escaped, in: context)
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

  private mutating func emitJoint(
    _ path: ValuePath, of list: Name, in name: Name, escaped: Bool, in context: Context
  ) {
    guard let loop = scope.loop(over: path) else {
      return complain(.jointOutsideList, name.range, in: context, sectionWords(list.word))
    }
    writer.append(.joint(loop: Int32(loop), isEscaped: escaped))
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
    let isMarked = writer.takesMarkup
    switch shape {
    case .text, .number:
      writer.append(scope.shortened(path)) {
        escaped ? .escaped($0, isMarked: isMarked) : .plain($0, isMarked: isMarked)
      }
    case .html, .optional:
      writer.append(scope.shortened(path)) { .plain($0, isMarked: isMarked) }
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
      let filled = languages(withString: key, of: name, in: context)
      return emitFixed(
        writer.active.filter { filled.contains($0) == isInverted }, body, in: context)
    }
    let resolution = scope.resolve(name)
    guard case .found(let path, let shape, let presence) = resolution else {
      complain(of: resolution, in: context)
      return emitUnknown(body, isInverted: isInverted, in: context)
    }
    if case .list(let element) = shape, !isInverted {
      return emitLoop(path, element, of: name, body, in: context)
    }
    if case .record = shape, presence == .always {
      if isInverted { return emitFixed(writer.active, body, in: context) }
      writer.append(scope.shortened(path)) { .push($0) }
      return emitFrame(shape, from: path, body, in: context)
    }
    let condition = Condition(isInverted: isInverted, asksPresenceOnly: presence != .always)
    let value = scope.shortened(path)
    writer.begin()
    if isInverted || shape == .flag {
      emit(body, in: context)
      writer.end(value) { .test($0, condition, otherwise: $1) }
    } else {
      let assumed = scope.assume(path)
      emitFrame(shape, from: path, body, in: context)
      scope.forget(downTo: assumed)
      writer.end(value) { .open($0, condition, otherwise: $1) }
    }
  }

  private mutating func emitFrame(
    _ shape: Shape, from path: ValuePath, _ body: [Node], in context: Context
  ) {
    push(shape, from: .section(path))
    emit(body, in: context)
    scope.pop()
    writer.append(.pop)
  }

  private mutating func emitLoop(
    _ path: ValuePath, _ element: Shape, of name: Name, _ body: [Node], in context: Context
  ) {
    if scope.isMultiplied(path) {
      complain(.multipliedLists, name.range, in: context, ["word": name.word])
    }
    let list = scope.shortened(path)
    writer.begin()
    push(element, from: .loop(path))
    emit(body, in: context)
    scope.pop()
    writer.end(list) { .each($0, end: $1) }
  }

  private mutating func push(_ shape: Shape?, from origin: Frame.Origin) {
    scope.push(shape, from: origin)
    writer.note(depth: scope.depth)
  }

  /// A section that is decided when it is compiled; what is never rendered is checked all the same.
  ///
  /// - Parameter languages: those in which it is not rendered.
  private mutating func emitFixed(
    _ languages: some Collection<Int>, _ body: [Node], in context: Context
  ) {
    writer.begin(in: languages)
    emit(body, in: context)
    writer.end(in: languages) { .jump($0) }
  }

  /// The names in a section over an unknown name may be its own: they are left alone.
  private mutating func emitUnknown(_ body: [Node], isInverted: Bool, in context: Context) {
    if !isInverted { scope.push(nil, from: .template) }
    emitFixed(writer.active, body, in: context)
    if !isInverted { scope.pop() }
  }
}

extension Name {
  /// What stands before the last word, where it is that one.
  fileprivate func list(followedBy word: String) -> Name? {
    guard parts.count > 1, let last = parts.last, last.word == word else { return nil }
    let rest = parts.dropLast()
    return Name(
      word: rest.map(\.word).joined(separator: "."),
      range: range.lowerBound..<(rest.last?.range.upperBound ?? range.upperBound),
      parts: Array(rest))
  }
}
