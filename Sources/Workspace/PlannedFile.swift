package import Reading
package import SiteModel

/// One file that the site is to have.
package struct PlannedFile: Sendable {
  package enum Contents: Sendable {
    /// Made when it is needed, on any thread, and forgotten at once; appends the same bytes every
    /// time.
    case render(@Sendable (inout [UInt8]) -> Void)
    case copy(SourceFile)
    /// What another file holds, packed. There is no such file where that would not be less.
    indirect case packed(PlannedFile, as: Packing)
  }

  /// Below the output folder, with `/`: `en/news/x/index.html`.
  package let path: String
  /// What the file is, wherever it stands; kept in the manifest, so that an address which
  /// vanishes can be noticed. One line of text.
  package let identity: String
  /// What readers call it, where they do; then its identity ends with a space and its language. Kept
  /// in the manifest too, so that it can be said what has gone.
  package let title: String?
  package let stage: OutputStage
  package let contents: Contents

  package init(
    path: String, identity: String, title: String? = nil, stage: OutputStage, contents: Contents
  ) {
    precondition(
      !identity.holdsControl && title?.holdsControl != true, "each is one line of text")
    self.path = path
    self.identity = identity
    self.title = title
    self.stage = stage
    self.contents = contents
  }
}

extension PlannedFile {
  /// The versions of these files that servers can send packed, but for those that the site has itself:
  /// of texts that are not so long that to hold one in memory would be much.
  package static func packed(_ files: [PlannedFile]) -> [PlannedFile] {
    let taken = Set(files.lazy.map(\.path))
    return files.filter(\.isPackable).flatMap { file in
      Packing.allCases.compactMap { packing in
        let path = packing.path(of: file.path)
        guard !taken.contains(path) else { return nil }
        return PlannedFile(
          path: path, identity: "\(packedIdentity)\(path)", stage: file.stage,
          contents: .packed(file, as: packing))
      }
    }
  }

  /// With which the identity of every packed version begins.
  static let packedIdentity = "packed "

  /// Whether it goes where another file goes, so that nobody need be told of it.
  var isPacked: Bool { if case .packed = contents { true } else { false } }

  private var isPackable: Bool {
    guard ContentType.isText(path) else { return false }
    guard case .copy(let source) = contents, let facts = source.facts else { return true }
    return facts.size <= 8 << 20
  }
}

extension PlannedFile {
  /// Whether a file of this identity was drawn for the pages that show it.
  static func isDerived(_ identity: String) -> Bool { identity.hasPrefix("card ") }

  /// Whether the path stays in the output folder, out of Mayak's own, and on one line.
  static func isSafe(_ path: String) -> Bool {
    var text = path
    let areNames = text.withUTF8 { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x2F {
        let name = bytes[start..<end]
        guard name.count > 2 || name.contains(where: { $0 != 0x2E }) else { return false }
        start = end + 1
      }
      return true
    }
    return areNames && !path.holdsControl && path != OutputState.folder
      && !path.hasPrefix(OutputState.folder + "/")
  }
}
