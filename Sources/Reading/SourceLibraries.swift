internal import CExpat
internal import CYAML

/// The libraries that read what is no Markdown.
package enum SourceLibraries {
  /// As libyaml calls itself.
  package static var yaml: String { String(cString: yaml_get_version_string()) }

  /// As expat calls itself, without its name.
  package static var expat: String {
    String(cString: XML_ExpatVersion()).replacing("expat_", with: "")
  }
}
