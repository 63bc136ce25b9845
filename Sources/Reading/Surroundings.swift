internal import Diagnostics
internal import Names
internal import SiteModel
internal import Typography

/// What another text of a file comes to beside all the others, which are as they were; nil where it has a
/// fault.
struct Surroundings: Sendable {
  let reader: TreeReader
  let configured: ConfigurationReader
  /// How the words of the site are set.
  let settings: [LanguageCode: SettingRules]
  /// What its words are held against.
  let names: [LanguageCode: KnownNames]

  /// Nil also where it names other languages.
  func configuration(_ text: SourceText) -> SiteConfiguration? {
    var faults: [Diagnostic] = []
    var configured = configured
    configured.countries = reader.texts[CountryReader.file]
    configured.settings = reader.settings
    guard let node = YAMLParser.parse(text, file: configured.file, &faults),
      ConfigurationReader.languages(node, &faults) == reader.codes,
      let site = configured.read(
        node, languages: reader.codes, values: reader.values(.plain(vague: reader.vague)), &faults)
    else { return nil }
    faults += names.complaints(about: node)
    return faults.isEmpty ? site : nil
  }

  func data(_ text: SourceText, insteadOf file: DataFile) -> DataFile? {
    var faults: [Diagnostic] = []
    let values = reader.values(
      .plain(vague: reader.vague, settings: settings, names: names), settings: settings,
      names: names)
    let data = DataReader(schema: file.schema, file: file.file, values: values)
      .read(text, &faults)
    return faults.isEmpty ? data : nil
  }
}
