/// Names that files and folders cannot have under Windows, where a site on a stick may be opened.
package enum WindowsName {
  /// Devices have these names, whatever stands behind a dot.
  private static let devices: Set<Substring> = [
    "con", "prn", "aux", "nul", "conin$", "conout$",
  ]

  /// Devices with a number behind them. To Windows the raised digits are digits as well.
  private static let ports: Set<Substring> = ["com", "lpt"]
  private static let numbers = "123456789¹²³"

  /// Whether Windows refuses a file or folder of this name.
  package static func isForbidden(_ name: Substring) -> Bool {
    if name.utf8.contains(where: { "<>:\"|?*\\".utf8.contains($0) }) { return true }
    if name.hasSuffix(".") || name.hasSuffix(" ") { return true }
    let word = name.prefix { $0 != "." }.lowercased()
    let stem = word.prefix(word.count - word.reversed().prefix { $0 == " " }.count)
    guard stem.count == 4, let number = stem.last else { return devices.contains(stem) }
    return ports.contains(stem.dropLast()) && numbers.contains(number)
  }
}
