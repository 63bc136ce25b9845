/// What lies in the archive that a translator gets beside the documents: the originals as they were sent, so that a
/// translation that comes back late is known to say what they said then.
package enum TranslatorParcel {
  package static let folder = "mayak"

  /// Where the original lies, by the path of its file below `Content`.
  package static func path(ofOriginal file: String) -> String {
    "\(folder)/\(file.dropFirst("Content/".count))"
  }

  /// What systems and word processors put beside files.
  package static func isStray(_ path: String) -> Bool {
    let names = path.split(separator: "/")
    guard let name = names.last else { return true }
    return names.contains("__MACOSX") || name.hasPrefix(".") || name.hasPrefix("~$")
      || name.lowercased() == "thumbs.db" || name.lowercased() == "desktop.ini"
  }

  /// Whether it is one of the originals; whoever packs the archive anew may put them a folder deeper.
  package static func original(_ path: String, of file: String) -> Bool {
    let own = self.path(ofOriginal: file)
    return path == own || path.hasSuffix("/" + own)
  }

  package static func isOriginal(_ path: String) -> Bool {
    path.hasSuffix(".md") && path.split(separator: "/").dropLast().contains(Substring(folder))
  }
}
