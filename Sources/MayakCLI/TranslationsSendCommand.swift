import ArgumentParser
import Building
import Compression
import Diagnostics
import Reading
import Resolving
import SiteModel
import Translating
import Workspace

struct TranslationsSendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: Phrase.sendCommand.said(),
    discussion: Phrase.sendSteps.said())

  @Argument(help: .init(.sendLanguageArgument, .codeValue), completion: .languages)
  var language: String

  @Option(help: .init(.sendOutputOption, .fileValue), completion: .file(extensions: ["zip"]))
  var output: String?

  @OptionGroup var site: SourceOptions

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    let report = Report()
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      let look = try await SiteLook(at: site.source ?? ".", on: site.today)
      guard let site = look.build.state.site else {
        look.tellUnreadable(report)
        return .contentHasErrors
      }
      let codes = site.configuration.languages
      guard codes.contains(where: { $0.text == language }) else {
        let words = codes.map(\.text).joined(separator: ", ")
        report.say(.languageUnknown, ["word": language, "words": words])
        return .contentHasErrors
      }
      return try await send(look, site, report)
    }
  }

  private var path: String { output ?? "translations-\(language).zip" }
}

extension TranslationsSendCommand {
  private func send(
    _ look: SiteLook, _ site: Site, _ report: Report
  ) async throws(WorkspaceError) -> Report.Outcome {
    let translations = try look.translations(of: site)
    let sheets = try look.sheets(in: language, of: site, translations)
    let unknown = translations.pages.count {
      $0.language.text == language && $0.name == .unknown
    }
    if unknown > 0 {
      let words = CountedPhrase.translationsUnknown.filled(unknown, in: report.language)
      report.writeError(words + "\n")
    }
    guard !sheets.isEmpty else {
      report.tell(.nothingToSend, ["word": language])
      return .fine
    }
    try ExchangedFile.checkFree(path)
    guard let converter = await DocumentConverter.find() else { throw .noPandoc }
    let pages = look.pages(of: sheets, translations)
    let documents = await converter.all(pages, by: { await $0.document(of: $1) }) {
      report.progress(.makingDocuments, ["count": "\($0)", "total": "\(pages.count)"])
    }
    try ExchangedFile.write(ZipArchive.pack(entries(sheets, documents)), to: path)
    for sheet in sheets { report.write("\(sheet.document)\n") }
    report.write(CountedPhrase.sentPages.filled(sheets.count, in: report.language) + "\n")
    report.tell(.sent, ["path": path])
    return .fine
  }
}

extension TranslationsSendCommand {
  /// The documents, and the originals that they were made of.
  private func entries(
    _ sheets: [TranslationSheet],
    _ documents: [Result<[UInt8], DocumentConverter.Fault>]
  ) throws(WorkspaceError) -> [ZipArchive.Entry] {
    var entries: [ZipArchive.Entry] = []
    for (sheet, document) in zip(sheets, documents) {
      switch document {
      case .success(let bytes): entries.append(.init(sheet.document, bytes))
      case .failure(let fault):
        throw WorkspaceError(.cannotWrite, sheet.document, .phrase(fault.phrase, fault.arguments))
      }
    }
    return entries
      + sheets.map { sheet in
        .init(
          TranslatorParcel.path(ofOriginal: sheet.page.original),
          sheet.paired.texts.original.bytes)
      }
  }
}

extension SiteLook {
  /// The documents as HTML.
  fileprivate func pages(
    of sheets: [TranslationSheet], _ translations: SiteTranslations
  ) -> [[UInt8]] {
    sheets.map { sheet in
      let language = SheetHTML.language(of: sheet)
      let words = TranslationWords(translations, in: language) { layout.shownPath($0.file) }
      return Array(SheetHTML(sheet, in: language) { words.text(of: $0, all: true) }.text.utf8)
    }
  }

  /// What there is to translate into a language.
  fileprivate func sheets(
    in language: String, of site: Site, _ translations: SiteTranslations
  ) throws(WorkspaceError) -> [TranslationSheet] {
    let stamps = TranslationStamps(layout)
    var sheets: [TranslationSheet] = []
    for page in translations.pages where page.language.text == language && page.mayBeSent {
      guard let original = try stamps.bytes(of: page.original) else { continue }
      let texts = TwinTexts(
        of: page, in: site, original: original,
        translation: try page.file.flatMap { path throws(WorkspaceError) in
          try stamps.bytes(of: path)
        },
        confirmed: try page.file.flatMap { path throws(WorkspaceError) in
          try stamps.bytes(of: TranslationStamp.path(of: path))
        })
      let sheet = texts.flatMap {
        TranslationSheet(of: page, $0, site: SheetReceipt.host(of: site))
      }
      if let sheet { sheets.append(sheet) }
    }
    return sheets
  }
}

extension TranslatedPage {
  /// Whether anything of it is known to be missing or behind.
  fileprivate var mayBeSent: Bool {
    switch name {
    case .missing, .outdated, .partial: true
    case .extra, .unknown, .current: false
    }
  }
}
