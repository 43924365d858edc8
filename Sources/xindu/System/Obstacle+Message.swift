import ConsultationIndex
import XinduPlatform

extension Obstacle {
  /// What is wrong, and how it is mended.
  func message(in language: Language) -> String {
    let isChinese = language == .chinese
    let reason =
      switch self {
      case .denied:
        isChinese
          ? "没有写权限；请改用另一个名称，或者开通权限"
          : "you may not write to it; choose another name, or have that allowed"
      case .folderDenied:
        isChinese
          ? "所在文件夹不允许新建或替换文件；请开通该文件夹的写权限"
          : "no file may be made or replaced in its folder; have that allowed"
      case .noFolder: isChinese ? "所在文件夹不存在" : "its folder is not there"
      case .folder: isChinese ? "这是文件夹" : "this is a folder"
      case .noRegularFile: isChinese ? "这不是普通文件" : "this is no regular file"
      case .otherNames:
        isChinese
          ? "它还有别的名称（硬链接），替换后两处内容会不一致；请先复制成单独的文件"
          : "it has another name, a hard link, that would keep the old content; make a copy of its own "
            + "first"
      case .owner:
        isChinese
          ? "它属于他人，替换后对方可能无法使用；请由其所有者写入，或者另取名称"
          : "it belongs to somebody else, who could lose it; let them write it, or choose another name"
      case .mounted:
        isChinese
          ? "它是单独挂载的，无法替换；请改为挂载所在文件夹"
          : "it is mounted by itself and cannot be replaced; mount its folder instead"
      case .full:
        isChinese ? "空间已满；请腾出空间后重试" : "no room is left; make some and run this again"
      case .closed: isChinese ? "对方已停止读取" : "nobody reads it any more"
      case .unlockable:
        isChinese
          ? "所在磁盘不能加锁，两人同时写入会丢失内容，因此未写入；请在本机磁盘上记录后再复制过去，"
            + "或者请管理员为该网络磁盘开通文件锁"
          : "its disk cannot lock files, so that somebody else's entries could be lost, and nothing was "
            + "written; record on a local disk and copy the file, or have locks turned on for the "
            + "network disk"
      case .changed:
        isChinese
          ? "读取之后文件已被他人改动，未写入任何内容；请重新运行"
          : "somebody else changed the file meanwhile, and nothing was written; run this again"
      case .other: ""
      }
    let failure = isChinese ? "文件无法写入" : "the file cannot be written"
    if self == .changed { return reason }
    return reason.isEmpty ? failure : failure + (isChinese ? "：" : ": ") + reason
  }
}
