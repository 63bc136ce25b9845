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
    "extensions 17": tildes, "extensions 18": tildes, "regression 10": tildes,
    "regression 11": tildes,
  ]

  private static let comments = "comments are never printed"
  private static let tasks = "cmark-gfm writes the attributes in another order than its text says"
  private static let autolinks = "the example is meant without the extension for bare addresses"
  private static let tagFilter = "the tag filter is not ours: HTML is refused or trusted"
  private static let tildes = "one tilde means \"about\": only two strike out"
  private static let footnotes = "cmark-gfm has changed the ids of footnotes since"

  @Test(arguments: ["spec", "extensions", "regression"])
  func `the examples of the specification come out byte for byte`(_ file: String) {
    guard let examples = Specification.examples(of: file) else {
      print("\(file).txt is not in \(Specification.folder.path()): nothing was compared")
      return
    }
    var equal = 0
    for example in examples where example.html != "<IGNORE>\n" {
      let html = Markup.plain(Parsed(example.markdown, options: .trusting).html)
      let expected = Markup.ours(Markup.plain(example.html))
      if Self.deviations[example.name] != nil {
        #expect(html != expected, "\(example.name) deviates no more")
      } else {
        #expect(html == expected, "\(example.name): \(example.markdown)")
        if html == expected { equal += 1 }
      }
    }
    let deviating = Self.deviations.keys.filter { $0.hasPrefix(file) }.count
    print("\(file).txt: \(examples.count) examples ran, \(equal) equal, \(deviating) deviate")
    #expect(!examples.isEmpty)
  }
}

/// How our markup differs from that of the specification where both mean the same.
private enum Markup {
  /// HTML has no `/` at the end of a tag. An example may itself write such tags, so that both sides
  /// are read without it.
  static func plain(_ html: String) -> String {
    html.replacing("<br />", with: "<br>").replacing("<hr />", with: "<hr>")
  }

  static func ours(_ html: String) -> String {
    withTables(html)
      // The words of a task are the label of its box, and HTML needs no value for its attributes.
      .replacing(/<li><input type="checkbox" (checked="" )?disabled="" \/> ([^\n<]*)/) {
        let box = $0.1 == nil ? "disabled" : "checked disabled"
        return "<li class=\"task\"><label><input type=\"checkbox\" \(box)> \($0.2)</label>"
      }
      // A picture with a title, alone in its paragraph, is a figure with a caption.
      .replacing(/<p><img src="([^"]*)" alt="([^"]*)" title="([^"]*)" \/><\/p>/) {
        "<figure>\n<img src=\"\($0.1)\" alt=\"\($0.2)\" />\n<figcaption>\($0.3)</figcaption>\n</figure>"
      }
  }

  private static func withTables(_ html: String) -> String {
    // Tables without a head are HTML that the example writes itself.
    guard html.contains("<table>\n<thead>") else { return html }
    return
      html
      // The attribute align is obsolete and refused by the checker of HTML; a class takes its place.
      .replacing(/<(th|td) align="(left|center|right)">/) { "<\($0.1) class=\"\($0.2)\">" }
      // A head cell says for what it is the head.
      .replacing("<th>", with: "<th scope=\"col\">")
      .replacing("<th class", with: "<th scope=\"col\" class")
      // A table that is too wide is scrolled in a region with a name.
      .numbering("<table>") {
        "<div class=\"table-wrap\" role=\"region\" aria-label=\"Table \($0)\" tabindex=\"0\">\n<table>"
      }
      .replacing("</table>", with: "</table>\n</div>")
  }
}

extension String {
  fileprivate func numbering(_ word: String, _ replacement: (Int) -> String) -> String {
    let parts = split(separator: word, omittingEmptySubsequences: false)
    return parts.dropFirst().enumerated().reduce(String(parts.first ?? "")) {
      $0 + replacement($1.offset + 1) + $1.element
    }
  }
}
