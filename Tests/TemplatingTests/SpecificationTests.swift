import Diagnostics
import Templating
import Testing

struct SpecificationTests {
  /// What Mayak does otherwise than the specification, each with the complaint that stands in its
  /// place. All have one cause: a name that means nothing is a mistake, and what cannot be known
  /// before there is a page cannot be checked.
  static let deviations: [String: Rule] = [
    // A name that nothing declares is a misspelt one; the specification prints nothing for it.
    "interpolation: Basic Context Miss Interpolation": .unknownName,
    "interpolation: Triple Mustache Context Miss Interpolation": .unknownName,
    "interpolation: Ampersand Context Miss Interpolation": .unknownName,
    "interpolation: Dotted Names - Broken Chains": .unknownName,
    "interpolation: Dotted Names - Broken Chain Resolution": .unknownName,
    "interpolation: Dotted Names - Context Precedence": .unknownName,
    "interpolation: Dotted Names are never single keys": .unknownName,
    "sections: Context Misses": .unknownName,
    "sections: Dotted Names - Broken Chains": .unknownName,
    "inverted: Context Misses": .unknownName,
    "inverted: Dotted Names - Broken Chains": .unknownName,
    "inheritance: Negative Sections": .unknownName,
    "partials: Failed Lookup": .unknownPartial,
    // What is never rendered is checked too: these name fields of what is not open.
    "inverted: Context": .unknownName,
    "inverted: List": .unknownName,
    // What may be absent is printed only where its presence was asked for.
    "interpolation: Basic Null Interpolation": .unguardedName,
    "interpolation: Triple Mustache Null Interpolation": .unguardedName,
    "interpolation: Ampersand Null Interpolation": .unguardedName,
    // Partials are put in when the template is compiled; data cannot end their recursion.
    "partials: Recursion": .recursivePartial,
  ]

  static let files = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "inheritance",
  ]

  @Test func `the cases of the Mustache specification hold`() throws {
    var count = 0
    var unused = Set(Self.deviations.keys)
    for file in Self.files {
      guard let tests = try SpecificationFile.read(file) else {
        print("Mustache specification: not checked, \(file).json is not below its folder:")
        print(SpecificationFile.folder)
        return
      }
      for test in tests {
        check(test, "\(file): \(test.name)")
        unused.remove("\(file): \(test.name)")
      }
      count += tests.count
    }
    let deviating = Self.deviations.count
    print("Mustache specification: \(count) cases ran, \(deviating) deviations are declared")
    #expect(unused == [], "deviations that name no case")
  }

  private func check(_ test: SpecificationTest, _ name: String) {
    let (output, diagnostics) = test.run()
    if let rule = Self.deviations[name] {
      #expect(!diagnostics.isEmpty, "\(name) deviates no more")
      #expect(diagnostics.allSatisfy { $0.rule == rule }, "\(name)")
    } else {
      #expect(diagnostics == [], "\(name)")
      #expect(output == test.expected, "\(name)")
    }
  }
}
