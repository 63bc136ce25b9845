package import Diagnostics
internal import Inspection
internal import Reading
internal import SiteModel
internal import Templating

/// The templates of a site, compiled for each of its languages and checked against everything they
/// may see, whether or not any page uses them.
package final class Theme: Sendable {
  let interface: ThemeInterface
  let languages: [LanguageCode: LanguageTemplates]
  let library: TemplateLibrary
  /// What was said of its templates, no error among it.
  private let complaints: [Diagnostic]

  private init(
    _ interface: ThemeInterface, _ languages: [LanguageCode: LanguageTemplates],
    _ library: TemplateLibrary, _ complaints: [Diagnostic]
  ) {
    self.interface = interface
    self.languages = languages
    self.library = library
    self.complaints = complaints
  }

  var records: SceneRecords { interface.scene }

  /// A theme, or nil where something is wrong with a template; and every fault of the templates.
  ///
  /// - Parameters:
  ///   - kept: what was compiled before: it is the result where nothing that counts has changed.
  ///   - isWhole: whether schemas and strings were read without an error. Otherwise nothing can be
  ///     said but what is wrong with the templates whatever they may name.
  package static func compile(
    _ interface: ThemeInterface, keeping kept: Theme? = nil, isWhole: Bool = true
  ) -> Diagnosed<Theme?> {
    if let kept, isWhole, kept.interface == interface {
      return Diagnosed(kept, kept.complaints)
    }
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary(interface.templates, diagnostics: &diagnostics)
    diagnostics += interface.unwantedText(library)
    guard isWhole else { return Diagnosed(nil, diagnostics) }
    let languages = LanguageTemplates.compile(interface, library, &diagnostics)
    let faulty = Set(diagnostics.map(\.place.file))
    diagnostics += interface.unusedTemplates(library).filter { !faulty.contains($0.place.file) }
    let isSound = !diagnostics.hasErrors && languages.count == interface.languages.count
    let complaints = diagnostics.firstAtEachPlace()
    return Diagnosed(
      isSound ? Theme(interface, languages, library, complaints) : nil, complaints)
  }
}

extension ThemeInterface {
  /// What the site's own templates would make browsers do on every page, whatever they are filled with.
  fileprivate func unwantedText(_ library: TemplateLibrary) -> [Diagnostic] {
    templates.filter(\.isOwn).flatMap { template in
      let literal = library.literal(of: template.name, filler: TemplateInspection.filler)
      return TemplateInspection.complaints(about: literal ?? [], file: template.file, home: home)
    }
  }

  /// The site's own templates that no page, list, block or other template asks for.
  fileprivate func unusedTemplates(_ library: TemplateLibrary) -> [Diagnostic] {
    let used = Set(frames.keys).union(frames.keys.flatMap { library.templates(usedBy: $0) })
    let words = languages.flatMap(\.text.values).flatMap(\.wordings).map(\.value)
    return templates.filter { $0.isOwn && !used.contains($0.name) }
      .filter { template in !words.contains { $0.contains(template.name) } }
      .map { Diagnostic(.unusedTemplate, at: Place($0.file), ["word": $0.name]) }
  }
}

/// Complaints that are one fault.
private struct Fault: Hashable {
  let rule: Rule
  let place: Place
  let arguments: [String: String]
}

extension [Diagnostic] {
  /// A template is compiled for many kinds of page and for every language; a fault in it is one
  /// complaint all the same. A string that several languages lack is one too, of all their files.
  fileprivate func firstAtEachPlace() -> [Diagnostic] {
    var order: [Fault] = []
    var found: [Fault: [Diagnostic]] = [:]
    for diagnostic in self {
      var arguments = diagnostic.arguments
      if diagnostic.rule == .missingString { arguments["file"] = nil }
      let key = Fault(rule: diagnostic.rule, place: diagnostic.place, arguments: arguments)
      if found[key] == nil { order.append(key) }
      found[key, default: []].append(diagnostic)
    }
    return order.compactMap { key in
      guard let all = found[key], let first = all.first else { return nil }
      let files = Set(all.compactMap { $0.arguments["file"] }).sorted()
      guard files.count > 1 else { return first }
      var arguments = first.arguments
      arguments["file"] = files.joined(separator: ", ")
      return Diagnostic(first.rule, at: first.place, arguments, notes: first.notes)
    }
  }
}
