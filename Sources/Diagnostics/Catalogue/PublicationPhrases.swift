/// What a build says of what readers see.
extension Phrase {
  package static let nothingPublished = Phrase(
    "{words}; nothing is published yet", "{words}; пока ничего не опубликовано")
  package static let versionStays = Phrase(
    "{words}; the version of {day} stays", "{words}; остаётся версия от {day}")
  package static let oldVersionStays = Phrase(
    "{words}; the version published before stays", "{words}; остаётся прежняя версия")
  package static let mixedVersionStays = Phrase(
    "{words}; what is published is mixed, since its last writing was cut short",
    "{words}; опубликованное смешано: прошлую запись прервали")
  package static let becamePublic = Phrase("became public:", "появились:")
  package static let willBecomePublic = Phrase("would become public:", "появятся:")
  package static let pagesChanged = Phrase("changed:", "изменились:")
  package static let pagesWillChange = Phrase("would change:", "изменятся:")
  package static let vanished = Phrase("vanished:", "исчезли:")
  package static let willVanish = Phrase("would vanish:", "исчезнут:")
  package static let otherFiles = Phrase("other files:", "прочие файлы:")
  package static let plannedCards = Phrase(
    "cards for links: {new} new, {changed} changed, {removed} removed",
    "карточки для ссылок: новых — {new}, изменённых — {changed}, удалённых — {removed}")
  package static let composing = Phrase(
    "putting the site together", "сайт собирается")
  package static let drawingCards = Phrase(
    "drawing cards for links, {done} of {total}", "рисуются карточки для ссылок: {done} из {total}")
  package static let inspecting = Phrase(
    "looking at the finished pages", "просмотр готовых страниц")
}

extension CountedPhrase {
  package static let mendErrors = CountedPhrase(
    (
      "The site was not changed: mend {count} error first",
      "The site was not changed: mend {count} errors first"
    ),
    (
      "Сайт не изменён: сначала исправьте {count} ошибку",
      "Сайт не изменён: сначала исправьте {count} ошибки",
      "Сайт не изменён: сначала исправьте {count} ошибок"
    ))
  package static let mendWarnings = CountedPhrase(
    (
      "The site was not changed: mend {count} warning first",
      "The site was not changed: mend {count} warnings first"
    ),
    (
      "Сайт не изменён: сначала исправьте {count} предупреждение",
      "Сайт не изменён: сначала исправьте {count} предупреждения",
      "Сайт не изменён: сначала исправьте {count} предупреждений"
    ))
  package static let morePages = CountedPhrase(
    ("and {count} more page", "and {count} more pages"),
    ("и ещё {count} страница", "и ещё {count} страницы", "и ещё {count} страниц"))
  package static let moreFiles = CountedPhrase(
    ("and {count} more file", "and {count} more files"),
    ("и ещё {count} файл", "и ещё {count} файла", "и ещё {count} файлов"))
}

/// Days as a sentence has them.
extension Phrase {
  package static let dayOfYear = Phrase("{day} {year}", "{day} {year} года")
  /// By the number of the month, from 0.
  package static let months = [
    Phrase("{day} January", "{day} января"), Phrase("{day} February", "{day} февраля"),
    Phrase("{day} March", "{day} марта"), Phrase("{day} April", "{day} апреля"),
    Phrase("{day} May", "{day} мая"), Phrase("{day} June", "{day} июня"),
    Phrase("{day} July", "{day} июля"), Phrase("{day} August", "{day} августа"),
    Phrase("{day} September", "{day} сентября"), Phrase("{day} October", "{day} октября"),
    Phrase("{day} November", "{day} ноября"), Phrase("{day} December", "{day} декабря"),
  ]
}
