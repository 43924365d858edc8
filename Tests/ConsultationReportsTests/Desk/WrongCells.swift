import Testing

/// Cells that are wrong: in which column, what stands there, and the code of the issue.
struct WrongCells: CustomTestStringConvertible {
  let table: String
  let column: String
  let code: String
  let cells: [String]

  var testDescription: String { "\(table) \(column) \(code)" }

  init(_ table: String, _ column: String, _ code: String, _ cells: [String]) {
    self.table = table
    self.column = column
    self.code = code
    self.cells = cells
  }

  static let all: [WrongCells] = dates + numbers + terms + texts + communities + reviews

  static let dates = [
    WrongCells(
      "session", "期限", "cell.date-order",
      ["3/5/2026", "5-3-2026", "03.05.2026", "31/12/2025", "１/２/２０２６"]),
    WrongCells(
      "session", "期限", "cell.short-year",
      ["26-3-5", "26/3/5", "5.3.26", "26年3月5日", "026-3-5", "12026-3-5"]),
    WrongCells(
      "session", "期限", "cell.no-such-date",
      [
        "2026-02-30", "2026-13-01", "2026-00-10", "2026-04-31", "2025/2/29", "2026年2月30日",
        "20260230", "0000-01-01",
        "2026-1-0", "99999999",
      ]),
    WrongCells(
      "session", "期限", "cell.no-day",
      ["2026-03", "2026/3", "2026年3月", "2026", "202603", "2026.3", "3/2026", "2026年"]),
    WrongCells("session", "期限", "cell.no-year", ["3-5", "3/5", "3月5日", "12.31"]),
    WrongCells(
      "session", "期限", "cell.not-a-date",
      [
        "明天", "待定", "星期四", "2026-3-5（周八）", "2026-3/5", "2026--3-5", "2026-3-5-1", "Mar 5, 2026",
        "5 March 2026", "2026-03-05 25:00",
        "2026-03-05 12", "2026-03-05 12:60", "123", "1", "0", "123456", "1234567", "２０２６年三月五日",
        "二〇二六年三月五日",
        "2026-3-5至2026-3-8", "2026-3-5、2026-3-6", "2026/3/5上午", "-46086", "46086-1",
        "46086a",
        "2026-003-05", "2026-3-005", "=TODAY()", "#N/A", "#VALUE!", "#REF!", "1e5",
        "01234",
      ]),
    WrongCells("session", "期限", "cell.too-narrow", ["########", "###"]),
    WrongCells("session", "人数", "cell.too-narrow", ["#####"]),
    WrongCells("session", "日期", "cell.not-a-date", ["已召开", "第一季度"]),
    WrongCells("session", "日期", "cell.no-such-date", ["2025-06-31"]),
  ]

  static let numbers = [
    WrongCells(
      "session", "人数", "cell.not-a-number",
      ["十二", "很多", "约12", "a", "．５", "√", "#DIV/0!", "=A1", "+5", "a,5", ","]),
    WrongCells(
      "session", "人数", "cell.unit",
      ["12人", "12 人", "3户", "5万", "12+3", "1-2", "10~20", "1 2", "12/15", "1.2.3", "0x10"]),
    WrongCells("session", "人数", "cell.not-whole", ["1.5", "0.5", "12.01", "１.５", "7,896.50"]),
    WrongCells("session", "人数", "cell.negative", ["-5", "-1.5", "－５", "−5", "–5"]),
    WrongCells(
      "session", "人数", "cell.comma",
      ["1,5", "12,34", "1,2345", "1,,234", ",123", "1234,567", "1，5"]),
    WrongCells("session", "人数", "cell.scientific", ["1.2E+05", "1e3", "5.10114E+11"]),
    WrongCells("session", "人数", "cell.percent", ["85%", "12.5%", "85％"]),
    WrongCells(
      "session", "人数", "cell.out-of-bounds", ["2147483648", "99999999999", "18446744073709551616"]),
    WrongCells("session", "少数", "cell.out-of-bounds", ["1", "0", "10", "100"]),
    WrongCells("session", "比例", "cell.out-of-bounds", ["101", "120%", "101%"]),
    WrongCells("session", "比例", "cell.not-whole", ["85.5%", "0.1%"]),
    WrongCells("session", "比例", "cell.not-a-number", ["%", "a%", "85%%", "-5%", "1.2.3%"]),
    WrongCells("session", "占比", "cell.not-whole", ["12.345%"]),
    WrongCells("session", "占比", "cell.out-of-bounds", ["100.01%", "10001"]),
    WrongCells("session", "版本", "cell.out-of-bounds", ["0", "1000001"]),
    WrongCells("session", "版本", "cell.unit", ["1版", "2.a"]),
    WrongCells("session", "版本", "cell.not-a-number", ["第二版", "v2", "修订"]),
    WrongCells("session", "份数", "cell.out-of-bounds", ["0", "1000001"]),
    WrongCells("session", "份数", "cell.not-whole", ["1.5"]),
    WrongCells("session", "份数", "cell.unit", ["3份"]),
  ]

