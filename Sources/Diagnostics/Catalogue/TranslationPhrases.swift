/// What `mayak translations` and the preview say of translations.
extension CountedPhrase {
  package static let translationsOutdated = CountedPhrase(
    (
      "{count} translation is behind its original",
      "{count} translations are behind their originals"
    ),
    (
      "{count} перевод отстал от оригинала", "{count} перевода отстали от оригиналов",
      "{count} переводов отстали от оригиналов"
    ))
  package static let translationsPartial = CountedPhrase(
    (
      "{count} translation lacks sections of its original",
      "{count} translations lack sections of their originals"
    ),
    (
      "В {count} переводе нет части разделов оригинала",
      "В {count} переводах нет части разделов оригинала",
      "В {count} переводах нет части разделов оригинала"
    ))
  package static let translationsExtra = CountedPhrase(
    (
      "{count} translation has sections that its original lacks",
      "{count} translations have sections that their originals lack"
    ),
    (
      "В {count} переводе есть разделы, которых нет в оригинале",
      "В {count} переводах есть разделы, которых нет в оригинале",
      "В {count} переводах есть разделы, которых нет в оригинале"
    ))
  package static let translationsMissing = CountedPhrase(
    ("{count} translation is missing", "{count} translations are missing"),
    ("Нет {count} перевода", "Нет {count} переводов", "Нет {count} переводов"))
  package static let translationsUnknown = CountedPhrase(
    (
      "{count} translation was never confirmed (mayak translations done FILE does)",
      "{count} translations were never confirmed (mayak translations done FILE does)"
    ),
    (
      "{count} перевод ни разу не подтверждали (mayak translations done ФАЙЛ)",
      "{count} перевода ни разу не подтверждали (mayak translations done ФАЙЛ)",
      "{count} переводов ни разу не подтверждали (mayak translations done ФАЙЛ)"
    ))
  package static let translationsCurrent = CountedPhrase(
    (
      "{count} translation says what its original says",
      "{count} translations say what their originals say"
    ),
    (
      "{count} перевод соответствует оригиналу", "{count} перевода соответствуют оригиналам",
      "{count} переводов соответствуют оригиналам"
    ))
  package static let strayStamps = CountedPhrase(
    (
      "{count} confirmation of a translation that is not there any more; delete it, or move the page"
        + " with mayak move, which takes it along",
      "{count} confirmations of translations that are not there any more; delete them, or move the"
        + " pages with mayak move, which takes them along"
    ),
    (
      "{count} подтверждение перевода, которого больше нет; удалите его или переносите страницы"
        + " командой mayak move: она берёт его с собой",
      "{count} подтверждения переводов, которых больше нет; удалите их или переносите страницы"
        + " командой mayak move: она берёт их с собой",
      "{count} подтверждений переводов, которых больше нет; удалите их или переносите страницы"
        + " командой mayak move: она берёт их с собой"
    ))
  package static let countOutdated = CountedPhrase(
    ("{count} outdated", "{count} outdated"),
    ("{count} отстал", "{count} отстали", "{count} отстали"))
  package static let countPartial = CountedPhrase(
    ("{count} partial", "{count} partial"),
    ("{count} неполный", "{count} неполных", "{count} неполных"))
  package static let countExtra = CountedPhrase(
    ("{count} with extra sections", "{count} with extra sections"),
    ("{count} с лишними разделами", "{count} с лишними разделами", "{count} с лишними разделами"))
  package static let countMissing = CountedPhrase(
    ("{count} missing", "{count} missing"),
    ("нет {count} перевода", "нет {count} переводов", "нет {count} переводов"))
  package static let countUnknown = CountedPhrase(
    ("{count} unknown", "{count} unknown"),
    ("{count} не подтверждён", "{count} не подтверждены", "{count} не подтверждены"))
  package static let countCurrent = CountedPhrase(
    ("{count} current", "{count} current"),
    ("{count} перевод верен", "{count} перевода верны", "{count} переводов верны"))
  package static let stampedFiles = CountedPhrase(
    ("{count} translation confirmed.", "{count} translations confirmed."),
    (
      "Подтверждён {count} перевод.", "Подтверждено {count} перевода.",
      "Подтверждено {count} переводов."
    ))
}

