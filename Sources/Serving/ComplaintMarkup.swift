import Diagnostics

/// Shows complaints in a page, as the terminal shows them, with their meaning and cure.
struct ComplaintMarkup {
  let say: Speech
  let texts: [String: SourceText]
  /// How each path is written, from where the program was started and elsewhere.
  let shown: (String) -> [String]
}

extension ComplaintMarkup {
  func item(_ complaint: Diagnostic) -> HTML {
    let kind = kind(of: complaint.severity)
    let rule = complaint.rule
    return """
      <li class="\(kind.name)">
      <p class="place">\(place(complaint.place))</p>
      <p><strong>\(say(kind.phrase)):</strong> \(complaint.text(in: say.language).harmless)</p>
      \(excerpt(complaint.place))\(complaint.notes.map(note))
      <p><b>\(say(.whatToDo)):</b> \(words(rule.fix, complaint))</p>
      <p class="why"><b>\(say(.whyMinded)):</b> \(words(rule.meaning, complaint)) <code>\(rule.id)</code></p>
      </li>

      """
  }

  /// A path that a click copies, in each way to write it.
  func path(_ path: String, _ position: String = "") -> HTML {
    let buttons = shown(path).map { path -> HTML in
      let shown = path.harmless
      return """
        <button type="button" data-copy="\(shown)" data-said="\(say(.copied))" title="\(say(.copyPath))">\(shown)\(position)</button>

        """
    }
    return "\(buttons)"
  }

  private func place(_ place: Place) -> HTML {
    guard let text = texts[place.file], let excerpt = Excerpt(place, in: text) else {
      return path(place.file)
    }
    return path(place.file, ":\(excerpt.line):\(excerpt.column)")
  }

  private func excerpt(_ place: Place) -> HTML {
    guard let text = texts[place.file], let excerpt = Excerpt(place, in: text) else {
      return .nothing
    }
    return """
      <pre dir="auto"><span class="number">\(excerpt.line)</span> \(excerpt.before)<mark>\(excerpt.marked)</mark>\(excerpt.behind)</pre>

      """
  }

  private func note(_ note: Note) -> HTML {
    let words = note.phrase.text.filled(note.arguments, in: say.language).harmless
    let place: HTML = note.place.map { "\(self.place($0)): " } ?? .nothing
    let line: HTML = note.isTwin ? note.place.map(excerpt) ?? .nothing : .nothing
    return "<p class=\"note\">\(say(.note)): \(place)\(words)</p>\n\(line)"
  }

  private func words(_ message: Message, _ complaint: Diagnostic) -> String {
    message.filled(complaint.arguments, in: say.language).harmless
  }

  private func kind(of severity: Severity) -> (name: String, phrase: Phrase) {
    switch severity {
    case .error: ("error", .error)
    case .warning: ("warning", .warning)
    case .advice: ("advice", .advice)
    }
  }
}
