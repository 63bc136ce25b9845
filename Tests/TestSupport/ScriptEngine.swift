internal import CDuktape

/// Runs the theme's scripts as a browser does, but for everything that belongs to a page.
package final class ScriptEngine {
  package struct Failure: Error {
    package let reason: String
  }

  private let engine: OpaquePointer

  package init() throws {
    guard let engine = mayak_script_engine() else { throw Failure(reason: "out of memory") }
    self.engine = engine
  }

  deinit { mayak_script_engine_end(engine) }

  /// Makes a text known to scripts by a name.
  package func give(_ name: String, _ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        mayak_script_give(engine, name, $0.baseAddress, $0.count)
      }
    }
  }

  /// What the last statement comes to, as text.
  @discardableResult
  package func run(_ source: String) throws -> String {
    var source = source
    let isDone = source.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        mayak_script_run(engine, $0.baseAddress, $0.count) != 0
      }
    }
    let text = mayak_script_value(engine).map { String(cString: $0) } ?? ""
    mayak_script_drop(engine)
    guard isDone else { throw Failure(reason: text) }
    return text
  }
}
