/// What is wrong with languages that are written page by page.
extension Rule {
  package static let noFallback = Rule(
    "no-fallback",
    message: Message(
      "'{language}' lacks {count} texts of the site and its data; if its pages come one by one, write: {example}",
      "на языке «{language}» не хватает текстов сайта и данных: {count}; если страницы на нём появляются постепенно, запишите: {example}"
    ),
    meaning: Message(
      "A language of the site must have every title of site.yml and every text of the data, unless fallback: says which other languages lend it what it lacks.",
      "На каждом языке сайта должны быть все названия из site.yml и все тексты данных, если только ключ fallback не говорит, из каких языков брать недостающее."
    ),
    fix: Message(
      "Write the line into Content/site.yml, the best language first: what is lent is marked with its language, and mayak status counts it. Or write the texts.",
      "Добавьте эту строку в Content/site.yml, сначала самый близкий язык: взятое будет помечено своим языком, а mayak status посчитает его. Или напишите недостающие тексты."
    ))

  package static let ownFallback = Rule(
    "own-fallback",
    message: Message(
      "'{language}' cannot lend to itself; name another language of the site",
      "язык «{language}» не может брать недостающее у самого себя; назовите другой язык сайта"),
    meaning: Message(
      "fallback: says for a language which others have what it lacks.",
      "Ключ fallback говорит для языка, в каких других языках есть то, чего на нём нет."),
    fix: Message(
      "Take the language out of its own list.", "Уберите язык из его собственного списка."))

  static let fallbackRules: [Rule] = [noFallback, ownFallback]
}

extension Phrase {
  package static let lacksHere = Phrase(
    "{count} of them in this file, the first here", "в этом файле: {count}, первое место здесь")
}
