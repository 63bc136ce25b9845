/// Numbers that follow one another with little between them: a sum in groups, a range, a day, a
/// telephone number.
struct NumberRun {
  enum Joint: Equatable {
    case space
    /// A hyphen or a dash without spaces, and one with a space on either side.
    case hyphen
    case spacedHyphen
    case bracket
  }

  /// The tokens of the numbers.
  private(set) var numbers: [Int]
  /// What stands behind each number but the last, and its token; of spaced hyphens the hyphen.
  private(set) var joints: [(kind: Joint, token: Int)] = []

  init(in setter: borrowing Typesetter, from first: Int) {
    numbers = [first]
    var last = first
    while let (joint, next) = Self.joint(behind: last, setter) {
      joints.append(joint)
      numbers.append(next)
      last = next
    }
  }

  private init(numbers: [Int], joints: [(kind: Joint, token: Int)]) {
    self.numbers = numbers
    self.joints = joints
  }

  private static func joint(
    behind number: Int, _ setter: borrowing Typesetter
  ) -> (joint: (kind: Joint, token: Int), next: Int)? {
    let next = number + 1
    if setter.joins(next) {
      return setter.kind(next + 1) == .number ? ((.hyphen, next), next + 1) : nil
    }
    if setter.isSpace(next) {
      if setter.kind(next + 1) == .number { return ((.space, next), next + 1) }
      if setter.joins(next + 1), setter.isSpace(next + 2), setter.kind(next + 3) == .number {
        return ((.spacedHyphen, next + 1), next + 3)
      }
      if setter.kind(next + 1) == .open, setter.kind(next + 2) == .number {
        return ((.bracket, next + 1), next + 2)
      }
      return nil
    }
    guard setter.kind(next) == .close || setter.kind(next) == .open else { return nil }
    let behind = setter.isSpace(next + 1) || setter.joins(next + 1) ? next + 2 : next + 1
    return setter.kind(behind) == .number ? ((.bracket, next), behind) : nil
  }
}

extension NumberRun {
  var tokens: ClosedRange<Int> { numbers[0]...numbers[numbers.count - 1] }

  func count(_ joint: Joint) -> Int { joints.reduce(0) { $0 + ($1.kind == joint ? 1 : 0) } }

  /// The parts between joints of a kind.
  func parts(between joint: Joint) -> [NumberRun] {
    var parts = [NumberRun(numbers: [numbers[0]], joints: [])]
    for (index, found) in joints.enumerated() {
      if found.kind == joint {
        parts.append(NumberRun(numbers: [numbers[index + 1]], joints: []))
      } else {
        parts[parts.count - 1].numbers.append(numbers[index + 1])
        parts[parts.count - 1].joints.append(found)
      }
    }
    return parts
  }
}

extension Typesetter {
  /// Whether a hyphen or dash joins what stands on both sides of it.
  fileprivate func joins(_ index: Int) -> Bool {
    kind(index) == .dash || kind(index) == .hyphens && tokens[index].count < 3
  }
}
