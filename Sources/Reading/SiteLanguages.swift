internal import Diagnostics
internal import SiteModel

extension ConfigurationReader {
  /// The languages alone: they must be known before anything that is written for each language.
  static func languages(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [LanguageCode] {
    guard var mapping = MappingReader(node, &diagnostics) else { return [] }
    guard let list = mapping.take("languages", &diagnostics) else {
      if !mapping.has("languages") {
        diagnostics.append(Diagnostic(.missingKey, at: mapping.place, ["key": "languages"]))
      }
      return []
    }
    guard case .sequence(let items) = list.kind else {
      diagnostics.append(Diagnostic(.expectedList, at: list.place))
      return []
    }
    var codes: [LanguageCode] = []
    for item in items {
      guard let code = LanguageCode(item.scalar ?? "") else {
        diagnostics.append(
          Diagnostic(.unknownLanguageCode, at: item.place, ["code": item.scalar ?? "?"]))
        continue
      }
      if codes.contains(code) {
        diagnostics.append(Diagnostic(.duplicateKey, at: item.place, ["key": code.text]))
      } else {
        codes.append(code)
      }
    }
    if items.isEmpty {
      diagnostics.append(Diagnostic(.emptyValue, at: list.place, ["key": "languages"]))
    }
    return codes
  }
}
