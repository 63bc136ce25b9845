import Foundation
import Reading
import Testing
import Workspace

/// Pictures by a program of the system, in whose place stands one that writes down what it is asked.
@Suite struct PictureMakerTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try install("drawing=$(cat); echo drawn >>log; printf 'PNG%s' \"$drawing\"")
  }

  /// A program that says its version, and draws by these commands in the folder.
  private func install(_ commands: String, version: String = "1") throws {
    try folder.write(
      "bin/rsvg-convert",
      "#!/bin/sh\ncd '\(folder.path)'\nif [ \"$1\" = --version ]; then echo \(version); exit; fi\n\(commands)\n"
    )
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/bin/rsvg-convert")
  }

  private func made(_ words: [String]) async throws -> [MadePicture]? {
    let maker = PictureMaker(folder.layout, searchPath: "\(folder.path)/bin:/bin:/usr/bin")
    let orders = words.map { word in PictureOrder(name: word) { Array("<\(word)>".utf8) } }
    return try await maker.pictures(of: orders) { _, _ in }
  }

  private var kept: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/.mayak/cards").sorted()
    }
  }

  private var drawn: Int {
    get throws { folder.exists("log") ? try folder.read("log").split(separator: "\n").count : 0 }
  }

  @Test func `each drawing becomes a file that is kept beside the sources`() async throws {
    let made = try #require(try await made(["a", "b"]))
    let texts = try made.map { picture in
      guard case .kept(let file, let size) = picture else { return "" }
      let text = try folder.read(file.path)
      #expect(size == text.utf8.count)
      return text
    }
    #expect(texts == ["PNG<a>", "PNG<b>"])
    #expect(try folder.read(".mayak/.gitignore") == "*\n")
  }

  @Test(arguments: ["exit 1", "printf PNG; exit"])
  func `a program may end before it has read its drawing`(_ commands: String) async throws {
    try install(commands)
    let long = String(repeating: "a", count: 1 << 20)
    for _ in 1...20 {
      let maker = PictureMaker(folder.layout, searchPath: "\(folder.path)/bin:/bin:/usr/bin")
      let order = PictureOrder(name: "long") { Array(long.utf8) }
      #expect(try await maker.pictures(of: [order]) { _, _ in }?.count == 1)
      try folder.remove(".mayak")
    }
  }

  @Test func `a picture without end is none`() async throws {
    try install("cat >/dev/null; head -c 3000000 /dev/zero")
    guard case .failed = try await made(["a"])?.first else {
      Issue.record("a picture of 3 MB was taken")
      return
    }
  }

  @Test func `nothing is drawn twice, and what nobody wants any more goes`() async throws {
    _ = try await made(["a", "b"])
    _ = try await made(["b", "c"])
    #expect(try drawn == 3)
    #expect(try kept.map { $0.first } == ["b", "c"])
  }

  @Test func `another version draws anew`() async throws {
    _ = try await made(["a"])
    try install("echo drawn >>log; printf PNG", version: "2")
    _ = try await made(["a"])
    #expect(try drawn == 2)
    #expect(try kept.count == 1)
  }

  @Test func `the folder can be deleted at any time`() async throws {
    _ = try await made(["a"])
    try folder.remove(".mayak")
    _ = try await made(["a"])
    #expect(try kept.count == 1)
  }

  @Test func `without the program there are no pictures`() async throws {
    let maker = PictureMaker(folder.layout, searchPath: "\(folder.path)/nothing")
    let order = PictureOrder(name: "a") { [] }
    #expect(try await maker.pictures(of: [order]) { _, _ in } == nil)
    #expect(!folder.exists(".mayak"))
  }

  @Test func `a drawing that is none has the program's own words`() async throws {
    try install("echo 'no SVG' >&2; echo 'at all' >&2; exit 1")
    let made = try #require(try await made(["a"]))
    guard case .failed(let reason)? = made.first else {
      Issue.record("a picture came of it")
      return
    }
    #expect(reason == "no SVG at all")
    #expect(try kept == [])
  }
}
