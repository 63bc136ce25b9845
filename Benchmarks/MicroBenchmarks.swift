internal import Platform

/// Measures pieces of Mayak one at a time, then the whole line for the sites in the folders that are named, the smallest
/// first, in CPU time of the process.
@main
struct MicroBenchmarks {
  static let benchmarks: [Benchmark] = [TemplateBenchmark.article, MarkdownBenchmark.article]

  static func main() async throws {
    print("name".padded(to: 32), "median µs".padded(to: 12), "min µs")
    for benchmark in benchmarks {
      let times = measure(benchmark)
      print(
        benchmark.name.padded(to: 32), rounded(times[times.count / 2]).padded(to: 12),
        rounded(times[0]))
    }
    let folders = Array(CommandLine.arguments.dropFirst())
    if !folders.isEmpty { try await SiteBenchmark.run(folders: folders) }
  }

  /// The microseconds of one call, of each batch, in rising order.
  private static func measure(_ benchmark: Benchmark) -> [Double] {
    let batch = 200
    let run = benchmark.prepare()
    for _ in 0..<batch { run() }
    return (0..<41).map { _ in
      let start = cpuTime()
      for _ in 0..<batch { run() }
      return (cpuTime() - start) / Double(batch)
    }.sorted()
  }

  static func cpuTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  static func rounded(_ time: Double) -> String { "\((time * 10).rounded() / 10)" }
}

/// Something whose time is of interest.
struct Benchmark: Sendable {
  let name: String
  /// Does once what is not to be measured, and returns what is.
  let prepare: @Sendable () -> () -> Void
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
