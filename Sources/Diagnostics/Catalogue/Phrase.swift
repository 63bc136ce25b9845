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
  package static let perhapsThis = Phrase(
    "perhaps it is this file now", "возможно, теперь это этот файл")
  package static let inOtherLanguages = Phrase(
    "that page has files in: {words}; '{word}' leads to what there is",
    "у той страницы есть файлы на языках: {words}; «{word}» приведёт к тому, что есть")
  package static let original = Phrase("the original is here", "оригинал здесь")
  package static let perhapsCopy = Phrase(
    "perhaps that is a copy of this file", "возможно, это копия этого файла")
  package static let mergeMark = Phrase(
    "git leaves this mark where two branches changed the same lines; delete the marks and keep the lines of both",
    "такую метку оставляет git, когда две ветки изменили одни и те же строки; удалите метки и оставьте строки обеих"
  )
  package static let leadOn = Phrase(
    "in the header of the page that takes its place write: {line}",
    "в заголовочную часть страницы, которая её заменила, впишите: {line}")
  package static let moveAgain = Phrase(
    "if the file was only renamed, this puts the links right, too: {line}",
    "если файл только переименован, это исправит и ссылки: {line}")
  package static let moveSomewhere = Phrase(
    "if the file was only renamed, this leads readers on and puts the links right: {line} NEW-NAME",
    "если файл только переименован, это переведёт читателей и исправит ссылки: {line} НОВОЕ-ИМЯ")
  package static let patternIsHere = Phrase(
    "the section asks for it here", "раздел требует этого здесь")
  package static let languageFolder = Phrase(
    "the pages in the language '{word}' lie in this folder",
    "в этой папке лежат страницы на языке «{word}»")
  package static let giveUp = Phrase(
    "or, where no page takes its place, write here: {line}",
    "или, если её ничто не заменило, напишите здесь: {line}")
  package static let nameIsHere = Phrase("the name is listed here", "имя указано здесь")
  package static let opened = Phrase("it is opened here", "открыто здесь")
}
