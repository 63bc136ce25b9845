internal import Diagnostics
internal import SiteModel

/// Reads `Templates/countries.yml` for the country that a site names: how its numbers are dialled.
struct CountryReader {
  static let file = "Templates/countries.yml"

  let values: ValueReader

  private static let fields = [
    Field(name: "code", type: .text, isRequired: true, isShared: true),
    Field(name: "trunk", type: .list(.text), isShared: true),
    Field(name: "digits", type: .list(.number), isRequired: true, isShared: true),
    Field(name: "abroad", type: .text, isShared: true),
  ]

  /// Nil, with a complaint, where the country is none of the file.
  func plan(
    of country: Located<String>, in text: SourceText?, _ diagnostics: inout [Diagnostic]
  ) -> DialPlan? {
    let before = diagnostics.count
    guard let text, let node = YAMLParser.parse(text, file: Self.file, &diagnostics),
      let mapping = MappingReader(node, &diagnostics)
    else {
      if diagnostics.count == before { diagnostics.append(unknown(country, among: [])) }
      return nil
    }
    guard let entry = mapping.all.first(where: { $0.key == country.value }) else {
      diagnostics.append(unknown(country, among: mapping.all.map(\.key)))
      return nil
    }
    let found = values.value(entry.value, as: .record(Self.fields), &diagnostics)
    guard case .record(let plan)? = found, let code = plan["code"]?.value.text,
      let digits = plan["digits"]?.value.list?.compactMap(\.value.number).sorted(),
      let fewest = digits.first, let most = digits.last
    else { return nil }
    return DialPlan(
      code: code, trunks: plan["trunk"]?.value.texts.map(\.value) ?? [], digits: fewest...most,
      abroad: plan["abroad"]?.value.text)
  }

  private func unknown(_ country: Located<String>, among known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownCountry, at: country.place, ["word": country.value, "file": Self.file],
      notes: Note.suggestions(for: country.value, among: known))
  }
}
