package import Diagnostics
internal import Markdown
internal import Reading
package import Resolving
internal import SiteModel

/// Writes a sheet as HTML, of which a document is made: below some lines on how to fill it in a table of two
/// columns for each section.
package struct SheetHTML: Sendable {
  private let sheet: TranslationSheet
  private let language: MessageLanguage
  private let change: @Sendable (TextChange) -> String

  /// - Parameters:
  ///   - language: that of the translator.
  ///   - change: says what an original says otherwise.
  package init(
    _ sheet: TranslationSheet, in language: MessageLanguage,
    saying change: @escaping @Sendable (TextChange) -> String
  ) {
    self.sheet = sheet
    self.language = language
    self.change = change
  }

  /// The language in which a translator is spoken to: the one translated into, where Mayak speaks it.
  package static func language(of sheet: TranslationSheet) -> MessageLanguage {
    MessageLanguage(rawValue: sheet.page.language.text) ?? .english
  }
}

extension SheetHTML {
  package var text: String {
    let languages = sheet.paired.texts.languages
    let title = sheet.page.titles[languages.original] ?? sheet.page.original
    var html = "<!DOCTYPE html>\n<html lang=\"\(languages.translation.text)\"><head>"
    html += "<meta charset=\"utf-8\"><title>\(Self.escaped(title))</title></head><body>\n"
    html += element("h1", title)
    html += "<ol>" + Phrase.sheetSteps.map { element("li", said($0)) }.joined() + "</ol>\n"
    for change in sheet.gone { html += element("p", self.change(change)) }
    for group in sheet.groups { html += self.html(of: group) }
    html += element("p", said(.sheetLine)) + element("p", sheet.name.line)
    return html + "</body></html>\n"
  }

  private func html(of group: TranslationSheet.Group) -> String {
    var html = element("h2", heading(of: group.section))
    for change in group.changes {
      html += element("p", said(.sheetChange) + " " + self.change(change))
    }
    let languages = sheet.paired.texts.languages
    html += "<table><colgroup><col style=\"width:50%\"><col style=\"width:50%\"></colgroup>"
    html += "<thead><tr>"
    html += element("th", said(.sheetOriginal, ["word": languages.original.text]))
    html += element("th", said(.sheetTranslation, ["word": languages.translation.text]))
    html += "</tr></thead>\n<tbody>\n"
    for row in group.rows { html += self.html(of: row) }
    return html + "</tbody></table>\n"
  }

  private func heading(of section: Int) -> String {
    switch section {
    case PageUnit.header: said(.sheetHeader)
    case TextUnit.footnotes: said(.sheetFootnotes)
    case 0: said(.sheetBeginning)
    default: sheet.paired.texts.original.headings[section - 1].text
    }
  }

  private func html(of row: TranslationSheet.Row) -> String {
    let number = "[\(row.row.number)\(row.isWanted ? "" : " =")]"
    var left = "<p>\(number) "
    if let name = name(of: row.row) { left += Self.escaped(name) + ": " }
    left +=
      row.row.original == nil ? Self.escaped(said(.sheetSurplus)) : html(of: row.row.words, row.row)
    left += "</p>"
    if let legend = legend(of: row.row) { left += element("p", legend) }
    let right = row.row.translated.map { html(of: $0, row.row) } ?? ""
    return "<tr><td>\(left)</td><td><p>\(right)</p></td></tr>\n"
  }

  /// Of a value its keys.
  private func name(of row: PairedPage.Row) -> String? {
    guard let spot = row.original else { return nil }
    let name = sheet.paired.texts.original.units[spot.unit].rows[spot.row].name
    return name.isEmpty ? nil : name
  }

  /// What the codes of a row stand for.
  private func legend(of row: PairedPage.Row) -> String? {
    guard !row.markups.isEmpty else { return nil }
    return row.markups.sorted { $0.key < $1.key }.map { number, markup in
      let code = CodeText.text(number, .begin, nil)
      return "\(code) = \(said(.codeKind(markup.kind), ["word": CodeText.shown(markup.target)]))"
    }.joined(separator: "; ")
  }

  private func html(of wording: Wording, _ row: PairedPage.Row) -> String {
    wording.runs.map { run in
      let text =
        switch run.item {
        case .text(let text): Self.escaped(text)
        case .lineBreak: "<br>"
        case .code(let number, let side):
          Self.escaped(CodeText.text(number, side, row.markups[number]))
        }
      return Self.marked(text, run.marks)
    }.joined()
  }

  private static func marked(_ text: String, _ marks: Wording.Marks) -> String {
    var text = text
    if marks.contains(.struck) { text = "<del>\(text)</del>" }
    if marks.contains(.emphasis) { text = "<em>\(text)</em>" }
    return marks.contains(.strong) ? "<strong>\(text)</strong>" : text
  }

  private func element(_ name: String, _ text: String) -> String {
    "<\(name)>\(Self.escaped(text))</\(name)>\n"
  }

  private func said(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
    phrase.text.filled(arguments, in: language)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

extension Phrase {
  fileprivate static func codeKind(_ kind: LockedMarkup.Kind) -> Phrase {
    switch kind {
    case .link: .codeLink
    case .picture: .codePicture
    case .address: .codeAddress
    case .phone: .codePhone
    case .code: .codeCode
    case .footnote: .codeFootnote
    case .tag: .codeTag
    case .comment: .codeComment
    case .language: .codeLanguage
    }
  }
}
