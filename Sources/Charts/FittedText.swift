/// A text in lines that fit into a box, in letters as large as they can be: for a picture whose
/// letters are drawn by fonts that are not known.
package struct FittedText: Sendable, Hashable {
  /// Of the letters, in units of the picture.
  package let size: Int
  package let lines: [String]
}

extension FittedText {
  /// How far the lines of letters of a size are apart.
  package static func spacing(_ size: Int) -> Int { size * 118 / 100 }

  /// The text in the largest letters in which all of it fits and no word is broken; in the smallest
  /// ones a word may be, and what does not fit even so ends in `…`.
  ///
  /// - Parameter sizes: of the letters, the largest first.
  package static func fitting(
    _ text: String, width: Int, height: Int, sizes: [Int]
  ) -> FittedText {
    let longest = TextWidth.words(of: text).map { TextWidth.of(String($0)) }.max()
    for size in sizes.dropLast() {
      let room = room(in: width, size)
      guard longest ?? 0 <= room else { continue }
      let lines = TextWidth.lines(of: text, width: room)
      if lines.count * spacing(size) <= height {
        return FittedText(size: size, lines: balanced(text, lines, room))
      }
    }
    let size = sizes.last ?? 1
    let room = room(in: width, size)
    let lines = TextWidth.lines(of: text, width: room)
    let most = max(1, height / spacing(size))
    guard lines.count > most else {
      return FittedText(size: size, lines: balanced(text, lines, room))
    }
    return FittedText(
      size: size, lines: lines.prefix(most - 1) + [shortened(lines[most - 1], room)])
  }

  /// Bold letters of the widest common font, DejaVu Sans, are wider by 18 % at most than what is measured.
  private static func room(in width: Int, _ size: Int) -> Int {
    width * TextWidth.fontSize * 100 / (size * 118)
  }

  /// As many lines, of nearly the same length.
  private static func balanced(_ text: String, _ lines: [String], _ room: Int) -> [String] {
    var best = lines
    let longest = TextWidth.words(of: text).map { TextWidth.of(String($0)) }.max()
    for percent in stride(from: 95, through: 50, by: -5) {
      let narrow = room * percent / 100
      guard narrow >= longest ?? 0 else { return best }
      let others = TextWidth.lines(of: text, width: narrow)
      guard others.count == lines.count else { return best }
      best = others
    }
    return best
  }

  private static func shortened(_ line: String, _ room: Int) -> String {
    var line = line
    while !line.isEmpty, TextWidth.of(line + "…") > room { line.removeLast() }
    return line + "…"
  }
}
