/// What `mayak withdraw` says.
extension Phrase {
  package static let withdrawCommand = Phrase(
    "Takes a page off the site at once, in every language, whatever else is broken.",
    "Сразу снимает страницу с сайта на всех языках, что бы ещё ни было сломано.")
  package static let withdrawSteps = Phrase(
    "A short notice takes its place in the finished site, its pictures go, its headers get the day, and"
      + " the site is built anew. Then copy the site to where visitors read it.",
    "На её месте в готовом сайте остаётся короткое сообщение, её картинки исчезают, в заголовочные части"
      + " вписывается дата, и сайт собирается заново. После этого выложите сайт туда, где его читают."
  )
  package static let pageArgument = Phrase(
    "The page: its file, its name, its address or its title.",
    "Страница: её файл, имя, адрес или заголовок.")
  package static let pageValue = Phrase("page", "страница")
  package static let noticeOption = Phrase(
    "What is left in its place: short or none. (default: short)",
    "Что остаётся на её месте: short — короткое сообщение, none — ничего. (по умолчанию: short)")
  package static let noTrace = Phrase(
    "'{word}' is not one of: short, none", "«{word}» не подходит, есть: short, none")

  package static let noPageAnywhere = Phrase(
    "there is no page called '{word}', neither in Content nor in the finished site",
    "страницы «{word}» нет ни в Content, ни в готовом сайте")
  package static let severalPages = Phrase(
    "several pages are called '{word}'; name one of them: {words}",
    "«{word}» — это несколько страниц; назовите одну из них: {words}")
  package static let noticePlaced = Phrase(
    "off the site, a notice in its place: {path}", "снято с сайта, на месте сообщение: {path}")
  package static let noticeStands = Phrase(
    "off the site already, the notice in its place is written anew: {path}",
    "уже снято с сайта, сообщение на этом месте записано заново: {path}")
  package static let copyAtOnce = Phrase(
    "Now copy the site to where visitors read it: until then the page still stands there",
    "Теперь сразу выложите сайт туда, где его читают: до этого страница там ещё видна")
  package static let pageRemoved = Phrase("off the site: {path}", "снято с сайта: {path}")
  package static let fileRemoved = Phrase("removed with it: {path}", "удалено вместе с ней: {path}")
  package static let notPublished = Phrase(
    "'{word}' was not in the finished site", "«{word}» и не было в готовом сайте")
  package static let marked = Phrase(
    "withdrawn: {day} stands in {path}", "withdrawn: {day} вписано в {path}")
  package static let markedBefore = Phrase(
    "already withdrawn, as its header says: {path}",
    "уже снята, так сказано в заголовочной части: {path}")
  package static let notMarked = Phrase(
    "{path} has no header to which a line could be added; write into it yourself: withdrawn: {day}",
    "в {path} нет заголовочной части, куда можно вписать строку; впишите сами: withdrawn: {day}")
  package static let stillMentioned = Phrase(
    "the page is off the site, but the site could not be built anew; mend what is named above and run"
      + " mayak build. Until then these pages still lead there: {count}",
    "страница снята, но собрать сайт заново не удалось; исправьте то, что названо выше, и запустите"
      + " mayak build. До тех пор на неё ещё ведут страницы: {count}")
  package static let unmentioned = Phrase(
    "the page is off the site, but the site could not be built anew; mend what is named above and run"
      + " mayak build. No other page leads there",
    "страница снята, но собрать сайт заново не удалось; исправьте то, что названо выше, и запустите"
      + " mayak build. Другие страницы на неё не ведут")
  package static let mentionedBy = Phrase("  {path}", "  {path}")
}

/// What `mayak preview-file` says.
extension Phrase {
  package static let previewFileCommand = Phrase(
    "Writes a page, published or not, as one file to send to whoever must approve it.",
    "Записывает страницу, даже не опубликованную, одним файлом — для того, кто должен её одобрить.")
  package static let previewOutputOption = Phrase(
    "The file that is written. (default: NAME.LANGUAGE.draft.html)",
    "Файл, который будет записан. (по умолчанию: ИМЯ.ЯЗЫК.draft.html)")
  package static let notShown = Phrase(
    "'{word}' has expired or was withdrawn; there is nothing to show",
    "срок «{word}» истёк, или страница снята с сайта; показывать нечего")
  package static let nothingPreviewed = Phrase(
    "No file was written", "Файл не записан")
  package static let previewWritten = Phrase(
    "the page is in {path}", "страница находится в {path}")
}
