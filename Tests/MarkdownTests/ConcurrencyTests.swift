import Markdown
import Testing

struct ConcurrencyTests {
  private static let text = """
    # Заголовок {#top}

    a ~~b~~ c, www.a.org, me@a.org, [x](y.md) and ![z](z.png)[^1]

    | a | ~~b~~ |
    |:-:|-----|
    | `c` | https://a.org |

    - [x] done
    - [ ] ~~not~~

    [^1]: a ~~note~~
    """

  @Test func `four threads at once read what one thread reads`() async {
    let expected = Parsed(Self.text).html
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask { (0..<2500).count { _ in Parsed(Self.text).html != expected } }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
    #expect(expected.contains("<del>b</del>") && expected.contains("checked"))
  }
}
