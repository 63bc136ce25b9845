/// What the command line says beside complaints. Counts stand after their nouns, so that no noun has
/// to be inflected.
extension Phrase {
  package static let pages = Phrase("pages", "страниц")
  package static let written = Phrase("written", "записано")
  package static let unchanged = Phrase("unchanged", "без изменений")
  package static let new = Phrase("new", "добавлено")
  package static let changed = Phrase("changed", "изменено")
  package static let removed = Phrase("removed", "удалено")
  package static let warnings = Phrase("warnings", "предупреждений")
  package static let adviceCount = Phrase("advice", "советов")
  package static let errors = Phrase("errors", "ошибок")
  package static let seconds = Phrase("{count} s", "{count} с")
  package static let reading = Phrase("reading", "чтение")
  package static let writing = Phrase(
    "writing {done} of {total}: {word}", "запись: {done} из {total}, {word}")
  package static let warningsCount = Phrase(
    "warnings count as errors because of --strict",
    "из-за --strict предупреждения считаются ошибками")
  package static let moreOfRule = Phrase("{count} more [{word}]", "ещё {count} [{word}]")
  package static let moreComplaints = Phrase(
    "mend those above first; --all prints all, --only {word} those of one name",
    "сначала исправьте те, что выше; --all показывает все, --only {word} — замечания с одним именем"
  )
  package static let takenAddress = Phrase(
    "the pages say that the site stands at {word}; --base-url names another address",
    "судя по страницам, сайт стоит по адресу {word}; другой можно указать через --base-url")
  package static let notRead = Phrase(
    "{path} was not read: it leads out of the folder, or is no file",
    "{path} не прочитан: он ведёт за пределы папки или это не файл")
  package static let addressesMissing = Phrase(
    "{path} is left as it is ({reason}); lines it lacks: {count}",
    "файл {path} оставлен как есть ({reason}); недостающих строк: {count}")
  package static let moreLines = Phrase("  and {count} more", "  и ещё {count}")
  package static let writtenTo = Phrase("the site is in {path}", "сайт находится в {path}")
  package static let newPageNext = Phrase(
    "fill in the empty keys and write the text below the header; 'mayak check' says what is still missing",
    "впишите недостающие значения, текст пишите под заголовочной частью; чего не хватает, скажет «mayak check»"
  )
  package static let siteBegun = Phrase(
    "the site is begun in {path}; go there (cd) and look at it: mayak serve",
    "сайт начат в папке {path}; перейдите в неё (cd) и посмотрите на него: mayak serve")
}

extension Phrase {
  package static let nothingBegun = Phrase(
    "No site was begun, nothing was written", "Сайт не начат, ничего не записано")
}

/// What is asked on a terminal; what is proposed stands in brackets.
extension Phrase {
  package static let askTitle = Phrase(
    "What is the site called? [{proposed}]", "Как называется сайт? [{proposed}]")
  package static let askLanguages = Phrase(
    "In which languages? Their codes, that of the originals first: en or en,ru [{proposed}]",
    "На каких языках? Их коды, первым — язык оригиналов: ru или ru,en [{proposed}]")
  package static let askStarter = Phrase(
    "What is it for? One of these words: {words} [{proposed}]",
    "Для чего он? Одно из слов: campaign (кампания), news (новости), plain (простой) [{proposed}]")
  package static let askAddress = Phrase(
    "At which address will it stand? It begins with https:// [{proposed}]",
    "По какому адресу он будет стоять? Адрес начинается с https:// [{proposed}]")
}
