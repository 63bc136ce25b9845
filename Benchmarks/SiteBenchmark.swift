import Diagnostics
import Reading
import Rendering
import Resolving
import SiteModel
import Workspace

/// The whole line in memory for sites of several sizes: what does one page cost, and does it cost
/// more where there are more of them?
enum SiteBenchmark {
  static let rounds = 5
  static let stages = ["read", "resolve", "compile", "plan", "render"]

  /// Folders of sites, the smallest first, take turns, so that a machine that grows slower does so for all; the best of
  /// each stage counts, since nothing makes a stage faster than it is.
  static func run(folders: [String]) async throws {
    let trees = try folders.map { try SourceDiscovery().discover(ProjectLayout(source: $0)) }
    let sizes = trees.map { tree in tree.files.count { $0.path.hasSuffix(".md") } }
    _ = await measure(trees[0])
    var best = sizes.map { _ in [Double](repeating: .infinity, count: stages.count) }
    var totals = sizes.map { _ in [Double]() }
    for _ in 0..<rounds {
      for (size, tree) in trees.enumerated() {
        // A small site is built as often as makes the same number of pages.
        let times = sizes[sizes.count - 1] / sizes[size]
        var sums = [Double](repeating: 0, count: stages.count)
        for _ in 0..<times { sums = zip(sums, await measure(tree)).map(+) }
        let perPage = sums.map { $0 / Double(times * sizes[size]) }
        best[size] = zip(best[size], perPage).map { min($0, $1) }
        totals[size].append(perPage.reduce(0, +))
      }
    }
    report(sizes, best, totals: totals.map { $0.sorted() })
  }

  private static func report(_ sizes: [Int], _ best: [[Double]], totals: [[Double]]) {
    print("")
    print(
      "CPU µs a page".padded(to: 32),
      sizes.map { "\($0) pages".padded(to: 14) }.joined(), "ratio", separator: "")
    for (stage, name) in stages.enumerated() { line(name, best.map { $0[stage] }) }
    line("whole line, best", totals.map { $0[0] })
    line("whole line, median", totals.map { $0[$0.count / 2] })
  }

  private static func line(_ name: String, _ times: [Double]) {
    let ratio = ((times[times.count - 1] / times[0]) * 100).rounded() / 100
    print(
      name.padded(to: 32), times.map { MicroBenchmarks.rounded($0).padded(to: 14) }.joined(), ratio,
      separator: "")
  }

  /// The CPU microseconds of each stage, of all threads.
  private static func measure(_ tree: SourceTree) async -> [Double] {
    guard let today = Day("2026-11-21") else { preconditionFailure("no day") }
    var stamps = [MicroBenchmarks.cpuTime()]
    let lap = { stamps.append(MicroBenchmarks.cpuTime()) }
    let read = await SiteReader.read(tree)
    lap()
    guard let parsed = read.value else { preconditionFailure("\(read.diagnostics)") }
    let resolved = await SiteResolver(today: today).resolve(parsed)
    lap()
    let theme = Theme.compile(ThemeInterface.make(parsed).value)
    lap()
    let plan = OutputPlan.make(resolved.site)
    lap()
    let said = read.diagnostics + resolved.diagnostics + theme.diagnostics + plan.diagnostics
    guard let sound = SoundSite(resolved.site, plan.value, theme.value, complaints: said) else {
      preconditionFailure("the generated site has faults: \(said.prefix(3))")
    }
    let renderer = SiteRenderer(sound)
    let bytes = await sound.output.concurrentMap { entry in
      guard case .render(let render) = entry.recipe else { return 0 }
      var bytes: [UInt8] = []
      render(renderer, &bytes)
      return bytes.count
    }
    lap()
    precondition(bytes.reduce(0, +) > bytes.count * 4000, "the pages are too small")
    return zip(stamps.dropFirst(), stamps).map(-)
  }
}
