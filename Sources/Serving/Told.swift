import Diagnostics
import Preview
import SiteModel

/// What the script of a page is told.
struct Told {
  let number: Int
  var isReloaded = false
  var isRestyled = false
  var strip: String?
  /// The address to go to.
  var go: String?
}

extension Told {
  var saysAnything: Bool { isReloaded || isRestyled || strip != nil || go != nil }

  /// One line.
  var json: String {
    var parts = ["\"number\":\(number)"]
    if isReloaded { parts.append("\"reload\":true") }
    if isRestyled { parts.append("\"style\":true") }
    if let strip { parts.append("\"strip\":\(strip.quoted),\"seen\":\(strip.seenName.quoted)") }
    if let go { parts.append("\"go\":\(go.quoted)") }
    return "{\(parts.joined(separator: ","))}"
  }
}

extension String {
  /// As a string of JSON.
  fileprivate var quoted: String {
    var output = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}

/// Where pages go after somebody has written another one: one of the language that they show, so that
/// two windows in two languages stay what they are.
struct Following {
  private let pages: [(address: String, language: LanguageCode?)]
  private let open: Set<LanguageCode>

  /// - Parameter languages: those of the pages that stand open.
  init(_ state: PreviewState, languages: [LanguageCode?]) {
    let base = state.basePath.dropLast()
    pages = state.changed.map { (base + $0, state.answer($0).page?.language) }
    open = Set(languages.compactMap { $0 })
  }
}

extension Following {
  /// nil for a page that stays.
  func target(for language: LanguageCode?, at path: String) -> String? {
    guard !pages.contains(where: { $0.address == path }) else { return nil }
    if let own = pages.first(where: { $0.language == language }) { return own.address }
    return pages.first { page in page.language.map { !open.contains($0) } ?? true }?.address
  }
}