  static let terms = [
    WrongCells(
      "session", "形式", "cell.unknown-term",
      ["议事", "议事会议", "councl", "议事会。", "会", "形式"]),
    WrongCells("session", "形式", "cell.number-for-term", ["1", "12", "３"]),
    WrongCells("session", "各种形式", "cell.number-for-term", ["1", "议事会、2"]),
    WrongCells("session", "形式", "cell.ambiguous-term", ["表决", "表 决"]),
    WrongCells("session", "形式", "cell.several-terms", ["议事会、甲", "议事会；vote", "甲\n议事会"]),
    WrongCells(
      "session", "各种形式", "cell.unknown-term",
      ["议事会、无", "议事会 甲", "恳谈", "协商、恳谈", "councl", "议事会/甲", "其他：甲"]),
    WrongCells("session", "各种形式", "cell.ambiguous-term", ["表决", "议事会、表决", "甲、乙", "议事会；甲、乙"]),
    WrongCells(
      "session", "公开", "cell.not-yes-no",
      ["可能", "部分", "是否", "是、否", "□", "○", "2", "ok", "已公开", "？", "11"]),
    WrongCells("session", "撤回", "cell.not-yes-no", ["撤回", "已撤回", "2025-03-05"]),
    WrongCells(
      "session", "程序", "cell.step-without-date",
      ["提议", "提议；公示", "公示:2025-03-05；提议", "商议、讨论"]),
    WrongCells(
      "session", "程序", "cell.date-without-step", ["2025-03-01", "2025-03-01；提议:2025-03-02"]),
    WrongCells(
      "session", "程序", "cell.unknown-term",
      ["提:2025-03-01", "提议:2025-03-01；讨论:2025-03-02", "步骤一:2025-03-01", ":2025-03-01"]),
    WrongCells("session", "程序", "cell.number-for-term", ["12:30"]),
    WrongCells("session", "程序", "cell.not-a-date", ["提议:已完成", "提议:是", "提议:2025-03-01=1"]),
    WrongCells(
      "session", "程序", "cell.no-such-date", ["提议:2025-02-30", "提议:2025-03-01；公示:2025-13-01"]),
    WrongCells("session", "程序", "cell.date-order", ["提议:3/5/2025", "提议:2025-03-01、3/5/2025"]),
    WrongCells("session", "程序", "cell.no-year", ["提议:3月5日"]),
  ]

  static let texts = [
    WrongCells(
      "session", "材料编号", "cell.not-an-id",
      [
        "会议1", "s 1", "s/1", "-1", ".a", "_a", "s-1；", "s#1", "甲",
        String(repeating: "a", count: 65), "é", "s,1", "'s'",
      ]),
    WrongCells(
      "session", "材料编号", "cell.lost-digits",
      ["5.10114E+11", "1.2e10", "5E+11", "51011400112345000", "123456789012345000000"]),
    WrongCells("session", "材料编号", "table.missing-cell", ["", " ", "\u{3000}", "'"]),
    WrongCells("session", "前次", "cell.not-an-id", ["上次会议", "s-1、s-2", "s 1", "（无）"]),
    WrongCells(
      "session", "附件", "cell.not-a-digest",
      ["a.pdf|123", "a.pdf|xyz", "a；b|c", "|0", "a.pdf|\(String(repeating: "g", count: 64))"]),
    WrongCells("session", "来源原文", "cell.quote-without-source", ["某句原文", "a"]),
    WrongCells(
      "session", "社区编号", "table.unknown-community", ["c-3", "甲社区", "C-1", "c1", "0", "c-1 c-2"]),
    WrongCells("session", "社区编号", "cell.lost-digits", ["5.10114E+11", "51011400112345000"]),
    WrongCells("session", "社区编号", "dossier.hidden-character", ["c-\u{200B}1"]),
    WrongCells("session", "社区编号", "dossier.path-in-id", ["../c-1"]),
    WrongCells("session", "社区编号", "table.missing-cell", ["", "  "]),
  ]

