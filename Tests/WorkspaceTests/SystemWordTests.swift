import Diagnostics
import Testing

@testable import Workspace

/// What the system refuses, in the reader's language.
@Suite struct SystemWordTests {
  @Test func `common refusals are told in both languages`() {
    let error = WorkspaceError(.cannotRead, "x", SystemError.noEntry.reason)
    #expect(error.text(in: .english) == "cannot read x: No such file or directory")
    #expect(error.text(in: .russian) == "не удалось прочитать x: нет такого файла или папки")
  }

  @Test func `in English they are the system's own words`() {
    for error in [SystemError.noEntry, .exists, .notAFolder, .notEmpty, .isFolder, .tooManyLinks] {
      #expect(error.phrase?.text.filled([:], in: .english) == error.text)
    }
  }

  @Test(arguments: ["~$walk.ru.md", "Thumbs.db", "desktop.ini", ".DS_Store"])
  func `what programs keep beside files is no source`(_ name: String) {
    #expect(!SourceWalk.isSource(name, in: "Content/news"))
  }
}
