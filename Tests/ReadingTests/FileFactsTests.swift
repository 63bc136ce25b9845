import Reading
import Testing

@Suite struct FileFactsTests {
  private func isPage(_ path: String, _ text: String = "plain") -> Bool {
    FileFacts(path: path, bytes: Array(text.utf8)).isPage
  }

  @Test(arguments: [
    "a.html", "a.HTM", "b/a.xht", "a.xhtml", "a.shtml", "a.mhtml", "a.xml", "a.xsl", "a.atom",
    "a.rss", "a.rdf", "a.mathml", "a.svgz", "a.htc", "a.hta", "a.php", "a.phtml", "a.asp", "a.jsp",
    "a.html.gz", "a.html.ru", "a.php.old",
  ])
  func `a file is a page by its name, whatever is in it`(_ path: String) {
    #expect(isPage(path))
    #expect(isPage(path, ""))
  }

  @Test(arguments: [
    "a.pdf", "a.txt", "a.csv", "a.json", "a.js", "a.css", "a.mp4", "a.docx", "a.zip", "a.JPG",
    "a.png", "a.svg", "a.heic", "a.html.zip", "html.d/a.txt",
  ])
  func `a file that is something else by its name is no page`(_ path: String) {
    #expect(!isPage(path, "<!DOCTYPE html>"))
  }

  @Test(arguments: ["a", "a.b/c", "a.v2", "a.unknown", "html", "a.", "data.gz"])
  func `a name that tells nothing makes browsers look at the beginning`(_ path: String) {
    for page in ["<!DOCTYPE html>", "\n\t <Script>", "<?xml version='1.0'?>", "\u{FEFF}<svg>"] {
      #expect(isPage(path, page))
    }
    #expect(isPage(path, String(repeating: " ", count: 1400) + "<html>"))
    for text in ["", "plain", "a < b", "%PDF-1.7 <html>", "\u{0}<html>"] {
      #expect(!isPage(path, text))
    }
  }

  @Test func `of a file without a telling name only the beginning is read`() {
    var read = 0
    let facts = FileFacts(path: "a", size: .max) { _, count in
      read += count
      return Array(repeating: 0x20, count: count)
    }
    #expect(!facts.isPage)
    #expect(read <= 4096)
  }
}
