package import Diagnostics
package import Reading
package import Rendering
internal import Resolving
internal import SiteModel
internal import Workspace

/// What came of the templates of a site.
package struct CompiledTheme: Sendable {
  package let theme: Diagnosed<Theme?>
  private let parsed: ParsedSite
  private let isWhole: Bool
}

extension CompiledTheme {
  /// - Parameters:
  ///   - said: what reading complained of.
  ///   - earlier: a theme that was compiled before: used again where nothing that counts has changed.
  package static func make(
    _ parsed: ParsedSite, _ said: [Diagnostic], keeping earlier: Theme? = nil
  ) -> CompiledTheme {
    let interface = ThemeInterface.make(parsed)
    let isWhole = isWhole(said)
    let theme = Theme.compile(interface.value, keeping: earlier, isWhole: isWhole)
    return CompiledTheme(
      theme: Diagnosed(theme.value, interface.diagnostics + theme.diagnostics), parsed: parsed,
      isWhole: isWhole)
  }

  /// The same theme, where templates and all that they may name are as they were.
  package static func make(
    _ parsed: ParsedSite, _ said: [Diagnostic], keeping earlier: CompiledTheme?
  ) -> CompiledTheme {
    if let earlier, earlier.isWhole == isWhole(said), earlier.parsed.ground === parsed.ground,
      earlier.parsed.templates == parsed.templates,
      earlier.parsed.languages.elementsEqual(parsed.languages, by: { $0 === $1 })
    {
      return earlier
    }
    return make(parsed, said, keeping: earlier?.theme.value)
  }

  /// What templates may name is said by schemas and strings: with an error there, it is their fault.
  private static func isWhole(_ said: [Diagnostic]) -> Bool {
    !said.contains { $0.severity == .error && $0.place.file.hasPrefix("Templates/") }
  }
}
