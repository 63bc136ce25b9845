/// What can be wrong with a file before anything in it is understood.
extension Rule {
  package static let notUTF8 = Rule(
    "not-utf8",
    message: Message(
      "this is not UTF-8 text; save the file in the encoding UTF-8",
      "это не текст в кодировке UTF-8; сохраните файл в UTF-8"),
    meaning: Message(
      "Mayak reads UTF-8 only: in any other encoding letters would turn into other signs.",
      "Mayak читает только UTF-8: в другой кодировке вместо букв получились бы случайные знаки."),
    fix: Message(
      "Open the file in an editor and save it again with the encoding UTF-8.",
      "Откройте файл в редакторе и сохраните его заново в кодировке UTF-8."))

  package static let nulByte = Rule(
    "nul-byte",
    message: Message(
      "there is a NUL byte here: the file is in UTF-16 ('Unicode' in Notepad), or is no text",
      "здесь стоит нулевой байт: файл сохранён в UTF-16 («Юникод» в Блокноте) или это не текст"),
    meaning: Message(
      "A NUL byte means that the file is in another encoding than UTF-8, is damaged, or is not a text file.",
      "Нулевой байт означает, что файл записан не в UTF-8, повреждён или это вообще не текст."),
    fix: Message(
      "Save the file in UTF-8. If that does not help, copy the text into a new file, or restore the file"
        + " from a good copy.",
      "Сохраните файл в UTF-8. Если это не поможет, перенесите текст в новый файл или восстановите файл"
        + " из исправной копии."))

  package static let officeDocument = Rule(
    "office-document",
    message: Message(
      "this is no text but a document of Word or another office program, or an archive, whatever its name"
        + " says; open it there and save its text as plain text in UTF-8",
      "это не текст, а документ Word или другой офисной программы (или архив), как бы файл ни назывался;"
        + " откройте его в ней и сохраните как обычный текст в кодировке UTF-8"),
    meaning: Message(
      "Another ending does not turn a document into a text: what is in it stays packed.",
      "От другого окончания документ не становится текстом: внутри он по-прежнему упакован."),
    fix: Message(
      "Open the document in its program, choose 'Save as', the type 'Plain text' and the encoding UTF-8; or"
        + " copy the words into a new file.",
      "Откройте документ в его программе, выберите «Сохранить как», тип «Обычный текст» и кодировку UTF-8;"
        + " или скопируйте слова в новый файл."))

  package static let documentForPage = Rule(
    "document-for-page", .warning,
    message: Message(
      "a page is plain text, and this is a document that no page links, so it is not published; save its text"
        + " in UTF-8 as {name}",
      "страница — это обычный текст, а это документ, на который не ведёт ни одна страница, и он не"
        + " опубликован; сохраните его текст в кодировке UTF-8 под именем {name}"),
    meaning: Message(
      "By its name the document was meant to be a page; Mayak does not read documents of office programs.",
      "Судя по имени, документ должен был стать страницей; документы офисных программ Mayak не читает."
    ),
    fix: Message(
      "Save its text as plain text under that name, or link the document from a page.",
      "Сохраните его текст как обычный под этим именем или поставьте на документ ссылку со страницы."
    ))

  package static let controlCharacter = Rule(
    "control-character",
    message: Message(
      "'{word}' is a control character, which no page can show; take it out",
      "{word} — управляющий символ, его нельзя показать на странице; уберите его"),
    meaning: Message(
      "Such characters come with text that was copied from other programs; browsers and screen readers"
        + " each do something else with them.",
      "Такие символы попадают в текст при копировании из других программ; браузеры и программы чтения"
        + " с экрана обращаются с ними по-разному."),
    fix: Message(
      "Delete the character, or write the letter that was meant in its place.",
      "Удалите символ или напишите вместо него нужную букву."))

  package static let unmergedLines = Rule(
    "unmerged-lines",
    message: Message(
      "two versions of these lines stand here, one after the other; keep what is right and delete the lines of"
        + " '<<<<<<<', '=======' and '>>>>>>>'",
      "здесь подряд стоят две версии одних и тех же строк; оставьте то, что верно, и удалите строки с"
        + " «<<<<<<<», «=======» и «>>>>>>>»"),
    meaning: Message(
      "Git leaves such marks where two people changed the same lines. Readers would see both versions.",
      "Такие метки оставляет git, когда двое изменили одни и те же строки. Читатели увидели бы обе версии."
    ),
    fix: Message(
      "The lines above '=======' are one version, those below it the other. Keep one of them, or join them, and"
        + " delete the three lines with marks.",
      "Строки над «=======» — одна версия, строки под ней — другая. Оставьте одну или соедините обе, а три строки"
        + " с метками удалите."))

