import Diagnostics
import Preview
import Resolving
import SiteModel
import Workspace

/// What is answered while one state is shown.
struct Answers {
  let state: PreviewState
  /// What the world refuses, where it does: what is shown is of before.
  let trouble: String?
  let say: Speech
  private let complaints: ComplaintMarkup
  private let marks: LinkMarks

  init(
    _ state: PreviewState, trouble: String? = nil, say: Speech,
    shown: @escaping (String) -> [String]
  ) {
    self.state = state
    self.trouble = trouble
    self.say = say
    complaints = ComplaintMarkup(say: say, texts: state.texts, shown: shown)
    let base = String(state.basePath.dropLast())
    marks = LinkMarks(
      words: Dictionary(
        state.unseen.compactMap { page in
          say.shortMark(of: page).map { (base + page.address, $0) }
        }
      ) { first, _ in first })
  }
}

extension Answers {
  static let overview = "/.mayak/"
  static let events = "/.mayak/events"
  /// Behind it the path of a translation below `Content/`.
  static let beside = "/.mayak/beside/"

  /// What the preview adds to pages.
  private static let client = [
    "/.mayak/preview.js": PageView(
      200, "text/javascript; charset=utf-8", PackageResources.preview_js),
    "/.mayak/preview.css": PageView(200, "text/css; charset=utf-8", PackageResources.preview_css),
  ]

  func reply(to request: Request) -> Reply { reply(view(of: request)) }

  /// What a browser gets of a view.
  func reply(_ view: PageView) -> Reply {
    guard view.isPage else {
      return Reply(view.status, view.type, view.bytes, location: view.location)
    }
    return .page(view.status, dressed(view))
  }

  /// What stands at an address of the preview.
  func view(of request: Request) -> PageView {
    let path = request.path
    if path == Self.overview {
      return PageView(
        200, PageView.html,
        overviewPage.page(state, trouble: trouble, home: state.basePath))
    }
    if let client = Self.client[path] { return client }
    let base = state.basePath
    if path == "/.mayak" { return elsewhere(Self.overview) }
    if path.hasPrefix(Self.beside) { return beside(String(path.dropFirst(Self.beside.count))) }
    if path.hasPrefix(Self.overview) { return nothing("") }
    if state.standing == .nothing {
      return PageView(
        503, PageView.html,
        overviewPage.page(state, trouble: trouble, home: state.basePath))
    }
    guard path.hasPrefix(base) else {
      return base.hasPrefix(path + "/") || path == "/" ? elsewhere(base) : nothing("")
    }
    return site(String(request.target.dropFirst(base.utf8.count - 1)), base, path)
  }

  /// - Parameter address: that of the site, as the browser wrote it.
  private func site(_ address: String, _ base: String, _ path: String) -> PageView {
    let answer = state.answer(address)
    switch answer.status {
    case .found:
      guard case .bytes(let bytes) = answer.contents else { return file(answer) }
      guard answer.contentType.hasPrefix(PageView.html) else {
        return PageView(200, answer.contentType, bytes)
      }
      var view = PageView(200, answer.contentType, marks.put(on: bytes, at: path))
      view.page = answer.page
      view.source = answer.source
      view.mark = answer.page.flatMap { say.mark(of: $0) }
      return view
    case .elsewhere(let address): return elsewhere(base.dropLast() + address)
    case .missing(let past): return missing(past, answer.source, base)
    }
  }

  private func file(_ answer: PreviewAnswer) -> PageView {
    guard case .file(let path) = answer.contents else { return nothing("") }
    do throws(WorkspaceError) {
      return PageView(200, answer.contentType, try FileBytes.read(path))
    } catch {
      return PageView(
        503, "text/plain; charset=utf-8", Array("\(error.text(in: say.language))\n".utf8))
    }
  }

  /// - Parameter source: what would be shown there, were it sound.
  private func missing(
    _ past: PreviewAnswer.Missing, _ source: String?, _ base: String
  ) -> PageView {
    if let source {
      let faults = state.complaints.filter { $0.severity == .error && $0.place.file == source }
      let words: HTML = "<p>\(say(.notShownYet))</p>\n<ul>\n\(faults.map(complaints.item))</ul>"
      var view = nothing(words)
      view.source = source
      return view
    }
    guard let moved = past.movedTo else {
      return nothing(past.wasThere ? "<p>\(say(.wasHere))</p>" : "")
    }
    return nothing("<p>\(say(.isThereNow)) \(HTML.link(base.dropLast() + moved))</p>")
  }

  private func nothing(_ words: HTML) -> PageView {
    let content: HTML = "\(words)\n<p>\(HTML.link(state.basePath, say(.firstPage)))</p>"
    return PageView(404, PageView.html, overviewPage.whole(say(.nothingHere), content))
  }

  private func beside(_ file: String) -> PageView {
    guard let translations = state.translations,
      let sections = state.sections(of: "Content/" + file)
    else { return nothing("") }
    let words = TranslationWords(translations, in: say.language)
    let content = Beside(say: say, complaints: complaints).content(sections, words)
    return PageView(
      200, PageView.html, overviewPage.whole(words.title(of: sections.page), content))
  }

  private func elsewhere(_ address: String) -> PageView {
    var view = PageView(302, "text/plain; charset=utf-8", [])
    view.location = address
    return view
  }

  private var overviewPage: Overview {
    let base = state.basePath.dropLast()
    return Overview(say: say, complaints: complaints) { base + $0 }
  }
}

extension Answers {
  func strip(of view: PageView) -> HTML {
    Strip(say: say, complaints: complaints)
      .content(state, of: view.page, source: view.source, trouble: trouble)
  }

  private func dressed(_ view: PageView) -> [UInt8] {
    let strip = strip(of: view)
    let seen = Dress.Seen(number: state.number, page: view.name, strip: strip.text.seenName)
    return Dress(say: say, mark: view.mark, strip: strip, seen: seen).put(on: view.bytes)
  }
}

extension Answers {
  /// The language of the page that stands at an address.
  func language(of request: Request) -> LanguageCode? { view(of: request).page?.language }

  /// A file that pages use as it is now; nil where it cannot have changed.
  ///
  /// - Parameter isTouched: whether what a file is made from may be another.
  func asset(_ target: String, _ isTouched: (_ source: String?) -> Bool) -> PageView? {
    let base = state.basePath
    guard target.hasPrefix(base) else { return nil }
    let answer = state.answer(String(target.dropFirst(base.utf8.count - 1)))
    guard isTouched(answer.source) else { return nil }
    return Request(.get, host: "", target: target).map { view(of: $0) }
  }
}
