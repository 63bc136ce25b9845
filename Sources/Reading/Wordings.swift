internal import SiteModel

/// A value as each language of the site words it.
enum Wordings<Value> {
  /// Written once for all languages.
  case same(Value)
  /// In the order of the languages; nil where one has no wording.
  case each([Value?])

  /// The wording of a language, by its place in the order of the languages.
  subscript(language: Int) -> Value? {
    switch self {
    case .same(let value): value
    case .each(let values): values[language]
    }
  }

  /// Each wording once, those that are there.
  var all: [Value] {
    switch self {
    case .same(let value): [value]
    case .each(let values): values.compactMap(\.self)
    }
  }

  func map<New>(_ transform: (Value) -> New) -> Wordings<New> {
    switch self {
    case .same(let value): .same(transform(value))
    case .each(let values): .each(values.map { $0.map(transform) })
    }
  }

  fileprivate var isSame: Bool { if case .same = self { true } else { false } }
}

extension Array {
  /// The wordings of many values as those of one; a value that a language lacks is left out there.
  ///
  /// - Parameter whole: makes one of the values that a language has.
  func together<Value, Whole>(
    in languages: [LanguageCode], _ whole: ([Value]) -> Whole
  ) -> Wordings<Whole> where Element == Wordings<Value> {
    guard !allSatisfy(\.isSame) else { return .same(whole(compactMap { $0[0] })) }
    return .each(languages.indices.map { language in whole(compactMap { $0[language] }) })
  }
}
