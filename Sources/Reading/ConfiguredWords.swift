internal import Diagnostics
internal import SiteModel

extension ConfigurationReader {
  func fallback(
    _ mapping: inout MappingReader, _ languages: [LanguageCode], _ diagnostics: inout [Diagnostic]
  ) -> Fallback {
    FallbackReader(languages: languages)
      .fallback(mapping.take(SiteKey.fallback.rawValue, &diagnostics), &diagnostics)
  }

  func localized(
    _ languages: [LanguageCode], _ fallback: Fallback, _ setsWords: Bool
  ) -> LocalizedReader {
    LocalizedReader(
      languages: languages, fallback: fallback, settings: setsWords ? settings : [:],
      tellsTyped: tellsTyped)
  }
}
