import Diagnostics
import Testing

@testable import Reading

@Suite struct YAMLParserTests {
  @Test(arguments: [
    ("a: 1", #"{a: "1"}"#),
    ("a: |\n  one\n  two\n", #"{a: "one\ntwo\n"}"#),
    ("a: >-\n  one\n  two\n", #"{a: "one two"}"#),
    ("a: one\n  two\n", #"{a: "one two"}"#),
    ("a: [1, 'two', \"three\"]", #"{a: ["1", "two", "three"]}"#),
    ("a: {b: 1, c: [x]}", #"{a: {b: "1", c: ["x"]}}"#),
    ("- a\n- b: 1\n  c: 2\n", #"["a", {b: "1", c: "2"}]"#),
    ("# c\na: 1 # c\n# c\nb: '#'\n", ##"{a: "1", b: "#"}"##),
    ("a: 'Минск: 1'", #"{a: "Минск: 1"}"#),
    ("a: \"x: \\\"y\\\"\\u0430\"", #"{a: "x: \"y\"а"}"#),
    ("a: 'it''s'", #"{a: "it\'s"}"#),
    ("a: https://example.org/#x", ##"{a: "https://example.org/#x"}"##),
    ("a:\nb: ''", #"{a: "", b: ""}"#),
    ("a: 1\r\nb: 2\r\n", #"{a: "1", b: "2"}"#),
    ("\u{FEFF}a: 1", #"{a: "1"}"#),
    ("---\na: 1\n...\n", #"{a: "1"}"#),
    ("word", #""word""#),
  ])
  func `YAML is read as it is written`(_ text: String, _ outline: String) {
    let read = ReadYAML(text)
    #expect(read.root?.outline == outline)
    #expect(read.complaints == [])
  }

  @Test(arguments: [
    "no", "yes", "on", "true", "1.10", "012", "0x1F", "1_000", "12:30:45", "2016-07-27", "~",
    "null", "NULL", ".inf", "1e3", "=", "<<", "N",
  ])
  func `a scalar is the text that stands there`(_ text: String) {
    #expect(ReadYAML("a: \(text)").root?.outline == "{a: \"\(text)\"}")
    #expect(ReadYAML("\(text): a").root?.outline == "{\(text): \"a\"}")
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "\u{FEFF}", "---\n", "  \n"])
  func `a text of comments alone holds nothing, and that is no fault`(_ text: String) {
    let read = ReadYAML(text)
    #expect(read.root?.isEmpty ?? true)
    #expect(read.complaints == [])
  }

  @Test func `keys and values know their places behind letters of every length`() throws {
    let read = ReadYAML("имя: Анна\n😀: [да, 'нет']\nб: {в: г}\n")
    guard case .mapping(let entries)? = read.root?.kind else {
      Issue.record("another kind of value"); return
    }
    #expect(entries.map { read.position($0.keyPlace) } == ["1:1", "2:1", "3:1"])
    #expect(entries.map { read.words($0.keyPlace) } == ["имя", "😀", "б"])
    #expect(entries.map { read.words($0.value.place) } == ["Анна", "[да, 'нет']", "{в: г}"])
    guard case .sequence(let items) = entries[1].value.kind else {
      Issue.record("another kind of value"); return
    }
    #expect(items.map { read.words($0.place) } == ["да", "'нет'"])
    #expect(items.map { read.position($0.place) } == ["2:5", "2:9"])
  }

  @Test func `places hold in the lines of every kind of break`() throws {
    let read = ReadYAML("\u{FEFF}я: 1\r\nб:\r\n  - в\r\n  - г\r\n")
    guard case .mapping(let entries)? = read.root?.kind,
      case .sequence(let items) = entries[1].value.kind
    else { Issue.record("another kind of value"); return }
    #expect(items.map { read.position($0.place) } == ["3:5", "4:5"])
  }

  @Test func `a key that is empty is told from one that is quoted empty`() {
    let read = ReadYAML("a:\nb: ''\nc: \"\"\nd: |\n")
    guard case .mapping(let entries)? = read.root?.kind else {
      Issue.record("another kind of value"); return
    }
    #expect(entries.map(\.value.isEmpty) == [true, false, false, false])
  }
}
