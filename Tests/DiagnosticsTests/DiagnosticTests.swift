import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  @Test func `complaints are sorted by file, place and rule, each said once`() {
    let sorted = [
      Diagnostic(.duplicateKey, at: Place("a.md", 2..<3), ["key": "x"]),
      Diagnostic(.duplicateKey, at: Place("a.md", 2..<4), ["key": "x"]),
      Diagnostic(.missingKey, at: Place("a.md", 2..<4), ["key": "a"]),
      Diagnostic(.missingKey, at: Place("a.md", 2..<4), ["key": "b"]),
      Diagnostic(.duplicateKey, at: Place("a.md", 10..<11), ["key": "x"]),
      Diagnostic(.duplicateKey, at: Place("b.md", 1..<2), ["key": "x"]),
    ]
    #expect((sorted.reversed() + sorted).sortedOnce() == sorted)
  }

  @Test func `a thousand complaints about a text are enough, an error among them`() {
    let error = Diagnostic(.missingKey, at: Place("a.md"), ["key": "title"])
    let warnings = (0..<1500).map { number in
      Diagnostic(.lazyQuote, at: Place("a.md", number..<number))
    }
    #expect(!warnings.isEnough)
    #expect((warnings + [error]).isEnough)
    #expect(!(warnings + [error]).isEnough(since: 1000))
    #expect((warnings + [error]).enough == [error] + warnings.prefix(999))
  }

  @Test func `complaints that differ in their notes alone keep one order`() {
    let diagnostics = (0..<40).map { number in
      Diagnostic(
        .brokenLink, at: Place("a.md", 1..<2), ["word": "x"],
        notes: [Note(.didYouMean, ["word": "\(number)"], at: Place("b.md", number..<50))])
    }
    #expect(diagnostics.sortedOnce() == Array(diagnostics.reversed()).sortedOnce())
    #expect(diagnostics.sortedOnce().count == 40)
  }

  @Test func `an error weighed as a warning is no error any more`() {
    let error = Diagnostic(.missingKey, at: Place("a.md"), ["key": "title"])
    #expect([error].hasErrors)
    #expect(![error.weighing(.warning)].hasErrors)
    #expect(![Diagnostic]().hasErrors)
  }

  @Test func `a near word is suggested, otherwise all words are named in order`() {
    #expect(
      Note.suggestions(for: "titel", among: ["summary", "title"])
        == [Note(.didYouMean, ["word": "title"])])
    #expect(
      Note.suggestions(for: "colour", among: ["title", "summary"])
        == [Note(.known, ["words": "summary, title"])])
    #expect(Note.suggestions(for: "colour", among: []) == [])
  }
}
