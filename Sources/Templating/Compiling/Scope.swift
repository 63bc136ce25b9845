/// The way to a value: a frame, and the indices of fields from there on.
struct ValuePath: Hashable {
  let frame: Int
  var fields: [Int32] = []

  /// Whether the other value is this one or a part of it.
  func leads(to other: ValuePath) -> Bool {
    frame == other.frame && other.fields.starts(with: fields)
  }
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

/// What the names at one place of a template are looked up in.
struct Frame {
  enum Origin {
    /// Given to the template.
    case template
    /// Brought by the section over a value.
    case section(ValuePath)
    /// An element of a list.
    case loop(ValuePath)
  }

  /// Nil stands for what a section over an unknown name would have brought.
  let shape: Shape?
  let origin: Origin
  /// What it is the shape of, where that has fields.
  let record: RecordShape?

  init(shape: Shape?, origin: Origin) {
    self.shape = shape
    self.origin = origin
    if case .record(let record) = shape?.unwrapped.shape {
      self.record = record
    } else {
      record = nil
    }
  }
}

/// The names that hold at one place of a template.
struct Scope {
  /// From the outermost to the innermost.
  private(set) var frames: [Frame]
  /// The optionals whose sections are open.
  private var present: [ValuePath] = []

  init(_ frames: [Shape]) {
    self.frames = frames.map { Frame(shape: $0, origin: .template) }
  }
}

extension Scope {
  var depth: Int { frames.count }

  mutating func push(_ shape: Shape?, from origin: Frame.Origin) {
    frames.append(Frame(shape: shape, origin: origin))
  }

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

  /// The shortest way to the same value: what the section over it has brought is not made again.
  func shortened(_ path: ValuePath) -> ValuePath {
    for index in frames.indices {
      guard case .section(let origin) = frames[index].origin, origin.leads(to: path) else {
        continue
      }
      return shortened(
        ValuePath(frame: index, fields: Array(path.fields[origin.fields.count...])))
    }
    return path
  }

  /// Whether a section over the list lies in one over a list that it is no part of, and would be
  /// printed whole for each element of that.
  func isMultiplied(_ list: ValuePath) -> Bool {
    var root = list.frame
    while case .section(let origin) = frames[root].origin { root = origin.frame }
    return frames[(root + 1)...].contains { if case .loop = $0.origin { true } else { false } }
  }

  /// Which of the open loops goes through the list, the outermost being 0.
  func loop(over list: ValuePath) -> Int? {
    let list = shortened(list)
    return frames.compactMap { frame -> ValuePath? in
      if case .loop(let path) = frame.origin { shortened(path) } else { nil }
    }.lastIndex(of: list)
  }

  func resolve(_ name: Name) -> Resolution {
    if name.isImplicit {
      guard let shape = frames.last?.shape else { return .untold }
      return end(ValuePath(frame: frames.count - 1), shape)
    }
    guard let first = name.parts.first else { return .untold }
    for index in frames.indices.reversed() {
      guard let record = frames[index].record else {
        guard frames[index].shape != nil else { return .untold }
        continue
      }
      if let place = record.place(of: first.word), let shape = frames[index].shape {
        let field = (index: Int32(place), shape: record.fields[place].shape)
        return walk(name, from: index, shape, to: field)
      }
    }
    return .unknown(first, known: Array(Set(frames.flatMap { $0.shape?.fieldNames ?? [] })))
  }

  /// - Parameter first: what the first part of the name turned out to be.
  private func walk(
    _ name: Name, from frame: Int, _ shape: Shape, to first: (index: Int32, shape: Shape)
  ) -> Resolution {
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
      guard let (index, next) = position == 0 ? first : inner.member(part.word) else {
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
  /// What a name may begin with where values of the shape are a frame.
  fileprivate var fieldNames: [String] {
    guard case .record(let record) = unwrapped.shape else { return [] }
    return record.fields.map(\.name)
  }

  fileprivate func member(_ word: String) -> (index: Int32, shape: Shape)? {
    switch self {
    case .record(let record):
      record.place(of: word).map { (Int32($0), record.fields[$0].shape) }
    case .list: PseudoField(rawValue: word).map { ($0.index, $0.shape) }
    default: nil
    }
  }
}
