internal import Diagnostics

extension Name {
  fileprivate var stringKeyRange: Range<Int> { parts[1].range.lowerBound..<range.upperBound }
}

extension TemplateCompiler {
  mutating func emitString(_ key: String, of name: Name, escaped: Bool, in context: Context) {
    guard let string = string(key, of: name, in: context) else { return }
    let activation = Activation(template: "text." + key, filledSlots: 0)
    guard !context.activations.contains(activation) else {
      return complain(.recursivePartial, name.range, in: context, ["word": name.word])
    }
    let activations = context.activations + [activation]
    switch string {
    case .plain(let wording):
      emit(wording, escaped: escaped, activations, calledFrom: context.place(name.range))
    case .plural(let count, let forms):
      // The forms belong where there is the number: here they would be complained of in vain.
      guard let reference = number(count, for: key, of: name, in: context) else { return }
      emitPlural(reference, forms) { compiler, wording in
        compiler.emit(wording, escaped: escaped, activations, calledFrom: context.place(name.range))
      }
    }
  }

  /// Whether a section over the string is rendered.
  mutating func hasString(_ key: String, of name: Name, in context: Context) -> Bool {
    string(key, of: name, in: context)?.saysSomething ?? false
  }

  private mutating func string(
    _ key: String, of name: Name, in context: Context
  ) -> ParsedString? {
    if let string = strings.parsed[key] { return string }
    // A table holds too many keys to be read out; only one that is near is named.
    let near = Suggestion.closest(to: key, among: strings.parsed.keys)
    complain(
      .missingString, name.stringKeyRange, in: context, ["word": key, "file": strings.file],
      notes: near.map { [Note(.didYouMean, ["word": $0])] } ?? [])
    return nil
  }

  private mutating func emit(
    _ wording: ParsedWording, escaped: Bool, _ activations: [Activation], calledFrom caller: Place
  ) {
    add(wording.faults)
    let template = wording.template
    emit(
      template.nodes,
      in: Context(
        source: template.source, activations: activations, escapesText: escaped, caller: caller))
  }
}

extension TemplateCompiler {
  private mutating func emitPlural(
    _ reference: Reference, _ forms: [(category: String, wording: ParsedWording)],
    _ emit: (inout TemplateCompiler, ParsedWording) -> Void
  ) {
    let choose = writer.reserve()
    var choice = PluralChoice()
    var jumps: [Int] = []
    choice.other = writer.label()
    for (category, wording) in forms {
      choice.starts[category] = writer.label()
      emit(&self, wording)
      jumps.append(writer.reserve())
    }
    let end = writer.label()
    for jump in jumps { writer.fill(jump, with: .jump(end)) }
    // Without `other`, any form is better than a hole in the page.
    choice.other = choice.starts["other"] ?? choice.other
    let index = writer.choice(choice)
    writer.fill(choose, with: .choose(reference, choice: index))
  }

  /// The number that a plural string goes by; its name stands in the file of strings, the fault is
  /// that of the place which uses the string where there is no such number.
  private mutating func number(
    _ count: String, for key: String, of name: Name, in context: Context
  ) -> Reference? {
    let parts = count.split(separator: ".").map { Name.Part(word: String($0), range: name.range) }
    switch scope.resolve(Name(word: count, range: name.range, parts: parts)) {
    case .found(let path, .number, .always), .found(let path, .number, .asked):
      return reference(path)
    case .untold where !parts.isEmpty: return nil
    default:
      complain(
        .uncountableString, name.stringKeyRange, in: context, ["word": key, "count": count])
      return nil
    }
  }
}
