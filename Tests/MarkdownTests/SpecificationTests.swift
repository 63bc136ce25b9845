import Foundation
import Testing

struct SpecificationTests {
  /// Examples whose HTML is not ours, and why. One that begins to agree fails the test.
  static let deviations: [String: String] = [
    "spec 146": comments, "spec 148": comments, "spec 152": comments, "spec 288": comments,
    "spec 289": comments, "spec 644": comments,
    "spec 279": tasks, "spec 280": tasks,
    "spec 610": autolinks, "spec 614": autolinks, "spec 616": autolinks, "spec 619": autolinks,
    "spec 620": autolinks,
    "spec 653": tagFilter, "extensions 22": tagFilter,
    "extensions 23": footnotes, "regression 13": footnotes,
  ]

  private static let comments = "comments are never printed"
  private static let tasks = "cmark-gfm writes the attributes in another order than its text says"
  private static let autolinks = "the example is meant without the extension for bare addresses"
  private static let tagFilter = "the tag filter is not ours: HTML is refused or trusted"
  private static let footnotes = "cmark-gfm has changed the ids of footnotes since"

  @Test(arguments: ["spec", "extensions", "regression"])
  func `the examples of the specification come out byte for byte`(_ file: String) {
    guard let examples = Specification.examples(of: file) else {
      print("\(file).txt is not in \(Specification.folder.path()): nothing was compared")
      return
    }
    var equal = 0
    for example in examples where example.html != "<IGNORE>\n" {
      let html = Parsed(example.markdown, options: .trusting).html
      if Self.deviations[example.name] != nil {
        #expect(html != example.html, "\(example.name) deviates no more")
      } else {
        #expect(html == example.html, "\(example.name): \(example.markdown)")
        if html == example.html { equal += 1 }
      }
    }
    let deviating = Self.deviations.keys.filter { $0.hasPrefix(file) }.count
    print("\(file).txt: \(examples.count) examples ran, \(equal) equal, \(deviating) deviate")
    #expect(!examples.isEmpty)
  }
}
