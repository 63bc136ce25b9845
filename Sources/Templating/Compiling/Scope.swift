/// The way to a value: a frame, and the indices of fields from there on.
struct ValuePath: Hashable {
  let frame: Int
  var fields: [Int32] = []
}

/// What a name turned out to be.
enum Resolution {
  /// A value, its shape when it is there, and whether it is.
  case found(ValuePath, Shape, Presence)
  /// The way leads through an optional outside its section; `word` is the name as far as there.
  case unguarded(word: String, Range<Int>)
  case unknown(Name.Part, known: [String])
  /// Nothing can be said, because something else was complained of already.
  case untold
}

/// Whether a value is there.
enum Presence {
  case always
  /// An optional inside its section.
  case asked
  /// An optional outside its section.
  case unasked
}

/// The names that hold at one place of a template.
struct Scope {
  /// From the outermost to the innermost; nil stands for what a section over an unknown name would
  /// have brought.
  private(set) var frames: [Shape?]
  /// The optionals whose sections are open.
  private var present: [ValuePath] = []

  init(_ frames: [Shape]) {
    self.frames = frames
  }
}

extension Scope {
  mutating func push(_ frame: Shape?) { frames.append(frame) }

  /// What was asked of the frame that goes, or of one above it, holds no more.
  mutating func pop() {
    frames.removeLast()
    present.removeAll { $0.frame >= frames.count }
  }

  /// Marks an optional as there; the count tells `forget` how much to take back.
  mutating func assume(_ path: ValuePath) -> Int {
    present.append(path)
    return present.count - 1
  }

  mutating func forget(downTo count: Int) {
    present.removeSubrange(count...)
  }

  func resolve(_ name: Name) -> Resolution {
    if name.isImplicit {
      guard let frame = frames.last, let shape = frame else { return .untold }
      return end(ValuePath(frame: frames.count - 1), shape)
    }
    guard let first = name.parts.first else { return .untold }
    var known: [String] = []
    for (index, frame) in frames.enumerated().reversed() {
      guard let frame else { return .untold }
      guard case .record(let record) = frame.unwrapped.shape else { continue }
      if record.fields.contains(where: { $0.name == first.word }) {
        return walk(name, from: index, frame)
      }
      known += record.fields.map(\.name)
    }
    return .unknown(first, known: Array(Set(known)))
  }

  private func walk(_ name: Name, from frame: Int, _ shape: Shape) -> Resolution {
    var path = ValuePath(frame: frame)
    var shape = shape
    for (position, part) in name.parts.enumerated() {
      let (inner, isOptional) = shape.unwrapped
      if isOptional, !present.contains(path) {
        let passed = name.parts[..<position]
        let word = passed.isEmpty ? "." : passed.map(\.word).joined(separator: ".")
        let end = passed.last?.range.upperBound ?? name.range.upperBound
        return .unguarded(word: word, name.range.lowerBound..<end)
      }
      guard let (index, next) = inner.member(part.word) else {
        return .unknown(part, known: inner.memberNames)
      }
      path.fields.append(index)
      shape = next
    }
    return end(path, shape)
  }

  private func end(_ path: ValuePath, _ shape: Shape) -> Resolution {
    let (inner, isOptional) = shape.unwrapped
    guard isOptional else { return .found(path, inner, .always) }
    return .found(path, inner, present.contains(path) ? .asked : .unasked)
  }
}

extension Shape {
  fileprivate func member(_ word: String) -> (index: Int32, shape: Shape)? {
    switch self {
    case .record(let record):
      record.fields.firstIndex { $0.name == word }.map { (Int32($0), record.fields[$0].shape) }
    case .list: PseudoField(rawValue: word).map { ($0.index, $0.shape) }
    default: nil
    }
  }
}
