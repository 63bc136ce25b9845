/// What can be wrong with the pictures and other files that visitors are given.
extension Rule {
  package static let unreadablePicture = Rule(
    "unreadable-picture",
    message: Message(
      "'{word}' is not a picture that browsers show; save it as .jpg, .png, .webp, .gif, .avif, or as .svg with a viewBox",
      "браузеры не покажут картинку «{word}»; сохраните её как .jpg, .png, .webp, .gif, .avif или как .svg с атрибутом viewBox"
    ),
    meaning: Message(
      "The file is damaged, is not what its name says, or is of a format for a few programs only, such as .heic of a phone. A page must know how wide and high a picture is, to keep its room free while it loads.",
      "Файл повреждён, внутри не то, что обещает имя, или формат понимают лишь немногие программы (например, .heic с телефона). Странице нужно знать ширину и высоту картинки, чтобы оставить для неё место, пока она загружается."
    ),
    fix: Message(
      "Open the picture in a program for pictures and save it anew in one of these formats; renaming it is not enough.",
      "Откройте картинку в графической программе и сохраните заново в одном из этих форматов; просто переименовать файл недостаточно."
    ))

  package static let heavyPicture = Rule(
    "heavy-picture", .warning,
    message: Message(
      "this picture takes {count} KB; more than {limit} KB load for many seconds on a slow phone",
      "эта картинка занимает {count} КБ; на медленном телефоне всё, что больше {limit} КБ, грузится долго"
    ),
    meaning: Message(
      "Whoever needs the site may have an old phone and little data left to pay for.",
      "У того, кому нужен сайт, может быть старый телефон и мало оплаченного трафика."),
    fix: Message(
      "Save the picture smaller, 1600 pixels wide at most, as .jpg or .webp.",
      "Уменьшите картинку, не больше 1600 пикселей в ширину, и сохраните как .jpg или .webp."))

  package static let vastPicture = Rule(
    "vast-picture", .warning,
    message: Message(
      "this picture has {width} × {height} pixels, {count} million in all; no page shows more than {limit} million, and a phone may stop over it",
      "в этой картинке {width} × {height} пикселей, всего {count} млн; страница не покажет больше {limit} млн, а телефон может на ней зависнуть"
    ),
    meaning: Message(
      "Before it is shown, each pixel takes four bytes of memory, however small the file is.",
      "Перед показом каждый пиксель занимает в памяти четыре байта, каким бы маленьким ни был файл."
    ),
    fix: Message(
      "Save the picture smaller, 1600 pixels wide at most.",
      "Уменьшите картинку, не больше 1600 пикселей в ширину."))

  package static let pictureCutShort = Rule(
    "picture-cut-short", .warning,
    message: Message(
      "this picture breaks off: its end is missing from the file, so that a part of it, or all, is not shown",
      "эта картинка обрывается: в файле нет её конца, поэтому часть её или вся она не видна"),
    meaning: Message(
      "It was not copied or loaded to its end, or the disk was full.",
      "Её скопировали или скачали не до конца, или на диске не хватило места."),
    fix: Message(
      "Copy the picture again from where it came from, and open it to see that it is whole.",
      "Скопируйте картинку заново оттуда, откуда она взята, и откройте её, чтобы убедиться, что она целая."
    ))

  package static let fileNameAsDescription = Rule(
    "file-name-as-description", .advice,
    message: Message(
      "'{word}' is the name of a file and not a description; write what the picture shows, as in 'A man by a train'",
      "«{word}» — имя файла, а не описание; напишите, что на картинке, например «Мужчина у поезда»"),
    meaning: Message(
      "Whoever does not see the picture hears the description in its place.",
      "Тот, кто не видит картинку, услышит вместо неё описание."),
    fix: Message(
      "Say in a few words what the picture shows and what it is here for.",
      "Скажите в нескольких словах, что на картинке и зачем она здесь."))

