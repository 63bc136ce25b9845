import Diagnostics

/// What the preview adds to a page, as elements with addresses of their own: a policy that allows the
/// page's own scripts and styles alone holds.
struct Dress {
  let say: Speech
  /// In the words of the author, why readers do not get the page; nil where they do.
  let mark: String?
  let strip: HTML
  /// By which the page's script knows whether it shows the newest.
  let seen: Seen

  struct Seen {
    let number: Int
    let page: String
    let strip: String
  }
}

extension Dress {
  func put(on page: [UInt8]) -> [UInt8] {
    let head = page.firstPlace(of: "</head>") ?? 0
    let end = page.lastPlace(of: "</body>") ?? page.count
    var output = Array(page[..<head])
    output += Self.style.utf8
    output += page[head..<max(head, end)]
    output += strips.utf8
    output += page[max(head, end)...]
    return output
  }

  private static let style = "<link rel=\"stylesheet\" href=\"/.mayak/preview.css\">\n"

  private var strips: String {
    let across: HTML =
      mark.map { "<div class=\"across\" aria-hidden=\"true\"><span>\($0)</span></div>\n" }
      ?? .nothing
    let html: HTML = """
      <mayak-preview data-number="\(seen.number)" data-mark="\(seen.page)" data-strip="\(seen.strip)">
      <template shadowrootmode="open">
      <link rel="stylesheet" href="/.mayak/preview.css">
      \(across)<div class="mayak strip" lang="\(say.language.rawValue)" dir="ltr">
      <p class="said" id="said" role="status" aria-live="polite"></p>
      <div id="strip">\(strip)</div>
      </div>
      </template>
      </mayak-preview>
      <script src="/.mayak/preview.js" defer></script>

      """
    return html.text
  }
}

extension [UInt8] {
  fileprivate func firstPlace(of tag: StaticString) -> Int? {
    places(of: tag).first
  }

  fileprivate func lastPlace(of tag: StaticString) -> Int? { places(of: tag).last }

  private func places(of tag: StaticString) -> [Int] {
    let sought = UnsafeBufferPointer(start: tag.utf8Start, count: tag.utf8CodeUnitCount)
    return withUnsafeBufferPointer { bytes in
      var places: [Int] = []
      for start in bytes.indices.dropLast(sought.count - 1)
      where bytes[start] == sought[0] && bytes[start...].starts(with: sought) {
        places.append(start)
      }
      return places
    }
  }
}
