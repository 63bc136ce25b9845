import DefaultTheme

/// The default theme that the program carries, by the paths its files have in a source.
package struct EmbeddedTheme: Sendable {
  /// By their paths in a source: `Templates/layout.mustache`.
  package let files: [String: [UInt8]]

  /// - Parameter files: by their paths below `Templates/`.
  package init(_ files: [String: [UInt8]]) {
    self.files = Dictionary(
      uniqueKeysWithValues: files.map { ("Templates/\($0.key)", $0.value) })
  }
}

extension EmbeddedTheme {
  package static let ofThisProgram = EmbeddedTheme(
    embedded(mayak_theme_count(), mayak_theme_file_at))
}

/// The sites to begin with that the program carries.
package enum EmbeddedStarters {
  /// By their paths below `Starters/`: `campaign/Content/site.yml`.
  package static let files = embedded(mayak_starters_count(), mayak_starters_file_at)
}

/// The files of a table that is compiled into the program.
private func embedded(_ count: Int, _ file: (Int) -> mayak_theme_file) -> [String: [UInt8]] {
  var files: [String: [UInt8]] = [:]
  for index in 0..<count {
    let file = file(index)
    guard let path = file.path else { preconditionFailure("an embedded file has no path") }
    files[String(cString: path)] = Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
  }
  return files
}
