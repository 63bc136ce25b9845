internal import Diagnostics
internal import SiteModel

/// What a record says of a figure, for programs: what is counted, for what time, who says so and where,
/// by the fields with those roles.
struct FigureData: Sendable {
  let schema: Schema
  let written: [String: Located<FieldValue>]
  let scene: Scene

  /// Whether the records of a schema are figures.
  static func describes(_ schema: Schema) -> Bool {
    schema.field(.value) != nil && schema.field(.measure) != nil
  }

  /// Nobody is told where no page may be told of.
  var isEmpty: Bool { !scene.tellsPrograms || text(.value) == nil || text(.measure) == nil }

  /// A data block beside the figure: there its words cost hardly anything, since they have just been
  /// said to people.
  func write(into output: inout [UInt8]) {
    output.append(
      #"<script type="application/ld+json">{"@context":"https://schema.org","@graph":["#)
    output.record("Dataset") { output in
      output.member("name", text(.measure) ?? "")
      if let caveat = text(.caveat) { output.member("description", caveat) }
      output.member("inLanguage", scene.language.code.text)
      output.member("variableMeasured")
      output.record("PropertyValue") { output in
        output.member("name", text(.measure) ?? "")
        output.member("value", text(.value) ?? "")
      }
      if let time = text(.covers) { output.member("temporalCoverage", time) }
      if let publisher = text(.publisher) {
        output.member("publisher")
        output.record("Organization") { $0.member("name", publisher) }
      }
      if let source { output.member("isBasedOn", source) }
    }
    output.append("]}</script>")
  }

  private func text(_ role: Field.Role) -> String? {
    schema.field(role).flatMap { written[$0.name]?.value.text }
  }

  private var source: String? {
    guard let field = schema.field(.source), case .link(let link)? = written[field.name]?.value
    else { return nil }
    return link.value
  }
}