  package static let partedLetter = Rule(
    "parted-letter", .warning,
    message: Message(
      "the letter '{word}' is two signs here, the letter and its mark apart (in this file: {count});"
        + " write it as one",
      "буква «{word}» здесь записана двумя знаками, буква и значок отдельно (в этом файле: {count});"
        + " запишите её одним"),
    meaning: Message(
      "Texts from a Mac or out of a PDF have such letters. They look the same, but whoever searches for the"
        + " word may not find it, and in some fonts the mark stands beside the letter.",
      "Такие буквы бывают в текстах с компьютера Mac и из PDF. На вид они те же, но поиск может не найти"
        + " слово, а в некоторых шрифтах значок стоит рядом с буквой."),
    fix: Message(
      "Type the letter anew, or let mayak check --fix do it in the whole file.",
      "Наберите букву заново или поручите это команде mayak check --fix: она исправит весь файл."))

  package static let longFile = Rule(
    "long-file",
    message: Message(
      "this file takes {count} MB; of a text {limit} MB are read at most",
      "этот файл занимает {count} МБ, а текст читается не длиннее {limit} МБ"),
    meaning: Message(
      "Nobody writes a text of this length: the file is damaged, or is no text.",
      "Текстов такой длины никто не пишет: файл повреждён или это вовсе не текст."),
    fix: Message(
      "Restore the file from a good copy, or split it.",
      "Восстановите файл из исправной копии или разделите его."))

  package static let missingFile = Rule(
    "missing-file",
    message: Message(
      "the site needs the file {file}, and it is missing or empty",
      "сайту нужен файл {file}, а его нет или он пуст"),
    meaning: Message(
      "This file says what the site is called, where it stands and which languages it has.",
      "В этом файле сказано, как называется сайт, где он размещён и на каких языках выходит."),
    fix: Message(
      "Create the file; the README shows what belongs in it.",
      "Создайте файл; что в нём писать, показано в README."))

  package static let missingLanguageCode = Rule(
    "missing-language-code",
    message: Message(
      "the file name does not say which language this is; name it {example}",
      "из имени файла не видно, на каком языке текст; назовите файл {example}"),
    meaning: Message(
      "The language of a page stands before .md in its file name.",
      "Язык страницы указывают в имени файла перед .md."),
    fix: Message("Rename the file.", "Переименуйте файл."))

  package static let unknownLanguageCode = Rule(
    "unknown-language-code",
    message: Message(
      "'{code}' is not a language of this site",
      "«{code}» — не язык этого сайта"),
    meaning: Message(
      "The languages of a site are listed in Content/site.yml under 'languages'.",
      "Языки сайта перечислены в Content/site.yml под ключом languages."),
    fix: Message(
      "Correct the code, or add the language to Content/site.yml.",
      "Исправьте код или добавьте язык в Content/site.yml."))

  package static let unknownSection = Rule(
    "unknown-section",
    message: Message(
      "the folder '{word}' is not a section of this site",
      "папка «{word}» — не раздел этого сайта"),
    meaning: Message(
      "A page belongs to a section by the folder it lies in; sections stand in Content/site.yml.",
      "Страница относится к разделу по папке, в которой лежит; разделы описаны в Content/site.yml."),
    fix: Message(
      "Move the file into the folder of a section, or add the section to Content/site.yml.",
      "Перенесите файл в папку раздела или добавьте раздел в Content/site.yml."))

  package static let strayFile = Rule(
    "stray-file", .warning,
    message: Message(
      "Mayak does not know what this file is, so it is not published",
      "Mayak не понимает, что это за файл, поэтому он не опубликован"),
    meaning: Message(
      "Pages are called NAME.LANGUAGE.md; a copy made by a file manager is usually left by mistake.",
      "Страницы называются ИМЯ.ЯЗЫК.md; копия из файлового менеджера обычно остаётся по ошибке."),
    fix: Message("Rename the file or remove it.", "Переименуйте файл или удалите его."))

  package static let unusedFile = Rule(
    "unused-file", .warning,
    message: Message(
      "no page refers to this file, so it is not published",
      "ни одна страница не ссылается на этот файл, поэтому он не опубликован"),
    meaning: Message(
      "Pictures and documents are published only when a page shows or links them.",
      "Картинки и документы публикуются, только если страница показывает их или ссылается на них."),
    fix: Message(
      "Link the file from a page, or remove it.",
      "Сошлитесь на файл со страницы или удалите его."))

  static let fileRules: [Rule] = [
    notUTF8, nulByte, officeDocument, documentForPage, controlCharacter, unmergedLines,
    partedLetter, longFile, missingFile, missingLanguageCode,
    unknownLanguageCode, unknownSection, strayFile, unusedFile,
  ]
}
