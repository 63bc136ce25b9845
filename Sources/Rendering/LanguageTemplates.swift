internal import Diagnostics
internal import SiteModel
internal import Templating

/// The templates compiled for one language, with its words in them.
final class LanguageTemplates: Sendable {
  let labels: LabelTemplates
  let blocks: [String: Template]
  let kinds: [String: Template]
  let home: Template
  let section: Template
  let redirect: Template
  let tags: Template
  let tag: Template
  let notFound: Template
  let withdrawn: Template
  let expired: Template
  let feedEntry: Template
  let card: Template
  let search: Template
  let chooser: ChooserTemplates
  let notFoundChooser: ChooserTemplates

  /// Nil where a template is missing or has a fault.
  private init?(_ compiled: [String: Template]) {
    guard let labels = LabelTemplates(compiled), let home = compiled["home"],
      let section = compiled["section"], let redirect = compiled["redirect"],
      let tags = compiled["tags"], let tag = compiled["tag"], let notFound = compiled["not-found"],
      let withdrawn = compiled["withdrawn"], let expired = compiled["expired"],
      let feedEntry = compiled["feed-entry"], let card = compiled["cards/page.svg"],
      let search = compiled["search"],
      let chooser = ChooserTemplates(compiled, "chooser", parts: "chooser"),
      let notFoundChooser = ChooserTemplates(compiled, "not-found-chooser", parts: "not-found")
    else { return nil }
    self.labels = labels
    self.home = home
    self.section = section
    self.redirect = redirect
    self.tags = tags
    self.tag = tag
    self.notFound = notFound
    self.withdrawn = withdrawn
    self.expired = expired
    self.feedEntry = feedEntry
    self.card = card
    self.search = search
    self.chooser = chooser
    self.notFoundChooser = notFoundChooser
    blocks = Self.folder("blocks/", of: compiled)
    kinds = Self.folder("kinds/", of: compiled)
  }

  private static func folder(
    _ folder: String, of compiled: [String: Template]
  ) -> [String: Template] {
    Dictionary(
      uniqueKeysWithValues: compiled.filter { $0.key.hasPrefix(folder) }
        .map { (String($0.key.dropFirst(folder.count)), $0.value) })
  }

  /// Compiles every template for every language, so that everything that is wrong is said.
  static func compile(
    _ interface: ThemeInterface, _ library: TemplateLibrary, _ diagnostics: inout [Diagnostic]
  ) -> [LanguageCode: LanguageTemplates] {
    let languages = interface.languages
    let strings = languages.map { $0.strings(lent: interface.fallback, by: languages) }
    var compiled = [[String: Template]](repeating: [:], count: languages.count)
    let pages = interface.pages
    for (name, frames) in interface.frames.sorted(by: { $0.key < $1.key }) {
      let templates = library.compile(
        name, frames: frames, strings: strings, askedAt: interface.place(asking: name),
        makesText: interface.makesText(name), diagnostics: &diagnostics)
      guard let templates else { continue }
      for (index, template) in templates.enumerated() { compiled[index][name] = template }
      if pages.contains(name), templates.contains(where: \.isBlank) {
        diagnostics.append(
          Diagnostic(.blankTemplate, at: Place("Templates/\(name).mustache"), ["word": name]))
      }
    }
    return zip(languages, compiled).reduce(into: [:]) { $0[$1.0.code] = LanguageTemplates($1.1) }
  }
}

/// A page that speaks every language, and what stands in it for each.
struct ChooserTemplates: Sendable {
  let page: Template
  let heading: Template
  let exit: Template
  let numbers: Template
  let entry: Template

  fileprivate init?(_ compiled: [String: Template], _ name: String, parts: String) {
    guard let page = compiled[name], let heading = compiled["\(parts)-heading"],
      let exit = compiled["chooser-exit"], let numbers = compiled["chooser-help"],
      let entry = compiled["\(parts)-entry"]
    else { return nil }
    self.page = page
    self.heading = heading
    self.exit = exit
    self.numbers = numbers
    self.entry = entry
  }
}

extension LanguageData {
  /// The words of the interface as the templates' compiler wants them, with those that others lend.
  fileprivate func strings(lent fallback: Fallback, by languages: [LanguageData]) -> StringTable {
    var entries = text
    var tags: [String: String] = [:]
    for code in fallback[code] {
      guard let lender = languages.first(where: { $0.code == code }) else { continue }
      let turns = lender.isRightToLeft != isRightToLeft
      let direction = turns ? #" dir="\#(lender.isRightToLeft ? "rtl" : "ltr")""# : ""
      for (key, entry) in lender.text where entries[key] == nil {
        entries[key] = entry
        tags[key] = #"<span lang="\#(code)"\#(direction)>"#
      }
    }
    return StringTable(
      file: file, entries: entries, lent: tags,
      grammar: LanguageGrammar(
        plural: { self.plurals.category(of: $0) }, ordinal: { self.ordinals.category(of: $0) },
        number: { self.numbers.text($0) }, joint: { self.lists.joint(behind: $0, of: $1) }))
  }
}
