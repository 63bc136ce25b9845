internal import Diagnostics
internal import SiteModel

/// Languages of which hardly anything is written yet, and to which no other one lends.
///
/// What such a language lacks is one complaint, which names the key to write, not one for each text.
struct BegunLanguages {
  /// From so many texts on the language is missing, rather than the texts.
  private static let many = 10

  let file: String
  let codes: [LanguageCode]

  func together(_ diagnostics: [Diagnostic], in node: YAMLNode) -> [Diagnostic] {
    var missing: [String: [Diagnostic]] = [:]
    for fault in diagnostics where fault.rule == .missingLanguage {
      missing[fault.arguments["language"] ?? "", default: []].append(fault)
    }
    let begun = missing.filter { $0.value.count >= Self.many }
    guard !begun.isEmpty else { return diagnostics }
    let others = diagnostics.filter { fault in
      fault.rule != .missingLanguage || begun[fault.arguments["language"] ?? ""] == nil
    }
    return others
      + codes.compactMap { code in
        begun[code.text].map { complaint(of: code, $0, besides: Set(begun.keys), in: node) }
      }
  }

  private func complaint(
    of code: LanguageCode, _ missing: [Diagnostic], besides begun: Set<String>, in node: YAMLNode
  ) -> Diagnostic {
    let whole = codes.map(\.text).filter { !begun.contains($0) }
    let lenders = whole.isEmpty ? codes.map(\.text).filter { $0 != code.text } : whole
    let files = Dictionary(grouping: missing, by: \.place.file).sorted { $0.key < $1.key }
    return Diagnostic(
      .noFallback, at: place(of: code, in: node),
      [
        "language": code.text, "count": "\(missing.count)",
        "example": "\(SiteKey.fallback.rawValue): {\(code): [\(lenders.joined(separator: ", "))]}",
      ],
      notes: files.compactMap { _, faults in
        faults.map(\.place).min().map { Note(.lacksHere, ["count": "\(faults.count)"], at: $0) }
      })
  }

  /// Where the language is named.
  private func place(of code: LanguageCode, in node: YAMLNode) -> Place {
    guard case .mapping(let entries) = node.kind,
      let list = entries.first(where: { $0.key == SiteKey.languages.rawValue })?.value,
      case .sequence(let items) = list.kind
    else { return Place(file) }
    return items.first { $0.scalar == code.text }?.place ?? list.place
  }
}