  static let communities = [
    WrongCells("社区", "社区类型", "cell.unknown-term", ["乡镇", "城镇社区", "urbn", "/"]),
    WrongCells("社区", "社区类型", "table.missing-cell", [""]),
    WrongCells("社区", "社区名称", "table.missing-cell", ["", " "]),
    WrongCells("社区", "社区类型", "cell.number-for-term", ["1"]),
    WrongCells("社区", "社区编号", "table.missing-cell", ["", "\t"]),
    WrongCells("社区", "社区编号", "cell.lost-digits", ["5.10114E+11", "51011400112345000"]),
    WrongCells("社区", "社区编号", "dossier.hidden-character", ["c-\u{200B}1", "c\u{202E}-1"]),
    WrongCells("社区", "社区编号", "dossier.path-in-id", ["a/b", ".."]),
    WrongCells("社区", "社区编号", "table.repeated-community", ["c-9"]),
    WrongCells(
      "社区", "期间", "cell.not-a-period",
      [
        "25", "2025-13", "2025-Q5", "2025-H3", "2025年5季度", "去年", "2025-2026", "2025年13月", "Mar-25",
        "2025/3", "45717", "2025年第一季", "0000",
      ]),
    WrongCells("社区", "期间", "table.missing-cell", ["", "'"]),
    WrongCells("社区", "户数", "cell.out-of-bounds", ["5001", "99999"]),
    WrongCells("社区", "户数", "cell.unit", ["1200户"]),
    WrongCells("社区", "户数", "cell.not-a-number", ["约1200", "不详"]),
    WrongCells("社区", "户数", "cell.negative", ["-1"]),
    WrongCells("社区", "演示案例", "cell.not-yes-no", ["示例", "演示"]),
  ]

  static let reviews = [
    WrongCells("审核意见", "结论", "cell.unknown-term", ["同意", "通过", "采用", "驳回", "acepted", "√"]),
    WrongCells("审核意见", "结论", "table.missing-cell", ["", " "]),
    WrongCells("审核意见", "结论", "cell.several-terms", ["采信、退回补正"]),
    WrongCells("审核意见", "版本", "cell.not-a-number", ["最新", "全部"]),
    WrongCells("审核意见", "版本", "cell.out-of-bounds", ["0"]),
    WrongCells("审核意见", "审核人", "table.missing-cell", ["", "\u{200B}"]),
    WrongCells("审核意见", "审核人", "cell.lost-digits", ["5.10114E+11"]),
    WrongCells("审核意见", "审核人", "dossier.hidden-character", ["r\u{200D}1"]),
    WrongCells("审核意见", "所属社区", "dossier.hidden-character", ["c-\u{200B}1"]),
    WrongCells("审核意见", "日期", "table.missing-cell", [""]),
    WrongCells("审核意见", "日期", "cell.date-order", ["3/5/2025"]),
    WrongCells("审核意见", "日期", "cell.not-a-date", ["当日", "3 days"]),
    WrongCells("审核意见", "补正期限", "cell.not-a-date", ["一周内", "7天"]),
    WrongCells("审核意见", "补正期限", "cell.no-such-date", ["2025-02-30"]),
    WrongCells("审核意见", "补正期限", "dossier.amend-by-not-returned", ["2025-12-31"]),
    WrongCells("审核意见", "材料编号", "cell.not-an-id", ["会议一", "s 1"]),
    WrongCells("审核意见", "社区编号", "table.unknown-community", ["c-8", "甲"]),
    WrongCells("审核意见", "所属社区", "dossier.reviews-own-case", ["c-1"]),
    WrongCells("审核意见", "数值", "table.review-cell-unused", ["5", "abc"]),
    WrongCells("审核意见", "档次", "table.review-cell-unused", ["2", "好"]),
  ]
}
