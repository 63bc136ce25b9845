/// The direction in which letters are written.
package enum TextDirection: Sendable, Hashable {
  case leftToRight, rightToLeft
}

/// Says which marked words turn the direction of what they stand in, and keeps numbers, dates and
/// codes in order inside words that are written from the right.
struct Directions {
  private let options: MarkdownOptions
  private var output: [Event] = []
  /// The directions of what is open, the innermost last.
  private var open: [TextDirection]

  static func set(in events: inout Events, _ manuscript: Manuscript) {
    let options = manuscript.options
    guard options.direction == .rightToLeft || manuscript.signs.contains(.languages) else { return }
    var directions = Directions(options)
    directions.output.reserveCapacity(events.row.count)
    let known = directions.directions(of: events.row)
    for (index, event) in events.row.enumerated() { directions.take(event, known[index]) }
    events.row = directions.output
  }

  private init(_ options: MarkdownOptions) {
    self.options = options
    open = [options.direction]
  }

  /// The direction of each language: that of the site's own, or else that of the first letter in it.
  private func directions(of row: [Event]) -> [Int: TextDirection] {
    var known: [Int: TextDirection] = [:]
    // The first letter behind, as far as the innermost language goes, and for each of those around it.
    var first: TextDirection?
    var outer: [TextDirection?] = []
    for index in row.indices.reversed() {
      switch row[index].kind {
      case .text: first = DirectedText(row[index].text).direction ?? first
      case .languageEnd:
        outer.append(first)
        first = nil
      case .language:
        known[index] =
          options.directionOf(String(decoding: row[index].text, as: UTF8.self)) ?? first
        let behind = outer.popLast() ?? nil
        first = first ?? behind
      default: break
      }
    }
    return known
  }

  private mutating func take(_ event: Event, _ direction: TextDirection?) {
    let outer = open.last ?? options.direction
    switch event.kind {
    case .language:
      var event = event
      let inner = direction ?? outer
      if inner != outer {
        event.details.insert(inner == .rightToLeft ? .rightToLeft : .leftToRight)
      }
      open.append(inner)
      output.append(event)
    case .languageEnd:
      open.removeLast()
      output.append(event)
    case .text where outer == .rightToLeft: isolate(event)
    default: output.append(event)
    }
  }

  private mutating func isolate(_ event: Event) {
    var position = 0
    for run in DirectedText(event.text).runsToIsolate {
      output.append(piece: position..<run.lowerBound, of: event)
      output.append(Event(.isolate))
      output.append(piece: run, of: event)
      output.append(Event(.isolateEnd))
      position = run.upperBound
    }
    if position == 0 {
      output.append(event)
    } else {
      output.append(piece: position..<event.text.count, of: event)
    }
  }
}

extension TextDirection {
  /// A text without markup as it is shown among letters of this direction: numbers, dates, codes and
  /// words that would come out in another order stand between the signs that Unicode has for it
  /// (U+2066 and U+2069), which hold in attributes and titles too.
  package func isolating(_ text: String) -> String {
    guard self == .rightToLeft else { return text }
    var text = text
    return text.withUTF8 { bytes in
      var output: [UInt8] = []
      var position = 0
      for run in DirectedText(bytes).runsToIsolate {
        output += bytes[position..<run.lowerBound]
        output += "\u{2066}".utf8
        output += bytes[run]
        output += "\u{2069}".utf8
        position = run.upperBound
      }
      return String(decoding: output + bytes[position...], as: UTF8.self)
    }
  }
}
