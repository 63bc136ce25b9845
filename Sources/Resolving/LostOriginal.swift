internal import Diagnostics
internal import Reading
internal import SiteModel

/// What became of the original of a page that is probably a translation and stands without one.
struct LostOriginal {
  private let facts: PageFacts
  /// What the original was probably called; nil where that has been complained of.
  private let file: String?
  /// What it is probably called now.
  private let nearFile: String?

  /// Nil for a page that says it is the original, or that nothing tells from one.
  init?(of facts: PageFacts, in group: PageGroup, _ nearFile: String?, _ parsed: ParsedSite) {
    let languages = parsed.configuration.languages
    guard languages.count > 1, facts.header.original?.value != true else { return nil }
    self.facts = facts
    // One whose name has to be another may have its original then.
    let isMisnamed = facts.header.slug == nil && Slug(facts.name.stem) == nil
    guard facts.header.translates == nil, !isMisnamed else {
      guard group.members.count == 1 else { return nil }
      (file, self.nearFile) = (nil, nil)
      return
    }
    let near = nearFile.flatMap { PageReference($0, languages: languages)?.language }
    let missing = languages.filter { group.members[$0] == nil }
    let path = { (code: LanguageCode) in "Content/\(facts.name.key).\(code).md" }
    let published = missing.first { parsed.addresses.pages.contains(path($0)) }
    guard let language = near ?? published ?? missing.first,
      near != nil || published != nil || language == languages[0]
    else { return nil }
    let misnamed = parsed.mistaken.first { $0.meant.contains(path(language)) }
    // Where its name is an error there need not be another.
    let isSaid = misnamed.map { published != nil || $0.fault?.severity == .error } ?? false
    file = isSaid ? nil : "\(facts.name.key).\(language).md"
    self.nearFile =
      nearFile ?? misnamed?.file
      ?? parsed.pages.map(\.facts).first {
        $0.name.language == language && $0.name.stem == facts.name.stem
      }?.file
  }

  /// The complaints about such a page, with one for all that its original would say.
  func complaints(insteadOf faults: [Diagnostic], _ rules: Inheritance) -> [Diagnostic] {
    let (own, lacking) = faults.reduce(into: ([Diagnostic](), [String]())) { parts, fault in
      let key = fault.arguments["key"] ?? ""
      // The file of a picture is missing where the description of the picture stands.
      let isShared = rules.shared.contains(key) || fault.place != facts.header.place
      if fault.rule == .missingKey, isShared { parts.1.append(key) } else { parts.0.append(fault) }
    }
    guard let file, !lacking.isEmpty else { return own }
    let complaint = Diagnostic(
      .vanishedOriginal, at: facts.header.place,
      ["key": lacking.joined(separator: ", "), "file": file],
      notes: nearFile.map { [Note(.perhapsThis, at: Place($0))] } ?? [])
    return own + [complaint]
  }
}
