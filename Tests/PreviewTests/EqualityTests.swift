import Building
import Diagnostics
import Foundation
import Reading
import Rendering
import Resolving
import SiteModel
import TestSupport
import Testing
import Workspace

@testable import Preview

@Suite struct EqualityTests {
  /// How many sequences of edits are tried: all of them with `MAYAK_EDITS=500`.
  private static let sequences =
    ProcessInfo.processInfo.environment["MAYAK_EDITS"].flatMap { Int($0) } ?? 50

  @Test(arguments: 0..<sequences)
  func `after any edit a preview shows what a build gives, and complains of the same`(
    seed: Int
  ) async throws {
    var random = RandomSite(seed: UInt64(seed) + 1)
    let site = try EditedSite(SiteFixture(""))
    let published = LivePreview(site.layout, PreviewOptions(asPublished: true))
    let shown = LivePreview(site.layout, PreviewOptions())
    var edits: [String] = []
    var changed = try site.write(random.files)
    var theme: CompiledTheme?
    for step in 0..<(Self.sequences > 50 ? 8 : 3) {
      published.options.today = random.day
      shown.options.today = random.day
      let clean = await CleanBuild(site.files, on: random.day, keeping: theme)
      theme = clean.theme
      #expect(step > 0 || clean.shown.pages != nil)
      for (preview, build) in [(published, clean.published), (shown, clean.shown)] {
        let state = try await preview.refresh(.paths(changed))
        let story = Comment(rawValue: "seed \(seed): \(edits)")
        #expect(state.complaints == clean.published.diagnostics, story)
        #expect((state.standing == .newest) == (build.pages != nil), story)
        guard let pages = build.pages else { continue }
        let answers = state.answers
        #expect(answers.keys.sorted() == pages.keys.sorted(), story)
        #expect(pages.keys.filter { answers[$0] != pages[$0] }.sorted() == [], story)
      }
      for _ in 0..<Int.random(in: 1...2, using: &random.random) { edits.append(random.edit()) }
      changed = try site.write(random.files)
    }
  }
}
