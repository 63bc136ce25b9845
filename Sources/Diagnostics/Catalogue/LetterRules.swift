/// Letters of another alphabet that look like those around them.
extension Rule {
  package static let latinLetter = Rule(
    "latin-letter", .warning,
    message: Message(
      "in '{word}' the letter '{letter}' is a Latin one among Cyrillic ones; write {example}",
      "в слове «{word}» буква «{letter}» — латинская среди букв кириллицы; напишите {example}"),
    meaning: lookalikeMeaning, fix: lookalikeFix)

  package static let cyrillicLetter = Rule(
    "cyrillic-letter", .warning,
    message: Message(
      "in '{word}' the letter '{letter}' is a Cyrillic one among Latin ones; write {example}",
      "в слове «{word}» буква «{letter}» — из кириллицы, а вокруг неё латинские; напишите {example}"
    ),
    meaning: lookalikeMeaning, fix: lookalikeFix)

  private static let lookalikeMeaning = Message(
    "It looks the same, but no search finds such a word, and a program that reads aloud spells it.",
    "На вид она такая же, но поиск такого слова не найдёт, а программа чтения вслух споткнётся на нём."
  )
  private static let lookalikeFix = Message(
    "Type the letter anew in the alphabet of the word, or let 'mayak check --fix' do it.",
    "Наберите букву заново в алфавите слова или запустите «mayak check --fix».")

  static let letterRules: [Rule] = [latinLetter, cyrillicLetter]
}
