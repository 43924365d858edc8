import ConsultationIndex

/// What `xindu help` prints.
enum HelpText {
  static func hint(in language: Language) -> String {
    language == .chinese ? "用 `xindu help` 查看用法" : "see `xindu help`"
  }

  static func text(in language: Language) -> String {
    language == .chinese ? chinese : english
  }

  private static let english = """
    xindu scores how well communities consult their residents, on the Xindu index.

    usage: xindu COMMAND [OPTION…] [FILE…]

      score FILE…       points and grade; of several dossiers a line for each
        --community ID    only this one, in full
        --format csv      scores of a table of measures as a table
        --indicators      with the points of every indicator (csv, json; documents
                          have them always)
        --workers N       threads that share the work; one for a table, else all
      report DATA…      all communities: grades, ranking, weak elements, trends
        --previous FILE   an earlier period, dossiers or assessments; for each
        --format html     one page to print or send; also text, json, csv
        -o FILE|FOLDER    where to; a name such as report.html says the format
        --each            with each community's notice in the folder of -o
      measure FILE… -o TABLE.csv
                        quantities of all communities, which score takes again
        --basis confirmed|provisional
                          counting what was accepted, or all that may be
      explain FILE…     the reason for every point
        --indicator ID    everything about one indicator
        --missing         what is missing, and what it would bring
      advise FILE…      how firmly the grade is held; the least effort to the next
        --target GRADE    to this grade, such as 4A
      advise --warnings FILE…
                        what to see to before it is too late, by community;
                        dossiers of earlier periods tell what has fallen
      template -o FOLDER  tables to be filled in, one for each kind of record
        --examples        with example rows that count, for trying out
      convert FILE… -o FOLDER   dossiers as such tables
        --encoding        utf-8 (as usual), gb18030 or utf-16
        --force           replace files that are there
      review list FILE… -o LIST.csv
                        what waits for reviewers, the oldest and heaviest first
      review record LIST.csv --reviews REVIEWS.csv --input FILE…
                        add the decisions filled in there to the reviews
      notify FILE… -o FOLDER
                        a notice of result for each community, to be printed
        --html, --text    as a page (if nothing is said), as text
        --notice-date DATE  the day of the notice, of a second one that of the
                          first; today if left out
        --appeal-days N   days to appeal after the day of the notice; 15
        --office NAME     who issues it
      journal append JOURNAL FILE…
                        take down what is new in dossiers, standards, results
        --name NAME       what a new journal is called
        --dated-ahead     a day after today is meant
      journal verify JOURNAL
                        whether anything was altered, and whether results
                        come out the same today
        --head N:HASH     against a receipt that was kept; may be repeated
      journal replay JOURNAL
                        the results as of a day, from the journal alone
        --community ID    of one community
      policy check      whether a standard is sound; also policy check FILE…
      policy test [STANDARD [TESTS…]]
                        whether a standard decides its tests as expected;
                        TESTS are files and folders, NAME.tests beside NAME.json
        --filter TEXT     only tests with that in their name
        --coverage        what no test shows yet; with --minimum 90 a gate
        --propose         drafts of tests for what is missing, as JSON
        --mutate          changes of the standard that no test notices
      policy show       its categories, indicators, measures, awards and grades
      policy export     the standard as JSON, to be changed
      policy diff OLD NEW   what a change of a standard changes, in text, points,
                        totals and grades; OLD and NEW are files, or xindu
        -o FOLDER         write the dossiers that show it
      policy versions FOLDER   the dated versions of a standard: gaps, ties,
                        and whether the version numbers rise enough
        --period PERIOD   the one in force for a period, such as 2025
      policy impact OLD NEW FILE…
                        what a change of the standard does to these communities:
                        who changes grade, who gains and loses, by which edits
        --basis confirmed|provisional   what is counted; confirmed
        --size FIGURE     the figure that says how large a community is
        --community ID    only this one, indicator by indicator
        --sensitivity     how far grades hang on the exact points and thresholds
        --seed S, --variants N   of the variants tried for that; 1 and 200
      help, --help, --version

    options:
      --standard FILE   score by this standard, not by the built-in one
      --as-of DATE      the day to look from, YYYY-MM-DD; today if left out
      --reviews-until DATE  the last day of reviews that count; that of --as-of if
                        left out
      --reviews REVIEWS.csv  count this log with the reviews that dossiers hold
      --roster ROSTER.csv  who is to hand something in; score, report and notify
                        name who has not
      --format text|json
      --errors FILE     write everything that is wrong there, as a table, or as
                        JSON where its name ends in .json
      --lang zh|en      the language; by default that of the locale

    FILE is a dossier or submission as JSON, - is standard input; or dossiers line
    by line (.ndjson, -); or a folder of tables (CSV), see template, or of dossiers.
    score and policy impact also take what measure writes.
    A folder with a file district.json (period, days, office, where submissions
    lie) needs no options and no files: score FOLDER, or score within it.
    OLD and NEW are standards, xindu is the built-in one.
    -o FILE follows links; - is standard output. What was read is never replaced.
    Results go to standard output, errors to standard error.
    Exit codes: 0 done, 1 the input has errors, 2 the command line is wrong.

    """

