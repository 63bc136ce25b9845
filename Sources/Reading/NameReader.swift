internal import Diagnostics
internal import Names
internal import SiteModel
internal import Typography

/// Makes the names that texts are held against of all fields with the role `spelling`.
struct NameReader {
  let languages: [LanguageData]
  let files: [DataFile]

  /// By language: its own spellings, and those of the others that are written in another script, since they
  /// stand in its texts as they are.
  var names: [LanguageCode: KnownNames] {
    let all = languages.map { spellings(in: $0) }
    var names: [LanguageCode: KnownNames] = [:]
    for (place, language) in languages.enumerated() {
      let own = language.collation.letters.first.map { Self.script(of: String($0)) }
      let foreign = all.indices.filter { $0 != place }.flatMap { all[$0] }
        .filter { Self.script(of: $0.text) != own }
      names[language.code] = KnownNames(all[place] + foreign)
    }
    return names
  }

  private func spellings(in language: LanguageData) -> [SpeltName] {
    files.flatMap { file in
      let fields = file.schema.fields.filter { $0.role == .spelling }.map(\.name)
      return file.records.flatMap { record in
        fields.compactMap { record.values[language.code]?[$0] }.flatMap(\.spellings).map {
          SpeltName($0.value, file: $0.place.file, range: $0.place.range, rules: language.names)
        }
      }
    }
  }

  /// The block of letters to which the first one of a text belongs.
  private static func script(of text: String) -> UInt32 {
    guard let letter = text.unicodeScalars.first(where: \.properties.isAlphabetic)?.value else {
      return 0
    }
    switch letter {
    case ..<0x370: return 0
    case 0x400..<0x530: return 0x400
    case 0x600..<0x780: return 0x600
    default: return letter & ~0xFF
    }
  }
}

extension Located<FieldValue> {
  /// The texts of a value: one, or those of a list.
  fileprivate var spellings: [Located<String>] {
    switch value {
    case .text(let text): [Located<String>(text, at: place)]
    case .list(let items): items.flatMap(\.spellings)
    default: []
    }
  }
}

extension TreeReader {
  /// The data in which names are listed, before all that is held against these, and so is `site.yml`.
  func named(
    in data: [(name: String, path: String)], _ schemas: [String: Schema],
    _ settings: [LanguageCode: SettingRules], _ site: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> (files: [String: DataFile], names: [LanguageCode: KnownNames]) {
    let read = self.data(data.filter { schemas[$0.name]?.spells == true }, schemas, settings)
    let files = read.value.values.sorted { $0.file < $1.file }
    let names = NameReader(languages: languages, files: files).names
    diagnostics += read.diagnostics + names.complaints(about: site)
    return (read.value, names)
  }
}
