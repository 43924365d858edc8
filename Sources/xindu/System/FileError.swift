import ConsultationIndex
import ConsultationReports
import XinduPlatform

/// A file that cannot be read or written.
enum FileError: Error, Equatable {
  case missing(String)
  case directory(String)
  case unreadable(String)
  case unwritable(String, Obstacle = .other)
  /// Nothing in it can be measured.
  case noDossier(String)
  /// A table of measures stands where dossiers are wanted.
  case measureTable(String)
  case present(String)
  /// A notice stands there, and nobody said from which day the days to appeal run.
  case noticeDay(String)
  /// Two dossiers would be written to it.
  case shared(String)
  /// A table of measures comes after other communities.
  case lateTable(String)
  /// It was read, and what is made of it would take its place.
  case input(String)
  case sameCommunity(String, community: String)
  case samePeriod(String, community: String, period: String)
  /// A dossier is not for the period of the others, or not for an earlier one.
  case otherPeriod(String, community: String, period: String)
  /// A result of an earlier period tells nothing of confirmed points.
  case notConfirmed(String, community: String)
  /// Another process is writing to it.
  case locked(String)
  /// Another process is writing to it, and its end is waited for.
  case awaited(String)

  var path: String {
    switch self {
    case .missing(let path), .directory(let path), .unreadable(let path), .unwritable(let path, _),
      .noDossier(let path), .measureTable(let path), .present(let path), .noticeDay(let path),
      .shared(let path), .lateTable(let path), .input(let path), .sameCommunity(let path, _),
      .samePeriod(let path, _, _), .otherPeriod(let path, _, _), .notConfirmed(let path, _),
      .locked(let path), .awaited(let path):
      path
    }
  }

  var code: String {
    switch self {
    case .missing: "file.missing"
    case .directory: "file.directory"
    case .unreadable: "file.unreadable"
    case .unwritable(_, .full): "file.full"
    case .unwritable(_, .changed): "file.changed"
    case .unwritable: "file.unwritable"
    case .noDossier: "file.no-dossier"
    case .measureTable: "file.measure-table"
    case .present: "file.present"
    case .noticeDay: "file.notice-day"
    case .shared: "file.shared"
    case .lateTable: "file.late-table"
    case .input: "file.input"
    case .sameCommunity: "file.same-community"
    case .samePeriod: "file.same-period"
    case .otherPeriod: "file.other-period"
    case .notConfirmed: "file.not-confirmed"
    case .locked: "file.locked"
    case .awaited: "file.awaited"
    }
  }

  /// Whoever waits has nothing to mend.
  var severity: Issue.Severity {
    if case .awaited = self { .note } else { .error }
  }

  /// What is wrong, as a line for people.
  func text(in language: Language) -> String {
    let colon = language == .chinese ? "：" : ": "
    let word = IssueText.word(for: severity, in: language)
    return name(in: language) + ": " + word + colon + message(in: language) + "\n"
  }

  private func name(in language: Language) -> String {
    guard case .unwritable("-", _) = self else { return path.harmless }
    return language == .chinese ? "标准输出" : "standard output"
  }

  /// What is wrong, without the name of the file.
  func message(in language: Language) -> String {
    let isChinese = language == .chinese
    return switch self {
    case .missing: isChinese ? "文件不存在" : "there is no such file"
    case .directory: isChinese ? "这是文件夹，不是文件" : "this is a folder, not a file"
    case .unreadable: isChinese ? "文件无法读取" : "the file cannot be read"
    case .unwritable(_, let obstacle): obstacle.message(in: language)
    case .noDossier: isChinese ? "没有可统计的卷宗" : "there is no dossier to be measured"
    case .measureTable:
      isChinese
        ? "这是`measure`生成的数据表，没有材料明细；只有`score`与`policy impact`能读"
        : "this is a table of measures, which holds no records; `score` and `policy impact` take it"
    case .noticeDay:
      isChinese
        ? "此处已有告知书，未改动；请加 `--notice-date`：重新出具的写首次告知日，申诉期限不变"
        : "a notice is there already and was left alone; say `--notice-date`, for one issued again "
          + "the day of the first, so that the days to appeal stay"
    case .shared:
      isChinese ? "两份卷宗的告知书会写入同一个文件" : "two dossiers would be written to this one file"
    case .lateTable:
      isChinese
        ? "数据表不能并入此前读入的社区；只能给一张数据表，并放在最前"
        : "a table of measures cannot join communities that were read before it; give one at most, "
          + "and first"
    case .input:
      isChinese
        ? "这是读入的文件，结果不能写在它上面，未作改动；请另取名称"
        : "this file is one of those that were read, and stays as it is; choose another name"
    case .sameCommunity(_, let community):
      isChinese
        ? "社区`\(community.harmless)`的卷宗重复" : "the community `\(community.harmless)` is there twice"
    case .samePeriod(_, let community, let period):
      isChinese
        ? "社区`\(community.harmless)`\(period)的卷宗重复"
        : "the community `\(community.harmless)` is there twice for \(period)"
    case .otherPeriod(_, let community, let period):
      isChinese
        ? "社区`\(community.harmless)`的卷宗属于 \(period)；一份报告只评一个周期，`--previous` 只用更早的周期"
        : "the dossier of `\(community.harmless)` is for \(period); a report is about one period, and "
          + "`--previous` takes earlier ones"
    case .notConfirmed(_, let community):
      isChinese
        ? "社区`\(community.harmless)`的结果只有预评得分，不能用于对比；请用审定得分"
        : "the result of `\(community.harmless)` holds provisional points only; compare with confirmed "
          + "ones"
    case .locked:
      isChinese ? "另一个进程正在写入此文件" : "another process is writing to this file"
    case .awaited:
      isChinese
        ? "另一个进程正在写入此文件，等它写完后继续"
        : "another process is writing to this file; waiting until it is done"
    case .present:
      isChinese ? "文件已存在，未改动；如要覆盖请加`--force`" : "is there already; `--force` overwrites it"
    }
  }
}
