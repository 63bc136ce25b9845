/// What Mayak has in place of the marks of other systems.
extension Phrase {
  package static let insteadFilm = Phrase(
    "a film is a picture and a link here: [![what it shows](picture.jpg)](address)",
    "фильм здесь — это картинка со ссылкой: [![что на ней](картинка.jpg)](адрес)")
  package static let insteadPicture = Phrase(
    "a picture is written ![what it shows](picture.jpg), several each in a paragraph of its own",
    "картинку пишут так: ![что на ней](картинка.jpg), несколько — каждую отдельным абзацем")
  package static let insteadBlock = Phrase(
    "what is more than text is a block here, between two lines of three backticks; the guide lists them",
    "всё, что больше текста, здесь блок между двумя строками из трёх обратных апострофов; их список — в"
      + " руководстве")
  package static let insteadBox = Phrase(
    "an alert is written as a quotation: first the line {example}, then the text, each line behind >",
    "выделенный блок пишут как цитату: сначала строка {example}, потом текст, каждая строка после >"
  )
  package static let insteadContents = Phrase(
    "for a table of contents write toc: true in the header of the page",
    "для оглавления напишите toc: true в заголовочной части страницы")
  package static let insteadLook = Phrase(
    "how text and pictures look is up to the theme, and a picture takes its size from its file; take the"
      + " braces out",
    "как выглядят текст и картинки, решает оформление, а размер картинки берётся из файла; уберите"
      + " фигурные скобки")
  package static let insteadLink = Phrase(
    "a link is written {example}", "ссылку пишут так: {example}")
  package static let insteadHeading = Phrase(
    "a heading is written {example}", "заголовок пишут так: {example}")
  package static let insteadEmphasis = Phrase(
    "bold is written **words**, italics *words*", "жирный пишут **слова**, курсив — *слова*")
  package static let insteadValue = Phrase(
    "nothing is filled in here; write the words themselves",
    "здесь ничего не подставляется; напишите сами слова")
  package static let insteadSign = Phrase(
    "put in the sign itself", "поставьте сам знак")
  package static let insteadComment = Phrase(
    "what only authors shall see is written <!-- so -->",
    "то, что видят только авторы, пишут <!-- так -->")
  package static let insteadNote = Phrase(
    "a note is written [^1] here, and below on a line of its own [^1]: and its words",
    "примечание пишут сноской: здесь [^1], а ниже отдельной строкой [^1]: и его текст")
  package static let insteadTable = Phrase(
    "a table is written as | a | b |, with |---|---| below its first row",
    "таблицу пишут так: | а | б |, а под первой строкой — |---|---|")
  package static let insteadFormula = Phrase(
    "formulas are not set here; write x<sup>2</sup> and H<sub>2</sub>O, or show a picture with a description",
    "формулы здесь не набираются; пишите x<sup>2</sup> и H<sub>2</sub>O или покажите картинку с"
      + " описанием")
  package static let insteadSpoiler = Phrase(
    "what shall be opened first stands between <details> with a <summary> and </details>",
    "то, что читатель сам раскроет, стоит между <details> с <summary> и </details>")
  package static let insteadCharacter = Phrase(
    "the character is written {example}", "этот знак пишут {example}")
  package static let insteadSource = Phrase(
    "a source stands in a footnote: [^1], and below a line [^1]: and the source",
    "источник пишут в сноске: [^1], а ниже строка [^1]: и сам источник")
  package static let insteadSummary = Phrase(
    "what lists show of a page is its summary: in the header",
    "в списках показывается summary: из заголовочной части")
  package static let insteadNothing = Phrase(
    "take it out; Mayak needs nothing in its place",
    "уберите это; в Mayak вместо этого ничего не нужно")
}
