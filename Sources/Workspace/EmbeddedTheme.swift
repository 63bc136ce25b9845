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
  package static let ofThisProgram = EmbeddedTheme(read())

  private static func read() -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for index in 0..<mayak_theme_count() {
      let file = mayak_theme_file_at(index)
      guard let path = file.path else { preconditionFailure("a file of the theme has no path") }
      files[String(cString: path)] = Array(
        UnsafeBufferPointer(start: file.bytes, count: file.size))
    }
    return files
  }
}
