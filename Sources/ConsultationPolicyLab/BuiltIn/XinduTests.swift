/// The files of Fixtures/Standards/xindu.tests, byte for byte; a test holds both to be the same.
enum XinduTests {
  /// By name.
  static let files: [(name: String, text: String)] = [
    (
      "forms.json",
      #"""
      {
        "format": "consultation-tests/1",
        "note": "类别F“协商形式”：先是每项指标的赋分，后是每个统计口径计入哪些材料",
        "period": "2025",
        "asOf": "2026-01-31",
        "tests": [
          {
            "name": "F1.b1 居民议事会每季召开：0 得 0 分",
            "quantities": {"council-quarters": 0},
            "expect": {"points": {"F1.b1": 0}, "outcomes": {"F1.b1": "unmet"}}
          },
          {
            "name": "F1.b1 居民议事会每季召开：1 得 4 分",
            "quantities": {"council-quarters": 1},
            "expect": {"points": {"F1.b1": 4}, "outcomes": {"F1.b1": "partly-met"}}
          },
          {
            "name": "F1.b1 居民议事会每季召开：2 得 8 分",
            "quantities": {"council-quarters": 2},
            "expect": {"points": {"F1.b1": 8}, "outcomes": {"F1.b1": "partly-met"}}
          },
          {
            "name": "F1.b1 居民议事会每季召开：3 得 12 分",
            "quantities": {"council-quarters": 3},
            "expect": {"points": {"F1.b1": 12}, "outcomes": {"F1.b1": "partly-met"}}
          },
          {
            "name": "F1.b1 居民议事会每季召开：4 得 16 分",
            "quantities": {"council-quarters": 4},
            "expect": {"points": {"F1.b1": 16}, "outcomes": {"F1.b1": "met"}}
          },
          {
            "name": "F1.b1 居民议事会每季召开：没有材料不得分",
            "expect": {"points": {"F1.b1": 0}, "outcomes": {"F1.b1": "no-evidence"}}
          },
          {
            "name": "F1.b2 会议要件齐全：3.00 得 0 分",
            "quantities": {"meetings": 3, "papers-per-meeting": 300},
            "expect": {"points": {"F1.b2": 0}, "outcomes": {"F1.b2": "unmet"}}
          },
          {
            "name": "F1.b2 会议要件齐全：3.01 得 0.03 分",
            "quantities": {"meetings": 3, "papers-per-meeting": 301},
            "expect": {"points": {"F1.b2": 0.03}, "outcomes": {"F1.b2": "partly-met"}}
          },
          {
            "name": "F1.b2 会议要件齐全：4.12 得 3.73 分",
            "quantities": {"meetings": 3, "papers-per-meeting": 412},
            "expect": {"points": {"F1.b2": 3.73}, "outcomes": {"F1.b2": "partly-met"}}
          },
          {
            "name": "F1.b2 会议要件齐全：4.50 得 5 分",
            "quantities": {"meetings": 3, "papers-per-meeting": 450},
            "expect": {"points": {"F1.b2": 5}, "outcomes": {"F1.b2": "partly-met"}}
          },
          {
            "name": "F1.b2 会议要件齐全：5.99 得 9.96 分",
            "quantities": {"meetings": 3, "papers-per-meeting": 599},
            "expect": {"points": {"F1.b2": 9.96}, "outcomes": {"F1.b2": "partly-met"}}
          },
          {
            "name": "F1.b2 会议要件齐全：6.00 得 10 分",
            "quantities": {"meetings": 3, "papers-per-meeting": 600},
            "expect": {"points": {"F1.b2": 10}, "outcomes": {"F1.b2": "met"}}
          },
          {
            "name": "F1.b2 会议要件齐全：没有材料不得分",
            "quantities": {"meetings": 3},
            "expect": {"points": {"F1.b2": 0}, "outcomes": {"F1.b2": "no-evidence"}}
          },
          {
            "name": "F1.b2 会议要件齐全：会议类协商次数只有 2，差一点，不得分",
            "quantities": {"meetings": 2, "papers-per-meeting": 600},
            "expect": {"points": {"F1.b2": 0}, "outcomes": {"F1.b2": "gated"}}
          },
          {
            "name": "F1.b3 民主恳谈每季召开：0 得 0 分",
            "quantities": {"talk-quarters": 0},
            "expect": {"points": {"F1.b3": 0}, "outcomes": {"F1.b3": "unmet"}}
          },
          {
            "name": "F1.b3 民主恳谈每季召开：1 得 2 分",
            "quantities": {"talk-quarters": 1},
            "expect": {"points": {"F1.b3": 2}, "outcomes": {"F1.b3": "partly-met"}}
          },
          {
            "name": "F1.b3 民主恳谈每季召开：2 得 4 分",
            "quantities": {"talk-quarters": 2},
            "expect": {"points": {"F1.b3": 4}, "outcomes": {"F1.b3": "partly-met"}}
          },
          {
            "name": "F1.b3 民主恳谈每季召开：3 得 6 分",
            "quantities": {"talk-quarters": 3},
            "expect": {"points": {"F1.b3": 6}, "outcomes": {"F1.b3": "partly-met"}}
          },
          {
            "name": "F1.b3 民主恳谈每季召开：4 得 8 分",
            "quantities": {"talk-quarters": 4},
            "expect": {"points": {"F1.b3": 8}, "outcomes": {"F1.b3": "met"}}
          },
          {
            "name": "F1.b3 民主恳谈每季召开：没有材料不得分",
            "expect": {"points": {"F1.b3": 0}, "outcomes": {"F1.b3": "no-evidence"}}
          },
          {
            "name": "F1.a1 议事会成员履职率：50% 得 0 分",
            "quantities": {"council-members": 5, "active-members": 5000},
            "expect": {"points": {"F1.a1": 0}, "outcomes": {"F1.a1": "unmet"}}
          },
          {
            "name": "F1.a1 议事会成员履职率：50.03% 得 0 分",
            "quantities": {"council-members": 5, "active-members": 5003},
            "expect": {"points": {"F1.a1": 0}, "outcomes": {"F1.a1": "unmet"}}
          },
          {
            "name": "F1.a1 议事会成员履职率：50.04% 得 0.01 分",
            "quantities": {"council-members": 5, "active-members": 5004},
            "expect": {"points": {"F1.a1": 0.01}, "outcomes": {"F1.a1": "partly-met"}}
          },
          {
            "name": "F1.a1 议事会成员履职率：63.12% 得 3.74 分",
            "quantities": {"council-members": 5, "active-members": 6312},
            "expect": {"points": {"F1.a1": 3.74}, "outcomes": {"F1.a1": "partly-met"}}
          },
          {
            "name": "F1.a1 议事会成员履职率：67.5% 得 5 分",
            "quantities": {"council-members": 5, "active-members": 6750},
            "expect": {"points": {"F1.a1": 5}, "outcomes": {"F1.a1": "partly-met"}}
          },
          {
            "name": "F1.a1 议事会成员履职率：84.99% 得 9.99 分",
            "quantities": {"council-members": 5, "active-members": 8499},
            "expect": {"points": {"F1.a1": 9.99}, "outcomes": {"F1.a1": "partly-met"}}
          },
          {
            "name": "F1.a1 议事会成员履职率：85% 得 10 分",
            "quantities": {"council-members": 5, "active-members": 8500},
            "expect": {"points": {"F1.a1": 10}, "outcomes": {"F1.a1": "met"}}
          },
          {
            "name": "F1.a1 议事会成员履职率：没有材料不得分",
            "quantities": {"council-members": 5},
            "expect": {"points": {"F1.a1": 0}, "outcomes": {"F1.a1": "no-evidence"}}
          },
          {
            "name": "F1.a1 议事会成员履职率：议事会成员人数只有 4，差一点，不得分",
            "quantities": {"council-members": 4, "active-members": 8500},
            "expect": {"points": {"F1.a1": 0}, "outcomes": {"F1.a1": "gated"}}
          },
          {
            "name": "F1.f1 公开直播或旁听：0 得 0 分",
            "quantities": {"open-sessions": 0},
            "expect": {"points": {"F1.f1": 0}, "outcomes": {"F1.f1": "unmet"}}
          },
          {
            "name": "F1.f1 公开直播或旁听：1 得 2.25 分",
            "quantities": {"open-sessions": 1},
            "expect": {"points": {"F1.f1": 2.25}, "outcomes": {"F1.f1": "partly-met"}}
          },
          {
            "name": "F1.f1 公开直播或旁听：2 得 4.5 分",
            "quantities": {"open-sessions": 2},
            "expect": {"points": {"F1.f1": 4.5}, "outcomes": {"F1.f1": "partly-met"}}
          },
          {
            "name": "F1.f1 公开直播或旁听：3 得 6.75 分",
            "quantities": {"open-sessions": 3},
            "expect": {"points": {"F1.f1": 6.75}, "outcomes": {"F1.f1": "partly-met"}}
          },
          {
            "name": "F1.f1 公开直播或旁听：4 得 9 分",
            "quantities": {"open-sessions": 4},
            "expect": {"points": {"F1.f1": 9}, "outcomes": {"F1.f1": "met"}}
          },
          {
            "name": "F1.f1 公开直播或旁听：没有材料不得分",
            "expect": {"points": {"F1.f1": 0}, "outcomes": {"F1.f1": "no-evidence"}}
          },
          {
            "name": "F2.b1 十类形式使用数：0 得 0 分",
            "quantities": {"forms-used": 0},
            "expect": {"points": {"F2.b1": 0}, "outcomes": {"F2.b1": "unmet"}}
          },
          {
            "name": "F2.b1 十类形式使用数：1 得 2.4 分",
            "quantities": {"forms-used": 1},
            "expect": {"points": {"F2.b1": 2.4}, "outcomes": {"F2.b1": "partly-met"}}
          },
          {
            "name": "F2.b1 十类形式使用数：2 得 4.8 分",
            "quantities": {"forms-used": 2},
            "expect": {"points": {"F2.b1": 4.8}, "outcomes": {"F2.b1": "partly-met"}}
          },
          {
            "name": "F2.b1 十类形式使用数：4 得 9.6 分",
            "quantities": {"forms-used": 4},
            "expect": {"points": {"F2.b1": 9.6}, "outcomes": {"F2.b1": "partly-met"}}
          },
          {
            "name": "F2.b1 十类形式使用数：5 得 12 分",
            "quantities": {"forms-used": 5},
            "expect": {"points": {"F2.b1": 12}, "outcomes": {"F2.b1": "met"}}
          },
          {
            "name": "F2.b1 十类形式使用数：没有材料不得分",
            "expect": {"points": {"F2.b1": 0}, "outcomes": {"F2.b1": "no-evidence"}}
          },
          {
            "name": "F2.b2 民主评议每年两次：0 得 0 分",
            "quantities": {"appraisal-halves": 0},
            "expect": {"points": {"F2.b2": 0}, "outcomes": {"F2.b2": "unmet"}}
          },
          {
            "name": "F2.b2 民主评议每年两次：1 得 4 分",
            "quantities": {"appraisal-halves": 1},
            "expect": {"points": {"F2.b2": 4}, "outcomes": {"F2.b2": "partly-met"}}
          },
          {
            "name": "F2.b2 民主评议每年两次：2 得 8 分",
            "quantities": {"appraisal-halves": 2},
            "expect": {"points": {"F2.b2": 8}, "outcomes": {"F2.b2": "met"}}
          },
          {
            "name": "F2.b2 民主评议每年两次：没有材料不得分",
            "expect": {"points": {"F2.b2": 0}, "outcomes": {"F2.b2": "no-evidence"}}
          },
          {
            "name": "F2.b3 听证程序完整度：1.00 得 0 分",
            "quantities": {"hearings": 1, "steps-per-hearing": 100},
            "expect": {"points": {"F2.b3": 0}, "outcomes": {"F2.b3": "unmet"}}
          },
          {
            "name": "F2.b3 听证程序完整度：1.01 得 0.04 分",
            "quantities": {"hearings": 1, "steps-per-hearing": 101},
            "expect": {"points": {"F2.b3": 0.04}, "outcomes": {"F2.b3": "partly-met"}}
          },
          {
            "name": "F2.b3 听证程序完整度：1.75 得 3 分",
            "quantities": {"hearings": 1, "steps-per-hearing": 175},
            "expect": {"points": {"F2.b3": 3}, "outcomes": {"F2.b3": "partly-met"}}
          },
          {
            "name": "F2.b3 听证程序完整度：2.00 得 4 分",
            "quantities": {"hearings": 1, "steps-per-hearing": 200},
            "expect": {"points": {"F2.b3": 4}, "outcomes": {"F2.b3": "partly-met"}}
          },
          {
            "name": "F2.b3 听证程序完整度：2.99 得 7.96 分",
            "quantities": {"hearings": 1, "steps-per-hearing": 299},
            "expect": {"points": {"F2.b3": 7.96}, "outcomes": {"F2.b3": "partly-met"}}
          },
          {
            "name": "F2.b3 听证程序完整度：3.00 得 8 分",
            "quantities": {"hearings": 1, "steps-per-hearing": 300},
            "expect": {"points": {"F2.b3": 8}, "outcomes": {"F2.b3": "met"}}
          },
          {
            "name": "F2.b3 听证程序完整度：没有材料不得分",
            "quantities": {"hearings": 1},
            "expect": {"points": {"F2.b3": 0}, "outcomes": {"F2.b3": "no-evidence"}}
          },
          {
            "name": "F2.b3 听证程序完整度：决策听证次数只有 0，差一点，不得分",
            "quantities": {"hearings": 0, "steps-per-hearing": 300},
            "expect": {"points": {"F2.b3": 0}, "outcomes": {"F2.b3": "gated"}}
          },
          {
            "name": "F2.a1 形式类型匹配率：50% 得 0 分",
            "quantities": {"sessions": 3, "form-fit": 5000},
            "expect": {"points": {"F2.a1": 0}, "outcomes": {"F2.a1": "unmet"}}
          },
          {
            "name": "F2.a1 形式类型匹配率：50.04% 得 0 分",
            "quantities": {"sessions": 3, "form-fit": 5004},
            "expect": {"points": {"F2.a1": 0}, "outcomes": {"F2.a1": "unmet"}}
          },
          {
            "name": "F2.a1 形式类型匹配率：50.05% 得 0.01 分",
            "quantities": {"sessions": 3, "form-fit": 5005},
            "expect": {"points": {"F2.a1": 0.01}, "outcomes": {"F2.a1": "partly-met"}}
          },
          {
            "name": "F2.a1 形式类型匹配率：65% 得 3.37 分",
            "quantities": {"sessions": 3, "form-fit": 6500},
            "expect": {"points": {"F2.a1": 3.37}, "outcomes": {"F2.a1": "partly-met"}}
          },
          {
            "name": "F2.a1 形式类型匹配率：70% 得 4.5 分",
            "quantities": {"sessions": 3, "form-fit": 7000},
            "expect": {"points": {"F2.a1": 4.5}, "outcomes": {"F2.a1": "partly-met"}}
          },
          {
            "name": "F2.a1 形式类型匹配率：89.99% 得 8.99 分",
            "quantities": {"sessions": 3, "form-fit": 8999},
            "expect": {"points": {"F2.a1": 8.99}, "outcomes": {"F2.a1": "partly-met"}}
          },
          {
            "name": "F2.a1 形式类型匹配率：90% 得 9 分",
            "quantities": {"sessions": 3, "form-fit": 9000},
            "expect": {"points": {"F2.a1": 9}, "outcomes": {"F2.a1": "met"}}
          },
          {
            "name": "F2.a1 形式类型匹配率：100% 得 9 分",
            "quantities": {"sessions": 3, "form-fit": 10000},
            "expect": {"points": {"F2.a1": 9}, "outcomes": {"F2.a1": "met"}}
          },
          {
            "name": "F2.a1 形式类型匹配率：没有材料不得分",
            "quantities": {"sessions": 3},
            "expect": {"points": {"F2.a1": 0}, "outcomes": {"F2.a1": "no-evidence"}}
          },
          {
            "name": "F2.a1 形式类型匹配率：协商会议（活动）数只有 2，差一点，不得分",
            "quantities": {"sessions": 2, "form-fit": 9000},
            "expect": {"points": {"F2.a1": 0}, "outcomes": {"F2.a1": "gated"}}
          },
          {
            "name": "F2.f1 开放空间或参与式规划：0 得 0 分",
            "quantities": {"open-space-events": 0},
            "expect": {"points": {"F2.f1": 0}, "outcomes": {"F2.f1": "unmet"}}
          },
          {
            "name": "F2.f1 开放空间或参与式规划：1 得 4.5 分",
            "quantities": {"open-space-events": 1},
            "expect": {"points": {"F2.f1": 4.5}, "outcomes": {"F2.f1": "partly-met"}}
          },
          {
            "name": "F2.f1 开放空间或参与式规划：2 得 9 分",
            "quantities": {"open-space-events": 2},
            "expect": {"points": {"F2.f1": 9}, "outcomes": {"F2.f1": "met"}}
          },
          {
            "name": "F2.f1 开放空间或参与式规划：没有材料不得分",
            "expect": {"points": {"F2.f1": 0}, "outcomes": {"F2.f1": "no-evidence"}}
          },
          {
            "name": "F3.b1 线上协商次数：0 得 0 分",
            "quantities": {"online-sessions": 0},
            "expect": {"points": {"F3.b1": 0}, "outcomes": {"F3.b1": "unmet"}}
          },
          {
            "name": "F3.b1 线上协商次数：1 得 3 分",
            "quantities": {"online-sessions": 1},
            "expect": {"points": {"F3.b1": 3}, "outcomes": {"F3.b1": "partly-met"}}
          },
          {
            "name": "F3.b1 线上协商次数：2 得 6 分",
            "quantities": {"online-sessions": 2},
            "expect": {"points": {"F3.b1": 6}, "outcomes": {"F3.b1": "partly-met"}}
          },
          {
            "name": "F3.b1 线上协商次数：3 得 9 分",
            "quantities": {"online-sessions": 3},
            "expect": {"points": {"F3.b1": 9}, "outcomes": {"F3.b1": "partly-met"}}
          },
          {
            "name": "F3.b1 线上协商次数：4 得 12 分",
            "quantities": {"online-sessions": 4},
            "expect": {"points": {"F3.b1": 12}, "outcomes": {"F3.b1": "met"}}
          },
          {
            "name": "F3.b1 线上协商次数：没有材料不得分",
            "expect": {"points": {"F3.b1": 0}, "outcomes": {"F3.b1": "no-evidence"}}
          },
          {
            "name": "F3.b2 走访问卷征询：0 得 0 分",
            "quantities": {"outreach-quarters": 0},
            "expect": {"points": {"F3.b2": 0}, "outcomes": {"F3.b2": "unmet"}}
          },
          {
            "name": "F3.b2 走访问卷征询：1 得 2.5 分",
            "quantities": {"outreach-quarters": 1},
            "expect": {"points": {"F3.b2": 2.5}, "outcomes": {"F3.b2": "partly-met"}}
          },
          {
            "name": "F3.b2 走访问卷征询：2 得 5 分",
            "quantities": {"outreach-quarters": 2},
            "expect": {"points": {"F3.b2": 5}, "outcomes": {"F3.b2": "partly-met"}}
          },
          {
            "name": "F3.b2 走访问卷征询：3 得 7.5 分",
            "quantities": {"outreach-quarters": 3},
            "expect": {"points": {"F3.b2": 7.5}, "outcomes": {"F3.b2": "partly-met"}}
          },
          {
            "name": "F3.b2 走访问卷征询：4 得 10 分",
            "quantities": {"outreach-quarters": 4},
            "expect": {"points": {"F3.b2": 10}, "outcomes": {"F3.b2": "met"}}
          },
          {
            "name": "F3.b2 走访问卷征询：没有材料不得分",
            "expect": {"points": {"F3.b2": 0}, "outcomes": {"F3.b2": "no-evidence"}}
          },
          {
            "name": "F3.a1 外出居民线上参与率：0.02% 得 0 分",
            "quantities": {"away-registered": 20, "away-participation": 2},
            "expect": {"points": {"F3.a1": 0}, "outcomes": {"F3.a1": "unmet"}}
          },
          {
            "name": "F3.a1 外出居民线上参与率：0.03% 得 0.01 分",
            "quantities": {"away-registered": 20, "away-participation": 3},
            "expect": {"points": {"F3.a1": 0.01}, "outcomes": {"F3.a1": "partly-met"}}
          },
          {
            "name": "F3.a1 外出居民线上参与率：7.5% 得 3.37 分",
            "quantities": {"away-registered": 20, "away-participation": 750},
            "expect": {"points": {"F3.a1": 3.37}, "outcomes": {"F3.a1": "partly-met"}}
          },
          {
            "name": "F3.a1 外出居民线上参与率：10% 得 4.5 分",
            "quantities": {"away-registered": 20, "away-participation": 1000},
            "expect": {"points": {"F3.a1": 4.5}, "outcomes": {"F3.a1": "partly-met"}}
          },
          {
            "name": "F3.a1 外出居民线上参与率：19.99% 得 8.99 分",
            "quantities": {"away-registered": 20, "away-participation": 1999},
            "expect": {"points": {"F3.a1": 8.99}, "outcomes": {"F3.a1": "partly-met"}}
          },
          {
            "name": "F3.a1 外出居民线上参与率：20% 得 9 分",
            "quantities": {"away-registered": 20, "away-participation": 2000},
            "expect": {"points": {"F3.a1": 9}, "outcomes": {"F3.a1": "met"}}
          },
          {
            "name": "F3.a1 外出居民线上参与率：没有材料不得分",
            "quantities": {"away-registered": 20},
            "expect": {"points": {"F3.a1": 0}, "outcomes": {"F3.a1": "no-evidence"}}
          },
          {
            "name": "F3.a1 外出居民线上参与率：登记外出居民人数只有 19，差一点，不得分",
            "quantities": {"away-registered": 19, "away-participation": 2000},
            "expect": {"points": {"F3.a1": 0}, "outcomes": {"F3.a1": "gated"}}
          },
          {
            "name": "F3.f1 线上线下闭环案例：第0档 得 0 分",
            "quantities": {"showcase-hybrid-case": 1, "rating-hybrid-case": 0},
            "expect": {"points": {"F3.f1": 0}, "outcomes": {"F3.f1": "unmet"}}
          },
          {
            "name": "F3.f1 线上线下闭环案例：第1档 得 3 分",
            "quantities": {"showcase-hybrid-case": 1, "rating-hybrid-case": 1},
            "expect": {"points": {"F3.f1": 3}, "outcomes": {"F3.f1": "partly-met"}}
          },
          {
            "name": "F3.f1 线上线下闭环案例：第2档 得 6 分",
            "quantities": {"showcase-hybrid-case": 1, "rating-hybrid-case": 2},
            "expect": {"points": {"F3.f1": 6}, "outcomes": {"F3.f1": "partly-met"}}
          },
          {
            "name": "F3.f1 线上线下闭环案例：第3档 得 9 分",
            "quantities": {"showcase-hybrid-case": 1, "rating-hybrid-case": 3},
            "expect": {"points": {"F3.f1": 9}, "outcomes": {"F3.f1": "met"}}
          },
          {
            "name": "F3.f1 线上线下闭环案例：没有材料不得分",
            "quantities": {"showcase-hybrid-case": 1},
            "expect": {"points": {"F3.f1": 0}, "outcomes": {"F3.f1": "no-evidence"}}
          },
          {
            "name": "F3.f1 线上线下闭环案例：特色材料：线上线下闭环案例只有 0，差一点，不得分",
            "quantities": {"showcase-hybrid-case": 0, "rating-hybrid-case": 3},
            "expect": {"points": {"F3.f1": 0}, "outcomes": {"F3.f1": "gated"}}
          },
          {
            "name": "召开村（居）民议事会的季度数：同一时段内多次只算一次",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "form": "council"},
                {"heldOn": "2025-02-03", "form": "council"},
                {"heldOn": "2025-11-06", "form": "council"}
              ]
            },
            "expect": {"quantities": {"council-quarters": 2}}
          },
          {
            "name": "召开村（居）民议事会的季度数：四个季度各有一次",
            "records": {
              "session": [
                {"heldOn": "2025-01-01", "form": "council"},
                {"heldOn": "2025-03-31", "form": "council"},
                {"heldOn": "2025-04-01", "form": "council"},
                {"heldOn": "2025-07-01", "form": "council"},
                {"heldOn": "2025-10-01", "form": "council"}
              ]
            },
            "expect": {"quantities": {"council-quarters": 4}}
          },
          {
            "name": "召开村（居）民议事会的季度数：按“协商形式”逐项核对，不合的不算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "form": "council"},
                {"heldOn": "2025-11-06", "form": "council"},
                {"heldOn": "2025-05-06", "form": "talk"},
                {"heldOn": "2025-05-06", "form": "expert"},
                {"heldOn": "2025-05-06", "form": "hearing"},
                {"heldOn": "2025-05-06", "form": "appraisal"},
                {"heldOn": "2025-05-06", "form": "new-media"},
                {"heldOn": "2025-05-06", "form": "written"},
                {"heldOn": "2025-05-06", "form": "visit"},
                {"heldOn": "2025-05-06", "form": "open-space"},
                {"heldOn": "2025-05-06", "form": "questionnaire"},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"council-quarters": 2}}
          },
          {
            "name": "开展民主恳谈的季度数：同一时段内多次只算一次",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "form": "talk"},
                {"heldOn": "2025-02-03", "form": "talk"},
                {"heldOn": "2025-11-06", "form": "talk"}
              ]
            },
            "expect": {"quantities": {"talk-quarters": 2}}
          },
          {
            "name": "开展民主恳谈的季度数：四个季度各有一次",
            "records": {
              "session": [
                {"heldOn": "2025-01-01", "form": "talk"},
                {"heldOn": "2025-03-31", "form": "talk"},
                {"heldOn": "2025-04-01", "form": "talk"},
                {"heldOn": "2025-07-01", "form": "talk"},
                {"heldOn": "2025-10-01", "form": "talk"}
              ]
            },
            "expect": {"quantities": {"talk-quarters": 4}}
          },
          {
            "name": "开展民主恳谈的季度数：按“协商形式”逐项核对，不合的不算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "form": "talk"},
                {"heldOn": "2025-11-06", "form": "talk"},
                {"heldOn": "2025-05-06", "form": "council"},
                {"heldOn": "2025-05-06", "form": "expert"},
                {"heldOn": "2025-05-06", "form": "hearing"},
                {"heldOn": "2025-05-06", "form": "appraisal"},
                {"heldOn": "2025-05-06", "form": "new-media"},
                {"heldOn": "2025-05-06", "form": "written"},
                {"heldOn": "2025-05-06", "form": "visit"},
                {"heldOn": "2025-05-06", "form": "open-space"},
                {"heldOn": "2025-05-06", "form": "questionnaire"},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"talk-quarters": 2}}
          },
          {
            "name": "每次会议要件数：合乎规则的计入",
            "note": "缺了不填也按0项算",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "council", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "council", "papers": ["notice", "minutes"]}
              ]
            },
            "expect": {"quantities": {"papers-per-meeting": 200}}
          },
          {
            "name": "每次会议要件数：除不尽时向下取整",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "council", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "council", "papers": ["notice"]}
              ]
            },
            "expect": {"quantities": {"papers-per-meeting": 166}}
          },
          {
            "name": "每次会议要件数：按“协商形式”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "council", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "talk", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "talk", "papers": ["notice"]},
                {"heldOn": "2025-05-06", "form": "expert", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "expert", "papers": ["notice"]},
                {"heldOn": "2025-05-06", "form": "hearing", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "hearing", "papers": ["notice"]},
                {"heldOn": "2025-05-06", "form": "appraisal", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "appraisal", "papers": ["notice"]},
                {"heldOn": "2025-05-06", "form": "new-media", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "new-media", "papers": ["notice"]},
                {"heldOn": "2025-05-06", "form": "written", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "written", "papers": ["notice"]},
                {"heldOn": "2025-05-06", "form": "visit", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "visit", "papers": ["notice"]},
                {"heldOn": "2025-05-06", "form": "open-space", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "open-space", "papers": ["notice"]},
                {"heldOn": "2025-05-06", "form": "questionnaire", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "questionnaire", "papers": ["notice"]},
                {"heldOn": "2025-05-06", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "papers": ["notice"]}
              ]
            },
            "expect": {"quantities": {"papers-per-meeting": 158}}
          },
          {
            "name": "每次会议要件数：按“会议要件”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "council", "papers": ["notice", "minutes"]},
                {"heldOn": "2025-05-06", "form": "council", "papers": ["notice"]},
                {"heldOn": "2025-05-06", "form": "council", "papers": ["notice", "sign-in", "agenda", "minutes"]},
                {"heldOn": "2025-05-06", "form": "council"}
              ]
            },
            "expect": {"quantities": {"papers-per-meeting": 180}}
          },
          {
            "name": "议事会成员履职率：合乎规则的计入",
            "note": "只看社区议事会；两数齐全才计入",
            "records": {
              "body": [
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5}
              ]
            },
            "expect": {"quantities": {"active-members": 7142}}
          },
          {
            "name": "议事会成员履职率：除不尽时向下取整",
            "records": {
              "body": [
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 4}
              ]
            },
            "expect": {"quantities": {"active-members": 6666}}
          },
          {
            "name": "议事会成员履职率：全数到齐为百分之百",
            "records": {
              "body": [
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 7}
              ]
            },
            "expect": {"quantities": {"active-members": 10000}}
          },
          {
            "name": "议事会成员履职率：按“层级”逐项核对",
            "records": {
              "body": [
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "estate", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "estate", "members": 7, "activeMembers": 4},
                {"establishedOn": "2024-01-01", "level": "grid", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "grid", "members": 7, "activeMembers": 4},
                {"establishedOn": "2024-01-01", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "members": 7, "activeMembers": 4}
              ]
            },
            "expect": {"quantities": {"active-members": 7142}}
          },
          {
            "name": "议事会成员履职率：按“履职成员人数”逐项核对",
            "records": {
              "body": [
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 4},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7}
              ]
            },
            "expect": {"quantities": {"active-members": 6666}}
          },
          {
            "name": "议事会成员履职率：按“成员人数”逐项核对",
            "records": {
              "body": [
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 9, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 9, "activeMembers": 4},
                {"establishedOn": "2024-01-01", "level": "community", "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "activeMembers": 4}
              ]
            },
            "expect": {"quantities": {"active-members": 5937}}
          },
          {
            "name": "议事会成员人数：一件与两件",
            "records": {
              "body": [
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5}
              ]
            },
            "expect": {"quantities": {"council-members": 7}}
          },
          {
            "name": "议事会成员人数：合乎规则的计入",
            "records": {
              "body": [
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5}
              ]
            },
            "expect": {"quantities": {"council-members": 21}}
          },
          {
            "name": "议事会成员人数：按“层级”逐项核对",
            "records": {
              "body": [
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "estate", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "grid", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "members": 7, "activeMembers": 5}
              ]
            },
            "expect": {"quantities": {"council-members": 14}}
          },
          {
            "name": "议事会成员人数：按“履职成员人数”逐项核对",
            "records": {
              "body": [
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 4},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7}
              ]
            },
            "expect": {"quantities": {"council-members": 21}}
          },
          {
            "name": "议事会成员人数：按“成员人数”逐项核对",
            "records": {
              "body": [
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 7, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "members": 9, "activeMembers": 5},
                {"establishedOn": "2024-01-01", "level": "community", "activeMembers": 5}
              ]
            },
            "expect": {"quantities": {"council-members": 23}}
          },
          {
            "name": "公开直播或者开放旁听次数：一件与两件",
            "records": {"session": [{"heldOn": "2025-05-06", "openness": ["observers"]}]},
            "expect": {"quantities": {"open-sessions": 1}}
          },
          {
            "name": "公开直播或者开放旁听次数：合乎规则的计入",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "openness": ["observers"]},
                {"heldOn": "2025-05-06", "openness": ["observers"]},
                {"heldOn": "2025-05-06", "openness": ["observers"]}
              ]
            },
            "expect": {"quantities": {"open-sessions": 3}}
          },
          {
            "name": "公开直播或者开放旁听次数：按“公开方式”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "openness": ["observers"]},
                {"heldOn": "2025-05-06", "openness": ["observers"]},
                {"heldOn": "2025-05-06", "openness": ["broadcast"]},
                {"heldOn": "2025-05-06", "openness": []},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"open-sessions": 3}}
          },
          {
            "name": "使用的协商形式数：相同的只算一次",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council"},
                {"heldOn": "2025-05-06", "form": "council"},
                {"heldOn": "2025-05-06", "form": "questionnaire"},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"forms-used": 2}}
          },
          {
            "name": "使用的协商形式数：每种都算",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council"},
                {"heldOn": "2025-05-06", "form": "talk"},
                {"heldOn": "2025-05-06", "form": "expert"},
                {"heldOn": "2025-05-06", "form": "hearing"},
                {"heldOn": "2025-05-06", "form": "appraisal"},
                {"heldOn": "2025-05-06", "form": "new-media"},
                {"heldOn": "2025-05-06", "form": "written"},
                {"heldOn": "2025-05-06", "form": "visit"},
                {"heldOn": "2025-05-06", "form": "open-space"},
                {"heldOn": "2025-05-06", "form": "questionnaire"}
              ]
            },
            "expect": {"quantities": {"forms-used": 10}}
          },
          {
            "name": "开展民主评议的半年数：同一时段内多次只算一次",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "form": "appraisal"},
                {"heldOn": "2025-02-03", "form": "appraisal"}
              ]
            },
            "expect": {"quantities": {"appraisal-halves": 1}}
          },
          {
            "name": "开展民主评议的半年数：上下半年各有一次",
            "records": {
              "session": [
                {"heldOn": "2025-01-01", "form": "appraisal"},
                {"heldOn": "2025-06-30", "form": "appraisal"},
                {"heldOn": "2025-07-01", "form": "appraisal"}
              ]
            },
            "expect": {"quantities": {"appraisal-halves": 2}}
          },
          {
            "name": "开展民主评议的半年数：按“协商形式”逐项核对，不合的不算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "form": "appraisal"},
                {"heldOn": "2025-11-06", "form": "council"},
                {"heldOn": "2025-11-06", "form": "talk"},
                {"heldOn": "2025-11-06", "form": "expert"},
                {"heldOn": "2025-11-06", "form": "hearing"},
                {"heldOn": "2025-11-06", "form": "new-media"},
                {"heldOn": "2025-11-06", "form": "written"},
                {"heldOn": "2025-11-06", "form": "visit"},
                {"heldOn": "2025-11-06", "form": "open-space"},
                {"heldOn": "2025-11-06", "form": "questionnaire"},
                {"heldOn": "2025-11-06"}
              ]
            },
            "expect": {"quantities": {"appraisal-halves": 1}}
          },
          {
            "name": "决策听证次数：一件与两件",
            "records": {"session": [{"heldOn": "2025-05-06", "form": "hearing"}]},
            "expect": {"quantities": {"hearings": 1}}
          },
          {
            "name": "决策听证次数：合乎规则的计入",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "hearing"},
                {"heldOn": "2025-05-06", "form": "hearing"},
                {"heldOn": "2025-05-06", "form": "hearing"}
              ]
            },
            "expect": {"quantities": {"hearings": 3}}
          },
          {
            "name": "决策听证次数：按“协商形式”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "hearing"},
                {"heldOn": "2025-05-06", "form": "hearing"},
                {"heldOn": "2025-05-06", "form": "council"},
                {"heldOn": "2025-05-06", "form": "talk"},
                {"heldOn": "2025-05-06", "form": "expert"},
                {"heldOn": "2025-05-06", "form": "appraisal"},
                {"heldOn": "2025-05-06", "form": "new-media"},
                {"heldOn": "2025-05-06", "form": "written"},
                {"heldOn": "2025-05-06", "form": "visit"},
                {"heldOn": "2025-05-06", "form": "open-space"},
                {"heldOn": "2025-05-06", "form": "questionnaire"},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"hearings": 2}}
          },
          {
            "name": "每次听证完成步骤数：合乎规则的计入",
            "note": "步骤须依次完成，缺前面的不往后数",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}}
              ]
            },
            "expect": {"quantities": {"steps-per-hearing": 200}}
          },
          {
            "name": "每次听证完成步骤数：除不尽时向下取整",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06", "publish-result": "2025-05-10"}}
              ]
            },
            "expect": {"quantities": {"steps-per-hearing": 233}}
          },
          {
            "name": "每次听证完成步骤数：按“协商形式”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "council", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "council", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06", "publish-result": "2025-05-10"}},
                {"heldOn": "2025-05-06", "form": "talk", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "talk", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06", "publish-result": "2025-05-10"}},
                {"heldOn": "2025-05-06", "form": "expert", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "expert", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06", "publish-result": "2025-05-10"}},
                {"heldOn": "2025-05-06", "form": "appraisal", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "appraisal", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06", "publish-result": "2025-05-10"}},
                {"heldOn": "2025-05-06", "form": "new-media", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "new-media", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06", "publish-result": "2025-05-10"}},
                {"heldOn": "2025-05-06", "form": "written", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "written", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06", "publish-result": "2025-05-10"}},
                {"heldOn": "2025-05-06", "form": "visit", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "visit", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06", "publish-result": "2025-05-10"}},
                {"heldOn": "2025-05-06", "form": "open-space", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "open-space", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06", "publish-result": "2025-05-10"}},
                {"heldOn": "2025-05-06", "form": "questionnaire", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "questionnaire", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06", "publish-result": "2025-05-10"}},
                {"heldOn": "2025-05-06", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06", "publish-result": "2025-05-10"}}
              ]
            },
            "expect": {"quantities": {"steps-per-hearing": 200}}
          },
          {
            "name": "每次听证完成步骤数：按“听证程序日期”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"announce": "2025-04-01", "meet": "2025-05-06", "publish-result": "2025-05-10"}},
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "hearing", "hearingSteps": {"announce": "2025-05-07", "meet": "2025-05-06"}},
                {"heldOn": "2025-05-06", "form": "hearing"}
              ]
            },
            "expect": {"quantities": {"steps-per-hearing": 133}}
          },
          {
            "name": "形式与类型相适应的协商占比：各种情形一并计算",
            "note": "各类协商宜用的形式",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "council", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "council", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "council", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "council", "type": "mediation"},
                {"heldOn": "2025-05-06", "form": "council", "type": "advisory"},
                {"heldOn": "2025-05-06", "form": "council", "type": "oversight"},
                {"heldOn": "2025-05-06", "form": "talk", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "talk", "type": "mediation"},
                {"heldOn": "2025-05-06", "form": "talk", "type": "advisory"},
                {"heldOn": "2025-05-06", "form": "talk", "type": "oversight"},
                {"heldOn": "2025-05-06", "form": "expert", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "expert", "type": "mediation"},
                {"heldOn": "2025-05-06", "form": "expert", "type": "advisory"},
                {"heldOn": "2025-05-06", "form": "expert", "type": "oversight"},
                {"heldOn": "2025-05-06", "form": "hearing", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "hearing", "type": "mediation"},
                {"heldOn": "2025-05-06", "form": "hearing", "type": "advisory"},
                {"heldOn": "2025-05-06", "form": "hearing", "type": "oversight"},
                {"heldOn": "2025-05-06", "form": "appraisal", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "appraisal", "type": "mediation"},
                {"heldOn": "2025-05-06", "form": "appraisal", "type": "advisory"},
                {"heldOn": "2025-05-06", "form": "appraisal", "type": "oversight"},
                {"heldOn": "2025-05-06", "form": "new-media", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "new-media", "type": "mediation"},
                {"heldOn": "2025-05-06", "form": "new-media", "type": "advisory"},
                {"heldOn": "2025-05-06", "form": "new-media", "type": "oversight"},
                {"heldOn": "2025-05-06", "form": "written", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "written", "type": "mediation"},
                {"heldOn": "2025-05-06", "form": "written", "type": "advisory"},
                {"heldOn": "2025-05-06", "form": "written", "type": "oversight"},
                {"heldOn": "2025-05-06", "form": "visit", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "visit", "type": "mediation"},
                {"heldOn": "2025-05-06", "form": "visit", "type": "advisory"},
                {"heldOn": "2025-05-06", "form": "visit", "type": "oversight"},
                {"heldOn": "2025-05-06", "form": "open-space", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "open-space", "type": "mediation"},
                {"heldOn": "2025-05-06", "form": "open-space", "type": "advisory"},
                {"heldOn": "2025-05-06", "form": "open-space", "type": "oversight"},
                {"heldOn": "2025-05-06", "form": "questionnaire", "type": "decision"},
                {"heldOn": "2025-05-06", "form": "questionnaire", "type": "mediation"},
                {"heldOn": "2025-05-06", "form": "questionnaire", "type": "advisory"},
                {"heldOn": "2025-05-06", "form": "questionnaire", "type": "oversight"},
                {"heldOn": "2025-05-06", "form": "council"},
                {"heldOn": "2025-05-06", "type": "decision"},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"form-fit": 5217}}
          },
          {
            "name": "形成书面共识的开放空间或者参与式规划次数：一件与两件",
            "note": "须有书面共识",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": true}
              ]
            },
            "expect": {"quantities": {"open-space-events": 1}}
          },
          {
            "name": "形成书面共识的开放空间或者参与式规划次数：各种情形一并计算",
            "note": "须有书面共识",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "council", "participatoryPlanning": true, "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "council", "participatoryPlanning": false, "writtenConsensus": true}
              ]
            },
            "expect": {"quantities": {"open-space-events": 4}}
          },
          {
            "name": "形成书面共识的开放空间或者参与式规划次数：按“协商形式”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "council", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "talk", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "expert", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "hearing", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "appraisal", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "new-media", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "written", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "visit", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "questionnaire", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "writtenConsensus": true}
              ]
            },
            "expect": {"quantities": {"open-space-events": 2}}
          },
          {
            "name": "形成书面共识的开放空间或者参与式规划次数：按“形成书面共识”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": false},
                {"heldOn": "2025-05-06", "form": "open-space"}
              ]
            },
            "expect": {"quantities": {"open-space-events": 2}}
          },
          {
            "name": "形成书面共识的开放空间或者参与式规划次数：按“参与式规划”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": true, "participatoryPlanning": true},
                {"heldOn": "2025-05-06", "form": "open-space", "writtenConsensus": true, "participatoryPlanning": false}
              ]
            },
            "expect": {"quantities": {"open-space-events": 4}}
          },
          {
            "name": "线上或者线上线下结合的协商次数：一件与两件",
            "records": {"session": [{"heldOn": "2025-05-06", "mode": "online"}]},
            "expect": {"quantities": {"online-sessions": 1}}
          },
          {
            "name": "线上或者线上线下结合的协商次数：合乎规则的计入",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "mode": "online"},
                {"heldOn": "2025-05-06", "mode": "online"},
                {"heldOn": "2025-05-06", "mode": "online"}
              ]
            },
            "expect": {"quantities": {"online-sessions": 3}}
          },
          {
            "name": "线上或者线上线下结合的协商次数：按“参与方式”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "mode": "online"},
                {"heldOn": "2025-05-06", "mode": "online"},
                {"heldOn": "2025-05-06", "mode": "on-site"},
                {"heldOn": "2025-05-06", "mode": "hybrid"},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"online-sessions": 3}}
          },
          {
            "name": "面向不能到会居民开展走访、问卷或者书面征询的季度数：同一时段内多次只算一次",
            "note": "面向不能到场的居民",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-02-03", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-11-06", "form": "visit", "forAbsent": true}
              ]
            },
            "expect": {"quantities": {"outreach-quarters": 2}}
          },
          {
            "name": "面向不能到会居民开展走访、问卷或者书面征询的季度数：四个季度各有一次",
            "records": {
              "session": [
                {"heldOn": "2025-01-01", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-03-31", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-04-01", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-07-01", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-10-01", "form": "visit", "forAbsent": true}
              ]
            },
            "expect": {"quantities": {"outreach-quarters": 4}}
          },
          {
            "name": "面向不能到会居民开展走访、问卷或者书面征询的季度数：按“协商形式”逐项核对，不合的不算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-11-06", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-05-06", "form": "council", "forAbsent": true},
                {"heldOn": "2025-05-06", "form": "talk", "forAbsent": true},
                {"heldOn": "2025-05-06", "form": "expert", "forAbsent": true},
                {"heldOn": "2025-05-06", "form": "hearing", "forAbsent": true},
                {"heldOn": "2025-05-06", "form": "appraisal", "forAbsent": true},
                {"heldOn": "2025-05-06", "form": "new-media", "forAbsent": true},
                {"heldOn": "2025-05-06", "form": "open-space", "forAbsent": true},
                {"heldOn": "2025-05-06", "forAbsent": true}
              ]
            },
            "expect": {"quantities": {"outreach-quarters": 2}}
          },
          {
            "name": "面向不能到会居民开展走访、问卷或者书面征询的季度数：按“协商形式”逐项核对，书面征询协商也算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-11-06", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-05-06", "form": "written", "forAbsent": true}
              ]
            },
            "expect": {"quantities": {"outreach-quarters": 3}}
          },
          {
            "name": "面向不能到会居民开展走访、问卷或者书面征询的季度数：按“协商形式”逐项核对，问卷式协商也算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-11-06", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-05-06", "form": "questionnaire", "forAbsent": true}
              ]
            },
            "expect": {"quantities": {"outreach-quarters": 3}}
          },
          {
            "name": "面向不能到会居民开展走访、问卷或者书面征询的季度数：按“面向不能到会居民”逐项核对，不合的不算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-11-06", "form": "visit", "forAbsent": true},
                {"heldOn": "2025-05-06", "form": "visit", "forAbsent": false},
                {"heldOn": "2025-05-06", "form": "visit"}
              ]
            },
            "expect": {"quantities": {"outreach-quarters": 2}}
          },
          {
            "name": "外出居民线上参与率：合乎规则的计入",
            "records": {
              "participation": [
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"away-participation": 7142}}
          },
          {
            "name": "外出居民线上参与率：除不尽时向下取整",
            "records": {
              "participation": [
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4}
              ]
            },
            "expect": {"quantities": {"away-participation": 6666}}
          },
          {
            "name": "外出居民线上参与率：全数到齐为百分之百",
            "records": {
              "participation": [
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 7}
              ]
            },
            "expect": {"quantities": {"away-participation": 10000}}
          },
          {
            "name": "外出居民线上参与率：按“统计事项”逐项核对",
            "records": {
              "participation": [
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4},
                {"countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"countedTo": "2025-12-31", "registered": 7, "tookPart": 4}
              ]
            },
            "expect": {"quantities": {"away-participation": 7142}}
          },
          {
            "name": "外出居民线上参与率：按“参与（兑换）人数”逐项核对",
            "records": {
              "participation": [
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7}
              ]
            },
            "expect": {"quantities": {"away-participation": 6666}}
          },
          {
            "name": "外出居民线上参与率：按“在册人数”逐项核对",
            "records": {
              "participation": [
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 9, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 9, "tookPart": 4},
                {"matter": "away-residents", "countedTo": "2025-12-31", "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "tookPart": 4}
              ]
            },
            "expect": {"quantities": {"away-participation": 5937}}
          },
          {
            "name": "登记外出居民人数：一件与两件",
            "records": {
              "participation": [
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"away-registered": 7}}
          },
          {
            "name": "登记外出居民人数：合乎规则的计入",
            "records": {
              "participation": [
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"away-registered": 21}}
          },
          {
            "name": "登记外出居民人数：按“统计事项”逐项核对",
            "records": {
              "participation": [
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"countedTo": "2025-12-31", "registered": 7, "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"away-registered": 14}}
          },
          {
            "name": "登记外出居民人数：按“参与（兑换）人数”逐项核对",
            "records": {
              "participation": [
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7}
              ]
            },
            "expect": {"quantities": {"away-registered": 21}}
          },
          {
            "name": "登记外出居民人数：按“在册人数”逐项核对",
            "records": {
              "participation": [
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 9, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"away-registered": 23}}
          },
          {
            "name": "特色材料：线上线下闭环案例：一件与两件",
            "records": {"showcase": [{"matter": "hybrid-case", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-hybrid-case": 1}}
          },
          {
            "name": "特色材料：线上线下闭环案例：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-hybrid-case": 3}}
          },
          {
            "name": "特色材料：线上线下闭环案例：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-hybrid-case": 2}}
          },
          {
            "name": "形成书面共识的开放空间或者参与式规划次数：参与式规划须是真的",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "participatoryPlanning": true, "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "council", "participatoryPlanning": true, "writtenConsensus": true},
                {"heldOn": "2025-05-06", "form": "council", "participatoryPlanning": false, "writtenConsensus": true}
              ]
            },
            "expect": {"quantities": {"open-space-events": 2}}
          },
          {
            "name": "F3.f1 线上线下闭环案例：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"F3.f1": [3, 2]},
            "quantities": {"showcase-hybrid-case": 1},
            "expect": {"quantities": {"rating-hybrid-case": 2}, "points": {"F3.f1": 6}}
          },
          {
            "name": "F3.f1 线上线下闭环案例：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"F3.f1": [3]},
            "quantities": {"showcase-hybrid-case": 1},
            "expect": {"quantities": {"rating-hybrid-case": "none"}, "outcomes": {"F3.f1": "no-evidence"}}
          }
        ]
      }

      """#
    ),
    (
      "grades.json",
      #"""
      {
        "format": "consultation-tests/1",
        "note": "等级：各条分数线的两侧",
        "period": "2025",
        "asOf": "2026-01-31",
        "bases": {
          "各项均得满分": {
            "note": "每项指标恰好达到满分的最低实际值",
            "quantities": {
              "action-items": 300,
              "active-members": 8500,
              "advisory-opinions": 10000,
              "affected-attendance": 8500,
              "affected-invited": 10,
              "appraisal-halves": 2,
              "aware": 8000,
              "awareness-sample": 50,
              "away-participation": 2000,
              "away-registered": 20,
              "cases": 3,
              "cases-appraised": 9000,
              "cases-closed": 3,
              "cases-decided": 3,
              "cases-due": 3,
              "cases-due-for-filing": 3,
              "cases-due-for-publication": 3,
              "cases-published": 3,
              "channels-used": 6,
              "closed-in-time": 9000,
              "complete-files": 9000,
              "consulted-before-decision": 9000,
              "contact-quarters": 4,
              "convener-follows-up": 9000,
              "convener-presides": 9000,
              "council-members": 5,
              "council-quarters": 4,
              "covenant-steps": 6,
              "decisions": 3,
              "declined-answered": 10000,
              "delegate-attendance": 8500,
              "delegates-expected": 10,
              "deputy-topics": 4,
              "disputes-resolved": 9000,
              "escalated-properly": 10000,
              "estates": 1,
              "estates-with-venue": 8000,
              "expert-uses": 3,
              "experts": 3,
              "facilitators": 5,
              "filed-in-time": 9000,
              "form-fit": 9000,
              "forms-used": 5,
              "funding-proofs": 2,
              "funds-quarters": 4,
              "grid-intake-quarters": 4,
              "groups-present": 4,
              "hearings": 1,
              "implemented": 9000,
              "joint-cases": 4,
              "legality-checked": 9000,
              "level-fit": 9000,
              "levels-established": 3,
              "lists-published": 3,
              "lower-cases": 3,
              "lower-cases-solved": 9000,
              "lower-level-quarters": 4,
              "major-topics-studied": 3,
              "matters-disclosed": 6,
              "meetings": 3,
              "member-participation": 4000,
              "members-registered": 10,
              "no-gap-cases": 9000,
              "notice-in-time": 9000,
              "objections-handled": 10000,
              "online-sessions": 4,
              "open-sessions": 4,
              "open-space-events": 2,
              "organisation-topics": 2000,
              "outcome-recorded": 9000,
              "outreach-quarters": 4,
              "overdue-closed": 10000,
              "oversight-quarters": 4,
              "oversight-sessions": 4,
              "papers-per-meeting": 600,
              "party-kinds": 8,
              "party-studied": 9000,
              "petitions": 1,
              "petitions-valid": 10000,
              "phases-covered": 3,
              "points-participants": 20,
              "points-redeemed": 3000,
              "problems-fixed": 10000,
              "progress-visible": 9000,
              "proposers-answered": 9000,
              "public-topics": 8000,
              "published-in-time": 9000,
              "rating-adopted-advice": 3,
              "rating-community-fund": 3,
              "rating-data-use": 3,
              "rating-hybrid-case": 3,
              "rating-index-report": 3,
              "rating-local-process": 3,
              "rating-local-rules": 3,
              "rating-micro-unit": 3,
              "rating-open-ledger": 3,
              "rating-partnership-pact": 3,
              "rating-party-brand": 3,
              "rating-replicated": 3,
              "rating-signature-intake": 3,
              "rating-signature-topic": 3,
              "rating-signature-venue": 3,
              "rating-third-party-evaluation": 3,
              "rating-three-tier-link": 3,
              "rating-type-casebook": 3,
              "requests-answered": 9000,
              "resident-convened": 4,
              "resident-voice": 9000,
              "results-published": 9000,
              "rules-in-force": 5,
              "rules-revised": 1,
              "satisfaction-sample": 50,
              "satisfied": 9000,
              "secretary-quarters": 4,
              "sessions": 3,
              "showcase-adopted-advice": 1,
              "showcase-community-fund": 1,
              "showcase-data-use": 1,
              "showcase-hybrid-case": 1,
              "showcase-index-report": 1,
              "showcase-local-process": 1,
              "showcase-local-rules": 1,
              "showcase-micro-unit": 1,
              "showcase-open-ledger": 1,
              "showcase-partnership-pact": 1,
              "showcase-party-brand": 1,
              "showcase-replicated": 1,
              "showcase-signature-intake": 1,
              "showcase-signature-topic": 1,
              "showcase-signature-venue": 1,
              "showcase-third-party-evaluation": 1,
              "showcase-three-tier-link": 1,
              "showcase-type-casebook": 1,
              "social-resources": 50000,
              "steps-per-case": 500,
              "steps-per-hearing": 300,
              "street-replies": 10000,
              "talk-quarters": 4,
              "topics": 8,
              "topics-adopted-in-session": 3,
              "topics-concluded": 9000,
              "topics-due": 3,
              "topics-logged": 9000,
              "topics-on-platform": 3,
              "topics-reviewed": 9000,
              "topics-reviewed-in-time": 9000,
              "trainees": 30,
              "trainings": 2,
              "types-used": 4,
              "venue-items": 4,
              "venue-quarters": 4,
              "venues": 1,
              "vulnerable-topics": 1200
            }
          }
        },
        "tests": [
          {
            "name": "城市社区：总分599.99，差0.01分到1A，不评级",
            "kind": "urban",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "delegate-attendance": "none", "resident-voice": "none", "groups-present": "none", "rating-partnership-pact": "none", "public-topics": "none", "topics-concluded": "none", "vulnerable-topics": "none", "rating-signature-topic": "none", "levels-established": "none", "lower-level-quarters": "none", "level-fit": "none", "lower-cases-solved": "none", "rating-micro-unit": "none", "consulted-before-decision": "none", "types-used": "none", "advisory-opinions": "none", "oversight-sessions": "none", "rating-type-casebook": "none", "council-quarters": "none", "papers-per-meeting": "none", "talk-quarters": "none", "active-members": "none", "open-sessions": "none", "forms-used": "none", "appraisal-halves": "none", "steps-per-hearing": "none", "form-fit": "none", "open-space-events": "none", "online-sessions": "none", "outreach-quarters": "none", "away-participation": "none", "rating-hybrid-case": "none", "secretary-quarters": "none", "petitions-valid": 9369},
            "expect": {"total": 599.99, "grade": "unrated", "heldBackBy": {}}
          },
          {
            "name": "城市社区：总分600，刚好达到1A，评为1A",
            "kind": "urban",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "delegate-attendance": "none", "resident-voice": "none", "groups-present": "none", "rating-partnership-pact": "none", "public-topics": "none", "topics-concluded": "none", "vulnerable-topics": "none", "rating-signature-topic": "none", "levels-established": "none", "lower-level-quarters": "none", "level-fit": "none", "lower-cases-solved": "none", "rating-micro-unit": "none", "consulted-before-decision": "none", "types-used": "none", "advisory-opinions": "none", "oversight-sessions": "none", "rating-type-casebook": "none", "council-quarters": "none", "papers-per-meeting": "none", "talk-quarters": "none", "active-members": "none", "open-sessions": "none", "forms-used": "none", "appraisal-halves": "none", "steps-per-hearing": "none", "form-fit": "none", "open-space-events": "none", "online-sessions": "none", "outreach-quarters": "none", "away-participation": "none", "rating-hybrid-case": "none", "secretary-quarters": "none", "petitions-valid": 9375},
            "expect": {"total": 600, "grade": "1A", "heldBackBy": {}}
          },
          {
            "name": "城市社区：总分699.99，差0.01分到2A，评为1A",
            "kind": "urban",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "delegate-attendance": "none", "resident-voice": "none", "groups-present": "none", "rating-partnership-pact": "none", "public-topics": "none", "topics-concluded": "none", "vulnerable-topics": "none", "rating-signature-topic": "none", "levels-established": "none", "lower-level-quarters": "none", "level-fit": "none", "lower-cases-solved": "none", "rating-micro-unit": "none", "consulted-before-decision": "none", "types-used": "none", "advisory-opinions": "none", "oversight-sessions": "none", "rating-type-casebook": "none", "council-quarters": "none", "papers-per-meeting": "none", "talk-quarters": "none", "active-members": "none", "social-resources": "none", "petitions-valid": 9994},
            "expect": {"total": 699.99, "grade": "1A", "heldBackBy": {}}
          },
          {
            "name": "城市社区：总分700，刚好达到2A，评为2A",
            "kind": "urban",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "delegate-attendance": "none", "resident-voice": "none", "groups-present": "none", "rating-partnership-pact": "none", "public-topics": "none", "topics-concluded": "none", "vulnerable-topics": "none", "rating-signature-topic": "none", "levels-established": "none", "lower-level-quarters": "none", "level-fit": "none", "lower-cases-solved": "none", "rating-micro-unit": "none", "consulted-before-decision": "none", "types-used": "none", "advisory-opinions": "none", "oversight-sessions": "none", "rating-type-casebook": "none", "council-quarters": "none", "papers-per-meeting": "none", "talk-quarters": "none", "active-members": "none", "social-resources": "none"},
            "expect": {"total": 700, "grade": "2A", "heldBackBy": {}}
          },
          {
            "name": "城市社区：总分799.99，差0.01分到3A，评为2A",
            "kind": "urban",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "delegate-attendance": "none", "resident-voice": "none", "groups-present": "none", "rating-partnership-pact": "none", "public-topics": "none", "topics-concluded": "none", "vulnerable-topics": "none", "rating-signature-topic": "none", "levels-established": "none", "lower-level-quarters": "none", "level-fit": "none", "lower-cases-solved": "none", "petitions-valid": 9369},
            "expect": {"total": 799.99, "grade": "2A", "heldBackBy": {}}
          },
          {
            "name": "城市社区：总分800，刚好达到3A，评为3A",
            "kind": "urban",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "delegate-attendance": "none", "resident-voice": "none", "groups-present": "none", "rating-partnership-pact": "none", "public-topics": "none", "topics-concluded": "none", "vulnerable-topics": "none", "rating-signature-topic": "none", "levels-established": "none", "lower-level-quarters": "none", "level-fit": "none", "lower-cases-solved": "none", "petitions-valid": 9375},
            "expect": {"total": 800, "grade": "3A", "heldBackBy": {}}
          },
          {
            "name": "城市社区：总分899.99，差0.01分到4A，评为3A",
            "kind": "urban",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "resident-voice": "none", "petitions-valid": 9369},
            "expect": {"total": 899.99, "grade": "3A", "heldBackBy": {}}
          },
          {
            "name": "城市社区：总分900，刚好达到4A，评为4A",
            "kind": "urban",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "resident-voice": "none", "petitions-valid": 9375},
            "expect": {"total": 900, "grade": "4A", "heldBackBy": {}}
          },
          {
            "name": "城市社区：总分949.99，差0.01分到5A，评为4A",
            "kind": "urban",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "groups-present": "none", "petitions-valid": 9369},
            "expect": {"total": 949.99, "grade": "4A", "heldBackBy": {}}
          },
          {
            "name": "城市社区：总分950，刚好达到5A，评为5A",
            "kind": "urban",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "groups-present": "none", "petitions-valid": 9375},
            "expect": {"total": 950, "grade": "5A", "heldBackBy": {}}
          },
          {
            "name": "村：总分599.99，差0.01分到1A，不评级",
            "kind": "rural",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "delegate-attendance": "none", "resident-voice": "none", "groups-present": "none", "rating-partnership-pact": "none", "public-topics": "none", "topics-concluded": "none", "vulnerable-topics": "none", "rating-signature-topic": "none", "levels-established": "none", "lower-level-quarters": "none", "level-fit": "none", "lower-cases-solved": "none", "rating-micro-unit": "none", "consulted-before-decision": "none", "types-used": "none", "advisory-opinions": "none", "oversight-sessions": "none", "rating-type-casebook": "none", "council-quarters": "none", "papers-per-meeting": "none", "talk-quarters": "none", "active-members": "none", "open-sessions": "none", "forms-used": "none", "appraisal-halves": "none", "steps-per-hearing": "none", "form-fit": "none", "open-space-events": "none", "online-sessions": "none", "outreach-quarters": "none", "away-participation": "none", "rating-hybrid-case": "none", "secretary-quarters": "none", "petitions-valid": 9369},
            "expect": {"total": 599.99, "grade": "unrated", "heldBackBy": {}}
          },
          {
            "name": "村：总分600，刚好达到1A，评为1A",
            "kind": "rural",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "delegate-attendance": "none", "resident-voice": "none", "groups-present": "none", "rating-partnership-pact": "none", "public-topics": "none", "topics-concluded": "none", "vulnerable-topics": "none", "rating-signature-topic": "none", "levels-established": "none", "lower-level-quarters": "none", "level-fit": "none", "lower-cases-solved": "none", "rating-micro-unit": "none", "consulted-before-decision": "none", "types-used": "none", "advisory-opinions": "none", "oversight-sessions": "none", "rating-type-casebook": "none", "council-quarters": "none", "papers-per-meeting": "none", "talk-quarters": "none", "active-members": "none", "open-sessions": "none", "forms-used": "none", "appraisal-halves": "none", "steps-per-hearing": "none", "form-fit": "none", "open-space-events": "none", "online-sessions": "none", "outreach-quarters": "none", "away-participation": "none", "rating-hybrid-case": "none", "secretary-quarters": "none", "petitions-valid": 9375},
            "expect": {"total": 600, "grade": "1A", "heldBackBy": {}}
          },
          {
            "name": "村：总分699.99，差0.01分到2A，评为1A",
            "kind": "rural",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "delegate-attendance": "none", "resident-voice": "none", "groups-present": "none", "rating-partnership-pact": "none", "public-topics": "none", "topics-concluded": "none", "vulnerable-topics": "none", "rating-signature-topic": "none", "levels-established": "none", "lower-level-quarters": "none", "level-fit": "none", "lower-cases-solved": "none", "rating-micro-unit": "none", "consulted-before-decision": "none", "types-used": "none", "advisory-opinions": "none", "oversight-sessions": "none", "rating-type-casebook": "none", "council-quarters": "none", "papers-per-meeting": "none", "talk-quarters": "none", "active-members": "none", "social-resources": "none", "petitions-valid": 9994},
            "expect": {"total": 699.99, "grade": "1A", "heldBackBy": {}}
          },
          {
            "name": "村：总分700，刚好达到2A，评为2A",
            "kind": "rural",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "delegate-attendance": "none", "resident-voice": "none", "groups-present": "none", "rating-partnership-pact": "none", "public-topics": "none", "topics-concluded": "none", "vulnerable-topics": "none", "rating-signature-topic": "none", "levels-established": "none", "lower-level-quarters": "none", "level-fit": "none", "lower-cases-solved": "none", "rating-micro-unit": "none", "consulted-before-decision": "none", "types-used": "none", "advisory-opinions": "none", "oversight-sessions": "none", "rating-type-casebook": "none", "council-quarters": "none", "papers-per-meeting": "none", "talk-quarters": "none", "active-members": "none", "social-resources": "none"},
            "expect": {"total": 700, "grade": "2A", "heldBackBy": {}}
          },
          {
            "name": "村：总分799.99，差0.01分到3A，评为2A",
            "kind": "rural",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "delegate-attendance": "none", "resident-voice": "none", "groups-present": "none", "rating-partnership-pact": "none", "public-topics": "none", "topics-concluded": "none", "vulnerable-topics": "none", "rating-signature-topic": "none", "levels-established": "none", "lower-level-quarters": "none", "level-fit": "none", "lower-cases-solved": "none", "petitions-valid": 9369},
            "expect": {"total": 799.99, "grade": "2A", "heldBackBy": {}}
          },
          {
            "name": "村：总分800，刚好达到3A，评为3A",
            "kind": "rural",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "delegate-attendance": "none", "resident-voice": "none", "groups-present": "none", "rating-partnership-pact": "none", "public-topics": "none", "topics-concluded": "none", "vulnerable-topics": "none", "rating-signature-topic": "none", "levels-established": "none", "lower-level-quarters": "none", "level-fit": "none", "lower-cases-solved": "none", "petitions-valid": 9375},
            "expect": {"total": 800, "grade": "3A", "heldBackBy": {}}
          },
          {
            "name": "村：总分899.99，差0.01分到4A，评为3A",
            "kind": "rural",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "resident-voice": "none", "petitions-valid": 9369},
            "expect": {"total": 899.99, "grade": "3A", "heldBackBy": {}}
          },
          {
            "name": "村：总分900，刚好达到4A，评为4A",
            "kind": "rural",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "declined-answered": "none", "topics-reviewed-in-time": "none", "major-topics-studied": "none", "party-kinds": "none", "affected-attendance": "none", "resident-voice": "none", "petitions-valid": 9375},
            "expect": {"total": 900, "grade": "4A", "heldBackBy": {}}
          },
          {
            "name": "村：总分949.99，差0.01分到5A，评为4A",
            "kind": "rural",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "groups-present": "none", "petitions-valid": 9369},
            "expect": {"total": 949.99, "grade": "4A", "heldBackBy": {}}
          },
          {
            "name": "村：总分950，刚好达到5A，评为5A",
            "kind": "rural",
            "base": "各项均得满分",
            "quantities": {"channels-used": "none", "grid-intake-quarters": "none", "deputy-topics": "none", "rating-signature-intake": "none", "lists-published": "none", "groups-present": "none", "petitions-valid": 9375},
            "expect": {"total": 950, "grade": "5A", "heldBackBy": {}}
          },
          {
            "name": "各项均得满分：1000分，5A",
            "base": "各项均得满分",
            "expect": {"total": 1000, "points": {"base": 600, "advanced": 200, "featured": 200}, "grade": "5A"}
          },
          {
            "name": "什么都不报：0分，不评级",
            "records": {},
            "expect": {"total": 0, "points": {"T": 0, "O": 0, "F": 0, "M": 0, "E": 0, "S": 0, "G": 0}, "grade": "unrated", "heldBackBy": {}}
          }
        ]
      }

      """#
    ),
    (
      "guarantees.json",
      #"""
      {
        "format": "consultation-tests/1",
        "note": "类别G“协商保障”：先是每项指标的赋分，后是每个统计口径计入哪些材料",
        "period": "2025",
        "asOf": "2026-01-31",
        "tests": [
          {
            "name": "G1.b1 制度文本齐全：0 得 0 分",
            "quantities": {"rules-in-force": 0},
            "expect": {"points": {"G1.b1": 0}, "outcomes": {"G1.b1": "unmet"}}
          },
          {
            "name": "G1.b1 制度文本齐全：1 得 2 分",
            "quantities": {"rules-in-force": 1},
            "expect": {"points": {"G1.b1": 2}, "outcomes": {"G1.b1": "partly-met"}}
          },
          {
            "name": "G1.b1 制度文本齐全：2 得 4 分",
            "quantities": {"rules-in-force": 2},
            "expect": {"points": {"G1.b1": 4}, "outcomes": {"G1.b1": "partly-met"}}
          },
          {
            "name": "G1.b1 制度文本齐全：4 得 8 分",
            "quantities": {"rules-in-force": 4},
            "expect": {"points": {"G1.b1": 8}, "outcomes": {"G1.b1": "partly-met"}}
          },
          {
            "name": "G1.b1 制度文本齐全：5 得 10 分",
            "quantities": {"rules-in-force": 5},
            "expect": {"points": {"G1.b1": 10}, "outcomes": {"G1.b1": "met"}}
          },
          {
            "name": "G1.b1 制度文本齐全：没有材料不得分",
            "expect": {"points": {"G1.b1": 0}, "outcomes": {"G1.b1": "no-evidence"}}
          },
          {
            "name": "G1.b2 居民公约协商制定：0 得 0 分",
            "quantities": {"covenant-steps": 0},
            "expect": {"points": {"G1.b2": 0}, "outcomes": {"G1.b2": "unmet"}}
          },
          {
            "name": "G1.b2 居民公约协商制定：1 得 1.33 分",
            "quantities": {"covenant-steps": 1},
            "expect": {"points": {"G1.b2": 1.33}, "outcomes": {"G1.b2": "partly-met"}}
          },
          {
            "name": "G1.b2 居民公约协商制定：2 得 2.66 分",
            "quantities": {"covenant-steps": 2},
            "expect": {"points": {"G1.b2": 2.66}, "outcomes": {"G1.b2": "partly-met"}}
          },
          {
            "name": "G1.b2 居民公约协商制定：3 得 4 分",
            "quantities": {"covenant-steps": 3},
            "expect": {"points": {"G1.b2": 4}, "outcomes": {"G1.b2": "partly-met"}}
          },
          {
            "name": "G1.b2 居民公约协商制定：5 得 6.66 分",
            "quantities": {"covenant-steps": 5},
            "expect": {"points": {"G1.b2": 6.66}, "outcomes": {"G1.b2": "partly-met"}}
          },
          {
            "name": "G1.b2 居民公约协商制定：6 得 8 分",
            "quantities": {"covenant-steps": 6},
            "expect": {"points": {"G1.b2": 8}, "outcomes": {"G1.b2": "met"}}
          },
          {
            "name": "G1.b2 居民公约协商制定：没有材料不得分",
            "expect": {"points": {"G1.b2": 0}, "outcomes": {"G1.b2": "no-evidence"}}
          },
          {
            "name": "G1.b3 合法性审查率：50% 得 0 分",
            "quantities": {"decisions": 3, "legality-checked": 5000},
            "expect": {"points": {"G1.b3": 0}, "outcomes": {"G1.b3": "unmet"}}
          },
          {
            "name": "G1.b3 合法性审查率：50.04% 得 0 分",
            "quantities": {"decisions": 3, "legality-checked": 5004},
            "expect": {"points": {"G1.b3": 0}, "outcomes": {"G1.b3": "unmet"}}
          },
          {
            "name": "G1.b3 合法性审查率：50.05% 得 0.01 分",
            "quantities": {"decisions": 3, "legality-checked": 5005},
            "expect": {"points": {"G1.b3": 0.01}, "outcomes": {"G1.b3": "partly-met"}}
          },
          {
            "name": "G1.b3 合法性审查率：65% 得 3 分",
            "quantities": {"decisions": 3, "legality-checked": 6500},
            "expect": {"points": {"G1.b3": 3}, "outcomes": {"G1.b3": "partly-met"}}
          },
          {
            "name": "G1.b3 合法性审查率：70% 得 4 分",
            "quantities": {"decisions": 3, "legality-checked": 7000},
            "expect": {"points": {"G1.b3": 4}, "outcomes": {"G1.b3": "partly-met"}}
          },
          {
            "name": "G1.b3 合法性审查率：89.99% 得 7.99 分",
            "quantities": {"decisions": 3, "legality-checked": 8999},
            "expect": {"points": {"G1.b3": 7.99}, "outcomes": {"G1.b3": "partly-met"}}
          },
          {
            "name": "G1.b3 合法性审查率：90% 得 8 分",
            "quantities": {"decisions": 3, "legality-checked": 9000},
            "expect": {"points": {"G1.b3": 8}, "outcomes": {"G1.b3": "met"}}
          },
          {
            "name": "G1.b3 合法性审查率：100% 得 8 分",
            "quantities": {"decisions": 3, "legality-checked": 10000},
            "expect": {"points": {"G1.b3": 8}, "outcomes": {"G1.b3": "met"}}
          },
          {
            "name": "G1.b3 合法性审查率：没有材料不得分",
            "quantities": {"decisions": 3},
            "expect": {"points": {"G1.b3": 0}, "outcomes": {"G1.b3": "no-evidence"}}
          },
          {
            "name": "G1.b3 合法性审查率：决策型事项已决策数只有 2，差一点，不得分",
            "quantities": {"decisions": 2, "legality-checked": 9000},
            "expect": {"points": {"G1.b3": 0}, "outcomes": {"G1.b3": "gated"}}
          },
          {
            "name": "G1.a1 制度年度修订：0 得 0 分",
            "quantities": {"rules-revised": 0},
            "expect": {"points": {"G1.a1": 0}, "outcomes": {"G1.a1": "unmet"}}
          },
          {
            "name": "G1.a1 制度年度修订：1 得 8 分",
            "quantities": {"rules-revised": 1},
            "expect": {"points": {"G1.a1": 8}, "outcomes": {"G1.a1": "met"}}
          },
          {
            "name": "G1.a1 制度年度修订：2 得 8 分",
            "quantities": {"rules-revised": 2},
            "expect": {"points": {"G1.a1": 8}, "outcomes": {"G1.a1": "met"}}
          },
          {
            "name": "G1.a1 制度年度修订：没有材料不得分",
            "expect": {"points": {"G1.a1": 0}, "outcomes": {"G1.a1": "no-evidence"}}
          },
          {
            "name": "G1.f1 本土议事规则：第0档 得 0 分",
            "quantities": {"showcase-local-rules": 1, "rating-local-rules": 0},
            "expect": {"points": {"G1.f1": 0}, "outcomes": {"G1.f1": "unmet"}}
          },
          {
            "name": "G1.f1 本土议事规则：第1档 得 2.66 分",
            "quantities": {"showcase-local-rules": 1, "rating-local-rules": 1},
            "expect": {"points": {"G1.f1": 2.66}, "outcomes": {"G1.f1": "partly-met"}}
          },
          {
            "name": "G1.f1 本土议事规则：第2档 得 5.33 分",
            "quantities": {"showcase-local-rules": 1, "rating-local-rules": 2},
            "expect": {"points": {"G1.f1": 5.33}, "outcomes": {"G1.f1": "partly-met"}}
          },
          {
            "name": "G1.f1 本土议事规则：第3档 得 8 分",
            "quantities": {"showcase-local-rules": 1, "rating-local-rules": 3},
            "expect": {"points": {"G1.f1": 8}, "outcomes": {"G1.f1": "met"}}
          },
          {
            "name": "G1.f1 本土议事规则：没有材料不得分",
            "quantities": {"showcase-local-rules": 1},
            "expect": {"points": {"G1.f1": 0}, "outcomes": {"G1.f1": "no-evidence"}}
          },
          {
            "name": "G1.f1 本土议事规则：特色材料：本土议事规则只有 0，差一点，不得分",
            "quantities": {"showcase-local-rules": 0, "rating-local-rules": 3},
            "expect": {"points": {"G1.f1": 0}, "outcomes": {"G1.f1": "gated"}}
          },
          {
            "name": "G2.b1 年度协商培训：0 得 0 分",
            "quantities": {"trainees": 30, "trainings": 0},
            "expect": {"points": {"G2.b1": 0}, "outcomes": {"G2.b1": "unmet"}}
          },
          {
            "name": "G2.b1 年度协商培训：1 得 6 分",
            "quantities": {"trainees": 30, "trainings": 1},
            "expect": {"points": {"G2.b1": 6}, "outcomes": {"G2.b1": "partly-met"}}
          },
          {
            "name": "G2.b1 年度协商培训：2 得 12 分",
            "quantities": {"trainees": 30, "trainings": 2},
            "expect": {"points": {"G2.b1": 12}, "outcomes": {"G2.b1": "met"}}
          },
          {
            "name": "G2.b1 年度协商培训：没有材料不得分",
            "quantities": {"trainees": 30},
            "expect": {"points": {"G2.b1": 0}, "outcomes": {"G2.b1": "no-evidence"}}
          },
          {
            "name": "G2.b1 年度协商培训：参训人次只有 29，差一点，不得分",
            "quantities": {"trainees": 29, "trainings": 2},
            "expect": {"points": {"G2.b1": 0}, "outcomes": {"G2.b1": "gated"}}
          },
          {
            "name": "G2.b2 主持骨干人数：0 得 0 分",
            "quantities": {"facilitators": 0},
            "expect": {"points": {"G2.b2": 0}, "outcomes": {"G2.b2": "unmet"}}
          },
          {
            "name": "G2.b2 主持骨干人数：1 得 2 分",
            "quantities": {"facilitators": 1},
            "expect": {"points": {"G2.b2": 2}, "outcomes": {"G2.b2": "partly-met"}}
          },
          {
            "name": "G2.b2 主持骨干人数：2 得 4 分",
            "quantities": {"facilitators": 2},
            "expect": {"points": {"G2.b2": 4}, "outcomes": {"G2.b2": "partly-met"}}
          },
          {
            "name": "G2.b2 主持骨干人数：4 得 8 分",
            "quantities": {"facilitators": 4},
            "expect": {"points": {"G2.b2": 8}, "outcomes": {"G2.b2": "partly-met"}}
          },
          {
            "name": "G2.b2 主持骨干人数：5 得 10 分",
            "quantities": {"facilitators": 5},
            "expect": {"points": {"G2.b2": 10}, "outcomes": {"G2.b2": "met"}}
          },
          {
            "name": "G2.b2 主持骨干人数：没有材料不得分",
            "expect": {"points": {"G2.b2": 0}, "outcomes": {"G2.b2": "no-evidence"}}
          },
          {
            "name": "G2.a1 专家库使用：0 得 0 分",
            "quantities": {"experts": 3, "expert-uses": 0},
            "expect": {"points": {"G2.a1": 0}, "outcomes": {"G2.a1": "unmet"}}
          },
          {
            "name": "G2.a1 专家库使用：1 得 2.66 分",
            "quantities": {"experts": 3, "expert-uses": 1},
            "expect": {"points": {"G2.a1": 2.66}, "outcomes": {"G2.a1": "partly-met"}}
          },
          {
            "name": "G2.a1 专家库使用：2 得 5.33 分",
            "quantities": {"experts": 3, "expert-uses": 2},
            "expect": {"points": {"G2.a1": 5.33}, "outcomes": {"G2.a1": "partly-met"}}
          },
          {
            "name": "G2.a1 专家库使用：3 得 8 分",
            "quantities": {"experts": 3, "expert-uses": 3},
            "expect": {"points": {"G2.a1": 8}, "outcomes": {"G2.a1": "met"}}
          },
          {
            "name": "G2.a1 专家库使用：没有材料不得分",
            "quantities": {"experts": 3},
            "expect": {"points": {"G2.a1": 0}, "outcomes": {"G2.a1": "no-evidence"}}
          },
          {
            "name": "G2.a1 专家库使用：专家库人数只有 2，差一点，不得分",
            "quantities": {"experts": 2, "expert-uses": 3},
            "expect": {"points": {"G2.a1": 0}, "outcomes": {"G2.a1": "gated"}}
          },
          {
            "name": "G2.f1 智库意见采纳：第0档 得 0 分",
            "quantities": {"showcase-adopted-advice": 1, "rating-adopted-advice": 0},
            "expect": {"points": {"G2.f1": 0}, "outcomes": {"G2.f1": "unmet"}}
          },
          {
            "name": "G2.f1 智库意见采纳：第1档 得 3 分",
            "quantities": {"showcase-adopted-advice": 1, "rating-adopted-advice": 1},
            "expect": {"points": {"G2.f1": 3}, "outcomes": {"G2.f1": "partly-met"}}
          },
          {
            "name": "G2.f1 智库意见采纳：第2档 得 6 分",
            "quantities": {"showcase-adopted-advice": 1, "rating-adopted-advice": 2},
            "expect": {"points": {"G2.f1": 6}, "outcomes": {"G2.f1": "partly-met"}}
          },
          {
            "name": "G2.f1 智库意见采纳：第3档 得 9 分",
            "quantities": {"showcase-adopted-advice": 1, "rating-adopted-advice": 3},
            "expect": {"points": {"G2.f1": 9}, "outcomes": {"G2.f1": "met"}}
          },
          {
            "name": "G2.f1 智库意见采纳：没有材料不得分",
            "quantities": {"showcase-adopted-advice": 1},
            "expect": {"points": {"G2.f1": 0}, "outcomes": {"G2.f1": "no-evidence"}}
          },
          {
            "name": "G2.f1 智库意见采纳：特色材料：智库意见采纳只有 0，差一点，不得分",
            "quantities": {"showcase-adopted-advice": 0, "rating-adopted-advice": 3},
            "expect": {"points": {"G2.f1": 0}, "outcomes": {"G2.f1": "gated"}}
          },
          {
            "name": "G3.b1 协商经费列支：0 得 0 分",
            "quantities": {"funding-proofs": 0},
            "expect": {"points": {"G3.b1": 0}, "outcomes": {"G3.b1": "unmet"}}
          },
          {
            "name": "G3.b1 协商经费列支：1 得 6 分",
            "quantities": {"funding-proofs": 1},
            "expect": {"points": {"G3.b1": 6}, "outcomes": {"G3.b1": "partly-met"}}
          },
          {
            "name": "G3.b1 协商经费列支：2 得 12 分",
            "quantities": {"funding-proofs": 2},
            "expect": {"points": {"G3.b1": 12}, "outcomes": {"G3.b1": "met"}}
          },
          {
            "name": "G3.b1 协商经费列支：没有材料不得分",
            "expect": {"points": {"G3.b1": 0}, "outcomes": {"G3.b1": "no-evidence"}}
          },
          {
            "name": "G3.b2 经费公开：0 得 0 分",
            "quantities": {"funds-quarters": 0},
            "expect": {"points": {"G3.b2": 0}, "outcomes": {"G3.b2": "unmet"}}
          },
          {
            "name": "G3.b2 经费公开：1 得 2 分",
            "quantities": {"funds-quarters": 1},
            "expect": {"points": {"G3.b2": 2}, "outcomes": {"G3.b2": "partly-met"}}
          },
          {
            "name": "G3.b2 经费公开：2 得 4 分",
            "quantities": {"funds-quarters": 2},
            "expect": {"points": {"G3.b2": 4}, "outcomes": {"G3.b2": "partly-met"}}
          },
          {
            "name": "G3.b2 经费公开：3 得 6 分",
            "quantities": {"funds-quarters": 3},
            "expect": {"points": {"G3.b2": 6}, "outcomes": {"G3.b2": "partly-met"}}
          },
          {
            "name": "G3.b2 经费公开：4 得 8 分",
            "quantities": {"funds-quarters": 4},
            "expect": {"points": {"G3.b2": 8}, "outcomes": {"G3.b2": "met"}}
          },
          {
            "name": "G3.b2 经费公开：没有材料不得分",
            "expect": {"points": {"G3.b2": 0}, "outcomes": {"G3.b2": "no-evidence"}}
          },
          {
            "name": "G3.a1 积分激励覆盖率：0.03% 得 0 分",
            "quantities": {"points-participants": 20, "points-redeemed": 3},
            "expect": {"points": {"G3.a1": 0}, "outcomes": {"G3.a1": "unmet"}}
          },
          {
            "name": "G3.a1 积分激励覆盖率：0.04% 得 0.01 分",
            "quantities": {"points-participants": 20, "points-redeemed": 4},
            "expect": {"points": {"G3.a1": 0.01}, "outcomes": {"G3.a1": "partly-met"}}
          },
          {
            "name": "G3.a1 积分激励覆盖率：11.25% 得 3 分",
            "quantities": {"points-participants": 20, "points-redeemed": 1125},
            "expect": {"points": {"G3.a1": 3}, "outcomes": {"G3.a1": "partly-met"}}
          },
          {
            "name": "G3.a1 积分激励覆盖率：15% 得 4 分",
            "quantities": {"points-participants": 20, "points-redeemed": 1500},
            "expect": {"points": {"G3.a1": 4}, "outcomes": {"G3.a1": "partly-met"}}
          },
          {
            "name": "G3.a1 积分激励覆盖率：29.99% 得 7.99 分",
            "quantities": {"points-participants": 20, "points-redeemed": 2999},
            "expect": {"points": {"G3.a1": 7.99}, "outcomes": {"G3.a1": "partly-met"}}
          },
          {
            "name": "G3.a1 积分激励覆盖率：30% 得 8 分",
            "quantities": {"points-participants": 20, "points-redeemed": 3000},
            "expect": {"points": {"G3.a1": 8}, "outcomes": {"G3.a1": "met"}}
          },
          {
            "name": "G3.a1 积分激励覆盖率：没有材料不得分",
            "quantities": {"points-participants": 20},
            "expect": {"points": {"G3.a1": 0}, "outcomes": {"G3.a1": "no-evidence"}}
          },
          {
            "name": "G3.a1 积分激励覆盖率：参与积分居民人数只有 19，差一点，不得分",
            "quantities": {"points-participants": 19, "points-redeemed": 3000},
            "expect": {"points": {"G3.a1": 0}, "outcomes": {"G3.a1": "gated"}}
          },
          {
            "name": "G3.f1 社区基金：第0档 得 0 分",
            "quantities": {"showcase-community-fund": 1, "rating-community-fund": 0},
            "expect": {"points": {"G3.f1": 0}, "outcomes": {"G3.f1": "unmet"}}
          },
          {
            "name": "G3.f1 社区基金：第1档 得 3 分",
            "quantities": {"showcase-community-fund": 1, "rating-community-fund": 1},
            "expect": {"points": {"G3.f1": 3}, "outcomes": {"G3.f1": "partly-met"}}
          },
          {
            "name": "G3.f1 社区基金：第2档 得 6 分",
            "quantities": {"showcase-community-fund": 1, "rating-community-fund": 2},
            "expect": {"points": {"G3.f1": 6}, "outcomes": {"G3.f1": "partly-met"}}
          },
          {
            "name": "G3.f1 社区基金：第3档 得 9 分",
            "quantities": {"showcase-community-fund": 1, "rating-community-fund": 3},
            "expect": {"points": {"G3.f1": 9}, "outcomes": {"G3.f1": "met"}}
          },
          {
            "name": "G3.f1 社区基金：没有材料不得分",
            "quantities": {"showcase-community-fund": 1},
            "expect": {"points": {"G3.f1": 0}, "outcomes": {"G3.f1": "no-evidence"}}
          },
          {
            "name": "G3.f1 社区基金：特色材料：社区基金只有 0，差一点，不得分",
            "quantities": {"showcase-community-fund": 0, "rating-community-fund": 3},
            "expect": {"points": {"G3.f1": 0}, "outcomes": {"G3.f1": "gated"}}
          },
          {
            "name": "G4.b1 一事一档完整率：50% 得 0 分",
            "quantities": {"cases-closed": 3, "complete-files": 5000},
            "expect": {"points": {"G4.b1": 0}, "outcomes": {"G4.b1": "unmet"}}
          },
          {
            "name": "G4.b1 一事一档完整率：50.03% 得 0 分",
            "quantities": {"cases-closed": 3, "complete-files": 5003},
            "expect": {"points": {"G4.b1": 0}, "outcomes": {"G4.b1": "unmet"}}
          },
          {
            "name": "G4.b1 一事一档完整率：50.04% 得 0.01 分",
            "quantities": {"cases-closed": 3, "complete-files": 5004},
            "expect": {"points": {"G4.b1": 0.01}, "outcomes": {"G4.b1": "partly-met"}}
          },
          {
            "name": "G4.b1 一事一档完整率：65% 得 4.5 分",
            "quantities": {"cases-closed": 3, "complete-files": 6500},
            "expect": {"points": {"G4.b1": 4.5}, "outcomes": {"G4.b1": "partly-met"}}
          },
          {
            "name": "G4.b1 一事一档完整率：70% 得 6 分",
            "quantities": {"cases-closed": 3, "complete-files": 7000},
            "expect": {"points": {"G4.b1": 6}, "outcomes": {"G4.b1": "partly-met"}}
          },
          {
            "name": "G4.b1 一事一档完整率：89.99% 得 11.99 分",
            "quantities": {"cases-closed": 3, "complete-files": 8999},
            "expect": {"points": {"G4.b1": 11.99}, "outcomes": {"G4.b1": "partly-met"}}
          },
          {
            "name": "G4.b1 一事一档完整率：90% 得 12 分",
            "quantities": {"cases-closed": 3, "complete-files": 9000},
            "expect": {"points": {"G4.b1": 12}, "outcomes": {"G4.b1": "met"}}
          },
          {
            "name": "G4.b1 一事一档完整率：100% 得 12 分",
            "quantities": {"cases-closed": 3, "complete-files": 10000},
            "expect": {"points": {"G4.b1": 12}, "outcomes": {"G4.b1": "met"}}
          },
          {
            "name": "G4.b1 一事一档完整率：没有材料不得分",
            "quantities": {"cases-closed": 3},
            "expect": {"points": {"G4.b1": 0}, "outcomes": {"G4.b1": "no-evidence"}}
          },
          {
            "name": "G4.b1 一事一档完整率：办结事项数只有 2，差一点，不得分",
            "quantities": {"cases-closed": 2, "complete-files": 9000},
            "expect": {"points": {"G4.b1": 0}, "outcomes": {"G4.b1": "gated"}}
          },
          {
            "name": "G4.b2 监委会监督记录：0 得 0 分",
            "quantities": {"oversight-quarters": 0},
            "expect": {"points": {"G4.b2": 0}, "outcomes": {"G4.b2": "unmet"}}
          },
          {
            "name": "G4.b2 监委会监督记录：1 得 2.5 分",
            "quantities": {"oversight-quarters": 1},
            "expect": {"points": {"G4.b2": 2.5}, "outcomes": {"G4.b2": "partly-met"}}
          },
          {
            "name": "G4.b2 监委会监督记录：2 得 5 分",
            "quantities": {"oversight-quarters": 2},
            "expect": {"points": {"G4.b2": 5}, "outcomes": {"G4.b2": "partly-met"}}
          },
          {
            "name": "G4.b2 监委会监督记录：3 得 7.5 分",
            "quantities": {"oversight-quarters": 3},
            "expect": {"points": {"G4.b2": 7.5}, "outcomes": {"G4.b2": "partly-met"}}
          },
          {
            "name": "G4.b2 监委会监督记录：4 得 10 分",
            "quantities": {"oversight-quarters": 4},
            "expect": {"points": {"G4.b2": 10}, "outcomes": {"G4.b2": "met"}}
          },
          {
            "name": "G4.b2 监委会监督记录：没有材料不得分",
            "expect": {"points": {"G4.b2": 0}, "outcomes": {"G4.b2": "no-evidence"}}
          },
          {
            "name": "G4.a1 自评整改闭环率：50% 得 0 分",
            "quantities": {"cases": 3, "problems-fixed": 5000},
            "expect": {"points": {"G4.a1": 0}, "outcomes": {"G4.a1": "unmet"}}
          },
          {
            "name": "G4.a1 自评整改闭环率：50.06% 得 0 分",
            "quantities": {"cases": 3, "problems-fixed": 5006},
            "expect": {"points": {"G4.a1": 0}, "outcomes": {"G4.a1": "unmet"}}
          },
          {
            "name": "G4.a1 自评整改闭环率：50.07% 得 0.01 分",
            "quantities": {"cases": 3, "problems-fixed": 5007},
            "expect": {"points": {"G4.a1": 0.01}, "outcomes": {"G4.a1": "partly-met"}}
          },
          {
            "name": "G4.a1 自评整改闭环率：68.75% 得 3 分",
            "quantities": {"cases": 3, "problems-fixed": 6875},
            "expect": {"points": {"G4.a1": 3}, "outcomes": {"G4.a1": "partly-met"}}
          },
          {
            "name": "G4.a1 自评整改闭环率：75% 得 4 分",
            "quantities": {"cases": 3, "problems-fixed": 7500},
            "expect": {"points": {"G4.a1": 4}, "outcomes": {"G4.a1": "partly-met"}}
          },
          {
            "name": "G4.a1 自评整改闭环率：99.99% 得 7.99 分",
            "quantities": {"cases": 3, "problems-fixed": 9999},
            "expect": {"points": {"G4.a1": 7.99}, "outcomes": {"G4.a1": "partly-met"}}
          },
          {
            "name": "G4.a1 自评整改闭环率：100% 得 8 分",
            "quantities": {"cases": 3, "problems-fixed": 10000},
            "expect": {"points": {"G4.a1": 8}, "outcomes": {"G4.a1": "met"}}
          },
          {
            "name": "G4.a1 自评整改闭环率：没有材料不得分",
            "quantities": {"cases": 3},
            "expect": {"points": {"G4.a1": 0}, "outcomes": {"G4.a1": "no-evidence"}}
          },
          {
            "name": "G4.a1 自评整改闭环率：受理事项数只有 2，差一点，不得分",
            "quantities": {"cases": 2, "problems-fixed": 10000},
            "expect": {"points": {"G4.a1": 0}, "outcomes": {"G4.a1": "gated"}}
          },
          {
            "name": "G4.f1 年度协商指数报告：第0档 得 0 分",
            "quantities": {"showcase-index-report": 1, "rating-index-report": 0},
            "expect": {"points": {"G4.f1": 0}, "outcomes": {"G4.f1": "unmet"}}
          },
          {
            "name": "G4.f1 年度协商指数报告：第1档 得 2.66 分",
            "quantities": {"showcase-index-report": 1, "rating-index-report": 1},
            "expect": {"points": {"G4.f1": 2.66}, "outcomes": {"G4.f1": "partly-met"}}
          },
          {
            "name": "G4.f1 年度协商指数报告：第2档 得 5.33 分",
            "quantities": {"showcase-index-report": 1, "rating-index-report": 2},
            "expect": {"points": {"G4.f1": 5.33}, "outcomes": {"G4.f1": "partly-met"}}
          },
          {
            "name": "G4.f1 年度协商指数报告：第3档 得 8 分",
            "quantities": {"showcase-index-report": 1, "rating-index-report": 3},
            "expect": {"points": {"G4.f1": 8}, "outcomes": {"G4.f1": "met"}}
          },
          {
            "name": "G4.f1 年度协商指数报告：没有材料不得分",
            "quantities": {"showcase-index-report": 1},
            "expect": {"points": {"G4.f1": 0}, "outcomes": {"G4.f1": "no-evidence"}}
          },
          {
            "name": "G4.f1 年度协商指数报告：特色材料：年度协商指数报告只有 0，差一点，不得分",
            "quantities": {"showcase-index-report": 0, "rating-index-report": 3},
            "expect": {"points": {"G4.f1": 0}, "outcomes": {"G4.f1": "gated"}}
          },
          {
            "name": "积分兑换率：合乎规则的计入",
            "records": {
              "participation": [
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"points-redeemed": 7142}}
          },
          {
            "name": "积分兑换率：除不尽时向下取整",
            "records": {
              "participation": [
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4}
              ]
            },
            "expect": {"quantities": {"points-redeemed": 6666}}
          },
          {
            "name": "积分兑换率：全数到齐为百分之百",
            "records": {
              "participation": [
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 7}
              ]
            },
            "expect": {"quantities": {"points-redeemed": 10000}}
          },
          {
            "name": "积分兑换率：按“统计事项”逐项核对",
            "records": {
              "participation": [
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4},
                {"countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"countedTo": "2025-12-31", "registered": 7, "tookPart": 4}
              ]
            },
            "expect": {"quantities": {"points-redeemed": 7142}}
          },
          {
            "name": "积分兑换率：按“参与（兑换）人数”逐项核对",
            "records": {
              "participation": [
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7}
              ]
            },
            "expect": {"quantities": {"points-redeemed": 6666}}
          },
          {
            "name": "积分兑换率：按“在册人数”逐项核对",
            "records": {
              "participation": [
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 9, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 9, "tookPart": 4},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "tookPart": 4}
              ]
            },
            "expect": {"quantities": {"points-redeemed": 5937}}
          },
          {
            "name": "参与积分居民人数：一件与两件",
            "records": {
              "participation": [
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"points-participants": 7}}
          },
          {
            "name": "参与积分居民人数：合乎规则的计入",
            "records": {
              "participation": [
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"points-participants": 21}}
          },
          {
            "name": "参与积分居民人数：按“统计事项”逐项核对",
            "records": {
              "participation": [
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"countedTo": "2025-12-31", "registered": 7, "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"points-participants": 14}}
          },
          {
            "name": "参与积分居民人数：按“参与（兑换）人数”逐项核对",
            "records": {
              "participation": [
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7}
              ]
            },
            "expect": {"quantities": {"points-participants": 21}}
          },
          {
            "name": "参与积分居民人数：按“在册人数”逐项核对",
            "records": {
              "participation": [
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 9, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"points-participants": 23}}
          },
          {
            "name": "已整改的自评问题占比：合乎规则的计入",
            "records": {
              "feedback": [
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"}
              ]
            },
            "expect": {"quantities": {"problems-fixed": 10000}}
          },
          {
            "name": "已整改的自评问题占比：三件中有一件不合，向下取整",
            "records": {
              "feedback": [
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "self-audit", "raisedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"problems-fixed": 6666}}
          },
          {
            "name": "已整改的自评问题占比：按“来源”逐项核对",
            "records": {
              "feedback": [
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "online-request", "raisedOn": "2025-05-06"},
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "objection", "raisedOn": "2025-05-06"},
                {"raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"raisedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"problems-fixed": 10000}}
          },
          {
            "name": "已整改的自评问题占比：按“答复（整改完成）日期”逐项核对",
            "records": {
              "feedback": [
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "self-audit", "raisedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"problems-fixed": 6666}}
          },
          {
            "name": "已整改的自评问题占比：没有这类事项，须有零报告",
            "note": "零报告经采信才得满分，空着不报没有实际值",
            "records": {"nil-report": [{"matter": "self-found-problems", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"problems-fixed": 10000}}
          },
          {
            "name": "已整改的自评问题占比：两份零报告也一样",
            "records": {
              "nil-report": [
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"matter": "self-found-problems", "coversTo": "2025-06-30"}
              ]
            },
            "expect": {"quantities": {"problems-fixed": 10000}}
          },
          {
            "name": "已整改的自评问题占比：别的事项的零报告不管用",
            "records": {"nil-report": [{"matter": "declined-topics", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"problems-fixed": "none"}}
          },
          {
            "name": "已整改的自评问题占比：有了材料，零报告不再起作用",
            "records": {
              "feedback": [
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"}
              ],
              "nil-report": [
                {"matter": "self-found-problems", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"problems-fixed": 10000}}
          },
          {
            "name": "有效协商制度类数：相同的只算一次",
            "records": {
              "rule": [
                {"type": "council", "inForceFrom": "2024-01-01"},
                {"type": "council", "inForceFrom": "2024-01-01"},
                {"type": "notice", "inForceFrom": "2020-01-01"},
                {"type": "filing", "inForceFrom": "2020-01-01", "repealedOn": "2025-12-30"}
              ]
            },
            "expect": {"quantities": {"rules-in-force": 2}}
          },
          {
            "name": "有效协商制度类数：每种都算",
            "records": {
              "rule": [
                {"type": "council", "inForceFrom": "2024-01-01"},
                {"type": "notice", "inForceFrom": "2024-01-01"},
                {"type": "filing", "inForceFrom": "2024-01-01"},
                {"type": "disclosure", "inForceFrom": "2024-01-01"},
                {"type": "appraisal", "inForceFrom": "2024-01-01"}
              ]
            },
            "expect": {"quantities": {"rules-in-force": 5}}
          },
          {
            "name": "居民公约完成步骤数：各种情形一并计算",
            "note": "取程序走得最全的一份公约",
            "records": {
              "covenant": [
                {"startedOn": "2024-01-01", "steps": {"discuss": "2024-01-02", "display": "2024-02-01"}},
                {"startedOn": "2024-01-01", "steps": {"discuss": "2024-01-02", "display": "2024-02-01"}},
                {"startedOn": "2024-01-01", "steps": {"discuss": "2024-01-02", "display": "2024-02-01"}},
                {"startedOn": "2024-01-01", "steps": {"discuss": "2024-01-02", "display": "2024-02-01", "opinions": "2024-03-01"}},
                {"startedOn": "2024-01-01", "steps": {"discuss": "2024-01-02", "opinions": "2024-03-01", "vote": "2024-04-01", "sign": "2024-05-01"}}
              ]
            },
            "expect": {"quantities": {"covenant-steps": 3}}
          },
          {
            "name": "经合法性审查的决策占比：合乎规则的计入",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"}
              ]
            },
            "expect": {"quantities": {"legality-checked": 10000}}
          },
          {
            "name": "经合法性审查的决策占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"legality-checked": 6666}}
          },
          {
            "name": "经合法性审查的决策占比：按“协商类型”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "mediation", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "mediation", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "advisory", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "advisory", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "oversight", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "oversight", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "decidedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"legality-checked": 10000}}
          },
          {
            "name": "经合法性审查的决策占比：按“合法性审查日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"legality-checked": 6666}}
          },
          {
            "name": "经合法性审查的决策占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2024-11-01", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2024-11-01", "type": "decision", "decidedOn": "2025-04-01"},
                {"type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"type": "decision", "decidedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"legality-checked": 6666}}
          },
          {
            "name": "经合法性审查的决策占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2024-11-01", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"}
              ]
            },
            "expect": {"quantities": {"legality-checked": 10000}}
          },
          {
            "name": "经合法性审查的决策占比：按“决策作出日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2024-12-31", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2024-12-31"},
                {"openedOn": "2025-03-03", "type": "decision", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision"}
              ]
            },
            "expect": {"quantities": {"legality-checked": 10000}}
          },
          {
            "name": "经合法性审查的决策占比：按“决策作出日期”逐项核对，2024-12-31",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "legalCheckedOn": "2025-03-20"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2024-12-31", "legalCheckedOn": "2025-03-20"}
              ]
            },
            "expect": {"quantities": {"legality-checked": 10000}}
          },
          {
            "name": "本期审查或者修订的制度数：一件与两件",
            "records": {
              "rule": [
                {"type": "council", "inForceFrom": "2024-01-01", "revisedOn": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"rules-revised": 1}}
          },
          {
            "name": "本期审查或者修订的制度数：合乎规则的计入",
            "records": {
              "rule": [
                {"type": "council", "inForceFrom": "2024-01-01", "revisedOn": "2025-05-01"},
                {"type": "council", "inForceFrom": "2024-01-01", "revisedOn": "2025-05-01"},
                {"type": "council", "inForceFrom": "2024-01-01", "revisedOn": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"rules-revised": 3}}
          },
          {
            "name": "本期审查或者修订的制度数：按“最近审查或者修订日期”逐项核对",
            "records": {
              "rule": [
                {"type": "council", "inForceFrom": "2024-01-01", "revisedOn": "2025-05-01"},
                {"type": "council", "inForceFrom": "2024-01-01", "revisedOn": "2025-05-01"},
                {"type": "council", "inForceFrom": "2024-01-01", "revisedOn": "2024-12-31"},
                {"type": "council", "inForceFrom": "2024-01-01", "revisedOn": "2025-12-31"},
                {"type": "council", "inForceFrom": "2024-01-01"}
              ]
            },
            "expect": {"quantities": {"rules-revised": 3}}
          },
          {
            "name": "本期审查或者修订的制度数：按“施行日期”逐项核对",
            "records": {
              "rule": [
                {"type": "council", "inForceFrom": "2024-01-01", "revisedOn": "2025-05-01"},
                {"type": "council", "inForceFrom": "2024-01-01", "revisedOn": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"rules-revised": 2}}
          },
          {
            "name": "协商培训次数：一件与两件",
            "records": {"training": [{"heldOn": "2025-05-06"}]},
            "expect": {"quantities": {"trainings": 1}}
          },
          {
            "name": "协商培训次数：各种情形一并计算",
            "records": {
              "training": [
                {"heldOn": "2025-05-06"},
                {"heldOn": "2025-05-06"},
                {"heldOn": "2025-05-06"},
                {"heldOn": "2024-12-31"}
              ]
            },
            "expect": {"quantities": {"trainings": 3}}
          },
          {
            "name": "参训人次：一件与两件",
            "records": {"training": [{"heldOn": "2025-05-06", "participants": 20}]},
            "expect": {"quantities": {"trainees": 20}}
          },
          {
            "name": "参训人次：合乎规则的计入",
            "records": {
              "training": [
                {"heldOn": "2025-05-06", "participants": 20},
                {"heldOn": "2025-05-06", "participants": 20},
                {"heldOn": "2025-05-06", "participants": 20}
              ]
            },
            "expect": {"quantities": {"trainees": 60}}
          },
          {
            "name": "参训人次：按“参训人数”逐项核对",
            "records": {
              "training": [
                {"heldOn": "2025-05-06", "participants": 20},
                {"heldOn": "2025-05-06", "participants": 20},
                {"heldOn": "2025-05-06", "participants": 7},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"trainees": 47}}
          },
          {
            "name": "经过培训的主持骨干人数：各种情形一并计算",
            "records": {
              "team": [
                {"type": "facilitators", "formedOn": "2024-01-01", "members": 9, "trained": 4},
                {"type": "facilitators", "formedOn": "2024-01-01", "members": 9, "trained": 4},
                {"type": "facilitators", "formedOn": "2024-01-01", "members": 9, "trained": 4},
                {"type": "experts", "formedOn": "2024-01-01", "members": 20, "trained": 12}
              ]
            },
            "expect": {"quantities": {"facilitators": 4}}
          },
          {
            "name": "经过培训的主持骨干人数：按“队伍类别”逐项核对",
            "records": {
              "team": [
                {"type": "facilitators", "formedOn": "2024-01-01", "members": 9, "trained": 4},
                {"type": "experts", "formedOn": "2024-01-01", "members": 9, "trained": 4},
                {"formedOn": "2024-01-01", "members": 9, "trained": 4}
              ]
            },
            "expect": {"quantities": {"facilitators": 4}}
          },
          {
            "name": "经过培训的主持骨干人数：按“其中经过培训人数”逐项核对",
            "records": {
              "team": [
                {"type": "facilitators", "formedOn": "2024-01-01", "members": 9, "trained": 4},
                {"type": "facilitators", "formedOn": "2024-01-01", "members": 9, "trained": 6},
                {"type": "facilitators", "formedOn": "2024-01-01", "members": 9, "trained": 2},
                {"type": "facilitators", "formedOn": "2024-01-01", "members": 9}
              ]
            },
            "expect": {"quantities": {"facilitators": 6}}
          },
          {
            "name": "专家库人数：各种情形一并计算",
            "records": {
              "team": [
                {"type": "experts", "formedOn": "2024-01-01", "members": 4},
                {"type": "experts", "formedOn": "2024-01-01", "members": 4},
                {"type": "experts", "formedOn": "2024-01-01", "members": 4},
                {"type": "facilitators", "formedOn": "2024-01-01", "members": 20}
              ]
            },
            "expect": {"quantities": {"experts": 4}}
          },
          {
            "name": "专家库人数：按“队伍类别”逐项核对",
            "records": {
              "team": [
                {"type": "experts", "formedOn": "2024-01-01", "members": 4},
                {"type": "facilitators", "formedOn": "2024-01-01", "members": 4},
                {"formedOn": "2024-01-01", "members": 4}
              ]
            },
            "expect": {"quantities": {"experts": 4}}
          },
          {
            "name": "专家库人数：按“在册人数”逐项核对",
            "records": {
              "team": [
                {"type": "experts", "formedOn": "2024-01-01", "members": 4},
                {"type": "experts", "formedOn": "2024-01-01", "members": 6},
                {"type": "experts", "formedOn": "2024-01-01", "members": 2},
                {"type": "experts", "formedOn": "2024-01-01"}
              ]
            },
            "expect": {"quantities": {"experts": 6}}
          },
          {
            "name": "有专家库成员参加的协商次数：一件与两件",
            "records": {"session": [{"heldOn": "2025-05-06", "poolExperts": 1}]},
            "expect": {"quantities": {"expert-uses": 1}}
          },
          {
            "name": "有专家库成员参加的协商次数：合乎规则的计入",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "poolExperts": 1},
                {"heldOn": "2025-05-06", "poolExperts": 1},
                {"heldOn": "2025-05-06", "poolExperts": 1}
              ]
            },
            "expect": {"quantities": {"expert-uses": 3}}
          },
          {
            "name": "有专家库成员参加的协商次数：按“参加的专家库成员人数”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "poolExperts": 1},
                {"heldOn": "2025-05-06", "poolExperts": 1},
                {"heldOn": "2025-05-06", "poolExperts": 0},
                {"heldOn": "2025-05-06", "poolExperts": 2},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"expert-uses": 3}}
          },
          {
            "name": "经费材料类数：相同的只算一次",
            "records": {
              "finance": [
                {"item": "budget-line", "bookedOn": "2025-05-06"},
                {"item": "budget-line", "bookedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"funding-proofs": 1}}
          },
          {
            "name": "经费材料类数：每种都算",
            "records": {
              "finance": [
                {"item": "budget-line", "bookedOn": "2025-05-06"},
                {"item": "spending-voucher", "bookedOn": "2025-05-06"},
                {"item": "social-resource", "bookedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"funding-proofs": 2}}
          },
          {
            "name": "经费材料类数：按“类别”逐项核对",
            "records": {
              "finance": [
                {"item": "budget-line", "bookedOn": "2025-05-06"},
                {"item": "budget-line", "bookedOn": "2025-05-06"},
                {"item": "spending-voucher", "bookedOn": "2025-05-06"},
                {"item": "social-resource", "bookedOn": "2025-05-06"},
                {"bookedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"funding-proofs": 2}}
          },
          {
            "name": "公开资金的季度数：同一时段内多次只算一次",
            "records": {
              "disclosure": [
                {"publishedOn": "2025-02-03", "items": ["funds"]},
                {"publishedOn": "2025-02-03", "items": ["funds"]},
                {"publishedOn": "2025-11-06", "items": ["funds"]}
              ]
            },
            "expect": {"quantities": {"funds-quarters": 2}}
          },
          {
            "name": "公开资金的季度数：四个季度各有一次",
            "records": {
              "disclosure": [
                {"publishedOn": "2025-01-01", "items": ["funds"]},
                {"publishedOn": "2025-03-31", "items": ["funds"]},
                {"publishedOn": "2025-04-01", "items": ["funds"]},
                {"publishedOn": "2025-07-01", "items": ["funds"]},
                {"publishedOn": "2025-10-01", "items": ["funds"]}
              ]
            },
            "expect": {"quantities": {"funds-quarters": 4}}
          },
          {
            "name": "公开资金的季度数：按“公开事项”逐项核对，不合的不算",
            "records": {
              "disclosure": [
                {"publishedOn": "2025-02-03", "items": ["funds"]},
                {"publishedOn": "2025-11-06", "items": ["funds"]},
                {"publishedOn": "2025-05-06", "items": ["proposal"]},
                {"publishedOn": "2025-05-06", "items": ["procedure"]},
                {"publishedOn": "2025-05-06", "items": ["result"]},
                {"publishedOn": "2025-05-06", "items": ["plan"]},
                {"publishedOn": "2025-05-06", "items": ["notice"]},
                {"publishedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"funds-quarters": 2}}
          },
          {
            "name": "公开资金的季度数：按“公开事项”逐项核对，资金公开也算",
            "records": {
              "disclosure": [
                {"publishedOn": "2025-02-03", "items": ["funds"]},
                {"publishedOn": "2025-11-06", "items": ["funds"]},
                {"publishedOn": "2025-05-06", "items": ["funds"]}
              ]
            },
            "expect": {"quantities": {"funds-quarters": 3}}
          },
          {
            "name": "公开资金的季度数：按“公开事项”逐项核对，资金公开、方案公开也算",
            "records": {
              "disclosure": [
                {"publishedOn": "2025-02-03", "items": ["funds"]},
                {"publishedOn": "2025-11-06", "items": ["funds"]},
                {"publishedOn": "2025-05-06", "items": ["funds", "plan"]}
              ]
            },
            "expect": {"quantities": {"funds-quarters": 3}}
          },
          {
            "name": "一事一档完整的办结事项占比：各种情形一并计算",
            "note": "六样缺一不可",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2024-11-01", "closedOn": "2025-02-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2024-11-01", "closedOn": "2024-12-31", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]}
              ]
            },
            "expect": {"quantities": {"complete-files": 10000}}
          },
          {
            "name": "一事一档完整的办结事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["notice", "minutes", "resolution", "implementation", "disclosure"]}
              ]
            },
            "expect": {"quantities": {"complete-files": 6666}}
          },
          {
            "name": "一事一档完整的办结事项占比：按“一事一档要件”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"complete-files": 2222}}
          },
          {
            "name": "一事一档完整的办结事项占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"closedOn": "2025-06-01", "filePapers": ["notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01", "filePapers": ["notice", "minutes", "resolution", "implementation", "disclosure"]}
              ]
            },
            "expect": {"quantities": {"complete-files": 6666}}
          },
          {
            "name": "一事一档完整的办结事项占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01", "filePapers": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]}
              ]
            },
            "expect": {"quantities": {"complete-files": 10000}}
          },
          {
            "name": "有监督委员会记录的季度数：同一时段内多次只算一次",
            "records": {
              "oversight": [
                {"recordedOn": "2025-02-03"},
                {"recordedOn": "2025-02-03"},
                {"recordedOn": "2025-11-06"},
                {"recordedOn": "2025-05-07"},
                {"recordedOn": "2025-10-07"}
              ]
            },
            "expect": {"quantities": {"oversight-quarters": 3}}
          },
          {
            "name": "有监督委员会记录的季度数：四个季度各有一次",
            "records": {
              "oversight": [
                {"recordedOn": "2025-01-01"},
                {"recordedOn": "2025-03-31"},
                {"recordedOn": "2025-04-01"},
                {"recordedOn": "2025-07-01"},
                {"recordedOn": "2025-10-01"}
              ]
            },
            "expect": {"quantities": {"oversight-quarters": 4}}
          },
          {
            "name": "零报告：自评发现的问题：一件与两件",
            "records": {"nil-report": [{"matter": "self-found-problems", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"nil-self-found-problems": 1}}
          },
          {
            "name": "零报告：自评发现的问题：合乎规则的计入",
            "records": {
              "nil-report": [
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"matter": "self-found-problems", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-self-found-problems": 3}}
          },
          {
            "name": "零报告：自评发现的问题：按“零报告事项”逐项核对",
            "records": {
              "nil-report": [
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-self-found-problems": 2}}
          },
          {
            "name": "特色材料：智库意见采纳：一件与两件",
            "records": {"showcase": [{"matter": "adopted-advice", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-adopted-advice": 1}}
          },
          {
            "name": "特色材料：智库意见采纳：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-adopted-advice": 3}}
          },
          {
            "name": "特色材料：智库意见采纳：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-adopted-advice": 2}}
          },
          {
            "name": "特色材料：社区基金：一件与两件",
            "records": {"showcase": [{"matter": "community-fund", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-community-fund": 1}}
          },
          {
            "name": "特色材料：社区基金：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-community-fund": 3}}
          },
          {
            "name": "特色材料：社区基金：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-community-fund": 2}}
          },
          {
            "name": "特色材料：年度协商指数报告：一件与两件",
            "records": {"showcase": [{"matter": "index-report", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-index-report": 1}}
          },
          {
            "name": "特色材料：年度协商指数报告：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-index-report": 3}}
          },
          {
            "name": "特色材料：年度协商指数报告：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-index-report": 2}}
          },
          {
            "name": "特色材料：本土议事规则：一件与两件",
            "records": {"showcase": [{"matter": "local-rules", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-local-rules": 1}}
          },
          {
            "name": "特色材料：本土议事规则：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-local-rules": 3}}
          },
          {
            "name": "特色材料：本土议事规则：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-local-rules": 2}}
          },
          {
            "name": "G1.f1 本土议事规则：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"G1.f1": [3, 2]},
            "quantities": {"showcase-local-rules": 1},
            "expect": {"quantities": {"rating-local-rules": 2}, "points": {"G1.f1": 5.33}}
          },
          {
            "name": "G1.f1 本土议事规则：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"G1.f1": [3]},
            "quantities": {"showcase-local-rules": 1},
            "expect": {"quantities": {"rating-local-rules": "none"}, "outcomes": {"G1.f1": "no-evidence"}}
          },
          {
            "name": "G2.f1 智库意见采纳：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"G2.f1": [3, 2]},
            "quantities": {"showcase-adopted-advice": 1},
            "expect": {"quantities": {"rating-adopted-advice": 2}, "points": {"G2.f1": 6}}
          },
          {
            "name": "G2.f1 智库意见采纳：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"G2.f1": [3]},
            "quantities": {"showcase-adopted-advice": 1},
            "expect": {"quantities": {"rating-adopted-advice": "none"}, "outcomes": {"G2.f1": "no-evidence"}}
          },
          {
            "name": "G3.f1 社区基金：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"G3.f1": [3, 2]},
            "quantities": {"showcase-community-fund": 1},
            "expect": {"quantities": {"rating-community-fund": 2}, "points": {"G3.f1": 6}}
          },
          {
            "name": "G3.f1 社区基金：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"G3.f1": [3]},
            "quantities": {"showcase-community-fund": 1},
            "expect": {"quantities": {"rating-community-fund": "none"}, "outcomes": {"G3.f1": "no-evidence"}}
          },
          {
            "name": "G4.f1 年度协商指数报告：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"G4.f1": [3, 2]},
            "quantities": {"showcase-index-report": 1},
            "expect": {"quantities": {"rating-index-report": 2}, "points": {"G4.f1": 5.33}}
          },
          {
            "name": "G4.f1 年度协商指数报告：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"G4.f1": [3]},
            "quantities": {"showcase-index-report": 1},
            "expect": {"quantities": {"rating-index-report": "none"}, "outcomes": {"G4.f1": "no-evidence"}}
          }
        ]
      }

      """#
    ),
    (
      "matters.json",
      #"""
      {
        "format": "consultation-tests/1",
        "note": "类别O“协商客体”：先是每项指标的赋分，后是每个统计口径计入哪些材料",
        "period": "2025",
        "asOf": "2026-01-31",
        "tests": [
          {
            "name": "O1.b1 公共事项议题占比：50% 得 0 分",
            "quantities": {"topics": 5, "public-topics": 5000},
            "expect": {"points": {"O1.b1": 0}, "outcomes": {"O1.b1": "unmet"}}
          },
          {
            "name": "O1.b1 公共事项议题占比：50.02% 得 0 分",
            "quantities": {"topics": 5, "public-topics": 5002},
            "expect": {"points": {"O1.b1": 0}, "outcomes": {"O1.b1": "unmet"}}
          },
          {
            "name": "O1.b1 公共事项议题占比：50.03% 得 0.01 分",
            "quantities": {"topics": 5, "public-topics": 5003},
            "expect": {"points": {"O1.b1": 0.01}, "outcomes": {"O1.b1": "partly-met"}}
          },
          {
            "name": "O1.b1 公共事项议题占比：61.25% 得 4.5 分",
            "quantities": {"topics": 5, "public-topics": 6125},
            "expect": {"points": {"O1.b1": 4.5}, "outcomes": {"O1.b1": "partly-met"}}
          },
          {
            "name": "O1.b1 公共事项议题占比：65% 得 6 分",
            "quantities": {"topics": 5, "public-topics": 6500},
            "expect": {"points": {"O1.b1": 6}, "outcomes": {"O1.b1": "partly-met"}}
          },
          {
            "name": "O1.b1 公共事项议题占比：79.99% 得 11.99 分",
            "quantities": {"topics": 5, "public-topics": 7999},
            "expect": {"points": {"O1.b1": 11.99}, "outcomes": {"O1.b1": "partly-met"}}
          },
          {
            "name": "O1.b1 公共事项议题占比：80% 得 12 分",
            "quantities": {"topics": 5, "public-topics": 8000},
            "expect": {"points": {"O1.b1": 12}, "outcomes": {"O1.b1": "met"}}
          },
          {
            "name": "O1.b1 公共事项议题占比：100% 得 12 分",
            "quantities": {"topics": 5, "public-topics": 10000},
            "expect": {"points": {"O1.b1": 12}, "outcomes": {"O1.b1": "met"}}
          },
          {
            "name": "O1.b1 公共事项议题占比：没有材料不得分",
            "quantities": {"topics": 5},
            "expect": {"points": {"O1.b1": 0}, "outcomes": {"O1.b1": "no-evidence"}}
          },
          {
            "name": "O1.b1 公共事项议题占比：议题数只有 4，差一点，不得分",
            "quantities": {"topics": 4, "public-topics": 8000},
            "expect": {"points": {"O1.b1": 0}, "outcomes": {"O1.b1": "gated"}}
          },
          {
            "name": "O1.b2 每条建议有结论率：50% 得 0 分",
            "quantities": {"topics-due": 3, "topics-concluded": 5000},
            "expect": {"points": {"O1.b2": 0}, "outcomes": {"O1.b2": "unmet"}}
          },
          {
            "name": "O1.b2 每条建议有结论率：50.03% 得 0 分",
            "quantities": {"topics-due": 3, "topics-concluded": 5003},
            "expect": {"points": {"O1.b2": 0}, "outcomes": {"O1.b2": "unmet"}}
          },
          {
            "name": "O1.b2 每条建议有结论率：50.04% 得 0.01 分",
            "quantities": {"topics-due": 3, "topics-concluded": 5004},
            "expect": {"points": {"O1.b2": 0.01}, "outcomes": {"O1.b2": "partly-met"}}
          },
          {
            "name": "O1.b2 每条建议有结论率：65% 得 4.5 分",
            "quantities": {"topics-due": 3, "topics-concluded": 6500},
            "expect": {"points": {"O1.b2": 4.5}, "outcomes": {"O1.b2": "partly-met"}}
          },
          {
            "name": "O1.b2 每条建议有结论率：70% 得 6 分",
            "quantities": {"topics-due": 3, "topics-concluded": 7000},
            "expect": {"points": {"O1.b2": 6}, "outcomes": {"O1.b2": "partly-met"}}
          },
          {
            "name": "O1.b2 每条建议有结论率：89.99% 得 11.99 分",
            "quantities": {"topics-due": 3, "topics-concluded": 8999},
            "expect": {"points": {"O1.b2": 11.99}, "outcomes": {"O1.b2": "partly-met"}}
          },
          {
            "name": "O1.b2 每条建议有结论率：90% 得 12 分",
            "quantities": {"topics-due": 3, "topics-concluded": 9000},
            "expect": {"points": {"O1.b2": 12}, "outcomes": {"O1.b2": "met"}}
          },
          {
            "name": "O1.b2 每条建议有结论率：100% 得 12 分",
            "quantities": {"topics-due": 3, "topics-concluded": 10000},
            "expect": {"points": {"O1.b2": 12}, "outcomes": {"O1.b2": "met"}}
          },
          {
            "name": "O1.b2 每条建议有结论率：没有材料不得分",
            "quantities": {"topics-due": 3},
            "expect": {"points": {"O1.b2": 0}, "outcomes": {"O1.b2": "no-evidence"}}
          },
          {
            "name": "O1.b2 每条建议有结论率：审核到期的议题数只有 2，差一点，不得分",
            "quantities": {"topics-due": 2, "topics-concluded": 9000},
            "expect": {"points": {"O1.b2": 0}, "outcomes": {"O1.b2": "gated"}}
          },
          {
            "name": "O1.a1 特殊群体议题占比：0.01% 得 0 分",
            "quantities": {"topics": 8, "vulnerable-topics": 1},
            "expect": {"points": {"O1.a1": 0}, "outcomes": {"O1.a1": "unmet"}}
          },
          {
            "name": "O1.a1 特殊群体议题占比：0.02% 得 0.01 分",
            "quantities": {"topics": 8, "vulnerable-topics": 2},
            "expect": {"points": {"O1.a1": 0.01}, "outcomes": {"O1.a1": "partly-met"}}
          },
          {
            "name": "O1.a1 特殊群体议题占比：4.5% 得 3.37 分",
            "quantities": {"topics": 8, "vulnerable-topics": 450},
            "expect": {"points": {"O1.a1": 3.37}, "outcomes": {"O1.a1": "partly-met"}}
          },
          {
            "name": "O1.a1 特殊群体议题占比：6% 得 4.5 分",
            "quantities": {"topics": 8, "vulnerable-topics": 600},
            "expect": {"points": {"O1.a1": 4.5}, "outcomes": {"O1.a1": "partly-met"}}
          },
          {
            "name": "O1.a1 特殊群体议题占比：11.99% 得 8.99 分",
            "quantities": {"topics": 8, "vulnerable-topics": 1199},
            "expect": {"points": {"O1.a1": 8.99}, "outcomes": {"O1.a1": "partly-met"}}
          },
          {
            "name": "O1.a1 特殊群体议题占比：12% 得 9 分",
            "quantities": {"topics": 8, "vulnerable-topics": 1200},
            "expect": {"points": {"O1.a1": 9}, "outcomes": {"O1.a1": "met"}}
          },
          {
            "name": "O1.a1 特殊群体议题占比：100% 得 9 分",
            "quantities": {"topics": 8, "vulnerable-topics": 10000},
            "expect": {"points": {"O1.a1": 9}, "outcomes": {"O1.a1": "met"}}
          },
          {
            "name": "O1.a1 特殊群体议题占比：没有材料不得分",
            "quantities": {"topics": 8},
            "expect": {"points": {"O1.a1": 0}, "outcomes": {"O1.a1": "no-evidence"}}
          },
          {
            "name": "O1.a1 特殊群体议题占比：议题数只有 7，差一点，不得分",
            "quantities": {"topics": 7, "vulnerable-topics": 1200},
            "expect": {"points": {"O1.a1": 0}, "outcomes": {"O1.a1": "gated"}}
          },
          {
            "name": "O1.f1 品牌议题案例：第0档 得 0 分",
            "quantities": {"showcase-signature-topic": 1, "rating-signature-topic": 0},
            "expect": {"points": {"O1.f1": 0}, "outcomes": {"O1.f1": "unmet"}}
          },
          {
            "name": "O1.f1 品牌议题案例：第1档 得 3 分",
            "quantities": {"showcase-signature-topic": 1, "rating-signature-topic": 1},
            "expect": {"points": {"O1.f1": 3}, "outcomes": {"O1.f1": "partly-met"}}
          },
          {
            "name": "O1.f1 品牌议题案例：第2档 得 6 分",
            "quantities": {"showcase-signature-topic": 1, "rating-signature-topic": 2},
            "expect": {"points": {"O1.f1": 6}, "outcomes": {"O1.f1": "partly-met"}}
          },
          {
            "name": "O1.f1 品牌议题案例：第3档 得 9 分",
            "quantities": {"showcase-signature-topic": 1, "rating-signature-topic": 3},
            "expect": {"points": {"O1.f1": 9}, "outcomes": {"O1.f1": "met"}}
          },
          {
            "name": "O1.f1 品牌议题案例：没有材料不得分",
            "quantities": {"showcase-signature-topic": 1},
            "expect": {"points": {"O1.f1": 0}, "outcomes": {"O1.f1": "no-evidence"}}
          },
          {
            "name": "O1.f1 品牌议题案例：特色材料：品牌议题案例只有 0，差一点，不得分",
            "quantities": {"showcase-signature-topic": 0, "rating-signature-topic": 3},
            "expect": {"points": {"O1.f1": 0}, "outcomes": {"O1.f1": "gated"}}
          },
          {
            "name": "O2.b1 三级平台建成：城市社区，0 得 0 分",
            "kind": "urban",
            "quantities": {"levels-established": 0},
            "expect": {"points": {"O2.b1": 0}, "outcomes": {"O2.b1": "unmet"}}
          },
          {
            "name": "O2.b1 三级平台建成：城市社区，1 得 3.33 分",
            "kind": "urban",
            "quantities": {"levels-established": 1},
            "expect": {"points": {"O2.b1": 3.33}, "outcomes": {"O2.b1": "partly-met"}}
          },
          {
            "name": "O2.b1 三级平台建成：城市社区，2 得 6.66 分",
            "kind": "urban",
            "quantities": {"levels-established": 2},
            "expect": {"points": {"O2.b1": 6.66}, "outcomes": {"O2.b1": "partly-met"}}
          },
          {
            "name": "O2.b1 三级平台建成：城市社区，3 得 10 分",
            "kind": "urban",
            "quantities": {"levels-established": 3},
            "expect": {"points": {"O2.b1": 10}, "outcomes": {"O2.b1": "met"}}
          },
          {
            "name": "O2.b1 三级平台建成：村，0 得 0 分",
            "kind": "rural",
            "quantities": {"levels-established": 0},
            "expect": {"points": {"O2.b1": 0}, "outcomes": {"O2.b1": "unmet"}}
          },
          {
            "name": "O2.b1 三级平台建成：村，1 得 5 分",
            "kind": "rural",
            "quantities": {"levels-established": 1},
            "expect": {"points": {"O2.b1": 5}, "outcomes": {"O2.b1": "partly-met"}}
          },
          {
            "name": "O2.b1 三级平台建成：村，2 得 10 分",
            "kind": "rural",
            "quantities": {"levels-established": 2},
            "expect": {"points": {"O2.b1": 10}, "outcomes": {"O2.b1": "met"}}
          },
          {
            "name": "O2.b1 三级平台建成：没有材料不得分",
            "expect": {"points": {"O2.b1": 0}, "outcomes": {"O2.b1": "no-evidence"}}
          },
          {
            "name": "O2.b2 小区网格协商场次：0 得 0 分",
            "quantities": {"lower-level-quarters": 0},
            "expect": {"points": {"O2.b2": 0}, "outcomes": {"O2.b2": "unmet"}}
          },
          {
            "name": "O2.b2 小区网格协商场次：1 得 2 分",
            "quantities": {"lower-level-quarters": 1},
            "expect": {"points": {"O2.b2": 2}, "outcomes": {"O2.b2": "partly-met"}}
          },
          {
            "name": "O2.b2 小区网格协商场次：2 得 4 分",
            "quantities": {"lower-level-quarters": 2},
            "expect": {"points": {"O2.b2": 4}, "outcomes": {"O2.b2": "partly-met"}}
          },
          {
            "name": "O2.b2 小区网格协商场次：3 得 6 分",
            "quantities": {"lower-level-quarters": 3},
            "expect": {"points": {"O2.b2": 6}, "outcomes": {"O2.b2": "partly-met"}}
          },
          {
            "name": "O2.b2 小区网格协商场次：4 得 8 分",
            "quantities": {"lower-level-quarters": 4},
            "expect": {"points": {"O2.b2": 8}, "outcomes": {"O2.b2": "met"}}
          },
          {
            "name": "O2.b2 小区网格协商场次：没有材料不得分",
            "expect": {"points": {"O2.b2": 0}, "outcomes": {"O2.b2": "no-evidence"}}
          },
          {
            "name": "O2.b3 层级归口准确率：50% 得 0 分",
            "quantities": {"cases": 3, "level-fit": 5000},
            "expect": {"points": {"O2.b3": 0}, "outcomes": {"O2.b3": "unmet"}}
          },
          {
            "name": "O2.b3 层级归口准确率：50.04% 得 0 分",
            "quantities": {"cases": 3, "level-fit": 5004},
            "expect": {"points": {"O2.b3": 0}, "outcomes": {"O2.b3": "unmet"}}
          },
          {
            "name": "O2.b3 层级归口准确率：50.05% 得 0.01 分",
            "quantities": {"cases": 3, "level-fit": 5005},
            "expect": {"points": {"O2.b3": 0.01}, "outcomes": {"O2.b3": "partly-met"}}
          },
          {
            "name": "O2.b3 层级归口准确率：65% 得 3 分",
            "quantities": {"cases": 3, "level-fit": 6500},
            "expect": {"points": {"O2.b3": 3}, "outcomes": {"O2.b3": "partly-met"}}
          },
          {
            "name": "O2.b3 层级归口准确率：70% 得 4 分",
            "quantities": {"cases": 3, "level-fit": 7000},
            "expect": {"points": {"O2.b3": 4}, "outcomes": {"O2.b3": "partly-met"}}
          },
          {
            "name": "O2.b3 层级归口准确率：89.99% 得 7.99 分",
            "quantities": {"cases": 3, "level-fit": 8999},
            "expect": {"points": {"O2.b3": 7.99}, "outcomes": {"O2.b3": "partly-met"}}
          },
          {
            "name": "O2.b3 层级归口准确率：90% 得 8 分",
            "quantities": {"cases": 3, "level-fit": 9000},
            "expect": {"points": {"O2.b3": 8}, "outcomes": {"O2.b3": "met"}}
          },
          {
            "name": "O2.b3 层级归口准确率：100% 得 8 分",
            "quantities": {"cases": 3, "level-fit": 10000},
            "expect": {"points": {"O2.b3": 8}, "outcomes": {"O2.b3": "met"}}
          },
          {
            "name": "O2.b3 层级归口准确率：没有材料不得分",
            "quantities": {"cases": 3},
            "expect": {"points": {"O2.b3": 0}, "outcomes": {"O2.b3": "no-evidence"}}
          },
          {
            "name": "O2.b3 层级归口准确率：受理事项数只有 2，差一点，不得分",
            "quantities": {"cases": 2, "level-fit": 9000},
            "expect": {"points": {"O2.b3": 0}, "outcomes": {"O2.b3": "gated"}}
          },
          {
            "name": "O2.a1 基层就地解决或规范上报率：50% 得 0 分",
            "quantities": {"lower-cases": 3, "lower-cases-solved": 5000},
            "expect": {"points": {"O2.a1": 0}, "outcomes": {"O2.a1": "unmet"}}
          },
          {
            "name": "O2.a1 基层就地解决或规范上报率：50.04% 得 0 分",
            "quantities": {"lower-cases": 3, "lower-cases-solved": 5004},
            "expect": {"points": {"O2.a1": 0}, "outcomes": {"O2.a1": "unmet"}}
          },
          {
            "name": "O2.a1 基层就地解决或规范上报率：50.05% 得 0.01 分",
            "quantities": {"lower-cases": 3, "lower-cases-solved": 5005},
            "expect": {"points": {"O2.a1": 0.01}, "outcomes": {"O2.a1": "partly-met"}}
          },
          {
            "name": "O2.a1 基层就地解决或规范上报率：65% 得 3.37 分",
            "quantities": {"lower-cases": 3, "lower-cases-solved": 6500},
            "expect": {"points": {"O2.a1": 3.37}, "outcomes": {"O2.a1": "partly-met"}}
          },
          {
            "name": "O2.a1 基层就地解决或规范上报率：70% 得 4.5 分",
            "quantities": {"lower-cases": 3, "lower-cases-solved": 7000},
            "expect": {"points": {"O2.a1": 4.5}, "outcomes": {"O2.a1": "partly-met"}}
          },
          {
            "name": "O2.a1 基层就地解决或规范上报率：89.99% 得 8.99 分",
            "quantities": {"lower-cases": 3, "lower-cases-solved": 8999},
            "expect": {"points": {"O2.a1": 8.99}, "outcomes": {"O2.a1": "partly-met"}}
          },
          {
            "name": "O2.a1 基层就地解决或规范上报率：90% 得 9 分",
            "quantities": {"lower-cases": 3, "lower-cases-solved": 9000},
            "expect": {"points": {"O2.a1": 9}, "outcomes": {"O2.a1": "met"}}
          },
          {
            "name": "O2.a1 基层就地解决或规范上报率：100% 得 9 分",
            "quantities": {"lower-cases": 3, "lower-cases-solved": 10000},
            "expect": {"points": {"O2.a1": 9}, "outcomes": {"O2.a1": "met"}}
          },
          {
            "name": "O2.a1 基层就地解决或规范上报率：没有材料不得分",
            "quantities": {"lower-cases": 3},
            "expect": {"points": {"O2.a1": 0}, "outcomes": {"O2.a1": "no-evidence"}}
          },
          {
            "name": "O2.a1 基层就地解决或规范上报率：小区、网格受理事项数只有 2，差一点，不得分",
            "quantities": {"lower-cases": 2, "lower-cases-solved": 9000},
            "expect": {"points": {"O2.a1": 0}, "outcomes": {"O2.a1": "gated"}}
          },
          {
            "name": "O2.f1 微单元议事创新：第0档 得 0 分",
            "quantities": {"showcase-micro-unit": 1, "rating-micro-unit": 0},
            "expect": {"points": {"O2.f1": 0}, "outcomes": {"O2.f1": "unmet"}}
          },
          {
            "name": "O2.f1 微单元议事创新：第1档 得 3 分",
            "quantities": {"showcase-micro-unit": 1, "rating-micro-unit": 1},
            "expect": {"points": {"O2.f1": 3}, "outcomes": {"O2.f1": "partly-met"}}
          },
          {
            "name": "O2.f1 微单元议事创新：第2档 得 6 分",
            "quantities": {"showcase-micro-unit": 1, "rating-micro-unit": 2},
            "expect": {"points": {"O2.f1": 6}, "outcomes": {"O2.f1": "partly-met"}}
          },
          {
            "name": "O2.f1 微单元议事创新：第3档 得 9 分",
            "quantities": {"showcase-micro-unit": 1, "rating-micro-unit": 3},
            "expect": {"points": {"O2.f1": 9}, "outcomes": {"O2.f1": "met"}}
          },
          {
            "name": "O2.f1 微单元议事创新：没有材料不得分",
            "quantities": {"showcase-micro-unit": 1},
            "expect": {"points": {"O2.f1": 0}, "outcomes": {"O2.f1": "no-evidence"}}
          },
          {
            "name": "O2.f1 微单元议事创新：特色材料：微单元议事创新只有 0，差一点，不得分",
            "quantities": {"showcase-micro-unit": 0, "rating-micro-unit": 3},
            "expect": {"points": {"O2.f1": 0}, "outcomes": {"O2.f1": "gated"}}
          },
          {
            "name": "O3.b1 决策事项事前协商率：50% 得 0 分",
            "quantities": {"decisions": 3, "consulted-before-decision": 5000},
            "expect": {"points": {"O3.b1": 0}, "outcomes": {"O3.b1": "unmet"}}
          },
          {
            "name": "O3.b1 决策事项事前协商率：50.03% 得 0 分",
            "quantities": {"decisions": 3, "consulted-before-decision": 5003},
            "expect": {"points": {"O3.b1": 0}, "outcomes": {"O3.b1": "unmet"}}
          },
          {
            "name": "O3.b1 决策事项事前协商率：50.04% 得 0.01 分",
            "quantities": {"decisions": 3, "consulted-before-decision": 5004},
            "expect": {"points": {"O3.b1": 0.01}, "outcomes": {"O3.b1": "partly-met"}}
          },
          {
            "name": "O3.b1 决策事项事前协商率：65% 得 3.75 分",
            "quantities": {"decisions": 3, "consulted-before-decision": 6500},
            "expect": {"points": {"O3.b1": 3.75}, "outcomes": {"O3.b1": "partly-met"}}
          },
          {
            "name": "O3.b1 决策事项事前协商率：70% 得 5 分",
            "quantities": {"decisions": 3, "consulted-before-decision": 7000},
            "expect": {"points": {"O3.b1": 5}, "outcomes": {"O3.b1": "partly-met"}}
          },
          {
            "name": "O3.b1 决策事项事前协商率：89.99% 得 9.99 分",
            "quantities": {"decisions": 3, "consulted-before-decision": 8999},
            "expect": {"points": {"O3.b1": 9.99}, "outcomes": {"O3.b1": "partly-met"}}
          },
          {
            "name": "O3.b1 决策事项事前协商率：90% 得 10 分",
            "quantities": {"decisions": 3, "consulted-before-decision": 9000},
            "expect": {"points": {"O3.b1": 10}, "outcomes": {"O3.b1": "met"}}
          },
          {
            "name": "O3.b1 决策事项事前协商率：100% 得 10 分",
            "quantities": {"decisions": 3, "consulted-before-decision": 10000},
            "expect": {"points": {"O3.b1": 10}, "outcomes": {"O3.b1": "met"}}
          },
          {
            "name": "O3.b1 决策事项事前协商率：没有材料不得分",
            "quantities": {"decisions": 3},
            "expect": {"points": {"O3.b1": 0}, "outcomes": {"O3.b1": "no-evidence"}}
          },
          {
            "name": "O3.b1 决策事项事前协商率：决策型事项已决策数只有 2，差一点，不得分",
            "quantities": {"decisions": 2, "consulted-before-decision": 9000},
            "expect": {"points": {"O3.b1": 0}, "outcomes": {"O3.b1": "gated"}}
          },
          {
            "name": "O3.b2 四种类型覆盖：0 得 0 分",
            "quantities": {"types-used": 0},
            "expect": {"points": {"O3.b2": 0}, "outcomes": {"O3.b2": "unmet"}}
          },
          {
            "name": "O3.b2 四种类型覆盖：1 得 2 分",
            "quantities": {"types-used": 1},
            "expect": {"points": {"O3.b2": 2}, "outcomes": {"O3.b2": "partly-met"}}
          },
          {
            "name": "O3.b2 四种类型覆盖：2 得 4 分",
            "quantities": {"types-used": 2},
            "expect": {"points": {"O3.b2": 4}, "outcomes": {"O3.b2": "partly-met"}}
          },
          {
            "name": "O3.b2 四种类型覆盖：3 得 6 分",
            "quantities": {"types-used": 3},
            "expect": {"points": {"O3.b2": 6}, "outcomes": {"O3.b2": "partly-met"}}
          },
          {
            "name": "O3.b2 四种类型覆盖：4 得 8 分",
            "quantities": {"types-used": 4},
            "expect": {"points": {"O3.b2": 8}, "outcomes": {"O3.b2": "met"}}
          },
          {
            "name": "O3.b2 四种类型覆盖：没有材料不得分",
            "expect": {"points": {"O3.b2": 0}, "outcomes": {"O3.b2": "no-evidence"}}
          },
          {
            "name": "O3.b3 咨询型专家意见率：50% 得 0 分",
            "quantities": {"sessions": 3, "advisory-opinions": 5000},
            "expect": {"points": {"O3.b3": 0}, "outcomes": {"O3.b3": "unmet"}}
          },
          {
            "name": "O3.b3 咨询型专家意见率：50.06% 得 0 分",
            "quantities": {"sessions": 3, "advisory-opinions": 5006},
            "expect": {"points": {"O3.b3": 0}, "outcomes": {"O3.b3": "unmet"}}
          },
          {
            "name": "O3.b3 咨询型专家意见率：50.07% 得 0.01 分",
            "quantities": {"sessions": 3, "advisory-opinions": 5007},
            "expect": {"points": {"O3.b3": 0.01}, "outcomes": {"O3.b3": "partly-met"}}
          },
          {
            "name": "O3.b3 咨询型专家意见率：68.75% 得 3 分",
            "quantities": {"sessions": 3, "advisory-opinions": 6875},
            "expect": {"points": {"O3.b3": 3}, "outcomes": {"O3.b3": "partly-met"}}
          },
          {
            "name": "O3.b3 咨询型专家意见率：75% 得 4 分",
            "quantities": {"sessions": 3, "advisory-opinions": 7500},
            "expect": {"points": {"O3.b3": 4}, "outcomes": {"O3.b3": "partly-met"}}
          },
          {
            "name": "O3.b3 咨询型专家意见率：99.99% 得 7.99 分",
            "quantities": {"sessions": 3, "advisory-opinions": 9999},
            "expect": {"points": {"O3.b3": 7.99}, "outcomes": {"O3.b3": "partly-met"}}
          },
          {
            "name": "O3.b3 咨询型专家意见率：100% 得 8 分",
            "quantities": {"sessions": 3, "advisory-opinions": 10000},
            "expect": {"points": {"O3.b3": 8}, "outcomes": {"O3.b3": "met"}}
          },
          {
            "name": "O3.b3 咨询型专家意见率：没有材料不得分",
            "quantities": {"sessions": 3},
            "expect": {"points": {"O3.b3": 0}, "outcomes": {"O3.b3": "no-evidence"}}
          },
          {
            "name": "O3.b3 咨询型专家意见率：协商会议（活动）数只有 2，差一点，不得分",
            "quantities": {"sessions": 2, "advisory-opinions": 10000},
            "expect": {"points": {"O3.b3": 0}, "outcomes": {"O3.b3": "gated"}}
          },
          {
            "name": "O3.a1 监督型协商次数：0 得 0 分",
            "quantities": {"oversight-sessions": 0},
            "expect": {"points": {"O3.a1": 0}, "outcomes": {"O3.a1": "unmet"}}
          },
          {
            "name": "O3.a1 监督型协商次数：1 得 2.25 分",
            "quantities": {"oversight-sessions": 1},
            "expect": {"points": {"O3.a1": 2.25}, "outcomes": {"O3.a1": "partly-met"}}
          },
          {
            "name": "O3.a1 监督型协商次数：2 得 4.5 分",
            "quantities": {"oversight-sessions": 2},
            "expect": {"points": {"O3.a1": 4.5}, "outcomes": {"O3.a1": "partly-met"}}
          },
          {
            "name": "O3.a1 监督型协商次数：3 得 6.75 分",
            "quantities": {"oversight-sessions": 3},
            "expect": {"points": {"O3.a1": 6.75}, "outcomes": {"O3.a1": "partly-met"}}
          },
          {
            "name": "O3.a1 监督型协商次数：4 得 9 分",
            "quantities": {"oversight-sessions": 4},
            "expect": {"points": {"O3.a1": 9}, "outcomes": {"O3.a1": "met"}}
          },
          {
            "name": "O3.a1 监督型协商次数：没有材料不得分",
            "expect": {"points": {"O3.a1": 0}, "outcomes": {"O3.a1": "no-evidence"}}
          },
          {
            "name": "O3.f1 分类协商案例库：第0档 得 0 分",
            "quantities": {"showcase-type-casebook": 1, "rating-type-casebook": 0},
            "expect": {"points": {"O3.f1": 0}, "outcomes": {"O3.f1": "unmet"}}
          },
          {
            "name": "O3.f1 分类协商案例库：第1档 得 3 分",
            "quantities": {"showcase-type-casebook": 1, "rating-type-casebook": 1},
            "expect": {"points": {"O3.f1": 3}, "outcomes": {"O3.f1": "partly-met"}}
          },
          {
            "name": "O3.f1 分类协商案例库：第2档 得 6 分",
            "quantities": {"showcase-type-casebook": 1, "rating-type-casebook": 2},
            "expect": {"points": {"O3.f1": 6}, "outcomes": {"O3.f1": "partly-met"}}
          },
          {
            "name": "O3.f1 分类协商案例库：第3档 得 9 分",
            "quantities": {"showcase-type-casebook": 1, "rating-type-casebook": 3},
            "expect": {"points": {"O3.f1": 9}, "outcomes": {"O3.f1": "met"}}
          },
          {
            "name": "O3.f1 分类协商案例库：没有材料不得分",
            "quantities": {"showcase-type-casebook": 1},
            "expect": {"points": {"O3.f1": 0}, "outcomes": {"O3.f1": "no-evidence"}}
          },
          {
            "name": "O3.f1 分类协商案例库：特色材料：分类协商案例库只有 0，差一点，不得分",
            "quantities": {"showcase-type-casebook": 0, "rating-type-casebook": 3},
            "expect": {"points": {"O3.f1": 0}, "outcomes": {"O3.f1": "gated"}}
          },
          {
            "name": "有审核结论的议题占比：各种情形一并计算",
            "note": "审核过的，或者提出满8天仍未审核的，才计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "reviewedOn": "2025-05-07"}
              ]
            },
            "expect": {"quantities": {"topics-concluded": 10000}}
          },
          {
            "name": "有审核结论的议题占比：三件中有一件不合，向下取整",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-concluded": 6666}}
          },
          {
            "name": "有审核结论的议题占比：按“审核日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-06", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-14", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-14", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-concluded": 5000}}
          },
          {
            "name": "有审核结论的议题占比：按“审核日期”逐项核对，2025-05-06",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-concluded": 10000}}
          },
          {
            "name": "有审核结论的议题占比：按“审核日期”逐项核对，2025-05-13",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-concluded": 10000}}
          },
          {
            "name": "有审核结论的议题占比：按“审核日期”逐项核对，2025-05-14",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-14", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-concluded": 10000}}
          },
          {
            "name": "有审核结论的议题占比：按“审核结论”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "adopted", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "referred", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "conclusion": "referred", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-concluded": 5000}}
          },
          {
            "name": "有审核结论的议题占比：按“不予立项理由”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-concluded": 5000}}
          },
          {
            "name": "公共事项议题占比：合乎规则的计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "category": "public-service"},
                {"proposedOn": "2025-05-06", "category": "public-service"},
                {"proposedOn": "2025-05-06", "category": "public-service"}
              ]
            },
            "expect": {"quantities": {"public-topics": 10000}}
          },
          {
            "name": "公共事项议题占比：三件中有一件不合，向下取整",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "category": "public-service"},
                {"proposedOn": "2025-05-06", "category": "public-service"},
                {"proposedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"public-topics": 6666}}
          },
          {
            "name": "公共事项议题占比：按“议题类别”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "category": "public-service"},
                {"proposedOn": "2025-05-06", "category": "public-service"},
                {"proposedOn": "2025-05-06", "category": "public-welfare"},
                {"proposedOn": "2025-05-06", "category": "common-problem"},
                {"proposedOn": "2025-05-06", "category": "neighbour-dispute"},
                {"proposedOn": "2025-05-06", "category": "individual-request"},
                {"proposedOn": "2025-05-06", "category": "other"},
                {"proposedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"public-topics": 5000}}
          },
          {
            "name": "特殊群体议题占比：合乎规则的计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "concerns": ["elderly"]},
                {"proposedOn": "2025-05-06", "concerns": ["elderly"]},
                {"proposedOn": "2025-05-06", "concerns": ["elderly"]}
              ]
            },
            "expect": {"quantities": {"vulnerable-topics": 10000}}
          },
          {
            "name": "特殊群体议题占比：三件中有一件不合，向下取整",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "concerns": ["elderly"]},
                {"proposedOn": "2025-05-06", "concerns": ["elderly"]},
                {"proposedOn": "2025-05-06", "concerns": []}
              ]
            },
            "expect": {"quantities": {"vulnerable-topics": 6666}}
          },
          {
            "name": "特殊群体议题占比：按“涉及特殊群体”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "concerns": ["elderly"]},
                {"proposedOn": "2025-05-06", "concerns": ["elderly"]},
                {"proposedOn": "2025-05-06", "concerns": ["needy"]},
                {"proposedOn": "2025-05-06", "concerns": []},
                {"proposedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"vulnerable-topics": 6000}}
          },
          {
            "name": "设有议事机构的层级数：相同的只算一次",
            "records": {
              "body": [
                {"level": "grid", "establishedOn": "2024-01-01"},
                {"level": "grid", "establishedOn": "2024-01-01"},
                {"level": "community", "establishedOn": "2024-01-01"},
                {"level": "estate", "establishedOn": "2024-01-01", "dissolvedOn": "2025-12-30"}
              ]
            },
            "expect": {"quantities": {"levels-established": 2}}
          },
          {
            "name": "设有议事机构的层级数：每种都算",
            "records": {
              "body": [
                {"level": "estate", "establishedOn": "2024-01-01"},
                {"level": "grid", "establishedOn": "2024-01-01"},
                {"level": "community", "establishedOn": "2024-01-01"}
              ]
            },
            "expect": {"quantities": {"levels-established": 3}}
          },
          {
            "name": "小区、网格协商不少于2场的季度数：同一时段内多次只算一次",
            "note": "一个季度须有两场",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "level": "estate"},
                {"heldOn": "2025-02-03", "level": "estate"},
                {"heldOn": "2025-02-03", "level": "estate"},
                {"heldOn": "2025-02-03", "level": "estate"},
                {"heldOn": "2025-11-06", "level": "estate"},
                {"heldOn": "2025-11-06", "level": "estate"},
                {"heldOn": "2025-08-01", "level": "grid"},
                {"heldOn": "2025-09-01", "level": "estate"},
                {"heldOn": "2025-11-01", "level": "grid"}
              ]
            },
            "expect": {"quantities": {"lower-level-quarters": 3}}
          },
          {
            "name": "小区、网格协商不少于2场的季度数：一季度一场不够",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "level": "estate"},
                {"heldOn": "2025-03-30", "level": "estate"},
                {"heldOn": "2025-11-06", "level": "estate"}
              ]
            },
            "expect": {"quantities": {"lower-level-quarters": 1}}
          },
          {
            "name": "小区、网格协商不少于2场的季度数：四个季度各有一次",
            "records": {
              "session": [
                {"heldOn": "2025-01-01", "level": "estate"},
                {"heldOn": "2025-01-01", "level": "estate"},
                {"heldOn": "2025-03-31", "level": "estate"},
                {"heldOn": "2025-03-31", "level": "estate"},
                {"heldOn": "2025-04-01", "level": "estate"},
                {"heldOn": "2025-04-01", "level": "estate"},
                {"heldOn": "2025-07-01", "level": "estate"},
                {"heldOn": "2025-07-01", "level": "estate"},
                {"heldOn": "2025-10-01", "level": "estate"},
                {"heldOn": "2025-10-01", "level": "estate"}
              ]
            },
            "expect": {"quantities": {"lower-level-quarters": 4}}
          },
          {
            "name": "小区、网格协商不少于2场的季度数：按“协商层级”逐项核对，不合的不算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "level": "estate"},
                {"heldOn": "2025-02-03", "level": "estate"},
                {"heldOn": "2025-11-06", "level": "estate"},
                {"heldOn": "2025-11-06", "level": "estate"},
                {"heldOn": "2025-05-06", "level": "community"},
                {"heldOn": "2025-05-06", "level": "community"},
                {"heldOn": "2025-05-06"},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"lower-level-quarters": 2}}
          },
          {
            "name": "小区、网格协商不少于2场的季度数：按“协商层级”逐项核对，网格也算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "level": "estate"},
                {"heldOn": "2025-02-03", "level": "estate"},
                {"heldOn": "2025-11-06", "level": "estate"},
                {"heldOn": "2025-11-06", "level": "estate"},
                {"heldOn": "2025-05-06", "level": "grid"},
                {"heldOn": "2025-05-06", "level": "grid"}
              ]
            },
            "expect": {"quantities": {"lower-level-quarters": 3}}
          },
          {
            "name": "受理事项数：一件与两件",
            "records": {"case": [{"openedOn": "2025-03-03"}]},
            "expect": {"quantities": {"cases": 1}}
          },
          {
            "name": "受理事项数：合乎规则的计入",
            "records": {
              "case": [
                {"openedOn": "2025-03-03"},
                {"openedOn": "2025-03-03"},
                {"openedOn": "2025-03-03"}
              ]
            },
            "expect": {"quantities": {"cases": 3}}
          },
          {
            "name": "受理事项数：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03"},
                {"openedOn": "2025-03-03"},
                {"openedOn": "2024-12-31"},
                {"openedOn": "2025-01-01"},
                {"openedOn": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"cases": 4}}
          },
          {
            "name": "层级归口准确的事项占比：各种情形一并计算",
            "note": "按事项范围归口；下级上报来的不算错层",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "estate", "scope": "estate"},
                {"openedOn": "2025-03-03", "level": "estate", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "estate", "scope": "community"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "estate"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "community"},
                {"openedOn": "2025-03-03", "level": "community", "scope": "estate"},
                {"openedOn": "2025-03-03", "level": "community", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "community", "scope": "community"},
                {"openedOn": "2025-03-03", "level": "community", "scope": "estate", "fromBelow": true},
                {"openedOn": "2025-03-03", "fromBelow": true}
              ]
            },
            "expect": {"quantities": {"level-fit": 5714}}
          },
          {
            "name": "层级归口准确的事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "scope": "grid"}
              ]
            },
            "expect": {"quantities": {"level-fit": 6666}}
          },
          {
            "name": "层级归口准确的事项占比：按“受理层级”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "estate", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "estate"},
                {"openedOn": "2025-03-03", "level": "community", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "community"},
                {"openedOn": "2025-03-03", "scope": "grid"},
                {"openedOn": "2025-03-03"}
              ]
            },
            "expect": {"quantities": {"level-fit": 2500}}
          },
          {
            "name": "层级归口准确的事项占比：按“应归口层级”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "estate"},
                {"openedOn": "2025-03-03", "scope": "estate"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "community"},
                {"openedOn": "2025-03-03", "scope": "community"},
                {"openedOn": "2025-03-03", "level": "grid"},
                {"openedOn": "2025-03-03"}
              ]
            },
            "expect": {"quantities": {"level-fit": 2500}}
          },
          {
            "name": "层级归口准确的事项占比：按“由下级上报受理”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid", "fromBelow": true},
                {"openedOn": "2025-03-03", "scope": "grid", "fromBelow": true},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid", "fromBelow": false},
                {"openedOn": "2025-03-03", "scope": "grid", "fromBelow": false}
              ]
            },
            "expect": {"quantities": {"level-fit": 8333}}
          },
          {
            "name": "小区、网格受理事项数：一件与两件",
            "records": {"case": [{"openedOn": "2025-03-03", "level": "grid"}]},
            "expect": {"quantities": {"lower-cases": 1}}
          },
          {
            "name": "小区、网格受理事项数：合乎规则的计入",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid"},
                {"openedOn": "2025-03-03", "level": "grid"},
                {"openedOn": "2025-03-03", "level": "grid"}
              ]
            },
            "expect": {"quantities": {"lower-cases": 3}}
          },
          {
            "name": "小区、网格受理事项数：按“受理层级”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid"},
                {"openedOn": "2025-03-03", "level": "grid"},
                {"openedOn": "2025-03-03", "level": "estate"},
                {"openedOn": "2025-03-03", "level": "community"},
                {"openedOn": "2025-03-03"}
              ]
            },
            "expect": {"quantities": {"lower-cases": 3}}
          },
          {
            "name": "小区、网格就地解决或者规范上报的事项占比：各种情形一并计算",
            "note": "就地解决，或者议过两轮、由召集人上报",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "estate", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "community", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "community", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "level": "estate", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "level": "community", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2}
              ]
            },
            "expect": {"quantities": {"lower-cases-solved": 1400}}
          },
          {
            "name": "小区、网格就地解决或者规范上报的事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"lower-cases-solved": 6666}}
          },
          {
            "name": "小区、网格就地解决或者规范上报的事项占比：按“受理层级”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "estate", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "estate", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "level": "community", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "community", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"lower-cases-solved": 7500}}
          },
          {
            "name": "小区、网格就地解决或者规范上报的事项占比：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "escalated"},
                {"openedOn": "2025-03-03", "level": "grid", "outcome": "escalated"},
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "deferred"},
                {"openedOn": "2025-03-03", "level": "grid", "outcome": "deferred"},
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "level": "grid"}
              ]
            },
            "expect": {"quantities": {"lower-cases-solved": 2500}}
          },
          {
            "name": "小区、网格就地解决或者规范上报的事项占比：按“结果形成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "grid", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "grid", "outcome": "settled"},
                {"openedOn": "2025-03-03", "level": "grid"}
              ]
            },
            "expect": {"quantities": {"lower-cases-solved": 5000}}
          },
          {
            "name": "决策型事项已决策数：一件与两件",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"decisions": 1}}
          },
          {
            "name": "决策型事项已决策数：合乎规则的计入",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"decisions": 3}}
          },
          {
            "name": "决策型事项已决策数：按“协商类型”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "mediation", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "advisory", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "oversight", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "decidedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"decisions": 2}}
          },
          {
            "name": "决策型事项已决策数：按“决策作出日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2024-12-31"},
                {"openedOn": "2025-03-03", "type": "decision"}
              ]
            },
            "expect": {"quantities": {"decisions": 2}}
          },
          {
            "name": "决策型事项已决策数：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"},
                {"openedOn": "2024-11-01", "type": "decision", "decidedOn": "2025-04-01"},
                {"type": "decision", "decidedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"decisions": 4}}
          },
          {
            "name": "先协商后决策的事项占比：合乎规则的计入",
            "note": "首次协商在决策之前（含当天）",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"consulted-before-decision": 10000}}
          },
          {
            "name": "先协商后决策的事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-02"}
              ]
            },
            "expect": {"quantities": {"consulted-before-decision": 6666}}
          },
          {
            "name": "先协商后决策的事项占比：按“协商类型”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "mediation", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "mediation", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "type": "advisory", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "advisory", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "type": "oversight", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "oversight", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-02"}
              ]
            },
            "expect": {"quantities": {"consulted-before-decision": 10000}}
          },
          {
            "name": "先协商后决策的事项占比：按“首次协商日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-03-31"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"consulted-before-decision": 6000}}
          },
          {
            "name": "先协商后决策的事项占比：按“首次协商日期”逐项核对，2025-03-31",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"consulted-before-decision": 10000}}
          },
          {
            "name": "先协商后决策的事项占比：按“首次协商日期”逐项核对，2025-04-02",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-02"}
              ]
            },
            "expect": {"quantities": {"consulted-before-decision": 6666}}
          },
          {
            "name": "先协商后决策的事项占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2024-11-01", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2024-11-01", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-02"},
                {"type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-02"}
              ]
            },
            "expect": {"quantities": {"consulted-before-decision": 6666}}
          },
          {
            "name": "先协商后决策的事项占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2024-11-01", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"consulted-before-decision": 10000}}
          },
          {
            "name": "先协商后决策的事项占比：按“决策作出日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2024-12-31", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2024-12-31", "firstSessionOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "type": "decision", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "firstSessionOn": "2025-04-02"}
              ]
            },
            "expect": {"quantities": {"consulted-before-decision": 10000}}
          },
          {
            "name": "先协商后决策的事项占比：按“决策作出日期”逐项核对，2024-12-31",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2025-04-01", "firstSessionOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "decision", "decidedOn": "2024-12-31", "firstSessionOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"consulted-before-decision": 10000}}
          },
          {
            "name": "开展的协商类型数：相同的只算一次",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "type": "decision"},
                {"heldOn": "2025-05-06", "type": "decision"},
                {"heldOn": "2025-05-06", "type": "oversight"},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"types-used": 2}}
          },
          {
            "name": "开展的协商类型数：每种都算",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "type": "decision"},
                {"heldOn": "2025-05-06", "type": "mediation"},
                {"heldOn": "2025-05-06", "type": "advisory"},
                {"heldOn": "2025-05-06", "type": "oversight"}
              ]
            },
            "expect": {"quantities": {"types-used": 4}}
          },
          {
            "name": "有专家意见存档的咨询型协商占比：合乎规则的计入",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "type": "advisory", "expertOpinion": true},
                {"heldOn": "2025-05-06", "type": "advisory", "expertOpinion": true},
                {"heldOn": "2025-05-06", "type": "advisory", "expertOpinion": true}
              ]
            },
            "expect": {"quantities": {"advisory-opinions": 10000}}
          },
          {
            "name": "有专家意见存档的咨询型协商占比：三件中有一件不合，向下取整",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "type": "advisory", "expertOpinion": true},
                {"heldOn": "2025-05-06", "type": "advisory", "expertOpinion": true},
                {"heldOn": "2025-05-06", "type": "advisory", "expertOpinion": false}
              ]
            },
            "expect": {"quantities": {"advisory-opinions": 6666}}
          },
          {
            "name": "有专家意见存档的咨询型协商占比：按“协商类型”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "type": "advisory", "expertOpinion": true},
                {"heldOn": "2025-05-06", "type": "advisory", "expertOpinion": true},
                {"heldOn": "2025-05-06", "type": "decision", "expertOpinion": true},
                {"heldOn": "2025-05-06", "type": "decision", "expertOpinion": false},
                {"heldOn": "2025-05-06", "type": "mediation", "expertOpinion": true},
                {"heldOn": "2025-05-06", "type": "mediation", "expertOpinion": false},
                {"heldOn": "2025-05-06", "type": "oversight", "expertOpinion": true},
                {"heldOn": "2025-05-06", "type": "oversight", "expertOpinion": false},
                {"heldOn": "2025-05-06", "expertOpinion": true},
                {"heldOn": "2025-05-06", "expertOpinion": false}
              ]
            },
            "expect": {"quantities": {"advisory-opinions": 10000}}
          },
          {
            "name": "有专家意见存档的咨询型协商占比：按“专家意见存档”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "type": "advisory", "expertOpinion": true},
                {"heldOn": "2025-05-06", "type": "advisory", "expertOpinion": true},
                {"heldOn": "2025-05-06", "type": "advisory", "expertOpinion": false},
                {"heldOn": "2025-05-06", "type": "advisory"}
              ]
            },
            "expect": {"quantities": {"advisory-opinions": 5000}}
          },
          {
            "name": "有专家意见存档的咨询型协商占比：没有这类事项，须有零报告",
            "note": "零报告经采信才得满分，空着不报没有实际值",
            "records": {"nil-report": [{"matter": "advisory-sessions", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"advisory-opinions": 10000}}
          },
          {
            "name": "有专家意见存档的咨询型协商占比：两份零报告也一样",
            "records": {
              "nil-report": [
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "advisory-sessions", "coversTo": "2025-06-30"}
              ]
            },
            "expect": {"quantities": {"advisory-opinions": 10000}}
          },
          {
            "name": "有专家意见存档的咨询型协商占比：别的事项的零报告不管用",
            "records": {"nil-report": [{"matter": "declined-topics", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"advisory-opinions": "none"}}
          },
          {
            "name": "有专家意见存档的咨询型协商占比：有了材料，零报告不再起作用",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "type": "advisory", "expertOpinion": true}
              ],
              "nil-report": [
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"advisory-opinions": 10000}}
          },
          {
            "name": "协商会议（活动）数：一件与两件",
            "records": {"session": [{"heldOn": "2025-05-06"}]},
            "expect": {"quantities": {"sessions": 1}}
          },
          {
            "name": "协商会议（活动）数：合乎规则的计入",
            "records": {
              "session": [
                {"heldOn": "2025-05-06"},
                {"heldOn": "2025-05-06"},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"sessions": 3}}
          },
          {
            "name": "协商会议（活动）数：按“召开日期”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06"},
                {"heldOn": "2025-05-06"},
                {"heldOn": "2024-12-31"},
                {"heldOn": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"sessions": 3}}
          },
          {
            "name": "监督型协商次数：一件与两件",
            "records": {"session": [{"heldOn": "2025-05-06", "type": "oversight"}]},
            "expect": {"quantities": {"oversight-sessions": 1}}
          },
          {
            "name": "监督型协商次数：合乎规则的计入",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "type": "oversight"},
                {"heldOn": "2025-05-06", "type": "oversight"},
                {"heldOn": "2025-05-06", "type": "oversight"}
              ]
            },
            "expect": {"quantities": {"oversight-sessions": 3}}
          },
          {
            "name": "监督型协商次数：按“协商类型”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "type": "oversight"},
                {"heldOn": "2025-05-06", "type": "oversight"},
                {"heldOn": "2025-05-06", "type": "decision"},
                {"heldOn": "2025-05-06", "type": "mediation"},
                {"heldOn": "2025-05-06", "type": "advisory"},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"oversight-sessions": 2}}
          },
          {
            "name": "零报告：咨询型协商：一件与两件",
            "records": {"nil-report": [{"matter": "advisory-sessions", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"nil-advisory-sessions": 1}}
          },
          {
            "name": "零报告：咨询型协商：合乎规则的计入",
            "records": {
              "nil-report": [
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-advisory-sessions": 3}}
          },
          {
            "name": "零报告：咨询型协商：按“零报告事项”逐项核对",
            "records": {
              "nil-report": [
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-advisory-sessions": 2}}
          },
          {
            "name": "特色材料：微单元议事创新：一件与两件",
            "records": {"showcase": [{"matter": "micro-unit", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-micro-unit": 1}}
          },
          {
            "name": "特色材料：微单元议事创新：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-micro-unit": 3}}
          },
          {
            "name": "特色材料：微单元议事创新：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-micro-unit": 2}}
          },
          {
            "name": "特色材料：品牌议题案例：一件与两件",
            "records": {"showcase": [{"matter": "signature-topic", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-signature-topic": 1}}
          },
          {
            "name": "特色材料：品牌议题案例：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-signature-topic": 3}}
          },
          {
            "name": "特色材料：品牌议题案例：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-signature-topic": 2}}
          },
          {
            "name": "特色材料：分类协商案例库：一件与两件",
            "records": {"showcase": [{"matter": "type-casebook", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-type-casebook": 1}}
          },
          {
            "name": "特色材料：分类协商案例库：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-type-casebook": 3}}
          },
          {
            "name": "特色材料：分类协商案例库：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-type-casebook": 2}}
          },
          {
            "name": "小区、网格就地解决或者规范上报的事项占比：小区一级由谁上报",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 4}
              ]
            },
            "expect": {"quantities": {"lower-cases-solved": 4285}}
          },
          {
            "name": "小区、网格就地解决或者规范上报的事项占比：小区一级议过几轮",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 3}
              ]
            },
            "expect": {"quantities": {"lower-cases-solved": 6000}}
          },
          {
            "name": "层级归口准确的事项占比：在小区一级办理的",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "estate", "scope": "estate"},
                {"openedOn": "2025-03-03", "level": "estate", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "estate", "scope": "community"},
                {"openedOn": "2025-03-03", "level": "estate", "scope": "estate"},
                {"openedOn": "2025-03-03", "level": "estate", "scope": "estate"}
              ]
            },
            "expect": {"quantities": {"level-fit": 6000}}
          },
          {
            "name": "小区、网格就地解决或者规范上报的事项占比：网格一级由谁上报",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 4}
              ]
            },
            "expect": {"quantities": {"lower-cases-solved": 4285}}
          },
          {
            "name": "小区、网格就地解决或者规范上报的事项占比：网格一级议过几轮",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 3}
              ]
            },
            "expect": {"quantities": {"lower-cases-solved": 6000}}
          },
          {
            "name": "层级归口准确的事项占比：在网格一级办理的",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "grid", "scope": "estate"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "community"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "grid", "scope": "grid"}
              ]
            },
            "expect": {"quantities": {"level-fit": 6000}}
          },
          {
            "name": "层级归口准确的事项占比：在社区一级办理的",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "level": "community", "scope": "estate"},
                {"openedOn": "2025-03-03", "level": "community", "scope": "grid"},
                {"openedOn": "2025-03-03", "level": "community", "scope": "community"},
                {"openedOn": "2025-03-03", "level": "community", "scope": "community"},
                {"openedOn": "2025-03-03", "level": "community", "scope": "community"}
              ]
            },
            "expect": {"quantities": {"level-fit": 6000}}
          },
          {
            "name": "有审核结论的议题占比：提出第7天未审核，尚不计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-03"}
              ]
            },
            "expect": {"quantities": {"topics-concluded": 10000}}
          },
          {
            "name": "有审核结论的议题占比：提出第8天未审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-02"}
              ]
            },
            "expect": {"quantities": {"topics-concluded": 5000}}
          },
          {
            "name": "有审核结论的议题占比：提出第9天未审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"topics-concluded": 5000}}
          },
          {
            "name": "有审核结论的议题占比：当天提出当天审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-06-09", "reviewedOn": "2025-06-09", "conclusion": "adopted", "proposerAnsweredOn": "2025-06-10"},
                {"proposedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"topics-concluded": 5000}}
          },
          {
            "name": "O1.f1 品牌议题案例：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"O1.f1": [3, 2]},
            "quantities": {"showcase-signature-topic": 1},
            "expect": {"quantities": {"rating-signature-topic": 2}, "points": {"O1.f1": 6}}
          },
          {
            "name": "O1.f1 品牌议题案例：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"O1.f1": [3]},
            "quantities": {"showcase-signature-topic": 1},
            "expect": {"quantities": {"rating-signature-topic": "none"}, "outcomes": {"O1.f1": "no-evidence"}}
          },
          {
            "name": "O2.f1 微单元议事创新：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"O2.f1": [3, 2]},
            "quantities": {"showcase-micro-unit": 1},
            "expect": {"quantities": {"rating-micro-unit": 2}, "points": {"O2.f1": 6}}
          },
          {
            "name": "O2.f1 微单元议事创新：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"O2.f1": [3]},
            "quantities": {"showcase-micro-unit": 1},
            "expect": {"quantities": {"rating-micro-unit": "none"}, "outcomes": {"O2.f1": "no-evidence"}}
          },
          {
            "name": "O3.f1 分类协商案例库：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"O3.f1": [3, 2]},
            "quantities": {"showcase-type-casebook": 1},
            "expect": {"quantities": {"rating-type-casebook": 2}, "points": {"O3.f1": 6}}
          },
          {
            "name": "O3.f1 分类协商案例库：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"O3.f1": [3]},
            "quantities": {"showcase-type-casebook": 1},
            "expect": {"quantities": {"rating-type-casebook": "none"}, "outcomes": {"O3.f1": "no-evidence"}}
          }
        ]
      }

      """#
    ),
    (
      "mechanisms.json",
      #"""
      {
        "format": "consultation-tests/1",
        "note": "类别M“协商机制”：先是每项指标的赋分，后是每个统计口径计入哪些材料",
        "period": "2025",
        "asOf": "2026-01-31",
        "tests": [
          {
            "name": "M1.b1 党组织议题研究率：50% 得 0 分",
            "quantities": {"topics-adopted-in-session": 3, "party-studied": 5000},
            "expect": {"points": {"M1.b1": 0}, "outcomes": {"M1.b1": "unmet"}}
          },
          {
            "name": "M1.b1 党组织议题研究率：50.03% 得 0 分",
            "quantities": {"topics-adopted-in-session": 3, "party-studied": 5003},
            "expect": {"points": {"M1.b1": 0}, "outcomes": {"M1.b1": "unmet"}}
          },
          {
            "name": "M1.b1 党组织议题研究率：50.04% 得 0.01 分",
            "quantities": {"topics-adopted-in-session": 3, "party-studied": 5004},
            "expect": {"points": {"M1.b1": 0.01}, "outcomes": {"M1.b1": "partly-met"}}
          },
          {
            "name": "M1.b1 党组织议题研究率：65% 得 3.75 分",
            "quantities": {"topics-adopted-in-session": 3, "party-studied": 6500},
            "expect": {"points": {"M1.b1": 3.75}, "outcomes": {"M1.b1": "partly-met"}}
          },
          {
            "name": "M1.b1 党组织议题研究率：70% 得 5 分",
            "quantities": {"topics-adopted-in-session": 3, "party-studied": 7000},
            "expect": {"points": {"M1.b1": 5}, "outcomes": {"M1.b1": "partly-met"}}
          },
          {
            "name": "M1.b1 党组织议题研究率：89.99% 得 9.99 分",
            "quantities": {"topics-adopted-in-session": 3, "party-studied": 8999},
            "expect": {"points": {"M1.b1": 9.99}, "outcomes": {"M1.b1": "partly-met"}}
          },
          {
            "name": "M1.b1 党组织议题研究率：90% 得 10 分",
            "quantities": {"topics-adopted-in-session": 3, "party-studied": 9000},
            "expect": {"points": {"M1.b1": 10}, "outcomes": {"M1.b1": "met"}}
          },
          {
            "name": "M1.b1 党组织议题研究率：100% 得 10 分",
            "quantities": {"topics-adopted-in-session": 3, "party-studied": 10000},
            "expect": {"points": {"M1.b1": 10}, "outcomes": {"M1.b1": "met"}}
          },
          {
            "name": "M1.b1 党组织议题研究率：没有材料不得分",
            "quantities": {"topics-adopted-in-session": 3},
            "expect": {"points": {"M1.b1": 0}, "outcomes": {"M1.b1": "no-evidence"}}
          },
          {
            "name": "M1.b1 党组织议题研究率：已立项并协商的议题数只有 2，差一点，不得分",
            "quantities": {"topics-adopted-in-session": 2, "party-studied": 9000},
            "expect": {"points": {"M1.b1": 0}, "outcomes": {"M1.b1": "gated"}}
          },
          {
            "name": "M1.b2 三联四定走访接待：0 得 0 分",
            "quantities": {"contact-quarters": 0},
            "expect": {"points": {"M1.b2": 0}, "outcomes": {"M1.b2": "unmet"}}
          },
          {
            "name": "M1.b2 三联四定走访接待：1 得 2.5 分",
            "quantities": {"contact-quarters": 1},
            "expect": {"points": {"M1.b2": 2.5}, "outcomes": {"M1.b2": "partly-met"}}
          },
          {
            "name": "M1.b2 三联四定走访接待：2 得 5 分",
            "quantities": {"contact-quarters": 2},
            "expect": {"points": {"M1.b2": 5}, "outcomes": {"M1.b2": "partly-met"}}
          },
          {
            "name": "M1.b2 三联四定走访接待：3 得 7.5 分",
            "quantities": {"contact-quarters": 3},
            "expect": {"points": {"M1.b2": 7.5}, "outcomes": {"M1.b2": "partly-met"}}
          },
          {
            "name": "M1.b2 三联四定走访接待：4 得 10 分",
            "quantities": {"contact-quarters": 4},
            "expect": {"points": {"M1.b2": 10}, "outcomes": {"M1.b2": "met"}}
          },
          {
            "name": "M1.b2 三联四定走访接待：没有材料不得分",
            "expect": {"points": {"M1.b2": 0}, "outcomes": {"M1.b2": "no-evidence"}}
          },
          {
            "name": "M1.b3 书记主持社区协商：0 得 0 分",
            "quantities": {"secretary-quarters": 0},
            "expect": {"points": {"M1.b3": 0}, "outcomes": {"M1.b3": "unmet"}}
          },
          {
            "name": "M1.b3 书记主持社区协商：1 得 2 分",
            "quantities": {"secretary-quarters": 1},
            "expect": {"points": {"M1.b3": 2}, "outcomes": {"M1.b3": "partly-met"}}
          },
          {
            "name": "M1.b3 书记主持社区协商：2 得 4 分",
            "quantities": {"secretary-quarters": 2},
            "expect": {"points": {"M1.b3": 4}, "outcomes": {"M1.b3": "partly-met"}}
          },
          {
            "name": "M1.b3 书记主持社区协商：3 得 6 分",
            "quantities": {"secretary-quarters": 3},
            "expect": {"points": {"M1.b3": 6}, "outcomes": {"M1.b3": "partly-met"}}
          },
          {
            "name": "M1.b3 书记主持社区协商：4 得 8 分",
            "quantities": {"secretary-quarters": 4},
            "expect": {"points": {"M1.b3": 8}, "outcomes": {"M1.b3": "met"}}
          },
          {
            "name": "M1.b3 书记主持社区协商：没有材料不得分",
            "expect": {"points": {"M1.b3": 0}, "outcomes": {"M1.b3": "no-evidence"}}
          },
          {
            "name": "M1.a1 党员参与率：10% 得 0 分",
            "quantities": {"members-registered": 10, "member-participation": 1000},
            "expect": {"points": {"M1.a1": 0}, "outcomes": {"M1.a1": "unmet"}}
          },
          {
            "name": "M1.a1 党员参与率：10.03% 得 0 分",
            "quantities": {"members-registered": 10, "member-participation": 1003},
            "expect": {"points": {"M1.a1": 0}, "outcomes": {"M1.a1": "unmet"}}
          },
          {
            "name": "M1.a1 党员参与率：10.04% 得 0.01 分",
            "quantities": {"members-registered": 10, "member-participation": 1004},
            "expect": {"points": {"M1.a1": 0.01}, "outcomes": {"M1.a1": "partly-met"}}
          },
          {
            "name": "M1.a1 党员参与率：21.25% 得 3.37 分",
            "quantities": {"members-registered": 10, "member-participation": 2125},
            "expect": {"points": {"M1.a1": 3.37}, "outcomes": {"M1.a1": "partly-met"}}
          },
          {
            "name": "M1.a1 党员参与率：25% 得 4.5 分",
            "quantities": {"members-registered": 10, "member-participation": 2500},
            "expect": {"points": {"M1.a1": 4.5}, "outcomes": {"M1.a1": "partly-met"}}
          },
          {
            "name": "M1.a1 党员参与率：39.99% 得 8.99 分",
            "quantities": {"members-registered": 10, "member-participation": 3999},
            "expect": {"points": {"M1.a1": 8.99}, "outcomes": {"M1.a1": "partly-met"}}
          },
          {
            "name": "M1.a1 党员参与率：40% 得 9 分",
            "quantities": {"members-registered": 10, "member-participation": 4000},
            "expect": {"points": {"M1.a1": 9}, "outcomes": {"M1.a1": "met"}}
          },
          {
            "name": "M1.a1 党员参与率：没有材料不得分",
            "quantities": {"members-registered": 10},
            "expect": {"points": {"M1.a1": 0}, "outcomes": {"M1.a1": "no-evidence"}}
          },
          {
            "name": "M1.a1 党员参与率：在册党员人数只有 9，差一点，不得分",
            "quantities": {"members-registered": 9, "member-participation": 4000},
            "expect": {"points": {"M1.a1": 0}, "outcomes": {"M1.a1": "gated"}}
          },
          {
            "name": "M1.f1 党建引领协商品牌：第0档 得 0 分",
            "quantities": {"showcase-party-brand": 1, "rating-party-brand": 0},
            "expect": {"points": {"M1.f1": 0}, "outcomes": {"M1.f1": "unmet"}}
          },
          {
            "name": "M1.f1 党建引领协商品牌：第1档 得 3 分",
            "quantities": {"showcase-party-brand": 1, "rating-party-brand": 1},
            "expect": {"points": {"M1.f1": 3}, "outcomes": {"M1.f1": "partly-met"}}
          },
          {
            "name": "M1.f1 党建引领协商品牌：第2档 得 6 分",
            "quantities": {"showcase-party-brand": 1, "rating-party-brand": 2},
            "expect": {"points": {"M1.f1": 6}, "outcomes": {"M1.f1": "partly-met"}}
          },
          {
            "name": "M1.f1 党建引领协商品牌：第3档 得 9 分",
            "quantities": {"showcase-party-brand": 1, "rating-party-brand": 3},
            "expect": {"points": {"M1.f1": 9}, "outcomes": {"M1.f1": "met"}}
          },
          {
            "name": "M1.f1 党建引领协商品牌：没有材料不得分",
            "quantities": {"showcase-party-brand": 1},
            "expect": {"points": {"M1.f1": 0}, "outcomes": {"M1.f1": "no-evidence"}}
          },
          {
            "name": "M1.f1 党建引领协商品牌：特色材料：党建引领协商品牌只有 0，差一点，不得分",
            "quantities": {"showcase-party-brand": 0, "rating-party-brand": 3},
            "expect": {"points": {"M1.f1": 0}, "outcomes": {"M1.f1": "gated"}}
          },
          {
            "name": "M2.b1 五步程序完整度：2.00 得 0 分",
            "quantities": {"cases-decided": 3, "steps-per-case": 200},
            "expect": {"points": {"M2.b1": 0}, "outcomes": {"M2.b1": "unmet"}}
          },
          {
            "name": "M2.b1 五步程序完整度：2.01 得 0.05 分",
            "quantities": {"cases-decided": 3, "steps-per-case": 201},
            "expect": {"points": {"M2.b1": 0.05}, "outcomes": {"M2.b1": "partly-met"}}
          },
          {
            "name": "M2.b1 五步程序完整度：3.12 得 5.97 分",
            "quantities": {"cases-decided": 3, "steps-per-case": 312},
            "expect": {"points": {"M2.b1": 5.97}, "outcomes": {"M2.b1": "partly-met"}}
          },
          {
            "name": "M2.b1 五步程序完整度：3.50 得 8 分",
            "quantities": {"cases-decided": 3, "steps-per-case": 350},
            "expect": {"points": {"M2.b1": 8}, "outcomes": {"M2.b1": "partly-met"}}
          },
          {
            "name": "M2.b1 五步程序完整度：4.99 得 15.94 分",
            "quantities": {"cases-decided": 3, "steps-per-case": 499},
            "expect": {"points": {"M2.b1": 15.94}, "outcomes": {"M2.b1": "partly-met"}}
          },
          {
            "name": "M2.b1 五步程序完整度：5.00 得 16 分",
            "quantities": {"cases-decided": 3, "steps-per-case": 500},
            "expect": {"points": {"M2.b1": 16}, "outcomes": {"M2.b1": "met"}}
          },
          {
            "name": "M2.b1 五步程序完整度：没有材料不得分",
            "quantities": {"cases-decided": 3},
            "expect": {"points": {"M2.b1": 0}, "outcomes": {"M2.b1": "no-evidence"}}
          },
          {
            "name": "M2.b1 五步程序完整度：形成决议事项数只有 2，差一点，不得分",
            "quantities": {"cases-decided": 2, "steps-per-case": 500},
            "expect": {"points": {"M2.b1": 0}, "outcomes": {"M2.b1": "gated"}}
          },
          {
            "name": "M2.b2 会前公告达标率：50% 得 0 分",
            "quantities": {"meetings": 3, "notice-in-time": 5000},
            "expect": {"points": {"M2.b2": 0}, "outcomes": {"M2.b2": "unmet"}}
          },
          {
            "name": "M2.b2 会前公告达标率：50.04% 得 0 分",
            "quantities": {"meetings": 3, "notice-in-time": 5004},
            "expect": {"points": {"M2.b2": 0}, "outcomes": {"M2.b2": "unmet"}}
          },
          {
            "name": "M2.b2 会前公告达标率：50.05% 得 0.01 分",
            "quantities": {"meetings": 3, "notice-in-time": 5005},
            "expect": {"points": {"M2.b2": 0.01}, "outcomes": {"M2.b2": "partly-met"}}
          },
          {
            "name": "M2.b2 会前公告达标率：65% 得 3 分",
            "quantities": {"meetings": 3, "notice-in-time": 6500},
            "expect": {"points": {"M2.b2": 3}, "outcomes": {"M2.b2": "partly-met"}}
          },
          {
            "name": "M2.b2 会前公告达标率：70% 得 4 分",
            "quantities": {"meetings": 3, "notice-in-time": 7000},
            "expect": {"points": {"M2.b2": 4}, "outcomes": {"M2.b2": "partly-met"}}
          },
          {
            "name": "M2.b2 会前公告达标率：89.99% 得 7.99 分",
            "quantities": {"meetings": 3, "notice-in-time": 8999},
            "expect": {"points": {"M2.b2": 7.99}, "outcomes": {"M2.b2": "partly-met"}}
          },
          {
            "name": "M2.b2 会前公告达标率：90% 得 8 分",
            "quantities": {"meetings": 3, "notice-in-time": 9000},
            "expect": {"points": {"M2.b2": 8}, "outcomes": {"M2.b2": "met"}}
          },
          {
            "name": "M2.b2 会前公告达标率：100% 得 8 分",
            "quantities": {"meetings": 3, "notice-in-time": 10000},
            "expect": {"points": {"M2.b2": 8}, "outcomes": {"M2.b2": "met"}}
          },
          {
            "name": "M2.b2 会前公告达标率：没有材料不得分",
            "quantities": {"meetings": 3},
            "expect": {"points": {"M2.b2": 0}, "outcomes": {"M2.b2": "no-evidence"}}
          },
          {
            "name": "M2.b2 会前公告达标率：会议类协商次数只有 2，差一点，不得分",
            "quantities": {"meetings": 2, "notice-in-time": 9000},
            "expect": {"points": {"M2.b2": 0}, "outcomes": {"M2.b2": "gated"}}
          },
          {
            "name": "M2.b3 决策前中后协商：0 得 0 分",
            "quantities": {"phases-covered": 0},
            "expect": {"points": {"M2.b3": 0}, "outcomes": {"M2.b3": "unmet"}}
          },
          {
            "name": "M2.b3 决策前中后协商：1 得 2.66 分",
            "quantities": {"phases-covered": 1},
            "expect": {"points": {"M2.b3": 2.66}, "outcomes": {"M2.b3": "partly-met"}}
          },
          {
            "name": "M2.b3 决策前中后协商：2 得 5.33 分",
            "quantities": {"phases-covered": 2},
            "expect": {"points": {"M2.b3": 5.33}, "outcomes": {"M2.b3": "partly-met"}}
          },
          {
            "name": "M2.b3 决策前中后协商：3 得 8 分",
            "quantities": {"phases-covered": 3},
            "expect": {"points": {"M2.b3": 8}, "outcomes": {"M2.b3": "met"}}
          },
          {
            "name": "M2.b3 决策前中后协商：没有材料不得分",
            "expect": {"points": {"M2.b3": 0}, "outcomes": {"M2.b3": "no-evidence"}}
          },
          {
            "name": "M2.a1 程序零缺项占比：50% 得 0 分",
            "quantities": {"cases-closed": 3, "no-gap-cases": 5000},
            "expect": {"points": {"M2.a1": 0}, "outcomes": {"M2.a1": "unmet"}}
          },
          {
            "name": "M2.a1 程序零缺项占比：50.04% 得 0 分",
            "quantities": {"cases-closed": 3, "no-gap-cases": 5004},
            "expect": {"points": {"M2.a1": 0}, "outcomes": {"M2.a1": "unmet"}}
          },
          {
            "name": "M2.a1 程序零缺项占比：50.05% 得 0.01 分",
            "quantities": {"cases-closed": 3, "no-gap-cases": 5005},
            "expect": {"points": {"M2.a1": 0.01}, "outcomes": {"M2.a1": "partly-met"}}
          },
          {
            "name": "M2.a1 程序零缺项占比：65% 得 3.37 分",
            "quantities": {"cases-closed": 3, "no-gap-cases": 6500},
            "expect": {"points": {"M2.a1": 3.37}, "outcomes": {"M2.a1": "partly-met"}}
          },
          {
            "name": "M2.a1 程序零缺项占比：70% 得 4.5 分",
            "quantities": {"cases-closed": 3, "no-gap-cases": 7000},
            "expect": {"points": {"M2.a1": 4.5}, "outcomes": {"M2.a1": "partly-met"}}
          },
          {
            "name": "M2.a1 程序零缺项占比：89.99% 得 8.99 分",
            "quantities": {"cases-closed": 3, "no-gap-cases": 8999},
            "expect": {"points": {"M2.a1": 8.99}, "outcomes": {"M2.a1": "partly-met"}}
          },
          {
            "name": "M2.a1 程序零缺项占比：90% 得 9 分",
            "quantities": {"cases-closed": 3, "no-gap-cases": 9000},
            "expect": {"points": {"M2.a1": 9}, "outcomes": {"M2.a1": "met"}}
          },
          {
            "name": "M2.a1 程序零缺项占比：100% 得 9 分",
            "quantities": {"cases-closed": 3, "no-gap-cases": 10000},
            "expect": {"points": {"M2.a1": 9}, "outcomes": {"M2.a1": "met"}}
          },
          {
            "name": "M2.a1 程序零缺项占比：没有材料不得分",
            "quantities": {"cases-closed": 3},
            "expect": {"points": {"M2.a1": 0}, "outcomes": {"M2.a1": "no-evidence"}}
          },
          {
            "name": "M2.a1 程序零缺项占比：办结事项数只有 2，差一点，不得分",
            "quantities": {"cases-closed": 2, "no-gap-cases": 9000},
            "expect": {"points": {"M2.a1": 0}, "outcomes": {"M2.a1": "gated"}}
          },
          {
            "name": "M2.f1 本土流程创新：第0档 得 0 分",
            "quantities": {"showcase-local-process": 1, "rating-local-process": 0},
            "expect": {"points": {"M2.f1": 0}, "outcomes": {"M2.f1": "unmet"}}
          },
          {
            "name": "M2.f1 本土流程创新：第1档 得 3 分",
            "quantities": {"showcase-local-process": 1, "rating-local-process": 1},
            "expect": {"points": {"M2.f1": 3}, "outcomes": {"M2.f1": "partly-met"}}
          },
          {
            "name": "M2.f1 本土流程创新：第2档 得 6 分",
            "quantities": {"showcase-local-process": 1, "rating-local-process": 2},
            "expect": {"points": {"M2.f1": 6}, "outcomes": {"M2.f1": "partly-met"}}
          },
          {
            "name": "M2.f1 本土流程创新：第3档 得 9 分",
            "quantities": {"showcase-local-process": 1, "rating-local-process": 3},
            "expect": {"points": {"M2.f1": 9}, "outcomes": {"M2.f1": "met"}}
          },
          {
            "name": "M2.f1 本土流程创新：没有材料不得分",
            "quantities": {"showcase-local-process": 1},
            "expect": {"points": {"M2.f1": 0}, "outcomes": {"M2.f1": "no-evidence"}}
          },
          {
            "name": "M2.f1 本土流程创新：特色材料：本土流程创新只有 0，差一点，不得分",
            "quantities": {"showcase-local-process": 0, "rating-local-process": 3},
            "expect": {"points": {"M2.f1": 0}, "outcomes": {"M2.f1": "gated"}}
          },
          {
            "name": "M3.b1 召集人到会主持率：50% 得 0 分",
            "quantities": {"meetings": 3, "convener-presides": 5000},
            "expect": {"points": {"M3.b1": 0}, "outcomes": {"M3.b1": "unmet"}}
          },
          {
            "name": "M3.b1 召集人到会主持率：50.04% 得 0 分",
            "quantities": {"meetings": 3, "convener-presides": 5004},
            "expect": {"points": {"M3.b1": 0}, "outcomes": {"M3.b1": "unmet"}}
          },
          {
            "name": "M3.b1 召集人到会主持率：50.05% 得 0.01 分",
            "quantities": {"meetings": 3, "convener-presides": 5005},
            "expect": {"points": {"M3.b1": 0.01}, "outcomes": {"M3.b1": "partly-met"}}
          },
          {
            "name": "M3.b1 召集人到会主持率：65% 得 3 分",
            "quantities": {"meetings": 3, "convener-presides": 6500},
            "expect": {"points": {"M3.b1": 3}, "outcomes": {"M3.b1": "partly-met"}}
          },
          {
            "name": "M3.b1 召集人到会主持率：70% 得 4 分",
            "quantities": {"meetings": 3, "convener-presides": 7000},
            "expect": {"points": {"M3.b1": 4}, "outcomes": {"M3.b1": "partly-met"}}
          },
          {
            "name": "M3.b1 召集人到会主持率：89.99% 得 7.99 分",
            "quantities": {"meetings": 3, "convener-presides": 8999},
            "expect": {"points": {"M3.b1": 7.99}, "outcomes": {"M3.b1": "partly-met"}}
          },
          {
            "name": "M3.b1 召集人到会主持率：90% 得 8 分",
            "quantities": {"meetings": 3, "convener-presides": 9000},
            "expect": {"points": {"M3.b1": 8}, "outcomes": {"M3.b1": "met"}}
          },
          {
            "name": "M3.b1 召集人到会主持率：100% 得 8 分",
            "quantities": {"meetings": 3, "convener-presides": 10000},
            "expect": {"points": {"M3.b1": 8}, "outcomes": {"M3.b1": "met"}}
          },
          {
            "name": "M3.b1 召集人到会主持率：没有材料不得分",
            "quantities": {"meetings": 3},
            "expect": {"points": {"M3.b1": 0}, "outcomes": {"M3.b1": "no-evidence"}}
          },
          {
            "name": "M3.b1 召集人到会主持率：会议类协商次数只有 2，差一点，不得分",
            "quantities": {"meetings": 2, "convener-presides": 9000},
            "expect": {"points": {"M3.b1": 0}, "outcomes": {"M3.b1": "gated"}}
          },
          {
            "name": "M3.b2 召集人督办率：50% 得 0 分",
            "quantities": {"cases-decided": 3, "convener-follows-up": 5000},
            "expect": {"points": {"M3.b2": 0}, "outcomes": {"M3.b2": "unmet"}}
          },
          {
            "name": "M3.b2 召集人督办率：50.02% 得 0 分",
            "quantities": {"cases-decided": 3, "convener-follows-up": 5002},
            "expect": {"points": {"M3.b2": 0}, "outcomes": {"M3.b2": "unmet"}}
          },
          {
            "name": "M3.b2 召集人督办率：50.03% 得 0.01 分",
            "quantities": {"cases-decided": 3, "convener-follows-up": 5003},
            "expect": {"points": {"M3.b2": 0.01}, "outcomes": {"M3.b2": "partly-met"}}
          },
          {
            "name": "M3.b2 召集人督办率：65% 得 6 分",
            "quantities": {"cases-decided": 3, "convener-follows-up": 6500},
            "expect": {"points": {"M3.b2": 6}, "outcomes": {"M3.b2": "partly-met"}}
          },
          {
            "name": "M3.b2 召集人督办率：70% 得 8 分",
            "quantities": {"cases-decided": 3, "convener-follows-up": 7000},
            "expect": {"points": {"M3.b2": 8}, "outcomes": {"M3.b2": "partly-met"}}
          },
          {
            "name": "M3.b2 召集人督办率：89.99% 得 15.99 分",
            "quantities": {"cases-decided": 3, "convener-follows-up": 8999},
            "expect": {"points": {"M3.b2": 15.99}, "outcomes": {"M3.b2": "partly-met"}}
          },
          {
            "name": "M3.b2 召集人督办率：90% 得 16 分",
            "quantities": {"cases-decided": 3, "convener-follows-up": 9000},
            "expect": {"points": {"M3.b2": 16}, "outcomes": {"M3.b2": "met"}}
          },
          {
            "name": "M3.b2 召集人督办率：100% 得 16 分",
            "quantities": {"cases-decided": 3, "convener-follows-up": 10000},
            "expect": {"points": {"M3.b2": 16}, "outcomes": {"M3.b2": "met"}}
          },
          {
            "name": "M3.b2 召集人督办率：没有材料不得分",
            "quantities": {"cases-decided": 3},
            "expect": {"points": {"M3.b2": 0}, "outcomes": {"M3.b2": "no-evidence"}}
          },
          {
            "name": "M3.b2 召集人督办率：形成决议事项数只有 2，差一点，不得分",
            "quantities": {"cases-decided": 2, "convener-follows-up": 9000},
            "expect": {"points": {"M3.b2": 0}, "outcomes": {"M3.b2": "gated"}}
          },
          {
            "name": "M3.a1 逾期催办闭环率：50% 得 0 分",
            "quantities": {"cases-decided": 3, "overdue-closed": 5000},
            "expect": {"points": {"M3.a1": 0}, "outcomes": {"M3.a1": "unmet"}}
          },
          {
            "name": "M3.a1 逾期催办闭环率：50.05% 得 0 分",
            "quantities": {"cases-decided": 3, "overdue-closed": 5005},
            "expect": {"points": {"M3.a1": 0}, "outcomes": {"M3.a1": "unmet"}}
          },
          {
            "name": "M3.a1 逾期催办闭环率：50.06% 得 0.01 分",
            "quantities": {"cases-decided": 3, "overdue-closed": 5006},
            "expect": {"points": {"M3.a1": 0.01}, "outcomes": {"M3.a1": "partly-met"}}
          },
          {
            "name": "M3.a1 逾期催办闭环率：68.75% 得 3.37 分",
            "quantities": {"cases-decided": 3, "overdue-closed": 6875},
            "expect": {"points": {"M3.a1": 3.37}, "outcomes": {"M3.a1": "partly-met"}}
          },
          {
            "name": "M3.a1 逾期催办闭环率：75% 得 4.5 分",
            "quantities": {"cases-decided": 3, "overdue-closed": 7500},
            "expect": {"points": {"M3.a1": 4.5}, "outcomes": {"M3.a1": "partly-met"}}
          },
          {
            "name": "M3.a1 逾期催办闭环率：99.99% 得 8.99 分",
            "quantities": {"cases-decided": 3, "overdue-closed": 9999},
            "expect": {"points": {"M3.a1": 8.99}, "outcomes": {"M3.a1": "partly-met"}}
          },
          {
            "name": "M3.a1 逾期催办闭环率：100% 得 9 分",
            "quantities": {"cases-decided": 3, "overdue-closed": 10000},
            "expect": {"points": {"M3.a1": 9}, "outcomes": {"M3.a1": "met"}}
          },
          {
            "name": "M3.a1 逾期催办闭环率：没有材料不得分",
            "quantities": {"cases-decided": 3},
            "expect": {"points": {"M3.a1": 0}, "outcomes": {"M3.a1": "no-evidence"}}
          },
          {
            "name": "M3.a1 逾期催办闭环率：形成决议事项数只有 2，差一点，不得分",
            "quantities": {"cases-decided": 2, "overdue-closed": 10000},
            "expect": {"points": {"M3.a1": 0}, "outcomes": {"M3.a1": "gated"}}
          },
          {
            "name": "M3.f1 居民骨干召集：0 得 0 分",
            "quantities": {"resident-convened": 0},
            "expect": {"points": {"M3.f1": 0}, "outcomes": {"M3.f1": "unmet"}}
          },
          {
            "name": "M3.f1 居民骨干召集：1 得 2.25 分",
            "quantities": {"resident-convened": 1},
            "expect": {"points": {"M3.f1": 2.25}, "outcomes": {"M3.f1": "partly-met"}}
          },
          {
            "name": "M3.f1 居民骨干召集：2 得 4.5 分",
            "quantities": {"resident-convened": 2},
            "expect": {"points": {"M3.f1": 4.5}, "outcomes": {"M3.f1": "partly-met"}}
          },
          {
            "name": "M3.f1 居民骨干召集：3 得 6.75 分",
            "quantities": {"resident-convened": 3},
            "expect": {"points": {"M3.f1": 6.75}, "outcomes": {"M3.f1": "partly-met"}}
          },
          {
            "name": "M3.f1 居民骨干召集：4 得 9 分",
            "quantities": {"resident-convened": 4},
            "expect": {"points": {"M3.f1": 9}, "outcomes": {"M3.f1": "met"}}
          },
          {
            "name": "M3.f1 居民骨干召集：没有材料不得分",
            "expect": {"points": {"M3.f1": 0}, "outcomes": {"M3.f1": "no-evidence"}}
          },
          {
            "name": "M4.b1 备案登记及时率：50% 得 0 分",
            "quantities": {"cases-due-for-filing": 3, "filed-in-time": 5000},
            "expect": {"points": {"M4.b1": 0}, "outcomes": {"M4.b1": "unmet"}}
          },
          {
            "name": "M4.b1 备案登记及时率：50.03% 得 0 分",
            "quantities": {"cases-due-for-filing": 3, "filed-in-time": 5003},
            "expect": {"points": {"M4.b1": 0}, "outcomes": {"M4.b1": "unmet"}}
          },
          {
            "name": "M4.b1 备案登记及时率：50.04% 得 0.01 分",
            "quantities": {"cases-due-for-filing": 3, "filed-in-time": 5004},
            "expect": {"points": {"M4.b1": 0.01}, "outcomes": {"M4.b1": "partly-met"}}
          },
          {
            "name": "M4.b1 备案登记及时率：65% 得 4.5 分",
            "quantities": {"cases-due-for-filing": 3, "filed-in-time": 6500},
            "expect": {"points": {"M4.b1": 4.5}, "outcomes": {"M4.b1": "partly-met"}}
          },
          {
            "name": "M4.b1 备案登记及时率：70% 得 6 分",
            "quantities": {"cases-due-for-filing": 3, "filed-in-time": 7000},
            "expect": {"points": {"M4.b1": 6}, "outcomes": {"M4.b1": "partly-met"}}
          },
          {
            "name": "M4.b1 备案登记及时率：89.99% 得 11.99 分",
            "quantities": {"cases-due-for-filing": 3, "filed-in-time": 8999},
            "expect": {"points": {"M4.b1": 11.99}, "outcomes": {"M4.b1": "partly-met"}}
          },
          {
            "name": "M4.b1 备案登记及时率：90% 得 12 分",
            "quantities": {"cases-due-for-filing": 3, "filed-in-time": 9000},
            "expect": {"points": {"M4.b1": 12}, "outcomes": {"M4.b1": "met"}}
          },
          {
            "name": "M4.b1 备案登记及时率：100% 得 12 分",
            "quantities": {"cases-due-for-filing": 3, "filed-in-time": 10000},
            "expect": {"points": {"M4.b1": 12}, "outcomes": {"M4.b1": "met"}}
          },
          {
            "name": "M4.b1 备案登记及时率：没有材料不得分",
            "quantities": {"cases-due-for-filing": 3},
            "expect": {"points": {"M4.b1": 0}, "outcomes": {"M4.b1": "no-evidence"}}
          },
          {
            "name": "M4.b1 备案登记及时率：备案到期事项数只有 2，差一点，不得分",
            "quantities": {"cases-due-for-filing": 2, "filed-in-time": 9000},
            "expect": {"points": {"M4.b1": 0}, "outcomes": {"M4.b1": "gated"}}
          },
          {
            "name": "M4.b2 逐级上报规范率：50% 得 0 分",
            "quantities": {"cases": 3, "escalated-properly": 5000},
            "expect": {"points": {"M4.b2": 0}, "outcomes": {"M4.b2": "unmet"}}
          },
          {
            "name": "M4.b2 逐级上报规范率：50.06% 得 0 分",
            "quantities": {"cases": 3, "escalated-properly": 5006},
            "expect": {"points": {"M4.b2": 0}, "outcomes": {"M4.b2": "unmet"}}
          },
          {
            "name": "M4.b2 逐级上报规范率：50.07% 得 0.01 分",
            "quantities": {"cases": 3, "escalated-properly": 5007},
            "expect": {"points": {"M4.b2": 0.01}, "outcomes": {"M4.b2": "partly-met"}}
          },
          {
            "name": "M4.b2 逐级上报规范率：68.75% 得 3 分",
            "quantities": {"cases": 3, "escalated-properly": 6875},
            "expect": {"points": {"M4.b2": 3}, "outcomes": {"M4.b2": "partly-met"}}
          },
          {
            "name": "M4.b2 逐级上报规范率：75% 得 4 分",
            "quantities": {"cases": 3, "escalated-properly": 7500},
            "expect": {"points": {"M4.b2": 4}, "outcomes": {"M4.b2": "partly-met"}}
          },
          {
            "name": "M4.b2 逐级上报规范率：99.99% 得 7.99 分",
            "quantities": {"cases": 3, "escalated-properly": 9999},
            "expect": {"points": {"M4.b2": 7.99}, "outcomes": {"M4.b2": "partly-met"}}
          },
          {
            "name": "M4.b2 逐级上报规范率：100% 得 8 分",
            "quantities": {"cases": 3, "escalated-properly": 10000},
            "expect": {"points": {"M4.b2": 8}, "outcomes": {"M4.b2": "met"}}
          },
          {
            "name": "M4.b2 逐级上报规范率：没有材料不得分",
            "quantities": {"cases": 3},
            "expect": {"points": {"M4.b2": 0}, "outcomes": {"M4.b2": "no-evidence"}}
          },
          {
            "name": "M4.b2 逐级上报规范率：受理事项数只有 2，差一点，不得分",
            "quantities": {"cases": 2, "escalated-properly": 10000},
            "expect": {"points": {"M4.b2": 0}, "outcomes": {"M4.b2": "gated"}}
          },
          {
            "name": "M4.b3 街道回应率：50% 得 0 分",
            "quantities": {"cases": 3, "street-replies": 5000},
            "expect": {"points": {"M4.b3": 0}, "outcomes": {"M4.b3": "unmet"}}
          },
          {
            "name": "M4.b3 街道回应率：50.06% 得 0 分",
            "quantities": {"cases": 3, "street-replies": 5006},
            "expect": {"points": {"M4.b3": 0}, "outcomes": {"M4.b3": "unmet"}}
          },
          {
            "name": "M4.b3 街道回应率：50.07% 得 0.01 分",
            "quantities": {"cases": 3, "street-replies": 5007},
            "expect": {"points": {"M4.b3": 0.01}, "outcomes": {"M4.b3": "partly-met"}}
          },
          {
            "name": "M4.b3 街道回应率：68.75% 得 3 分",
            "quantities": {"cases": 3, "street-replies": 6875},
            "expect": {"points": {"M4.b3": 3}, "outcomes": {"M4.b3": "partly-met"}}
          },
          {
            "name": "M4.b3 街道回应率：75% 得 4 分",
            "quantities": {"cases": 3, "street-replies": 7500},
            "expect": {"points": {"M4.b3": 4}, "outcomes": {"M4.b3": "partly-met"}}
          },
          {
            "name": "M4.b3 街道回应率：99.99% 得 7.99 分",
            "quantities": {"cases": 3, "street-replies": 9999},
            "expect": {"points": {"M4.b3": 7.99}, "outcomes": {"M4.b3": "partly-met"}}
          },
          {
            "name": "M4.b3 街道回应率：100% 得 8 分",
            "quantities": {"cases": 3, "street-replies": 10000},
            "expect": {"points": {"M4.b3": 8}, "outcomes": {"M4.b3": "met"}}
          },
          {
            "name": "M4.b3 街道回应率：没有材料不得分",
            "quantities": {"cases": 3},
            "expect": {"points": {"M4.b3": 0}, "outcomes": {"M4.b3": "no-evidence"}}
          },
          {
            "name": "M4.b3 街道回应率：受理事项数只有 2，差一点，不得分",
            "quantities": {"cases": 2, "street-replies": 10000},
            "expect": {"points": {"M4.b3": 0}, "outcomes": {"M4.b3": "gated"}}
          },
          {
            "name": "M4.a1 部门驻区联动数：0 得 0 分",
            "quantities": {"joint-cases": 0},
            "expect": {"points": {"M4.a1": 0}, "outcomes": {"M4.a1": "unmet"}}
          },
          {
            "name": "M4.a1 部门驻区联动数：1 得 2.25 分",
            "quantities": {"joint-cases": 1},
            "expect": {"points": {"M4.a1": 2.25}, "outcomes": {"M4.a1": "partly-met"}}
          },
          {
            "name": "M4.a1 部门驻区联动数：2 得 4.5 分",
            "quantities": {"joint-cases": 2},
            "expect": {"points": {"M4.a1": 4.5}, "outcomes": {"M4.a1": "partly-met"}}
          },
          {
            "name": "M4.a1 部门驻区联动数：3 得 6.75 分",
            "quantities": {"joint-cases": 3},
            "expect": {"points": {"M4.a1": 6.75}, "outcomes": {"M4.a1": "partly-met"}}
          },
          {
            "name": "M4.a1 部门驻区联动数：4 得 9 分",
            "quantities": {"joint-cases": 4},
            "expect": {"points": {"M4.a1": 9}, "outcomes": {"M4.a1": "met"}}
          },
          {
            "name": "M4.a1 部门驻区联动数：没有材料不得分",
            "expect": {"points": {"M4.a1": 0}, "outcomes": {"M4.a1": "no-evidence"}}
          },
          {
            "name": "M4.f1 三级联动机制：第0档 得 0 分",
            "quantities": {"showcase-three-tier-link": 1, "rating-three-tier-link": 0},
            "expect": {"points": {"M4.f1": 0}, "outcomes": {"M4.f1": "unmet"}}
          },
          {
            "name": "M4.f1 三级联动机制：第1档 得 3 分",
            "quantities": {"showcase-three-tier-link": 1, "rating-three-tier-link": 1},
            "expect": {"points": {"M4.f1": 3}, "outcomes": {"M4.f1": "partly-met"}}
          },
          {
            "name": "M4.f1 三级联动机制：第2档 得 6 分",
            "quantities": {"showcase-three-tier-link": 1, "rating-three-tier-link": 2},
            "expect": {"points": {"M4.f1": 6}, "outcomes": {"M4.f1": "partly-met"}}
          },
          {
            "name": "M4.f1 三级联动机制：第3档 得 9 分",
            "quantities": {"showcase-three-tier-link": 1, "rating-three-tier-link": 3},
            "expect": {"points": {"M4.f1": 9}, "outcomes": {"M4.f1": "met"}}
          },
          {
            "name": "M4.f1 三级联动机制：没有材料不得分",
            "quantities": {"showcase-three-tier-link": 1},
            "expect": {"points": {"M4.f1": 0}, "outcomes": {"M4.f1": "no-evidence"}}
          },
          {
            "name": "M4.f1 三级联动机制：特色材料：三级联动机制只有 0，差一点，不得分",
            "quantities": {"showcase-three-tier-link": 0, "rating-three-tier-link": 3},
            "expect": {"points": {"M4.f1": 0}, "outcomes": {"M4.f1": "gated"}}
          },
          {
            "name": "党员参与率：合乎规则的计入",
            "records": {
              "participation": [
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"member-participation": 7142}}
          },
          {
            "name": "党员参与率：除不尽时向下取整",
            "records": {
              "participation": [
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4}
              ]
            },
            "expect": {"quantities": {"member-participation": 6666}}
          },
          {
            "name": "党员参与率：全数到齐为百分之百",
            "records": {
              "participation": [
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 7}
              ]
            },
            "expect": {"quantities": {"member-participation": 10000}}
          },
          {
            "name": "党员参与率：按“统计事项”逐项核对",
            "records": {
              "participation": [
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4},
                {"countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"countedTo": "2025-12-31", "registered": 7, "tookPart": 4}
              ]
            },
            "expect": {"quantities": {"member-participation": 7142}}
          },
          {
            "name": "党员参与率：按“参与（兑换）人数”逐项核对",
            "records": {
              "participation": [
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7}
              ]
            },
            "expect": {"quantities": {"member-participation": 6666}}
          },
          {
            "name": "党员参与率：按“在册人数”逐项核对",
            "records": {
              "participation": [
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 9, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 9, "tookPart": 4},
                {"matter": "party-members", "countedTo": "2025-12-31", "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "tookPart": 4}
              ]
            },
            "expect": {"quantities": {"member-participation": 5937}}
          },
          {
            "name": "在册党员人数：一件与两件",
            "records": {
              "participation": [
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"members-registered": 7}}
          },
          {
            "name": "在册党员人数：合乎规则的计入",
            "records": {
              "participation": [
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"members-registered": 21}}
          },
          {
            "name": "在册党员人数：按“统计事项”逐项核对",
            "records": {
              "participation": [
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "away-residents", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "points-scheme", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"countedTo": "2025-12-31", "registered": 7, "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"members-registered": 14}}
          },
          {
            "name": "在册党员人数：按“参与（兑换）人数”逐项核对",
            "records": {
              "participation": [
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 4},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7}
              ]
            },
            "expect": {"quantities": {"members-registered": 21}}
          },
          {
            "name": "在册党员人数：按“在册人数”逐项核对",
            "records": {
              "participation": [
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 7, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "registered": 9, "tookPart": 5},
                {"matter": "party-members", "countedTo": "2025-12-31", "tookPart": 5}
              ]
            },
            "expect": {"quantities": {"members-registered": 23}}
          },
          {
            "name": "已立项并协商的议题数：一件与两件",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"topics-adopted-in-session": 1}}
          },
          {
            "name": "已立项并协商的议题数：合乎规则的计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"topics-adopted-in-session": 3}}
          },
          {
            "name": "已立项并协商的议题数：按“审核结论”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "referred", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"topics-adopted-in-session": 2}}
          },
          {
            "name": "已立项并协商的议题数：按“首次协商日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "partyStudiedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"topics-adopted-in-session": 2}}
          },
          {
            "name": "协商前经党组织研究的议题占比：合乎规则的计入",
            "note": "首次协商之前（含当天）经党组织研究",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"party-studied": 10000}}
          },
          {
            "name": "协商前经党组织研究的议题占比：三件中有一件不合，向下取整",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-02"}
              ]
            },
            "expect": {"quantities": {"party-studied": 6666}}
          },
          {
            "name": "协商前经党组织研究的议题占比：按“审核结论”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-02"},
                {"proposedOn": "2025-05-06", "conclusion": "referred", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "referred", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-02"},
                {"proposedOn": "2025-05-06", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-02"}
              ]
            },
            "expect": {"quantities": {"party-studied": 10000}}
          },
          {
            "name": "协商前经党组织研究的议题占比：按“首次协商日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "partyStudiedOn": "2025-06-02"}
              ]
            },
            "expect": {"quantities": {"party-studied": 10000}}
          },
          {
            "name": "协商前经党组织研究的议题占比：按“党组织研究日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-05-31"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-02"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"party-studied": 6000}}
          },
          {
            "name": "协商前经党组织研究的议题占比：按“党组织研究日期”逐项核对，2025-05-31",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-05-31"}
              ]
            },
            "expect": {"quantities": {"party-studied": 10000}}
          },
          {
            "name": "协商前经党组织研究的议题占比：按“党组织研究日期”逐项核对，2025-06-02",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-01"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "firstSessionOn": "2025-06-01", "partyStudiedOn": "2025-06-02"}
              ]
            },
            "expect": {"quantities": {"party-studied": 6666}}
          },
          {
            "name": "有联系走访或者接待的季度数：同一时段内多次只算一次",
            "records": {
              "contact": [
                {"heldOn": "2025-02-03", "type": "visit"},
                {"heldOn": "2025-02-03", "type": "visit"},
                {"heldOn": "2025-11-06", "type": "visit"},
                {"heldOn": "2025-05-09", "type": "reception"},
                {"heldOn": "2025-08-09"}
              ]
            },
            "expect": {"quantities": {"contact-quarters": 4}}
          },
          {
            "name": "有联系走访或者接待的季度数：四个季度各有一次",
            "records": {
              "contact": [
                {"heldOn": "2025-01-01", "type": "visit"},
                {"heldOn": "2025-03-31", "type": "visit"},
                {"heldOn": "2025-04-01", "type": "visit"},
                {"heldOn": "2025-07-01", "type": "visit"},
                {"heldOn": "2025-10-01", "type": "visit"}
              ]
            },
            "expect": {"quantities": {"contact-quarters": 4}}
          },
          {
            "name": "书记或者主任召集社区协商的季度数：同一时段内多次只算一次",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "level": "community", "convener": "party-secretary"},
                {"heldOn": "2025-02-03", "level": "community", "convener": "party-secretary"},
                {"heldOn": "2025-11-06", "level": "community", "convener": "party-secretary"}
              ]
            },
            "expect": {"quantities": {"secretary-quarters": 2}}
          },
          {
            "name": "书记或者主任召集社区协商的季度数：四个季度各有一次",
            "records": {
              "session": [
                {"heldOn": "2025-01-01", "level": "community", "convener": "party-secretary"},
                {"heldOn": "2025-03-31", "level": "community", "convener": "party-secretary"},
                {"heldOn": "2025-04-01", "level": "community", "convener": "party-secretary"},
                {"heldOn": "2025-07-01", "level": "community", "convener": "party-secretary"},
                {"heldOn": "2025-10-01", "level": "community", "convener": "party-secretary"}
              ]
            },
            "expect": {"quantities": {"secretary-quarters": 4}}
          },
          {
            "name": "书记或者主任召集社区协商的季度数：按“协商层级”逐项核对，不合的不算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "level": "community", "convener": "party-secretary"},
                {"heldOn": "2025-11-06", "level": "community", "convener": "party-secretary"},
                {"heldOn": "2025-05-06", "level": "estate", "convener": "party-secretary"},
                {"heldOn": "2025-05-06", "level": "grid", "convener": "party-secretary"},
                {"heldOn": "2025-05-06", "convener": "party-secretary"}
              ]
            },
            "expect": {"quantities": {"secretary-quarters": 2}}
          },
          {
            "name": "书记或者主任召集社区协商的季度数：按“召集人”逐项核对，不合的不算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "level": "community", "convener": "party-secretary"},
                {"heldOn": "2025-11-06", "level": "community", "convener": "party-secretary"},
                {"heldOn": "2025-05-06", "level": "community", "convener": "estate-lead"},
                {"heldOn": "2025-05-06", "level": "community", "convener": "grid-head"},
                {"heldOn": "2025-05-06", "level": "community", "convener": "other"},
                {"heldOn": "2025-05-06", "level": "community"}
              ]
            },
            "expect": {"quantities": {"secretary-quarters": 2}}
          },
          {
            "name": "书记或者主任召集社区协商的季度数：按“召集人”逐项核对，居（村）委会主任也算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "level": "community", "convener": "party-secretary"},
                {"heldOn": "2025-11-06", "level": "community", "convener": "party-secretary"},
                {"heldOn": "2025-05-06", "level": "community", "convener": "committee-chair"}
              ]
            },
            "expect": {"quantities": {"secretary-quarters": 3}}
          },
          {
            "name": "形成决议事项数：一件与两件",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"cases-decided": 1}}
          },
          {
            "name": "形成决议事项数：各种情形一并计算",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2024-12-31"}
              ]
            },
            "expect": {"quantities": {"cases-decided": 3}}
          },
          {
            "name": "形成决议事项数：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"cases-decided": 2}}
          },
          {
            "name": "形成决议事项数：按“结果形成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"cases-decided": 2}}
          },
          {
            "name": "形成决议事项数：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"outcome": "settled", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"cases-decided": 4}}
          },
          {
            "name": "每件决议事项完成步骤数：各种情形一并计算",
            "note": "五步须依次完成",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2024-12-31", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "outcome": "settled", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}}
              ]
            },
            "expect": {"quantities": {"steps-per-case": 300}}
          },
          {
            "name": "每件决议事项完成步骤数：除不尽时向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}}
              ]
            },
            "expect": {"quantities": {"steps-per-case": 366}}
          },
          {
            "name": "每件决议事项完成步骤数：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}}
              ]
            },
            "expect": {"quantities": {"steps-per-case": 300}}
          },
          {
            "name": "每件决议事项完成步骤数：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}}
              ]
            },
            "expect": {"quantities": {"steps-per-case": 366}}
          },
          {
            "name": "每件决议事项完成步骤数：按“五步程序日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07"}},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"collect": "2025-03-05"}},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "steps": {"fix-topic": "2025-03-06"}},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"steps-per-case": 200}}
          },
          {
            "name": "提前3日公告的会议占比：合乎规则的计入",
            "note": "提前3天公告",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"}
              ]
            },
            "expect": {"quantities": {"notice-in-time": 10000}}
          },
          {
            "name": "提前3日公告的会议占比：三件中有一件不合，向下取整",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-04"}
              ]
            },
            "expect": {"quantities": {"notice-in-time": 6666}}
          },
          {
            "name": "提前3日公告的会议占比：按“协商形式”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "talk", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "talk", "announcedOn": "2025-05-04"},
                {"heldOn": "2025-05-06", "form": "expert", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "expert", "announcedOn": "2025-05-04"},
                {"heldOn": "2025-05-06", "form": "hearing", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "hearing", "announcedOn": "2025-05-04"},
                {"heldOn": "2025-05-06", "form": "appraisal", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "appraisal", "announcedOn": "2025-05-04"},
                {"heldOn": "2025-05-06", "form": "new-media", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "new-media", "announcedOn": "2025-05-04"},
                {"heldOn": "2025-05-06", "form": "written", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "written", "announcedOn": "2025-05-04"},
                {"heldOn": "2025-05-06", "form": "visit", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "visit", "announcedOn": "2025-05-04"},
                {"heldOn": "2025-05-06", "form": "open-space", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "open-space", "announcedOn": "2025-05-04"},
                {"heldOn": "2025-05-06", "form": "questionnaire", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "questionnaire", "announcedOn": "2025-05-04"},
                {"heldOn": "2025-05-06", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "announcedOn": "2025-05-04"}
              ]
            },
            "expect": {"quantities": {"notice-in-time": 5833}}
          },
          {
            "name": "提前3日公告的会议占比：按“公告日期”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-02"},
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-04"},
                {"heldOn": "2025-05-06", "form": "council"}
              ]
            },
            "expect": {"quantities": {"notice-in-time": 6000}}
          },
          {
            "name": "提前3日公告的会议占比：按“公告日期”逐项核对，2025-05-02",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-02"}
              ]
            },
            "expect": {"quantities": {"notice-in-time": 10000}}
          },
          {
            "name": "提前3日公告的会议占比：按“公告日期”逐项核对，2025-05-04",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-03"},
                {"heldOn": "2025-05-06", "form": "council", "announcedOn": "2025-05-04"}
              ]
            },
            "expect": {"quantities": {"notice-in-time": 6666}}
          },
          {
            "name": "开展协商的阶段数：相同的只算一次",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "phase": "before"},
                {"heldOn": "2025-05-06", "phase": "before"},
                {"heldOn": "2025-05-06", "phase": "after"},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"phases-covered": 2}}
          },
          {
            "name": "开展协商的阶段数：每种都算",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "phase": "before"},
                {"heldOn": "2025-05-06", "phase": "during"},
                {"heldOn": "2025-05-06", "phase": "after"}
              ]
            },
            "expect": {"quantities": {"phases-covered": 3}}
          },
          {
            "name": "办结事项数：一件与两件",
            "records": {"case": [{"openedOn": "2025-03-03", "closedOn": "2025-06-01"}]},
            "expect": {"quantities": {"cases-closed": 1}}
          },
          {
            "name": "办结事项数：各种情形一并计算",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01"},
                {"openedOn": "2024-11-01", "closedOn": "2025-02-01"},
                {"openedOn": "2024-11-01", "closedOn": "2024-12-31"},
                {"openedOn": "2025-03-03"}
              ]
            },
            "expect": {"quantities": {"cases-closed": 4}}
          },
          {
            "name": "办结事项数：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01"},
                {"closedOn": "2025-06-01"},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"cases-closed": 4}}
          },
          {
            "name": "五步齐全的办结事项占比：各种情形一并计算",
            "note": "五步一步不缺，且先后不乱",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2024-11-01", "closedOn": "2025-02-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2024-11-01", "closedOn": "2024-12-31", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}}
              ]
            },
            "expect": {"quantities": {"no-gap-cases": 10000}}
          },
          {
            "name": "五步齐全的办结事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08"}}
              ]
            },
            "expect": {"quantities": {"no-gap-cases": 6666}}
          },
          {
            "name": "五步齐全的办结事项占比：按“五步程序日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08"}},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-30", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"no-gap-cases": 4000}}
          },
          {
            "name": "五步齐全的办结事项占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08"}},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08"}}
              ]
            },
            "expect": {"quantities": {"no-gap-cases": 6666}}
          },
          {
            "name": "五步齐全的办结事项占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01", "steps": {"collect": "2025-03-05", "fix-topic": "2025-03-06", "announce": "2025-03-07", "consult": "2025-03-08", "use-result": "2025-03-09"}}
              ]
            },
            "expect": {"quantities": {"no-gap-cases": 10000}}
          },
          {
            "name": "召集人相符并到会主持的会议占比：各种情形一并计算",
            "note": "各层级由相应的召集人主持",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convener": "estate-lead", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convener": "party-secretary", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convener": "committee-chair", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convener": "other", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "estate-lead", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "party-secretary", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "committee-chair", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "other", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convener": "estate-lead", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convener": "party-secretary", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convener": "committee-chair", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convener": "other", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "convener": "estate-lead", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "convener": "party-secretary", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "convener": "committee-chair", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "convener": "other", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "convenerPresided": true}
              ]
            },
            "expect": {"quantities": {"convener-presides": 2592}}
          },
          {
            "name": "召集人相符并到会主持的会议占比：三件中有一件不合，向下取整",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": false}
              ]
            },
            "expect": {"quantities": {"convener-presides": 6666}}
          },
          {
            "name": "召集人相符并到会主持的会议占比：按“协商形式”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "talk", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "talk", "level": "grid", "convener": "grid-head", "convenerPresided": false},
                {"heldOn": "2025-05-06", "form": "expert", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "expert", "level": "grid", "convener": "grid-head", "convenerPresided": false},
                {"heldOn": "2025-05-06", "form": "hearing", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "hearing", "level": "grid", "convener": "grid-head", "convenerPresided": false},
                {"heldOn": "2025-05-06", "form": "appraisal", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "appraisal", "level": "grid", "convener": "grid-head", "convenerPresided": false},
                {"heldOn": "2025-05-06", "form": "new-media", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "new-media", "level": "grid", "convener": "grid-head", "convenerPresided": false},
                {"heldOn": "2025-05-06", "form": "written", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "written", "level": "grid", "convener": "grid-head", "convenerPresided": false},
                {"heldOn": "2025-05-06", "form": "visit", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "visit", "level": "grid", "convener": "grid-head", "convenerPresided": false},
                {"heldOn": "2025-05-06", "form": "open-space", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "open-space", "level": "grid", "convener": "grid-head", "convenerPresided": false},
                {"heldOn": "2025-05-06", "form": "questionnaire", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "questionnaire", "level": "grid", "convener": "grid-head", "convenerPresided": false},
                {"heldOn": "2025-05-06", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "level": "grid", "convener": "grid-head", "convenerPresided": false}
              ]
            },
            "expect": {"quantities": {"convener-presides": 5833}}
          },
          {
            "name": "召集人相符并到会主持的会议占比：按“召集人到会主持”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": false},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head"}
              ]
            },
            "expect": {"quantities": {"convener-presides": 5000}}
          },
          {
            "name": "召集人督办的决议事项占比：各种情形一并计算",
            "note": "形成决议之后（含当天）督办",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2024-12-31"},
                {"openedOn": "2025-03-03", "outcome": "settled", "followedUpOn": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"convener-follows-up": 10000}}
          },
          {
            "name": "召集人督办的决议事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"convener-follows-up": 6666}}
          },
          {
            "name": "召集人督办的决议事项占比：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01", "followedUpOn": "2025-03-31"},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "followedUpOn": "2025-03-31"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "followedUpOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"convener-follows-up": 10000}}
          },
          {
            "name": "召集人督办的决议事项占比：按“召集人督办日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-03-31"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"convener-follows-up": 6000}}
          },
          {
            "name": "召集人督办的决议事项占比：按“召集人督办日期”逐项核对，2025-03-31",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"convener-follows-up": 6666}}
          },
          {
            "name": "召集人督办的决议事项占比：按“召集人督办日期”逐项核对，2025-04-02",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-02"}
              ]
            },
            "expect": {"quantities": {"convener-follows-up": 10000}}
          },
          {
            "name": "召集人督办的决议事项占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-03-31"},
                {"outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"convener-follows-up": 6666}}
          },
          {
            "name": "召集人督办的决议事项占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "followedUpOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"convener-follows-up": 10000}}
          },
          {
            "name": "逾期事项办结占比：各种情形一并计算",
            "note": "过了期限才办结的，以及期限已过仍未办结的，都是逾期",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 7500}}
          },
          {
            "name": "逾期事项办结占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 6666}}
          },
          {
            "name": "逾期事项办结占比：按“办结日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-01"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-03"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 7500}}
          },
          {
            "name": "逾期事项办结占比：按“办结日期”逐项核对，2025-06-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 10000}}
          },
          {
            "name": "逾期事项办结占比：按“办结日期”逐项核对，2025-06-03",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-03"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 10000}}
          },
          {
            "name": "逾期事项办结占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2024-11-01", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2024-11-01", "deadline": "2025-06-01"},
                {"deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"deadline": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 6666}}
          },
          {
            "name": "逾期事项办结占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2024-11-01", "deadline": "2025-06-01", "closedOn": "2025-06-02"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 10000}}
          },
          {
            "name": "逾期事项办结占比：按“办理期限”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03"},
                {"openedOn": "2025-03-03", "deadline": "2024-12-31", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2024-12-31"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 10000}}
          },
          {
            "name": "逾期事项办结占比：按“办理期限”逐项核对，2024-12-31",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"},
                {"openedOn": "2025-03-03", "deadline": "2024-12-31", "closedOn": "2025-06-02"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 10000}}
          },
          {
            "name": "逾期事项办结占比：没有这类事项，须有零报告",
            "note": "零报告经采信才得满分，空着不报没有实际值",
            "records": {"nil-report": [{"matter": "overdue-cases", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"overdue-closed": 10000}}
          },
          {
            "name": "逾期事项办结占比：两份零报告也一样",
            "records": {
              "nil-report": [
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "overdue-cases", "coversTo": "2025-06-30"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 10000}}
          },
          {
            "name": "逾期事项办结占比：别的事项的零报告不管用",
            "records": {"nil-report": [{"matter": "declined-topics", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"overdue-closed": "none"}}
          },
          {
            "name": "逾期事项办结占比：有了材料，零报告不再起作用",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-06-01", "closedOn": "2025-06-02"}
              ],
              "nil-report": [
                {"matter": "overdue-cases", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 10000}}
          },
          {
            "name": "居民骨干召集的协商次数：一件与两件",
            "records": {"session": [{"heldOn": "2025-05-06", "residentConvened": true}]},
            "expect": {"quantities": {"resident-convened": 1}}
          },
          {
            "name": "居民骨干召集的协商次数：合乎规则的计入",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "residentConvened": true},
                {"heldOn": "2025-05-06", "residentConvened": true},
                {"heldOn": "2025-05-06", "residentConvened": true}
              ]
            },
            "expect": {"quantities": {"resident-convened": 3}}
          },
          {
            "name": "居民骨干召集的协商次数：按“由居民骨干召集”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "residentConvened": true},
                {"heldOn": "2025-05-06", "residentConvened": true},
                {"heldOn": "2025-05-06", "residentConvened": false},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"resident-convened": 2}}
          },
          {
            "name": "备案到期事项数：一件与两件",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-filing": 1}}
          },
          {
            "name": "备案到期事项数：各种情形一并计算",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2024-12-31"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-filing": 3}}
          },
          {
            "name": "备案到期事项数：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-filing": 2}}
          },
          {
            "name": "备案到期事项数：按“备案登记日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-filing": 3}}
          },
          {
            "name": "备案到期事项数：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-filing": 4}}
          },
          {
            "name": "备案到期事项数：按“结果形成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "filedOn": "2025-04-08"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-filing": 2}}
          },
          {
            "name": "7日内备案登记的事项占比：各种情形一并计算",
            "note": "7天内备案",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2024-12-31", "filedOn": "2025-01-02"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 10000}}
          },
          {
            "name": "7日内备案登记的事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 6666}}
          },
          {
            "name": "7日内备案登记的事项占比：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01", "filedOn": "2025-03-31"},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "filedOn": "2025-03-31"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "filedOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 10000}}
          },
          {
            "name": "7日内备案登记的事项占比：按“备案登记日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-03-31"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-07"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-09"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 5714}}
          },
          {
            "name": "7日内备案登记的事项占比：按“备案登记日期”逐项核对，2025-03-31",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 6666}}
          },
          {
            "name": "7日内备案登记的事项占比：按“备案登记日期”逐项核对，2025-04-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 10000}}
          },
          {
            "name": "7日内备案登记的事项占比：按“备案登记日期”逐项核对，2025-04-07",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-07"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 10000}}
          },
          {
            "name": "7日内备案登记的事项占比：按“备案登记日期”逐项核对，2025-04-09",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-09"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 6666}}
          },
          {
            "name": "7日内备案登记的事项占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-03-31"},
                {"outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 6666}}
          },
          {
            "name": "7日内备案登记的事项占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 10000}}
          },
          {
            "name": "7日内备案登记的事项占比：按“结果形成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "filedOn": "2025-04-08"},
                {"openedOn": "2025-03-03", "outcome": "settled", "filedOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 10000}}
          },
          {
            "name": "规范上报的事项占比：各种情形一并计算",
            "note": "小区、网格议过两轮，社区议过一轮，由召集人上报",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "estate", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "community", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "community", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "level": "estate", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "level": "community", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2024-11-01", "concludedOn": "2024-12-31", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 1940}}
          },
          {
            "name": "规范上报的事项占比：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "level": "grid", "reportedBy": "grid-head", "rounds": 2}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 10000}}
          },
          {
            "name": "规范上报的事项占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 10000}}
          },
          {
            "name": "规范上报的事项占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 10000}}
          },
          {
            "name": "规范上报的事项占比：按“结果形成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 10000}}
          },
          {
            "name": "规范上报的事项占比：没有这类事项，须有零报告",
            "note": "零报告经采信才得满分，空着不报没有实际值",
            "records": {"nil-report": [{"matter": "escalated-cases", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"escalated-properly": 10000}}
          },
          {
            "name": "规范上报的事项占比：两份零报告也一样",
            "records": {
              "nil-report": [
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "escalated-cases", "coversTo": "2025-06-30"}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 10000}}
          },
          {
            "name": "规范上报的事项占比：别的事项的零报告不管用",
            "records": {"nil-report": [{"matter": "declined-topics", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"escalated-properly": "none"}}
          },
          {
            "name": "规范上报的事项占比：有了材料，零报告不再起作用",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2}
              ],
              "nil-report": [
                {"matter": "escalated-cases", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 10000}}
          },
          {
            "name": "街道（镇）已答复的上报事项占比：各种情形一并计算",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2024-11-01", "concludedOn": "2024-12-31", "outcome": "escalated", "level": "community"}
              ]
            },
            "expect": {"quantities": {"street-replies": 10000}}
          },
          {
            "name": "街道（镇）已答复的上报事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community"}
              ]
            },
            "expect": {"quantities": {"street-replies": 6666}}
          },
          {
            "name": "街道（镇）已答复的上报事项占比：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "level": "community"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "community"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "level": "community"}
              ]
            },
            "expect": {"quantities": {"street-replies": 10000}}
          },
          {
            "name": "街道（镇）已答复的上报事项占比：按“受理层级”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated"}
              ]
            },
            "expect": {"quantities": {"street-replies": 10000}}
          },
          {
            "name": "街道（镇）已答复的上报事项占比：按“街道（镇）答复日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community"}
              ]
            },
            "expect": {"quantities": {"street-replies": 6666}}
          },
          {
            "name": "街道（镇）已答复的上报事项占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community"},
                {"concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"concludedOn": "2025-04-01", "outcome": "escalated", "level": "community"}
              ]
            },
            "expect": {"quantities": {"street-replies": 6666}}
          },
          {
            "name": "街道（镇）已答复的上报事项占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"street-replies": 10000}}
          },
          {
            "name": "街道（镇）已答复的上报事项占比：按“结果形成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "escalated", "level": "community"}
              ]
            },
            "expect": {"quantities": {"street-replies": 10000}}
          },
          {
            "name": "街道（镇）已答复的上报事项占比：没有这类事项，须有零报告",
            "note": "零报告经采信才得满分，空着不报没有实际值",
            "records": {"nil-report": [{"matter": "street-reports", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"street-replies": 10000}}
          },
          {
            "name": "街道（镇）已答复的上报事项占比：两份零报告也一样",
            "records": {
              "nil-report": [
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "street-reports", "coversTo": "2025-06-30"}
              ]
            },
            "expect": {"quantities": {"street-replies": 10000}}
          },
          {
            "name": "街道（镇）已答复的上报事项占比：别的事项的零报告不管用",
            "records": {"nil-report": [{"matter": "declined-topics", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"street-replies": "none"}}
          },
          {
            "name": "街道（镇）已答复的上报事项占比：有了材料，零报告不再起作用",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "streetRepliedOn": "2025-05-01"}
              ],
              "nil-report": [
                {"matter": "street-reports", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"street-replies": 10000}}
          },
          {
            "name": "部门、驻区单位联动办理事项数：一件与两件",
            "records": {"case": [{"openedOn": "2025-03-03", "jointPartners": ["departments"]}]},
            "expect": {"quantities": {"joint-cases": 1}}
          },
          {
            "name": "部门、驻区单位联动办理事项数：合乎规则的计入",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "jointPartners": ["departments"]},
                {"openedOn": "2025-03-03", "jointPartners": ["departments"]},
                {"openedOn": "2025-03-03", "jointPartners": ["departments"]}
              ]
            },
            "expect": {"quantities": {"joint-cases": 3}}
          },
          {
            "name": "部门、驻区单位联动办理事项数：按“联动单位”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "jointPartners": ["departments"]},
                {"openedOn": "2025-03-03", "jointPartners": ["departments"]},
                {"openedOn": "2025-03-03", "jointPartners": ["resident-units"]},
                {"openedOn": "2025-03-03", "jointPartners": []},
                {"openedOn": "2025-03-03"}
              ]
            },
            "expect": {"quantities": {"joint-cases": 3}}
          },
          {
            "name": "零报告：逐级上报事项：一件与两件",
            "records": {"nil-report": [{"matter": "escalated-cases", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"nil-escalated-cases": 1}}
          },
          {
            "name": "零报告：逐级上报事项：合乎规则的计入",
            "records": {
              "nil-report": [
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "escalated-cases", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-escalated-cases": 3}}
          },
          {
            "name": "零报告：逐级上报事项：按“零报告事项”逐项核对",
            "records": {
              "nil-report": [
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-escalated-cases": 2}}
          },
          {
            "name": "零报告：逾期事项：一件与两件",
            "records": {"nil-report": [{"matter": "overdue-cases", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"nil-overdue-cases": 1}}
          },
          {
            "name": "零报告：逾期事项：合乎规则的计入",
            "records": {
              "nil-report": [
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "overdue-cases", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-overdue-cases": 3}}
          },
          {
            "name": "零报告：逾期事项：按“零报告事项”逐项核对",
            "records": {
              "nil-report": [
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-overdue-cases": 2}}
          },
          {
            "name": "零报告：上报街道（镇）事项：一件与两件",
            "records": {"nil-report": [{"matter": "street-reports", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"nil-street-reports": 1}}
          },
          {
            "name": "零报告：上报街道（镇）事项：合乎规则的计入",
            "records": {
              "nil-report": [
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "street-reports", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-street-reports": 3}}
          },
          {
            "name": "零报告：上报街道（镇）事项：按“零报告事项”逐项核对",
            "records": {
              "nil-report": [
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-street-reports": 2}}
          },
          {
            "name": "特色材料：本土流程创新：一件与两件",
            "records": {"showcase": [{"matter": "local-process", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-local-process": 1}}
          },
          {
            "name": "特色材料：本土流程创新：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-local-process": 3}}
          },
          {
            "name": "特色材料：本土流程创新：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-local-process": 2}}
          },
          {
            "name": "特色材料：党建引领协商品牌：一件与两件",
            "records": {"showcase": [{"matter": "party-brand", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-party-brand": 1}}
          },
          {
            "name": "特色材料：党建引领协商品牌：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-party-brand": 3}}
          },
          {
            "name": "特色材料：党建引领协商品牌：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-party-brand": 2}}
          },
          {
            "name": "特色材料：三级联动机制：一件与两件",
            "records": {"showcase": [{"matter": "three-tier-link", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-three-tier-link": 1}}
          },
          {
            "name": "特色材料：三级联动机制：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-three-tier-link": 3}}
          },
          {
            "name": "特色材料：三级联动机制：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-three-tier-link": 2}}
          },
          {
            "name": "规范上报的事项占比：小区一级由谁上报",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 4}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 4285}}
          },
          {
            "name": "规范上报的事项占比：小区一级议过几轮",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 3}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 6000}}
          },
          {
            "name": "召集人相符并到会主持的会议占比：小区一级由谁主持",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convener": "estate-lead", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convener": "party-secretary", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convener": "committee-chair", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convener": "other", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convener": "estate-lead", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "estate", "convener": "estate-lead", "convenerPresided": true}
              ]
            },
            "expect": {"quantities": {"convener-presides": 4285}}
          },
          {
            "name": "规范上报的事项占比：网格一级由谁上报",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 4}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 4285}}
          },
          {
            "name": "规范上报的事项占比：网格一级议过几轮",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 3}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 6000}}
          },
          {
            "name": "召集人相符并到会主持的会议占比：网格一级由谁主持",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "estate-lead", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "party-secretary", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "committee-chair", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "other", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "grid", "convener": "grid-head", "convenerPresided": true}
              ]
            },
            "expect": {"quantities": {"convener-presides": 4285}}
          },
          {
            "name": "规范上报的事项占比：社区一级由谁上报",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 3},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 4}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 5714}}
          },
          {
            "name": "规范上报的事项占比：社区一级议过几轮",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 0},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 2},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 3}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 8000}}
          },
          {
            "name": "召集人相符并到会主持的会议占比：社区一级由谁主持",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convener": "estate-lead", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convener": "grid-head", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convener": "party-secretary", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convener": "committee-chair", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convener": "other", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convener": "party-secretary", "convenerPresided": true},
                {"heldOn": "2025-05-06", "form": "council", "level": "community", "convener": "party-secretary", "convenerPresided": true}
              ]
            },
            "expect": {"quantities": {"convener-presides": 5714}}
          },
          {
            "name": "规范上报的事项占比：往年立项、本期上报的计入",
            "records": {
              "case": [
                {"openedOn": "2024-11-01", "concludedOn": "2025-02-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 5000}}
          },
          {
            "name": "规范上报的事项占比：本期立项、尚无结果的不计入",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 1},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 10000}}
          },
          {
            "name": "规范上报的事项占比：当地解决的不在其中",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "level": "grid"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2}
              ]
            },
            "expect": {"quantities": {"escalated-properly": 10000}}
          },
          {
            "name": "备案到期事项数：形成结果第7天未备案，尚不计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "filedOn": "2025-04-02", "publishedOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-13", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-filing": 1}}
          },
          {
            "name": "备案到期事项数：形成结果第8天未备案，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "filedOn": "2025-04-02", "publishedOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-12", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-filing": 2}}
          },
          {
            "name": "备案到期事项数：形成结果第9天未备案，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "filedOn": "2025-04-02", "publishedOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-11", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-filing": 2}}
          },
          {
            "name": "备案到期事项数：刚形成结果就备案，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-19", "outcome": "settled", "filedOn": "2025-06-19", "publishedOn": "2025-06-19"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-05-01", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-filing": 2}}
          },
          {
            "name": "7日内备案登记的事项占比：形成结果第7天未备案，尚不计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "filedOn": "2025-04-02", "publishedOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-13", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 10000}}
          },
          {
            "name": "7日内备案登记的事项占比：形成结果第8天未备案，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "filedOn": "2025-04-02", "publishedOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-12", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 5000}}
          },
          {
            "name": "7日内备案登记的事项占比：形成结果第9天未备案，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "filedOn": "2025-04-02", "publishedOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-11", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 5000}}
          },
          {
            "name": "7日内备案登记的事项占比：刚形成结果就备案，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-19", "outcome": "settled", "filedOn": "2025-06-19", "publishedOn": "2025-06-19"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-05-01", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"filed-in-time": 5000}}
          },
          {
            "name": "逾期事项办结占比：期限过去0天未办结，不算逾期",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-05-01", "closedOn": "2025-05-05"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-20"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 10000}}
          },
          {
            "name": "逾期事项办结占比：期限过去1天未办结，算逾期",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-05-01", "closedOn": "2025-05-05"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-19"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 5000}}
          },
          {
            "name": "逾期事项办结占比：期限过去2天未办结，算逾期",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "deadline": "2025-05-01", "closedOn": "2025-05-05"},
                {"openedOn": "2025-03-03", "deadline": "2025-06-18"}
              ]
            },
            "expect": {"quantities": {"overdue-closed": 5000}}
          },
          {
            "name": "M1.f1 党建引领协商品牌：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"M1.f1": [3, 2]},
            "quantities": {"showcase-party-brand": 1},
            "expect": {"quantities": {"rating-party-brand": 2}, "points": {"M1.f1": 6}}
          },
          {
            "name": "M1.f1 党建引领协商品牌：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"M1.f1": [3]},
            "quantities": {"showcase-party-brand": 1},
            "expect": {"quantities": {"rating-party-brand": "none"}, "outcomes": {"M1.f1": "no-evidence"}}
          },
          {
            "name": "M2.f1 本土流程创新：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"M2.f1": [3, 2]},
            "quantities": {"showcase-local-process": 1},
            "expect": {"quantities": {"rating-local-process": 2}, "points": {"M2.f1": 6}}
          },
          {
            "name": "M2.f1 本土流程创新：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"M2.f1": [3]},
            "quantities": {"showcase-local-process": 1},
            "expect": {"quantities": {"rating-local-process": "none"}, "outcomes": {"M2.f1": "no-evidence"}}
          },
          {
            "name": "M4.f1 三级联动机制：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"M4.f1": [3, 2]},
            "quantities": {"showcase-three-tier-link": 1},
            "expect": {"quantities": {"rating-three-tier-link": 2}, "points": {"M4.f1": 6}}
          },
          {
            "name": "M4.f1 三级联动机制：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"M4.f1": [3]},
            "quantities": {"showcase-three-tier-link": 1},
            "expect": {"quantities": {"rating-three-tier-link": "none"}, "outcomes": {"M4.f1": "no-evidence"}}
          }
        ]
      }

      """#
    ),
    (
      "outcomes.json",
      #"""
      {
        "format": "consultation-tests/1",
        "note": "类别E“协商成效”：先是每项指标的赋分，后是每个统计口径计入哪些材料",
        "period": "2025",
        "asOf": "2026-01-31",
        "tests": [
          {
            "name": "E1.b1 成果落实率：50% 得 0 分",
            "quantities": {"cases-due": 3, "implemented": 5000},
            "expect": {"points": {"E1.b1": 0}, "outcomes": {"E1.b1": "unmet"}}
          },
          {
            "name": "E1.b1 成果落实率：50.02% 得 0 分",
            "quantities": {"cases-due": 3, "implemented": 5002},
            "expect": {"points": {"E1.b1": 0}, "outcomes": {"E1.b1": "unmet"}}
          },
          {
            "name": "E1.b1 成果落实率：50.03% 得 0.01 分",
            "quantities": {"cases-due": 3, "implemented": 5003},
            "expect": {"points": {"E1.b1": 0.01}, "outcomes": {"E1.b1": "partly-met"}}
          },
          {
            "name": "E1.b1 成果落实率：65% 得 6 分",
            "quantities": {"cases-due": 3, "implemented": 6500},
            "expect": {"points": {"E1.b1": 6}, "outcomes": {"E1.b1": "partly-met"}}
          },
          {
            "name": "E1.b1 成果落实率：70% 得 8 分",
            "quantities": {"cases-due": 3, "implemented": 7000},
            "expect": {"points": {"E1.b1": 8}, "outcomes": {"E1.b1": "partly-met"}}
          },
          {
            "name": "E1.b1 成果落实率：89.99% 得 15.99 分",
            "quantities": {"cases-due": 3, "implemented": 8999},
            "expect": {"points": {"E1.b1": 15.99}, "outcomes": {"E1.b1": "partly-met"}}
          },
          {
            "name": "E1.b1 成果落实率：90% 得 16 分",
            "quantities": {"cases-due": 3, "implemented": 9000},
            "expect": {"points": {"E1.b1": 16}, "outcomes": {"E1.b1": "met"}}
          },
          {
            "name": "E1.b1 成果落实率：100% 得 16 分",
            "quantities": {"cases-due": 3, "implemented": 10000},
            "expect": {"points": {"E1.b1": 16}, "outcomes": {"E1.b1": "met"}}
          },
          {
            "name": "E1.b1 成果落实率：没有材料不得分",
            "quantities": {"cases-due": 3},
            "expect": {"points": {"E1.b1": 0}, "outcomes": {"E1.b1": "no-evidence"}}
          },
          {
            "name": "E1.b1 成果落实率：办理期限已到的决议事项数只有 2，差一点，不得分",
            "quantities": {"cases-due": 2, "implemented": 9000},
            "expect": {"points": {"E1.b1": 0}, "outcomes": {"E1.b1": "gated"}}
          },
          {
            "name": "E1.b2 协商有结论率：50% 得 0 分",
            "quantities": {"cases": 3, "outcome-recorded": 5000},
            "expect": {"points": {"E1.b2": 0}, "outcomes": {"E1.b2": "unmet"}}
          },
          {
            "name": "E1.b2 协商有结论率：50.03% 得 0 分",
            "quantities": {"cases": 3, "outcome-recorded": 5003},
            "expect": {"points": {"E1.b2": 0}, "outcomes": {"E1.b2": "unmet"}}
          },
          {
            "name": "E1.b2 协商有结论率：50.04% 得 0.01 分",
            "quantities": {"cases": 3, "outcome-recorded": 5004},
            "expect": {"points": {"E1.b2": 0.01}, "outcomes": {"E1.b2": "partly-met"}}
          },
          {
            "name": "E1.b2 协商有结论率：65% 得 4.5 分",
            "quantities": {"cases": 3, "outcome-recorded": 6500},
            "expect": {"points": {"E1.b2": 4.5}, "outcomes": {"E1.b2": "partly-met"}}
          },
          {
            "name": "E1.b2 协商有结论率：70% 得 6 分",
            "quantities": {"cases": 3, "outcome-recorded": 7000},
            "expect": {"points": {"E1.b2": 6}, "outcomes": {"E1.b2": "partly-met"}}
          },
          {
            "name": "E1.b2 协商有结论率：89.99% 得 11.99 分",
            "quantities": {"cases": 3, "outcome-recorded": 8999},
            "expect": {"points": {"E1.b2": 11.99}, "outcomes": {"E1.b2": "partly-met"}}
          },
          {
            "name": "E1.b2 协商有结论率：90% 得 12 分",
            "quantities": {"cases": 3, "outcome-recorded": 9000},
            "expect": {"points": {"E1.b2": 12}, "outcomes": {"E1.b2": "met"}}
          },
          {
            "name": "E1.b2 协商有结论率：100% 得 12 分",
            "quantities": {"cases": 3, "outcome-recorded": 10000},
            "expect": {"points": {"E1.b2": 12}, "outcomes": {"E1.b2": "met"}}
          },
          {
            "name": "E1.b2 协商有结论率：没有材料不得分",
            "quantities": {"cases": 3},
            "expect": {"points": {"E1.b2": 0}, "outcomes": {"E1.b2": "no-evidence"}}
          },
          {
            "name": "E1.b2 协商有结论率：受理事项数只有 2，差一点，不得分",
            "quantities": {"cases": 2, "outcome-recorded": 9000},
            "expect": {"points": {"E1.b2": 0}, "outcomes": {"E1.b2": "gated"}}
          },
          {
            "name": "E1.b3 落实责任清单：1.00 得 0 分",
            "quantities": {"cases-decided": 3, "action-items": 100},
            "expect": {"points": {"E1.b3": 0}, "outcomes": {"E1.b3": "unmet"}}
          },
          {
            "name": "E1.b3 落实责任清单：1.01 得 0.04 分",
            "quantities": {"cases-decided": 3, "action-items": 101},
            "expect": {"points": {"E1.b3": 0.04}, "outcomes": {"E1.b3": "partly-met"}}
          },
          {
            "name": "E1.b3 落实责任清单：1.75 得 3 分",
            "quantities": {"cases-decided": 3, "action-items": 175},
            "expect": {"points": {"E1.b3": 3}, "outcomes": {"E1.b3": "partly-met"}}
          },
          {
            "name": "E1.b3 落实责任清单：2.00 得 4 分",
            "quantities": {"cases-decided": 3, "action-items": 200},
            "expect": {"points": {"E1.b3": 4}, "outcomes": {"E1.b3": "partly-met"}}
          },
          {
            "name": "E1.b3 落实责任清单：2.99 得 7.96 分",
            "quantities": {"cases-decided": 3, "action-items": 299},
            "expect": {"points": {"E1.b3": 7.96}, "outcomes": {"E1.b3": "partly-met"}}
          },
          {
            "name": "E1.b3 落实责任清单：3.00 得 8 分",
            "quantities": {"cases-decided": 3, "action-items": 300},
            "expect": {"points": {"E1.b3": 8}, "outcomes": {"E1.b3": "met"}}
          },
          {
            "name": "E1.b3 落实责任清单：没有材料不得分",
            "quantities": {"cases-decided": 3},
            "expect": {"points": {"E1.b3": 0}, "outcomes": {"E1.b3": "no-evidence"}}
          },
          {
            "name": "E1.b3 落实责任清单：形成决议事项数只有 2，差一点，不得分",
            "quantities": {"cases-decided": 2, "action-items": 300},
            "expect": {"points": {"E1.b3": 0}, "outcomes": {"E1.b3": "gated"}}
          },
          {
            "name": "E1.a1 按期办结率：50% 得 0 分",
            "quantities": {"cases-closed": 3, "closed-in-time": 5000},
            "expect": {"points": {"E1.a1": 0}, "outcomes": {"E1.a1": "unmet"}}
          },
          {
            "name": "E1.a1 按期办结率：50.06% 得 0 分",
            "quantities": {"cases-closed": 3, "closed-in-time": 5006},
            "expect": {"points": {"E1.a1": 0}, "outcomes": {"E1.a1": "unmet"}}
          },
          {
            "name": "E1.a1 按期办结率：50.07% 得 0.01 分",
            "quantities": {"cases-closed": 3, "closed-in-time": 5007},
            "expect": {"points": {"E1.a1": 0.01}, "outcomes": {"E1.a1": "partly-met"}}
          },
          {
            "name": "E1.a1 按期办结率：65% 得 2.25 分",
            "quantities": {"cases-closed": 3, "closed-in-time": 6500},
            "expect": {"points": {"E1.a1": 2.25}, "outcomes": {"E1.a1": "partly-met"}}
          },
          {
            "name": "E1.a1 按期办结率：70% 得 3 分",
            "quantities": {"cases-closed": 3, "closed-in-time": 7000},
            "expect": {"points": {"E1.a1": 3}, "outcomes": {"E1.a1": "partly-met"}}
          },
          {
            "name": "E1.a1 按期办结率：89.99% 得 5.99 分",
            "quantities": {"cases-closed": 3, "closed-in-time": 8999},
            "expect": {"points": {"E1.a1": 5.99}, "outcomes": {"E1.a1": "partly-met"}}
          },
          {
            "name": "E1.a1 按期办结率：90% 得 6 分",
            "quantities": {"cases-closed": 3, "closed-in-time": 9000},
            "expect": {"points": {"E1.a1": 6}, "outcomes": {"E1.a1": "met"}}
          },
          {
            "name": "E1.a1 按期办结率：100% 得 6 分",
            "quantities": {"cases-closed": 3, "closed-in-time": 10000},
            "expect": {"points": {"E1.a1": 6}, "outcomes": {"E1.a1": "met"}}
          },
          {
            "name": "E1.a1 按期办结率：没有材料不得分",
            "quantities": {"cases-closed": 3},
            "expect": {"points": {"E1.a1": 0}, "outcomes": {"E1.a1": "no-evidence"}}
          },
          {
            "name": "E1.a1 按期办结率：办结事项数只有 2，差一点，不得分",
            "quantities": {"cases-closed": 2, "closed-in-time": 9000},
            "expect": {"points": {"E1.a1": 0}, "outcomes": {"E1.a1": "gated"}}
          },
          {
            "name": "E1.a2 撬动社会资源：124 得 0 分",
            "quantities": {"social-resources": 124},
            "expect": {"points": {"E1.a2": 0}, "outcomes": {"E1.a2": "unmet"}}
          },
          {
            "name": "E1.a2 撬动社会资源：125 得 0.01 分",
            "quantities": {"social-resources": 125},
            "expect": {"points": {"E1.a2": 0.01}, "outcomes": {"E1.a2": "partly-met"}}
          },
          {
            "name": "E1.a2 撬动社会资源：18750 得 1.5 分",
            "quantities": {"social-resources": 18750},
            "expect": {"points": {"E1.a2": 1.5}, "outcomes": {"E1.a2": "partly-met"}}
          },
          {
            "name": "E1.a2 撬动社会资源：25000 得 2 分",
            "quantities": {"social-resources": 25000},
            "expect": {"points": {"E1.a2": 2}, "outcomes": {"E1.a2": "partly-met"}}
          },
          {
            "name": "E1.a2 撬动社会资源：49999 得 3.99 分",
            "quantities": {"social-resources": 49999},
            "expect": {"points": {"E1.a2": 3.99}, "outcomes": {"E1.a2": "partly-met"}}
          },
          {
            "name": "E1.a2 撬动社会资源：50000 得 4 分",
            "quantities": {"social-resources": 50000},
            "expect": {"points": {"E1.a2": 4}, "outcomes": {"E1.a2": "met"}}
          },
          {
            "name": "E1.a2 撬动社会资源：没有材料不得分",
            "expect": {"points": {"E1.a2": 0}, "outcomes": {"E1.a2": "no-evidence"}}
          },
          {
            "name": "E1.f1 经验推广：第0档 得 0 分",
            "quantities": {"showcase-replicated": 1, "rating-replicated": 0},
            "expect": {"points": {"E1.f1": 0}, "outcomes": {"E1.f1": "unmet"}}
          },
          {
            "name": "E1.f1 经验推广：第1档 得 3.33 分",
            "quantities": {"showcase-replicated": 1, "rating-replicated": 1},
            "expect": {"points": {"E1.f1": 3.33}, "outcomes": {"E1.f1": "partly-met"}}
          },
          {
            "name": "E1.f1 经验推广：第2档 得 6.66 分",
            "quantities": {"showcase-replicated": 1, "rating-replicated": 2},
            "expect": {"points": {"E1.f1": 6.66}, "outcomes": {"E1.f1": "partly-met"}}
          },
          {
            "name": "E1.f1 经验推广：第3档 得 10 分",
            "quantities": {"showcase-replicated": 1, "rating-replicated": 3},
            "expect": {"points": {"E1.f1": 10}, "outcomes": {"E1.f1": "met"}}
          },
          {
            "name": "E1.f1 经验推广：没有材料不得分",
            "quantities": {"showcase-replicated": 1},
            "expect": {"points": {"E1.f1": 0}, "outcomes": {"E1.f1": "no-evidence"}}
          },
          {
            "name": "E1.f1 经验推广：特色材料：经验推广只有 0，差一点，不得分",
            "quantities": {"showcase-replicated": 0, "rating-replicated": 3},
            "expect": {"points": {"E1.f1": 0}, "outcomes": {"E1.f1": "gated"}}
          },
          {
            "name": "E2.b1 结果公示率：50% 得 0 分",
            "quantities": {"cases-due-for-publication": 3, "results-published": 5000},
            "expect": {"points": {"E2.b1": 0}, "outcomes": {"E2.b1": "unmet"}}
          },
          {
            "name": "E2.b1 结果公示率：50.03% 得 0 分",
            "quantities": {"cases-due-for-publication": 3, "results-published": 5003},
            "expect": {"points": {"E2.b1": 0}, "outcomes": {"E2.b1": "unmet"}}
          },
          {
            "name": "E2.b1 结果公示率：50.04% 得 0.01 分",
            "quantities": {"cases-due-for-publication": 3, "results-published": 5004},
            "expect": {"points": {"E2.b1": 0.01}, "outcomes": {"E2.b1": "partly-met"}}
          },
          {
            "name": "E2.b1 结果公示率：65% 得 4.5 分",
            "quantities": {"cases-due-for-publication": 3, "results-published": 6500},
            "expect": {"points": {"E2.b1": 4.5}, "outcomes": {"E2.b1": "partly-met"}}
          },
          {
            "name": "E2.b1 结果公示率：70% 得 6 分",
            "quantities": {"cases-due-for-publication": 3, "results-published": 7000},
            "expect": {"points": {"E2.b1": 6}, "outcomes": {"E2.b1": "partly-met"}}
          },
          {
            "name": "E2.b1 结果公示率：89.99% 得 11.99 分",
            "quantities": {"cases-due-for-publication": 3, "results-published": 8999},
            "expect": {"points": {"E2.b1": 11.99}, "outcomes": {"E2.b1": "partly-met"}}
          },
          {
            "name": "E2.b1 结果公示率：90% 得 12 分",
            "quantities": {"cases-due-for-publication": 3, "results-published": 9000},
            "expect": {"points": {"E2.b1": 12}, "outcomes": {"E2.b1": "met"}}
          },
          {
            "name": "E2.b1 结果公示率：100% 得 12 分",
            "quantities": {"cases-due-for-publication": 3, "results-published": 10000},
            "expect": {"points": {"E2.b1": 12}, "outcomes": {"E2.b1": "met"}}
          },
          {
            "name": "E2.b1 结果公示率：没有材料不得分",
            "quantities": {"cases-due-for-publication": 3},
            "expect": {"points": {"E2.b1": 0}, "outcomes": {"E2.b1": "no-evidence"}}
          },
          {
            "name": "E2.b1 结果公示率：公示到期事项数只有 2，差一点，不得分",
            "quantities": {"cases-due-for-publication": 2, "results-published": 9000},
            "expect": {"points": {"E2.b1": 0}, "outcomes": {"E2.b1": "gated"}}
          },
          {
            "name": "E2.b2 提议人反馈率：50% 得 0 分",
            "quantities": {"topics-due": 3, "proposers-answered": 5000},
            "expect": {"points": {"E2.b2": 0}, "outcomes": {"E2.b2": "unmet"}}
          },
          {
            "name": "E2.b2 提议人反馈率：50.04% 得 0 分",
            "quantities": {"topics-due": 3, "proposers-answered": 5004},
            "expect": {"points": {"E2.b2": 0}, "outcomes": {"E2.b2": "unmet"}}
          },
          {
            "name": "E2.b2 提议人反馈率：50.05% 得 0.01 分",
            "quantities": {"topics-due": 3, "proposers-answered": 5005},
            "expect": {"points": {"E2.b2": 0.01}, "outcomes": {"E2.b2": "partly-met"}}
          },
          {
            "name": "E2.b2 提议人反馈率：65% 得 3 分",
            "quantities": {"topics-due": 3, "proposers-answered": 6500},
            "expect": {"points": {"E2.b2": 3}, "outcomes": {"E2.b2": "partly-met"}}
          },
          {
            "name": "E2.b2 提议人反馈率：70% 得 4 分",
            "quantities": {"topics-due": 3, "proposers-answered": 7000},
            "expect": {"points": {"E2.b2": 4}, "outcomes": {"E2.b2": "partly-met"}}
          },
          {
            "name": "E2.b2 提议人反馈率：89.99% 得 7.99 分",
            "quantities": {"topics-due": 3, "proposers-answered": 8999},
            "expect": {"points": {"E2.b2": 7.99}, "outcomes": {"E2.b2": "partly-met"}}
          },
          {
            "name": "E2.b2 提议人反馈率：90% 得 8 分",
            "quantities": {"topics-due": 3, "proposers-answered": 9000},
            "expect": {"points": {"E2.b2": 8}, "outcomes": {"E2.b2": "met"}}
          },
          {
            "name": "E2.b2 提议人反馈率：100% 得 8 分",
            "quantities": {"topics-due": 3, "proposers-answered": 10000},
            "expect": {"points": {"E2.b2": 8}, "outcomes": {"E2.b2": "met"}}
          },
          {
            "name": "E2.b2 提议人反馈率：没有材料不得分",
            "quantities": {"topics-due": 3},
            "expect": {"points": {"E2.b2": 0}, "outcomes": {"E2.b2": "no-evidence"}}
          },
          {
            "name": "E2.b2 提议人反馈率：审核到期的议题数只有 2，差一点，不得分",
            "quantities": {"topics-due": 2, "proposers-answered": 9000},
            "expect": {"points": {"E2.b2": 0}, "outcomes": {"E2.b2": "gated"}}
          },
          {
            "name": "E2.b3 六公开要素：0 得 0 分",
            "quantities": {"matters-disclosed": 0},
            "expect": {"points": {"E2.b3": 0}, "outcomes": {"E2.b3": "unmet"}}
          },
          {
            "name": "E2.b3 六公开要素：1 得 1.33 分",
            "quantities": {"matters-disclosed": 1},
            "expect": {"points": {"E2.b3": 1.33}, "outcomes": {"E2.b3": "partly-met"}}
          },
          {
            "name": "E2.b3 六公开要素：2 得 2.66 分",
            "quantities": {"matters-disclosed": 2},
            "expect": {"points": {"E2.b3": 2.66}, "outcomes": {"E2.b3": "partly-met"}}
          },
          {
            "name": "E2.b3 六公开要素：3 得 4 分",
            "quantities": {"matters-disclosed": 3},
            "expect": {"points": {"E2.b3": 4}, "outcomes": {"E2.b3": "partly-met"}}
          },
          {
            "name": "E2.b3 六公开要素：5 得 6.66 分",
            "quantities": {"matters-disclosed": 5},
            "expect": {"points": {"E2.b3": 6.66}, "outcomes": {"E2.b3": "partly-met"}}
          },
          {
            "name": "E2.b3 六公开要素：6 得 8 分",
            "quantities": {"matters-disclosed": 6},
            "expect": {"points": {"E2.b3": 8}, "outcomes": {"E2.b3": "met"}}
          },
          {
            "name": "E2.b3 六公开要素：没有材料不得分",
            "expect": {"points": {"E2.b3": 0}, "outcomes": {"E2.b3": "no-evidence"}}
          },
          {
            "name": "E2.a1 公示及时率：50% 得 0 分",
            "quantities": {"cases-published": 3, "published-in-time": 5000},
            "expect": {"points": {"E2.a1": 0}, "outcomes": {"E2.a1": "unmet"}}
          },
          {
            "name": "E2.a1 公示及时率：50.06% 得 0 分",
            "quantities": {"cases-published": 3, "published-in-time": 5006},
            "expect": {"points": {"E2.a1": 0}, "outcomes": {"E2.a1": "unmet"}}
          },
          {
            "name": "E2.a1 公示及时率：50.07% 得 0.01 分",
            "quantities": {"cases-published": 3, "published-in-time": 5007},
            "expect": {"points": {"E2.a1": 0.01}, "outcomes": {"E2.a1": "partly-met"}}
          },
          {
            "name": "E2.a1 公示及时率：65% 得 2.25 分",
            "quantities": {"cases-published": 3, "published-in-time": 6500},
            "expect": {"points": {"E2.a1": 2.25}, "outcomes": {"E2.a1": "partly-met"}}
          },
          {
            "name": "E2.a1 公示及时率：70% 得 3 分",
            "quantities": {"cases-published": 3, "published-in-time": 7000},
            "expect": {"points": {"E2.a1": 3}, "outcomes": {"E2.a1": "partly-met"}}
          },
          {
            "name": "E2.a1 公示及时率：89.99% 得 5.99 分",
            "quantities": {"cases-published": 3, "published-in-time": 8999},
            "expect": {"points": {"E2.a1": 5.99}, "outcomes": {"E2.a1": "partly-met"}}
          },
          {
            "name": "E2.a1 公示及时率：90% 得 6 分",
            "quantities": {"cases-published": 3, "published-in-time": 9000},
            "expect": {"points": {"E2.a1": 6}, "outcomes": {"E2.a1": "met"}}
          },
          {
            "name": "E2.a1 公示及时率：100% 得 6 分",
            "quantities": {"cases-published": 3, "published-in-time": 10000},
            "expect": {"points": {"E2.a1": 6}, "outcomes": {"E2.a1": "met"}}
          },
          {
            "name": "E2.a1 公示及时率：没有材料不得分",
            "quantities": {"cases-published": 3},
            "expect": {"points": {"E2.a1": 0}, "outcomes": {"E2.a1": "no-evidence"}}
          },
          {
            "name": "E2.a1 公示及时率：结果已公示事项数只有 2，差一点，不得分",
            "quantities": {"cases-published": 2, "published-in-time": 9000},
            "expect": {"points": {"E2.a1": 0}, "outcomes": {"E2.a1": "gated"}}
          },
          {
            "name": "E2.a2 异议处理率：50% 得 0 分",
            "quantities": {"cases-published": 3, "objections-handled": 5000},
            "expect": {"points": {"E2.a2": 0}, "outcomes": {"E2.a2": "unmet"}}
          },
          {
            "name": "E2.a2 异议处理率：50.12% 得 0 分",
            "quantities": {"cases-published": 3, "objections-handled": 5012},
            "expect": {"points": {"E2.a2": 0}, "outcomes": {"E2.a2": "unmet"}}
          },
          {
            "name": "E2.a2 异议处理率：50.13% 得 0.01 分",
            "quantities": {"cases-published": 3, "objections-handled": 5013},
            "expect": {"points": {"E2.a2": 0.01}, "outcomes": {"E2.a2": "partly-met"}}
          },
          {
            "name": "E2.a2 异议处理率：68.75% 得 1.5 分",
            "quantities": {"cases-published": 3, "objections-handled": 6875},
            "expect": {"points": {"E2.a2": 1.5}, "outcomes": {"E2.a2": "partly-met"}}
          },
          {
            "name": "E2.a2 异议处理率：75% 得 2 分",
            "quantities": {"cases-published": 3, "objections-handled": 7500},
            "expect": {"points": {"E2.a2": 2}, "outcomes": {"E2.a2": "partly-met"}}
          },
          {
            "name": "E2.a2 异议处理率：99.99% 得 3.99 分",
            "quantities": {"cases-published": 3, "objections-handled": 9999},
            "expect": {"points": {"E2.a2": 3.99}, "outcomes": {"E2.a2": "partly-met"}}
          },
          {
            "name": "E2.a2 异议处理率：100% 得 4 分",
            "quantities": {"cases-published": 3, "objections-handled": 10000},
            "expect": {"points": {"E2.a2": 4}, "outcomes": {"E2.a2": "met"}}
          },
          {
            "name": "E2.a2 异议处理率：没有材料不得分",
            "quantities": {"cases-published": 3},
            "expect": {"points": {"E2.a2": 0}, "outcomes": {"E2.a2": "no-evidence"}}
          },
          {
            "name": "E2.a2 异议处理率：结果已公示事项数只有 2，差一点，不得分",
            "quantities": {"cases-published": 2, "objections-handled": 10000},
            "expect": {"points": {"E2.a2": 0}, "outcomes": {"E2.a2": "gated"}}
          },
          {
            "name": "E2.f1 公开台账可查：第0档 得 0 分",
            "quantities": {"showcase-open-ledger": 1, "rating-open-ledger": 0},
            "expect": {"points": {"E2.f1": 0}, "outcomes": {"E2.f1": "unmet"}}
          },
          {
            "name": "E2.f1 公开台账可查：第1档 得 3 分",
            "quantities": {"showcase-open-ledger": 1, "rating-open-ledger": 1},
            "expect": {"points": {"E2.f1": 3}, "outcomes": {"E2.f1": "partly-met"}}
          },
          {
            "name": "E2.f1 公开台账可查：第2档 得 6 分",
            "quantities": {"showcase-open-ledger": 1, "rating-open-ledger": 2},
            "expect": {"points": {"E2.f1": 6}, "outcomes": {"E2.f1": "partly-met"}}
          },
          {
            "name": "E2.f1 公开台账可查：第3档 得 9 分",
            "quantities": {"showcase-open-ledger": 1, "rating-open-ledger": 3},
            "expect": {"points": {"E2.f1": 9}, "outcomes": {"E2.f1": "met"}}
          },
          {
            "name": "E2.f1 公开台账可查：没有材料不得分",
            "quantities": {"showcase-open-ledger": 1},
            "expect": {"points": {"E2.f1": 0}, "outcomes": {"E2.f1": "no-evidence"}}
          },
          {
            "name": "E2.f1 公开台账可查：特色材料：公开台账可查只有 0，差一点，不得分",
            "quantities": {"showcase-open-ledger": 0, "rating-open-ledger": 3},
            "expect": {"points": {"E2.f1": 0}, "outcomes": {"E2.f1": "gated"}}
          },
          {
            "name": "E3.b1 居民满意度：60% 得 0 分",
            "quantities": {"satisfaction-sample": 50, "satisfied": 6000},
            "expect": {"points": {"E3.b1": 0}, "outcomes": {"E3.b1": "unmet"}}
          },
          {
            "name": "E3.b1 居民满意度：60.02% 得 0 分",
            "quantities": {"satisfaction-sample": 50, "satisfied": 6002},
            "expect": {"points": {"E3.b1": 0}, "outcomes": {"E3.b1": "unmet"}}
          },
          {
            "name": "E3.b1 居民满意度：60.03% 得 0.01 分",
            "quantities": {"satisfaction-sample": 50, "satisfied": 6003},
            "expect": {"points": {"E3.b1": 0.01}, "outcomes": {"E3.b1": "partly-met"}}
          },
          {
            "name": "E3.b1 居民满意度：71.25% 得 5.25 分",
            "quantities": {"satisfaction-sample": 50, "satisfied": 7125},
            "expect": {"points": {"E3.b1": 5.25}, "outcomes": {"E3.b1": "partly-met"}}
          },
          {
            "name": "E3.b1 居民满意度：75% 得 7 分",
            "quantities": {"satisfaction-sample": 50, "satisfied": 7500},
            "expect": {"points": {"E3.b1": 7}, "outcomes": {"E3.b1": "partly-met"}}
          },
          {
            "name": "E3.b1 居民满意度：89.99% 得 13.99 分",
            "quantities": {"satisfaction-sample": 50, "satisfied": 8999},
            "expect": {"points": {"E3.b1": 13.99}, "outcomes": {"E3.b1": "partly-met"}}
          },
          {
            "name": "E3.b1 居民满意度：90% 得 14 分",
            "quantities": {"satisfaction-sample": 50, "satisfied": 9000},
            "expect": {"points": {"E3.b1": 14}, "outcomes": {"E3.b1": "met"}}
          },
          {
            "name": "E3.b1 居民满意度：没有材料不得分",
            "quantities": {"satisfaction-sample": 50},
            "expect": {"points": {"E3.b1": 0}, "outcomes": {"E3.b1": "no-evidence"}}
          },
          {
            "name": "E3.b1 居民满意度：满意度测评有效答卷数只有 49，差一点，不得分",
            "quantities": {"satisfaction-sample": 49, "satisfied": 9000},
            "expect": {"points": {"E3.b1": 0}, "outcomes": {"E3.b1": "gated"}}
          },
          {
            "name": "E3.b2 群众评议覆盖率：50% 得 0 分",
            "quantities": {"cases-closed": 3, "cases-appraised": 5000},
            "expect": {"points": {"E3.b2": 0}, "outcomes": {"E3.b2": "unmet"}}
          },
          {
            "name": "E3.b2 群众评议覆盖率：50.03% 得 0 分",
            "quantities": {"cases-closed": 3, "cases-appraised": 5003},
            "expect": {"points": {"E3.b2": 0}, "outcomes": {"E3.b2": "unmet"}}
          },
          {
            "name": "E3.b2 群众评议覆盖率：50.04% 得 0.01 分",
            "quantities": {"cases-closed": 3, "cases-appraised": 5004},
            "expect": {"points": {"E3.b2": 0.01}, "outcomes": {"E3.b2": "partly-met"}}
          },
          {
            "name": "E3.b2 群众评议覆盖率：65% 得 3.75 分",
            "quantities": {"cases-closed": 3, "cases-appraised": 6500},
            "expect": {"points": {"E3.b2": 3.75}, "outcomes": {"E3.b2": "partly-met"}}
          },
          {
            "name": "E3.b2 群众评议覆盖率：70% 得 5 分",
            "quantities": {"cases-closed": 3, "cases-appraised": 7000},
            "expect": {"points": {"E3.b2": 5}, "outcomes": {"E3.b2": "partly-met"}}
          },
          {
            "name": "E3.b2 群众评议覆盖率：89.99% 得 9.99 分",
            "quantities": {"cases-closed": 3, "cases-appraised": 8999},
            "expect": {"points": {"E3.b2": 9.99}, "outcomes": {"E3.b2": "partly-met"}}
          },
          {
            "name": "E3.b2 群众评议覆盖率：90% 得 10 分",
            "quantities": {"cases-closed": 3, "cases-appraised": 9000},
            "expect": {"points": {"E3.b2": 10}, "outcomes": {"E3.b2": "met"}}
          },
          {
            "name": "E3.b2 群众评议覆盖率：100% 得 10 分",
            "quantities": {"cases-closed": 3, "cases-appraised": 10000},
            "expect": {"points": {"E3.b2": 10}, "outcomes": {"E3.b2": "met"}}
          },
          {
            "name": "E3.b2 群众评议覆盖率：没有材料不得分",
            "quantities": {"cases-closed": 3},
            "expect": {"points": {"E3.b2": 0}, "outcomes": {"E3.b2": "no-evidence"}}
          },
          {
            "name": "E3.b2 群众评议覆盖率：办结事项数只有 2，差一点，不得分",
            "quantities": {"cases-closed": 2, "cases-appraised": 9000},
            "expect": {"points": {"E3.b2": 0}, "outcomes": {"E3.b2": "gated"}}
          },
          {
            "name": "E3.b3 协商知晓率：40% 得 0 分",
            "quantities": {"awareness-sample": 50, "aware": 4000},
            "expect": {"points": {"E3.b3": 0}, "outcomes": {"E3.b3": "unmet"}}
          },
          {
            "name": "E3.b3 协商知晓率：40.04% 得 0 分",
            "quantities": {"awareness-sample": 50, "aware": 4004},
            "expect": {"points": {"E3.b3": 0}, "outcomes": {"E3.b3": "unmet"}}
          },
          {
            "name": "E3.b3 协商知晓率：40.05% 得 0.01 分",
            "quantities": {"awareness-sample": 50, "aware": 4005},
            "expect": {"points": {"E3.b3": 0.01}, "outcomes": {"E3.b3": "partly-met"}}
          },
          {
            "name": "E3.b3 协商知晓率：55% 得 3 分",
            "quantities": {"awareness-sample": 50, "aware": 5500},
            "expect": {"points": {"E3.b3": 3}, "outcomes": {"E3.b3": "partly-met"}}
          },
          {
            "name": "E3.b3 协商知晓率：60% 得 4 分",
            "quantities": {"awareness-sample": 50, "aware": 6000},
            "expect": {"points": {"E3.b3": 4}, "outcomes": {"E3.b3": "partly-met"}}
          },
          {
            "name": "E3.b3 协商知晓率：79.99% 得 7.99 分",
            "quantities": {"awareness-sample": 50, "aware": 7999},
            "expect": {"points": {"E3.b3": 7.99}, "outcomes": {"E3.b3": "partly-met"}}
          },
          {
            "name": "E3.b3 协商知晓率：80% 得 8 分",
            "quantities": {"awareness-sample": 50, "aware": 8000},
            "expect": {"points": {"E3.b3": 8}, "outcomes": {"E3.b3": "met"}}
          },
          {
            "name": "E3.b3 协商知晓率：没有材料不得分",
            "quantities": {"awareness-sample": 50},
            "expect": {"points": {"E3.b3": 0}, "outcomes": {"E3.b3": "no-evidence"}}
          },
          {
            "name": "E3.b3 协商知晓率：知晓度测评有效答卷数只有 49，差一点，不得分",
            "quantities": {"awareness-sample": 49, "aware": 8000},
            "expect": {"points": {"E3.b3": 0}, "outcomes": {"E3.b3": "gated"}}
          },
          {
            "name": "E3.a1 矛盾化解或规范上报率：50% 得 0 分",
            "quantities": {"cases": 3, "disputes-resolved": 5000},
            "expect": {"points": {"E3.a1": 0}, "outcomes": {"E3.a1": "unmet"}}
          },
          {
            "name": "E3.a1 矛盾化解或规范上报率：50.03% 得 0 分",
            "quantities": {"cases": 3, "disputes-resolved": 5003},
            "expect": {"points": {"E3.a1": 0}, "outcomes": {"E3.a1": "unmet"}}
          },
          {
            "name": "E3.a1 矛盾化解或规范上报率：50.04% 得 0.01 分",
            "quantities": {"cases": 3, "disputes-resolved": 5004},
            "expect": {"points": {"E3.a1": 0.01}, "outcomes": {"E3.a1": "partly-met"}}
          },
          {
            "name": "E3.a1 矛盾化解或规范上报率：65% 得 3.75 分",
            "quantities": {"cases": 3, "disputes-resolved": 6500},
            "expect": {"points": {"E3.a1": 3.75}, "outcomes": {"E3.a1": "partly-met"}}
          },
          {
            "name": "E3.a1 矛盾化解或规范上报率：70% 得 5 分",
            "quantities": {"cases": 3, "disputes-resolved": 7000},
            "expect": {"points": {"E3.a1": 5}, "outcomes": {"E3.a1": "partly-met"}}
          },
          {
            "name": "E3.a1 矛盾化解或规范上报率：89.99% 得 9.99 分",
            "quantities": {"cases": 3, "disputes-resolved": 8999},
            "expect": {"points": {"E3.a1": 9.99}, "outcomes": {"E3.a1": "partly-met"}}
          },
          {
            "name": "E3.a1 矛盾化解或规范上报率：90% 得 10 分",
            "quantities": {"cases": 3, "disputes-resolved": 9000},
            "expect": {"points": {"E3.a1": 10}, "outcomes": {"E3.a1": "met"}}
          },
          {
            "name": "E3.a1 矛盾化解或规范上报率：100% 得 10 分",
            "quantities": {"cases": 3, "disputes-resolved": 10000},
            "expect": {"points": {"E3.a1": 10}, "outcomes": {"E3.a1": "met"}}
          },
          {
            "name": "E3.a1 矛盾化解或规范上报率：没有材料不得分",
            "quantities": {"cases": 3},
            "expect": {"points": {"E3.a1": 0}, "outcomes": {"E3.a1": "no-evidence"}}
          },
          {
            "name": "E3.a1 矛盾化解或规范上报率：受理事项数只有 2，差一点，不得分",
            "quantities": {"cases": 2, "disputes-resolved": 9000},
            "expect": {"points": {"E3.a1": 0}, "outcomes": {"E3.a1": "gated"}}
          },
          {
            "name": "E3.f1 第三方评估：第0档 得 0 分",
            "quantities": {"showcase-third-party-evaluation": 1, "rating-third-party-evaluation": 0},
            "expect": {"points": {"E3.f1": 0}, "outcomes": {"E3.f1": "unmet"}}
          },
          {
            "name": "E3.f1 第三方评估：第1档 得 3.33 分",
            "quantities": {"showcase-third-party-evaluation": 1, "rating-third-party-evaluation": 1},
            "expect": {"points": {"E3.f1": 3.33}, "outcomes": {"E3.f1": "partly-met"}}
          },
          {
            "name": "E3.f1 第三方评估：第2档 得 6.66 分",
            "quantities": {"showcase-third-party-evaluation": 1, "rating-third-party-evaluation": 2},
            "expect": {"points": {"E3.f1": 6.66}, "outcomes": {"E3.f1": "partly-met"}}
          },
          {
            "name": "E3.f1 第三方评估：第3档 得 10 分",
            "quantities": {"showcase-third-party-evaluation": 1, "rating-third-party-evaluation": 3},
            "expect": {"points": {"E3.f1": 10}, "outcomes": {"E3.f1": "met"}}
          },
          {
            "name": "E3.f1 第三方评估：没有材料不得分",
            "quantities": {"showcase-third-party-evaluation": 1},
            "expect": {"points": {"E3.f1": 0}, "outcomes": {"E3.f1": "no-evidence"}}
          },
          {
            "name": "E3.f1 第三方评估：特色材料：第三方评估只有 0，差一点，不得分",
            "quantities": {"showcase-third-party-evaluation": 0, "rating-third-party-evaluation": 3},
            "expect": {"points": {"E3.f1": 0}, "outcomes": {"E3.f1": "gated"}}
          },
          {
            "name": "已答复提议人的议题占比：合乎规则的计入",
            "note": "审核过的，或者提出满8天仍未审核的，才计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"proposers-answered": 10000}}
          },
          {
            "name": "已答复提议人的议题占比：三件中有一件不合，向下取整",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围"}
              ]
            },
            "expect": {"quantities": {"proposers-answered": 6666}}
          },
          {
            "name": "已答复提议人的议题占比：按“审核日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-14", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-14", "conclusion": "declined", "declineReason": "不属于协商范围"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围"}
              ]
            },
            "expect": {"quantities": {"proposers-answered": 6000}}
          },
          {
            "name": "已答复提议人的议题占比：按“审核日期”逐项核对，2025-05-06",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"proposers-answered": 10000}}
          },
          {
            "name": "已答复提议人的议题占比：按“审核日期”逐项核对，2025-05-13",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"proposers-answered": 10000}}
          },
          {
            "name": "已答复提议人的议题占比：按“审核日期”逐项核对，2025-05-14",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-14", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"proposers-answered": 10000}}
          },
          {
            "name": "已答复提议人的议题占比：按“答复提议人日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围"}
              ]
            },
            "expect": {"quantities": {"proposers-answered": 6666}}
          },
          {
            "name": "办理期限已到的决议事项数：一件与两件",
            "note": "未到期的不算",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"cases-due": 1}}
          },
          {
            "name": "办理期限已到的决议事项数：各种情形一并计算",
            "note": "未到期的不算",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2024-03-03", "outcome": "settled", "concludedOn": "2024-04-01", "deadline": "2024-12-31", "implementedOn": "2024-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2026-03-01"}
              ]
            },
            "expect": {"quantities": {"cases-due": 3}}
          },
          {
            "name": "办理期限已到的决议事项数：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"cases-due": 2}}
          },
          {
            "name": "办理期限已到的决议事项数：按“落实完成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"cases-due": 3}}
          },
          {
            "name": "办理期限已到的决议事项数：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"cases-due": 4}}
          },
          {
            "name": "办理期限已到的决议事项数：按“办理期限”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "implementedOn": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"cases-due": 2}}
          },
          {
            "name": "到期决议事项落实占比：各种情形一并计算",
            "note": "未到期的不算",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2024-03-03", "outcome": "settled", "concludedOn": "2024-04-01", "deadline": "2024-12-31", "implementedOn": "2024-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2026-03-01"}
              ]
            },
            "expect": {"quantities": {"implemented": 10000}}
          },
          {
            "name": "到期决议事项落实占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"implemented": 6666}}
          },
          {
            "name": "到期决议事项落实占比：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "deadline": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"implemented": 10000}}
          },
          {
            "name": "到期决议事项落实占比：按“落实完成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"implemented": 6666}}
          },
          {
            "name": "到期决议事项落实占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01"},
                {"outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"implemented": 6666}}
          },
          {
            "name": "到期决议事项落实占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"implemented": 10000}}
          },
          {
            "name": "到期决议事项落实占比：按“办理期限”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "deadline": "2025-06-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "implementedOn": "2025-05-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"implemented": 10000}}
          },
          {
            "name": "有协商结果的事项占比：各种情形一并计算",
            "note": "暂缓的须说明理由",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "deferReason": "资金未到位"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "deferReason": "资金未到位"},
                {"openedOn": "2025-03-03", "outcome": "deferred", "deferReason": "资金未到位"}
              ]
            },
            "expect": {"quantities": {"outcome-recorded": 6666}}
          },
          {
            "name": "有协商结果的事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"outcome-recorded": 6666}}
          },
          {
            "name": "有协商结果的事项占比：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "escalated"},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "deferred"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03"}
              ]
            },
            "expect": {"quantities": {"outcome-recorded": 3750}}
          },
          {
            "name": "有协商结果的事项占比：按“结果形成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "outcome": "settled"},
                {"openedOn": "2025-03-03"}
              ]
            },
            "expect": {"quantities": {"outcome-recorded": 5000}}
          },
          {
            "name": "每件决议事项责任清单要素数：各种情形一并计算",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2024-12-31"},
                {"openedOn": "2025-03-03", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"action-items": 200}}
          },
          {
            "name": "每件决议事项责任清单要素数：除不尽时向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person"]}
              ]
            },
            "expect": {"quantities": {"action-items": 166}}
          },
          {
            "name": "每件决议事项责任清单要素数：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2025-03-03", "outcome": "escalated", "concludedOn": "2025-04-01", "actionItems": ["person"]},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2025-03-03", "outcome": "deferred", "concludedOn": "2025-04-01", "actionItems": ["person"]},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "actionItems": ["person"]}
              ]
            },
            "expect": {"quantities": {"action-items": 200}}
          },
          {
            "name": "每件决议事项责任清单要素数：按“落实责任清单”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person"]},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline", "measure"]},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"action-items": 160}}
          },
          {
            "name": "每件决议事项责任清单要素数：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2025-03-03", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"openedOn": "2024-11-01", "outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person"]},
                {"outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person", "deadline"]},
                {"outcome": "settled", "concludedOn": "2025-04-01", "actionItems": ["person"]}
              ]
            },
            "expect": {"quantities": {"action-items": 166}}
          },
          {
            "name": "按期办结事项占比：各种情形一并计算",
            "note": "到期当天办结不算逾期",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2024-11-01", "closedOn": "2025-02-01", "deadline": "2025-03-01"},
                {"openedOn": "2024-11-01", "closedOn": "2024-12-31", "deadline": "2025-03-01"},
                {"openedOn": "2025-03-03", "deadline": "2025-03-01"}
              ]
            },
            "expect": {"quantities": {"closed-in-time": 10000}}
          },
          {
            "name": "按期办结事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-05-31"}
              ]
            },
            "expect": {"quantities": {"closed-in-time": 6666}}
          },
          {
            "name": "按期办结事项占比：按“办理期限”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-05-31"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-02"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"closed-in-time": 6000}}
          },
          {
            "name": "按期办结事项占比：按“办理期限”逐项核对，2025-05-31",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-05-31"}
              ]
            },
            "expect": {"quantities": {"closed-in-time": 6666}}
          },
          {
            "name": "按期办结事项占比：按“办理期限”逐项核对，2025-06-02",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-02"}
              ]
            },
            "expect": {"quantities": {"closed-in-time": 10000}}
          },
          {
            "name": "按期办结事项占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"closedOn": "2025-06-01", "deadline": "2025-05-31"},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01", "deadline": "2025-05-31"}
              ]
            },
            "expect": {"quantities": {"closed-in-time": 6666}}
          },
          {
            "name": "按期办结事项占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "deadline": "2025-06-01"},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01", "deadline": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"closed-in-time": 10000}}
          },
          {
            "name": "撬动社会资源（元）：一件与两件",
            "records": {
              "finance": [
                {"item": "social-resource", "bookedOn": "2025-05-06", "amount": 12000}
              ]
            },
            "expect": {"quantities": {"social-resources": 12000}}
          },
          {
            "name": "撬动社会资源（元）：合乎规则的计入",
            "records": {
              "finance": [
                {"item": "social-resource", "bookedOn": "2025-05-06", "amount": 12000},
                {"item": "social-resource", "bookedOn": "2025-05-06", "amount": 12000},
                {"item": "social-resource", "bookedOn": "2025-05-06", "amount": 12000}
              ]
            },
            "expect": {"quantities": {"social-resources": 36000}}
          },
          {
            "name": "撬动社会资源（元）：按“类别”逐项核对",
            "records": {
              "finance": [
                {"item": "social-resource", "bookedOn": "2025-05-06", "amount": 12000},
                {"item": "social-resource", "bookedOn": "2025-05-06", "amount": 12000},
                {"item": "budget-line", "bookedOn": "2025-05-06", "amount": 12000},
                {"item": "spending-voucher", "bookedOn": "2025-05-06", "amount": 12000},
                {"bookedOn": "2025-05-06", "amount": 12000}
              ]
            },
            "expect": {"quantities": {"social-resources": 24000}}
          },
          {
            "name": "撬动社会资源（元）：按“金额（元）”逐项核对",
            "records": {
              "finance": [
                {"item": "social-resource", "bookedOn": "2025-05-06", "amount": 12000},
                {"item": "social-resource", "bookedOn": "2025-05-06", "amount": 12000},
                {"item": "social-resource", "bookedOn": "2025-05-06", "amount": 500},
                {"item": "social-resource", "bookedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"social-resources": 24500}}
          },
          {
            "name": "公示到期事项数：一件与两件",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-publication": 1}}
          },
          {
            "name": "公示到期事项数：各种情形一并计算",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2024-11-01", "concludedOn": "2024-12-31", "publishedOn": "2025-01-03"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-publication": 3}}
          },
          {
            "name": "公示到期事项数：按“结果公示日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-publication": 3}}
          },
          {
            "name": "公示到期事项数：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"concludedOn": "2025-04-01", "publishedOn": "2025-04-06"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-publication": 4}}
          },
          {
            "name": "公示到期事项数：按“结果形成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "publishedOn": "2025-04-06"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-publication": 2}}
          },
          {
            "name": "结果已公示事项占比：各种情形一并计算",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2024-11-01", "concludedOn": "2024-12-31", "publishedOn": "2025-01-03"}
              ]
            },
            "expect": {"quantities": {"results-published": 10000}}
          },
          {
            "name": "结果已公示事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"results-published": 6666}}
          },
          {
            "name": "结果已公示事项占比：按“结果公示日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"results-published": 6666}}
          },
          {
            "name": "结果已公示事项占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01"},
                {"concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"results-published": 6666}}
          },
          {
            "name": "结果已公示事项占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"}
              ]
            },
            "expect": {"quantities": {"results-published": 10000}}
          },
          {
            "name": "结果已公示事项占比：按“结果形成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03"}
              ]
            },
            "expect": {"quantities": {"results-published": 10000}}
          },
          {
            "name": "已公开的六公开事项数：相同的只算一次",
            "records": {
              "disclosure": [
                {"publishedOn": "2025-05-06", "items": ["proposal", "funds"]},
                {"publishedOn": "2025-05-06", "items": ["proposal", "funds"]},
                {"publishedOn": "2025-06-06", "items": ["funds", "plan"]}
              ]
            },
            "expect": {"quantities": {"matters-disclosed": 3}}
          },
          {
            "name": "已公开的六公开事项数：每种都算",
            "records": {
              "disclosure": [
                {"publishedOn": "2025-05-06", "items": ["proposal"]},
                {"publishedOn": "2025-05-06", "items": ["procedure"]},
                {"publishedOn": "2025-05-06", "items": ["result"]},
                {"publishedOn": "2025-05-06", "items": ["plan"]},
                {"publishedOn": "2025-05-06", "items": ["funds"]},
                {"publishedOn": "2025-05-06", "items": ["notice"]}
              ]
            },
            "expect": {"quantities": {"matters-disclosed": 6}}
          },
          {
            "name": "结果已公示事项数：一件与两件",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"}
              ]
            },
            "expect": {"quantities": {"cases-published": 1}}
          },
          {
            "name": "结果已公示事项数：各种情形一并计算",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2024-11-01", "concludedOn": "2024-12-31", "publishedOn": "2025-01-03"},
                {"openedOn": "2024-11-01", "concludedOn": "2024-12-01", "publishedOn": "2024-12-31"}
              ]
            },
            "expect": {"quantities": {"cases-published": 4}}
          },
          {
            "name": "结果已公示事项数：按“结果公示日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"cases-published": 2}}
          },
          {
            "name": "结果已公示事项数：按“结果形成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "publishedOn": "2025-04-06"}
              ]
            },
            "expect": {"quantities": {"cases-published": 3}}
          },
          {
            "name": "结果已公示事项数：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"}
              ]
            },
            "expect": {"quantities": {"cases-published": 4}}
          },
          {
            "name": "5日内公示的事项占比：各种情形一并计算",
            "note": "5天内公示",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2024-11-01", "concludedOn": "2024-12-31", "publishedOn": "2025-01-03"},
                {"openedOn": "2024-11-01", "concludedOn": "2024-12-01", "publishedOn": "2024-12-31"}
              ]
            },
            "expect": {"quantities": {"published-in-time": 10000}}
          },
          {
            "name": "5日内公示的事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"published-in-time": 6666}}
          },
          {
            "name": "5日内公示的事项占比：按“结果公示日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-03-31"},
                {"openedOn": "2025-03-03", "publishedOn": "2025-03-31"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "publishedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-05"},
                {"openedOn": "2025-03-03", "publishedOn": "2025-04-05"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-07"},
                {"openedOn": "2025-03-03", "publishedOn": "2025-04-07"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03"}
              ]
            },
            "expect": {"quantities": {"published-in-time": 4000}}
          },
          {
            "name": "5日内公示的事项占比：按“结果公示日期”逐项核对，2025-03-31",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"published-in-time": 6666}}
          },
          {
            "name": "5日内公示的事项占比：按“结果公示日期”逐项核对，2025-04-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"published-in-time": 10000}}
          },
          {
            "name": "5日内公示的事项占比：按“结果公示日期”逐项核对，2025-04-05",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-05"}
              ]
            },
            "expect": {"quantities": {"published-in-time": 10000}}
          },
          {
            "name": "5日内公示的事项占比：按“结果公示日期”逐项核对，2025-04-07",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-07"}
              ]
            },
            "expect": {"quantities": {"published-in-time": 6666}}
          },
          {
            "name": "5日内公示的事项占比：按“结果形成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "publishedOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"published-in-time": 5000}}
          },
          {
            "name": "5日内公示的事项占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"concludedOn": "2025-04-01", "publishedOn": "2025-03-31"},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01", "publishedOn": "2025-03-31"}
              ]
            },
            "expect": {"quantities": {"published-in-time": 6666}}
          },
          {
            "name": "5日内公示的事项占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"},
                {"openedOn": "2024-11-01", "concludedOn": "2025-04-01", "publishedOn": "2025-04-06"}
              ]
            },
            "expect": {"quantities": {"published-in-time": 10000}}
          },
          {
            "name": "已处理的公示异议占比：合乎规则的计入",
            "records": {
              "feedback": [
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"}
              ]
            },
            "expect": {"quantities": {"objections-handled": 10000}}
          },
          {
            "name": "已处理的公示异议占比：三件中有一件不合，向下取整",
            "records": {
              "feedback": [
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "objection", "raisedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"objections-handled": 6666}}
          },
          {
            "name": "已处理的公示异议占比：按“来源”逐项核对",
            "records": {
              "feedback": [
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "online-request", "raisedOn": "2025-05-06"},
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "self-audit", "raisedOn": "2025-05-06"},
                {"raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"raisedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"objections-handled": 10000}}
          },
          {
            "name": "已处理的公示异议占比：按“答复（整改完成）日期”逐项核对",
            "records": {
              "feedback": [
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"},
                {"source": "objection", "raisedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"objections-handled": 6666}}
          },
          {
            "name": "已处理的公示异议占比：没有这类事项，须有零报告",
            "note": "零报告经采信才得满分，空着不报没有实际值",
            "records": {"nil-report": [{"matter": "objections", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"objections-handled": 10000}}
          },
          {
            "name": "已处理的公示异议占比：两份零报告也一样",
            "records": {
              "nil-report": [
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "objections", "coversTo": "2025-06-30"}
              ]
            },
            "expect": {"quantities": {"objections-handled": 10000}}
          },
          {
            "name": "已处理的公示异议占比：别的事项的零报告不管用",
            "records": {"nil-report": [{"matter": "declined-topics", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"objections-handled": "none"}}
          },
          {
            "name": "已处理的公示异议占比：有了材料，零报告不再起作用",
            "records": {
              "feedback": [
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-20"}
              ],
              "nil-report": [
                {"matter": "objections", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"objections-handled": 10000}}
          },
          {
            "name": "居民满意度：合乎规则的计入",
            "records": {
              "survey": [
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5}
              ]
            },
            "expect": {"quantities": {"satisfied": 7142}}
          },
          {
            "name": "居民满意度：除不尽时向下取整",
            "records": {
              "survey": [
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 4}
              ]
            },
            "expect": {"quantities": {"satisfied": 6666}}
          },
          {
            "name": "居民满意度：全数到齐为百分之百",
            "records": {
              "survey": [
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 7}
              ]
            },
            "expect": {"quantities": {"satisfied": 10000}}
          },
          {
            "name": "居民满意度：按“测评内容”逐项核对",
            "records": {
              "survey": [
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 4},
                {"surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"surveyedOn": "2025-11-01", "answered": 7, "positive": 4}
              ]
            },
            "expect": {"quantities": {"satisfied": 7142}}
          },
          {
            "name": "居民满意度：按“满意（知晓）答卷数”逐项核对",
            "records": {
              "survey": [
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 4},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7}
              ]
            },
            "expect": {"quantities": {"satisfied": 6666}}
          },
          {
            "name": "居民满意度：按“有效答卷数”逐项核对",
            "records": {
              "survey": [
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 9, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 9, "positive": 4},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "positive": 4}
              ]
            },
            "expect": {"quantities": {"satisfied": 5937}}
          },
          {
            "name": "满意度测评有效答卷数：一件与两件",
            "records": {
              "survey": [
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5}
              ]
            },
            "expect": {"quantities": {"satisfaction-sample": 7}}
          },
          {
            "name": "满意度测评有效答卷数：合乎规则的计入",
            "records": {
              "survey": [
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5}
              ]
            },
            "expect": {"quantities": {"satisfaction-sample": 21}}
          },
          {
            "name": "满意度测评有效答卷数：按“测评内容”逐项核对",
            "records": {
              "survey": [
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"surveyedOn": "2025-11-01", "answered": 7, "positive": 5}
              ]
            },
            "expect": {"quantities": {"satisfaction-sample": 14}}
          },
          {
            "name": "满意度测评有效答卷数：按“满意（知晓）答卷数”逐项核对",
            "records": {
              "survey": [
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 4},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7}
              ]
            },
            "expect": {"quantities": {"satisfaction-sample": 21}}
          },
          {
            "name": "满意度测评有效答卷数：按“有效答卷数”逐项核对",
            "records": {
              "survey": [
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 9, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "positive": 5}
              ]
            },
            "expect": {"quantities": {"satisfaction-sample": 23}}
          },
          {
            "name": "协商知晓率：合乎规则的计入",
            "records": {
              "survey": [
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5}
              ]
            },
            "expect": {"quantities": {"aware": 7142}}
          },
          {
            "name": "协商知晓率：除不尽时向下取整",
            "records": {
              "survey": [
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 4}
              ]
            },
            "expect": {"quantities": {"aware": 6666}}
          },
          {
            "name": "协商知晓率：全数到齐为百分之百",
            "records": {
              "survey": [
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 7}
              ]
            },
            "expect": {"quantities": {"aware": 10000}}
          },
          {
            "name": "协商知晓率：按“测评内容”逐项核对",
            "records": {
              "survey": [
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 4},
                {"surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"surveyedOn": "2025-11-01", "answered": 7, "positive": 4}
              ]
            },
            "expect": {"quantities": {"aware": 7142}}
          },
          {
            "name": "协商知晓率：按“满意（知晓）答卷数”逐项核对",
            "records": {
              "survey": [
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 4},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7}
              ]
            },
            "expect": {"quantities": {"aware": 6666}}
          },
          {
            "name": "协商知晓率：按“有效答卷数”逐项核对",
            "records": {
              "survey": [
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 9, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 9, "positive": 4},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "positive": 4}
              ]
            },
            "expect": {"quantities": {"aware": 5937}}
          },
          {
            "name": "知晓度测评有效答卷数：一件与两件",
            "records": {
              "survey": [
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5}
              ]
            },
            "expect": {"quantities": {"awareness-sample": 7}}
          },
          {
            "name": "知晓度测评有效答卷数：合乎规则的计入",
            "records": {
              "survey": [
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5}
              ]
            },
            "expect": {"quantities": {"awareness-sample": 21}}
          },
          {
            "name": "知晓度测评有效答卷数：按“测评内容”逐项核对",
            "records": {
              "survey": [
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "satisfaction", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"surveyedOn": "2025-11-01", "answered": 7, "positive": 5}
              ]
            },
            "expect": {"quantities": {"awareness-sample": 14}}
          },
          {
            "name": "知晓度测评有效答卷数：按“满意（知晓）答卷数”逐项核对",
            "records": {
              "survey": [
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 4},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7}
              ]
            },
            "expect": {"quantities": {"awareness-sample": 21}}
          },
          {
            "name": "知晓度测评有效答卷数：按“有效答卷数”逐项核对",
            "records": {
              "survey": [
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 7, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "answered": 9, "positive": 5},
                {"subject": "awareness", "surveyedOn": "2025-11-01", "positive": 5}
              ]
            },
            "expect": {"quantities": {"awareness-sample": 23}}
          },
          {
            "name": "经群众评议的办结事项占比：各种情形一并计算",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"openedOn": "2024-11-01", "closedOn": "2025-02-01", "appraisedOn": "2025-06-10"},
                {"openedOn": "2024-11-01", "closedOn": "2024-12-31", "appraisedOn": "2025-06-10"},
                {"openedOn": "2025-03-03", "appraisedOn": "2025-06-10"}
              ]
            },
            "expect": {"quantities": {"cases-appraised": 10000}}
          },
          {
            "name": "经群众评议的办结事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"cases-appraised": 6666}}
          },
          {
            "name": "经群众评议的办结事项占比：按“群众评议日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"cases-appraised": 6666}}
          },
          {
            "name": "经群众评议的办结事项占比：按“受理日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"closedOn": "2025-06-01"},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"cases-appraised": 6666}}
          },
          {
            "name": "经群众评议的办结事项占比：按“受理日期”逐项核对，2024-11-01",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"openedOn": "2025-03-03", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"},
                {"openedOn": "2024-11-01", "closedOn": "2025-06-01", "appraisedOn": "2025-06-10"}
              ]
            },
            "expect": {"quantities": {"cases-appraised": 10000}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：各种情形一并计算",
            "note": "化解，或者按规定逐级上报",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "estate", "reportedBy": "estate-lead", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "grid", "reportedBy": "grid-head", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "community", "reportedBy": "party-secretary", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "deferred", "level": "community", "reportedBy": "committee-chair", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "level": "estate", "reportedBy": "estate-lead", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "level": "grid", "reportedBy": "grid-head", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "level": "community", "reportedBy": "party-secretary", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "reportedBy": "estate-lead", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "reportedBy": "grid-head", "rounds": 2, "type": "mediation"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 1733}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 6666}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：按“协商类型”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "decision", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "decision", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "advisory", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "advisory", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "oversight", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "oversight", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 10000}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：按“协商结果”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "escalated"},
                {"openedOn": "2025-03-03", "type": "mediation", "outcome": "escalated"},
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "deferred"},
                {"openedOn": "2025-03-03", "type": "mediation", "outcome": "deferred"},
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01"},
                {"openedOn": "2025-03-03", "type": "mediation"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 2500}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：按“结果形成日期”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "mediation", "outcome": "settled"},
                {"openedOn": "2025-03-03", "type": "mediation"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 5000}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：没有这类事项，须有零报告",
            "note": "零报告经采信才得满分，空着不报没有实际值",
            "records": {"nil-report": [{"matter": "mediation-cases", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"disputes-resolved": 10000}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：两份零报告也一样",
            "records": {
              "nil-report": [
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "mediation-cases", "coversTo": "2025-06-30"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 10000}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：别的事项的零报告不管用",
            "records": {"nil-report": [{"matter": "declined-topics", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"disputes-resolved": "none"}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：有了材料，零报告不再起作用",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "type": "mediation", "concludedOn": "2025-04-01", "outcome": "settled"}
              ],
              "nil-report": [
                {"matter": "mediation-cases", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 10000}}
          },
          {
            "name": "零报告：协调型（矛盾纠纷）事项：一件与两件",
            "records": {"nil-report": [{"matter": "mediation-cases", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"nil-mediation-cases": 1}}
          },
          {
            "name": "零报告：协调型（矛盾纠纷）事项：合乎规则的计入",
            "records": {
              "nil-report": [
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "mediation-cases", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-mediation-cases": 3}}
          },
          {
            "name": "零报告：协调型（矛盾纠纷）事项：按“零报告事项”逐项核对",
            "records": {
              "nil-report": [
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-mediation-cases": 2}}
          },
          {
            "name": "零报告：公示异议：一件与两件",
            "records": {"nil-report": [{"matter": "objections", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"nil-objections": 1}}
          },
          {
            "name": "零报告：公示异议：合乎规则的计入",
            "records": {
              "nil-report": [
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "objections", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-objections": 3}}
          },
          {
            "name": "零报告：公示异议：按“零报告事项”逐项核对",
            "records": {
              "nil-report": [
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-objections": 2}}
          },
          {
            "name": "特色材料：公开台账可查：一件与两件",
            "records": {"showcase": [{"matter": "open-ledger", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-open-ledger": 1}}
          },
          {
            "name": "特色材料：公开台账可查：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-open-ledger": 3}}
          },
          {
            "name": "特色材料：公开台账可查：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-open-ledger": 2}}
          },
          {
            "name": "特色材料：经验推广：一件与两件",
            "records": {"showcase": [{"matter": "replicated", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-replicated": 1}}
          },
          {
            "name": "特色材料：经验推广：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-replicated": 3}}
          },
          {
            "name": "特色材料：经验推广：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-replicated": 2}}
          },
          {
            "name": "特色材料：第三方评估：一件与两件",
            "records": {
              "showcase": [
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-third-party-evaluation": 1}}
          },
          {
            "name": "特色材料：第三方评估：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-third-party-evaluation": 3}}
          },
          {
            "name": "特色材料：第三方评估：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-third-party-evaluation": 2}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：小区一级由谁上报",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "grid-head", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "party-secretary", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "committee-chair", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "other", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 4, "type": "mediation"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 4285}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：小区一级议过几轮",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "estate", "reportedBy": "estate-lead", "rounds": 3, "type": "mediation"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 6000}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：网格一级由谁上报",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "estate-lead", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "party-secretary", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "committee-chair", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "other", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 4, "type": "mediation"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 4285}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：网格一级议过几轮",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "grid", "reportedBy": "grid-head", "rounds": 3, "type": "mediation"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 6000}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：社区一级由谁上报",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "estate-lead", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "grid-head", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "committee-chair", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "other", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 3, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 4, "type": "mediation"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 5714}}
          },
          {
            "name": "化解或者规范上报的协调型事项占比：社区一级议过几轮",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 0, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 1, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 2, "type": "mediation"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "escalated", "level": "community", "reportedBy": "party-secretary", "rounds": 3, "type": "mediation"}
              ]
            },
            "expect": {"quantities": {"disputes-resolved": 8000}}
          },
          {
            "name": "已公开的六公开事项数：一次齐备也逐种计",
            "records": {
              "disclosure": [
                {"publishedOn": "2025-05-06", "items": ["proposal", "procedure", "result", "plan", "funds", "notice"]}
              ]
            },
            "expect": {"quantities": {"matters-disclosed": 6}}
          },
          {
            "name": "已答复提议人的议题占比：提出第7天未审核，尚不计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-03"}
              ]
            },
            "expect": {"quantities": {"proposers-answered": 10000}}
          },
          {
            "name": "已答复提议人的议题占比：提出第8天未审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-02"}
              ]
            },
            "expect": {"quantities": {"proposers-answered": 5000}}
          },
          {
            "name": "已答复提议人的议题占比：提出第9天未审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"proposers-answered": 5000}}
          },
          {
            "name": "已答复提议人的议题占比：当天提出当天审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-06-09", "reviewedOn": "2025-06-09", "conclusion": "adopted", "proposerAnsweredOn": "2025-06-10"},
                {"proposedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"proposers-answered": 5000}}
          },
          {
            "name": "公示到期事项数：形成结果第5天未公示，尚不计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "filedOn": "2025-04-02", "publishedOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-15", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-publication": 1}}
          },
          {
            "name": "公示到期事项数：形成结果第6天未公示，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "filedOn": "2025-04-02", "publishedOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-14", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-publication": 2}}
          },
          {
            "name": "公示到期事项数：形成结果第7天未公示，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "filedOn": "2025-04-02", "publishedOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-13", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-publication": 2}}
          },
          {
            "name": "公示到期事项数：刚形成结果就公示，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-19", "outcome": "settled", "filedOn": "2025-06-19", "publishedOn": "2025-06-19"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-05-01", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"cases-due-for-publication": 2}}
          },
          {
            "name": "结果已公示事项占比：形成结果第5天未公示，尚不计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "filedOn": "2025-04-02", "publishedOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-15", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"results-published": 10000}}
          },
          {
            "name": "结果已公示事项占比：形成结果第6天未公示，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "filedOn": "2025-04-02", "publishedOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-14", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"results-published": 5000}}
          },
          {
            "name": "结果已公示事项占比：形成结果第7天未公示，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "filedOn": "2025-04-02", "publishedOn": "2025-04-02"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-13", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"results-published": 5000}}
          },
          {
            "name": "结果已公示事项占比：刚形成结果就公示，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-06-19", "outcome": "settled", "filedOn": "2025-06-19", "publishedOn": "2025-06-19"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-05-01", "outcome": "settled"}
              ]
            },
            "expect": {"quantities": {"results-published": 5000}}
          },
          {
            "name": "办理期限已到的决议事项数：期限过去0天未落实，尚不计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-05-01", "implementedOn": "2025-04-20"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-06-20"}
              ]
            },
            "expect": {"quantities": {"cases-due": 1}}
          },
          {
            "name": "办理期限已到的决议事项数：期限过去1天未落实，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-05-01", "implementedOn": "2025-04-20"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-06-19"}
              ]
            },
            "expect": {"quantities": {"cases-due": 2}}
          },
          {
            "name": "办理期限已到的决议事项数：期限过去2天未落实，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-05-01", "implementedOn": "2025-04-20"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-06-18"}
              ]
            },
            "expect": {"quantities": {"cases-due": 2}}
          },
          {
            "name": "办理期限已到的决议事项数：期限未到，即使已经落实也不计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-09-01", "implementedOn": "2025-04-20"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"cases-due": 1}}
          },
          {
            "name": "办理期限已到的决议事项数：期限当天已经落实，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-06-20", "implementedOn": "2025-04-20"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"cases-due": 2}}
          },
          {
            "name": "到期决议事项落实占比：期限过去0天未落实，尚不计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-05-01", "implementedOn": "2025-04-20"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-06-20"}
              ]
            },
            "expect": {"quantities": {"implemented": 10000}}
          },
          {
            "name": "到期决议事项落实占比：期限过去1天未落实，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-05-01", "implementedOn": "2025-04-20"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-06-19"}
              ]
            },
            "expect": {"quantities": {"implemented": 5000}}
          },
          {
            "name": "到期决议事项落实占比：期限过去2天未落实，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-05-01", "implementedOn": "2025-04-20"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-06-18"}
              ]
            },
            "expect": {"quantities": {"implemented": 5000}}
          },
          {
            "name": "到期决议事项落实占比：期限未到，即使已经落实也不计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-09-01", "implementedOn": "2025-04-20"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"implemented": 0}}
          },
          {
            "name": "到期决议事项落实占比：期限当天已经落实，计入",
            "asOf": "2025-06-20",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-06-20", "implementedOn": "2025-04-20"},
                {"openedOn": "2025-03-03", "concludedOn": "2025-04-01", "outcome": "settled", "deadline": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"implemented": 5000}}
          },
          {
            "name": "E1.f1 经验推广：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"E1.f1": [3, 2]},
            "quantities": {"showcase-replicated": 1},
            "expect": {"quantities": {"rating-replicated": 2}, "points": {"E1.f1": 6.66}}
          },
          {
            "name": "E1.f1 经验推广：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"E1.f1": [3]},
            "quantities": {"showcase-replicated": 1},
            "expect": {"quantities": {"rating-replicated": "none"}, "outcomes": {"E1.f1": "no-evidence"}}
          },
          {
            "name": "E2.f1 公开台账可查：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"E2.f1": [3, 2]},
            "quantities": {"showcase-open-ledger": 1},
            "expect": {"quantities": {"rating-open-ledger": 2}, "points": {"E2.f1": 6}}
          },
          {
            "name": "E2.f1 公开台账可查：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"E2.f1": [3]},
            "quantities": {"showcase-open-ledger": 1},
            "expect": {"quantities": {"rating-open-ledger": "none"}, "outcomes": {"E2.f1": "no-evidence"}}
          },
          {
            "name": "E3.f1 第三方评估：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"E3.f1": [3, 2]},
            "quantities": {"showcase-third-party-evaluation": 1},
            "expect": {"quantities": {"rating-third-party-evaluation": 2}, "points": {"E3.f1": 6.66}}
          },
          {
            "name": "E3.f1 第三方评估：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"E3.f1": [3]},
            "quantities": {"showcase-third-party-evaluation": 1},
            "expect": {"quantities": {"rating-third-party-evaluation": "none"}, "outcomes": {"E3.f1": "no-evidence"}}
          }
        ]
      }

      """#
    ),
    (
      "topics-and-parties.json",
      #"""
      {
        "format": "consultation-tests/1",
        "note": "类别T“协商主题”：先是每项指标的赋分，后是每个统计口径计入哪些材料",
        "period": "2025",
        "asOf": "2026-01-31",
        "tests": [
          {
            "name": "T1.b1 八条路径覆盖数：0 得 0 分",
            "quantities": {"channels-used": 0},
            "expect": {"points": {"T1.b1": 0}, "outcomes": {"T1.b1": "unmet"}}
          },
          {
            "name": "T1.b1 八条路径覆盖数：1 得 2.33 分",
            "quantities": {"channels-used": 1},
            "expect": {"points": {"T1.b1": 2.33}, "outcomes": {"T1.b1": "partly-met"}}
          },
          {
            "name": "T1.b1 八条路径覆盖数：2 得 4.66 分",
            "quantities": {"channels-used": 2},
            "expect": {"points": {"T1.b1": 4.66}, "outcomes": {"T1.b1": "partly-met"}}
          },
          {
            "name": "T1.b1 八条路径覆盖数：3 得 7 分",
            "quantities": {"channels-used": 3},
            "expect": {"points": {"T1.b1": 7}, "outcomes": {"T1.b1": "partly-met"}}
          },
          {
            "name": "T1.b1 八条路径覆盖数：5 得 11.66 分",
            "quantities": {"channels-used": 5},
            "expect": {"points": {"T1.b1": 11.66}, "outcomes": {"T1.b1": "partly-met"}}
          },
          {
            "name": "T1.b1 八条路径覆盖数：6 得 14 分",
            "quantities": {"channels-used": 6},
            "expect": {"points": {"T1.b1": 14}, "outcomes": {"T1.b1": "met"}}
          },
          {
            "name": "T1.b1 八条路径覆盖数：没有材料不得分",
            "expect": {"points": {"T1.b1": 0}, "outcomes": {"T1.b1": "no-evidence"}}
          },
          {
            "name": "T1.b2 网格员定期收集：0 得 0 分",
            "quantities": {"grid-intake-quarters": 0},
            "expect": {"points": {"T1.b2": 0}, "outcomes": {"T1.b2": "unmet"}}
          },
          {
            "name": "T1.b2 网格员定期收集：1 得 2.5 分",
            "quantities": {"grid-intake-quarters": 1},
            "expect": {"points": {"T1.b2": 2.5}, "outcomes": {"T1.b2": "partly-met"}}
          },
          {
            "name": "T1.b2 网格员定期收集：2 得 5 分",
            "quantities": {"grid-intake-quarters": 2},
            "expect": {"points": {"T1.b2": 5}, "outcomes": {"T1.b2": "partly-met"}}
          },
          {
            "name": "T1.b2 网格员定期收集：3 得 7.5 分",
            "quantities": {"grid-intake-quarters": 3},
            "expect": {"points": {"T1.b2": 7.5}, "outcomes": {"T1.b2": "partly-met"}}
          },
          {
            "name": "T1.b2 网格员定期收集：4 得 10 分",
            "quantities": {"grid-intake-quarters": 4},
            "expect": {"points": {"T1.b2": 10}, "outcomes": {"T1.b2": "met"}}
          },
          {
            "name": "T1.b2 网格员定期收集：没有材料不得分",
            "expect": {"points": {"T1.b2": 0}, "outcomes": {"T1.b2": "no-evidence"}}
          },
          {
            "name": "T1.b3 居民联名议题合规：50% 得 0 分",
            "quantities": {"petitions": 1, "petitions-valid": 5000},
            "expect": {"points": {"T1.b3": 0}, "outcomes": {"T1.b3": "unmet"}}
          },
          {
            "name": "T1.b3 居民联名议题合规：50.06% 得 0 分",
            "quantities": {"petitions": 1, "petitions-valid": 5006},
            "expect": {"points": {"T1.b3": 0}, "outcomes": {"T1.b3": "unmet"}}
          },
          {
            "name": "T1.b3 居民联名议题合规：50.07% 得 0.01 分",
            "quantities": {"petitions": 1, "petitions-valid": 5007},
            "expect": {"points": {"T1.b3": 0.01}, "outcomes": {"T1.b3": "partly-met"}}
          },
          {
            "name": "T1.b3 居民联名议题合规：68.75% 得 3 分",
            "quantities": {"petitions": 1, "petitions-valid": 6875},
            "expect": {"points": {"T1.b3": 3}, "outcomes": {"T1.b3": "partly-met"}}
          },
          {
            "name": "T1.b3 居民联名议题合规：75% 得 4 分",
            "quantities": {"petitions": 1, "petitions-valid": 7500},
            "expect": {"points": {"T1.b3": 4}, "outcomes": {"T1.b3": "partly-met"}}
          },
          {
            "name": "T1.b3 居民联名议题合规：99.99% 得 7.99 分",
            "quantities": {"petitions": 1, "petitions-valid": 9999},
            "expect": {"points": {"T1.b3": 7.99}, "outcomes": {"T1.b3": "partly-met"}}
          },
          {
            "name": "T1.b3 居民联名议题合规：100% 得 8 分",
            "quantities": {"petitions": 1, "petitions-valid": 10000},
            "expect": {"points": {"T1.b3": 8}, "outcomes": {"T1.b3": "met"}}
          },
          {
            "name": "T1.b3 居民联名议题合规：没有材料不得分",
            "quantities": {"petitions": 1},
            "expect": {"points": {"T1.b3": 0}, "outcomes": {"T1.b3": "no-evidence"}}
          },
          {
            "name": "T1.b3 居民联名议题合规：居民联名议题数只有 0，差一点，不得分",
            "quantities": {"petitions": 0, "petitions-valid": 10000},
            "expect": {"points": {"T1.b3": 0}, "outcomes": {"T1.b3": "gated"}}
          },
          {
            "name": "T1.a1 社会组织与驻区单位议题占比：0.03% 得 0 分",
            "quantities": {"topics": 5, "organisation-topics": 3},
            "expect": {"points": {"T1.a1": 0}, "outcomes": {"T1.a1": "unmet"}}
          },
          {
            "name": "T1.a1 社会组织与驻区单位议题占比：0.04% 得 0.01 分",
            "quantities": {"topics": 5, "organisation-topics": 4},
            "expect": {"points": {"T1.a1": 0.01}, "outcomes": {"T1.a1": "partly-met"}}
          },
          {
            "name": "T1.a1 社会组织与驻区单位议题占比：7.5% 得 2.25 分",
            "quantities": {"topics": 5, "organisation-topics": 750},
            "expect": {"points": {"T1.a1": 2.25}, "outcomes": {"T1.a1": "partly-met"}}
          },
          {
            "name": "T1.a1 社会组织与驻区单位议题占比：10% 得 3 分",
            "quantities": {"topics": 5, "organisation-topics": 1000},
            "expect": {"points": {"T1.a1": 3}, "outcomes": {"T1.a1": "partly-met"}}
          },
          {
            "name": "T1.a1 社会组织与驻区单位议题占比：19.99% 得 5.99 分",
            "quantities": {"topics": 5, "organisation-topics": 1999},
            "expect": {"points": {"T1.a1": 5.99}, "outcomes": {"T1.a1": "partly-met"}}
          },
          {
            "name": "T1.a1 社会组织与驻区单位议题占比：20% 得 6 分",
            "quantities": {"topics": 5, "organisation-topics": 2000},
            "expect": {"points": {"T1.a1": 6}, "outcomes": {"T1.a1": "met"}}
          },
          {
            "name": "T1.a1 社会组织与驻区单位议题占比：100% 得 6 分",
            "quantities": {"topics": 5, "organisation-topics": 10000},
            "expect": {"points": {"T1.a1": 6}, "outcomes": {"T1.a1": "met"}}
          },
          {
            "name": "T1.a1 社会组织与驻区单位议题占比：没有材料不得分",
            "quantities": {"topics": 5},
            "expect": {"points": {"T1.a1": 0}, "outcomes": {"T1.a1": "no-evidence"}}
          },
          {
            "name": "T1.a1 社会组织与驻区单位议题占比：议题数只有 4，差一点，不得分",
            "quantities": {"topics": 4, "organisation-topics": 2000},
            "expect": {"points": {"T1.a1": 0}, "outcomes": {"T1.a1": "gated"}}
          },
          {
            "name": "T1.a2 两代表一委员议题数：0 得 0 分",
            "quantities": {"deputy-topics": 0},
            "expect": {"points": {"T1.a2": 0}, "outcomes": {"T1.a2": "unmet"}}
          },
          {
            "name": "T1.a2 两代表一委员议题数：1 得 1 分",
            "quantities": {"deputy-topics": 1},
            "expect": {"points": {"T1.a2": 1}, "outcomes": {"T1.a2": "partly-met"}}
          },
          {
            "name": "T1.a2 两代表一委员议题数：2 得 2 分",
            "quantities": {"deputy-topics": 2},
            "expect": {"points": {"T1.a2": 2}, "outcomes": {"T1.a2": "partly-met"}}
          },
          {
            "name": "T1.a2 两代表一委员议题数：3 得 3 分",
            "quantities": {"deputy-topics": 3},
            "expect": {"points": {"T1.a2": 3}, "outcomes": {"T1.a2": "partly-met"}}
          },
          {
            "name": "T1.a2 两代表一委员议题数：4 得 4 分",
            "quantities": {"deputy-topics": 4},
            "expect": {"points": {"T1.a2": 4}, "outcomes": {"T1.a2": "met"}}
          },
          {
            "name": "T1.a2 两代表一委员议题数：没有材料不得分",
            "expect": {"points": {"T1.a2": 0}, "outcomes": {"T1.a2": "no-evidence"}}
          },
          {
            "name": "T1.f1 特色征集载体：第0档 得 0 分",
            "quantities": {"showcase-signature-intake": 1, "rating-signature-intake": 0},
            "expect": {"points": {"T1.f1": 0}, "outcomes": {"T1.f1": "unmet"}}
          },
          {
            "name": "T1.f1 特色征集载体：第1档 得 3 分",
            "quantities": {"showcase-signature-intake": 1, "rating-signature-intake": 1},
            "expect": {"points": {"T1.f1": 3}, "outcomes": {"T1.f1": "partly-met"}}
          },
          {
            "name": "T1.f1 特色征集载体：第2档 得 6 分",
            "quantities": {"showcase-signature-intake": 1, "rating-signature-intake": 2},
            "expect": {"points": {"T1.f1": 6}, "outcomes": {"T1.f1": "partly-met"}}
          },
          {
            "name": "T1.f1 特色征集载体：第3档 得 9 分",
            "quantities": {"showcase-signature-intake": 1, "rating-signature-intake": 3},
            "expect": {"points": {"T1.f1": 9}, "outcomes": {"T1.f1": "met"}}
          },
          {
            "name": "T1.f1 特色征集载体：没有材料不得分",
            "quantities": {"showcase-signature-intake": 1},
            "expect": {"points": {"T1.f1": 0}, "outcomes": {"T1.f1": "no-evidence"}}
          },
          {
            "name": "T1.f1 特色征集载体：特色材料：特色征集载体只有 0，差一点，不得分",
            "quantities": {"showcase-signature-intake": 0, "rating-signature-intake": 3},
            "expect": {"points": {"T1.f1": 0}, "outcomes": {"T1.f1": "gated"}}
          },
          {
            "name": "T2.b1 议题审核记录率：50% 得 0 分",
            "quantities": {"topics-due": 3, "topics-reviewed": 5000},
            "expect": {"points": {"T2.b1": 0}, "outcomes": {"T2.b1": "unmet"}}
          },
          {
            "name": "T2.b1 议题审核记录率：50.03% 得 0 分",
            "quantities": {"topics-due": 3, "topics-reviewed": 5003},
            "expect": {"points": {"T2.b1": 0}, "outcomes": {"T2.b1": "unmet"}}
          },
          {
            "name": "T2.b1 议题审核记录率：50.04% 得 0.01 分",
            "quantities": {"topics-due": 3, "topics-reviewed": 5004},
            "expect": {"points": {"T2.b1": 0.01}, "outcomes": {"T2.b1": "partly-met"}}
          },
          {
            "name": "T2.b1 议题审核记录率：65% 得 4.5 分",
            "quantities": {"topics-due": 3, "topics-reviewed": 6500},
            "expect": {"points": {"T2.b1": 4.5}, "outcomes": {"T2.b1": "partly-met"}}
          },
          {
            "name": "T2.b1 议题审核记录率：70% 得 6 分",
            "quantities": {"topics-due": 3, "topics-reviewed": 7000},
            "expect": {"points": {"T2.b1": 6}, "outcomes": {"T2.b1": "partly-met"}}
          },
          {
            "name": "T2.b1 议题审核记录率：89.99% 得 11.99 分",
            "quantities": {"topics-due": 3, "topics-reviewed": 8999},
            "expect": {"points": {"T2.b1": 11.99}, "outcomes": {"T2.b1": "partly-met"}}
          },
          {
            "name": "T2.b1 议题审核记录率：90% 得 12 分",
            "quantities": {"topics-due": 3, "topics-reviewed": 9000},
            "expect": {"points": {"T2.b1": 12}, "outcomes": {"T2.b1": "met"}}
          },
          {
            "name": "T2.b1 议题审核记录率：100% 得 12 分",
            "quantities": {"topics-due": 3, "topics-reviewed": 10000},
            "expect": {"points": {"T2.b1": 12}, "outcomes": {"T2.b1": "met"}}
          },
          {
            "name": "T2.b1 议题审核记录率：没有材料不得分",
            "quantities": {"topics-due": 3},
            "expect": {"points": {"T2.b1": 0}, "outcomes": {"T2.b1": "no-evidence"}}
          },
          {
            "name": "T2.b1 议题审核记录率：审核到期的议题数只有 2，差一点，不得分",
            "quantities": {"topics-due": 2, "topics-reviewed": 9000},
            "expect": {"points": {"T2.b1": 0}, "outcomes": {"T2.b1": "gated"}}
          },
          {
            "name": "T2.b2 协商清单公布：0 得 0 分",
            "quantities": {"lists-published": 0},
            "expect": {"points": {"T2.b2": 0}, "outcomes": {"T2.b2": "unmet"}}
          },
          {
            "name": "T2.b2 协商清单公布：1 得 2.66 分",
            "quantities": {"lists-published": 1},
            "expect": {"points": {"T2.b2": 2.66}, "outcomes": {"T2.b2": "partly-met"}}
          },
          {
            "name": "T2.b2 协商清单公布：2 得 5.33 分",
            "quantities": {"lists-published": 2},
            "expect": {"points": {"T2.b2": 5.33}, "outcomes": {"T2.b2": "partly-met"}}
          },
          {
            "name": "T2.b2 协商清单公布：3 得 8 分",
            "quantities": {"lists-published": 3},
            "expect": {"points": {"T2.b2": 8}, "outcomes": {"T2.b2": "met"}}
          },
          {
            "name": "T2.b2 协商清单公布：没有材料不得分",
            "expect": {"points": {"T2.b2": 0}, "outcomes": {"T2.b2": "no-evidence"}}
          },
          {
            "name": "T2.b3 不立项答复率：50% 得 0 分",
            "quantities": {"topics-due": 3, "declined-answered": 5000},
            "expect": {"points": {"T2.b3": 0}, "outcomes": {"T2.b3": "unmet"}}
          },
          {
            "name": "T2.b3 不立项答复率：50.06% 得 0 分",
            "quantities": {"topics-due": 3, "declined-answered": 5006},
            "expect": {"points": {"T2.b3": 0}, "outcomes": {"T2.b3": "unmet"}}
          },
          {
            "name": "T2.b3 不立项答复率：50.07% 得 0.01 分",
            "quantities": {"topics-due": 3, "declined-answered": 5007},
            "expect": {"points": {"T2.b3": 0.01}, "outcomes": {"T2.b3": "partly-met"}}
          },
          {
            "name": "T2.b3 不立项答复率：68.75% 得 3 分",
            "quantities": {"topics-due": 3, "declined-answered": 6875},
            "expect": {"points": {"T2.b3": 3}, "outcomes": {"T2.b3": "partly-met"}}
          },
          {
            "name": "T2.b3 不立项答复率：75% 得 4 分",
            "quantities": {"topics-due": 3, "declined-answered": 7500},
            "expect": {"points": {"T2.b3": 4}, "outcomes": {"T2.b3": "partly-met"}}
          },
          {
            "name": "T2.b3 不立项答复率：99.99% 得 7.99 分",
            "quantities": {"topics-due": 3, "declined-answered": 9999},
            "expect": {"points": {"T2.b3": 7.99}, "outcomes": {"T2.b3": "partly-met"}}
          },
          {
            "name": "T2.b3 不立项答复率：100% 得 8 分",
            "quantities": {"topics-due": 3, "declined-answered": 10000},
            "expect": {"points": {"T2.b3": 8}, "outcomes": {"T2.b3": "met"}}
          },
          {
            "name": "T2.b3 不立项答复率：没有材料不得分",
            "quantities": {"topics-due": 3},
            "expect": {"points": {"T2.b3": 0}, "outcomes": {"T2.b3": "no-evidence"}}
          },
          {
            "name": "T2.b3 不立项答复率：审核到期的议题数只有 2，差一点，不得分",
            "quantities": {"topics-due": 2, "declined-answered": 10000},
            "expect": {"points": {"T2.b3": 0}, "outcomes": {"T2.b3": "gated"}}
          },
          {
            "name": "T2.a1 审核时限达标率：50% 得 0 分",
            "quantities": {"topics-due": 3, "topics-reviewed-in-time": 5000},
            "expect": {"points": {"T2.a1": 0}, "outcomes": {"T2.a1": "unmet"}}
          },
          {
            "name": "T2.a1 审核时限达标率：50.04% 得 0 分",
            "quantities": {"topics-due": 3, "topics-reviewed-in-time": 5004},
            "expect": {"points": {"T2.a1": 0}, "outcomes": {"T2.a1": "unmet"}}
          },
          {
            "name": "T2.a1 审核时限达标率：50.05% 得 0.01 分",
            "quantities": {"topics-due": 3, "topics-reviewed-in-time": 5005},
            "expect": {"points": {"T2.a1": 0.01}, "outcomes": {"T2.a1": "partly-met"}}
          },
          {
            "name": "T2.a1 审核时限达标率：65% 得 3.37 分",
            "quantities": {"topics-due": 3, "topics-reviewed-in-time": 6500},
            "expect": {"points": {"T2.a1": 3.37}, "outcomes": {"T2.a1": "partly-met"}}
          },
          {
            "name": "T2.a1 审核时限达标率：70% 得 4.5 分",
            "quantities": {"topics-due": 3, "topics-reviewed-in-time": 7000},
            "expect": {"points": {"T2.a1": 4.5}, "outcomes": {"T2.a1": "partly-met"}}
          },
          {
            "name": "T2.a1 审核时限达标率：89.99% 得 8.99 分",
            "quantities": {"topics-due": 3, "topics-reviewed-in-time": 8999},
            "expect": {"points": {"T2.a1": 8.99}, "outcomes": {"T2.a1": "partly-met"}}
          },
          {
            "name": "T2.a1 审核时限达标率：90% 得 9 分",
            "quantities": {"topics-due": 3, "topics-reviewed-in-time": 9000},
            "expect": {"points": {"T2.a1": 9}, "outcomes": {"T2.a1": "met"}}
          },
          {
            "name": "T2.a1 审核时限达标率：100% 得 9 分",
            "quantities": {"topics-due": 3, "topics-reviewed-in-time": 10000},
            "expect": {"points": {"T2.a1": 9}, "outcomes": {"T2.a1": "met"}}
          },
          {
            "name": "T2.a1 审核时限达标率：没有材料不得分",
            "quantities": {"topics-due": 3},
            "expect": {"points": {"T2.a1": 0}, "outcomes": {"T2.a1": "no-evidence"}}
          },
          {
            "name": "T2.a1 审核时限达标率：审核到期的议题数只有 2，差一点，不得分",
            "quantities": {"topics-due": 2, "topics-reviewed-in-time": 9000},
            "expect": {"points": {"T2.a1": 0}, "outcomes": {"T2.a1": "gated"}}
          },
          {
            "name": "T2.f1 重大议题前期论证：0 得 0 分",
            "quantities": {"major-topics-studied": 0},
            "expect": {"points": {"T2.f1": 0}, "outcomes": {"T2.f1": "unmet"}}
          },
          {
            "name": "T2.f1 重大议题前期论证：1 得 3 分",
            "quantities": {"major-topics-studied": 1},
            "expect": {"points": {"T2.f1": 3}, "outcomes": {"T2.f1": "partly-met"}}
          },
          {
            "name": "T2.f1 重大议题前期论证：2 得 6 分",
            "quantities": {"major-topics-studied": 2},
            "expect": {"points": {"T2.f1": 6}, "outcomes": {"T2.f1": "partly-met"}}
          },
          {
            "name": "T2.f1 重大议题前期论证：3 得 9 分",
            "quantities": {"major-topics-studied": 3},
            "expect": {"points": {"T2.f1": 9}, "outcomes": {"T2.f1": "met"}}
          },
          {
            "name": "T2.f1 重大议题前期论证：没有材料不得分",
            "expect": {"points": {"T2.f1": 0}, "outcomes": {"T2.f1": "no-evidence"}}
          },
          {
            "name": "T3.b1 参会主体类别数：城市社区，0 得 0 分",
            "kind": "urban",
            "quantities": {"party-kinds": 0},
            "expect": {"points": {"T3.b1": 0}, "outcomes": {"T3.b1": "unmet"}}
          },
          {
            "name": "T3.b1 参会主体类别数：城市社区，1 得 1.5 分",
            "kind": "urban",
            "quantities": {"party-kinds": 1},
            "expect": {"points": {"T3.b1": 1.5}, "outcomes": {"T3.b1": "partly-met"}}
          },
          {
            "name": "T3.b1 参会主体类别数：城市社区，3 得 4.5 分",
            "kind": "urban",
            "quantities": {"party-kinds": 3},
            "expect": {"points": {"T3.b1": 4.5}, "outcomes": {"T3.b1": "partly-met"}}
          },
          {
            "name": "T3.b1 参会主体类别数：城市社区，4 得 6 分",
            "kind": "urban",
            "quantities": {"party-kinds": 4},
            "expect": {"points": {"T3.b1": 6}, "outcomes": {"T3.b1": "partly-met"}}
          },
          {
            "name": "T3.b1 参会主体类别数：城市社区，7 得 10.5 分",
            "kind": "urban",
            "quantities": {"party-kinds": 7},
            "expect": {"points": {"T3.b1": 10.5}, "outcomes": {"T3.b1": "partly-met"}}
          },
          {
            "name": "T3.b1 参会主体类别数：城市社区，8 得 12 分",
            "kind": "urban",
            "quantities": {"party-kinds": 8},
            "expect": {"points": {"T3.b1": 12}, "outcomes": {"T3.b1": "met"}}
          },
          {
            "name": "T3.b1 参会主体类别数：村，0 得 0 分",
            "kind": "rural",
            "quantities": {"party-kinds": 0},
            "expect": {"points": {"T3.b1": 0}, "outcomes": {"T3.b1": "unmet"}}
          },
          {
            "name": "T3.b1 参会主体类别数：村，1 得 1.71 分",
            "kind": "rural",
            "quantities": {"party-kinds": 1},
            "expect": {"points": {"T3.b1": 1.71}, "outcomes": {"T3.b1": "partly-met"}}
          },
          {
            "name": "T3.b1 参会主体类别数：村，2 得 3.42 分",
            "kind": "rural",
            "quantities": {"party-kinds": 2},
            "expect": {"points": {"T3.b1": 3.42}, "outcomes": {"T3.b1": "partly-met"}}
          },
          {
            "name": "T3.b1 参会主体类别数：村，3 得 5.14 分",
            "kind": "rural",
            "quantities": {"party-kinds": 3},
            "expect": {"points": {"T3.b1": 5.14}, "outcomes": {"T3.b1": "partly-met"}}
          },
          {
            "name": "T3.b1 参会主体类别数：村，6 得 10.28 分",
            "kind": "rural",
            "quantities": {"party-kinds": 6},
            "expect": {"points": {"T3.b1": 10.28}, "outcomes": {"T3.b1": "partly-met"}}
          },
          {
            "name": "T3.b1 参会主体类别数：村，7 得 12 分",
            "kind": "rural",
            "quantities": {"party-kinds": 7},
            "expect": {"points": {"T3.b1": 12}, "outcomes": {"T3.b1": "met"}}
          },
          {
            "name": "T3.b1 参会主体类别数：没有材料不得分",
            "expect": {"points": {"T3.b1": 0}, "outcomes": {"T3.b1": "no-evidence"}}
          },
          {
            "name": "T3.b2 利益相关方到场率：50% 得 0 分",
            "quantities": {"affected-invited": 10, "affected-attendance": 5000},
            "expect": {"points": {"T3.b2": 0}, "outcomes": {"T3.b2": "unmet"}}
          },
          {
            "name": "T3.b2 利益相关方到场率：50.03% 得 0 分",
            "quantities": {"affected-invited": 10, "affected-attendance": 5003},
            "expect": {"points": {"T3.b2": 0}, "outcomes": {"T3.b2": "unmet"}}
          },
          {
            "name": "T3.b2 利益相关方到场率：50.04% 得 0.01 分",
            "quantities": {"affected-invited": 10, "affected-attendance": 5004},
            "expect": {"points": {"T3.b2": 0.01}, "outcomes": {"T3.b2": "partly-met"}}
          },
          {
            "name": "T3.b2 利益相关方到场率：63.12% 得 3.74 分",
            "quantities": {"affected-invited": 10, "affected-attendance": 6312},
            "expect": {"points": {"T3.b2": 3.74}, "outcomes": {"T3.b2": "partly-met"}}
          },
          {
            "name": "T3.b2 利益相关方到场率：67.5% 得 5 分",
            "quantities": {"affected-invited": 10, "affected-attendance": 6750},
            "expect": {"points": {"T3.b2": 5}, "outcomes": {"T3.b2": "partly-met"}}
          },
          {
            "name": "T3.b2 利益相关方到场率：84.99% 得 9.99 分",
            "quantities": {"affected-invited": 10, "affected-attendance": 8499},
            "expect": {"points": {"T3.b2": 9.99}, "outcomes": {"T3.b2": "partly-met"}}
          },
          {
            "name": "T3.b2 利益相关方到场率：85% 得 10 分",
            "quantities": {"affected-invited": 10, "affected-attendance": 8500},
            "expect": {"points": {"T3.b2": 10}, "outcomes": {"T3.b2": "met"}}
          },
          {
            "name": "T3.b2 利益相关方到场率：没有材料不得分",
            "quantities": {"affected-invited": 10},
            "expect": {"points": {"T3.b2": 0}, "outcomes": {"T3.b2": "no-evidence"}}
          },
          {
            "name": "T3.b2 利益相关方到场率：邀请利益相关方人次只有 9，差一点，不得分",
            "quantities": {"affected-invited": 9, "affected-attendance": 8500},
            "expect": {"points": {"T3.b2": 0}, "outcomes": {"T3.b2": "gated"}}
          },
          {
            "name": "T3.b3 居民代表出席率：50% 得 0 分",
            "quantities": {"delegates-expected": 10, "delegate-attendance": 5000},
            "expect": {"points": {"T3.b3": 0}, "outcomes": {"T3.b3": "unmet"}}
          },
          {
            "name": "T3.b3 居民代表出席率：50.03% 得 0 分",
            "quantities": {"delegates-expected": 10, "delegate-attendance": 5003},
            "expect": {"points": {"T3.b3": 0}, "outcomes": {"T3.b3": "unmet"}}
          },
          {
            "name": "T3.b3 居民代表出席率：50.04% 得 0.01 分",
            "quantities": {"delegates-expected": 10, "delegate-attendance": 5004},
            "expect": {"points": {"T3.b3": 0.01}, "outcomes": {"T3.b3": "partly-met"}}
          },
          {
            "name": "T3.b3 居民代表出席率：63.12% 得 3.74 分",
            "quantities": {"delegates-expected": 10, "delegate-attendance": 6312},
            "expect": {"points": {"T3.b3": 3.74}, "outcomes": {"T3.b3": "partly-met"}}
          },
          {
            "name": "T3.b3 居民代表出席率：67.5% 得 5 分",
            "quantities": {"delegates-expected": 10, "delegate-attendance": 6750},
            "expect": {"points": {"T3.b3": 5}, "outcomes": {"T3.b3": "partly-met"}}
          },
          {
            "name": "T3.b3 居民代表出席率：84.99% 得 9.99 分",
            "quantities": {"delegates-expected": 10, "delegate-attendance": 8499},
            "expect": {"points": {"T3.b3": 9.99}, "outcomes": {"T3.b3": "partly-met"}}
          },
          {
            "name": "T3.b3 居民代表出席率：85% 得 10 分",
            "quantities": {"delegates-expected": 10, "delegate-attendance": 8500},
            "expect": {"points": {"T3.b3": 10}, "outcomes": {"T3.b3": "met"}}
          },
          {
            "name": "T3.b3 居民代表出席率：没有材料不得分",
            "quantities": {"delegates-expected": 10},
            "expect": {"points": {"T3.b3": 0}, "outcomes": {"T3.b3": "no-evidence"}}
          },
          {
            "name": "T3.b3 居民代表出席率：应到居民代表人次只有 9，差一点，不得分",
            "quantities": {"delegates-expected": 9, "delegate-attendance": 8500},
            "expect": {"points": {"T3.b3": 0}, "outcomes": {"T3.b3": "gated"}}
          },
          {
            "name": "T3.a1 居民意见入纪要占比：50% 得 0 分",
            "quantities": {"meetings": 3, "resident-voice": 5000},
            "expect": {"points": {"T3.a1": 0}, "outcomes": {"T3.a1": "unmet"}}
          },
          {
            "name": "T3.a1 居民意见入纪要占比：50.06% 得 0 分",
            "quantities": {"meetings": 3, "resident-voice": 5006},
            "expect": {"points": {"T3.a1": 0}, "outcomes": {"T3.a1": "unmet"}}
          },
          {
            "name": "T3.a1 居民意见入纪要占比：50.07% 得 0.01 分",
            "quantities": {"meetings": 3, "resident-voice": 5007},
            "expect": {"points": {"T3.a1": 0.01}, "outcomes": {"T3.a1": "partly-met"}}
          },
          {
            "name": "T3.a1 居民意见入纪要占比：65% 得 2.25 分",
            "quantities": {"meetings": 3, "resident-voice": 6500},
            "expect": {"points": {"T3.a1": 2.25}, "outcomes": {"T3.a1": "partly-met"}}
          },
          {
            "name": "T3.a1 居民意见入纪要占比：70% 得 3 分",
            "quantities": {"meetings": 3, "resident-voice": 7000},
            "expect": {"points": {"T3.a1": 3}, "outcomes": {"T3.a1": "partly-met"}}
          },
          {
            "name": "T3.a1 居民意见入纪要占比：89.99% 得 5.99 分",
            "quantities": {"meetings": 3, "resident-voice": 8999},
            "expect": {"points": {"T3.a1": 5.99}, "outcomes": {"T3.a1": "partly-met"}}
          },
          {
            "name": "T3.a1 居民意见入纪要占比：90% 得 6 分",
            "quantities": {"meetings": 3, "resident-voice": 9000},
            "expect": {"points": {"T3.a1": 6}, "outcomes": {"T3.a1": "met"}}
          },
          {
            "name": "T3.a1 居民意见入纪要占比：100% 得 6 分",
            "quantities": {"meetings": 3, "resident-voice": 10000},
            "expect": {"points": {"T3.a1": 6}, "outcomes": {"T3.a1": "met"}}
          },
          {
            "name": "T3.a1 居民意见入纪要占比：没有材料不得分",
            "quantities": {"meetings": 3},
            "expect": {"points": {"T3.a1": 0}, "outcomes": {"T3.a1": "no-evidence"}}
          },
          {
            "name": "T3.a1 居民意见入纪要占比：会议类协商次数只有 2，差一点，不得分",
            "quantities": {"meetings": 2, "resident-voice": 9000},
            "expect": {"points": {"T3.a1": 0}, "outcomes": {"T3.a1": "gated"}}
          },
          {
            "name": "T3.a2 群体覆盖：0 得 0 分",
            "quantities": {"groups-present": 0},
            "expect": {"points": {"T3.a2": 0}, "outcomes": {"T3.a2": "unmet"}}
          },
          {
            "name": "T3.a2 群体覆盖：1 得 1 分",
            "quantities": {"groups-present": 1},
            "expect": {"points": {"T3.a2": 1}, "outcomes": {"T3.a2": "partly-met"}}
          },
          {
            "name": "T3.a2 群体覆盖：2 得 2 分",
            "quantities": {"groups-present": 2},
            "expect": {"points": {"T3.a2": 2}, "outcomes": {"T3.a2": "partly-met"}}
          },
          {
            "name": "T3.a2 群体覆盖：3 得 3 分",
            "quantities": {"groups-present": 3},
            "expect": {"points": {"T3.a2": 3}, "outcomes": {"T3.a2": "partly-met"}}
          },
          {
            "name": "T3.a2 群体覆盖：4 得 4 分",
            "quantities": {"groups-present": 4},
            "expect": {"points": {"T3.a2": 4}, "outcomes": {"T3.a2": "met"}}
          },
          {
            "name": "T3.a2 群体覆盖：没有材料不得分",
            "expect": {"points": {"T3.a2": 0}, "outcomes": {"T3.a2": "no-evidence"}}
          },
          {
            "name": "T3.f1 共治伙伴协议：第0档 得 0 分",
            "quantities": {"showcase-partnership-pact": 1, "rating-partnership-pact": 0},
            "expect": {"points": {"T3.f1": 0}, "outcomes": {"T3.f1": "unmet"}}
          },
          {
            "name": "T3.f1 共治伙伴协议：第1档 得 3 分",
            "quantities": {"showcase-partnership-pact": 1, "rating-partnership-pact": 1},
            "expect": {"points": {"T3.f1": 3}, "outcomes": {"T3.f1": "partly-met"}}
          },
          {
            "name": "T3.f1 共治伙伴协议：第2档 得 6 分",
            "quantities": {"showcase-partnership-pact": 1, "rating-partnership-pact": 2},
            "expect": {"points": {"T3.f1": 6}, "outcomes": {"T3.f1": "partly-met"}}
          },
          {
            "name": "T3.f1 共治伙伴协议：第3档 得 9 分",
            "quantities": {"showcase-partnership-pact": 1, "rating-partnership-pact": 3},
            "expect": {"points": {"T3.f1": 9}, "outcomes": {"T3.f1": "met"}}
          },
          {
            "name": "T3.f1 共治伙伴协议：没有材料不得分",
            "quantities": {"showcase-partnership-pact": 1},
            "expect": {"points": {"T3.f1": 0}, "outcomes": {"T3.f1": "no-evidence"}}
          },
          {
            "name": "T3.f1 共治伙伴协议：特色材料：共治伙伴协议只有 0，差一点，不得分",
            "quantities": {"showcase-partnership-pact": 0, "rating-partnership-pact": 3},
            "expect": {"points": {"T3.f1": 0}, "outcomes": {"T3.f1": "gated"}}
          },
          {
            "name": "已审核议题的来源渠道数：相同的只算一次",
            "note": "只算审核过的议题，同一路径只算一次",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "channel": "grid-officers"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "channel": "grid-officers"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-09", "channel": "deputies"}
              ]
            },
            "expect": {"quantities": {"channels-used": 2}}
          },
          {
            "name": "已审核议题的来源渠道数：每种都算",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "channel": "party-delegates"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "channel": "council-members"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "channel": "grid-officers"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "channel": "social-organisations"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "channel": "resident-units"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "channel": "joint-petition"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "channel": "online-platform"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "channel": "deputies"}
              ]
            },
            "expect": {"quantities": {"channels-used": 8}}
          },
          {
            "name": "已审核议题的来源渠道数：按“审核日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "channel": "grid-officers"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "channel": "grid-officers"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition"}
              ]
            },
            "expect": {"quantities": {"channels-used": 1}}
          },
          {
            "name": "有网格员议题的季度数：同一时段内多次只算一次",
            "records": {
              "topic": [
                {"proposedOn": "2025-02-03", "channel": "grid-officers"},
                {"proposedOn": "2025-02-03", "channel": "grid-officers"},
                {"proposedOn": "2025-11-06", "channel": "grid-officers"}
              ]
            },
            "expect": {"quantities": {"grid-intake-quarters": 2}}
          },
          {
            "name": "有网格员议题的季度数：四个季度各有一次",
            "records": {
              "topic": [
                {"proposedOn": "2025-01-01", "channel": "grid-officers"},
                {"proposedOn": "2025-03-31", "channel": "grid-officers"},
                {"proposedOn": "2025-04-01", "channel": "grid-officers"},
                {"proposedOn": "2025-07-01", "channel": "grid-officers"},
                {"proposedOn": "2025-10-01", "channel": "grid-officers"}
              ]
            },
            "expect": {"quantities": {"grid-intake-quarters": 4}}
          },
          {
            "name": "有网格员议题的季度数：按“来源渠道”逐项核对，不合的不算",
            "records": {
              "topic": [
                {"proposedOn": "2025-02-03", "channel": "grid-officers"},
                {"proposedOn": "2025-11-06", "channel": "grid-officers"},
                {"proposedOn": "2025-05-06", "channel": "party-delegates"},
                {"proposedOn": "2025-05-06", "channel": "council-members"},
                {"proposedOn": "2025-05-06", "channel": "social-organisations"},
                {"proposedOn": "2025-05-06", "channel": "resident-units"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition"},
                {"proposedOn": "2025-05-06", "channel": "online-platform"},
                {"proposedOn": "2025-05-06", "channel": "deputies"},
                {"proposedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"grid-intake-quarters": 2}}
          },
          {
            "name": "居民联名议题数：一件与两件",
            "records": {"topic": [{"proposedOn": "2025-05-06", "channel": "joint-petition"}]},
            "expect": {"quantities": {"petitions": 1}}
          },
          {
            "name": "居民联名议题数：合乎规则的计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "joint-petition"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition"}
              ]
            },
            "expect": {"quantities": {"petitions": 3}}
          },
          {
            "name": "居民联名议题数：按“来源渠道”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "joint-petition"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition"},
                {"proposedOn": "2025-05-06", "channel": "party-delegates"},
                {"proposedOn": "2025-05-06", "channel": "council-members"},
                {"proposedOn": "2025-05-06", "channel": "grid-officers"},
                {"proposedOn": "2025-05-06", "channel": "social-organisations"},
                {"proposedOn": "2025-05-06", "channel": "resident-units"},
                {"proposedOn": "2025-05-06", "channel": "online-platform"},
                {"proposedOn": "2025-05-06", "channel": "deputies"},
                {"proposedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"petitions": 2}}
          },
          {
            "name": "合规居民联名议题占比：合乎规则的计入",
            "note": "联名须10人以上、均年满18周岁、属公共事项",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"}
              ]
            },
            "expect": {"quantities": {"petitions-valid": 10000}}
          },
          {
            "name": "合规居民联名议题占比：三件中有一件不合，向下取整",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 9, "allAdults": true, "category": "public-service"}
              ]
            },
            "expect": {"quantities": {"petitions-valid": 6666}}
          },
          {
            "name": "合规居民联名议题占比：按“来源渠道”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "party-delegates", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "party-delegates", "signatories": 9, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "council-members", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "council-members", "signatories": 9, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "grid-officers", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "grid-officers", "signatories": 9, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "social-organisations", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "social-organisations", "signatories": 9, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "resident-units", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "resident-units", "signatories": 9, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "online-platform", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "online-platform", "signatories": 9, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "deputies", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "deputies", "signatories": 9, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "signatories": 9, "allAdults": true, "category": "public-service"}
              ]
            },
            "expect": {"quantities": {"petitions-valid": 10000}}
          },
          {
            "name": "合规居民联名议题占比：按“联名人数”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 9, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 9, "allAdults": false, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": false, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 11, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 11, "allAdults": false, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "allAdults": false, "category": "public-service"}
              ]
            },
            "expect": {"quantities": {"petitions-valid": 4000}}
          },
          {
            "name": "合规居民联名议题占比：按“联名人数”逐项核对，9",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 9, "allAdults": true, "category": "public-service"}
              ]
            },
            "expect": {"quantities": {"petitions-valid": 6666}}
          },
          {
            "name": "合规居民联名议题占比：按“联名人数”逐项核对，10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"}
              ]
            },
            "expect": {"quantities": {"petitions-valid": 10000}}
          },
          {
            "name": "合规居民联名议题占比：按“联名人数”逐项核对，11",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 11, "allAdults": true, "category": "public-service"}
              ]
            },
            "expect": {"quantities": {"petitions-valid": 10000}}
          },
          {
            "name": "合规居民联名议题占比：按“联名人均年满18周岁”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": false, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 9, "allAdults": false, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 9, "category": "public-service"}
              ]
            },
            "expect": {"quantities": {"petitions-valid": 3333}}
          },
          {
            "name": "合规居民联名议题占比：按“议题类别”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-service"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "public-welfare"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 9, "allAdults": true, "category": "public-welfare"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "common-problem"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 9, "allAdults": true, "category": "common-problem"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "neighbour-dispute"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 9, "allAdults": true, "category": "neighbour-dispute"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "individual-request"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 9, "allAdults": true, "category": "individual-request"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true, "category": "other"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 9, "allAdults": true, "category": "other"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 10, "allAdults": true},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "signatories": 9, "allAdults": true}
              ]
            },
            "expect": {"quantities": {"petitions-valid": 2857}}
          },
          {
            "name": "社会组织与驻区单位书面议题占比：合乎规则的计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "social-organisations", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "social-organisations", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "social-organisations", "inWriting": true}
              ]
            },
            "expect": {"quantities": {"organisation-topics": 10000}}
          },
          {
            "name": "社会组织与驻区单位书面议题占比：三件中有一件不合，向下取整",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "social-organisations", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "social-organisations", "inWriting": true},
                {"proposedOn": "2025-05-06", "inWriting": true}
              ]
            },
            "expect": {"quantities": {"organisation-topics": 6666}}
          },
          {
            "name": "社会组织与驻区单位书面议题占比：按“来源渠道”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "social-organisations", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "social-organisations", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "party-delegates", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "party-delegates", "inWriting": false},
                {"proposedOn": "2025-05-06", "channel": "council-members", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "council-members", "inWriting": false},
                {"proposedOn": "2025-05-06", "channel": "grid-officers", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "grid-officers", "inWriting": false},
                {"proposedOn": "2025-05-06", "channel": "resident-units", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "resident-units", "inWriting": false},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "joint-petition", "inWriting": false},
                {"proposedOn": "2025-05-06", "channel": "online-platform", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "online-platform", "inWriting": false},
                {"proposedOn": "2025-05-06", "channel": "deputies", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "deputies", "inWriting": false},
                {"proposedOn": "2025-05-06", "inWriting": true},
                {"proposedOn": "2025-05-06", "inWriting": false}
              ]
            },
            "expect": {"quantities": {"organisation-topics": 1666}}
          },
          {
            "name": "社会组织与驻区单位书面议题占比：按“书面提交”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "social-organisations", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "social-organisations", "inWriting": true},
                {"proposedOn": "2025-05-06", "channel": "social-organisations", "inWriting": false},
                {"proposedOn": "2025-05-06", "inWriting": false},
                {"proposedOn": "2025-05-06", "channel": "social-organisations"},
                {"proposedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"organisation-topics": 3333}}
          },
          {
            "name": "议题数：一件与两件",
            "records": {"topic": [{"proposedOn": "2025-05-06"}]},
            "expect": {"quantities": {"topics": 1}}
          },
          {
            "name": "议题数：合乎规则的计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06"},
                {"proposedOn": "2025-05-06"},
                {"proposedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"topics": 3}}
          },
          {
            "name": "议题数：按“提交日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06"},
                {"proposedOn": "2025-05-06"},
                {"proposedOn": "2024-12-31"},
                {"proposedOn": "2025-01-01"},
                {"proposedOn": "2025-12-31"},
                {"proposedOn": "2026-01-01"}
              ]
            },
            "expect": {"quantities": {"topics": 4}}
          },
          {
            "name": "两代表一委员议题数：一件与两件",
            "records": {"topic": [{"proposedOn": "2025-05-06", "channel": "deputies"}]},
            "expect": {"quantities": {"deputy-topics": 1}}
          },
          {
            "name": "两代表一委员议题数：合乎规则的计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "deputies"},
                {"proposedOn": "2025-05-06", "channel": "deputies"},
                {"proposedOn": "2025-05-06", "channel": "deputies"}
              ]
            },
            "expect": {"quantities": {"deputy-topics": 3}}
          },
          {
            "name": "两代表一委员议题数：按“来源渠道”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "channel": "deputies"},
                {"proposedOn": "2025-05-06", "channel": "deputies"},
                {"proposedOn": "2025-05-06", "channel": "party-delegates"},
                {"proposedOn": "2025-05-06", "channel": "council-members"},
                {"proposedOn": "2025-05-06", "channel": "grid-officers"},
                {"proposedOn": "2025-05-06", "channel": "social-organisations"},
                {"proposedOn": "2025-05-06", "channel": "resident-units"},
                {"proposedOn": "2025-05-06", "channel": "joint-petition"},
                {"proposedOn": "2025-05-06", "channel": "online-platform"},
                {"proposedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"deputy-topics": 3}}
          },
          {
            "name": "审核到期的议题数：一件与两件",
            "note": "审核过的，或者提出满8天仍未审核的，才计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-due": 1}}
          },
          {
            "name": "审核到期的议题数：合乎规则的计入",
            "note": "审核过的，或者提出满8天仍未审核的，才计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-due": 3}}
          },
          {
            "name": "审核到期的议题数：按“审核日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-14", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-due": 6}}
          },
          {
            "name": "已审核议题占比：合乎规则的计入",
            "note": "审核过的，或者提出满8天仍未审核的，才计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed": 10000}}
          },
          {
            "name": "已审核议题占比：三件中有一件不合，向下取整",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed": 6666}}
          },
          {
            "name": "已审核议题占比：按“审核日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-14", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed": 8333}}
          },
          {
            "name": "已审核议题占比：按“审核日期”逐项核对，2025-05-06",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed": 10000}}
          },
          {
            "name": "已审核议题占比：按“审核日期”逐项核对，2025-05-13",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed": 10000}}
          },
          {
            "name": "已审核议题占比：按“审核日期”逐项核对，2025-05-14",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-14", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed": 10000}}
          },
          {
            "name": "7日内审核议题占比：合乎规则的计入",
            "note": "审核过的，或者提出满8天仍未审核的，才计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed-in-time": 10000}}
          },
          {
            "name": "7日内审核议题占比：三件中有一件不合，向下取整",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-14", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed-in-time": 6666}}
          },
          {
            "name": "7日内审核议题占比：按“审核日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-14", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed-in-time": 6666}}
          },
          {
            "name": "7日内审核议题占比：按“审核日期”逐项核对，2025-05-06",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-06", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed-in-time": 10000}}
          },
          {
            "name": "7日内审核议题占比：按“审核日期”逐项核对，2025-05-13",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed-in-time": 10000}}
          },
          {
            "name": "7日内审核议题占比：按“审核日期”逐项核对，2025-05-14",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-13", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"},
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-14", "conclusion": "declined", "declineReason": "不属于协商范围", "proposerAnsweredOn": "2025-05-14"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed-in-time": 6666}}
          },
          {
            "name": "不予立项议题书面答复占比：合乎规则的计入",
            "note": "不予立项的，须书面答复提议人",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"}
              ]
            },
            "expect": {"quantities": {"declined-answered": 10000}}
          },
          {
            "name": "不予立项议题书面答复占比：三件中有一件不合，向下取整",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": false, "proposerAnsweredOn": "2025-05-09"}
              ]
            },
            "expect": {"quantities": {"declined-answered": 6666}}
          },
          {
            "name": "不予立项议题书面答复占比：按“审核结论”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "adopted", "answeredInWriting": false, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "referred", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "referred", "answeredInWriting": false, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "answeredInWriting": false, "proposerAnsweredOn": "2025-05-09"}
              ]
            },
            "expect": {"quantities": {"declined-answered": 10000}}
          },
          {
            "name": "不予立项议题书面答复占比：按“书面答复”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": false, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": false},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "declined"}
              ]
            },
            "expect": {"quantities": {"declined-answered": 3333}}
          },
          {
            "name": "不予立项议题书面答复占比：按“答复提议人日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true},
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": false}
              ]
            },
            "expect": {"quantities": {"declined-answered": 5000}}
          },
          {
            "name": "不予立项议题书面答复占比：没有这类事项，须有零报告",
            "note": "零报告经采信才得满分，空着不报没有实际值",
            "records": {"nil-report": [{"matter": "declined-topics", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"declined-answered": 10000}}
          },
          {
            "name": "不予立项议题书面答复占比：两份零报告也一样",
            "records": {
              "nil-report": [
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "declined-topics", "coversTo": "2025-06-30"}
              ]
            },
            "expect": {"quantities": {"declined-answered": 10000}}
          },
          {
            "name": "不予立项议题书面答复占比：别的事项的零报告不管用",
            "records": {"nil-report": [{"matter": "advisory-sessions", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"declined-answered": "none"}}
          },
          {
            "name": "不予立项议题书面答复占比：有了材料，零报告不再起作用",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "conclusion": "declined", "answeredInWriting": true, "proposerAnsweredOn": "2025-05-09"}
              ],
              "nil-report": [
                {"matter": "declined-topics", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"declined-answered": 10000}}
          },
          {
            "name": "协商前论证的重大议题数：一件与两件",
            "note": "首次协商之前（含当天）论证",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"}
              ]
            },
            "expect": {"quantities": {"major-topics-studied": 1}}
          },
          {
            "name": "协商前论证的重大议题数：合乎规则的计入",
            "note": "首次协商之前（含当天）论证",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"}
              ]
            },
            "expect": {"quantities": {"major-topics-studied": 3}}
          },
          {
            "name": "协商前论证的重大议题数：按“重大议题”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": false, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"}
              ]
            },
            "expect": {"quantities": {"major-topics-studied": 2}}
          },
          {
            "name": "协商前论证的重大议题数：按“前期论证参与方”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["deputies"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": [], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"}
              ]
            },
            "expect": {"quantities": {"major-topics-studied": 3}}
          },
          {
            "name": "协商前论证的重大议题数：按“前期论证日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-19", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-21", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "firstSessionOn": "2025-05-20"}
              ]
            },
            "expect": {"quantities": {"major-topics-studied": 3}}
          },
          {
            "name": "协商前论证的重大议题数：按“首次协商日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20", "firstSessionOn": "2025-05-20"},
                {"proposedOn": "2025-05-06", "major": true, "preStudyBy": ["experts"], "preStudyOn": "2025-05-20"}
              ]
            },
            "expect": {"quantities": {"major-topics-studied": 2}}
          },
          {
            "name": "有效协商清单类数：相同的只算一次",
            "records": {
              "list": [
                {"type": "responsibility", "publishedOn": "2025-02-01"},
                {"type": "responsibility", "publishedOn": "2025-02-01"},
                {"type": "deliberation", "publishedOn": "2024-02-01"}
              ]
            },
            "expect": {"quantities": {"lists-published": 2}}
          },
          {
            "name": "有效协商清单类数：每种都算",
            "records": {
              "list": [
                {"type": "responsibility", "publishedOn": "2025-02-01"},
                {"type": "deliberation", "publishedOn": "2025-02-01"},
                {"type": "assistance", "publishedOn": "2025-02-01"}
              ]
            },
            "expect": {"quantities": {"lists-published": 3}}
          },
          {
            "name": "有效协商清单类数：按“公布日期”逐项核对",
            "records": {
              "list": [
                {"type": "responsibility", "publishedOn": "2025-02-01"},
                {"type": "responsibility", "publishedOn": "2025-02-01"},
                {"type": "responsibility"}
              ]
            },
            "expect": {"quantities": {"lists-published": 1}}
          },
          {
            "name": "参会主体类别数：相同的只算一次",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "parties": ["party-branch", "committee"]},
                {"heldOn": "2025-05-06", "parties": ["party-branch", "committee"]},
                {"heldOn": "2025-05-06", "parties": ["committee", "affected-parties"]},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"party-kinds": 3}}
          },
          {
            "name": "参会主体类别数：每种都算",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "parties": ["party-branch"]},
                {"heldOn": "2025-05-06", "parties": ["committee"]},
                {"heldOn": "2025-05-06", "parties": ["oversight-committee"]},
                {"heldOn": "2025-05-06", "parties": ["deliberation-committee"]},
                {"heldOn": "2025-05-06", "parties": ["resident-delegates"]},
                {"heldOn": "2025-05-06", "parties": ["owners-committee"]},
                {"heldOn": "2025-05-06", "parties": ["resident-units"]},
                {"heldOn": "2025-05-06", "parties": ["deputies"]},
                {"heldOn": "2025-05-06", "parties": ["affected-parties"]}
              ]
            },
            "expect": {"quantities": {"party-kinds": 9}}
          },
          {
            "name": "到场居民群体类别数：相同的只算一次",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "groups": ["elderly", "women"]},
                {"heldOn": "2025-05-06", "groups": ["elderly", "women"]},
                {"heldOn": "2025-05-06", "groups": ["women", "youth"]}
              ]
            },
            "expect": {"quantities": {"groups-present": 3}}
          },
          {
            "name": "到场居民群体类别数：每种都算",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "groups": ["elderly"]},
                {"heldOn": "2025-05-06", "groups": ["youth"]},
                {"heldOn": "2025-05-06", "groups": ["migrants"]},
                {"heldOn": "2025-05-06", "groups": ["women"]}
              ]
            },
            "expect": {"quantities": {"groups-present": 4}}
          },
          {
            "name": "利益相关方到场率：合乎规则的计入",
            "note": "两数齐全才计入，合计相除",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5}
              ]
            },
            "expect": {"quantities": {"affected-attendance": 7142}}
          },
          {
            "name": "利益相关方到场率：除不尽时向下取整",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 4}
              ]
            },
            "expect": {"quantities": {"affected-attendance": 6666}}
          },
          {
            "name": "利益相关方到场率：全数到齐为百分之百",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 7}
              ]
            },
            "expect": {"quantities": {"affected-attendance": 10000}}
          },
          {
            "name": "利益相关方到场率：按“到场利益相关方人数”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 4},
                {"heldOn": "2025-05-06", "affectedInvited": 7}
              ]
            },
            "expect": {"quantities": {"affected-attendance": 6666}}
          },
          {
            "name": "利益相关方到场率：按“邀请利益相关方人数”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 9, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 9, "affectedPresent": 4},
                {"heldOn": "2025-05-06", "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedPresent": 4}
              ]
            },
            "expect": {"quantities": {"affected-attendance": 5937}}
          },
          {
            "name": "邀请利益相关方人次：一件与两件",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5}
              ]
            },
            "expect": {"quantities": {"affected-invited": 7}}
          },
          {
            "name": "邀请利益相关方人次：合乎规则的计入",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5}
              ]
            },
            "expect": {"quantities": {"affected-invited": 21}}
          },
          {
            "name": "邀请利益相关方人次：按“到场利益相关方人数”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 4},
                {"heldOn": "2025-05-06", "affectedInvited": 7}
              ]
            },
            "expect": {"quantities": {"affected-invited": 21}}
          },
          {
            "name": "邀请利益相关方人次：按“邀请利益相关方人数”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 7, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedInvited": 9, "affectedPresent": 5},
                {"heldOn": "2025-05-06", "affectedPresent": 5}
              ]
            },
            "expect": {"quantities": {"affected-invited": 23}}
          },
          {
            "name": "居民代表出席率：合乎规则的计入",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5}
              ]
            },
            "expect": {"quantities": {"delegate-attendance": 7142}}
          },
          {
            "name": "居民代表出席率：除不尽时向下取整",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 4}
              ]
            },
            "expect": {"quantities": {"delegate-attendance": 6666}}
          },
          {
            "name": "居民代表出席率：全数到齐为百分之百",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 7}
              ]
            },
            "expect": {"quantities": {"delegate-attendance": 10000}}
          },
          {
            "name": "居民代表出席率：按“实到居民代表人数”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 4},
                {"heldOn": "2025-05-06", "delegatesExpected": 7}
              ]
            },
            "expect": {"quantities": {"delegate-attendance": 6666}}
          },
          {
            "name": "居民代表出席率：按“应到居民代表人数”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 9, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 9, "delegatesPresent": 4},
                {"heldOn": "2025-05-06", "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesPresent": 4}
              ]
            },
            "expect": {"quantities": {"delegate-attendance": 5937}}
          },
          {
            "name": "应到居民代表人次：一件与两件",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5}
              ]
            },
            "expect": {"quantities": {"delegates-expected": 7}}
          },
          {
            "name": "应到居民代表人次：合乎规则的计入",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5}
              ]
            },
            "expect": {"quantities": {"delegates-expected": 21}}
          },
          {
            "name": "应到居民代表人次：按“实到居民代表人数”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 4},
                {"heldOn": "2025-05-06", "delegatesExpected": 7}
              ]
            },
            "expect": {"quantities": {"delegates-expected": 21}}
          },
          {
            "name": "应到居民代表人次：按“应到居民代表人数”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 7, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesExpected": 9, "delegatesPresent": 5},
                {"heldOn": "2025-05-06", "delegatesPresent": 5}
              ]
            },
            "expect": {"quantities": {"delegates-expected": 23}}
          },
          {
            "name": "会议类协商次数：一件与两件",
            "note": "面对面的六种形式算会议",
            "records": {"session": [{"heldOn": "2025-05-06", "form": "council"}]},
            "expect": {"quantities": {"meetings": 1}}
          },
          {
            "name": "会议类协商次数：合乎规则的计入",
            "note": "面对面的六种形式算会议",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council"},
                {"heldOn": "2025-05-06", "form": "council"},
                {"heldOn": "2025-05-06", "form": "council"}
              ]
            },
            "expect": {"quantities": {"meetings": 3}}
          },
          {
            "name": "会议类协商次数：按“协商形式”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "council"},
                {"heldOn": "2025-05-06", "form": "council"},
                {"heldOn": "2025-05-06", "form": "talk"},
                {"heldOn": "2025-05-06", "form": "expert"},
                {"heldOn": "2025-05-06", "form": "hearing"},
                {"heldOn": "2025-05-06", "form": "appraisal"},
                {"heldOn": "2025-05-06", "form": "new-media"},
                {"heldOn": "2025-05-06", "form": "written"},
                {"heldOn": "2025-05-06", "form": "visit"},
                {"heldOn": "2025-05-06", "form": "open-space"},
                {"heldOn": "2025-05-06", "form": "questionnaire"},
                {"heldOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"meetings": 7}}
          },
          {
            "name": "纪要载有居民发言的会议占比：合乎规则的计入",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "talk", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "talk", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "talk", "residentVoice": true}
              ]
            },
            "expect": {"quantities": {"resident-voice": 10000}}
          },
          {
            "name": "纪要载有居民发言的会议占比：三件中有一件不合，向下取整",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "talk", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "talk", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "talk", "residentVoice": false}
              ]
            },
            "expect": {"quantities": {"resident-voice": 6666}}
          },
          {
            "name": "纪要载有居民发言的会议占比：按“协商形式”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "talk", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "talk", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "council", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "council", "residentVoice": false},
                {"heldOn": "2025-05-06", "form": "expert", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "expert", "residentVoice": false},
                {"heldOn": "2025-05-06", "form": "hearing", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "hearing", "residentVoice": false},
                {"heldOn": "2025-05-06", "form": "appraisal", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "appraisal", "residentVoice": false},
                {"heldOn": "2025-05-06", "form": "new-media", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "new-media", "residentVoice": false},
                {"heldOn": "2025-05-06", "form": "written", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "written", "residentVoice": false},
                {"heldOn": "2025-05-06", "form": "visit", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "visit", "residentVoice": false},
                {"heldOn": "2025-05-06", "form": "open-space", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "open-space", "residentVoice": false},
                {"heldOn": "2025-05-06", "form": "questionnaire", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "questionnaire", "residentVoice": false},
                {"heldOn": "2025-05-06", "residentVoice": true},
                {"heldOn": "2025-05-06", "residentVoice": false}
              ]
            },
            "expect": {"quantities": {"resident-voice": 5833}}
          },
          {
            "name": "纪要载有居民发言的会议占比：按“纪要载有居民发言”逐项核对",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "form": "talk", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "talk", "residentVoice": true},
                {"heldOn": "2025-05-06", "form": "talk", "residentVoice": false},
                {"heldOn": "2025-05-06", "form": "talk"}
              ]
            },
            "expect": {"quantities": {"resident-voice": 5000}}
          },
          {
            "name": "零报告：不予立项的议题：一件与两件",
            "records": {"nil-report": [{"matter": "declined-topics", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"nil-declined-topics": 1}}
          },
          {
            "name": "零报告：不予立项的议题：合乎规则的计入",
            "records": {
              "nil-report": [
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "declined-topics", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-declined-topics": 3}}
          },
          {
            "name": "零报告：不予立项的议题：按“零报告事项”逐项核对",
            "records": {
              "nil-report": [
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-declined-topics": 2}}
          },
          {
            "name": "特色材料：共治伙伴协议：一件与两件",
            "records": {"showcase": [{"matter": "partnership-pact", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-partnership-pact": 1}}
          },
          {
            "name": "特色材料：共治伙伴协议：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-partnership-pact": 3}}
          },
          {
            "name": "特色材料：共治伙伴协议：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-partnership-pact": 2}}
          },
          {
            "name": "特色材料：特色征集载体：一件与两件",
            "records": {"showcase": [{"matter": "signature-intake", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-signature-intake": 1}}
          },
          {
            "name": "特色材料：特色征集载体：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-signature-intake": 3}}
          },
          {
            "name": "特色材料：特色征集载体：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-signature-intake": 2}}
          },
          {
            "name": "到场居民群体类别数：一次齐备也逐种计",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "groups": ["elderly", "youth", "migrants", "women"]}
              ]
            },
            "expect": {"quantities": {"groups-present": 4}}
          },
          {
            "name": "参会主体类别数：一次齐备也逐种计",
            "records": {
              "session": [
                {"heldOn": "2025-05-06", "parties": ["party-branch", "committee", "oversight-committee", "deliberation-committee", "resident-delegates", "owners-committee", "resident-units", "deputies", "affected-parties"]}
              ]
            },
            "expect": {"quantities": {"party-kinds": 9}}
          },
          {
            "name": "审核到期的议题数：提出第7天未审核，尚不计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-03"}
              ]
            },
            "expect": {"quantities": {"topics-due": 1}}
          },
          {
            "name": "审核到期的议题数：提出第8天未审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-02"}
              ]
            },
            "expect": {"quantities": {"topics-due": 2}}
          },
          {
            "name": "审核到期的议题数：提出第9天未审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"topics-due": 2}}
          },
          {
            "name": "审核到期的议题数：当天提出当天审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-06-09", "reviewedOn": "2025-06-09", "conclusion": "adopted", "proposerAnsweredOn": "2025-06-10"},
                {"proposedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"topics-due": 2}}
          },
          {
            "name": "已审核议题占比：提出第7天未审核，尚不计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-03"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed": 10000}}
          },
          {
            "name": "已审核议题占比：提出第8天未审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-02"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed": 5000}}
          },
          {
            "name": "已审核议题占比：提出第9天未审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed": 5000}}
          },
          {
            "name": "已审核议题占比：当天提出当天审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-06-09", "reviewedOn": "2025-06-09", "conclusion": "adopted", "proposerAnsweredOn": "2025-06-10"},
                {"proposedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed": 5000}}
          },
          {
            "name": "7日内审核议题占比：提出第7天未审核，尚不计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-03"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed-in-time": 10000}}
          },
          {
            "name": "7日内审核议题占比：提出第8天未审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-02"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed-in-time": 5000}}
          },
          {
            "name": "7日内审核议题占比：提出第9天未审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "reviewedOn": "2025-05-08", "conclusion": "adopted", "proposerAnsweredOn": "2025-05-09"},
                {"proposedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed-in-time": 5000}}
          },
          {
            "name": "7日内审核议题占比：当天提出当天审核，计入",
            "asOf": "2025-06-10",
            "records": {
              "topic": [
                {"proposedOn": "2025-06-09", "reviewedOn": "2025-06-09", "conclusion": "adopted", "proposerAnsweredOn": "2025-06-10"},
                {"proposedOn": "2025-06-01"}
              ]
            },
            "expect": {"quantities": {"topics-reviewed-in-time": 5000}}
          },
          {
            "name": "T1.f1 特色征集载体：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"T1.f1": [3, 2]},
            "quantities": {"showcase-signature-intake": 1},
            "expect": {"quantities": {"rating-signature-intake": 2}, "points": {"T1.f1": 6}}
          },
          {
            "name": "T1.f1 特色征集载体：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"T1.f1": [3]},
            "quantities": {"showcase-signature-intake": 1},
            "expect": {"quantities": {"rating-signature-intake": "none"}, "outcomes": {"T1.f1": "no-evidence"}}
          },
          {
            "name": "T3.f1 共治伙伴协议：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"T3.f1": [3, 2]},
            "quantities": {"showcase-partnership-pact": 1},
            "expect": {"quantities": {"rating-partnership-pact": 2}, "points": {"T3.f1": 6}}
          },
          {
            "name": "T3.f1 共治伙伴协议：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"T3.f1": [3]},
            "quantities": {"showcase-partnership-pact": 1},
            "expect": {"quantities": {"rating-partnership-pact": "none"}, "outcomes": {"T3.f1": "no-evidence"}}
          }
        ]
      }

      """#
    ),
    (
      "venues.json",
      #"""
      {
        "format": "consultation-tests/1",
        "note": "类别S“协商场域”：先是每项指标的赋分，后是每个统计口径计入哪些材料",
        "period": "2025",
        "asOf": "2026-01-31",
        "tests": [
          {
            "name": "S1.b1 固定议事场所：0 得 0 分",
            "quantities": {"venues": 0},
            "expect": {"points": {"S1.b1": 0}, "outcomes": {"S1.b1": "unmet"}}
          },
          {
            "name": "S1.b1 固定议事场所：1 得 12 分",
            "quantities": {"venues": 1},
            "expect": {"points": {"S1.b1": 12}, "outcomes": {"S1.b1": "met"}}
          },
          {
            "name": "S1.b1 固定议事场所：2 得 12 分",
            "quantities": {"venues": 2},
            "expect": {"points": {"S1.b1": 12}, "outcomes": {"S1.b1": "met"}}
          },
          {
            "name": "S1.b1 固定议事场所：没有材料不得分",
            "expect": {"points": {"S1.b1": 0}, "outcomes": {"S1.b1": "no-evidence"}}
          },
          {
            "name": "S1.b2 场所使用频次：0 得 0 分",
            "quantities": {"venue-quarters": 0},
            "expect": {"points": {"S1.b2": 0}, "outcomes": {"S1.b2": "unmet"}}
          },
          {
            "name": "S1.b2 场所使用频次：1 得 2 分",
            "quantities": {"venue-quarters": 1},
            "expect": {"points": {"S1.b2": 2}, "outcomes": {"S1.b2": "partly-met"}}
          },
          {
            "name": "S1.b2 场所使用频次：2 得 4 分",
            "quantities": {"venue-quarters": 2},
            "expect": {"points": {"S1.b2": 4}, "outcomes": {"S1.b2": "partly-met"}}
          },
          {
            "name": "S1.b2 场所使用频次：3 得 6 分",
            "quantities": {"venue-quarters": 3},
            "expect": {"points": {"S1.b2": 6}, "outcomes": {"S1.b2": "partly-met"}}
          },
          {
            "name": "S1.b2 场所使用频次：4 得 8 分",
            "quantities": {"venue-quarters": 4},
            "expect": {"points": {"S1.b2": 8}, "outcomes": {"S1.b2": "met"}}
          },
          {
            "name": "S1.b2 场所使用频次：没有材料不得分",
            "expect": {"points": {"S1.b2": 0}, "outcomes": {"S1.b2": "no-evidence"}}
          },
          {
            "name": "S1.b3 场所要件：0 得 0 分",
            "quantities": {"venue-items": 0},
            "expect": {"points": {"S1.b3": 0}, "outcomes": {"S1.b3": "unmet"}}
          },
          {
            "name": "S1.b3 场所要件：1 得 2 分",
            "quantities": {"venue-items": 1},
            "expect": {"points": {"S1.b3": 2}, "outcomes": {"S1.b3": "partly-met"}}
          },
          {
            "name": "S1.b3 场所要件：2 得 4 分",
            "quantities": {"venue-items": 2},
            "expect": {"points": {"S1.b3": 4}, "outcomes": {"S1.b3": "partly-met"}}
          },
          {
            "name": "S1.b3 场所要件：3 得 6 分",
            "quantities": {"venue-items": 3},
            "expect": {"points": {"S1.b3": 6}, "outcomes": {"S1.b3": "partly-met"}}
          },
          {
            "name": "S1.b3 场所要件：4 得 8 分",
            "quantities": {"venue-items": 4},
            "expect": {"points": {"S1.b3": 8}, "outcomes": {"S1.b3": "met"}}
          },
          {
            "name": "S1.b3 场所要件：没有材料不得分",
            "expect": {"points": {"S1.b3": 0}, "outcomes": {"S1.b3": "no-evidence"}}
          },
          {
            "name": "S1.a1 小区（村民小组）场所覆盖率：20% 得 0 分",
            "quantities": {"estates": 1, "estates-with-venue": 2000},
            "expect": {"points": {"S1.a1": 0}, "outcomes": {"S1.a1": "unmet"}}
          },
          {
            "name": "S1.a1 小区（村民小组）场所覆盖率：20.06% 得 0 分",
            "quantities": {"estates": 1, "estates-with-venue": 2006},
            "expect": {"points": {"S1.a1": 0}, "outcomes": {"S1.a1": "unmet"}}
          },
          {
            "name": "S1.a1 小区（村民小组）场所覆盖率：20.07% 得 0.01 分",
            "quantities": {"estates": 1, "estates-with-venue": 2007},
            "expect": {"points": {"S1.a1": 0.01}, "outcomes": {"S1.a1": "partly-met"}}
          },
          {
            "name": "S1.a1 小区（村民小组）场所覆盖率：42.5% 得 3.37 分",
            "quantities": {"estates": 1, "estates-with-venue": 4250},
            "expect": {"points": {"S1.a1": 3.37}, "outcomes": {"S1.a1": "partly-met"}}
          },
          {
            "name": "S1.a1 小区（村民小组）场所覆盖率：50% 得 4.5 分",
            "quantities": {"estates": 1, "estates-with-venue": 5000},
            "expect": {"points": {"S1.a1": 4.5}, "outcomes": {"S1.a1": "partly-met"}}
          },
          {
            "name": "S1.a1 小区（村民小组）场所覆盖率：79.99% 得 8.99 分",
            "quantities": {"estates": 1, "estates-with-venue": 7999},
            "expect": {"points": {"S1.a1": 8.99}, "outcomes": {"S1.a1": "partly-met"}}
          },
          {
            "name": "S1.a1 小区（村民小组）场所覆盖率：80% 得 9 分",
            "quantities": {"estates": 1, "estates-with-venue": 8000},
            "expect": {"points": {"S1.a1": 9}, "outcomes": {"S1.a1": "met"}}
          },
          {
            "name": "S1.a1 小区（村民小组）场所覆盖率：100% 得 9 分",
            "quantities": {"estates": 1, "estates-with-venue": 10000},
            "expect": {"points": {"S1.a1": 9}, "outcomes": {"S1.a1": "met"}}
          },
          {
            "name": "S1.a1 小区（村民小组）场所覆盖率：没有材料不得分",
            "quantities": {"estates": 1},
            "expect": {"points": {"S1.a1": 0}, "outcomes": {"S1.a1": "no-evidence"}}
          },
          {
            "name": "S1.a1 小区（村民小组）场所覆盖率：名册内小区（村民小组）数只有 0，差一点，不得分",
            "quantities": {"estates": 0, "estates-with-venue": 8000},
            "expect": {"points": {"S1.a1": 0}, "outcomes": {"S1.a1": "gated"}}
          },
          {
            "name": "S1.f1 特色议事空间：第0档 得 0 分",
            "quantities": {"showcase-signature-venue": 1, "rating-signature-venue": 0},
            "expect": {"points": {"S1.f1": 0}, "outcomes": {"S1.f1": "unmet"}}
          },
          {
            "name": "S1.f1 特色议事空间：第1档 得 3.33 分",
            "quantities": {"showcase-signature-venue": 1, "rating-signature-venue": 1},
            "expect": {"points": {"S1.f1": 3.33}, "outcomes": {"S1.f1": "partly-met"}}
          },
          {
            "name": "S1.f1 特色议事空间：第2档 得 6.66 分",
            "quantities": {"showcase-signature-venue": 1, "rating-signature-venue": 2},
            "expect": {"points": {"S1.f1": 6.66}, "outcomes": {"S1.f1": "partly-met"}}
          },
          {
            "name": "S1.f1 特色议事空间：第3档 得 10 分",
            "quantities": {"showcase-signature-venue": 1, "rating-signature-venue": 3},
            "expect": {"points": {"S1.f1": 10}, "outcomes": {"S1.f1": "met"}}
          },
          {
            "name": "S1.f1 特色议事空间：没有材料不得分",
            "quantities": {"showcase-signature-venue": 1},
            "expect": {"points": {"S1.f1": 0}, "outcomes": {"S1.f1": "no-evidence"}}
          },
          {
            "name": "S1.f1 特色议事空间：特色材料：特色议事空间只有 0，差一点，不得分",
            "quantities": {"showcase-signature-venue": 0, "rating-signature-venue": 3},
            "expect": {"points": {"S1.f1": 0}, "outcomes": {"S1.f1": "gated"}}
          },
          {
            "name": "S2.b1 议题上平台率：50% 得 0 分",
            "quantities": {"topics": 3, "topics-logged": 5000},
            "expect": {"points": {"S2.b1": 0}, "outcomes": {"S2.b1": "unmet"}}
          },
          {
            "name": "S2.b1 议题上平台率：50.03% 得 0 分",
            "quantities": {"topics": 3, "topics-logged": 5003},
            "expect": {"points": {"S2.b1": 0}, "outcomes": {"S2.b1": "unmet"}}
          },
          {
            "name": "S2.b1 议题上平台率：50.04% 得 0.01 分",
            "quantities": {"topics": 3, "topics-logged": 5004},
            "expect": {"points": {"S2.b1": 0.01}, "outcomes": {"S2.b1": "partly-met"}}
          },
          {
            "name": "S2.b1 议题上平台率：65% 得 4.5 分",
            "quantities": {"topics": 3, "topics-logged": 6500},
            "expect": {"points": {"S2.b1": 4.5}, "outcomes": {"S2.b1": "partly-met"}}
          },
          {
            "name": "S2.b1 议题上平台率：70% 得 6 分",
            "quantities": {"topics": 3, "topics-logged": 7000},
            "expect": {"points": {"S2.b1": 6}, "outcomes": {"S2.b1": "partly-met"}}
          },
          {
            "name": "S2.b1 议题上平台率：89.99% 得 11.99 分",
            "quantities": {"topics": 3, "topics-logged": 8999},
            "expect": {"points": {"S2.b1": 11.99}, "outcomes": {"S2.b1": "partly-met"}}
          },
          {
            "name": "S2.b1 议题上平台率：90% 得 12 分",
            "quantities": {"topics": 3, "topics-logged": 9000},
            "expect": {"points": {"S2.b1": 12}, "outcomes": {"S2.b1": "met"}}
          },
          {
            "name": "S2.b1 议题上平台率：100% 得 12 分",
            "quantities": {"topics": 3, "topics-logged": 10000},
            "expect": {"points": {"S2.b1": 12}, "outcomes": {"S2.b1": "met"}}
          },
          {
            "name": "S2.b1 议题上平台率：没有材料不得分",
            "quantities": {"topics": 3},
            "expect": {"points": {"S2.b1": 0}, "outcomes": {"S2.b1": "no-evidence"}}
          },
          {
            "name": "S2.b1 议题上平台率：议题数只有 2，差一点，不得分",
            "quantities": {"topics": 2, "topics-logged": 9000},
            "expect": {"points": {"S2.b1": 0}, "outcomes": {"S2.b1": "gated"}}
          },
          {
            "name": "S2.b2 办理进度可查率：50% 得 0 分",
            "quantities": {"cases": 3, "progress-visible": 5000},
            "expect": {"points": {"S2.b2": 0}, "outcomes": {"S2.b2": "unmet"}}
          },
          {
            "name": "S2.b2 办理进度可查率：50.03% 得 0 分",
            "quantities": {"cases": 3, "progress-visible": 5003},
            "expect": {"points": {"S2.b2": 0}, "outcomes": {"S2.b2": "unmet"}}
          },
          {
            "name": "S2.b2 办理进度可查率：50.04% 得 0.01 分",
            "quantities": {"cases": 3, "progress-visible": 5004},
            "expect": {"points": {"S2.b2": 0.01}, "outcomes": {"S2.b2": "partly-met"}}
          },
          {
            "name": "S2.b2 办理进度可查率：65% 得 3.75 分",
            "quantities": {"cases": 3, "progress-visible": 6500},
            "expect": {"points": {"S2.b2": 3.75}, "outcomes": {"S2.b2": "partly-met"}}
          },
          {
            "name": "S2.b2 办理进度可查率：70% 得 5 分",
            "quantities": {"cases": 3, "progress-visible": 7000},
            "expect": {"points": {"S2.b2": 5}, "outcomes": {"S2.b2": "partly-met"}}
          },
          {
            "name": "S2.b2 办理进度可查率：89.99% 得 9.99 分",
            "quantities": {"cases": 3, "progress-visible": 8999},
            "expect": {"points": {"S2.b2": 9.99}, "outcomes": {"S2.b2": "partly-met"}}
          },
          {
            "name": "S2.b2 办理进度可查率：90% 得 10 分",
            "quantities": {"cases": 3, "progress-visible": 9000},
            "expect": {"points": {"S2.b2": 10}, "outcomes": {"S2.b2": "met"}}
          },
          {
            "name": "S2.b2 办理进度可查率：100% 得 10 分",
            "quantities": {"cases": 3, "progress-visible": 10000},
            "expect": {"points": {"S2.b2": 10}, "outcomes": {"S2.b2": "met"}}
          },
          {
            "name": "S2.b2 办理进度可查率：没有材料不得分",
            "quantities": {"cases": 3},
            "expect": {"points": {"S2.b2": 0}, "outcomes": {"S2.b2": "no-evidence"}}
          },
          {
            "name": "S2.b2 办理进度可查率：受理事项数只有 2，差一点，不得分",
            "quantities": {"cases": 2, "progress-visible": 9000},
            "expect": {"points": {"S2.b2": 0}, "outcomes": {"S2.b2": "gated"}}
          },
          {
            "name": "S2.a1 线上回应达标率：50% 得 0 分",
            "quantities": {"topics-on-platform": 3, "requests-answered": 5000},
            "expect": {"points": {"S2.a1": 0}, "outcomes": {"S2.a1": "unmet"}}
          },
          {
            "name": "S2.a1 线上回应达标率：50.04% 得 0 分",
            "quantities": {"topics-on-platform": 3, "requests-answered": 5004},
            "expect": {"points": {"S2.a1": 0}, "outcomes": {"S2.a1": "unmet"}}
          },
          {
            "name": "S2.a1 线上回应达标率：50.05% 得 0.01 分",
            "quantities": {"topics-on-platform": 3, "requests-answered": 5005},
            "expect": {"points": {"S2.a1": 0.01}, "outcomes": {"S2.a1": "partly-met"}}
          },
          {
            "name": "S2.a1 线上回应达标率：65% 得 3.37 分",
            "quantities": {"topics-on-platform": 3, "requests-answered": 6500},
            "expect": {"points": {"S2.a1": 3.37}, "outcomes": {"S2.a1": "partly-met"}}
          },
          {
            "name": "S2.a1 线上回应达标率：70% 得 4.5 分",
            "quantities": {"topics-on-platform": 3, "requests-answered": 7000},
            "expect": {"points": {"S2.a1": 4.5}, "outcomes": {"S2.a1": "partly-met"}}
          },
          {
            "name": "S2.a1 线上回应达标率：89.99% 得 8.99 分",
            "quantities": {"topics-on-platform": 3, "requests-answered": 8999},
            "expect": {"points": {"S2.a1": 8.99}, "outcomes": {"S2.a1": "partly-met"}}
          },
          {
            "name": "S2.a1 线上回应达标率：90% 得 9 分",
            "quantities": {"topics-on-platform": 3, "requests-answered": 9000},
            "expect": {"points": {"S2.a1": 9}, "outcomes": {"S2.a1": "met"}}
          },
          {
            "name": "S2.a1 线上回应达标率：100% 得 9 分",
            "quantities": {"topics-on-platform": 3, "requests-answered": 10000},
            "expect": {"points": {"S2.a1": 9}, "outcomes": {"S2.a1": "met"}}
          },
          {
            "name": "S2.a1 线上回应达标率：没有材料不得分",
            "quantities": {"topics-on-platform": 3},
            "expect": {"points": {"S2.a1": 0}, "outcomes": {"S2.a1": "no-evidence"}}
          },
          {
            "name": "S2.a1 线上回应达标率：录入平台的议题数只有 2，差一点，不得分",
            "quantities": {"topics-on-platform": 2, "requests-answered": 9000},
            "expect": {"points": {"S2.a1": 0}, "outcomes": {"S2.a1": "gated"}}
          },
          {
            "name": "S2.f1 数据预警应用：第0档 得 0 分",
            "quantities": {"showcase-data-use": 1, "rating-data-use": 0},
            "expect": {"points": {"S2.f1": 0}, "outcomes": {"S2.f1": "unmet"}}
          },
          {
            "name": "S2.f1 数据预警应用：第1档 得 3.33 分",
            "quantities": {"showcase-data-use": 1, "rating-data-use": 1},
            "expect": {"points": {"S2.f1": 3.33}, "outcomes": {"S2.f1": "partly-met"}}
          },
          {
            "name": "S2.f1 数据预警应用：第2档 得 6.66 分",
            "quantities": {"showcase-data-use": 1, "rating-data-use": 2},
            "expect": {"points": {"S2.f1": 6.66}, "outcomes": {"S2.f1": "partly-met"}}
          },
          {
            "name": "S2.f1 数据预警应用：第3档 得 10 分",
            "quantities": {"showcase-data-use": 1, "rating-data-use": 3},
            "expect": {"points": {"S2.f1": 10}, "outcomes": {"S2.f1": "met"}}
          },
          {
            "name": "S2.f1 数据预警应用：没有材料不得分",
            "quantities": {"showcase-data-use": 1},
            "expect": {"points": {"S2.f1": 0}, "outcomes": {"S2.f1": "no-evidence"}}
          },
          {
            "name": "S2.f1 数据预警应用：特色材料：数据预警应用只有 0，差一点，不得分",
            "quantities": {"showcase-data-use": 0, "rating-data-use": 3},
            "expect": {"points": {"S2.f1": 0}, "outcomes": {"S2.f1": "gated"}}
          },
          {
            "name": "固定议事场所数：一件与两件",
            "note": "期末仍在使用的才算",
            "records": {"venue": [{"type": "corner", "openedOn": "2024-01-01"}]},
            "expect": {"quantities": {"venues": 1}}
          },
          {
            "name": "固定议事场所数：各种情形一并计算",
            "note": "期末仍在使用的才算",
            "records": {
              "venue": [
                {"type": "corner", "openedOn": "2024-01-01"},
                {"type": "corner", "openedOn": "2024-01-01"},
                {"type": "corner", "openedOn": "2024-01-01"},
                {"openedOn": "2024-01-01", "closedOn": "2025-12-30"},
                {"openedOn": "2024-01-01", "closedOn": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"venues": 4}}
          },
          {
            "name": "固定议事场所数：按“场所类型”逐项核对",
            "records": {
              "venue": [
                {"type": "corner", "openedOn": "2024-01-01"},
                {"type": "corner", "openedOn": "2024-01-01"},
                {"type": "hall", "openedOn": "2024-01-01"},
                {"type": "corridor", "openedOn": "2024-01-01"},
                {"openedOn": "2024-01-01"}
              ]
            },
            "expect": {"quantities": {"venues": 5}}
          },
          {
            "name": "固定议事场所数：按“启用日期”逐项核对",
            "records": {
              "venue": [
                {"type": "corner", "openedOn": "2024-01-01"},
                {"type": "corner", "openedOn": "2024-01-01"},
                {"type": "corner", "openedOn": "2025-12-31"},
                {"type": "corner", "openedOn": "2026-01-01"}
              ]
            },
            "expect": {"quantities": {"venues": 3}}
          },
          {
            "name": "在固定场所协商的季度数：同一时段内多次只算一次",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "venue": "venue-1"},
                {"heldOn": "2025-02-03", "venue": "venue-1"},
                {"heldOn": "2025-11-06", "venue": "venue-1"}
              ],
              "venue": [
                {"openedOn": "2024-01-01"}
              ]
            },
            "expect": {"quantities": {"venue-quarters": 2}}
          },
          {
            "name": "在固定场所协商的季度数：四个季度各有一次",
            "records": {
              "session": [
                {"heldOn": "2025-01-01", "venue": "venue-1"},
                {"heldOn": "2025-03-31", "venue": "venue-1"},
                {"heldOn": "2025-04-01", "venue": "venue-1"},
                {"heldOn": "2025-07-01", "venue": "venue-1"},
                {"heldOn": "2025-10-01", "venue": "venue-1"}
              ],
              "venue": [
                {"openedOn": "2024-01-01"}
              ]
            },
            "expect": {"quantities": {"venue-quarters": 4}}
          },
          {
            "name": "在固定场所协商的季度数：按“固定议事场所”逐项核对，不合的不算",
            "records": {
              "session": [
                {"heldOn": "2025-02-03", "venue": "venue-1"},
                {"heldOn": "2025-11-06", "venue": "venue-1"},
                {"heldOn": "2025-05-06"}
              ],
              "venue": [
                {"openedOn": "2024-01-01"}
              ]
            },
            "expect": {"quantities": {"venue-quarters": 2}}
          },
          {
            "name": "具备的场所要件数：相同的只算一次",
            "records": {
              "venue": [
                {"openedOn": "2024-01-01", "items": ["sign", "files"]},
                {"openedOn": "2024-01-01", "items": ["sign", "files"]},
                {"openedOn": "2024-01-01", "items": ["files", "barrier-free"]}
              ]
            },
            "expect": {"quantities": {"venue-items": 3}}
          },
          {
            "name": "具备的场所要件数：每种都算",
            "records": {
              "venue": [
                {"openedOn": "2024-01-01", "items": ["sign"]},
                {"openedOn": "2024-01-01", "items": ["rules-on-wall"]},
                {"openedOn": "2024-01-01", "items": ["files"]},
                {"openedOn": "2024-01-01", "items": ["barrier-free"]}
              ]
            },
            "expect": {"quantities": {"venue-items": 4}}
          },
          {
            "name": "名册内小区（村民小组）数：一件与两件",
            "records": {"estate": [{"name": "东苑", "registeredOn": "2024-01-01"}]},
            "expect": {"quantities": {"estates": 1}}
          },
          {
            "name": "名册内小区（村民小组）数：各种情形一并计算",
            "records": {
              "estate": [
                {"name": "东苑", "registeredOn": "2024-01-01"},
                {"name": "东苑", "registeredOn": "2024-01-01"},
                {"name": "东苑", "registeredOn": "2024-01-01"},
                {"name": "西苑", "registeredOn": "2024-01-01", "removedOn": "2025-12-30"}
              ]
            },
            "expect": {"quantities": {"estates": 3}}
          },
          {
            "name": "有议事场所的小区（村民小组）占比：合乎规则的计入",
            "records": {
              "estate": [
                {"name": "东苑", "registeredOn": "2024-01-01", "venue": "venue-1"},
                {"name": "东苑", "registeredOn": "2024-01-01", "venue": "venue-1"},
                {"name": "东苑", "registeredOn": "2024-01-01", "venue": "venue-1"}
              ],
              "venue": [
                {"openedOn": "2024-01-01"}
              ]
            },
            "expect": {"quantities": {"estates-with-venue": 10000}}
          },
          {
            "name": "有议事场所的小区（村民小组）占比：三件中有一件不合，向下取整",
            "records": {
              "estate": [
                {"name": "东苑", "registeredOn": "2024-01-01", "venue": "venue-1"},
                {"name": "东苑", "registeredOn": "2024-01-01", "venue": "venue-1"},
                {"name": "东苑", "registeredOn": "2024-01-01"}
              ],
              "venue": [
                {"openedOn": "2024-01-01"}
              ]
            },
            "expect": {"quantities": {"estates-with-venue": 6666}}
          },
          {
            "name": "有议事场所的小区（村民小组）占比：按“议事场所”逐项核对",
            "records": {
              "estate": [
                {"name": "东苑", "registeredOn": "2024-01-01", "venue": "venue-1"},
                {"name": "东苑", "registeredOn": "2024-01-01", "venue": "venue-1"},
                {"name": "东苑", "registeredOn": "2024-01-01"}
              ],
              "venue": [
                {"openedOn": "2024-01-01"}
              ]
            },
            "expect": {"quantities": {"estates-with-venue": 6666}}
          },
          {
            "name": "录入平台的议题占比：合乎规则的计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"},
                {"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"},
                {"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"}
              ]
            },
            "expect": {"quantities": {"topics-logged": 10000}}
          },
          {
            "name": "录入平台的议题占比：三件中有一件不合，向下取整",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"},
                {"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"},
                {"proposedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"topics-logged": 6666}}
          },
          {
            "name": "录入平台的议题占比：按“录入平台日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"},
                {"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"},
                {"proposedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"topics-logged": 6666}}
          },
          {
            "name": "录入平台的议题数：一件与两件",
            "records": {"topic": [{"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"}]},
            "expect": {"quantities": {"topics-on-platform": 1}}
          },
          {
            "name": "录入平台的议题数：合乎规则的计入",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"},
                {"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"},
                {"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"}
              ]
            },
            "expect": {"quantities": {"topics-on-platform": 3}}
          },
          {
            "name": "录入平台的议题数：按“录入平台日期”逐项核对",
            "records": {
              "topic": [
                {"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"},
                {"proposedOn": "2025-05-06", "loggedOn": "2025-05-07"},
                {"proposedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"topics-on-platform": 2}}
          },
          {
            "name": "办理进度可查的事项占比：合乎规则的计入",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "progressVisible": true},
                {"openedOn": "2025-03-03", "progressVisible": true},
                {"openedOn": "2025-03-03", "progressVisible": true}
              ]
            },
            "expect": {"quantities": {"progress-visible": 10000}}
          },
          {
            "name": "办理进度可查的事项占比：三件中有一件不合，向下取整",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "progressVisible": true},
                {"openedOn": "2025-03-03", "progressVisible": true},
                {"openedOn": "2025-03-03", "progressVisible": false}
              ]
            },
            "expect": {"quantities": {"progress-visible": 6666}}
          },
          {
            "name": "办理进度可查的事项占比：按“居民可查办理进度”逐项核对",
            "records": {
              "case": [
                {"openedOn": "2025-03-03", "progressVisible": true},
                {"openedOn": "2025-03-03", "progressVisible": true},
                {"openedOn": "2025-03-03", "progressVisible": false},
                {"openedOn": "2025-03-03"}
              ]
            },
            "expect": {"quantities": {"progress-visible": 5000}}
          },
          {
            "name": "5日内答复的线上诉求占比：合乎规则的计入",
            "note": "5天内回应",
            "records": {
              "feedback": [
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 10000}}
          },
          {
            "name": "5日内答复的线上诉求占比：三件中有一件不合，向下取整",
            "records": {
              "feedback": [
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-12"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 6666}}
          },
          {
            "name": "5日内答复的线上诉求占比：按“来源”逐项核对",
            "records": {
              "feedback": [
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "objection", "raisedOn": "2025-05-06", "handledOn": "2025-05-12"},
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "self-audit", "raisedOn": "2025-05-06", "handledOn": "2025-05-12"},
                {"raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"raisedOn": "2025-05-06", "handledOn": "2025-05-12"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 10000}}
          },
          {
            "name": "5日内答复的线上诉求占比：按“答复（整改完成）日期”逐项核对",
            "records": {
              "feedback": [
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-06"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-10"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-12"},
                {"source": "online-request", "raisedOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 6666}}
          },
          {
            "name": "5日内答复的线上诉求占比：按“答复（整改完成）日期”逐项核对，2025-05-06",
            "records": {
              "feedback": [
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-06"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 10000}}
          },
          {
            "name": "5日内答复的线上诉求占比：按“答复（整改完成）日期”逐项核对，2025-05-10",
            "records": {
              "feedback": [
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-10"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 10000}}
          },
          {
            "name": "5日内答复的线上诉求占比：按“答复（整改完成）日期”逐项核对，2025-05-12",
            "records": {
              "feedback": [
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"},
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-12"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 6666}}
          },
          {
            "name": "5日内答复的线上诉求占比：没有这类事项，须有零报告",
            "note": "零报告经采信才得满分，空着不报没有实际值",
            "records": {"nil-report": [{"matter": "online-requests", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"requests-answered": 10000}}
          },
          {
            "name": "5日内答复的线上诉求占比：两份零报告也一样",
            "records": {
              "nil-report": [
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"matter": "online-requests", "coversTo": "2025-06-30"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 10000}}
          },
          {
            "name": "5日内答复的线上诉求占比：别的事项的零报告不管用",
            "records": {"nil-report": [{"matter": "declined-topics", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"requests-answered": "none"}}
          },
          {
            "name": "5日内答复的线上诉求占比：有了材料，零报告不再起作用",
            "records": {
              "feedback": [
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-11"}
              ],
              "nil-report": [
                {"matter": "online-requests", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 10000}}
          },
          {
            "name": "零报告：线上诉求：一件与两件",
            "records": {"nil-report": [{"matter": "online-requests", "coversTo": "2025-12-31"}]},
            "expect": {"quantities": {"nil-online-requests": 1}}
          },
          {
            "name": "零报告：线上诉求：合乎规则的计入",
            "records": {
              "nil-report": [
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"matter": "online-requests", "coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-online-requests": 3}}
          },
          {
            "name": "零报告：线上诉求：按“零报告事项”逐项核对",
            "records": {
              "nil-report": [
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"matter": "online-requests", "coversTo": "2025-12-31"},
                {"matter": "declined-topics", "coversTo": "2025-12-31"},
                {"matter": "advisory-sessions", "coversTo": "2025-12-31"},
                {"matter": "overdue-cases", "coversTo": "2025-12-31"},
                {"matter": "escalated-cases", "coversTo": "2025-12-31"},
                {"matter": "street-reports", "coversTo": "2025-12-31"},
                {"matter": "objections", "coversTo": "2025-12-31"},
                {"matter": "mediation-cases", "coversTo": "2025-12-31"},
                {"matter": "self-found-problems", "coversTo": "2025-12-31"},
                {"coversTo": "2025-12-31"}
              ]
            },
            "expect": {"quantities": {"nil-online-requests": 2}}
          },
          {
            "name": "特色材料：数据预警应用：一件与两件",
            "records": {"showcase": [{"matter": "data-use", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-data-use": 1}}
          },
          {
            "name": "特色材料：数据预警应用：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-data-use": 3}}
          },
          {
            "name": "特色材料：数据预警应用：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-data-use": 2}}
          },
          {
            "name": "特色材料：特色议事空间：一件与两件",
            "records": {"showcase": [{"matter": "signature-venue", "completedOn": "2025-09-01"}]},
            "expect": {"quantities": {"showcase-signature-venue": 1}}
          },
          {
            "name": "特色材料：特色议事空间：合乎规则的计入",
            "records": {
              "showcase": [
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-signature-venue": 3}}
          },
          {
            "name": "特色材料：特色议事空间：按“对应事项”逐项核对",
            "records": {
              "showcase": [
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "signature-venue", "completedOn": "2025-09-01"},
                {"matter": "signature-intake", "completedOn": "2025-09-01"},
                {"matter": "partnership-pact", "completedOn": "2025-09-01"},
                {"matter": "signature-topic", "completedOn": "2025-09-01"},
                {"matter": "micro-unit", "completedOn": "2025-09-01"},
                {"matter": "type-casebook", "completedOn": "2025-09-01"},
                {"matter": "hybrid-case", "completedOn": "2025-09-01"},
                {"matter": "party-brand", "completedOn": "2025-09-01"},
                {"matter": "local-process", "completedOn": "2025-09-01"},
                {"matter": "three-tier-link", "completedOn": "2025-09-01"},
                {"matter": "replicated", "completedOn": "2025-09-01"},
                {"matter": "open-ledger", "completedOn": "2025-09-01"},
                {"matter": "third-party-evaluation", "completedOn": "2025-09-01"},
                {"matter": "data-use", "completedOn": "2025-09-01"},
                {"matter": "local-rules", "completedOn": "2025-09-01"},
                {"matter": "adopted-advice", "completedOn": "2025-09-01"},
                {"matter": "community-fund", "completedOn": "2025-09-01"},
                {"matter": "index-report", "completedOn": "2025-09-01"},
                {"completedOn": "2025-09-01"}
              ]
            },
            "expect": {"quantities": {"showcase-signature-venue": 2}}
          },
          {
            "name": "具备的场所要件数：一次齐备也逐种计",
            "records": {
              "venue": [
                {"openedOn": "2024-01-01", "items": ["sign", "rules-on-wall", "files", "barrier-free"]}
              ]
            },
            "expect": {"quantities": {"venue-items": 4}}
          },
          {
            "name": "5日内答复的线上诉求占比：提出第5天未回应，尚不计入",
            "asOf": "2025-06-20",
            "records": {
              "feedback": [
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-07"},
                {"source": "online-request", "raisedOn": "2025-06-15"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 10000}}
          },
          {
            "name": "5日内答复的线上诉求占比：提出第6天未回应，计入",
            "asOf": "2025-06-20",
            "records": {
              "feedback": [
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-07"},
                {"source": "online-request", "raisedOn": "2025-06-14"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 5000}}
          },
          {
            "name": "5日内答复的线上诉求占比：提出第7天未回应，计入",
            "asOf": "2025-06-20",
            "records": {
              "feedback": [
                {"source": "online-request", "raisedOn": "2025-05-06", "handledOn": "2025-05-07"},
                {"source": "online-request", "raisedOn": "2025-06-13"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 5000}}
          },
          {
            "name": "5日内答复的线上诉求占比：刚提出就回应，计入",
            "asOf": "2025-06-20",
            "records": {
              "feedback": [
                {"source": "online-request", "raisedOn": "2025-06-19", "handledOn": "2025-06-19"},
                {"source": "online-request", "raisedOn": "2025-05-01"}
              ]
            },
            "expect": {"quantities": {"requests-answered": 5000}}
          },
          {
            "name": "S1.f1 特色议事空间：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"S1.f1": [3, 2]},
            "quantities": {"showcase-signature-venue": 1},
            "expect": {"quantities": {"rating-signature-venue": 2}, "points": {"S1.f1": 6.66}}
          },
          {
            "name": "S1.f1 特色议事空间：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"S1.f1": [3]},
            "quantities": {"showcase-signature-venue": 1},
            "expect": {"quantities": {"rating-signature-venue": "none"}, "outcomes": {"S1.f1": "no-evidence"}}
          },
          {
            "name": "S2.f1 数据预警应用：两人评2档和3档，取低的2档",
            "basis": "confirmed",
            "ratings": {"S2.f1": [3, 2]},
            "quantities": {"showcase-data-use": 1},
            "expect": {"quantities": {"rating-data-use": 2}, "points": {"S2.f1": 6.66}}
          },
          {
            "name": "S2.f1 数据预警应用：只有一人评分，审定不算",
            "basis": "confirmed",
            "ratings": {"S2.f1": [3]},
            "quantities": {"showcase-data-use": 1},
            "expect": {"quantities": {"rating-data-use": "none"}, "outcomes": {"S2.f1": "no-evidence"}}
          }
        ]
      }

      """#
    ),
  ]
}
