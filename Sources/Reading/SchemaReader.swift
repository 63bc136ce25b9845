internal import Diagnostics
internal import SiteModel

/// Reads `Templates/{kinds,data,blocks}/NAME.yml`: what may be written there, in the one schema
/// language.
struct SchemaReader {
  /// What a schema is for; each use has keys of its own.
  enum Use: String, CaseIterable {
    case kinds, data, blocks
    /// `Templates/layout.yml`: what every page of the site may ask for.
    case layout
  }

  let use: Use
  let values: ValueReader
  /// What every page of the site asks for by these names already.
  var layout: Set<String> = []

  /// What a list may be of by one word, and with it what a field may be.
  private static let elements = Array(FieldType.simple.keys)
  private static let types = elements + FieldType.composed

  private var names: SchemaNames { SchemaNames(use: use, layout: layout) }

  /// A schema in whatever part could be read; an empty file is a schema without fields.
  func read(
    _ text: SourceText, name: String, file: String, _ diagnostics: inout [Diagnostic]
  ) -> Schema {
    let before = diagnostics.count
    guard let node = YAMLParser.parse(text, file: file, &diagnostics),
      var mapping = MappingReader(node, &diagnostics)
    else {
      return Schema(name: name, file: file, fields: [], isWhole: diagnostics.count == before)
    }
    let help = help(mapping.take("help", &diagnostics), &diagnostics)
    let fields =
      use == .layout
      ? [] : fields(mapping.take("fields", &diagnostics), isTop: true, &diagnostics)
    checkRoles(of: fields, at: mapping.place, &diagnostics)
    let requires =
      use == .kinds ? coreKeys(mapping.take("requires", &diagnostics), &diagnostics) : []
    let title = use == .kinds ? mapping.take("title", &diagnostics) : nil
    let queries =
      use == .data
      ? [] : reader(of: fields).read(mapping.take("queries", &diagnostics), &diagnostics)
    let definesTags = use == .data && flag("defines_tags", &mapping, &diagnostics) == true
    let givesHelp = use == .kinds && flag("gives_help", &mapping, &diagnostics) == true
    let isAtRisk = use == .kinds && flag("readers_at_risk", &mapping, &diagnostics) == true
    let isPassedOn = use != .kinds || flag("share", &mapping, &diagnostics) != false
    let described = use == .kinds ? mapping.take("describes", &diagnostics) : nil
    let words = Schema.Described.allCases.map(\.rawValue)
    let describes = described.flatMap { choice($0, among: words, &diagnostics) }
    let titleKey = title.flatMap { node in
      self.text(node, &diagnostics).map { Located($0, at: node.place) }
    }
    mapping.finish(&diagnostics)
    return Schema(
      name: name, file: file, fields: fields.asking(by: queries), requires: requires,
      queries: queries,
      title: titleKey, help: help, givesHelp: givesHelp, hasReadersAtRisk: isAtRisk,
      isPassedOn: isPassedOn, describes: describes.flatMap(Schema.Described.init),
      definesTags: definesTags,
      isWhole: diagnostics.count == before)
  }

  /// The day of a check says nothing without the days that it holds for, nor these without it.
  private func checkRoles(
    of fields: [Field], at place: Place, _ diagnostics: inout [Diagnostic]
  ) {
    let roles = fields.compactMap(\.role)
    guard roles.contains(.checkedOn) != roles.contains(.checkEvery) else { return }
    let missing: Field.Role = roles.contains(.checkedOn) ? .checkEvery : .checkedOn
    diagnostics.append(
      Diagnostic(.missingKey, at: place, ["key": "role: \(missing.rawValue)"]))
  }

