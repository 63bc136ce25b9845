import Diagnostics
import Preview
import Resolving
internal import SiteModel

/// The page that shows an original and its translation beside one another: every row is a section, so that
/// both scroll as one.
struct Beside {
  let say: Speech
  let complaints: ComplaintMarkup
}

extension Beside {
  func content(_ sections: TwinSections, _ words: TranslationWords) -> HTML {
    let (one, other) = (sections.languages.original.text, sections.languages.translation.text)
    let rows = sections.rows.map { row($0, words, one, other) }
    return """
      <p>\(words.state(of: sections.page))</p>
      <table class="beside">
      <thead><tr>
      <th scope="col">\(say(.originalColumn)) (\(one))<br>\(complaints.path(sections.page.original))</th>
      <th scope="col">\(say(.translationColumn)) (\(other))<br>\(complaints.path(sections.page.file ?? ""))</th>
      </tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      """
  }

  private func row(
    _ row: TwinSections.Row, _ words: TranslationWords, _ one: String, _ other: String
  ) -> HTML {
    let told = row.changes.map { change -> HTML in
      "<p class=\"change\"><strong>\(words.text(of: change, all: true).harmless)</strong></p>\n"
    }
    return """
      <tr\(row.changes.isEmpty ? "" as HTML : " class=\"changed\"")>
      <td>\(told)\(cell(row.original, one))</td>
      <td>\(cell(row.translation, other))</td>
      </tr>

      """
  }

  private func cell(_ text: String?, _ language: String) -> HTML {
    guard let text else { return .nothing }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0).harmless }
    return "<pre lang=\"\(language)\" dir=\"auto\">\(lines.joined(separator: "\n"))</pre>"
  }
}
