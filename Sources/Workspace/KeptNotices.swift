import Diagnostics

/// Finished notices that lie in Mayak's own folder of the output, ready to take the place of a page at
/// once.
struct KeptNotices {
  static let folder = ".mayak/notices"

  let layout: ProjectLayout
  let output: Folder
}

extension KeptNotices {
  private static func path(_ name: String) -> String { "\(folder)/\(name).html" }

  /// Each gets its name when it is whole; those of an earlier run under other names go.
  func write(_ notices: [String: [UInt8]]) throws(WorkspaceError) {
    guard !notices.isEmpty else { return }
    try attempt(.cannotWrite, layout.outputPath(Self.folder)) { () throws(SystemError) in
      try output.makeFolders(Self.folder)
      guard try output.kind(of: Self.folder) == .folder else { throw .notAFolder }
      for (name, bytes) in notices.sorted(by: { $0.key < $1.key }) {
        let partial = OutputState.partial("notice")
        let file = try output.create(partial)
        try file.append(bytes)
        try file.finish()
        try output.move(partial, to: Self.path(name))
      }
      for entry in try output.entries(of: Self.folder) where entry.kind == .file {
        guard let name = entry.name, notices[String(name.dropLast(".html".count))] == nil else {
          continue
        }
        try output.removeFile("\(Self.folder)/\(name)")
      }
    }
  }

  /// What can stand at a path in the place of a page: the notice in its language, one for any depth
  /// or for its own; else what a server shows there for what is not found; else nothing but that
  /// something is gone.
  func notice(at path: String, in language: String) throws(WorkspaceError) -> [UInt8] {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    let folder = path.split(separator: "/").first.map { "\($0)/404.html" }
    let known =
      [Self.path(language), Self.path("\(language)-\(depth)")]
      + [folder, "404.html"].compactMap(\.self)
    for place in known {
      let reader = OutputReader(layout: layout, output: output)
      if try reader.holds(place) { return try reader.bytes(of: place) }
    }
    return Array(Self.bare.utf8)
  }

  /// In no language, since no word is known here in that of the page: the number by which the web
  /// says so.
  private static let bare = """
    <!doctype html><meta charset="utf-8"><meta name="robots" content="noindex">\
    <title>410</title><p>410</p>

    """
}
