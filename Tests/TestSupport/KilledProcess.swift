import Foundation
import Platform

extension Process {
  /// Starts the program, lets it say so many lines to the pipe that it has and then go on for a while,
  /// and kills it; false where it was done before.
  package func runAndKill(behindLines lines: Int, turns: Int) throws -> Bool {
    try run()
    if let said = standardOutput as? Pipe { Self.wait(for: lines, said) }
    Self.spin(turns)
    kill(processIdentifier, SIGKILL)
    waitUntilExit()
    return terminationReason == .uncaughtSignal
  }

  private static func wait(for count: Int, _ pipe: Pipe) {
    var seen = 0
    while seen < count {
      let data = pipe.fileHandleForReading.availableData
      if data.isEmpty { return }
      seen += data.count { $0 == 0x0A }
    }
  }

  private static func spin(_ turns: Int) {
    var value: UInt64 = 1
    for turn in 0..<turns { value = value &* 31 &+ UInt64(turn) }
    withExtendedLifetime(value) {}
  }
}
