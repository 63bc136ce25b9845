import Diagnostics

@testable import Inspection

/// What is said of pages by the ids of the rules.
func rules(_ html: String, home: Home = Home("https://own.example/")) -> [String] {
  InspectedFile(path: "a.html", bytes: Array(html.utf8), home: home).faults.map(\.rule.id)
}

func complaints(
  _ files: [String: String], home: Home = Home(), isOnDisk: Bool = false, unknown: [String] = []
) -> [Diagnostic] {
  let inspected = files.map { InspectedFile(path: $0.key, bytes: Array($0.value.utf8), home: home) }
  return SiteInspection(inspected, isOnDisk: isOnDisk, unknown: unknown).complaints()
}
