internal import SiteModel

extension ConfigurationReader {
  func localized(_ languages: [LanguageCode], _ setsWords: Bool) -> LocalizedReader {
    LocalizedReader(
      languages: languages, settings: setsWords ? settings : [:], tellsTyped: tellsTyped)
  }
}
