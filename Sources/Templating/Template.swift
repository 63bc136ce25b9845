/// A template that was checked for its frames: rendering it cannot fail.
///
/// A class, since it is handed to every page and never changes: one count instead of several.
package final class Template: Sendable {
  private let interpreter: Interpreter
  private let frames: Int

  init(_ program: Program, frames: Int, grammar: LanguageGrammar) {
    interpreter = Interpreter(program: program, grammar: grammar)
    self.frames = frames
  }

  /// Whether it never prints anything but white space, whatever it is given.
  package var isBlank: Bool { interpreter.isBlank }

  /// Appends what the template makes of the values, which stand in the order of the shapes that it
  /// was compiled for.
  package func render(_ frames: [Value], into output: inout [UInt8]) {
    precondition(frames.count == self.frames, "a template was given other frames than it knows")
    interpreter.render(frames, into: &output)
  }

  /// The bytes alone.
  package func rendered(_ frames: [Value]) -> [UInt8] {
    var output: [UInt8] = []
    render(frames, into: &output)
    return output
  }
}