  private func fields(
    _ node: YAMLNode?, isTop: Bool = false, _ diagnostics: inout [Diagnostic]
  ) -> [Field] {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return [] }
    var fields: [Field] = []
    mapping.each(&diagnostics) { entry, diagnostics in
      let field = field(entry, isTop: isTop, &diagnostics)
      if let fault = names.fault(
        of: entry.key, at: entry.keyPlace, isTop: isTop, role: field?.role)
      {
        diagnostics.append(fault)
      } else if let field {
        if let role = field.role, !role.mayRepeat, fields.contains(where: { $0.role == role }) {
          diagnostics.append(
            Diagnostic(.duplicateKey, at: entry.keyPlace, ["key": "role: \(role.rawValue)"]))
        }
        fields.append(field)
      }
    }
    return fields
  }

  private func reader(of fields: [Field]) -> QueryReader {
    QueryReader(values: values, fields: fields) { [names] in
      names.fault(of: $0, at: $1, isTop: true)
    }
  }

  private func field(
    _ entry: YAMLNode.Entry, isTop: Bool, _ diagnostics: inout [Diagnostic]
  ) -> Field? {
    guard var mapping = MappingReader(entry.value, &diagnostics) else { return nil }
    let type = type(&mapping, &diagnostics)
    let isRequired = flag("required", &mapping, &diagnostics) ?? false
    let isShared = flag("shared", &mapping, &diagnostics)
    let role = role(mapping.take("role", &diagnostics), of: type, isTop: isTop, &diagnostics)
    let help = help(mapping.take("help", &diagnostics), &diagnostics)
    let defaultNode = mapping.take("default", &diagnostics)
    mapping.finish(&diagnostics)
    guard let type else { return nil }
    return Field(
      name: entry.key, type: type, isRequired: isRequired,
      defaultValue: defaultNode.flatMap { values.value($0, as: type, &diagnostics) },
      isShared: role?.isShared ?? isShared ?? type.isSharedByNature, role: role, help: help)
  }

  /// A role says what the core does with the value, so that the value must be of its type. Most speak
  /// of the whole record, so that nested fields do not have them.
  private func role(
    _ node: YAMLNode?, of type: FieldType?, isTop: Bool, _ diagnostics: inout [Diagnostic]
  ) -> Field.Role? {
    guard let node else { return nil }
    let roles = Field.Role.allCases.filter { isTop || !$0.isOfRecord }
    guard let word = choice(node, among: roles.map(\.rawValue), &diagnostics),
      let role = Field.Role(rawValue: word)
    else { return nil }
    guard let type, !role.takes(type) else { return role }
    diagnostics.append(
      Diagnostic(.wrongRole, at: node.place, ["word": word, "type": role.type]))
    return nil
  }

  private func type(
    _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> FieldType? {
    guard let node = mapping.require("type", &diagnostics) else { return nil }
    guard let word = choice(node, among: Self.types, &diagnostics) else { return nil }
    switch word {
    case "choice":
      let choices = mapping.require("choices", &diagnostics)
      return choices.map { .choice(choiceWords($0, &diagnostics)) }
    case "record":
      return mapping.require("fields", &diagnostics).map { .record(fields($0, &diagnostics)) }
    case "reference":
      guard let node = mapping.require("to", &diagnostics) else { return nil }
      return text(node, &diagnostics).map { .reference(Located($0, at: node.place)) }
    case "list":
      guard let element = mapping.require("of", &diagnostics) else { return nil }
      if element.scalar != nil {
        let word = choice(element, among: Self.elements, &diagnostics)
        return word.flatMap { FieldType.simple[$0] }.map { .list($0) }
      }
      guard var inner = MappingReader(element, &diagnostics) else { return nil }
      let type = type(&inner, &diagnostics)
      inner.finish(&diagnostics)
      return type.map { .list($0) }
    default:
      return FieldType.simple[word]
    }
  }

  /// Templates ask for each word by a name of its own.
  private func choiceWords(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [String] {
    var words: [String] = []
    for word in texts(node, &diagnostics) {
      let name = FieldType.templateName(ofChoice: word.value)
      if name.map(ReservedNames.choice.contains) ?? true {
        diagnostics.append(Diagnostic(.invalidName, at: word.place, ["word": word.value]))
      } else if words.contains(where: { FieldType.templateName(ofChoice: $0) == name }) {
        diagnostics.append(Diagnostic(.duplicateKey, at: word.place, ["key": word.value]))
      } else {
        words.append(word.value)
      }
    }
    return words
  }

  private func coreKeys(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> [String] {
    guard let node else { return [] }
    let known = FrontMatter.fields.map(\.name)
    return texts(node, &diagnostics).filter { key in
      if known.contains(key.value) { return true }
      diagnostics.append(
        Diagnostic(
          .unknownKey, at: key.place, ["key": key.value],
          notes: Note.suggestions(for: key.value, among: known)))
      return false
    }.map(\.value)
  }

  private func texts(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [Located<String>] {
    values.value(node, as: .list(.text), &diagnostics)?.texts ?? []
  }

  private func text(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    values.value(node, as: .text, &diagnostics)?.text
  }

  private func choice(
    _ node: YAMLNode, among words: [String], _ diagnostics: inout [Diagnostic]
  ) -> String? {
    if case .choice(let word)? = values.value(node, as: .choice(words), &diagnostics) {
      word
    } else {
      nil
    }
  }

  private func flag(
    _ key: String, _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> Bool? {
    mapping.take(key, &diagnostics).flatMap { values.value($0, as: .flag, &diagnostics)?.flag }
  }

  /// One sentence for authors in whatever languages the theme's makers wrote it.
  private func help(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> Localized<String> {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return Localized([:]) }
    var sentences: [LanguageCode: String] = [:]
    mapping.each(&diagnostics) { entry, diagnostics in
      guard let code = LanguageCode(entry.key) else {
        diagnostics.append(
          Diagnostic(.unknownLanguageCode, at: entry.keyPlace, ["code": entry.key]))
        return
      }
      sentences[code] = text(entry.value, &diagnostics)
    }
    return Localized(sentences)
  }
}

extension [Field] {
  fileprivate func asking(by queries: [Query]) -> [Field] {
    let names = Schema.asking(queries)
    return map { names.contains($0.name) ? $0.asking : $0 }
  }
}

extension Field.Role {
  fileprivate func takes(_ field: FieldType) -> Bool {
    switch (self, field) {
    case (.precision, .choice(let words)):
      return words.allSatisfy { Precision(rawValue: $0) != nil }
    case (.status, .choice(let words)): return words.allSatisfy { EventState(rawValue: $0) != nil }
    case (.part, .choice(let words)): return words.contains(Self.organiser.rawValue)
    case (.organiser, .reference), (.organiser, .text): return true
    case (.spelling, .list(.text)): return true
    default: break
    }
    return FieldType.simple[type].map(field.isSame) ?? false
  }
}

extension FieldType {
  fileprivate func isSame(as other: FieldType) -> Bool {
    switch (self, other) {
    case (.text, .text), (.day, .day), (.number, .number), (.flag, .flag), (.period, .period),
      (.link, .link), (.time, .time):
      true
    default: false
    }
  }
}
