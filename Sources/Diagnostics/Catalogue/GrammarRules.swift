/// What a strings file says of the grammar of its language.
extension Rule {
  package static let missingPluralForm = Rule(
    "missing-plural-form",
    message: Message(
      "'{key}' has no wording for '{words}', and the language counts by it",
      "у «{key}» нет формы «{words}», а язык считает и по ней"),
    meaning: Message(
      "Where a number asks for that form, the wording of 'other' is printed, which reads wrong.",
      "Там, где число требует этой формы, встанет форма «other», и читаться это будет неправильно."),
    fix: Message(
      "Write the wording for each form that 'plurals' of the file names, or 'ordinals' where the text goes by 'order'.",
      "Напишите текст для каждой формы, названной в «plurals» этого файла, а если текст выбирается по «order» — в «ordinals»."
    ))

  package static let unusedPluralForm = Rule(
    "unused-plural-form",
    message: Message(
      "'{key}' has a wording for '{word}', but the language has only the forms {words}",
      "у «{key}» есть форма «{word}», а у языка только формы {words}"),
    meaning: Message(
      "No number asks for that form, so that its wording is never printed.",
      "Ни одно число такой формы не требует, и этот текст никогда не появится."),
    fix: Message(
      "Delete the wording, or give the form a condition in 'plurals' of the file, or in 'ordinals' where the text goes by 'order'.",
      "Удалите этот текст или задайте для формы условие в «plurals» этого файла, а если текст выбирается по «order» — в «ordinals»."
    ))

  package static let invalidDigits = Rule(
    "invalid-digits",
    message: Message(
      "'{word}' is not the ten digits of one script from nought to nine, as in 0123456789",
      "«{word}» — не десять цифр одной письменности от нуля до девяти, как в 0123456789"),
    meaning: Message(
      "Numbers and dates are printed with these digits.",
      "Этими цифрами печатаются числа и даты."),
    fix: Message(
      "Write the ten digits in a row, nought first, or leave the key out.",
      "Напишите десять цифр подряд, начиная с нуля, или уберите ключ."))

  package static let invalidAlphabet = Rule(
    "invalid-alphabet",
    message: Message(
      "'{word}' does not stand right in the alphabet: each small letter once, and letters that count as one in brackets",
      "«{word}» в алфавите не на месте: каждая строчная буква пишется один раз, а те, что считаются одной, — в скобках"
    ),
    meaning: Message(
      "Lists are put in the order of the alphabet; letters in brackets share a place in it.",
      "По алфавиту упорядочиваются списки; у букв в скобках одно общее место."),
    fix: Message(
      "Write the small letters in their order with spaces between them, for instance: a (e é) i.",
      "Напишите строчные буквы по порядку через пробел, например: д (е ё) ж."))

  package static let lettersWithoutLatin = Rule(
    "letters-without-latin",
    message: Message(
      "letters of the alphabet are not in 'latin': {words}",
      "букв алфавита нет в «latin»: {words}"),
    meaning: Message(
      "The addresses of pages and headings are made of Latin letters: a letter without one is left out of them.",
      "Адреса страниц и заголовков состоят из латинских букв; буква, для которой их нет, из адреса выпадает."
    ),
    fix: Message(
      "Write in 'latin' what stands for each of them in an address; two quotation marks for nothing.",
      "Напишите в «latin», чем заменять в адресах каждую из них; если ничем, поставьте две кавычки."
    ))

  package static let jointOutsideList = Rule(
    "joint-outside-list",
    message: Message(
      "'{word}.joint' stands outside of '{open}' and '{close}'",
      "«{word}.joint» стоит вне «{open}» и «{close}»"),
    meaning: Message(
      "It prints what stands between one element of the list and the next: a comma, or the word for 'and'.",
      "Оно выводит то, что стоит между одним пунктом списка и следующим: запятую или союз «и»."),
    fix: Message(
      "Put it at the end of the section over the list.", "Поставьте его в конец секции по списку."))

  static let grammarRules: [Rule] = [
    missingPluralForm, unusedPluralForm, invalidDigits, invalidAlphabet, lettersWithoutLatin,
    jointOutsideList,
  ]
}
