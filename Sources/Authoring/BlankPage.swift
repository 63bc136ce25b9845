internal import Diagnostics
internal import Reading
internal import SiteModel

/// The file of a page in one language before its author has written it: its header with every key,
/// those that must be there first.
struct BlankPage {
  /// What the header may say, with those marked that the page cannot do without.
  let fields: [Field]
  /// Nil where the title is still to be written.
  let title: String?
  /// The file that says what all languages share; nil where this is it.
  let original: String?
  /// Whether it is the original though it is not in the first language.
  let isMarkedOriginal: Bool
  /// Nil where the place says what kind the page is of.
  let kind: String?
  /// The name of the picture that stands beside it.
  let picture: String?
  let today: Day
  let language: MessageLanguage
}

extension BlankPage {
  var text: String {
    let own = fields.filter { original == nil || !$0.isSharedWhole }
    let needed = own.filter(isNeeded)
    let others = own.filter { !isNeeded($0) }
    var lines = ["---", comment(.fillIn)]
    lines += needed.flatMap(self.lines)
    lines += [comment(.removeDraft), "draft: true"]
    if isMarkedOriginal { lines.append("original: true") }
    if let original { lines.append(comment(.keysOfOriginal, ["file": original])) }
    lines += ["", comment(.mayAdd)]
    for field in others where !isWritten(field) {
      let key = blank(field)
      lines += key.help + key.lines.map { "#" + $0 }
    }
    return (lines + ["---", "", ""]).joined(separator: "\n")
  }

  private func isNeeded(_ field: Field) -> Bool {
    if field.name == "title" { return true }
    if field.name == "kind" { return kind != nil }
    if case .picture = field.type, FrontMatter.fields.contains(where: { $0.name == field.name }) {
      return field.isRequired || picture != nil
    }
    return field.isRequired && (field.defaultValue == nil)
  }

  /// What stands in the header without being asked for.
  private func isWritten(_ field: Field) -> Bool {
    field.name == "draft" || field.name == "original" && isMarkedOriginal
  }

  private func lines(of field: Field) -> [String] {
    let key = blank(field)
    switch field.name {
    case "title": return ["title: \(title.map(YAMLText.value) ?? "")".withoutEnd]
    case "kind": return ["kind: \(kind ?? "")"]
    case "date": return key.purpose + ["date: \(today)"]
    case "image":
      let file = picture.flatMap { original == nil ? "  file: \($0)" : nil }
      return key.help + ["image:"] + [file].compactMap { $0 } + ["  alt:"]
    default: return key.help + key.lines
    }
  }

  private func blank(_ field: Field) -> BlankField {
    BlankField(
      field: field, isTranslation: original != nil, today: today, language: language)
  }

  private func comment(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
    "# " + phrase.text.filled(arguments, in: language)
  }
}

extension Field {
  /// Whether nothing of it is written in a translation: of a picture the description is.
  fileprivate var isSharedWhole: Bool {
    if case .picture = type { false } else { isShared }
  }
}

extension String {
  fileprivate var withoutEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
