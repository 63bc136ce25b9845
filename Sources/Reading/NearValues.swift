internal import Diagnostics
internal import Names
internal import SiteModel

extension KnownNames {
  /// What in a value is nearly a name.
  func complaints(about text: String, at place: Place) -> [Diagnostic] {
    var text = text
    return text.withUTF8 { bytes in
      guard mayStand(in: bytes) else { return [] }
      let added = place.range.count - bytes.count
      let start = added == 0 || added == 2 ? place.range.lowerBound + added / 2 : nil
      return nearNames(in: bytes).map { near in
        let word = String(decoding: bytes[near.range], as: UTF8.self)
        let range = start.map { $0 + near.range.lowerBound..<$0 + near.range.upperBound }
        return near.complaint(about: word, at: Place(place.file, range ?? place.range))
      }
    }
  }
}

extension [LanguageCode: KnownNames] {
  /// The same of all that is written for a language in a text of which no more need be known.
  func complaints(about node: YAMLNode) -> [Diagnostic] {
    switch node.kind {
    case .scalar: []
    case .sequence(let items): items.flatMap { complaints(about: $0) }
    case .mapping(let entries):
      entries.flatMap { entry -> [Diagnostic] in
        guard let text = entry.value.scalar else { return complaints(about: entry.value) }
        let names = LanguageCode(entry.key).flatMap { self[$0] }
        return names?.complaints(about: text, at: entry.value.place) ?? []
      }
    }
  }
}
