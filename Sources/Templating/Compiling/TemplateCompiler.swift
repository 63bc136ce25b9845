internal import Diagnostics

/// Compiles one template for one set of frames and for languages that differ in their strings alone.
///
/// Partials, parents and slots are put in where they stand, so that what comes out is one flat
/// program for each language. Compiling goes on after a complaint, to find all of them in one run.
struct TemplateCompiler {
  /// More steps than any theme needs, fewer than memory holds.
  static let mostSteps = 200_000
  static let deepest = 256
  /// The literals of a program. Partials that each use another twice outgrow every memory.
  static let mostBytes = 16 << 20

  let library: TemplateLibrary
  /// Of each language.
  let strings: [StringTable]
  var writer: ProgramWriters
  var scope: Scope
  private var depth = 0
  private var steps = 0
  private var complained: Set<Complaint> = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether something is wrong, said here or before.
  private(set) var isFaulty = false
  /// How many complaints others had.
  private let told: Int
  /// Whether enough has been said of the template, or of all that are compiled with it.
  private var isTold = false

  private struct Complaint: Hashable {
    let rule: Rule
    let place: Place
    let arguments: [String: String]
  }

  /// - Parameters:
  ///   - makesText: whether what it makes is no markup.
  ///   - known: what was complained of before, when other templates were compiled.
  init(
    library: TemplateLibrary, strings: [StringTable], frames: [Shape], makesText: Bool = false,
    known: [Diagnostic] = []
  ) {
    self.library = library
    self.strings = strings
    writer = ProgramWriters(count: strings.count, isText: makesText)
    scope = Scope(frames)
    told = known.count
    complained = Set(
      known.map { Complaint(rule: $0.rule, place: $0.place, arguments: $0.arguments) })
  }
}

extension TemplateCompiler {
  mutating func emit(_ nodes: [Node], in context: Context) {
    depth += 1
    defer { depth -= 1 }
    for (index, node) in nodes.enumerated() {
      steps += 1
      guard !isTold else { return }
      guard steps <= Self.mostSteps, writer.mostBytes <= Self.mostBytes else {
        return complainOnce(.oversizedTemplate, in: context)
      }
      guard depth <= Self.deepest else { return complainOnce(.deepTemplateNesting, in: context) }
      // The lines of a block bring the indentation of the slot themselves.
      if case .lineStart = node, startsWithBlock(nodes[(index + 1)...], in: context) { continue }
      emit(node, in: context)
    }
  }

  private mutating func emit(_ node: Node, in context: Context) {
    switch node {
    case .lineStart(let range):
      write(context.prefix)
      writer.literal(context.dedented(range))
    case .text(let range): write(context.bytes(range), in: context)
    case .name(let name, let escaped): emitName(name, escaped: escaped, in: context)
    case .section(let name, let isInverted, let body):
      emitSection(name, isInverted: isInverted, body, in: context)
    case .partial(let name, let indentation):
      emitTemplate(name, arguments: [], indentation: indentation, in: context)
    case .parent(let name, let indentation, let arguments):
      emitTemplate(name, arguments: arguments, indentation: indentation, in: context)
    case .slot(let slot): emitSlot(slot, in: context)
    }
  }

  private mutating func write(_ bytes: ArraySlice<UInt8>, in context: Context) {
    guard context.escapesText else { return writer.literal(bytes) }
    var escaped: [UInt8] = []
    bytes.withUnsafeBufferPointer { escaped.appendEscaped($0) }
    write(escaped)
  }

  mutating func write(_ bytes: [UInt8]) { writer.literal(bytes[...]) }
}

extension TemplateCompiler {
  mutating func complain(
    _ rule: Rule, at place: Place, _ arguments: [String: String],
    notes: @autoclosure () -> [Note] = []
  ) {
    if rule.severity == .error { isFaulty = true }
    isTold = isEnough
    let complaint = Complaint(rule: rule, place: place, arguments: arguments)
    guard !isTold, complained.insert(complaint).inserted else { return }
    diagnostics.append(Diagnostic(rule, at: place, arguments, notes: notes()))
    isTold = isEnough
  }

  private var isEnough: Bool { isFaulty && told + diagnostics.count >= Diagnostic.enough }

  mutating func complain(
    _ rule: Rule, _ range: Range<Int>, in context: Context, _ arguments: [String: String],
    notes: @autoclosure () -> [Note] = []
  ) {
    complain(rule, at: context.place(range), arguments, notes: notes())
  }

  mutating func add(_ found: [Diagnostic]) {
    for diagnostic in found {
      complain(diagnostic.rule, at: diagnostic.place, diagnostic.arguments, notes: diagnostic.notes)
    }
  }

  /// One such complaint is enough: those that follow have the same cause.
  private mutating func complainOnce(_ rule: Rule, in context: Context) {
    guard !complained.contains(where: { $0.rule == rule }) else { return }
    complain(
      rule, at: context.caller, ["word": context.activation.called, "count": "\(Self.deepest)"])
  }
}
