internal import Diagnostics
internal import Markdown
internal import SiteModel

/// The words with which texts of a language write numbers and days, as `figures:` of its file has them.
struct WrittenFigures {
  var scales: [(word: String, noughts: Int)] = []
  /// For each month, its forms beside those of dates.
  var months: [[String]] = []

  func words(_ marks: NumberMarks, _ dates: DateWords) -> NumberWords {
    NumberWords(
      decimal: marks.decimal, group: marks.group, scales: scales,
      months: (0..<12).map { month in
        [dates.monthsInDate[month], dates.monthsAlone[month]]
          + (months.indices.contains(month) ? months[month] : [])
      })
  }
}

extension LanguageReader {
  /// The section may be missing, and each part of it: then texts are read by marks and dates alone.
  func written(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> WrittenFigures {
    guard let node, var mapping = MappingReader(node, &diagnostics) else { return WrittenFigures() }
    var figures = WrittenFigures()
    if let scales = mapping.take("scales", &diagnostics).flatMap({
      MappingReader($0, &diagnostics)
    }) {
      scales.each(&diagnostics) { entry, diagnostics in
        if let noughts = entry.value.scalar.flatMap({ Int($0) }), (1...15).contains(noughts) {
          figures.scales.append((entry.key, noughts))
        } else {
          diagnostics.append(
            Diagnostic(
              .invalidNumber, at: entry.value.place, ["word": entry.value.scalar ?? entry.key]))
        }
      }
    }
    figures.months = optionalList("months", &mapping, &diagnostics).map { forms in
      forms.split(separator: " ").map(String.init)
    }
    mapping.finish(&diagnostics)
    return figures
  }
}

extension [LanguageData] {
  /// How numbers are read in a text of one of the languages; nil where there is no other to agree with.
  func numbers(of code: LanguageCode) -> TextNumbers? {
    guard count > 1, let own = first(where: { $0.code == code }) else { return nil }
    return TextNumbers(
      own: own.numberWords,
      others: Dictionary(map { ($0.code.text, $0.numberWords) }) { first, _ in first })
  }
}
