package import Diagnostics
package import Markdown

/// A value that a schema has accepted. Closed: what the template sees, tests compare and later
/// stages switch over.
package indirect enum FieldValue: Sendable, Hashable {
  case text(String)
  case markdown(MarkdownDocument)
  case day(Day)
  case period(Period)
  case moment(Moment)
  case time(TimeOfDay)
  case flag(Bool)
  case number(Int)
  case decimal(Decimal)
  case link(Located<String>)
  case picture(Picture)
  case chart(Chart)
  case choice(String)
  /// The path of a page's file, relative to the file it is written in.
  case page(Located<String>)
  /// The path of a file that is published as it is, relative to the file it is written in.
  case file(Located<String>)
  /// The id of a record of a data file.
  case reference(data: String, id: Located<String>)
  case list([Located<FieldValue>])
  /// By the names of the fields.
  case record([String: Located<FieldValue>])

  /// A picture in front matter or data: a file beside the text, and what it shows.
  package struct Picture: Sendable, Hashable {
    package let file: Located<String>?
    package let alt: Located<String>?

    package init(file: Located<String>?, alt: Located<String>?) {
      self.file = file
      self.alt = alt
    }
  }
}

extension FieldValue {
  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var day: Day? { if case .day(let day) = self { day } else { nil } }
  package var time: TimeOfDay? { if case .time(let time) = self { time } else { nil } }
  package var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  package var number: Int? { if case .number(let number) = self { number } else { nil } }
  package var decimal: Decimal? {
    if case .decimal(let decimal) = self { decimal } else { nil }
  }
  package var period: Period? { if case .period(let period) = self { period } else { nil } }
  package var picture: Picture? { if case .picture(let picture) = self { picture } else { nil } }
  package var choice: String? { if case .choice(let word) = self { word } else { nil } }
  package var page: Located<String>? { if case .page(let page) = self { page } else { nil } }
  package var list: [Located<FieldValue>]? { if case .list(let list) = self { list } else { nil } }

  /// The texts of a list of texts; none of any other value.
  package var texts: [Located<String>] { list?.compactMap { $0.map(\.text) } ?? [] }
}
