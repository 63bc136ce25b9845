import ArgumentParser
import Authoring
import Diagnostics
import Reading
import SiteModel
import Workspace

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Phrase.initCommand.said(),
    discussion: Phrase.initFolders.said())

  @Argument(help: .init(.newFolderArgument, .folderValue), completion: .directory)
  var folder: String

  @Option(help: .init(.titleOption, .titleValue))
  var title: [String] = []

  @Option(
    help: .init(.siteLanguagesOption, .codeValue), completion: .themeLanguages,
    transform: { try valid($0, LanguageCode.list($0), .noCodes) })
  var languages: [LanguageCode]?

  @Option(
    help: .init(.starterOption, .nameValue), completion: .list(Starter.known),
    transform: { try valid($0, Starter.known.contains($0) ? $0 : nil, .noStarter) })
  var starter: String?

  @Option(
    help: .init(.siteAddressOption, .addressValue),
    transform: { try valid($0, BaseURL.normalized($0), .noAddress) })
  var address: String?

  @Option(help: .init(.newTodayOption, .dayValue), transform: { try valid($0, Day($0), .noDay) })
  var today: Day?

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    let report = Report()
    let layout = ProjectLayout(source: folder)
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      let writer = SourceWriter(layout)
      // Nobody is asked for what cannot be done.
      try writer.checkFree()
      let clock = SystemClock()
      let zone = try clock.zoneOfMachine()
      let day = if let today { today } else { try clock.today(inTimeZone: zone) }
      guard
        let titles = title.isEmpty
          ? ask(.askTitle, else: layout.name, or: .askTitle, { [$0] }) : title,
        let codes = languages
          ?? ask(
            .askLanguages, else: CallLanguage.current.rawValue, or: .noCodes, LanguageCode.list),
        let starter = starter
          ?? ask(.askStarter, else: Starter.known[0], or: .noStarter, Starter.valid),
        let address = address
          ?? ask(.askAddress, else: Self.anyAddress, or: .noAddress, BaseURL.normalized)
      else {
        report.say(.nothingBegun)
        return .contentHasErrors
      }
      let wish = SiteWish(
        titles: Self.titles(titles, codes), languages: codes, address: address, timeZone: zone,
        today: day)
      try writer.create(wish.files(of: starter))
      // Editors are told what the site that now stands there may hold.
      guard let site = try await report.readSite(layout)?.site else { return .contentHasErrors }
      try writer.create(EditorSettings(site, for: CallLanguage.current).files)
      return .fine
    }
    Terminal.write(Phrase.siteBegun.said(["path": layout.source]) + "\n")
  }

  /// An address that is nobody's, to be replaced in `site.yml`.
  private static let anyAddress = "https://example.org/"

  /// The titles by languages: `CODE=TITLE`, or one for all of them.
  private static func titles(
    _ given: [String], _ codes: [LanguageCode]
  ) -> [LanguageCode: String] {
    var titles: [LanguageCode: String] = [:]
    for text in given {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let code = parts.count == 2 ? LanguageCode(parts[0]) : nil
      if let code, codes.contains(code) {
        titles[code] = parts[1]
      } else {
        for code in codes where titles[code] == nil { titles[code] = text }
      }
    }
    return titles
  }

  /// What whoever sits at the terminal answers, asked again until it can be read; what is proposed
  /// where nothing is answered or nobody sits there; nil where the one who was asked leaves.
  ///
  /// - Parameter refusal: why an answer cannot be read.
  private func ask<Value>(
    _ phrase: Phrase, else proposed: String, or refusal: Phrase, _ read: (String) -> Value?
  ) -> Value? {
    let words = ["proposed": proposed, "words": Starter.known.joined(separator: ", ")]
    while true {
      guard Terminal.isAnswering else { return read(proposed) }
      guard let answer = Terminal.answer(to: phrase.said(words)) else {
        Terminal.writeError("\n")
        return nil
      }
      let word = answer.isEmpty ? proposed : answer
      if let value = read(word) { return value }
      precondition(!answer.isEmpty, "what is proposed can be read")
      Terminal.writeError(refusal.said(["word": word]) + "\n")
    }
  }
}

extension Starter {
  /// The first is that which is proposed.
  static let known = names(in: EmbeddedStarters.files)

  fileprivate static func valid(_ name: String) -> String? { known.first { $0 == name } }
}

extension SiteWish {
  /// The files of the site that the wish describes, with the words of the theme of this program.
  fileprivate func files(of starter: String) -> [NewFile] {
    let folder = "Templates/strings/"
    let strings = EmbeddedTheme.ofThisProgram.files.filter { $0.key.hasPrefix(folder) }
    let byLanguage = Dictionary(
      uniqueKeysWithValues: strings.compactMap { path, bytes in
        LanguageCode(String(path.dropFirst(folder.count).prefix { $0 != "." }))
          .map { ($0, String(decoding: bytes, as: UTF8.self)) }
      })
    return files(
      of: Starter(starter, of: EmbeddedStarters.files), strings: byLanguage,
      for: CallLanguage.current
    )
  }
}
