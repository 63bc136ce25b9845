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
  /// How many sequences of edits are tried, or which: `MAYAK_EDITS=500`, `MAYAK_EDITS=150..300`.
  private static let wish = ProcessInfo.processInfo.environment["MAYAK_EDITS"]

  private static let sequences: Range<Int> = {
    let bounds = (wish ?? "50").split(separator: ".").compactMap { Int($0) }
    return bounds.count > 1 ? bounds[0]..<bounds[1] : 0..<bounds[0]
  }()

  /// That of every site before its first edit, compiled once for all of them.
  private static let theme = Task {
    let site = RandomSite(seed: 1)
    return await CleanBuild(site.files, on: site.day, keeping: nil).theme
  }

  @Test(arguments: sequences)
  func `after any edit a preview shows what a build gives, and complains of the same`(
    seed: Int
  ) async throws {
    var random = RandomSite(seed: UInt64(seed) + 1)
    let site = try EditedSite(SiteFixture(""))
    let published = LivePreview(site.layout, PreviewOptions(asPublished: true))
    let shown = LivePreview(site.layout, PreviewOptions())
    var edits: [String] = []
    var changed = try site.write(random.files)
    var theme = await Self.theme.value
    for step in 0..<(Self.wish == nil ? 3 : 8) {
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