  private static let chinese = """
    xindu 按新都社区协商指数，为社区协商工作评分定级。

    用法：xindu 命令 [选项…] [文件…]

      score 文件…       给出得分与等级；多份卷宗时每个社区一行
        --community 编号  只看这一个社区，完整列出
        --format csv      将数据表的得分输出为表格
        --indicators      附各项指标得分（csv、json）
        --workers N       同算的线程数，数据表默认 1，逐行卷宗默认全部核心
      report 数据…      全区汇总：等级、排名、薄弱要素、积压、变化趋势
        --previous 文件   更早周期的卷宗或评定结果，可多次给出
        --format html     一页网页，可打印；也可为 text、json、csv
        -o 文件|文件夹    写到哪里；report.html 之类的名字即定格式
        --each            并在 -o 的文件夹中写出各社区的告知书
      measure 文件… -o 数据表.csv
                        统计各社区的口径数值，供 score 反复计分
        --basis confirmed|provisional
                          审定（只计采信材料，默认）、预评
      explain 文件…     逐项说明得分理由
        --indicator 编号  只看一项指标的全部依据
        --missing         缺什么材料、补上可得多少分
      advise 文件…      临界情况，以及升级所需的最小工作量
        --target 等级     以该等级为目标，如 4A
      advise --warnings 文件…
                        预警：各社区须抓紧办理的事项；一并给出上期卷宗，
                        可比较升降
      template -o 文件夹  生成填报模板，每种材料一张表
        --examples        示例行按真实数据写入，供试用
      convert 文件… -o 文件夹   将卷宗转成同样的表格
        --encoding        utf-8（默认）、gb18030 或 utf-16
        --force           覆盖已有文件
      review list 文件… -o 待审清单.csv
                        列出待审材料和待评量表，先旧后新，同月先重后轻
      review record 待审清单.csv --reviews 审核意见.csv --input 文件…
                        将填好的结论追加到审核意见
      notify 文件… -o 文件夹
                        为每个社区出具评定结果告知书，可直接打印
        --html， --text   网页（默认）、纯文本
        --notice-date 日期  告知日，重新出具时写首次告知日；不写则为今天
        --appeal-days N   申诉期限，自告知日次日起的天数，默认 15
        --office 名称     出具单位
      journal append 日志 文件…
                        将卷宗、评价标准、评定结果中的新内容登记入日志
        --name 名称       新日志的名称
        --dated-ahead     确认所填日期晚于今天
      journal verify 日志
                        核查日志是否被改动、重新评定的结果是否相同
        --head 条数:摘要  与留存的链头回执核对，可写多次
      journal replay 日志
                        仅凭日志，重现截至某日的评定结果
        --community 编号  只看一个社区
      policy check      检查评价标准是否完备；也可写 policy check 文件…
      policy test [标准 [测试…]]
                        标准对各测试情形的评定是否合乎预期；测试为文件或
                        文件夹，默认为 NAME.json 旁的 NAME.tests
        --filter 文字     只运行名称中含该文字的测试
        --coverage        尚无测试覆盖的门槛、前置条件与分数线；
                          加 --minimum 90 则低于 90% 时报错
        --propose         为所缺各项拟出测试草稿（JSON）
        --mutate          逐处改动标准，列出没有测试能发现的改动
      policy show       列出标准的类别、指标、口径、赋分与等级
      policy export     导出标准的 JSON，供修改
      policy diff 旧标准 新标准   比较两份标准的文本、得分、总分与等级；可写文件，
                        也可写内置标准的名称 xindu
        -o 文件夹         写出作为证据的卷宗
      policy versions 文件夹   标准的各个版本：有无空档、并列，版本号是否升够
        --period 期间     该期间适用哪个版本，如 2025
      policy impact 旧标准 新标准 文件…
                        试算修改标准对这些社区的影响：谁升级降级、谁增分减分、
                        由哪些修改引起
        --basis confirmed|provisional   按审定或预评计算，默认审定
        --size 数字名     用哪个数字表示社区规模
        --community 编号  只看一个社区，逐项指标列出
        --sensitivity     等级在多大程度上取决于具体的分值和门槛
        --seed S， --variants N   为此试算的变体：种子和个数，默认 1 和 200
      help、--help、--version

    选项：
      --standard 文件   使用该标准，而非内置标准
      --as-of 日期      评定日，写作 YYYY-MM-DD；不写则为今天
      --reviews-until 日期  计入审核意见的截止日；不写则与评定日相同
      --reviews 审核意见.csv  将该表中的意见与卷宗所附意见一并计入
      --roster 名册.csv  应交材料的社区（score、report、notify）：列出未交的
      --format text|json
      --errors 文件     将全部问题写入该文件（表格；名称以 .json 结尾的为 JSON）
      --lang zh|en      语言；默认随系统

    文件为 JSON 格式的卷宗或申报材料，- 表示标准输入；也可以每行一份卷宗
    （.ndjson、-），或是存放表格（CSV，见 template）或卷宗的文件夹。score 与
    policy impact 也可读 measure 生成的数据表。新旧标准写文件名，内置标准写 xindu。
    年度文件夹中放有设置文件 district.json（周期、日期、单位、材料所在处等）的，
    不必写选项和文件名：score 文件夹，或在文件夹中直接运行 score。
    -o 文件：链接写入其所指文件，- 表示标准输出；读入的文件不会被覆盖。
    结果写到标准输出，错误写到标准错误。
    退出码：0 完成，1 输入有错，2 用法有误。

    """
}
