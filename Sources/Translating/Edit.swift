/// Other text in the place of some bytes.
struct Edit {
  let range: Range<Int>
  let text: String

  static func applied(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var position = 0
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    for edit in ordered.map(\.element) where edit.range.lowerBound >= position {
      output += bytes[position..<edit.range.lowerBound]
      output += edit.text.utf8
      position = edit.range.upperBound
    }
    return output + bytes[position...]
  }
}
