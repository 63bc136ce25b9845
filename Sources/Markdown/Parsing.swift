package import Diagnostics

extension MarkdownDocument {
  /// Reads the Markdown of a file; what is wrong with it is added to `diagnostics`.
  ///
  /// - Parameters:
  ///   - range: the text without the front matter.
  ///   - file: the name that complaints give to the file.
  package static func parse(
    _ text: SourceText, in range: Range<Int>, file: String, options: MarkdownOptions,
    diagnostics: inout [Diagnostic]
  ) -> MarkdownDocument {
    var range = text.clamped(range)
    if range.lowerBound < text.byteOrderMarkLength {
      range = text.byteOrderMarkLength..<max(text.byteOrderMarkLength, range.upperBound)
    }
    return text.bytes.withUnsafeBufferPointer { whole in
      let bytes = Text(rebasing: whole[range])
      let lines = SourceLines(bytes, offset: range.lowerBound)
      if let violation = Bounds.violation(of: bytes, lines) {
        diagnostics.append(
          Diagnostic(violation.rule, at: Place(file, violation.range), violation.arguments))
        return MarkdownDocument(body: .empty)
      }
      let manuscript = Manuscript(
        bytes: text.bytes, whole: whole, range: range, file: file, lines: lines,
        signs: SourceSigns(of: bytes), options: options)
      do throws(SyntaxTree.LongDefinition) {
        let uses = Bounds.uses(in: bytes)
        let tree = try SyntaxTree(bytes, manuscript.signs, uses: uses)
        return MarkdownDocument(tree, manuscript, &diagnostics)
      } catch {
        diagnostics.append(manuscript.complaint(about: error))
        return MarkdownDocument(body: .empty)
      }
    }
  }

  /// Each pass takes the events as the ones before it have left them.
  private init(
    _ tree: borrowing SyntaxTree, _ manuscript: Manuscript, _ diagnostics: inout [Diagnostic]
  ) {
    var read = TreeEvents(of: tree, manuscript)
    // Taken out, since whoever changes what two hold copies it.
    var events = Events()
    swap(&events, &read.events)
    var complaints = read.complaints + Quotes(of: &events, manuscript).complaints
    Places.find(in: &events, manuscript)
    BareAddresses.end(in: &events, manuscript)
    complaints += Acceptances(in: events, manuscript).complaints.all
    complaints += ForeignComments.complaints(about: events, manuscript)
    let lookalikes = Lookalikes(in: &events, manuscript).found
    complaints += lookalikes + RawHTML(in: &events, manuscript).complaints
    BlockLanguages.set(in: &events, manuscript)
    complaints += DefinitionLists(in: &events, manuscript).complaints
    TrustedAddresses.find(in: &events, manuscript)
    complaints += Self.misread(of: tree, in: events, manuscript, told: lookalikes)
    complaints += LanguageMarks(of: &events, manuscript).complaints.all
    let code = CodeBlocks(in: &events, manuscript)
    let headings = Headings(of: &events, manuscript)
    let links = Links(of: &events, manuscript)
    complaints += code.complaints.all + headings.complaints.all + links.complaints
    complaints += Self.misworded(headings, links, in: events, manuscript, told: lookalikes)
    let phones = Phones.find(in: events, manuscript)
    let particulars = Particulars.find(in: events, phones, manuscript)
    let words = WordSetting.set(in: &events, manuscript)
    let shown = words.headings(headings.headings, in: events)
    Directions.set(in: &events, manuscript)
    let size = manuscript.range.count
    let body = withExtendedLifetime(words) {
      HTMLRenderer.body(of: events, shown, manuscript.options.direction, size: size)
    }
    complaints += CharacterReferences.complaints(about: body, links, manuscript)
    diagnostics += complaints.enough + words.typed
    self.init(
      body: body, headings: shown, links: words.links(links.links),
      pictures: words.pictures(links.pictures),
      blocks: code.blocks, phones: phones, particulars: particulars)
  }

  /// What is wrong with words, but for those that are marks which have been told.
  private static func misworded(
    _ headings: Headings, _ links: Links, in events: Events, _ manuscript: Manuscript,
    told marks: [Diagnostic]
  ) -> [Diagnostic] {
    HeadingOrder(of: headings.headings, manuscript).complaints.all
      + LinkWords(of: links, in: events, manuscript).complaints.all
      + ForeignWords.complaints(about: events, links.pictures, manuscript)
      .filter { foreign in !marks.contains { $0.place.range.overlaps(foreign.place.range) } }
      + TurnedDirections.complaints(about: events, links, manuscript)
      + MixedLetters.complaints(about: events, manuscript)
      + NearNames.complaints(about: events, manuscript)
  }

  /// What became another block than was meant, but for the words of marks that have been told.
  private static func misread(
    of tree: borrowing SyntaxTree, in events: Events, _ manuscript: Manuscript,
    told marks: [Diagnostic]
  ) -> [Diagnostic] {
    RunTogether(in: events, manuscript).complaints
      + TableFaults(in: events, manuscript).complaints
      + UnaskedBlocks(in: events, manuscript).complaints
      .filter { !$0.isPart(of: marks, manuscript) }
      + Definitions(of: tree, in: events, manuscript).complaints
  }
}

extension Diagnostic {
  /// Whether it is about the words of a box whose mark has been told, which stand below it indented.
  fileprivate func isPart(of marks: [Diagnostic], _ manuscript: Manuscript) -> Bool {
    guard rule == .indentedText, !marks.isEmpty else { return false }
    let line = manuscript.lines.index(at: place.range.lowerBound)
    return marks.contains {
      $0.rule == .foreignMark
        && (1...2).contains(line - manuscript.lines.index(at: $0.place.range.lowerBound))
    }
  }
}

extension Manuscript {
  fileprivate func complaint(about definition: SyntaxTree.LongDefinition) -> Diagnostic {
    var place = range.lowerBound
    let text = definition.beginning
    while place < range.upperBound, !bytes[place...].starts(with: text) { place += 1 }
    let end = min(place + text.count, range.upperBound)
    return complaint(
      .longDefinition, at: min(place, end)..<end,
      ["count": "\(definition.size)", "limit": "\(Bounds.grown)"])
  }
}