extension Phrase {
  package static let partSection = Phrase("section \"{title}\"", "раздел «{title}»")
  package static let partBeginning = Phrase("beginning of the text", "начало текста")
  package static let partFootnotes = Phrase("footnotes", "сноски")
  package static let partAdded = Phrase("{part}: new", "{part}: добавлен")
  package static let partRemoved = Phrase(
    "{part}: gone from the original", "{part}: в оригинале больше нет")
  package static let partMoved = Phrase("{part}: stands in {path} now", "{part}: теперь в {path}")
  package static let partRenamed = Phrase(
    "{part}: was called \"{other}\"", "{part}: раньше назывался «{other}»")
  package static let partsStandIn = Phrase(
    "parts of it are translated in {path}", "части её переведены в {path}")
  package static let allTranslated = Phrase(
    "There is nothing to translate: every page has one language.",
    "Переводить нечего: у каждой страницы один язык.")

  package static let translationsCommand = Phrase(
    "Says which translations are behind their originals, and in what.",
    "Говорит, какие переводы отстали от оригиналов и в чём.")
  package static let translationsSteps = Phrase(
    "A translation is held against its original as it was when somebody last confirmed that the two say"
      + " the same; mayak translations done FILE confirms it.",
    "Перевод сверяется с оригиналом, каким тот был, когда в последний раз подтвердили, что они говорят"
      + " одно и то же; подтверждает mayak translations done ФАЙЛ.")
  package static let translationsListCommand = Phrase(
    "Lists all translations; the same as without a word.",
    "Перечисляет все переводы; то же, что без слова.")
  package static let translationsDoneCommand = Phrase(
    "Confirms that translations say what their originals say now.",
    "Подтверждает, что переводы говорят то же, что теперь оригиналы.")
  package static let translationsDoneSteps = Phrase(
    "The original as it is now is kept in Content/.translations, which belongs to the sources: share it"
      + " with them. With --typo-only name the original.",
    "Оригинал, как он есть сейчас, остаётся в папке Content/.translations; она часть исходников,"
      + " передавайте её вместе с ними. С --typo-only назовите оригинал.")
  package static let doneFilesArgument = Phrase(
    "Files of translations, or folders with them.", "Файлы переводов или папки с ними.")
  package static let filesValue = Phrase("file", "файл")
  package static let typoOnlyOption = Phrase(
    "The original was changed in a way that asks nothing of its translations: a slip, a comma.",
    "Оригинал исправили так, что от переводов ничего не требуется: опечатка, запятая.")
  package static let outdatedCodeOption = Phrase(
    "Ends with 1 where a translation is behind its original.",
    "Завершается с кодом 1, если перевод отстал от оригинала.")

  package static let stamped = Phrase("confirmed: {path}", "подтверждён: {path}")
  package static let slipPassed = Phrase(
    "{path} stays confirmed", "{path} остаётся подтверждённым")
  package static let slipIsMore = Phrase(
    "{path} is behind its original in more than a slip:",
    "{path} отстал от оригинала не только в опечатке:")
  package static let neverConfirmed = Phrase(
    "{path} was never confirmed, so that nothing is asked of it anyway",
    "{path} ни разу не подтверждали, от него и так ничего не требуется")
  package static let isOriginal = Phrase(
    "{path} is the original; name its translation: {words}",
    "{path} — оригинал; назовите перевод: {words}")
  package static let isOriginalAlone = Phrase(
    "{path} has no translation.", "у {path} нет перевода.")
  package static let isTranslation = Phrase(
    "{path} is a translation; with --typo-only name the original: {word}",
    "{path} — перевод; с --typo-only назовите оригинал: {word}")
  package static let noTranslationThere = Phrase(
    "there is no page of the site in {path}", "в {path} нет страницы сайта")
}
