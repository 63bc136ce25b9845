import Diagnostics
import Testing

@Suite struct ComplaintsTests {
  private static func complaints(_ rule: Rule, from first: Int = 0) -> [Diagnostic] {
    (first..<first + 3000).map {
      Diagnostic(rule, at: Place("a.md", $0..<$0 + 1), ["word": "a", "example": "a"])
    }
  }

  @Test func `complaints are kept until they are enough, and an error behind warnings too`() {
    var complaints = Complaints()
    Self.complaints(.unknownFootnote).forEach { complaints.append($0) }
    #expect(complaints.all.count == Diagnostic.enough && complaints.isEnough)
    complaints = Complaints()
    Self.complaints(.looseMark).forEach { complaints.append($0) }
    #expect(complaints.all.count == Diagnostic.enough && !complaints.isEnough)
    #expect(!complaints.takes(.warning) && complaints.takes(.error))
    Self.complaints(.unknownFootnote, from: 5000).forEach { complaints.append($0) }
    #expect(complaints.all.count == Diagnostic.enough + 1 && complaints.isEnough)
    #expect(complaints.all.last?.rule == .unknownFootnote)
  }
}
