extension MessageTemplate {
  /// What can be wrong with the settings of a district's folder, and with what lies in it.
  static let district: [MessageTemplate] = [outsideFolder, notInFolder, otherYear]

  package static let outsideFolder = MessageTemplate(
    .error, "district.outside", en: "`{file}` leads out of the folder",
    zh: "`{file}`不在本文件夹之内",
    helpEn:
      "copy it here and write its path from here, so that the folder can be handed over whole",
    helpZh: "请复制到本文件夹内，并写从本文件夹起的路径，以便整个文件夹移交")
  package static let notInFolder = MessageTemplate(
    .error, "district.missing", en: "there is no `{file}` in the folder",
    zh: "本文件夹中没有`{file}`", helpEn: "write the path from the folder of the settings",
    helpZh: "请写从设置文件所在文件夹起的路径")
  package static let otherYear = MessageTemplate(
    .error, "district.other-period",
    en: "the dossier is of {period}, the folder of {year}; it is left out",
    zh: "卷宗属于{period}，本文件夹是{year}的，不予计入",
    helpEn: "keep each period in a folder of its own", helpZh: "请将不同期间分别存放")
}
