internal import Diagnostics

extension MixedWord {
  /// The first of the words with letters of two alphabets in a value; an address for letters is no word.
  static func complaints(about text: String, at place: Place) -> [Diagnostic] {
    var text = text
    guard text.withUTF8({ mayStand(in: $0) }), !text.contains("@"), let word = all(in: text).first
    else { return [] }
    let added = place.range.count - text.utf8.count
    guard added == 0 || added == 2 else { return [word.complaint(at: place, isExact: false)] }
    let start = place.range.lowerBound + added / 2
    let range = start + word.range.lowerBound..<start + word.range.upperBound
    return [word.complaint(at: Place(place.file, range), isExact: true)]
  }
}
