internal import Diagnostics
internal import SiteModel

/// Finds files and folders of the output that Windows does not take.
enum WindowsNames {
  /// A complaint about each of them, at what first asks for it.
  static func complaints(about entries: [OutputEntry]) -> [Diagnostic] {
    var known: Set<Substring> = []
    var diagnostics: [Diagnostic] = []
    for entry in entries {
      let path = entry.path.file
      for name in path.split(separator: "/") where WindowsName.isForbidden(name) {
        let whole = path[..<name.endIndex]
        guard known.insert(whole).inserted, !diagnostics.isEnough else { break }
        diagnostics.append(
          Diagnostic(
            .windowsName, at: entry.place, ["word": String(name), "path": "/" + whole]))
        break
      }
    }
    return diagnostics
  }
}
