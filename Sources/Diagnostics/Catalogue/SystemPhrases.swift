/// Why the system refused: in English its own words.
extension Phrase {
  package static let noEntry = Phrase("No such file or directory", "нет такого файла или папки")
  package static let accessDenied = Phrase("Permission denied", "нет прав доступа")
  package static let notPermitted = Phrase(
    "Operation not permitted", "система этого не разрешает")
  package static let entryExists = Phrase("File exists", "такой файл уже есть")
  package static let noFolder = Phrase(
    "Not a directory", "на месте папки в этом пути лежит файл")
  package static let isFolder = Phrase("Is a directory", "это папка, а не файл")
  package static let folderHoldsFiles = Phrase("Directory not empty", "папка не пуста")
  package static let diskIsFull = Phrase("No space left on device", "на диске нет места")
  package static let quotaIsReached = Phrase(
    "Disk quota exceeded", "место на диске, отведённое вам, кончилось")
  package static let diskIsReadOnly = Phrase(
    "Read-only file system", "диск доступен только для чтения")
  package static let diskFails = Phrase("Input/output error", "диск не отвечает или повреждён")
  package static let tooManyFiles = Phrase("Too many open files", "открыто слишком много файлов")
  package static let nameTooLong = Phrase("File name too long", "имя файла слишком длинное")
  package static let tooManyLinks = Phrase(
    "Too many levels of symbolic links", "слишком много символических ссылок подряд")
  package static let inUse = Phrase(
    "Device or resource busy", "это сейчас занято другой программой")
  package static let addressInUse = Phrase("Address already in use", "этот адрес уже занят")
  package static let addressElsewhere = Phrase(
    "Cannot assign requested address", "у этого компьютера нет такого адреса")
  package static let fileTooLarge = Phrase("File too large", "файл слишком велик")
}
