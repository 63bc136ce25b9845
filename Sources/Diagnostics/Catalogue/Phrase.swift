/// A sentence that is no complaint of its own: notes below complaints, and what the command line says.
package struct Phrase: Sendable, Hashable {
  package let text: Message

  init(_ english: String, _ russian: String) {
    text = Message(english, russian)
  }
}

extension Phrase {
  package static let error = Phrase("error", "ошибка")
  package static let warning = Phrase("warning", "предупреждение")
  package static let advice = Phrase("advice", "совет")
  package static let note = Phrase("note", "примечание")

  package static let didYouMean = Phrase("did you mean '{word}'?", "может быть, «{word}»?")
  package static let known = Phrase("there are: {words}", "есть такие: {words}")
  package static let first = Phrase("the first one is here", "первый раз здесь")
  package static let other = Phrase("the other one is here", "второе место здесь")
  package static let opened = Phrase("it is opened here", "открыто здесь")
}
