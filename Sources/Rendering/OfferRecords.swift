internal import Resolving
internal import SiteModel
internal import Templating

/// The page in another language, as it is offered to whoever reads that one.
struct OfferedVersion: Sendable {
  let scene: Scene
  let language: LanguageData
  let path: SitePath
}

enum OfferRecords {
  static let offer = TemplateRecord<OfferedVersion>(
    "offered language",
    [
      .text("code", "Its code.") { $0.language.code.text },
      .text("name", "Its name in itself.") { $0.language.name },
      .text("direction", "ltr or rtl, as it is written.") {
        $0.language.isRightToLeft ? "rtl" : "ltr"
      },
      .html("words", "The link with the words about it, in that language.") { offered, output in
        offered.scene.allLabels[offered.language.code]?.offer
          .render([label.value(of: offered)], into: &output)
      },
    ])

  /// What the words about it may name.
  static let label = TemplateRecord<OfferedVersion>(
    "page in another language",
    [
      .text("code", "The code of the language.") { $0.language.code.text },
      .text("name", "The name of the language in itself.") { $0.language.name },
      TemplateField("href", .text, "The link to the page in it.") {
        $0.scene.link(to: $0.path)
      },
    ])

  /// None where the site does not ask for it, and where the reader chooses a language anyway.
  static func offers(_ scene: Scene) -> [OfferedVersion] {
    guard scene.site.configuration.announcements.offersLanguage, !scene.isChooser else { return [] }
    return scene.versions.compactMap { version in
      guard version.language != scene.language.code else { return nil }
      return scene.site.languages.first { $0.code == version.language }
        .map { OfferedVersion(scene: scene, language: $0, path: version.path) }
    }
  }
}
