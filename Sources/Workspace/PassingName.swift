/// The names of files that editors make while they save, or keep beside what they saved: they come and
/// go without anything having changed for a reader.
enum PassingName {
  /// vim tries with a file of this name whether it may write.
  private static let names: Set<String> = ["4913"]
  private static let ends = ["~", ".swp", ".swx", ".tmp", "___jb_tmp___", "___jb_old___"]

  private static let ofSystems: Set<String> = ["thumbs.db", "ehthumbs.db", "desktop.ini"]

  static func isOne(_ name: String) -> Bool {
    names.contains(name) || belongsToProgram(name) || ends.contains { name.hasSuffix($0) }
      || (name.hasPrefix("#") && name.hasSuffix("#"))
  }

  /// Whether no author can have meant it: Word's own note beside a document that is open, or what
  /// Windows keeps in a folder of pictures.
  static func belongsToProgram(_ name: some StringProtocol) -> Bool {
    name.hasPrefix("~$") || ofSystems.contains(name.lowercased())
  }
}
