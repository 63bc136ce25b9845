internal import Diagnostics
internal import SiteModel

/// Reads `fallback:` of `Content/site.yml`: for a language that is written page by page the others that
/// lend to it, the best first; one may stand alone.
struct FallbackReader {
  let languages: [LanguageCode]

  func fallback(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> Fallback {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return Fallback() }
    var lenders: [LanguageCode: [LanguageCode]] = [:]
    mapping.each(&diagnostics) { entry, diagnostics in
      guard let language = known(entry.key, at: entry.keyPlace, &diagnostics) else { return }
      lenders[language] = self.lenders(of: language, entry.value, &diagnostics)
    }
    return Fallback(lenders)
  }

  private func lenders(
    of language: LanguageCode, _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> [LanguageCode] {
    var items = [node]
    if case .sequence(let nodes) = node.kind { items = nodes }
    if items.isEmpty {
      diagnostics.append(Diagnostic(.emptyValue, at: node.place, ["key": language.text]))
    }
    var lenders: [LanguageCode] = []
    for item in items {
      guard let lender = known(item.scalar ?? "?", at: item.place, &diagnostics) else { continue }
      if lender == language {
        diagnostics.append(
          Diagnostic(.ownFallback, at: item.place, ["language": language.text]))
      } else if lenders.contains(lender) {
        diagnostics.append(Diagnostic(.duplicateKey, at: item.place, ["key": lender.text]))
      } else {
        lenders.append(lender)
      }
    }
    return lenders
  }

  private func known(
    _ code: String, at place: Place, _ diagnostics: inout [Diagnostic]
  ) -> LanguageCode? {
    if let language = languages.first(where: { $0.text == code }) { return language }
    diagnostics.append(
      Diagnostic(
        .unknownLanguageCode, at: place, ["code": code],
        notes: Note.suggestions(for: code, among: languages.map(\.text))))
    return nil
  }
}

extension FallbackReader {
  /// The same of a whole file, before anything that is written for each language is read; what is wrong
  /// with it is said by whoever reads the file whole.
  func fallback(in file: YAMLNode) -> Fallback {
    guard case .mapping(let entries) = file.kind else { return Fallback() }
    var unsaid: [Diagnostic] = []
    return fallback(
      entries.first { $0.key == SiteKey.fallback.rawValue }?.value, &unsaid)
  }
}
