import Diagnostics
import Testing

@testable import Templating

@Suite struct LiteralTests {
  private func literal(_ text: String) -> String {
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary(
      [TemplateSource(name: "a", file: "a", text: SourceText(text))], diagnostics: &diagnostics)
    let bytes = library.literal(of: "a", filler: UInt8(ascii: "~")) ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a{{b}}c", "a  ~  c"), ("{{#b}}x{{/b}}", "      x      "), ("a{{! //x }}b", "a          b"),
    ("{{=| |=}}a|b|c", "         a ~ c"), ("{{>p/q}}", "   ~~~  "), ("", ""),
    ("{{<p}}lost{{$s}}kept{{/s}}{{/p}}", "                kept            "),
  ])
  func `the text of a template stays at its bytes`(_ text: String, _ kept: String) {
    #expect(literal(text) == kept)
  }
}
