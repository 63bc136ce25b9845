import Diagnostics
import Testing

@testable import MayakCLI

@Suite struct ComplaintChoiceTests {
  private func complaints(_ rule: Rule, _ count: Int, _ severity: Severity? = nil) -> [Diagnostic] {
    (0..<count).map { number in
      Diagnostic(rule, at: Place("a.md", number..<number + 1), ["word": "w", "count": "1"])
        .weighing(severity ?? rule.severity)
    }
  }

  private var many: [Diagnostic] {
    complaints(.strayFile, 4, .advice) + complaints(.strayFile, 30) + complaints(.brokenLink, 40)
  }

  @Test func `the weightiest fifty are printed, the rest is counted by rule`() {
    let chosen = ComplaintChoice(all: false, only: nil).of(many, advising: true)
    #expect(
      chosen.shown.map(\.severity) == Array(repeating: .error, count: 40)
        + Array(repeating: .warning, count: 10))
    #expect(chosen.left.map(\.rule) == [.strayFile])
    #expect(chosen.left.map(\.count) == [24])
  }

  @Test func `all are printed where all are asked for, advice last`() {
    let chosen = ComplaintChoice(all: true, only: nil).of(many, advising: true)
    #expect(chosen.shown.count == 74)
    #expect(chosen.shown.suffix(4).allSatisfy { $0.severity == .advice })
    #expect(chosen.left.isEmpty)
  }

  @Test func `those of one rule are printed alone, and all of them`() {
    let chosen = ComplaintChoice(all: false, only: .strayFile).of(many, advising: false)
    #expect(chosen.shown.count == 34)
    #expect(chosen.left.isEmpty)
  }

  @Test func `advice is only counted where nobody asked for it`() {
    let chosen = ComplaintChoice(all: true, only: nil).of(many, advising: false)
    #expect(!chosen.shown.contains { $0.severity == .advice })
  }
}
