import Testing

@testable import Diagnostics

/// Complaints as other programs take them.
@Suite struct ComplaintExportTests {
  private let text = SourceText("---\n😀x: 1\n---\n")
  private let place = Place("Content/a b.en.md", 8..<9)

  private func export(_ language: MessageLanguage = .english) -> ComplaintExport {
    ComplaintExport(
      language: language, shown: { "site/" + $0 }, text: { [text] _ in text })
  }

  private var diagnostic: Diagnostic {
    Diagnostic(
      .unknownKey, at: place, ["key": "x"],
      notes: [Note(.didYouMean, ["word": "y"]), Note(.other, at: Place("b.md", 0..<3))])
  }

  @Test func `a line of JSON has the place, the words and the cure`() {
    let rule = Rule.unknownKey
    #expect(
      export().record(of: diagnostic).text == #"""
        {"kind":"complaint","rule":"unknown-key","severity":"error","file":"site/Content/a b.en.md",\#
        "line":2,"column":2,"endLine":2,"endColumn":3,"message":"'x' is not a key known here",\#
        "meaning":"\#(rule.meaning.english)","fix":"\#(rule.fix.english)",\#
        "notes":[{"message":"did you mean 'y'?"},\#
        {"message":"the other one is here","file":"site/b.md","line":1,"column":1}]}
        """#)
  }

  @Test func `a file as a whole has no line`() {
    let whole = Diagnostic(.nulByte, at: Place("a.md"))
    #expect(!export().record(of: whole).text.contains("line"))
    #expect(export().annotation(of: whole).hasPrefix("::error file=site/a.md,title=nul-byte::"))
    #expect(!export().sarif([whole], version: "1.0.0").text.contains("region"))
  }

  @Test func `an annotation counts UTF-16 and says what to do`() {
    let fix = Rule.unknownKey.fix.russian
    #expect(
      export(.russian).annotation(of: diagnostic)
        == "::error file=site/Content/a b.en.md,line=2,endLine=2,col=3,endColumn=4,title=unknown-key::"
        + "ключ «x» здесь неизвестен%0Aможет быть, «y»?%0Aвторое место здесь: site/b.md:1:1%0A\(fix)"
    )
  }

  @Test func `nothing that an author writes ends the command of an annotation`() {
    let hostile = Diagnostic(
      .unknownKey, at: Place("a,b:c\n%.md"), ["key": "x\r\n::error::y%"])
    #expect(
      export().annotation(of: hostile).hasPrefix(
        "::error file=site/a%2Cb%3Ac%0A%25.md,title=unknown-key::'x%0D%0A::error::y%25' is not"))
  }

  @Test func `a place over several lines has no columns in an annotation`() {
    let long = Diagnostic(.unknownKey, at: Place("a.md", 0..<9), ["key": "x"])
    #expect(
      export().annotation(of: long).hasPrefix(
        "::error file=site/a.md,line=1,endLine=2,title=unknown-key::"))
  }

  @Test func `SARIF names each broken rule once, and every result points to it`() {
    let other = Diagnostic(.nulByte, at: Place("/tmp/я.md")).weighing(.advice)
    let log = export().sarif([diagnostic, other, diagnostic], version: "0.1.0").text
    let rules = Rule.all.filter { [Rule.unknownKey, .nulByte].contains($0) }.map(\.id)
    #expect(
      log.hasPrefix(
        #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"#
          + #""driver":{"name":"Mayak","semanticVersion":"0.1.0","language":"en","rules":[{"id":"\#(rules[0])""#
      ))
    #expect(log.matches(of: /"id":"/).count == 2)
    let number = rules.firstIndex(of: "unknown-key") ?? -1
    #expect(
      log.matches(of: /"ruleId":"unknown-key","ruleIndex":(\d),"level":"error"/).map { $0.1 }
        == ["\(number)", "\(number)"])
    #expect(
      log.contains(
        #""artifactLocation":{"uri":"site/Content/a%20b.en.md"},"region":{"startLine":2,"startColumn":3,"#
          + #""endLine":2,"endColumn":4}"#))
    #expect(log.contains(#""level":"note""#))
    #expect(log.contains(#""message":{"text":"the other one is here"}"#))
    #expect(log.contains(#"'x' is not a key known here\ndid you mean 'y'?"#))
  }

  @Test(arguments: [(0, 1), (3, 1), (5, 2), (9, 4), (11, 5), (12, 6), (13, 1), (99, 3)])
  func `columns of UTF-16 count two for what is drawn as a picture`(_ offset: Int, _ column: Int) {
    let text = SourceText("\u{FEFF}я😀\u{E9}x\nyz")
    #expect(text.utf16Position(of: offset).column == column)
  }
}