  package static let vagueDescription = Rule(
    "vague-description", .advice,
    message: Message(
      "'{word}' does not say what the picture shows; write that, as in 'A man by a train'",
      "«{word}» не говорит, что на картинке; напишите это, например «Мужчина у поезда»"),
    meaning: Message(
      "Whoever does not see the picture hears the description in its place, and knows already that there is a picture.",
      "Тот, кто не видит картинку, услышит вместо неё описание, а что там картинка, он уже знает."),
    fix: Message(
      "Say in a few words what the picture shows and what it is here for.",
      "Скажите в нескольких словах, что на картинке и зачем она здесь."))

  package static let picturePosition = Rule(
    "picture-position", .warning,
    message: Message(
      "this picture says where it was taken, and whoever opens the site can read that",
      "в этой картинке записано место съёмки, и его может прочитать любой посетитель"),
    meaning: Message(
      "Phones write the place into each photo. It can lead to people who must not be found.",
      "Телефоны записывают место в каждую фотографию. По нему можно выйти на людей, которых не должны найти."
    ),
    fix: Message(
      "Remove it: exiftool -gps:all= -xmp:geotag= FILE, or save the picture without metadata. Remove it from older versions of the file too.",
      "Уберите его: exiftool -gps:all= -xmp:geotag= ФАЙЛ, или сохраните картинку без метаданных. Не забудьте о прежних копиях файла."
    ))

  package static let unsafeSVG = Rule(
    "unsafe-svg",
    message: Message(
      "this drawing holds '{word}', which could run or ask another site when it is opened",
      "в этом рисунке есть «{word}»: при открытии он мог бы выполнить программу или обратиться к другому сайту"
    ),
    meaning: Message(
      "A browser that opens an SVG by itself runs its scripts and loads what it refers to, with the rights of your site.",
      "Открыв SVG отдельно, браузер выполняет его скрипты и загружает всё, на что он ссылается, с правами вашего сайта."
    ),
    fix: Message(
      "Save the drawing as plain SVG with pictures and fonts in it, or remove that part; trust_html: true in Content/site.yml lets it stand.",
      "Сохраните рисунок как обычный SVG со встроенными картинками и шрифтами или уберите это место; trust_html: true в Content/site.yml разрешает его оставить."
    ))

  package static let uncheckedSVG = Rule(
    "unchecked-svg",
    message: Message(
      "Mayak cannot look into this drawing: it is no proper SVG, or is larger than 4 MB",
      "Mayak не может проверить этот рисунок: это неправильный SVG, или он больше 4 МБ"),
    meaning: Message(
      "A browser that opens an SVG by itself runs what is in it; a drawing that cannot be read cannot be vouched for.",
      "Открыв SVG отдельно, браузер выполняет всё, что в нём есть; за рисунок, который не прочитать, нельзя ручаться."
    ),
    fix: Message(
      "Save it again as plain SVG; trust_html: true in Content/site.yml lets it stand.",
      "Сохраните его заново как обычный SVG; trust_html: true в Content/site.yml разрешает его оставить."
    ))

  package static let untrustedHTML = Rule(
    "untrusted-html",
    message: Message(
      "a page links this file, browsers open it as a page, and Mayak did not make it",
      "страница ссылается на этот файл, браузеры откроют его как страницу, а сделал его не Mayak"),
    meaning: Message(
      "What stands in it nobody checked: it may run scripts and ask other sites.",
      "Его содержимое никто не проверял: он может выполнять скрипты и обращаться к другим сайтам."),
    fix: Message(
      "Make a page of it, or write trust_html: true in Content/site.yml.",
      "Сделайте из него страницу или напишите trust_html: true в Content/site.yml."))

  package static let assetCollision = Rule(
    "asset-collision",
    message: Message(
      "templates would know two files as {word}", "в шаблонах два файла назывались бы {word}"),
    meaning: Message(
      "Templates name an asset by its path, with _ for every sign that is no letter and no digit.",
      "Шаблоны называют файл по его пути, где вместо всех знаков, кроме букв и цифр, стоит _."),
    fix: Message("Rename one of the files.", "Переименуйте один из файлов."))

  static let pictureRules: [Rule] = [
    unreadablePicture, heavyPicture, vastPicture, pictureCutShort, fileNameAsDescription,
    vagueDescription, picturePosition, unsafeSVG, uncheckedSVG, untrustedHTML, assetCollision,
  ]
}
