internal import Diagnostics
internal import SiteModel
internal import Templating

/// Holds schemas against one another, the configuration and the words of the languages.
struct SchemaChecker {
  let site: SiteConfiguration
  let languages: [LanguageData]
  let kinds: [String: Schema]
  let blocks: [String: Schema]
  let data: [String: Schema]
  let layout: Schema

  func check(_ diagnostics: inout [Diagnostic]) {
    let named = site.sections.map(\.kind) + site.outdated.kinds.keys
    for kind in [site.kind] + named where !kind.value.isEmpty {
      checkKind(kind, &diagnostics)
    }
    for section in site.outdated.sections.keys { checkSection(section, &diagnostics) }
    let askers = [layout] + sorted(kinds) + sorted(blocks)
    for query in askers.flatMap(\.queries) {
      switch query.source {
      case .data(let query): check(query, &diagnostics)
      case .pages(let query): check(query, &diagnostics)
      }
    }
    for schema in sorted(kinds) + sorted(blocks) + sorted(data) {
      for name in schema.fields.flatMap(\.type.references) {
        check(name, &diagnostics)
      }
    }
    for kind in sorted(kinds) { checkTitle(of: kind, &diagnostics) }
  }

  private func sorted(_ schemas: [String: Schema]) -> [Schema] {
    schemas.values.sorted { $0.file < $1.file }
  }

  private func checkKind(_ kind: Located<String>, _ diagnostics: inout [Diagnostic]) {
    guard kinds[kind.value] == nil else { return }
    diagnostics.append(
      Diagnostic(
        .unknownKind, at: kind.place, ["word": kind.value],
        notes: Note.suggestions(for: kind.value, among: kinds.keys)))
  }

  private func checkSection(_ section: Located<String>, _ diagnostics: inout [Diagnostic]) {
    let folders = site.sections.map(\.folder.value)
    guard !folders.contains(section.value) else { return }
    diagnostics.append(
      Diagnostic(
        .unknownSection, at: section.place, ["word": section.value],
        notes: Note.suggestions(for: section.value, among: folders)))
  }

  private func check(_ query: DataQuery, _ diagnostics: inout [Diagnostic]) {
    guard let asked = data[query.data.value] else {
      diagnostics.append(unknownData(query.data))
      return
    }
    let flags = asked.fields.filter { if case .flag = $0.type { true } else { false } }
    let texts = asked.fields.filter { if case .text = $0.type { true } else { false } }
    check(query.filter, isAmong: flags, &diagnostics)
    check(query.order, isAmong: texts, &diagnostics)
  }

  private func check(_ query: PageQuery, _ diagnostics: inout [Diagnostic]) {
    if let kind = query.kind { checkKind(kind, &diagnostics) }
    let asked = query.kind.map { kind in kinds[kind.value].map { [$0] } ?? [] } ?? sorted(kinds)
    let pages = asked.flatMap(\.fields).filter { if case .page = $0.type { true } else { false } }
    check(query.about, isAmong: pages, &diagnostics)
  }

  /// A record can be referred to only where its data file gives it an id.
  private func check(_ reference: Located<String>, _ diagnostics: inout [Diagnostic]) {
    guard let asked = data[reference.value] else {
      diagnostics.append(unknownData(reference))
      return
    }
    if asked.isWhole, asked.field(.id) == nil {
      diagnostics.append(
        Diagnostic(
          .dataWithoutIDs, at: reference.place, ["word": reference.value, "file": asked.file]))
    }
  }

  private func check(
    _ name: Located<String>?, isAmong fields: [Field], _ diagnostics: inout [Diagnostic]
  ) {
    guard let name, !fields.contains(where: { $0.name == name.value }) else { return }
    diagnostics.append(
      Diagnostic(
        .unknownKey, at: name.place, ["key": name.value],
        notes: Note.suggestions(for: name.value, among: fields.map(\.name))))
  }

  private func unknownData(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownData, at: name.place, ["word": name.value],
      notes: Note.suggestions(for: name.value, among: data.keys))
  }

  /// A title that is made of fields needs its words in every language.
  private func checkTitle(of kind: Schema, _ diagnostics: inout [Diagnostic]) {
    guard let title = kind.title else { return }
    let complain = { (rule: Rule, languages: [LanguageData]) -> Diagnostic? in
      let files = languages.map(\.file).joined(separator: ", ")
      let arguments = ["word": title.value, "file": files, "kind": kind.name]
      return languages.isEmpty ? nil : Diagnostic(rule, at: title.place, arguments)
    }
    let isThere = { (language: LanguageData) in
      if case .plain? = language.text[title.value] { true } else { false }
    }
    let missing = complain(.missingString, languages.filter { !isThere($0) })
    let wrong = complain(
      .invalidTitlePattern,
      languages.filter { isThere($0) && kind.titlePattern(in: $0) == nil })
    diagnostics += [missing, wrong].compactMap { $0 }
  }
}
