internal import Diagnostics

extension Name {
  fileprivate var stringKeyRange: Range<Int> { parts[1].range.lowerBound..<range.upperBound }
}

extension TemplateCompiler {
  mutating func emitString(_ key: String, of name: Name, escaped: Bool, in context: Context) {
    guard let activation = context.activation.adding(name.word) else {
      return complain(.recursivePartial, name.range, in: context, ["word": name.word])
    }
    let active = writer.active
    for language in active {
      guard let string = string(key, in: language, of: name, in: context) else { continue }
      writer.turn(to: language..<language + 1)
      let tag = writer.takesMarkup ? strings[language].lent[key] : nil
      if let tag { write(Array(tag.utf8)) }
      switch string {
      case .plain(let wording):
        emit(wording, escaped: escaped, activation, calledFrom: context.place(name.range))
      case .plural(let count, let forms):
        // The forms belong where there is the number: here they would be complained of in vain.
        guard let path = number(count.name, for: key, in: language, of: name, in: context) else {
          break
        }
        emitPlural(path, count, forms) { compiler, wording in
          compiler.emit(
            wording, escaped: escaped, activation, calledFrom: context.place(name.range))
        }
      }
      if tag != nil { write(Array(StringTable.endOfLent.utf8)) }
    }
    writer.turn(to: active)
  }

  /// The languages in which the string says something.
  mutating func languages(
    withString key: String, of name: Name, in context: Context
  ) -> [Int] {
    writer.active.filter {
      string(key, in: $0, of: name, in: context)?.saysSomething ?? false
    }
  }

  private mutating func string(
    _ key: String, in language: Int, of name: Name, in context: Context
  ) -> ParsedString? {
    let strings = strings[language]
    if let string = strings.parsed[key] { return string }
    // A table holds too many keys to be read out; only one that is near is named.
    let near = Suggestion.closest(to: key, among: strings.parsed.keys)
    complain(
      .missingString, name.stringKeyRange, in: context, ["word": key, "file": strings.file],
      notes: near.map { [Note(.didYouMean, ["word": $0])] } ?? [])
    return nil
  }

  private mutating func emit(
    _ wording: ParsedWording, escaped: Bool, _ activation: Activation, calledFrom caller: Place
  ) {
    add(wording.faults)
    let template = wording.template
    emit(
      template.nodes,
      in: Context(
        source: template.source, activation: activation, escapesText: escaped, caller: caller))
  }
}

extension TemplateCompiler {
  private mutating func emitPlural(
    _ path: ValuePath, _ count: PluralCount,
    _ forms: [(category: String, wording: ParsedWording)],
    _ emit: (inout TemplateCompiler, ParsedWording) -> Void
  ) {
    writer.begin()
    var choice = PluralChoice(isOrdinal: count.isOrdinal)
    choice.other = writer.label()
    for (category, wording) in forms {
      choice.starts[category] = writer.label()
      emit(&self, wording)
      writer.begin()
    }
    for _ in forms { writer.end(in: writer.active) { .jump($0) } }
    // Without `other`, any form is better than a hole in the page.
    choice.other = choice.starts["other"] ?? choice.other
    let index = writer.choice(choice)
    writer.end(path) { reference, _ in .choose(reference, choice: index) }
  }

  /// The number that a plural string goes by; its name stands in the file of strings, the fault is
  /// that of the place which uses the string where there is no such number.
  private mutating func number(
    _ count: String, for key: String, in language: Int, of name: Name, in context: Context
  ) -> ValuePath? {
    let parts = count.split(separator: ".").map { Name.Part(word: String($0), range: name.range) }
    switch scope.resolve(Name(word: count, range: name.range, parts: parts)) {
    case .found(let path, .number, .always), .found(let path, .number, .asked):
      return scope.shortened(path)
    case .untold where !parts.isEmpty: return nil
    default:
      complain(
        .uncountableString, name.stringKeyRange, in: context, ["word": key, "count": count])
      return nil
    }
  }
}
