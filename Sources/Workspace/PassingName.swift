/// The names of files that editors make while they save, or keep beside what they saved: they come and
/// go without anything having changed for a reader.
enum PassingName {
  /// vim tries with a file of this name whether it may write.
  private static let names: Set<String> = ["4913"]
  private static let ends = ["~", ".swp", ".swx", ".tmp", "___jb_tmp___", "___jb_old___"]

  static func isOne(_ name: String) -> Bool {
    names.contains(name) || ends.contains { name.hasSuffix($0) }
      || (name.hasPrefix("#") && name.hasSuffix("#"))
  }
}
