package import Diagnostics

/// Looks at what stands in a template whatever it is filled with.
package enum TemplateInspection {
  /// Stands for what a tag prints, between blanks: nothing that begins an address, and nothing that
  /// browsers pass over.
  package static let filler = UInt8(ascii: "~")

  /// What would make browsers ask another host, and scripts in pages.
  ///
  /// - Parameter literal: the bytes of the template with fillers for its tags.
  package static func complaints(
    about literal: [UInt8], file: String, home: Home
  ) -> [Diagnostic] {
    guard isWorthParsing(literal) else { return [] }
    var reader = PageReader(home: home)
    guard Markup.read(literal, { reader.read($0) }) else {
      return [Diagnostic(.tangledPage, at: Place(file))]
    }
    return reader.faults.filter { $0.rule.severity == .error && $0.rule != .repeatedID }
      .map { fault in
        Diagnostic(
          fault.rule, at: Place(file, fault.range), fault.arguments.mapValues(withTags))
      }
  }

  /// Most templates hold no sign without which there is neither an address of another host nor a
  /// script; to see that costs a hundredth of parsing them.
  private static func isWorthParsing(_ literal: [UInt8]) -> Bool {
    let bytes = literal.span
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\\"), UInt8(ascii: "&"): return true
      case UInt8(ascii: ":") where index > 0 && bytes[index - 1].isLetter: return true
      case UInt8(ascii: "/") where index + 1 < bytes.count && bytes[index + 1].isSlash: return true
      case UInt8(ascii: "<") where index + 2 < bytes.count:
        // What begins as a script does.
        if bytes[index + 1] | 0x20 == 0x73, bytes[index + 2] | 0x20 == 0x63 { return true }
      default: continue
      }
    }
    return false
  }

  /// The words as their author would know them again.
  private static func withTags(_ word: String) -> String {
    word.replacing(#/ +~+ *| *~+ +/#, with: "{{…}}")
  }
}
