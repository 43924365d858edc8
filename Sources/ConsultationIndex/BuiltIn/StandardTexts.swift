// swift-format-ignore-file
/// Files of `Fixtures/Standards` by name, as `.ci/embed` found them.
enum StandardTexts {
  static let files: [String: String] = [
"xindu.json": #"""
{
  "format": "consultation-standard/1",
  "id": "xindu",
  "version": "1.0.0",
  "zh": "创新党领导的社区多方协商共治机制评价指标",
  "en": "Evaluation index of party-led community consultation and shared governance",
  "effective": {"from": "2020-01-01"},
  "period": "year",
  "effort": {"zh": "分钟", "en": "minutes"},
  "declares": {"categories": 7, "elements": 22, "indicators": 107},
  "documents": {
    "dongcheng": {
      "zh": "东城区委社会工委《关于推动共建共享广泛动员社会力量参与城市治理的报告》（收入《北京基层社会治理创新与实践》）",
      "en": "Dongcheng District report on mobilising society for urban governance (in a book on Beijing's grassroots governance)"
    },
    "xiangzhou": {
      "zh": "《珠海市香洲区：以居民需求为导向的“议治相济”》（2017年8月9日，地方供稿）",
      "en": "Xiangzhou District, Zhuhai: consultation and governance led by residents' needs (9 August 2017)"
    },
    "xindu": {
      "zh": "成都市新都区社区民主协商标准体系介绍（介绍《创新党领导的社区多方协商共治机制评价指标》的公开文章）",
      "en": "Public article on Xindu District's standards for community consultation and its index"
    }
  },
  "kinds": [
    {"id": "urban", "zh": "城市社区", "en": "Urban community"},
    {"id": "rural", "zh": "村", "en": "Rural community (village)"}
  ],
  "tiers": [
    {"id": "base", "zh": "基础指标", "en": "Base", "points": 600},
    {"id": "advanced", "zh": "进阶指标", "en": "Advanced", "points": 200},
    {"id": "featured", "zh": "特色指标", "en": "Featured", "points": 200}
  ],
  "stages": [
    {"id": "topic-intake", "zh": "议题征集", "en": "Collecting topics"},
    {"id": "topic-review", "zh": "议题审核", "en": "Reviewing topics"},
    {"id": "organisation", "zh": "协商组织", "en": "Organising consultation"},
    {"id": "execution", "zh": "协商执行", "en": "Carrying out consultation"},
    {"id": "evaluation", "zh": "协商评估", "en": "Evaluating consultation"},
    {"id": "linkage", "zh": "协商联动", "en": "Working across levels"},
    {"id": "guarantee", "zh": "协商保障", "en": "Guarantees"}
  ],
  "principles": [
    {"id": "party-leadership", "zh": "坚持党的领导", "en": "Leadership of the Party"},
    {"id": "self-governance", "zh": "坚持群众自治", "en": "Self-governance by residents"},
    {"id": "lawful", "zh": "坚持依法协商", "en": "Consultation according to law"},
    {"id": "orderly", "zh": "坚持有序参与", "en": "Orderly participation"},
    {"id": "whole-process", "zh": "坚持全程协商", "en": "Consultation throughout"},
    {"id": "by-type", "zh": "坚持分类协商", "en": "Consultation by type"},
    {"id": "convener-answers", "zh": "坚持谁召集谁负责", "en": "Whoever convenes answers for it"}
  ],
  "vocabularies": {
    "action-item": {
      "zh": "落实责任清单要素",
      "en": "Item of an action list",
      "tokens": [
        {"id": "person", "zh": "责任人（岗位）", "en": "Person responsible (post)"},
        {"id": "deadline", "zh": "完成时限", "en": "Deadline"},
        {"id": "measure", "zh": "落实措施", "en": "Measure"}
      ]
    },
    "channel": {
      "zh": "议题来源渠道",
      "en": "Channel of a topic",
      "tokens": [
        {
          "id": "party-delegates",
          "zh": "党代表联系群众",
          "en": "Party delegates in touch with residents"
        },
        {"id": "council-members", "zh": "社区议事会成员", "en": "Council members"},
        {"id": "grid-officers", "zh": "网格员", "en": "Grid officers"},
        {"id": "social-organisations", "zh": "社区社会组织", "en": "Social organisations"},
        {"id": "resident-units", "zh": "社区驻区单位", "en": "Units located in the community"},
        {"id": "joint-petition", "zh": "居民联名", "en": "Joint petition of residents"},
        {"id": "online-platform", "zh": "网络平台", "en": "Online platform"},
        {
          "id": "deputies",
          "zh": "辖区人大代表、政协委员",
          "en": "People's congress deputies and CPPCC members"
        }
      ]
    },
    "concerned-group": {
      "zh": "议题关注的特殊群体",
      "en": "Group that a topic concerns",
      "tokens": [
        {"id": "elderly", "zh": "老年人", "en": "Elderly residents"},
        {"id": "children", "zh": "儿童", "en": "Children"},
        {"id": "disabled", "zh": "残疾人", "en": "Residents with disabilities"},
        {"id": "needy", "zh": "困难群众", "en": "Residents in need"}
      ]
    },
    "conclusion": {
      "zh": "议题审核结论",
      "en": "Conclusion on a topic",
      "tokens": [
        {"id": "adopted", "zh": "立项", "en": "Adopted"},
        {"id": "declined", "zh": "不予立项", "en": "Declined"},
        {"id": "referred", "zh": "转交办理", "en": "Referred elsewhere"}
      ]
    },
    "contact": {
      "zh": "联系方式",
      "en": "Kind of contact",
      "tokens": [
        {"id": "visit", "zh": "定期走访", "en": "Visit"},
        {"id": "reception", "zh": "定时接待", "en": "Reception"}
      ]
    },
    "convener": {
      "zh": "召集人",
      "en": "Convener",
      "tokens": [
        {
          "id": "estate-lead",
          "zh": "小区（院落、村民小组）议事负责人",
          "en": "Lead of the estate or group"
        },
        {"id": "grid-head", "zh": "网格长", "en": "Head of the grid"},
        {
          "id": "party-secretary",
          "zh": "社区（村）党组织书记",
          "en": "Secretary of the party organisation"
        },
        {"id": "committee-chair", "zh": "居（村）委会主任", "en": "Chair of the committee"},
        {"id": "other", "zh": "其他", "en": "Other"}
      ]
    },
    "disclosure-item": {
      "zh": "六公开事项",
      "en": "Six matters to disclose",
      "tokens": [
        {"id": "proposal", "zh": "提案公开", "en": "Proposal"},
        {"id": "procedure", "zh": "程序公开", "en": "Procedure"},
        {"id": "result", "zh": "结果公开", "en": "Result"},
        {"id": "plan", "zh": "方案公开", "en": "Plan"},
        {"id": "funds", "zh": "资金公开", "en": "Funds"},
        {"id": "notice", "zh": "公示公开", "en": "Public notice"}
      ]
    },
    "feedback-source": {
      "zh": "诉求与问题来源",
      "en": "Source of feedback",
      "tokens": [
        {"id": "online-request", "zh": "线上诉求", "en": "Online request"},
        {"id": "objection", "zh": "公示异议", "en": "Objection to a published result"},
        {"id": "self-audit", "zh": "自评发现的问题", "en": "Problem found in a self-audit"}
      ]
    },
    "file-paper": {
      "zh": "一事一档要件",
      "en": "Papers of a case file",
      "tokens": [
        {"id": "proposal", "zh": "议题提交及审核材料", "en": "Proposal and review"},
        {"id": "notice", "zh": "协商公告", "en": "Notice"},
        {"id": "minutes", "zh": "协商纪要", "en": "Minutes"},
        {"id": "resolution", "zh": "协商决议", "en": "Resolution"},
        {"id": "implementation", "zh": "落实情况材料", "en": "Proof of implementation"},
        {"id": "disclosure", "zh": "结果公示材料", "en": "Proof of publication"}
      ]
    },
    "finance-item": {
      "zh": "经费与资源类别",
      "en": "Kind of funds",
      "tokens": [
        {"id": "budget-line", "zh": "预算列支", "en": "Budget line"},
        {"id": "spending-voucher", "zh": "支出凭证", "en": "Spending voucher"},
        {"id": "social-resource", "zh": "社会资源", "en": "Social resources"}
      ]
    },
    "form": {
      "zh": "协商形式",
      "en": "Form of consultation",
      "tokens": [
        {"id": "council", "zh": "村（居）民议事会", "en": "Residents' or villagers' council"},
        {"id": "talk", "zh": "民主恳谈协商", "en": "Democratic talk"},
        {"id": "expert", "zh": "专家咨询协商", "en": "Expert consultation"},
        {"id": "hearing", "zh": "决策听证协商", "en": "Hearing before a decision"},
        {"id": "appraisal", "zh": "民主评议协商", "en": "Democratic appraisal"},
        {"id": "new-media", "zh": "新兴媒体协商", "en": "Consultation over new media"},
        {"id": "written", "zh": "书面征询协商", "en": "Written consultation"},
        {"id": "visit", "zh": "走访约谈协商", "en": "Visits and interviews"},
        {"id": "open-space", "zh": "开放空间", "en": "Open space"},
        {"id": "questionnaire", "zh": "问卷式协商", "en": "Questionnaire"}
      ]
    },
    "joint-partner": {
      "zh": "联动单位",
      "en": "Partner in a joint case",
      "tokens": [
        {"id": "departments", "zh": "职能部门", "en": "Government departments"},
        {"id": "resident-units", "zh": "驻区单位", "en": "Units located in the community"}
      ]
    },
    "level": {
      "zh": "协商层级",
      "en": "Level of consultation",
      "tokens": [
        {
          "id": "estate",
          "zh": "小区（院落、村民小组）",
          "en": "Estate (courtyard, villagers' group)"
        },
        {"id": "grid", "zh": "网格", "en": "Grid"},
        {"id": "community", "zh": "社区（村）", "en": "Community (village)"}
      ]
    },
    "list": {
      "zh": "协商清单",
      "en": "Lists for consultation",
      "tokens": [
        {"id": "responsibility", "zh": "协商责任清单", "en": "Responsibility list"},
        {"id": "deliberation", "zh": "居民议事清单", "en": "Deliberation list"},
        {
          "id": "assistance",
          "zh": "协助政府工作清单",
          "en": "List of work assisting the government"
        }
      ]
    },
    "mode": {
      "zh": "参与方式",
      "en": "Way of taking part",
      "tokens": [
        {"id": "on-site", "zh": "现场", "en": "On site"},
        {"id": "online", "zh": "线上", "en": "Online"},
        {"id": "hybrid", "zh": "线上线下结合", "en": "Both"}
      ]
    },
    "nil-matter": {
      "zh": "零报告事项",
      "en": "Matter of a nil report",
      "tokens": [
        {"id": "declined-topics", "zh": "不予立项的议题", "en": "Declined topics"},
        {"id": "advisory-sessions", "zh": "咨询型协商", "en": "Advisory consultation"},
        {"id": "overdue-cases", "zh": "逾期事项", "en": "Overdue cases"},
        {"id": "escalated-cases", "zh": "逐级上报事项", "en": "Escalated cases"},
        {"id": "street-reports", "zh": "上报街道（镇）事项", "en": "Cases reported to the street"},
        {"id": "objections", "zh": "公示异议", "en": "Objections to published results"},
        {"id": "mediation-cases", "zh": "协调型（矛盾纠纷）事项", "en": "Mediation cases"},
        {"id": "online-requests", "zh": "线上诉求", "en": "Online requests"},
        {"id": "self-found-problems", "zh": "自评发现的问题", "en": "Self-found problems"}
      ]
    },
    "openness": {
      "zh": "公开方式",
      "en": "Openness of a session",
      "tokens": [
        {"id": "observers", "zh": "居民旁听", "en": "Open to observers"},
        {"id": "broadcast", "zh": "公开直播", "en": "Broadcast"}
      ]
    },
    "outcome": {
      "zh": "协商结果",
      "en": "Outcome of a case",
      "tokens": [
        {"id": "settled", "zh": "协商一致、形成决议", "en": "Settled with a resolution"},
        {"id": "escalated", "zh": "逐级上报", "en": "Escalated"},
        {"id": "deferred", "zh": "暂缓并说明理由", "en": "Deferred with a reason"}
      ]
    },
    "participation-matter": {
      "zh": "参与统计事项",
      "en": "Matter of a participation count",
      "tokens": [
        {
          "id": "away-residents",
          "zh": "外出居民线上参与",
          "en": "Residents living away who took part online"
        },
        {"id": "party-members", "zh": "党员参与协商", "en": "Party members who took part"},
        {"id": "points-scheme", "zh": "积分兑换", "en": "Residents who redeemed points"}
      ]
    },
    "party": {
      "zh": "参会主体",
      "en": "Kind of party present",
      "tokens": [
        {"id": "party-branch", "zh": "村（社区）党组织成员", "en": "Party organisation"},
        {"id": "committee", "zh": "村（居）委会成员", "en": "Residents' or villagers' committee"},
        {
          "id": "oversight-committee",
          "zh": "村（居）务监督委员会成员",
          "en": "Oversight committee"
        },
        {
          "id": "deliberation-committee",
          "zh": "议事协商委员会成员",
          "en": "Deliberation committee"
        },
        {
          "id": "resident-delegates",
          "zh": "村（居）民代表",
          "en": "Residents' or villagers' delegates"
        },
        {"id": "owners-committee", "zh": "业主委员会代表", "en": "Owners' committee"},
        {"id": "resident-units", "zh": "辖区单位代表", "en": "Units located in the community"},
        {
          "id": "deputies",
          "zh": "党代表、人大代表、政协委员",
          "en": "Party delegates, deputies and CPPCC members"
        },
        {"id": "affected-parties", "zh": "利益相关方", "en": "Affected parties"}
      ]
    },
    "phase": {
      "zh": "协商所处阶段",
      "en": "Phase of a session",
      "tokens": [
        {"id": "before", "zh": "决策之前", "en": "Before the decision"},
        {"id": "during", "zh": "决策实施之中", "en": "While it is carried out"},
        {"id": "after", "zh": "决策实施之后", "en": "After it was carried out"}
      ]
    },
    "pre-study-party": {
      "zh": "前期论证参与方",
      "en": "Party to a preliminary study",
      "tokens": [
        {"id": "experts", "zh": "专家学者", "en": "Experts"},
        {"id": "party-delegates", "zh": "党代表", "en": "Party delegates"},
        {
          "id": "deputies",
          "zh": "人大代表、政协委员",
          "en": "People's congress deputies and CPPCC members"
        }
      ]
    },
    "present-group": {
      "zh": "到场居民群体",
      "en": "Group of residents present",
      "tokens": [
        {"id": "elderly", "zh": "老年人", "en": "Elderly residents"},
        {"id": "youth", "zh": "青年", "en": "Young residents"},
        {"id": "migrants", "zh": "外来人口", "en": "Migrants"},
        {"id": "women", "zh": "妇女", "en": "Women"}
      ]
    },
    "review-reason": {
      "zh": "退回或不予采信的理由",
      "en": "Reason for returning or rejecting",
      "tokens": [
        {"id": "missing-attachment", "zh": "缺少佐证附件", "en": "Supporting attachment missing"},
        {"id": "missing-field", "zh": "必要内容未填", "en": "Necessary content not filled in"},
        {"id": "illegible", "zh": "材料模糊无法辨认", "en": "Illegible material"},
        {"id": "missing-seal", "zh": "缺少签字或盖章", "en": "Signature or seal missing"},
        {"id": "wrong-period", "zh": "不属于本评定周期", "en": "Outside the period"},
        {"id": "wrong-kind", "zh": "材料类别填报有误", "en": "Filed under the wrong kind"},
        {
          "id": "inconsistent",
          "zh": "填报内容与附件不一致",
          "en": "Entries differ from the attachment"
        },
        {"id": "duplicate", "zh": "重复申报", "en": "Submitted twice"},
        {"id": "not-relevant", "zh": "与协商工作无关", "en": "Unrelated to consultation"},
        {"id": "unverifiable", "zh": "核查无法印证", "en": "Cannot be verified"},
        {"id": "backdated", "zh": "事后补造", "en": "Made up afterwards"},
        {"id": "personal-data", "zh": "含个人身份信息，须脱敏", "en": "Contains personal data"}
      ]
    },
    "rule": {
      "zh": "协商制度",
      "en": "Rules for consultation",
      "tokens": [
        {"id": "council", "zh": "议事会制度", "en": "Council"},
        {"id": "notice", "zh": "公告制度", "en": "Notice"},
        {"id": "filing", "zh": "备案登记制度", "en": "Filing"},
        {"id": "disclosure", "zh": "结果公开制度", "en": "Disclosure"},
        {"id": "appraisal", "zh": "民主评议制度", "en": "Appraisal"}
      ]
    },
    "session-paper": {
      "zh": "会议要件",
      "en": "Papers of a session",
      "tokens": [
        {"id": "notice", "zh": "会议公告", "en": "Notice"},
        {"id": "sign-in", "zh": "签到表", "en": "Sign-in sheet"},
        {"id": "agenda", "zh": "会议议程", "en": "Agenda"},
        {"id": "minutes", "zh": "会议纪要", "en": "Minutes"},
        {"id": "resolution", "zh": "协商决议", "en": "Resolution"},
        {"id": "images", "zh": "影像资料", "en": "Images"}
      ]
    },
    "showcase-matter": {
      "zh": "特色材料对应事项",
      "en": "Matter of featured material",
      "tokens": [
        {
          "id": "signature-intake",
          "zh": "特色征集载体",
          "en": "Distinctive ways of collecting topics"
        },
        {"id": "partnership-pact", "zh": "共治伙伴协议", "en": "Partnership agreements"},
        {"id": "signature-topic", "zh": "品牌议题案例", "en": "Model topic"},
        {"id": "micro-unit", "zh": "微单元议事创新", "en": "Consultation in small units"},
        {"id": "type-casebook", "zh": "分类协商案例库", "en": "Casebook by type"},
        {"id": "hybrid-case", "zh": "线上线下闭环案例", "en": "Case handled online and on site"},
        {"id": "party-brand", "zh": "党建引领协商品牌", "en": "Party-led consultation practice"},
        {"id": "local-process", "zh": "本土流程创新", "en": "Local procedure"},
        {"id": "three-tier-link", "zh": "三级联动机制", "en": "Cooperation of three tiers"},
        {"id": "replicated", "zh": "经验推广", "en": "Experience adopted elsewhere"},
        {"id": "open-ledger", "zh": "公开台账可查", "en": "Open ledger"},
        {"id": "third-party-evaluation", "zh": "第三方评估", "en": "Third-party evaluation"},
        {"id": "signature-venue", "zh": "特色议事空间", "en": "Distinctive meeting place"},
        {"id": "data-use", "zh": "数据预警应用", "en": "Use of data and warnings"},
        {"id": "local-rules", "zh": "本土议事规则", "en": "Local rules of debate"},
        {"id": "adopted-advice", "zh": "智库意见采纳", "en": "Outside advice adopted"},
        {"id": "community-fund", "zh": "社区基金", "en": "Community fund"},
        {"id": "index-report", "zh": "年度协商指数报告", "en": "Annual consultation report"}
      ]
    },
    "survey-subject": {
      "zh": "测评内容",
      "en": "Subject of a survey",
      "tokens": [
        {"id": "satisfaction", "zh": "协商工作满意度", "en": "Satisfaction"},
        {"id": "awareness", "zh": "协商工作知晓度", "en": "Awareness"}
      ]
    },
    "team": {
      "zh": "队伍类别",
      "en": "Kind of team",
      "tokens": [
        {"id": "facilitators", "zh": "协商主持骨干", "en": "Facilitators"},
        {"id": "experts", "zh": "咨询专家库", "en": "Expert pool"}
      ]
    },
    "topic-category": {
      "zh": "议题类别",
      "en": "Category of a topic",
      "tokens": [
        {"id": "public-service", "zh": "公共服务", "en": "Public services"},
        {"id": "public-welfare", "zh": "公益事业", "en": "Public welfare"},
        {"id": "common-problem", "zh": "公共问题", "en": "Common problems"},
        {"id": "neighbour-dispute", "zh": "邻里纠纷", "en": "Disputes between neighbours"},
        {"id": "individual-request", "zh": "个人诉求", "en": "Individual requests"},
        {"id": "other", "zh": "其他", "en": "Other"}
      ]
    },
    "type": {
      "zh": "协商类型",
      "en": "Type of consultation",
      "tokens": [
        {"id": "decision", "zh": "决策型协商", "en": "Decision"},
        {"id": "mediation", "zh": "协调型协商", "en": "Mediation"},
        {"id": "advisory", "zh": "咨询型协商", "en": "Advice"},
        {"id": "oversight", "zh": "监督型协商", "en": "Oversight"}
      ]
    },
    "venue-item": {
      "zh": "场所要件",
      "en": "Equipment of a meeting place",
      "tokens": [
        {"id": "sign", "zh": "标识标牌", "en": "Sign"},
        {"id": "rules-on-wall", "zh": "制度上墙", "en": "Rules on the wall"},
        {"id": "files", "zh": "档案资料", "en": "Files"},
        {"id": "barrier-free", "zh": "无障碍设施", "en": "Barrier-free access"}
      ]
    },
    "venue-type": {
      "zh": "议事场所类型",
      "en": "Type of meeting place",
      "tokens": [
        {"id": "corner", "zh": "议事角", "en": "Corner"},
        {"id": "hall", "zh": "议事厅", "en": "Hall"},
        {"id": "corridor", "zh": "议事长廊", "en": "Corridor"}
      ]
    }
  },
  "procedures": {
    "covenant": {
      "zh": "居民公约制定程序",
      "en": "Making a covenant",
      "steps": [
        {"id": "discuss", "zh": "多轮讨论", "en": "Rounds of discussion"},
        {"id": "display", "zh": "社区公示", "en": "Public display"},
        {"id": "opinions", "zh": "征求意见", "en": "Ask for opinions"},
        {"id": "vote", "zh": "居民表决", "en": "Residents vote"},
        {"id": "sign", "zh": "居民签约", "en": "Residents sign"},
        {"id": "in-force", "zh": "正式实施", "en": "In force"}
      ]
    },
    "five-steps": {
      "zh": "协商五步程序",
      "en": "Five steps of consultation",
      "steps": [
        {"id": "collect", "zh": "收集意见", "en": "Collect opinions"},
        {"id": "fix-topic", "zh": "确定议题", "en": "Fix the topic"},
        {"id": "announce", "zh": "发布公告", "en": "Publish the notice"},
        {"id": "consult", "zh": "组织协商", "en": "Hold the consultation"},
        {"id": "use-result", "zh": "结果运用", "en": "Use the result"}
      ]
    },
    "hearing": {
      "zh": "决策听证程序",
      "en": "Hearing",
      "steps": [
        {"id": "announce", "zh": "发布公告", "en": "Publish the notice"},
        {"id": "meet", "zh": "召开会议", "en": "Hold the meeting"},
        {"id": "publish-result", "zh": "公布结果", "en": "Publish the result"}
      ]
    }
  },
  "rubrics": {
    "E1.f1": {
      "zh": "经验推广",
      "en": "Experience adopted elsewhere",
      "reviewers": 2,
      "levels": [
        {"zh": "没有推广材料", "en": "No material"},
        {
          "zh": "经验在街道（镇）范围内交流，有会议或者简报材料",
          "en": "Presented within the street, with papers of the meeting or a bulletin"
        },
        {
          "zh": "街道（镇）以上正式文件推广，或者有其他社区采用的书面证明",
          "en": "Promoted by a formal document of the street or above, or another community confirms its use in writing"
        },
        {
          "zh": "区级以上正式文件推广，并有两个以上社区采用后的实施记录",
          "en": "Promoted by a formal document of the district or above, with records of use in two or more communities"
        }
      ]
    },
    "E2.f1": {
      "zh": "公开台账可查",
      "en": "Open ledger",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有公开台账，或者居民无法查阅",
          "en": "No open ledger, or residents cannot see it"
        },
        {
          "zh": "台账可现场查阅，更新不及时或者缺项较多",
          "en": "Can be read on site; late or with many gaps"
        },
        {
          "zh": "台账可现场和线上查阅，事项、结果、资金齐全并按月更新",
          "en": "Can be read on site and online; matters, results and funds complete, updated monthly"
        },
        {
          "zh": "在第二档基础上，有居民查阅、质询和答复的记录",
          "en": "As before, with records of residents consulting it, asking and being answered"
        }
      ]
    },
    "E3.f1": {
      "zh": "第三方评估",
      "en": "Third-party evaluation",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有第三方评估，或者评估方与社区有隶属、利益关系",
          "en": "No evaluation, or by a party that belongs to or depends on the community"
        },
        {
          "zh": "有第三方报告，缺少方法、样本或者原始数据说明",
          "en": "A report without method, sample or data"
        },
        {
          "zh": "报告方法和样本清楚，指出了问题，并向居民公开",
          "en": "Method and sample are clear, shortcomings are named, and residents can read it"
        },
        {
          "zh": "在第二档基础上，针对问题的整改已完成并有复核记录",
          "en": "As before, and the shortcomings were put right and checked again"
        }
      ]
    },
    "F3.f1": {
      "zh": "线上线下闭环案例",
      "en": "Case handled online and on site",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有案例，或者线上线下各行其是",
          "en": "No case, or online and on-site work unconnected"
        },
        {
          "zh": "有线上征集、线下协商的案例，结果未回到线上反馈",
          "en": "Collected online and discussed on site; the result was not fed back online"
        },
        {
          "zh": "线上征集、线下协商、线上反馈各环节均有注明日期的记录",
          "en": "Online intake, on-site session and online feedback each have dated records"
        },
        {
          "zh": "闭环完整，线上参与人数和采纳意见可查，并已用于两个以上事项",
          "en": "A full loop with online participants and adopted opinions on record, used for two or more cases"
        }
      ]
    },
    "G1.f1": {
      "zh": "本土议事规则",
      "en": "Local rules of debate",
      "reviewers": 2,
      "levels": [
        {"zh": "没有本土议事规则，或者照搬范本", "en": "No local rules, or a copied model"},
        {
          "zh": "有成文规则，未经居民讨论或者未实际使用",
          "en": "Written rules, not discussed by residents or not in use"
        },
        {
          "zh": "规则经居民讨论通过，会议纪要能反映按规则议事",
          "en": "Passed after discussion by residents; minutes show that sessions follow them"
        },
        {
          "zh": "在第二档基础上，规则执行一年以上并修订过，居民骨干能独立按规则主持",
          "en": "As before, in use for a year or more and revised; residents preside by them on their own"
        }
      ]
    },
    "G2.f1": {
      "zh": "智库意见采纳",
      "en": "Outside advice adopted",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有外部专家、智库意见，或者意见未采纳",
          "en": "No advice from outside experts, or none adopted"
        },
        {
          "zh": "有一条意见被采纳，采纳过程有记录",
          "en": "One piece of advice was adopted, on record"
        },
        {
          "zh": "有两条以上意见写入决议或者制度，注明来源和采纳理由",
          "en": "Two or more entered resolutions or rules, with source and reason"
        },
        {
          "zh": "采纳的意见已经落实，成效有数据或者居民评价证明",
          "en": "The adopted advice was carried out, with figures or residents' views to show the effect"
        }
      ]
    },
    "G3.f1": {
      "zh": "社区基金",
      "en": "Community fund",
      "reviewers": 2,
      "levels": [
        {"zh": "没有社区基金或者社会资金材料", "en": "No fund or social money"},
        {
          "zh": "有设立文件或者捐赠意向，本期没有到账资金",
          "en": "Set up or promised, no money received in the period"
        },
        {
          "zh": "本期有到账资金，使用经居民协商确定，收支公开",
          "en": "Money was received, its use was agreed by residents, and the accounts are public"
        },
        {
          "zh": "在第二档基础上，来源两个以上，有管理制度，资助的协商事项有成效材料",
          "en": "As before, from two or more sources, under written rules, with proof of what the funded cases achieved"
        }
      ]
    },
    "G4.f1": {
      "zh": "年度协商指数报告",
      "en": "Annual consultation report",
      "reviewers": 2,
      "levels": [
        {"zh": "没有年度报告，或者未公开", "en": "No annual report, or not published"},
        {
          "zh": "报告已公开，以工作总结为主，没有指标数据",
          "en": "Published, but a summary of work without figures"
        },
        {
          "zh": "报告公开了主要指标数据，写明不足和改进安排",
          "en": "Published with the main figures, shortcomings and plans"
        },
        {
          "zh": "在第二档基础上，有与上一周期的对比，并经居民议事会审议、记录意见",
          "en": "As before, compared with the period before, and discussed by the council with its opinions on record"
        }
      ]
    },
    "M1.f1": {
      "zh": "党建引领协商品牌",
      "en": "Party-led consultation practice",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有品牌做法，或者只有名称和口号",
          "en": "No such practice, or a name and a slogan only"
        },
        {
          "zh": "有做法和分工文件，本期实施记录较少",
          "en": "The practice and duties are written down; few records in the period"
        },
        {
          "zh": "党组织牵头、党员分工明确，两个以上季度有实施记录和解决事项",
          "en": "The party organisation leads, duties are clear, with records and solved matters in two or more quarters"
        },
        {
          "zh": "持续一年以上，居民知晓并有评价，被上级党组织书面肯定",
          "en": "Kept up for a year or more, known and appraised by residents, endorsed in writing by a higher organisation"
        }
      ]
    },
    "M2.f1": {
      "zh": "本土流程创新",
      "en": "Local procedure",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有本土流程，或者照抄既有流程",
          "en": "No local procedure, or a copy of an existing one"
        },
        {"zh": "有成文流程，尚未用于实际事项", "en": "Written down but not yet used"},
        {
          "zh": "成文流程用于三件以上事项，各步骤记录齐全",
          "en": "Used for three or more cases with each step on record"
        },
        {
          "zh": "在第二档基础上，根据评议意见修订过，办理质量或者时效有数据改善",
          "en": "As before, revised after appraisal, with figures that show better quality or speed"
        }
      ]
    },
    "M4.f1": {
      "zh": "三级联动机制",
      "en": "Cooperation of three tiers",
      "reviewers": 2,
      "levels": [
        {"zh": "没有联动机制材料", "en": "No material on cooperation"},
        {
          "zh": "有联动文件或者联席名单，没有联动记录",
          "en": "A document or list of members, without records of cooperation"
        },
        {
          "zh": "区、街道（镇）、社区分工明确，本期有联动办理记录",
          "en": "District, street and community have clear duties, with cases handled together in the period"
        },
        {
          "zh": "联动事项从上报、交办到反馈全程有时限记录，并解决了社区难以自行解决的事项",
          "en": "Reporting, assignment and feedback are all dated, and matters beyond the community's means were solved"
        }
      ]
    },
    "O1.f1": {
      "zh": "品牌议题案例",
      "en": "Model topic",
      "reviewers": 2,
      "levels": [
        {"zh": "没有案例，或者只有宣传稿", "en": "No case, or publicity only"},
        {
          "zh": "案例写明了来由和做法，缺少结果或者对比材料",
          "en": "Origin and method are told; result or comparison is missing"
        },
        {
          "zh": "案例过程完整，有同一地点或者同一口径的前后对比材料",
          "en": "The whole course is told, with a before-and-after of the same place or the same figures"
        },
        {
          "zh": "前后对比明显，有受益居民的评价，结果保持三个月以上",
          "en": "A clear difference, confirmed by the residents concerned, that has lasted three months or more"
        }
      ]
    },
    "O2.f1": {
      "zh": "微单元议事创新",
      "en": "Consultation in small units",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有楼栋、院落、胡同等微单元议事记录",
          "en": "No record of consultation in buildings, courtyards or lanes"
        },
        {
          "zh": "有个别微单元开展议事，未形成固定做法",
          "en": "Single units have met, without an established way"
        },
        {
          "zh": "微单元有召集人、规则和台账，两个以上季度开展议事",
          "en": "Units have conveners, rules and a ledger, and met in two or more quarters"
        },
        {
          "zh": "微单元覆盖本社区三分之一以上小区或者村民小组，并有就地解决的事项清单",
          "en": "Units cover a third or more of the estates or groups, with a list of matters solved on the spot"
        }
      ]
    },
    "O3.f1": {
      "zh": "分类协商案例库",
      "en": "Casebook by type",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有案例库，或者案例未按类型整理",
          "en": "No casebook, or cases not sorted by type"
        },
        {
          "zh": "收录两种类型的案例，内容以过程记述为主",
          "en": "Cases of two types, mostly narrative"
        },
        {
          "zh": "收录三种以上类型的案例，每例写明适用情形、程序和要点",
          "en": "Cases of three or more types, each with when to use it, procedure and key points"
        },
        {
          "zh": "四种类型齐全，本期有更新，并有按指引办理新事项的记录",
          "en": "All four types, updated in the period, and new cases were handled by its guidance"
        }
      ]
    },
    "S1.f1": {
      "zh": "特色议事空间",
      "en": "Distinctive meeting place",
      "reviewers": 2,
      "levels": [
        {"zh": "没有特色空间，或者长期闲置", "en": "No such place, or one that stands idle"},
        {"zh": "空间已建成，有少量议事记录", "en": "Built, with few sessions on record"},
        {
          "zh": "空间由居民参与设计或者管理，每季度有议事记录",
          "en": "Residents share in its design or care, with sessions in every quarter"
        },
        {
          "zh": "在第二档基础上，兼顾老年人、残疾人等使用，居民满意并有使用数据",
          "en": "As before, suited to elderly and disabled residents, with figures on use and satisfaction"
        }
      ]
    },
    "S2.f1": {
      "zh": "数据预警应用",
      "en": "Use of data and warnings",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有数据预警应用，或者只有平台截图",
          "en": "No use of warnings, or screenshots only"
        },
        {"zh": "有预警提示记录，没有整改材料", "en": "Warnings on record, nothing put right"},
        {
          "zh": "针对预警短板制定措施并完成整改，前后数据可比",
          "en": "Measures were taken on the warnings and completed, with comparable figures before and after"
        },
        {
          "zh": "按季度分析数据，据此调整议题、力量或者流程，并有持续改善的数据",
          "en": "Data are analysed each quarter and change topics, staffing or procedure, with figures that keep improving"
        }
      ]
    },
    "T1.f1": {
      "zh": "特色征集载体",
      "en": "Distinctive ways of collecting topics",
      "reviewers": 2,
      "levels": [
        {
          "zh": "未见载体，或者只有方案、牌匾，没有征集记录",
          "en": "No such channel, or a plan or a plaque without any record of intake"
        },
        {
          "zh": "载体已建立，有本期征集记录，但少于两个季度或者未转为议题",
          "en": "In place with some intake, but in fewer than two quarters or without leading to topics"
        },
        {
          "zh": "载体常态运行，两个以上季度有征集记录，并有议题由此立项",
          "en": "In regular use in two or more quarters, and topics were adopted from it"
        },
        {
          "zh": "在第二档基础上，由此立项的议题已办结，居民评价或者前后对比能证明成效",
          "en": "As before, and such topics were closed, with residents' views or a before-and-after to show the effect"
        }
      ]
    },
    "T3.f1": {
      "zh": "共治伙伴协议",
      "en": "Partnership agreements",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有共建协议，或者协议未签署、已失效",
          "en": "No agreement, or one not signed or no longer in force"
        },
        {
          "zh": "有签署并在有效期内的协议，但没有履约记录",
          "en": "A signed agreement in force, without any record of performance"
        },
        {
          "zh": "协议约定了各方责任和资源，本期有注明日期的履约记录",
          "en": "Duties and resources are set out, with dated records of performance in the period"
        },
        {
          "zh": "两个以上伙伴持续履约，投入的资源和解决的事项可逐项对账",
          "en": "Two or more partners perform continually; resources given and matters solved can be checked item by item"
        }
      ]
    }
  },
  "reviews": {"reasons": "review-reason"},
  "evidence": [
    {
      "id": "topic",
      "zh": "议题",
      "en": "Topic",
      "counts": {"at": "proposedOn"},
      "fields": [
        {
          "id": "title",
          "zh": "议题名称",
          "en": "Title",
          "type": "text",
          "help": {
            "zh": "只写事由，不填写姓名、住址、身份证号码。",
            "en": "State the matter only; no names, addresses or identity numbers."
          }
        },
        {"id": "proposedOn", "zh": "提交日期", "en": "Proposed on", "type": "date"},
        {
          "id": "channel",
          "zh": "来源渠道",
          "en": "Channel",
          "type": "token",
          "vocabulary": "channel"
        },
        {
          "id": "category",
          "zh": "议题类别",
          "en": "Category",
          "type": "token",
          "vocabulary": "topic-category"
        },
        {
          "id": "inWriting",
          "zh": "书面提交",
          "en": "In writing",
          "type": "flag",
          "help": {
            "zh": "社会组织、驻区单位提交议题应为书面。",
            "en": "Social organisations and resident units propose in writing."
          }
        },
        {
          "id": "signatories",
          "zh": "联名人数",
          "en": "Signatories",
          "type": "integer",
          "help": {
            "zh": "居民联名议题填写，只填人数。",
            "en": "For joint petitions; the number only."
          }
        },
        {
          "id": "allAdults",
          "zh": "联名人均年满18周岁",
          "en": "All signatories aged 18 or over",
          "type": "flag",
          "help": {"zh": "由社区核对后填写。", "en": "Filled in after the community has checked."}
        },
        {
          "id": "concerns",
          "zh": "涉及特殊群体",
          "en": "Groups concerned",
          "type": "tokens",
          "vocabulary": "concerned-group",
          "help": {"zh": "不涉及的留空。", "en": "Leave empty where there are none."}
        },
        {"id": "reviewedOn", "zh": "审核日期", "en": "Reviewed on", "type": "date"},
        {
          "id": "conclusion",
          "zh": "审核结论",
          "en": "Conclusion",
          "type": "token",
          "vocabulary": "conclusion"
        },
        {
          "id": "declineReason",
          "zh": "不予立项理由",
          "en": "Reason for declining",
          "type": "text",
          "help": {"zh": "不予立项的必须写明。", "en": "Needed for declined topics."}
        },
        {
          "id": "proposerAnsweredOn",
          "zh": "答复提议人日期",
          "en": "Proposer answered on",
          "type": "date"
        },
        {"id": "answeredInWriting", "zh": "书面答复", "en": "Answered in writing", "type": "flag"},
        {"id": "loggedOn", "zh": "录入平台日期", "en": "Logged on the platform on", "type": "date"},
        {
          "id": "major",
          "zh": "重大议题",
          "en": "Major topic",
          "type": "flag",
          "help": {
            "zh": "涉及面广、关乎多数居民切身利益的议题。",
            "en": "Wide in reach, touching the interests of most residents."
          }
        },
        {"id": "preStudyOn", "zh": "前期论证日期", "en": "Preliminary study on", "type": "date"},
        {
          "id": "preStudyBy",
          "zh": "前期论证参与方",
          "en": "Preliminary study with",
          "type": "tokens",
          "vocabulary": "pre-study-party"
        },
        {
          "id": "partyStudiedOn",
          "zh": "党组织研究日期",
          "en": "Studied by the party organisation on",
          "type": "date"
        },
        {
          "id": "firstSessionOn",
          "zh": "首次协商日期",
          "en": "First session on",
          "type": "date",
          "help": {"zh": "尚未协商的留空。", "en": "Leave empty before the first session."}
        }
      ],
      "constraints": [
        {"field": "proposedOn", "atMost": "reviewedOn"},
        {"field": "proposedOn", "atMost": "proposerAnsweredOn"},
        {"field": "proposedOn", "atMost": "firstSessionOn"}
      ]
    },
    {
      "id": "session",
      "zh": "协商会议（活动）",
      "en": "Session",
      "counts": {"at": "heldOn"},
      "fields": [
        {
          "id": "title",
          "zh": "主题",
          "en": "Subject",
          "type": "text",
          "help": {
            "zh": "只写事由，不填写姓名、住址、身份证号码。",
            "en": "State the matter only; no names, addresses or identity numbers."
          }
        },
        {
          "id": "heldOn",
          "zh": "召开日期",
          "en": "Held on",
          "type": "date",
          "help": {
            "zh": "走访、问卷、书面征询填写完成日期。",
            "en": "For visits, questionnaires and written rounds: completed on."
          }
        },
        {"id": "announcedOn", "zh": "公告日期", "en": "Announced on", "type": "date"},
        {"id": "form", "zh": "协商形式", "en": "Form", "type": "token", "vocabulary": "form"},
        {"id": "level", "zh": "协商层级", "en": "Level", "type": "token", "vocabulary": "level"},
        {"id": "type", "zh": "协商类型", "en": "Type", "type": "token", "vocabulary": "type"},
        {
          "id": "phase",
          "zh": "协商所处阶段",
          "en": "Phase",
          "type": "token",
          "vocabulary": "phase"
        },
        {
          "id": "mode",
          "zh": "参与方式",
          "en": "Way of taking part",
          "type": "token",
          "vocabulary": "mode",
          "help": {
            "zh": "有居民在线参加的现场会议选“线上线下结合”。",
            "en": "Choose both where residents joined a meeting online."
          }
        },
        {
          "id": "convener",
          "zh": "召集人",
          "en": "Convener",
          "type": "token",
          "vocabulary": "convener"
        },
        {
          "id": "convenerPresided",
          "zh": "召集人到会主持",
          "en": "Convener presided",
          "type": "flag"
        },
        {
          "id": "residentConvened",
          "zh": "由居民骨干召集",
          "en": "Convened by a resident",
          "type": "flag",
          "help": {
            "zh": "召集人不是社区工作者的填“是”。",
            "en": "Yes where the convener is no community worker."
          }
        },
        {
          "id": "parties",
          "zh": "参会主体",
          "en": "Parties present",
          "type": "tokens",
          "vocabulary": "party"
        },
        {
          "id": "groups",
          "zh": "到场居民群体",
          "en": "Groups present",
          "type": "tokens",
          "vocabulary": "present-group"
        },
        {
          "id": "affectedInvited",
          "zh": "邀请利益相关方人数",
          "en": "Affected parties invited",
          "type": "integer"
        },
        {
          "id": "affectedPresent",
          "zh": "到场利益相关方人数",
          "en": "Affected parties present",
          "type": "integer"
        },
        {
          "id": "delegatesExpected",
          "zh": "应到居民代表人数",
          "en": "Delegates expected",
          "type": "integer"
        },
        {
          "id": "delegatesPresent",
          "zh": "实到居民代表人数",
          "en": "Delegates present",
          "type": "integer"
        },
        {
          "id": "residentVoice",
          "zh": "纪要载有居民发言",
          "en": "Minutes record a resident's statement",
          "type": "flag"
        },
        {
          "id": "papers",
          "zh": "会议要件",
          "en": "Papers",
          "type": "tokens",
          "vocabulary": "session-paper",
          "help": {"zh": "已上传附件的才勾选。", "en": "Only what is attached."}
        },
        {
          "id": "openness",
          "zh": "公开方式",
          "en": "Openness",
          "type": "tokens",
          "vocabulary": "openness"
        },
        {
          "id": "hearingSteps",
          "zh": "听证程序日期",
          "en": "Dates of the hearing's steps",
          "type": "steps",
          "procedure": "hearing",
          "help": {"zh": "决策听证填写。", "en": "For hearings."}
        },
        {
          "id": "expertOpinion",
          "zh": "专家意见存档",
          "en": "Expert opinion on file",
          "type": "flag"
        },
        {
          "id": "poolExperts",
          "zh": "参加的专家库成员人数",
          "en": "Experts from the pool",
          "type": "integer"
        },
        {
          "id": "forAbsent",
          "zh": "面向不能到会居民",
          "en": "For residents who could not attend",
          "type": "flag"
        },
        {
          "id": "participatoryPlanning",
          "zh": "参与式规划",
          "en": "Participatory planning",
          "type": "flag"
        },
        {"id": "writtenConsensus", "zh": "形成书面共识", "en": "Written consensus", "type": "flag"},
        {
          "id": "venue",
          "zh": "固定议事场所",
          "en": "Fixed venue",
          "type": "reference",
          "kind": "venue",
          "help": {"zh": "不在固定场所召开的留空。", "en": "Leave empty where held elsewhere."}
        },
        {"id": "case", "zh": "对应事项", "en": "Case", "type": "reference", "kind": "case"}
      ],
      "constraints": [
        {"field": "affectedPresent", "atMost": "affectedInvited"},
        {"field": "delegatesPresent", "atMost": "delegatesExpected"}
      ]
    },
    {
      "id": "case",
      "zh": "协商事项",
      "en": "Case",
      "counts": {"at": "openedOn"},
      "fields": [
        {
          "id": "title",
          "zh": "事项名称",
          "en": "Title",
          "type": "text",
          "help": {
            "zh": "只写事由，不填写姓名、住址、身份证号码。",
            "en": "State the matter only; no names, addresses or identity numbers."
          }
        },
        {"id": "topic", "zh": "对应议题", "en": "Topic", "type": "reference", "kind": "topic"},
        {
          "id": "openedOn",
          "zh": "受理日期",
          "en": "Opened on",
          "type": "date",
          "help": {
            "zh": "上报后由上一级受理的另填一条。",
            "en": "A case taken up by the next level is a record of its own."
          }
        },
        {"id": "type", "zh": "协商类型", "en": "Type", "type": "token", "vocabulary": "type"},
        {
          "id": "level",
          "zh": "受理层级",
          "en": "Level that handles it",
          "type": "token",
          "vocabulary": "level"
        },
        {
          "id": "scope",
          "zh": "应归口层级",
          "en": "Level its scope calls for",
          "type": "token",
          "vocabulary": "level",
          "help": {
            "zh": "仅涉本小区的为小区，涉及网格内三方以上利益的为网格，涉及多数居民的为社区。",
            "en": "Estate: its own residents; grid: three or more parties within grids; community: most residents."
          }
        },
        {
          "id": "fromBelow",
          "zh": "由下级上报受理",
          "en": "Taken up from the level below",
          "type": "flag"
        },
        {"id": "rounds", "zh": "本级协商轮次", "en": "Rounds at this level", "type": "integer"},
        {"id": "firstSessionOn", "zh": "首次协商日期", "en": "First session on", "type": "date"},
        {
          "id": "decidedOn",
          "zh": "决策作出日期",
          "en": "Decision taken on",
          "type": "date",
          "help": {"zh": "决策型事项填写。", "en": "For decisions."}
        },
        {
          "id": "legalCheckedOn",
          "zh": "合法性审查日期",
          "en": "Legality checked on",
          "type": "date"
        },
        {
          "id": "outcome",
          "zh": "协商结果",
          "en": "Outcome",
          "type": "token",
          "vocabulary": "outcome"
        },
        {
          "id": "concludedOn",
          "zh": "结果形成日期",
          "en": "Concluded on",
          "type": "date",
          "help": {
            "zh": "形成决议、上报或者决定暂缓的日期。",
            "en": "When it was settled, escalated or deferred."
          }
        },
        {"id": "deferReason", "zh": "暂缓理由", "en": "Reason for deferring", "type": "text"},
        {
          "id": "reportedBy",
          "zh": "上报人",
          "en": "Escalated by",
          "type": "token",
          "vocabulary": "convener"
        },
        {
          "id": "streetRepliedOn",
          "zh": "街道（镇）答复日期",
          "en": "Street replied on",
          "type": "date"
        },
        {"id": "filedOn", "zh": "备案登记日期", "en": "Filed on", "type": "date"},
        {
          "id": "actionItems",
          "zh": "落实责任清单",
          "en": "Action list",
          "type": "tokens",
          "vocabulary": "action-item"
        },
        {"id": "deadline", "zh": "办理期限", "en": "Deadline", "type": "date", "planned": true},
        {
          "id": "followedUpOn",
          "zh": "召集人督办日期",
          "en": "Followed up by the convener on",
          "type": "date"
        },
        {"id": "implementedOn", "zh": "落实完成日期", "en": "Implemented on", "type": "date"},
        {"id": "closedOn", "zh": "办结日期", "en": "Closed on", "type": "date"},
        {"id": "publishedOn", "zh": "结果公示日期", "en": "Result published on", "type": "date"},
        {
          "id": "appraisedOn",
          "zh": "群众评议日期",
          "en": "Appraised by residents on",
          "type": "date"
        },
        {
          "id": "progressVisible",
          "zh": "居民可查办理进度",
          "en": "Progress visible to residents",
          "type": "flag"
        },
        {
          "id": "jointPartners",
          "zh": "联动单位",
          "en": "Handled jointly with",
          "type": "tokens",
          "vocabulary": "joint-partner"
        },
        {
          "id": "steps",
          "zh": "五步程序日期",
          "en": "Dates of the five steps",
          "type": "steps",
          "procedure": "five-steps"
        },
        {
          "id": "filePapers",
          "zh": "一事一档要件",
          "en": "Papers on file",
          "type": "tokens",
          "vocabulary": "file-paper",
          "help": {"zh": "已归档的才勾选。", "en": "Only what is on file."}
        }
      ],
      "constraints": [
        {"field": "openedOn", "atMost": "concludedOn"},
        {"field": "openedOn", "atMost": "closedOn"},
        {"field": "implementedOn", "atMost": "closedOn"}
      ]
    },
    {
      "id": "feedback",
      "zh": "诉求、异议与自评问题",
      "en": "Feedback",
      "counts": {"at": "raisedOn"},
      "fields": [
        {
          "id": "source",
          "zh": "来源",
          "en": "Source",
          "type": "token",
          "vocabulary": "feedback-source"
        },
        {"id": "raisedOn", "zh": "提出日期", "en": "Raised on", "type": "date"},
        {"id": "handledOn", "zh": "答复（整改完成）日期", "en": "Handled on", "type": "date"},
        {
          "id": "matter",
          "zh": "事由",
          "en": "Matter",
          "type": "text",
          "help": {
            "zh": "只写事由，不填写姓名、住址、身份证号码。",
            "en": "State the matter only; no names, addresses or identity numbers."
          }
        }
      ],
      "constraints": [{"field": "raisedOn", "atMost": "handledOn"}]
    },
    {
      "id": "disclosure",
      "zh": "公开记录",
      "en": "Disclosure",
      "counts": {"at": "publishedOn"},
      "fields": [
        {"id": "publishedOn", "zh": "公开日期", "en": "Published on", "type": "date"},
        {
          "id": "items",
          "zh": "公开事项",
          "en": "Matters disclosed",
          "type": "tokens",
          "vocabulary": "disclosure-item"
        }
      ]
    },
    {
      "id": "list",
      "zh": "协商清单",
      "en": "List",
      "counts": {"standing": {"from": "publishedOn", "until": "withdrawnOn"}},
      "fields": [
        {"id": "type", "zh": "清单类别", "en": "Type", "type": "token", "vocabulary": "list"},
        {"id": "publishedOn", "zh": "公布日期", "en": "Published on", "type": "date"},
        {
          "id": "withdrawnOn",
          "zh": "废止日期",
          "en": "Withdrawn on",
          "type": "date",
          "help": {"zh": "仍然有效的留空。", "en": "Leave empty while in force."}
        }
      ],
      "constraints": [{"field": "publishedOn", "atMost": "withdrawnOn"}]
    },
    {
      "id": "rule",
      "zh": "协商制度",
      "en": "Rule",
      "counts": {"standing": {"from": "inForceFrom", "until": "repealedOn"}},
      "fields": [
        {"id": "type", "zh": "制度类别", "en": "Type", "type": "token", "vocabulary": "rule"},
        {"id": "inForceFrom", "zh": "施行日期", "en": "In force from", "type": "date"},
        {
          "id": "repealedOn",
          "zh": "废止日期",
          "en": "Repealed on",
          "type": "date",
          "help": {"zh": "仍然有效的留空。", "en": "Leave empty while in force."}
        },
        {
          "id": "revisedOn",
          "zh": "最近审查或者修订日期",
          "en": "Last reviewed or revised on",
          "type": "date"
        }
      ],
      "constraints": [{"field": "inForceFrom", "atMost": "repealedOn"}]
    },
    {
      "id": "covenant",
      "zh": "居民公约（村规民约）",
      "en": "Covenant",
      "counts": {"standing": {"from": "startedOn", "until": "replacedOn"}},
      "fields": [
        {"id": "startedOn", "zh": "启动制定日期", "en": "Begun on", "type": "date"},
        {
          "id": "replacedOn",
          "zh": "被替代日期",
          "en": "Replaced on",
          "type": "date",
          "help": {"zh": "仍然有效的留空。", "en": "Leave empty while in force."}
        },
        {
          "id": "steps",
          "zh": "制定程序日期",
          "en": "Dates of the steps",
          "type": "steps",
          "procedure": "covenant"
        }
      ],
      "constraints": [{"field": "startedOn", "atMost": "replacedOn"}]
    },
    {
      "id": "venue",
      "zh": "议事场所",
      "en": "Venue",
      "counts": {"standing": {"from": "openedOn", "until": "closedOn"}},
      "fields": [
        {
          "id": "type",
          "zh": "场所类型",
          "en": "Type",
          "type": "token",
          "vocabulary": "venue-type",
          "help": {
            "zh": "与其他功能共用的固定场所也可填报。",
            "en": "A fixed place that also serves other purposes counts."
          }
        },
        {"id": "openedOn", "zh": "启用日期", "en": "In use from", "type": "date"},
        {
          "id": "closedOn",
          "zh": "停用日期",
          "en": "In use until",
          "type": "date",
          "help": {"zh": "仍在使用的留空。", "en": "Leave empty while in use."}
        },
        {
          "id": "items",
          "zh": "场所要件",
          "en": "Equipment",
          "type": "tokens",
          "vocabulary": "venue-item"
        }
      ],
      "constraints": [{"field": "openedOn", "atMost": "closedOn"}]
    },
    {
      "id": "estate",
      "zh": "小区（村民小组）名册",
      "en": "Estate or group",
      "counts": {"standing": {"from": "registeredOn", "until": "removedOn"}},
      "fields": [
        {"id": "name", "zh": "名称", "en": "Name", "type": "text"},
        {
          "id": "registeredOn",
          "zh": "列入名册日期",
          "en": "On the roster from",
          "type": "date",
          "help": {
            "zh": "城市社区逐个小区、村逐个村民小组填报，不得遗漏。",
            "en": "Every estate of an urban community, every group of a village."
          }
        },
        {
          "id": "removedOn",
          "zh": "移出名册日期",
          "en": "On the roster until",
          "type": "date",
          "help": {"zh": "仍在名册的留空。", "en": "Leave empty while on the roster."}
        },
        {
          "id": "venue",
          "zh": "议事场所",
          "en": "Venue",
          "type": "reference",
          "kind": "venue",
          "help": {"zh": "没有场所的留空。", "en": "Leave empty where there is none."}
        }
      ],
      "constraints": [{"field": "registeredOn", "atMost": "removedOn"}]
    },
    {
      "id": "body",
      "zh": "议事机构",
      "en": "Standing body",
      "counts": {"standing": {"from": "establishedOn", "until": "dissolvedOn"}},
      "fields": [
        {"id": "level", "zh": "层级", "en": "Level", "type": "token", "vocabulary": "level"},
        {"id": "establishedOn", "zh": "成立日期", "en": "Established on", "type": "date"},
        {
          "id": "dissolvedOn",
          "zh": "撤销日期",
          "en": "Dissolved on",
          "type": "date",
          "help": {"zh": "仍在运行的留空。", "en": "Leave empty while it exists."}
        },
        {
          "id": "members",
          "zh": "成员人数",
          "en": "Members",
          "type": "integer",
          "help": {
            "zh": "只填人数，名册作为附件脱敏上传。",
            "en": "The number only; attach the roster without personal data."
          }
        },
        {
          "id": "activeMembers",
          "zh": "履职成员人数",
          "en": "Active members",
          "type": "integer",
          "help": {
            "zh": "出席次数不少于应出席次数四分之三的成员。",
            "en": "Members who attended at least three of every four sessions due."
          }
        }
      ],
      "constraints": [
        {"field": "activeMembers", "atMost": "members"},
        {"field": "establishedOn", "atMost": "dissolvedOn"}
      ]
    },
    {
      "id": "team",
      "zh": "队伍名册",
      "en": "Team roster",
      "counts": {"standing": {"from": "formedOn", "until": "dissolvedOn"}},
      "fields": [
        {"id": "type", "zh": "队伍类别", "en": "Type", "type": "token", "vocabulary": "team"},
        {"id": "formedOn", "zh": "组建日期", "en": "Formed on", "type": "date"},
        {
          "id": "dissolvedOn",
          "zh": "解散日期",
          "en": "Dissolved on",
          "type": "date",
          "help": {"zh": "仍在运行的留空。", "en": "Leave empty while it exists."}
        },
        {
          "id": "members",
          "zh": "在册人数",
          "en": "On the roster",
          "type": "integer",
          "help": {
            "zh": "人员变动请提交本条的修订版。",
            "en": "Submit a revision when people change."
          }
        },
        {"id": "trained", "zh": "其中经过培训人数", "en": "Of these, trained", "type": "integer"}
      ],
      "constraints": [
        {"field": "trained", "atMost": "members"},
        {"field": "formedOn", "atMost": "dissolvedOn"}
      ]
    },
    {
      "id": "training",
      "zh": "协商培训",
      "en": "Training",
      "counts": {"at": "heldOn"},
      "fields": [
        {"id": "heldOn", "zh": "培训日期", "en": "Held on", "type": "date"},
        {"id": "subject", "zh": "培训内容", "en": "Subject", "type": "text"},
        {"id": "participants", "zh": "参训人数", "en": "Participants", "type": "integer"}
      ]
    },
    {
      "id": "contact",
      "zh": "联系走访接待",
      "en": "Contact with residents",
      "counts": {"at": "heldOn"},
      "fields": [
        {"id": "heldOn", "zh": "走访（接待）日期", "en": "Held on", "type": "date"},
        {
          "id": "type",
          "zh": "方式",
          "en": "Kind",
          "type": "token",
          "vocabulary": "contact",
          "help": {
            "zh": "“三联”“四定”制度下党代表、党员的走访和接待。",
            "en": "Visits and receptions by linked party delegates and members."
          }
        }
      ]
    },
    {
      "id": "oversight",
      "zh": "监督委员会记录",
      "en": "Oversight record",
      "counts": {"at": "recordedOn"},
      "fields": [
        {"id": "recordedOn", "zh": "监督日期", "en": "Recorded on", "type": "date"},
        {"id": "matter", "zh": "监督内容和意见", "en": "Matter and opinion", "type": "text"}
      ]
    },
    {
      "id": "participation",
      "zh": "参与人数统计",
      "en": "Participation count",
      "counts": {"at": "countedTo"},
      "fields": [
        {
          "id": "matter",
          "zh": "统计事项",
          "en": "Matter",
          "type": "token",
          "vocabulary": "participation-matter"
        },
        {"id": "countedTo", "zh": "统计截止日期", "en": "Counted up to", "type": "date"},
        {
          "id": "registered",
          "zh": "在册人数",
          "en": "Registered",
          "type": "integer",
          "help": {
            "zh": "外出居民、党员填登记在册人数，积分兑换填参与积分人数。",
            "en": "Those registered; for points, those in the scheme."
          }
        },
        {"id": "tookPart", "zh": "参与（兑换）人数", "en": "Took part", "type": "integer"}
      ],
      "constraints": [{"field": "tookPart", "atMost": "registered"}]
    },
    {
      "id": "survey",
      "zh": "问卷测评",
      "en": "Survey",
      "counts": {"at": "surveyedOn"},
      "fields": [
        {
          "id": "subject",
          "zh": "测评内容",
          "en": "Subject",
          "type": "token",
          "vocabulary": "survey-subject"
        },
        {"id": "surveyedOn", "zh": "测评日期", "en": "Surveyed on", "type": "date"},
        {"id": "answered", "zh": "有效答卷数", "en": "Answered", "type": "integer"},
        {
          "id": "positive",
          "zh": "满意（知晓）答卷数",
          "en": "Satisfied or aware",
          "type": "integer"
        }
      ],
      "constraints": [{"field": "positive", "atMost": "answered"}]
    },
    {
      "id": "finance",
      "zh": "经费与资源",
      "en": "Funds",
      "counts": {"at": "bookedOn"},
      "fields": [
        {"id": "item", "zh": "类别", "en": "Kind", "type": "token", "vocabulary": "finance-item"},
        {"id": "bookedOn", "zh": "入账（下达）日期", "en": "Booked on", "type": "date"},
        {
          "id": "amount",
          "zh": "金额（元）",
          "en": "Amount in yuan",
          "type": "integer",
          "help": {
            "zh": "实物按价值折算，志愿服务不折算。",
            "en": "Goods at their value; volunteer work is not counted."
          }
        }
      ]
    },
    {
      "id": "nil-report",
      "zh": "零报告",
      "en": "Nil report",
      "counts": {"at": "coversTo"},
      "fields": [
        {
          "id": "matter",
          "zh": "零报告事项",
          "en": "Matter",
          "type": "token",
          "vocabulary": "nil-matter",
          "help": {
            "zh": "声明本周期没有发生该类情形，由评审核实。",
            "en": "States that there were none in the period; reviewers verify it."
          }
        },
        {"id": "coversTo", "zh": "所报期间截止日期", "en": "Covers up to", "type": "date"}
      ]
    },
    {
      "id": "showcase",
      "zh": "特色材料",
      "en": "Featured material",
      "counts": {"at": "completedOn"},
      "fields": [
        {
          "id": "matter",
          "zh": "对应事项",
          "en": "Matter",
          "type": "token",
          "vocabulary": "showcase-matter"
        },
        {"id": "title", "zh": "材料名称", "en": "Title", "type": "text"},
        {"id": "completedOn", "zh": "形成日期", "en": "Completed on", "type": "date"},
        {
          "id": "effect",
          "zh": "成效说明",
          "en": "Effect",
          "type": "text",
          "help": {
            "zh": "写明起止时间、做法、结果及佐证附件。",
            "en": "When, what was done, what came of it, and the attachments that show it."
          }
        }
      ]
    }
  ],
  "measures": {
    "action-items": {
      "zh": "每件决议事项责任清单要素数",
      "en": "Action-list items per settled case",
      "of": "case",
      "where": {"outcome": "settled"},
      "on": "concludedOn",
      "ratio": [{"size": "actionItems"}, "records"],
      "per": 100,
      "effort": 20
    },
    "active-members": {
      "zh": "议事会成员履职率",
      "en": "Active council members per member",
      "of": "body",
      "where": {"activeMembers": {"present": true}, "level": "community"},
      "ratio": ["activeMembers", "members"],
      "per": 10000,
      "effort": 30
    },
    "advisory-opinions": {
      "zh": "有专家意见存档的咨询型协商占比",
      "en": "Share of advisory sessions with an expert opinion on file",
      "of": "session",
      "where": {"type": "advisory"},
      "share": {"expertOpinion": true},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-advisory-sessions", "atLeast": 1}},
      "effort": 20
    },
    "affected-attendance": {
      "zh": "利益相关方到场率",
      "en": "Affected parties present per invited",
      "of": "session",
      "where": {"affectedPresent": {"present": true}},
      "ratio": ["affectedPresent", "affectedInvited"],
      "per": 10000,
      "effort": 30
    },
    "affected-invited": {
      "zh": "邀请利益相关方人次",
      "en": "Affected parties invited",
      "of": "session",
      "where": {"affectedPresent": {"present": true}},
      "sum": "affectedInvited",
      "effort": 20
    },
    "appraisal-halves": {
      "zh": "开展民主评议的半年数",
      "en": "Halves of the year with an appraisal",
      "of": "session",
      "where": {"form": "appraisal"},
      "count": {"periods": "half", "each": 1},
      "effort": 480
    },
    "aware": {
      "zh": "协商知晓率",
      "en": "Aware per answered",
      "of": "survey",
      "where": {"positive": {"present": true}, "subject": "awareness"},
      "ratio": ["positive", "answered"],
      "per": 10000,
      "effort": 60
    },
    "awareness-sample": {
      "zh": "知晓度测评有效答卷数",
      "en": "Answers on awareness",
      "of": "survey",
      "where": {"positive": {"present": true}, "subject": "awareness"},
      "sum": "answered",
      "effort": 15
    },
    "away-participation": {
      "zh": "外出居民线上参与率",
      "en": "Residents living away who took part per registered",
      "of": "participation",
      "where": {"matter": "away-residents", "tookPart": {"present": true}},
      "ratio": ["tookPart", "registered"],
      "per": 10000,
      "effort": 30
    },
    "away-registered": {
      "zh": "登记外出居民人数",
      "en": "Residents living away, registered",
      "of": "participation",
      "where": {"matter": "away-residents", "tookPart": {"present": true}},
      "sum": "registered",
      "effort": 20
    },
    "cases": {
      "zh": "受理事项数",
      "en": "Cases opened",
      "of": "case",
      "count": "records",
      "effort": 720
    },
    "cases-appraised": {
      "zh": "经群众评议的办结事项占比",
      "en": "Share of closed cases appraised by residents",
      "of": "case",
      "on": "closedOn",
      "share": {"appraisedOn": {"present": true}},
      "effort": 90
    },
    "cases-closed": {
      "zh": "办结事项数",
      "en": "Cases closed",
      "of": "case",
      "on": "closedOn",
      "count": "records",
      "effort": 720
    },
    "cases-decided": {
      "zh": "形成决议事项数",
      "en": "Cases settled",
      "of": "case",
      "where": {"outcome": "settled"},
      "on": "concludedOn",
      "count": "records",
      "effort": 720
    },
    "cases-due": {
      "zh": "办理期限已到的决议事项数",
      "en": "Settled cases whose deadline has come",
      "of": "case",
      "where": {
        "outcome": "settled",
        "anyOf": [
          {"implementedOn": {"present": true}},
          {"deadline": {"daysBefore": "asOf", "atLeast": 1}}
        ]
      },
      "on": "deadline",
      "count": "records",
      "effort": 720
    },
    "cases-due-for-filing": {
      "zh": "备案到期事项数",
      "en": "Settled cases whose filing is due",
      "of": "case",
      "where": {
        "outcome": "settled",
        "anyOf": [
          {"filedOn": {"present": true}},
          {"concludedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "on": "concludedOn",
      "count": "records",
      "effort": 720
    },
    "cases-due-for-publication": {
      "zh": "公示到期事项数",
      "en": "Concluded cases whose publication is due",
      "of": "case",
      "where": {
        "anyOf": [
          {"publishedOn": {"present": true}},
          {"concludedOn": {"daysBefore": "asOf", "atLeast": 6}}
        ]
      },
      "on": "concludedOn",
      "count": "records",
      "effort": 720
    },
    "cases-published": {
      "zh": "结果已公示事项数",
      "en": "Cases with the result published",
      "of": "case",
      "on": "publishedOn",
      "count": "records",
      "effort": 720
    },
    "channels-used": {
      "zh": "已审核议题的来源渠道数",
      "en": "Channels among reviewed topics",
      "of": "topic",
      "where": {"reviewedOn": {"present": true}},
      "count": {"distinct": "channel"},
      "effort": 120
    },
    "closed-in-time": {
      "zh": "按期办结事项占比",
      "en": "Share of closed cases closed by their deadline",
      "of": "case",
      "on": "closedOn",
      "share": {"closedOn": {"daysBefore": "deadline", "atLeast": 0}},
      "effort": 90
    },
    "complete-files": {
      "zh": "一事一档完整的办结事项占比",
      "en": "Share of closed cases with a complete file",
      "of": "case",
      "on": "closedOn",
      "share": {
        "filePapers": {
          "hasAll": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]
        }
      },
      "effort": 20
    },
    "consulted-before-decision": {
      "zh": "先协商后决策的事项占比",
      "en": "Share of decisions preceded by a session",
      "of": "case",
      "where": {"type": "decision"},
      "on": "decidedOn",
      "share": {"firstSessionOn": {"daysBefore": "decidedOn", "atLeast": 0}},
      "effort": 90
    },
    "contact-quarters": {
      "zh": "有联系走访或者接待的季度数",
      "en": "Quarters with a visit or reception",
      "of": "contact",
      "count": {"periods": "quarter", "each": 1},
      "effort": 180
    },
    "convener-follows-up": {
      "zh": "召集人督办的决议事项占比",
      "en": "Share of settled cases followed up by the convener",
      "of": "case",
      "where": {"outcome": "settled"},
      "on": "concludedOn",
      "share": {"followedUpOn": {"daysAfter": "concludedOn", "atLeast": 0}},
      "effort": 90
    },
    "convener-presides": {
      "zh": "召集人相符并到会主持的会议占比",
      "en": "Share of meetings presided over by the convener the level calls for",
      "of": "session",
      "where": {
        "form": {"oneOf": ["council", "talk", "expert", "hearing", "appraisal", "open-space"]}
      },
      "share": {
        "convenerPresided": true,
        "anyOf": [
          {"convener": "estate-lead", "level": "estate"},
          {"convener": "grid-head", "level": "grid"},
          {"convener": {"oneOf": ["party-secretary", "committee-chair"]}, "level": "community"}
        ]
      },
      "effort": 20
    },
    "council-members": {
      "zh": "议事会成员人数",
      "en": "Council members",
      "of": "body",
      "where": {"activeMembers": {"present": true}, "level": "community"},
      "sum": "members",
      "effort": 20
    },
    "council-quarters": {
      "zh": "召开村（居）民议事会的季度数",
      "en": "Quarters with a council",
      "of": "session",
      "where": {"form": "council"},
      "count": {"periods": "quarter", "each": 1},
      "effort": 480
    },
    "covenant-steps": {
      "zh": "居民公约完成步骤数",
      "en": "Steps followed for the covenant",
      "of": "covenant",
      "largest": {"steps": "covenant", "in": "steps"},
      "effort": 240
    },
    "decisions": {
      "zh": "决策型事项已决策数",
      "en": "Decision cases decided",
      "of": "case",
      "where": {"type": "decision"},
      "on": "decidedOn",
      "count": "records",
      "effort": 720
    },
    "declined-answered": {
      "zh": "不予立项议题书面答复占比",
      "en": "Share of declined topics answered in writing",
      "of": "topic",
      "where": {"conclusion": "declined"},
      "share": {"answeredInWriting": true, "proposerAnsweredOn": {"present": true}},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-declined-topics", "atLeast": 1}},
      "effort": 45
    },
    "delegate-attendance": {
      "zh": "居民代表出席率",
      "en": "Delegates present per expected",
      "of": "session",
      "where": {"delegatesPresent": {"present": true}},
      "ratio": ["delegatesPresent", "delegatesExpected"],
      "per": 10000,
      "effort": 30
    },
    "delegates-expected": {
      "zh": "应到居民代表人次",
      "en": "Delegates expected",
      "of": "session",
      "where": {"delegatesPresent": {"present": true}},
      "sum": "delegatesExpected",
      "effort": 20
    },
    "deputy-topics": {
      "zh": "两代表一委员议题数",
      "en": "Topics from delegates, deputies and CPPCC members",
      "of": "topic",
      "where": {"channel": {"oneOf": ["party-delegates", "deputies"]}},
      "count": "records",
      "effort": 120
    },
    "disputes-resolved": {
      "zh": "化解或者规范上报的协调型事项占比",
      "en": "Share of mediation cases settled or properly escalated",
      "of": "case",
      "where": {"type": "mediation"},
      "share": {
        "concludedOn": {"present": true},
        "anyOf": [
          {"outcome": "settled"},
          {
            "level": "estate",
            "outcome": "escalated",
            "reportedBy": "estate-lead",
            "rounds": {"atLeast": 2}
          },
          {
            "level": "grid",
            "outcome": "escalated",
            "reportedBy": "grid-head",
            "rounds": {"atLeast": 2}
          },
          {
            "level": "community",
            "outcome": "escalated",
            "reportedBy": {"oneOf": ["party-secretary", "committee-chair"]},
            "rounds": {"atLeast": 1}
          }
        ]
      },
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-mediation-cases", "atLeast": 1}},
      "effort": 90
    },
    "escalated-properly": {
      "zh": "规范上报的事项占比",
      "en": "Share of escalated cases escalated properly",
      "of": "case",
      "where": {"outcome": "escalated"},
      "on": "concludedOn",
      "share": {
        "anyOf": [
          {"level": "estate", "reportedBy": "estate-lead", "rounds": {"atLeast": 2}},
          {"level": "grid", "reportedBy": "grid-head", "rounds": {"atLeast": 2}},
          {
            "level": "community",
            "reportedBy": {"oneOf": ["party-secretary", "committee-chair"]},
            "rounds": {"atLeast": 1}
          }
        ]
      },
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-escalated-cases", "atLeast": 1}},
      "effort": 20
    },
    "estates": {
      "zh": "名册内小区（村民小组）数",
      "en": "Estates or groups on the roster",
      "of": "estate",
      "count": "records",
      "effort": 240
    },
    "estates-with-venue": {
      "zh": "有议事场所的小区（村民小组）占比",
      "en": "Share of estates or groups with a venue",
      "of": "estate",
      "share": {"venue": {"present": true}},
      "effort": 20
    },
    "expert-uses": {
      "zh": "有专家库成员参加的协商次数",
      "en": "Sessions with experts from the pool",
      "of": "session",
      "where": {"poolExperts": {"atLeast": 1}},
      "count": "records",
      "effort": 480
    },
    "experts": {
      "zh": "专家库人数",
      "en": "Experts in the pool",
      "of": "team",
      "where": {"type": "experts"},
      "largest": "members",
      "effort": 180
    },
    "facilitators": {
      "zh": "经过培训的主持骨干人数",
      "en": "Trained facilitators",
      "of": "team",
      "where": {"type": "facilitators"},
      "largest": "trained",
      "effort": 180
    },
    "filed-in-time": {
      "zh": "7日内备案登记的事项占比",
      "en": "Share of settled cases filed within 7 days",
      "of": "case",
      "where": {
        "outcome": "settled",
        "anyOf": [
          {"filedOn": {"present": true}},
          {"concludedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "on": "concludedOn",
      "share": {"filedOn": {"daysAfter": "concludedOn", "atMost": 7}},
      "effort": 90
    },
    "form-fit": {
      "zh": "形式与类型相适应的协商占比",
      "en": "Share of sessions whose form suits their type",
      "of": "session",
      "share": {
        "anyOf": [
          {
            "form": {
              "oneOf": [
                "council",
                "hearing",
                "written",
                "questionnaire",
                "open-space",
                "new-media"
              ]
            },
            "type": "decision"
          },
          {
            "form": {"oneOf": ["council", "talk", "visit", "open-space", "new-media"]},
            "type": "mediation"
          },
          {
            "form": {"oneOf": ["expert", "talk", "written", "questionnaire", "new-media"]},
            "type": "advisory"
          },
          {
            "form": {"oneOf": ["appraisal", "council", "talk", "questionnaire", "new-media"]},
            "type": "oversight"
          }
        ]
      },
      "effort": 20
    },
    "forms-used": {
      "zh": "使用的协商形式数",
      "en": "Forms used",
      "of": "session",
      "count": {"distinct": "form"},
      "effort": 480
    },
    "funding-proofs": {
      "zh": "经费材料类数",
      "en": "Kinds of proof of funds",
      "of": "finance",
      "where": {"item": {"oneOf": ["budget-line", "spending-voucher"]}},
      "count": {"distinct": "item"},
      "effort": 240
    },
    "funds-quarters": {
      "zh": "公开资金的季度数",
      "en": "Quarters with funds disclosed",
      "of": "disclosure",
      "where": {"items": {"has": "funds"}},
      "count": {"periods": "quarter", "each": 1},
      "effort": 120
    },
    "grid-intake-quarters": {
      "zh": "有网格员议题的季度数",
      "en": "Quarters with a topic from grid officers",
      "of": "topic",
      "where": {"channel": "grid-officers"},
      "count": {"periods": "quarter", "each": 1},
      "effort": 120
    },
    "groups-present": {
      "zh": "到场居民群体类别数",
      "en": "Groups of residents present",
      "of": "session",
      "count": {"distinct": "groups"},
      "effort": 480
    },
    "hearings": {
      "zh": "决策听证次数",
      "en": "Hearings",
      "of": "session",
      "where": {"form": "hearing"},
      "count": "records",
      "effort": 480
    },
    "implemented": {
      "zh": "到期决议事项落实占比",
      "en": "Share of settled cases due that are implemented",
      "of": "case",
      "where": {
        "outcome": "settled",
        "anyOf": [
          {"implementedOn": {"present": true}},
          {"deadline": {"daysBefore": "asOf", "atLeast": 1}}
        ]
      },
      "on": "deadline",
      "share": {"implementedOn": {"present": true}},
      "effort": 90
    },
    "joint-cases": {
      "zh": "部门、驻区单位联动办理事项数",
      "en": "Cases handled jointly",
      "of": "case",
      "where": {"jointPartners": {"present": true}},
      "count": "records",
      "effort": 720
    },
    "legality-checked": {
      "zh": "经合法性审查的决策占比",
      "en": "Share of decisions with a legality check",
      "of": "case",
      "where": {"type": "decision"},
      "on": "decidedOn",
      "share": {"legalCheckedOn": {"present": true}},
      "effort": 90
    },
    "level-fit": {
      "zh": "层级归口准确的事项占比",
      "en": "Share of cases handled at the level their scope calls for",
      "of": "case",
      "share": {
        "anyOf": [
          {"level": "estate", "scope": "estate"},
          {"level": "grid", "scope": "grid"},
          {"level": "community", "scope": "community"},
          {"fromBelow": true}
        ]
      },
      "effort": 20
    },
    "levels-established": {
      "zh": "设有议事机构的层级数",
      "en": "Levels with a standing body",
      "of": "body",
      "count": {"distinct": "level"},
      "effort": 600
    },
    "lists-published": {
      "zh": "有效协商清单类数",
      "en": "Kinds of list in force",
      "of": "list",
      "count": {"distinct": "type"},
      "effort": 180
    },
    "lower-cases": {
      "zh": "小区、网格受理事项数",
      "en": "Cases at estate and grid level",
      "of": "case",
      "where": {"level": {"oneOf": ["estate", "grid"]}},
      "count": "records",
      "effort": 720
    },
    "lower-cases-solved": {
      "zh": "小区、网格就地解决或者规范上报的事项占比",
      "en": "Share of estate and grid cases settled there or properly escalated",
      "of": "case",
      "where": {"level": {"oneOf": ["estate", "grid"]}},
      "share": {
        "concludedOn": {"present": true},
        "anyOf": [
          {"outcome": "settled"},
          {
            "level": "estate",
            "outcome": "escalated",
            "reportedBy": "estate-lead",
            "rounds": {"atLeast": 2}
          },
          {
            "level": "grid",
            "outcome": "escalated",
            "reportedBy": "grid-head",
            "rounds": {"atLeast": 2}
          }
        ]
      },
      "effort": 90
    },
    "lower-level-quarters": {
      "zh": "小区、网格协商不少于2场的季度数",
      "en": "Quarters with two sessions at estate or grid level",
      "of": "session",
      "where": {"level": {"oneOf": ["estate", "grid"]}},
      "count": {"periods": "quarter", "each": 2},
      "effort": 960
    },
    "major-topics-studied": {
      "zh": "协商前论证的重大议题数",
      "en": "Major topics studied before the first session",
      "of": "topic",
      "where": {
        "major": true,
        "preStudyBy": {"present": true},
        "preStudyOn": {"daysBefore": "firstSessionOn", "atLeast": 0}
      },
      "count": "records",
      "effort": 120
    },
    "matters-disclosed": {
      "zh": "已公开的六公开事项数",
      "en": "Matters disclosed, of six",
      "of": "disclosure",
      "count": {"distinct": "items"},
      "effort": 120
    },
    "meetings": {
      "zh": "会议类协商次数",
      "en": "Meetings",
      "of": "session",
      "where": {
        "form": {"oneOf": ["council", "talk", "expert", "hearing", "appraisal", "open-space"]}
      },
      "count": "records",
      "effort": 480
    },
    "member-participation": {
      "zh": "党员参与率",
      "en": "Party members who took part per registered",
      "of": "participation",
      "where": {"matter": "party-members", "tookPart": {"present": true}},
      "ratio": ["tookPart", "registered"],
      "per": 10000,
      "effort": 30
    },
    "members-registered": {
      "zh": "在册党员人数",
      "en": "Party members, registered",
      "of": "participation",
      "where": {"matter": "party-members", "tookPart": {"present": true}},
      "sum": "registered",
      "effort": 20
    },
    "nil-advisory-sessions": {
      "zh": "零报告：咨询型协商",
      "en": "Nil report: advisory consultation",
      "of": "nil-report",
      "where": {"matter": "advisory-sessions"},
      "count": "records",
      "effort": 30
    },
    "nil-declined-topics": {
      "zh": "零报告：不予立项的议题",
      "en": "Nil report: declined topics",
      "of": "nil-report",
      "where": {"matter": "declined-topics"},
      "count": "records",
      "effort": 30
    },
    "nil-escalated-cases": {
      "zh": "零报告：逐级上报事项",
      "en": "Nil report: escalated cases",
      "of": "nil-report",
      "where": {"matter": "escalated-cases"},
      "count": "records",
      "effort": 30
    },
    "nil-mediation-cases": {
      "zh": "零报告：协调型（矛盾纠纷）事项",
      "en": "Nil report: mediation cases",
      "of": "nil-report",
      "where": {"matter": "mediation-cases"},
      "count": "records",
      "effort": 30
    },
    "nil-objections": {
      "zh": "零报告：公示异议",
      "en": "Nil report: objections to published results",
      "of": "nil-report",
      "where": {"matter": "objections"},
      "count": "records",
      "effort": 30
    },
    "nil-online-requests": {
      "zh": "零报告：线上诉求",
      "en": "Nil report: online requests",
      "of": "nil-report",
      "where": {"matter": "online-requests"},
      "count": "records",
      "effort": 30
    },
    "nil-overdue-cases": {
      "zh": "零报告：逾期事项",
      "en": "Nil report: overdue cases",
      "of": "nil-report",
      "where": {"matter": "overdue-cases"},
      "count": "records",
      "effort": 30
    },
    "nil-self-found-problems": {
      "zh": "零报告：自评发现的问题",
      "en": "Nil report: self-found problems",
      "of": "nil-report",
      "where": {"matter": "self-found-problems"},
      "count": "records",
      "effort": 30
    },
    "nil-street-reports": {
      "zh": "零报告：上报街道（镇）事项",
      "en": "Nil report: cases reported to the street",
      "of": "nil-report",
      "where": {"matter": "street-reports"},
      "count": "records",
      "effort": 30
    },
    "no-gap-cases": {
      "zh": "五步齐全的办结事项占比",
      "en": "Share of closed cases with all five steps in order",
      "of": "case",
      "on": "closedOn",
      "share": {"steps": {"steps": "five-steps", "atLeast": 5}},
      "effort": 90
    },
    "notice-in-time": {
      "zh": "提前3日公告的会议占比",
      "en": "Share of meetings announced 3 days before",
      "of": "session",
      "where": {
        "form": {"oneOf": ["council", "talk", "expert", "hearing", "appraisal", "open-space"]}
      },
      "share": {"announcedOn": {"daysBefore": "heldOn", "atLeast": 3}},
      "effort": 90
    },
    "objections-handled": {
      "zh": "已处理的公示异议占比",
      "en": "Share of objections handled",
      "of": "feedback",
      "where": {"source": "objection"},
      "share": {"handledOn": {"present": true}},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-objections", "atLeast": 1}},
      "effort": 45
    },
    "online-sessions": {
      "zh": "线上或者线上线下结合的协商次数",
      "en": "Sessions with online participation",
      "of": "session",
      "where": {"mode": {"oneOf": ["online", "hybrid"]}},
      "count": "records",
      "effort": 480
    },
    "open-sessions": {
      "zh": "公开直播或者开放旁听次数",
      "en": "Sessions broadcast or open to observers",
      "of": "session",
      "where": {"openness": {"present": true}},
      "count": "records",
      "effort": 480
    },
    "open-space-events": {
      "zh": "形成书面共识的开放空间或者参与式规划次数",
      "en": "Open-space or planning events with a written consensus",
      "of": "session",
      "where": {
        "writtenConsensus": true,
        "anyOf": [{"form": "open-space"}, {"participatoryPlanning": true}]
      },
      "count": "records",
      "effort": 480
    },
    "organisation-topics": {
      "zh": "社会组织与驻区单位书面议题占比",
      "en": "Share of written topics from organisations and units",
      "of": "topic",
      "share": {
        "channel": {"oneOf": ["social-organisations", "resident-units"]},
        "inWriting": true
      },
      "effort": 20
    },
    "outcome-recorded": {
      "zh": "有协商结果的事项占比",
      "en": "Share of cases with an outcome",
      "of": "case",
      "share": {
        "concludedOn": {"present": true},
        "anyOf": [
          {"outcome": {"oneOf": ["settled", "escalated"]}},
          {"deferReason": {"present": true}, "outcome": "deferred"}
        ]
      },
      "effort": 90
    },
    "outreach-quarters": {
      "zh": "面向不能到会居民开展走访、问卷或者书面征询的季度数",
      "en": "Quarters with a visit, questionnaire or written round for residents who could not attend",
      "of": "session",
      "where": {"forAbsent": true, "form": {"oneOf": ["visit", "questionnaire", "written"]}},
      "count": {"periods": "quarter", "each": 1},
      "effort": 480
    },
    "overdue-closed": {
      "zh": "逾期事项办结占比",
      "en": "Share of overdue cases closed",
      "of": "case",
      "where": {
        "anyOf": [
          {"closedOn": {"daysAfter": "deadline", "atLeast": 1}},
          {"closedOn": {"present": false}, "deadline": {"daysBefore": "asOf", "atLeast": 1}}
        ]
      },
      "on": "deadline",
      "share": {"closedOn": {"present": true}},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-overdue-cases", "atLeast": 1}},
      "effort": 90
    },
    "oversight-quarters": {
      "zh": "有监督委员会记录的季度数",
      "en": "Quarters with an oversight record",
      "of": "oversight",
      "count": {"periods": "quarter", "each": 1},
      "effort": 240
    },
    "oversight-sessions": {
      "zh": "监督型协商次数",
      "en": "Oversight sessions",
      "of": "session",
      "where": {"type": "oversight"},
      "count": "records",
      "effort": 480
    },
    "papers-per-meeting": {
      "zh": "每次会议要件数",
      "en": "Papers per meeting",
      "of": "session",
      "where": {
        "form": {"oneOf": ["council", "talk", "expert", "hearing", "appraisal", "open-space"]}
      },
      "ratio": [{"size": "papers"}, "records"],
      "per": 100,
      "effort": 20
    },
    "party-kinds": {
      "zh": "参会主体类别数",
      "en": "Kinds of party present",
      "of": "session",
      "count": {"distinct": "parties"},
      "effort": 480
    },
    "party-studied": {
      "zh": "协商前经党组织研究的议题占比",
      "en": "Share of adopted topics studied before the session",
      "of": "topic",
      "where": {"conclusion": "adopted", "firstSessionOn": {"present": true}},
      "share": {"partyStudiedOn": {"daysBefore": "firstSessionOn", "atLeast": 0}},
      "effort": 45
    },
    "petitions": {
      "zh": "居民联名议题数",
      "en": "Joint petitions",
      "of": "topic",
      "where": {"channel": "joint-petition"},
      "count": "records",
      "effort": 120
    },
    "petitions-valid": {
      "zh": "合规居民联名议题占比",
      "en": "Share of valid joint petitions",
      "of": "topic",
      "where": {"channel": "joint-petition"},
      "share": {
        "allAdults": true,
        "category": {"oneOf": ["public-service", "public-welfare", "common-problem"]},
        "signatories": {"atLeast": 10}
      },
      "effort": 20
    },
    "phases-covered": {
      "zh": "开展协商的阶段数",
      "en": "Phases with a session",
      "of": "session",
      "count": {"distinct": "phase"},
      "effort": 480
    },
    "points-participants": {
      "zh": "参与积分居民人数",
      "en": "Residents in the points scheme",
      "of": "participation",
      "where": {"matter": "points-scheme", "tookPart": {"present": true}},
      "sum": "registered",
      "effort": 20
    },
    "points-redeemed": {
      "zh": "积分兑换率",
      "en": "Residents who redeemed points per participant",
      "of": "participation",
      "where": {"matter": "points-scheme", "tookPart": {"present": true}},
      "ratio": ["tookPart", "registered"],
      "per": 10000,
      "effort": 30
    },
    "problems-fixed": {
      "zh": "已整改的自评问题占比",
      "en": "Share of self-found problems put right",
      "of": "feedback",
      "where": {"source": "self-audit"},
      "share": {"handledOn": {"present": true}},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-self-found-problems", "atLeast": 1}},
      "effort": 45
    },
    "progress-visible": {
      "zh": "办理进度可查的事项占比",
      "en": "Share of cases whose progress residents can see",
      "of": "case",
      "share": {"progressVisible": true},
      "effort": 20
    },
    "proposers-answered": {
      "zh": "已答复提议人的议题占比",
      "en": "Share of topics whose proposer was answered",
      "of": "topic",
      "where": {
        "anyOf": [
          {"reviewedOn": {"present": true}},
          {"proposedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "share": {"proposerAnsweredOn": {"present": true}},
      "effort": 45
    },
    "public-topics": {
      "zh": "公共事项议题占比",
      "en": "Share of topics on public matters",
      "of": "topic",
      "share": {"category": {"oneOf": ["public-service", "public-welfare", "common-problem"]}},
      "effort": 20
    },
    "published-in-time": {
      "zh": "5日内公示的事项占比",
      "en": "Share of published results published within 5 days",
      "of": "case",
      "on": "publishedOn",
      "share": {"publishedOn": {"daysAfter": "concludedOn", "atMost": 5}},
      "effort": 90
    },
    "rating-adopted-advice": {
      "zh": "评级：智库意见采纳",
      "en": "Rating: outside advice adopted",
      "rating": "G2.f1",
      "effort": 1200
    },
    "rating-community-fund": {
      "zh": "评级：社区基金",
      "en": "Rating: community fund",
      "rating": "G3.f1",
      "effort": 1200
    },
    "rating-data-use": {
      "zh": "评级：数据预警应用",
      "en": "Rating: use of data and warnings",
      "rating": "S2.f1",
      "effort": 1200
    },
    "rating-hybrid-case": {
      "zh": "评级：线上线下闭环案例",
      "en": "Rating: case handled online and on site",
      "rating": "F3.f1",
      "effort": 1200
    },
    "rating-index-report": {
      "zh": "评级：年度协商指数报告",
      "en": "Rating: annual consultation report",
      "rating": "G4.f1",
      "effort": 1200
    },
    "rating-local-process": {
      "zh": "评级：本土流程创新",
      "en": "Rating: local procedure",
      "rating": "M2.f1",
      "effort": 1200
    },
    "rating-local-rules": {
      "zh": "评级：本土议事规则",
      "en": "Rating: local rules of debate",
      "rating": "G1.f1",
      "effort": 1200
    },
    "rating-micro-unit": {
      "zh": "评级：微单元议事创新",
      "en": "Rating: consultation in small units",
      "rating": "O2.f1",
      "effort": 1200
    },
    "rating-open-ledger": {
      "zh": "评级：公开台账可查",
      "en": "Rating: open ledger",
      "rating": "E2.f1",
      "effort": 1200
    },
    "rating-partnership-pact": {
      "zh": "评级：共治伙伴协议",
      "en": "Rating: partnership agreements",
      "rating": "T3.f1",
      "effort": 1200
    },
    "rating-party-brand": {
      "zh": "评级：党建引领协商品牌",
      "en": "Rating: party-led consultation practice",
      "rating": "M1.f1",
      "effort": 1200
    },
    "rating-replicated": {
      "zh": "评级：经验推广",
      "en": "Rating: experience adopted elsewhere",
      "rating": "E1.f1",
      "effort": 1200
    },
    "rating-signature-intake": {
      "zh": "评级：特色征集载体",
      "en": "Rating: distinctive ways of collecting topics",
      "rating": "T1.f1",
      "effort": 1200
    },
    "rating-signature-topic": {
      "zh": "评级：品牌议题案例",
      "en": "Rating: model topic",
      "rating": "O1.f1",
      "effort": 1200
    },
    "rating-signature-venue": {
      "zh": "评级：特色议事空间",
      "en": "Rating: distinctive meeting place",
      "rating": "S1.f1",
      "effort": 1200
    },
    "rating-third-party-evaluation": {
      "zh": "评级：第三方评估",
      "en": "Rating: third-party evaluation",
      "rating": "E3.f1",
      "effort": 1200
    },
    "rating-three-tier-link": {
      "zh": "评级：三级联动机制",
      "en": "Rating: cooperation of three tiers",
      "rating": "M4.f1",
      "effort": 1200
    },
    "rating-type-casebook": {
      "zh": "评级：分类协商案例库",
      "en": "Rating: casebook by type",
      "rating": "O3.f1",
      "effort": 1200
    },
    "requests-answered": {
      "zh": "5日内答复的线上诉求占比",
      "en": "Share of online requests answered within 5 days",
      "of": "feedback",
      "where": {
        "source": "online-request",
        "anyOf": [
          {"handledOn": {"present": true}},
          {"raisedOn": {"daysBefore": "asOf", "atLeast": 6}}
        ]
      },
      "share": {"handledOn": {"daysAfter": "raisedOn", "atMost": 5}},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-online-requests", "atLeast": 1}},
      "effort": 45
    },
    "resident-convened": {
      "zh": "居民骨干召集的协商次数",
      "en": "Sessions convened by a resident",
      "of": "session",
      "where": {"residentConvened": true},
      "count": "records",
      "effort": 480
    },
    "resident-voice": {
      "zh": "纪要载有居民发言的会议占比",
      "en": "Share of meetings whose minutes record a resident",
      "of": "session",
      "where": {
        "form": {"oneOf": ["council", "talk", "expert", "hearing", "appraisal", "open-space"]}
      },
      "share": {"residentVoice": true},
      "effort": 20
    },
    "results-published": {
      "zh": "结果已公示事项占比",
      "en": "Share of concluded cases with the result published",
      "of": "case",
      "where": {
        "anyOf": [
          {"publishedOn": {"present": true}},
          {"concludedOn": {"daysBefore": "asOf", "atLeast": 6}}
        ]
      },
      "on": "concludedOn",
      "share": {"publishedOn": {"present": true}},
      "effort": 90
    },
    "rules-in-force": {
      "zh": "有效协商制度类数",
      "en": "Kinds of rule in force",
      "of": "rule",
      "count": {"distinct": "type"},
      "effort": 960
    },
    "rules-revised": {
      "zh": "本期审查或者修订的制度数",
      "en": "Rules reviewed or revised in the period",
      "of": "rule",
      "on": "revisedOn",
      "count": "records",
      "effort": 960
    },
    "satisfaction-sample": {
      "zh": "满意度测评有效答卷数",
      "en": "Answers on satisfaction",
      "of": "survey",
      "where": {"positive": {"present": true}, "subject": "satisfaction"},
      "sum": "answered",
      "effort": 15
    },
    "satisfied": {
      "zh": "居民满意度",
      "en": "Satisfied per answered",
      "of": "survey",
      "where": {"positive": {"present": true}, "subject": "satisfaction"},
      "ratio": ["positive", "answered"],
      "per": 10000,
      "effort": 60
    },
    "secretary-quarters": {
      "zh": "书记或者主任召集社区协商的季度数",
      "en": "Quarters with a community session convened by the secretary or chair",
      "of": "session",
      "where": {
        "convener": {"oneOf": ["party-secretary", "committee-chair"]},
        "level": "community"
      },
      "count": {"periods": "quarter", "each": 1},
      "effort": 480
    },
    "sessions": {
      "zh": "协商会议（活动）数",
      "en": "Sessions",
      "of": "session",
      "count": "records",
      "effort": 480
    },
    "showcase-adopted-advice": {
      "zh": "特色材料：智库意见采纳",
      "en": "Featured material: outside advice adopted",
      "of": "showcase",
      "where": {"matter": "adopted-advice"},
      "count": "records",
      "effort": 1800
    },
    "showcase-community-fund": {
      "zh": "特色材料：社区基金",
      "en": "Featured material: community fund",
      "of": "showcase",
      "where": {"matter": "community-fund"},
      "count": "records",
      "effort": 1800
    },
    "showcase-data-use": {
      "zh": "特色材料：数据预警应用",
      "en": "Featured material: use of data and warnings",
      "of": "showcase",
      "where": {"matter": "data-use"},
      "count": "records",
      "effort": 1800
    },
    "showcase-hybrid-case": {
      "zh": "特色材料：线上线下闭环案例",
      "en": "Featured material: case handled online and on site",
      "of": "showcase",
      "where": {"matter": "hybrid-case"},
      "count": "records",
      "effort": 1800
    },
    "showcase-index-report": {
      "zh": "特色材料：年度协商指数报告",
      "en": "Featured material: annual consultation report",
      "of": "showcase",
      "where": {"matter": "index-report"},
      "count": "records",
      "effort": 1800
    },
    "showcase-local-process": {
      "zh": "特色材料：本土流程创新",
      "en": "Featured material: local procedure",
      "of": "showcase",
      "where": {"matter": "local-process"},
      "count": "records",
      "effort": 1800
    },
    "showcase-local-rules": {
      "zh": "特色材料：本土议事规则",
      "en": "Featured material: local rules of debate",
      "of": "showcase",
      "where": {"matter": "local-rules"},
      "count": "records",
      "effort": 1800
    },
    "showcase-micro-unit": {
      "zh": "特色材料：微单元议事创新",
      "en": "Featured material: consultation in small units",
      "of": "showcase",
      "where": {"matter": "micro-unit"},
      "count": "records",
      "effort": 1800
    },
    "showcase-open-ledger": {
      "zh": "特色材料：公开台账可查",
      "en": "Featured material: open ledger",
      "of": "showcase",
      "where": {"matter": "open-ledger"},
      "count": "records",
      "effort": 1800
    },
    "showcase-partnership-pact": {
      "zh": "特色材料：共治伙伴协议",
      "en": "Featured material: partnership agreements",
      "of": "showcase",
      "where": {"matter": "partnership-pact"},
      "count": "records",
      "effort": 1800
    },
    "showcase-party-brand": {
      "zh": "特色材料：党建引领协商品牌",
      "en": "Featured material: party-led consultation practice",
      "of": "showcase",
      "where": {"matter": "party-brand"},
      "count": "records",
      "effort": 1800
    },
    "showcase-replicated": {
      "zh": "特色材料：经验推广",
      "en": "Featured material: experience adopted elsewhere",
      "of": "showcase",
      "where": {"matter": "replicated"},
      "count": "records",
      "effort": 1800
    },
    "showcase-signature-intake": {
      "zh": "特色材料：特色征集载体",
      "en": "Featured material: distinctive ways of collecting topics",
      "of": "showcase",
      "where": {"matter": "signature-intake"},
      "count": "records",
      "effort": 1800
    },
    "showcase-signature-topic": {
      "zh": "特色材料：品牌议题案例",
      "en": "Featured material: model topic",
      "of": "showcase",
      "where": {"matter": "signature-topic"},
      "count": "records",
      "effort": 1800
    },
    "showcase-signature-venue": {
      "zh": "特色材料：特色议事空间",
      "en": "Featured material: distinctive meeting place",
      "of": "showcase",
      "where": {"matter": "signature-venue"},
      "count": "records",
      "effort": 1800
    },
    "showcase-third-party-evaluation": {
      "zh": "特色材料：第三方评估",
      "en": "Featured material: third-party evaluation",
      "of": "showcase",
      "where": {"matter": "third-party-evaluation"},
      "count": "records",
      "effort": 1800
    },
    "showcase-three-tier-link": {
      "zh": "特色材料：三级联动机制",
      "en": "Featured material: cooperation of three tiers",
      "of": "showcase",
      "where": {"matter": "three-tier-link"},
      "count": "records",
      "effort": 1800
    },
    "showcase-type-casebook": {
      "zh": "特色材料：分类协商案例库",
      "en": "Featured material: casebook by type",
      "of": "showcase",
      "where": {"matter": "type-casebook"},
      "count": "records",
      "effort": 1800
    },
    "social-resources": {
      "zh": "撬动社会资源（元）",
      "en": "Social resources raised, yuan",
      "of": "finance",
      "where": {"item": "social-resource"},
      "sum": "amount",
      "effort": 1
    },
    "steps-per-case": {
      "zh": "每件决议事项完成步骤数",
      "en": "Steps per settled case",
      "of": "case",
      "where": {"outcome": "settled"},
      "on": "concludedOn",
      "ratio": [{"steps": "five-steps", "in": "steps"}, "records"],
      "per": 100,
      "effort": 240
    },
    "steps-per-hearing": {
      "zh": "每次听证完成步骤数",
      "en": "Steps per hearing",
      "of": "session",
      "where": {"form": "hearing"},
      "ratio": [{"steps": "hearing", "in": "hearingSteps"}, "records"],
      "per": 100,
      "effort": 240
    },
    "street-replies": {
      "zh": "街道（镇）已答复的上报事项占比",
      "en": "Share of cases reported to the street with a reply",
      "of": "case",
      "where": {"level": "community", "outcome": "escalated"},
      "on": "concludedOn",
      "share": {"streetRepliedOn": {"present": true}},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-street-reports", "atLeast": 1}},
      "effort": 90
    },
    "talk-quarters": {
      "zh": "开展民主恳谈的季度数",
      "en": "Quarters with a democratic talk",
      "of": "session",
      "where": {"form": "talk"},
      "count": {"periods": "quarter", "each": 1},
      "effort": 480
    },
    "topics": {"zh": "议题数", "en": "Topics", "of": "topic", "count": "records", "effort": 120},
    "topics-adopted-in-session": {
      "zh": "已立项并协商的议题数",
      "en": "Adopted topics that came to a session",
      "of": "topic",
      "where": {"conclusion": "adopted", "firstSessionOn": {"present": true}},
      "count": "records",
      "effort": 120
    },
    "topics-concluded": {
      "zh": "有审核结论的议题占比",
      "en": "Share of topics with a conclusion",
      "of": "topic",
      "where": {
        "anyOf": [
          {"reviewedOn": {"present": true}},
          {"proposedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "share": {
        "reviewedOn": {"present": true},
        "anyOf": [
          {"conclusion": {"oneOf": ["adopted", "referred"]}},
          {"conclusion": "declined", "declineReason": {"present": true}}
        ]
      },
      "effort": 45
    },
    "topics-due": {
      "zh": "审核到期的议题数",
      "en": "Topics whose review is due",
      "of": "topic",
      "where": {
        "anyOf": [
          {"reviewedOn": {"present": true}},
          {"proposedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "count": "records",
      "effort": 120
    },
    "topics-logged": {
      "zh": "录入平台的议题占比",
      "en": "Share of topics logged on the platform",
      "of": "topic",
      "share": {"loggedOn": {"present": true}},
      "effort": 45
    },
    "topics-on-platform": {
      "zh": "录入平台的议题数",
      "en": "Topics logged on the platform",
      "of": "topic",
      "where": {"loggedOn": {"present": true}},
      "count": "records",
      "effort": 120
    },
    "topics-reviewed": {
      "zh": "已审核议题占比",
      "en": "Share of topics reviewed",
      "of": "topic",
      "where": {
        "anyOf": [
          {"reviewedOn": {"present": true}},
          {"proposedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "share": {"reviewedOn": {"present": true}},
      "effort": 45
    },
    "topics-reviewed-in-time": {
      "zh": "7日内审核议题占比",
      "en": "Share of topics reviewed within 7 days",
      "of": "topic",
      "where": {
        "anyOf": [
          {"reviewedOn": {"present": true}},
          {"proposedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "share": {"reviewedOn": {"daysAfter": "proposedOn", "atMost": 7}},
      "effort": 45
    },
    "trainees": {
      "zh": "参训人次",
      "en": "Participants in training",
      "of": "training",
      "sum": "participants",
      "effort": 20
    },
    "trainings": {
      "zh": "协商培训次数",
      "en": "Training sessions",
      "of": "training",
      "count": "records",
      "effort": 480
    },
    "types-used": {
      "zh": "开展的协商类型数",
      "en": "Types of consultation used",
      "of": "session",
      "count": {"distinct": "type"},
      "effort": 480
    },
    "venue-items": {
      "zh": "具备的场所要件数",
      "en": "Equipment of venues, of four",
      "of": "venue",
      "count": {"distinct": "items"},
      "effort": 2400
    },
    "venue-quarters": {
      "zh": "在固定场所协商的季度数",
      "en": "Quarters with a session in a fixed venue",
      "of": "session",
      "where": {"venue": {"present": true}},
      "count": {"periods": "quarter", "each": 1},
      "effort": 480
    },
    "venues": {
      "zh": "固定议事场所数",
      "en": "Fixed venues",
      "of": "venue",
      "count": "records",
      "effort": 2400
    },
    "vulnerable-topics": {
      "zh": "特殊群体议题占比",
      "en": "Share of topics concerning vulnerable groups",
      "of": "topic",
      "share": {"concerns": {"present": true}},
      "effort": 20
    }
  },
  "categories": [
    {
      "id": "T",
      "zh": "协商主题",
      "en": "Topics and parties",
      "elements": [
        {
          "id": "T1",
          "zh": "议题征集渠道",
          "en": "Channels for topics",
          "basis": {"document": "xindu", "quote": "【八条路径协调提出协商内容】"},
          "indicators": [
            {
              "id": "T1.b1",
              "zh": "八条路径覆盖数",
              "en": "Intake channels used",
              "tier": "base",
              "points": 14,
              "measure": "channels-used",
              "award": {"ramp": [0, 6]},
              "stage": "topic-intake",
              "principles": ["orderly", "self-governance"],
              "sources": {
                "rule": {"document": "xindu", "quote": "【八条路径协调提出协商内容】"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "T1.b2",
              "zh": "网格员定期收集",
              "en": "Regular intake by grid officers",
              "tier": "base",
              "points": 10,
              "measure": "grid-intake-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "topic-intake",
              "principles": ["orderly", "self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T1.b3",
              "zh": "居民联名议题合规",
              "en": "Valid joint petitions",
              "tier": "base",
              "points": 8,
              "measure": "petitions-valid",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "petitions", "atLeast": 1}],
              "stage": "topic-intake",
              "principles": ["orderly", "self-governance"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "10名以上年满18 周岁的居民联合,针对社区公益事业、公共问题,提交议题"
                },
                "threshold": {"document": "xindu", "quote": "10名以上年满18 周岁的居民联合"},
                "points": "proposed"
              }
            },
            {
              "id": "T1.a1",
              "zh": "社会组织与驻区单位议题占比",
              "en": "Topics from social organisations and resident units",
              "tier": "advanced",
              "points": 6,
              "measure": "organisation-topics",
              "award": {"ramp": [0, 2000]},
              "requires": [{"measure": "topics", "atLeast": 5}],
              "stage": "topic-intake",
              "principles": ["orderly", "self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T1.a2",
              "zh": "两代表一委员议题数",
              "en": "Topics from delegates, deputies and CPPCC members",
              "tier": "advanced",
              "points": 4,
              "measure": "deputy-topics",
              "award": {"ramp": [0, 4]},
              "stage": "topic-intake",
              "principles": ["orderly", "self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T1.f1",
              "zh": "特色征集载体",
              "en": "Distinctive ways of collecting topics",
              "tier": "featured",
              "points": 9,
              "measure": "rating-signature-intake",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-signature-intake", "atLeast": 1}],
              "stage": "topic-intake",
              "principles": ["orderly", "self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "T2",
          "zh": "议题审核与清单",
          "en": "Review of topics and lists",
          "basis": {
            "document": "xindu",
            "quote": "议题征集、议题审核、协商组织、协商执行、协商评估、协商联动、协商保障"
          },
          "indicators": [
            {
              "id": "T2.b1",
              "zh": "议题审核记录率",
              "en": "Topics reviewed",
              "tier": "base",
              "points": 12,
              "measure": "topics-reviewed",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics-due", "atLeast": 3}],
              "stage": "topic-review",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T2.b2",
              "zh": "协商清单公布",
              "en": "Lists published",
              "tier": "base",
              "points": 8,
              "measure": "lists-published",
              "award": {"ramp": [0, 3]},
              "stage": "topic-review",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T2.b3",
              "zh": "不立项答复率",
              "en": "Written reply to declined topics",
              "tier": "base",
              "points": 8,
              "measure": "declined-answered",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "topics-due", "atLeast": 3}],
              "stage": "topic-review",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T2.a1",
              "zh": "审核时限达标率",
              "en": "Topics reviewed in time",
              "tier": "advanced",
              "points": 9,
              "measure": "topics-reviewed-in-time",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics-due", "atLeast": 3}],
              "stage": "topic-review",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T2.f1",
              "zh": "重大议题前期论证",
              "en": "Major topics studied beforehand",
              "tier": "featured",
              "points": 9,
              "measure": "major-topics-studied",
              "award": {"ramp": [0, 3]},
              "stage": "topic-review",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "T3",
          "zh": "多方主体参与",
          "en": "Participation of many parties",
          "basis": {"document": "xindu", "quote": "有参与意愿的群众,其他利益相关主体等"},
          "indicators": [
            {
              "id": "T3.b1",
              "zh": "参会主体类别数",
              "en": "Kinds of party taking part",
              "tier": "base",
              "points": 12,
              "measure": "party-kinds",
              "award": {
                "byKind": {"rural": {"ramp": [0, 7]}, "urban": {"ramp": [0, 8]}}
              },
              "stage": "organisation",
              "principles": ["self-governance", "orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T3.b2",
              "zh": "利益相关方到场率",
              "en": "Attendance of affected parties",
              "tier": "base",
              "points": 10,
              "measure": "affected-attendance",
              "award": {"ramp": [5000, 8500]},
              "requires": [{"measure": "affected-invited", "atLeast": 10}],
              "stage": "organisation",
              "principles": ["self-governance", "orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T3.b3",
              "zh": "居民代表出席率",
              "en": "Attendance of residents' delegates",
              "tier": "base",
              "points": 10,
              "measure": "delegate-attendance",
              "award": {"ramp": [5000, 8500]},
              "requires": [{"measure": "delegates-expected", "atLeast": 10}],
              "stage": "organisation",
              "principles": ["self-governance", "orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T3.a1",
              "zh": "居民意见入纪要占比",
              "en": "Residents' words in the minutes",
              "tier": "advanced",
              "points": 6,
              "measure": "resident-voice",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "meetings", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["self-governance", "orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T3.a2",
              "zh": "群体覆盖",
              "en": "Groups of residents reached",
              "tier": "advanced",
              "points": 4,
              "measure": "groups-present",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["self-governance", "orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T3.f1",
              "zh": "共治伙伴协议",
              "en": "Partnership agreements",
              "tier": "featured",
              "points": 9,
              "measure": "rating-partnership-pact",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-partnership-pact", "atLeast": 1}],
              "stage": "organisation",
              "principles": ["self-governance", "orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    },
    {
      "id": "O",
      "zh": "协商客体",
      "en": "Matters",
      "elements": [
        {
          "id": "O1",
          "zh": "议题民生回应",
          "en": "Topics that matter to residents",
          "basis": {
            "document": "xiangzhou",
            "quote": "73%的议题是关系到社区居民的生存环境、12%关心弱势群体"
          },
          "indicators": [
            {
              "id": "O1.b1",
              "zh": "公共事项议题占比",
              "en": "Topics on public matters",
              "tier": "base",
              "points": 12,
              "measure": "public-topics",
              "award": {"ramp": [5000, 8000]},
              "requires": [{"measure": "topics", "atLeast": 5}],
              "stage": "topic-review",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "O1.b2",
              "zh": "每条建议有结论率",
              "en": "Proposals with a conclusion",
              "tier": "base",
              "points": 12,
              "measure": "topics-concluded",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics-due", "atLeast": 3}],
              "stage": "topic-review",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "O1.a1",
              "zh": "特殊群体议题占比",
              "en": "Topics concerning vulnerable groups",
              "tier": "advanced",
              "points": 9,
              "measure": "vulnerable-topics",
              "award": {"ramp": [0, 1200]},
              "requires": [{"measure": "topics", "atLeast": 8}],
              "stage": "topic-review",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "O1.f1",
              "zh": "品牌议题案例",
              "en": "Model topic",
              "tier": "featured",
              "points": 9,
              "measure": "rating-signature-topic",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-signature-topic", "atLeast": 1}],
              "stage": "topic-review",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "O2",
          "zh": "三级协商层级",
          "en": "Three levels of consultation",
          "basis": {"document": "xindu", "quote": "【三级社区协商层级】"},
          "indicators": [
            {
              "id": "O2.b1",
              "zh": "三级平台建成",
              "en": "Three levels established",
              "tier": "base",
              "points": 10,
              "measure": "levels-established",
              "award": {
                "byKind": {"rural": {"ramp": [0, 2]}, "urban": {"ramp": [0, 3]}}
              },
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {
                "rule": {"document": "xindu", "quote": "【三级社区协商层级】"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "O2.b2",
              "zh": "小区网格协商场次",
              "en": "Sessions at estate and grid level",
              "tier": "base",
              "points": 8,
              "measure": "lower-level-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "O2.b3",
              "zh": "层级归口准确率",
              "en": "Cases handled at the right level",
              "tier": "base",
              "points": 8,
              "measure": "level-fit",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "O2.a1",
              "zh": "基层就地解决或规范上报率",
              "en": "Solved on the spot or properly escalated",
              "tier": "advanced",
              "points": 9,
              "measure": "lower-cases-solved",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "lower-cases", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "O2.f1",
              "zh": "微单元议事创新",
              "en": "Consultation in small units",
              "tier": "featured",
              "points": 9,
              "measure": "rating-micro-unit",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-micro-unit", "atLeast": 1}],
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "O3",
          "zh": "四类协商适配",
          "en": "Four types of consultation",
          "basis": {
            "document": "xindu",
            "quote": "对于决策性协商、协调性协商、咨询性协商、监督性协商等不同的协商内容采用不同的协商机制"
          },
          "indicators": [
            {
              "id": "O3.b1",
              "zh": "决策事项事前协商率",
              "en": "Consulted before the decision",
              "tier": "base",
              "points": 10,
              "measure": "consulted-before-decision",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "decisions", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["by-type", "whole-process"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "O3.b2",
              "zh": "四种类型覆盖",
              "en": "Four types used",
              "tier": "base",
              "points": 8,
              "measure": "types-used",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["by-type", "whole-process"],
              "sources": {
                "rule": {"document": "xindu", "quote": "【四种协商类型】"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "O3.b3",
              "zh": "咨询型专家意见率",
              "en": "Expert opinion in advisory sessions",
              "tier": "base",
              "points": 8,
              "measure": "advisory-opinions",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "sessions", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["by-type", "whole-process"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "O3.a1",
              "zh": "监督型协商次数",
              "en": "Oversight sessions",
              "tier": "advanced",
              "points": 9,
              "measure": "oversight-sessions",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["by-type", "whole-process"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "O3.f1",
              "zh": "分类协商案例库",
              "en": "Casebook by type",
              "tier": "featured",
              "points": 9,
              "measure": "rating-type-casebook",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-type-casebook", "atLeast": 1}],
              "stage": "organisation",
              "principles": ["by-type", "whole-process"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    },
    {
      "id": "F",
      "zh": "协商形式",
      "en": "Forms",
      "elements": [
        {
          "id": "F1",
          "zh": "议事会常态运行",
          "en": "Regular council meetings",
          "basis": {"document": "xindu", "quote": "召集人负责召集并召开,每季度至少召开一次"},
          "indicators": [
            {
              "id": "F1.b1",
              "zh": "居民议事会每季召开",
              "en": "Council every quarter",
              "tier": "base",
              "points": 16,
              "measure": "council-quarters",
              "award": {"steps": [[1, 4], [2, 8], [3, 12], [4, 16]]},
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {
                "rule": {"document": "xindu", "quote": "每季度至少召开一次"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "F1.b2",
              "zh": "会议要件齐全",
              "en": "Complete papers of meetings",
              "tier": "base",
              "points": 10,
              "measure": "papers-per-meeting",
              "award": {"ramp": [300, 600]},
              "requires": [{"measure": "meetings", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "F1.b3",
              "zh": "民主恳谈每季召开",
              "en": "Democratic talk every quarter",
              "tier": "base",
              "points": 8,
              "measure": "talk-quarters",
              "award": {"steps": [[1, 2], [2, 4], [3, 6], [4, 8]]},
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {
                "rule": {"document": "xindu", "quote": "一般每季度召开一次"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "F1.a1",
              "zh": "议事会成员履职率",
              "en": "Active council members",
              "tier": "advanced",
              "points": 10,
              "measure": "active-members",
              "award": {"ramp": [5000, 8500]},
              "requires": [{"measure": "council-members", "atLeast": 5}],
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "F1.f1",
              "zh": "公开直播或旁听",
              "en": "Open or broadcast sessions",
              "tier": "featured",
              "points": 9,
              "measure": "open-sessions",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "F2",
          "zh": "协商形式多样",
          "en": "Variety of forms",
          "basis": {"document": "xindu", "quote": "【十类协商形式】"},
          "indicators": [
            {
              "id": "F2.b1",
              "zh": "十类形式使用数",
              "en": "Ten forms in use",
              "tier": "base",
              "points": 12,
              "measure": "forms-used",
              "award": {"ramp": [0, 5]},
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {
                "rule": {"document": "xindu", "quote": "【十类协商形式】"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "F2.b2",
              "zh": "民主评议每年两次",
              "en": "Democratic appraisal twice a year",
              "tier": "base",
              "points": 8,
              "measure": "appraisal-halves",
              "award": {"steps": [[1, 4], [2, 8]]},
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "原则上在每年上半年和年底前进行两次综合评议"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "F2.b3",
              "zh": "听证程序完整度",
              "en": "Complete procedure of hearings",
              "tier": "base",
              "points": 8,
              "measure": "steps-per-hearing",
              "award": {"ramp": [100, 300]},
              "requires": [{"measure": "hearings", "atLeast": 1}],
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {
                "rule": {"document": "xindu", "quote": "基本程序:发布公告——召开会议——公布结果"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "F2.a1",
              "zh": "形式类型匹配率",
              "en": "Form suited to the type",
              "tier": "advanced",
              "points": 9,
              "measure": "form-fit",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "sessions", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "F2.f1",
              "zh": "开放空间或参与式规划",
              "en": "Open space or participatory planning",
              "tier": "featured",
              "points": 9,
              "measure": "open-space-events",
              "award": {"ramp": [0, 2]},
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "F3",
          "zh": "线上与补充协商",
          "en": "Online and supplementary consultation",
          "basis": {"document": "xindu", "quote": "一种补充式参与协商的手段,不对所有人员开设"},
          "indicators": [
            {
              "id": "F3.b1",
              "zh": "线上协商次数",
              "en": "Online sessions",
              "tier": "base",
              "points": 12,
              "measure": "online-sessions",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "F3.b2",
              "zh": "走访问卷征询",
              "en": "Visits, questionnaires and written rounds",
              "tier": "base",
              "points": 10,
              "measure": "outreach-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "F3.a1",
              "zh": "外出居民线上参与率",
              "en": "Residents living away reached online",
              "tier": "advanced",
              "points": 9,
              "measure": "away-participation",
              "award": {"ramp": [0, 2000]},
              "requires": [{"measure": "away-registered", "atLeast": 20}],
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "F3.f1",
              "zh": "线上线下闭环案例",
              "en": "Case handled online and on site",
              "tier": "featured",
              "points": 9,
              "measure": "rating-hybrid-case",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-hybrid-case", "atLeast": 1}],
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    },
    {
      "id": "M",
      "zh": "协商机制",
      "en": "Mechanisms",
      "elements": [
        {
          "id": "M1",
          "zh": "党组织领导",
          "en": "Leadership of the party organisation",
          "basis": {"document": "xindu", "quote": "充分发挥村(社区)党组织在协商中的领导核心作用"},
          "indicators": [
            {
              "id": "M1.b1",
              "zh": "党组织议题研究率",
              "en": "Topics studied by the party organisation",
              "tier": "base",
              "points": 10,
              "measure": "party-studied",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics-adopted-in-session", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["party-leadership"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M1.b2",
              "zh": "三联四定走访接待",
              "en": "Visits and receptions by linked delegates",
              "tier": "base",
              "points": 10,
              "measure": "contact-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["party-leadership"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M1.b3",
              "zh": "书记主持社区协商",
              "en": "Sessions convened by the secretary or chair",
              "tier": "base",
              "points": 8,
              "measure": "secretary-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["party-leadership"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M1.a1",
              "zh": "党员参与率",
              "en": "Party members taking part",
              "tier": "advanced",
              "points": 9,
              "measure": "member-participation",
              "award": {"ramp": [1000, 4000]},
              "requires": [{"measure": "members-registered", "atLeast": 10}],
              "stage": "organisation",
              "principles": ["party-leadership"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M1.f1",
              "zh": "党建引领协商品牌",
              "en": "Party-led consultation practice",
              "tier": "featured",
              "points": 9,
              "measure": "rating-party-brand",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-party-brand", "atLeast": 1}],
              "stage": "organisation",
              "principles": ["party-leadership"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "M2",
          "zh": "程序闭环",
          "en": "Complete procedure",
          "basis": {
            "document": "xindu",
            "quote": "收集意见——确定议题——发布公告——组织协商——结果运用"
          },
          "indicators": [
            {
              "id": "M2.b1",
              "zh": "五步程序完整度",
              "en": "Five steps followed",
              "tier": "base",
              "points": 16,
              "measure": "steps-per-case",
              "award": {"ramp": [200, 500]},
              "requires": [{"measure": "cases-decided", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "基本程序:收集意见——确定议题——发布公告——组织协商——结果运用"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "M2.b2",
              "zh": "会前公告达标率",
              "en": "Notice given in time",
              "tier": "base",
              "points": 8,
              "measure": "notice-in-time",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "meetings", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M2.b3",
              "zh": "决策前中后协商",
              "en": "Consultation before, during and after decisions",
              "tier": "base",
              "points": 8,
              "measure": "phases-covered",
              "award": {"ramp": [0, 3]},
              "stage": "execution",
              "principles": ["whole-process"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M2.a1",
              "zh": "程序零缺项占比",
              "en": "Cases without a gap in procedure",
              "tier": "advanced",
              "points": 9,
              "measure": "no-gap-cases",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-closed", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M2.f1",
              "zh": "本土流程创新",
              "en": "Local procedure",
              "tier": "featured",
              "points": 9,
              "measure": "rating-local-process",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-local-process", "atLeast": 1}],
              "stage": "execution",
              "principles": ["whole-process"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "M3",
          "zh": "召集人负责",
          "en": "Duties of the convener",
          "basis": {"document": "xindu", "quote": "召集方应负责组织协商过程、督促协商成果实施"},
          "indicators": [
            {
              "id": "M3.b1",
              "zh": "召集人到会主持率",
              "en": "Convener presides",
              "tier": "base",
              "points": 8,
              "measure": "convener-presides",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "meetings", "atLeast": 3}],
              "stage": "execution",
              "principles": ["convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M3.b2",
              "zh": "召集人督办率",
              "en": "Convener follows up",
              "tier": "base",
              "points": 16,
              "measure": "convener-follows-up",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-decided", "atLeast": 3}],
              "stage": "execution",
              "principles": ["convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M3.a1",
              "zh": "逾期催办闭环率",
              "en": "Overdue cases closed",
              "tier": "advanced",
              "points": 9,
              "measure": "overdue-closed",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "cases-decided", "atLeast": 3}],
              "stage": "execution",
              "principles": ["convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M3.f1",
              "zh": "居民骨干召集",
              "en": "Sessions convened by residents",
              "tier": "featured",
              "points": 9,
              "measure": "resident-convened",
              "award": {"ramp": [0, 4]},
              "stage": "execution",
              "principles": ["convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "M4",
          "zh": "联动与逐级上报",
          "en": "Cooperation and escalation",
          "basis": {"document": "xindu", "quote": "均需按时报社区居委会备案登记"},
          "indicators": [
            {
              "id": "M4.b1",
              "zh": "备案登记及时率",
              "en": "Filed in time",
              "tier": "base",
              "points": 12,
              "measure": "filed-in-time",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-due-for-filing", "atLeast": 3}],
              "stage": "linkage",
              "principles": ["orderly", "convener-answers"],
              "sources": {
                "rule": {"document": "xindu", "quote": "均需按时报社区居委会备案登记"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "M4.b2",
              "zh": "逐级上报规范率",
              "en": "Escalation by the rules",
              "tier": "base",
              "points": 8,
              "measure": "escalated-properly",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "linkage",
              "principles": ["orderly", "convener-answers"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "经多次小区协商仍无法解决的事项,由小区议事负责人上报网格长"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "M4.b3",
              "zh": "街道回应率",
              "en": "Reply from the street",
              "tier": "base",
              "points": 8,
              "measure": "street-replies",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "linkage",
              "principles": ["orderly", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M4.a1",
              "zh": "部门驻区联动数",
              "en": "Joint action with departments and units",
              "tier": "advanced",
              "points": 9,
              "measure": "joint-cases",
              "award": {"ramp": [0, 4]},
              "stage": "linkage",
              "principles": ["orderly", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M4.f1",
              "zh": "三级联动机制",
              "en": "Cooperation of three tiers",
              "tier": "featured",
              "points": 9,
              "measure": "rating-three-tier-link",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-three-tier-link", "atLeast": 1}],
              "stage": "linkage",
              "principles": ["orderly", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    },
    {
      "id": "E",
      "zh": "协商成效",
      "en": "Outcomes",
      "elements": [
        {
          "id": "E1",
          "zh": "成果落实",
          "en": "Putting results into effect",
          "basis": {"document": "xindu", "quote": "增强决策的科学性和实效性,防止议而不决"},
          "indicators": [
            {
              "id": "E1.b1",
              "zh": "成果落实率",
              "en": "Results implemented",
              "tier": "base",
              "points": 16,
              "measure": "implemented",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-due", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E1.b2",
              "zh": "协商有结论率",
              "en": "Cases with an outcome",
              "tier": "base",
              "points": 12,
              "measure": "outcome-recorded",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E1.b3",
              "zh": "落实责任清单",
              "en": "Action lists",
              "tier": "base",
              "points": 8,
              "measure": "action-items",
              "award": {"ramp": [100, 300]},
              "requires": [{"measure": "cases-decided", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E1.a1",
              "zh": "按期办结率",
              "en": "Closed by the deadline",
              "tier": "advanced",
              "points": 6,
              "measure": "closed-in-time",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-closed", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E1.a2",
              "zh": "撬动社会资源",
              "en": "Social resources raised",
              "tier": "advanced",
              "points": 4,
              "measure": "social-resources",
              "award": {"ramp": [0, 50000]},
              "stage": "execution",
              "principles": ["whole-process", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E1.f1",
              "zh": "经验推广",
              "en": "Experience adopted elsewhere",
              "tier": "featured",
              "points": 10,
              "measure": "rating-replicated",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-replicated", "atLeast": 1}],
              "stage": "execution",
              "principles": ["whole-process", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "E2",
          "zh": "结果公开反馈",
          "en": "Publishing results",
          "basis": {
            "document": "xiangzhou",
            "quote": "提案公开、程序公开、结果公开、方案公开、资金公开、公示公开"
          },
          "indicators": [
            {
              "id": "E2.b1",
              "zh": "结果公示率",
              "en": "Results published",
              "tier": "base",
              "points": 12,
              "measure": "results-published",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-due-for-publication", "atLeast": 3}],
              "stage": "evaluation",
              "principles": ["self-governance", "lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E2.b2",
              "zh": "提议人反馈率",
              "en": "Proposers answered",
              "tier": "base",
              "points": 8,
              "measure": "proposers-answered",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics-due", "atLeast": 3}],
              "stage": "evaluation",
              "principles": ["self-governance", "lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E2.b3",
              "zh": "六公开要素",
              "en": "Six matters disclosed",
              "tier": "base",
              "points": 8,
              "measure": "matters-disclosed",
              "award": {"ramp": [0, 6]},
              "stage": "evaluation",
              "principles": ["self-governance", "lawful"],
              "sources": {
                "rule": {
                  "document": "xiangzhou",
                  "quote": "提案公开、程序公开、结果公开、方案公开、资金公开、公示公开"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "E2.a1",
              "zh": "公示及时率",
              "en": "Published in time",
              "tier": "advanced",
              "points": 6,
              "measure": "published-in-time",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-published", "atLeast": 3}],
              "stage": "evaluation",
              "principles": ["self-governance", "lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E2.a2",
              "zh": "异议处理率",
              "en": "Objections handled",
              "tier": "advanced",
              "points": 4,
              "measure": "objections-handled",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "cases-published", "atLeast": 3}],
              "stage": "evaluation",
              "principles": ["self-governance", "lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E2.f1",
              "zh": "公开台账可查",
              "en": "Open ledger",
              "tier": "featured",
              "points": 9,
              "measure": "rating-open-ledger",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-open-ledger", "atLeast": 1}],
              "stage": "evaluation",
              "principles": ["self-governance", "lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "E3",
          "zh": "群众满意与评议",
          "en": "Satisfaction and appraisal by residents",
          "basis": {
            "document": "dongcheng",
            "quote": "实现群众满意度、环境舒适度和社区参与度“三个度”同步提升"
          },
          "indicators": [
            {
              "id": "E3.b1",
              "zh": "居民满意度",
              "en": "Residents' satisfaction",
              "tier": "base",
              "points": 14,
              "measure": "satisfied",
              "award": {"ramp": [6000, 9000]},
              "requires": [{"measure": "satisfaction-sample", "atLeast": 50}],
              "stage": "evaluation",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E3.b2",
              "zh": "群众评议覆盖率",
              "en": "Cases appraised by residents",
              "tier": "base",
              "points": 10,
              "measure": "cases-appraised",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-closed", "atLeast": 3}],
              "stage": "evaluation",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E3.b3",
              "zh": "协商知晓率",
              "en": "Awareness of consultation",
              "tier": "base",
              "points": 8,
              "measure": "aware",
              "award": {"ramp": [4000, 8000]},
              "requires": [{"measure": "awareness-sample", "atLeast": 50}],
              "stage": "evaluation",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E3.a1",
              "zh": "矛盾化解或规范上报率",
              "en": "Disputes resolved or properly escalated",
              "tier": "advanced",
              "points": 10,
              "measure": "disputes-resolved",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "evaluation",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E3.f1",
              "zh": "第三方评估",
              "en": "Third-party evaluation",
              "tier": "featured",
              "points": 10,
              "measure": "rating-third-party-evaluation",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-third-party-evaluation", "atLeast": 1}],
              "stage": "evaluation",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    },
    {
      "id": "S",
      "zh": "协商场域",
      "en": "Venues",
      "elements": [
        {
          "id": "S1",
          "zh": "固定议事场所",
          "en": "Fixed meeting places",
          "basis": {"document": "xindu", "quote": "建立议事角、议事厅和议事长廊等固定议事场所"},
          "indicators": [
            {
              "id": "S1.b1",
              "zh": "固定议事场所",
              "en": "Fixed meeting place",
              "tier": "base",
              "points": 12,
              "measure": "venues",
              "award": {"atLeast": 1},
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S1.b2",
              "zh": "场所使用频次",
              "en": "Use of the meeting place",
              "tier": "base",
              "points": 8,
              "measure": "venue-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S1.b3",
              "zh": "场所要件",
              "en": "Equipment of the meeting place",
              "tier": "base",
              "points": 8,
              "measure": "venue-items",
              "award": {"ramp": [0, 4]},
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S1.a1",
              "zh": "小区（村民小组）场所覆盖率",
              "en": "Estates or groups with a meeting place",
              "tier": "advanced",
              "points": 9,
              "measure": "estates-with-venue",
              "award": {"ramp": [2000, 8000]},
              "requires": [{"measure": "estates", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S1.f1",
              "zh": "特色议事空间",
              "en": "Distinctive meeting place",
              "tier": "featured",
              "points": 10,
              "measure": "rating-signature-venue",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-signature-venue", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "S2",
          "zh": "数字协商平台",
          "en": "Digital consultation platform",
          "basis": {
            "document": "xindu",
            "quote": "将民主协商工作痕迹永久化保存、工作成效定量化呈现、协商短板预警性提醒"
          },
          "indicators": [
            {
              "id": "S2.b1",
              "zh": "议题上平台率",
              "en": "Topics logged on the platform",
              "tier": "base",
              "points": 12,
              "measure": "topics-logged",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S2.b2",
              "zh": "办理进度可查率",
              "en": "Progress visible to residents",
              "tier": "base",
              "points": 10,
              "measure": "progress-visible",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S2.a1",
              "zh": "线上回应达标率",
              "en": "Online requests answered in time",
              "tier": "advanced",
              "points": 9,
              "measure": "requests-answered",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics-on-platform", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S2.f1",
              "zh": "数据预警应用",
              "en": "Use of data and warnings",
              "tier": "featured",
              "points": 10,
              "measure": "rating-data-use",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-data-use", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    },
    {
      "id": "G",
      "zh": "协商保障",
      "en": "Guarantees",
      "elements": [
        {
          "id": "G1",
          "zh": "制度与议事规则",
          "en": "Rules and regulations",
          "basis": {
            "document": "xindu",
            "quote": "确保社区协商有制可依、有规可守、有章可循、有序可遵"
          },
          "indicators": [
            {
              "id": "G1.b1",
              "zh": "制度文本齐全",
              "en": "Set of rules in force",
              "tier": "base",
              "points": 10,
              "measure": "rules-in-force",
              "award": {"ramp": [0, 5]},
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G1.b2",
              "zh": "居民公约协商制定",
              "en": "Covenant made by consultation",
              "tier": "base",
              "points": 8,
              "measure": "covenant-steps",
              "award": {"ramp": [0, 6]},
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {
                "rule": {
                  "document": "dongcheng",
                  "quote": "多轮讨论、社区公示、征求意见、居民表决、居民签约、正式实施"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "G1.b3",
              "zh": "合法性审查率",
              "en": "Legality checked",
              "tier": "base",
              "points": 8,
              "measure": "legality-checked",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "decisions", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G1.a1",
              "zh": "制度年度修订",
              "en": "Rules reviewed each year",
              "tier": "advanced",
              "points": 8,
              "measure": "rules-revised",
              "award": {"atLeast": 1},
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G1.f1",
              "zh": "本土议事规则",
              "en": "Local rules of debate",
              "tier": "featured",
              "points": 8,
              "measure": "rating-local-rules",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-local-rules", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "G2",
          "zh": "队伍能力与智库",
          "en": "Capacity and outside advice",
          "basis": {
            "document": "xindu",
            "quote": "着力推进“党建+、积分+、智库+、指数+、互联网+”等社区协商治理改革举措"
          },
          "indicators": [
            {
              "id": "G2.b1",
              "zh": "年度协商培训",
              "en": "Training each year",
              "tier": "base",
              "points": 12,
              "measure": "trainings",
              "award": {"ramp": [0, 2]},
              "requires": [{"measure": "trainees", "atLeast": 30}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G2.b2",
              "zh": "主持骨干人数",
              "en": "Trained facilitators",
              "tier": "base",
              "points": 10,
              "measure": "facilitators",
              "award": {"ramp": [0, 5]},
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G2.a1",
              "zh": "专家库使用",
              "en": "Use of the expert pool",
              "tier": "advanced",
              "points": 8,
              "measure": "expert-uses",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "experts", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G2.f1",
              "zh": "智库意见采纳",
              "en": "Outside advice adopted",
              "tier": "featured",
              "points": 9,
              "measure": "rating-adopted-advice",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-adopted-advice", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "G3",
          "zh": "经费与激励",
          "en": "Funds and incentives",
          "basis": {"document": "xiangzhou", "quote": "由政府设立的“幸福资金”兜底买单"},
          "indicators": [
            {
              "id": "G3.b1",
              "zh": "协商经费列支",
              "en": "Funds for consultation",
              "tier": "base",
              "points": 12,
              "measure": "funding-proofs",
              "award": {"ramp": [0, 2]},
              "stage": "guarantee",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G3.b2",
              "zh": "经费公开",
              "en": "Spending disclosed",
              "tier": "base",
              "points": 8,
              "measure": "funds-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "guarantee",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G3.a1",
              "zh": "积分激励覆盖率",
              "en": "Residents using the points scheme",
              "tier": "advanced",
              "points": 8,
              "measure": "points-redeemed",
              "award": {"ramp": [0, 3000]},
              "requires": [{"measure": "points-participants", "atLeast": 20}],
              "stage": "guarantee",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G3.f1",
              "zh": "社区基金",
              "en": "Community fund",
              "tier": "featured",
              "points": 9,
              "measure": "rating-community-fund",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-community-fund", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "G4",
          "zh": "监督与档案留痕",
          "en": "Oversight and records",
          "basis": {"document": "xindu", "quote": "村(居)务监督委员会监督"},
          "indicators": [
            {
              "id": "G4.b1",
              "zh": "一事一档完整率",
              "en": "Complete case files",
              "tier": "base",
              "points": 12,
              "measure": "complete-files",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-closed", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G4.b2",
              "zh": "监委会监督记录",
              "en": "Records of the oversight committee",
              "tier": "base",
              "points": 10,
              "measure": "oversight-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G4.a1",
              "zh": "自评整改闭环率",
              "en": "Self-found problems put right",
              "tier": "advanced",
              "points": 8,
              "measure": "problems-fixed",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G4.f1",
              "zh": "年度协商指数报告",
              "en": "Annual consultation report",
              "tier": "featured",
              "points": 8,
              "measure": "rating-index-report",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-index-report", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    }
  ],
  "grades": [
    {
      "id": "1A",
      "zh": "1A级民主协商社区",
      "en": "1A community of democratic consultation",
      "cut": 600
    },
    {
      "id": "2A",
      "zh": "2A级民主协商社区",
      "en": "2A community of democratic consultation",
      "cut": 700
    },
    {
      "id": "3A",
      "zh": "3A级民主协商社区",
      "en": "3A community of democratic consultation",
      "cut": 800
    },
    {
      "id": "4A",
      "zh": "4A级民主协商社区",
      "en": "4A community of democratic consultation",
      "cut": 900
    },
    {
      "id": "5A",
      "zh": "5A级民主协商社区",
      "en": "5A community of democratic consultation",
      "cut": 950
    }
  ],
  "unrated": {"zh": "不评级", "en": "Unrated"},
  "warnings": [
    {
      "id": "council-rhythm",
      "zh": "本季度村（居）民议事会尚未召开",
      "en": "no council yet this quarter",
      "do": {
        "zh": "请在本季度结束前召开村（居）民议事会，提前3日公告，并留存会议要件",
        "en": "hold a council before the quarter ends; announce it 3 days before and keep its papers"
      },
      "severity": "urgent",
      "rhythm": {"measure": "council-quarters", "within": 30}
    },
    {
      "id": "amendment-lapsing",
      "zh": "退回材料须在期限内补正",
      "en": "returned records to amend",
      "do": {
        "zh": "请按退回理由补正，以新的一版重新申报",
        "en": "amend them as the reason says and hand them in as a new revision"
      },
      "severity": "urgent",
      "amend": {"within": 7}
    },
    {
      "id": "reused-by-communities",
      "zh": "同一附件出现在不同社区的材料中",
      "en": "one attachment serves records of several communities",
      "do": {
        "zh": "请核对原件：属联合开展的，各方均须注明；不属实的，请撤回",
        "en": "look at the originals: where it was done jointly, say so on every side; else withdraw it"
      },
      "severity": "urgent",
      "reuse": {"across": "communities"}
    },
    {
      "id": "topic-review-due",
      "zh": "议题待审核",
      "en": "topics to review",
      "do": {
        "zh": "请在提交之日起7日内审核议题，并填写审核日期和结论",
        "en": "review each topic within 7 days of its proposal and enter the date and the conclusion"
      },
      "severity": "important",
      "due": {
        "of": "topic",
        "from": "proposedOn",
        "days": 7,
        "unless": {"reviewedOn": {"present": true}},
        "within": 3
      }
    },
    {
      "id": "filing-due",
      "zh": "决议事项待备案登记",
      "en": "settled cases to file",
      "do": {
        "zh": "请在结果形成之日起7日内备案登记，并填写备案登记日期",
        "en": "file each case within 7 days of its outcome and enter the date"
      },
      "severity": "important",
      "due": {
        "of": "case",
        "where": {"outcome": "settled"},
        "from": "concludedOn",
        "days": 7,
        "unless": {"filedOn": {"present": true}},
        "within": 3
      }
    },
    {
      "id": "publication-due",
      "zh": "协商结果待公示",
      "en": "outcomes to publish",
      "do": {
        "zh": "请在结果形成之日起5日内公示，并填写结果公示日期",
        "en": "publish each outcome within 5 days and enter the date"
      },
      "severity": "important",
      "due": {
        "of": "case",
        "from": "concludedOn",
        "days": 5,
        "unless": {"publishedOn": {"present": true}},
        "within": 2
      }
    },
    {
      "id": "follow-up-due",
      "zh": "决议事项待督办",
      "en": "decisions to follow up",
      "do": {
        "zh": "请召集人督促落实，并填写督办日期",
        "en": "let the convener see to how it is carried out, and enter the date"
      },
      "severity": "important",
      "due": {
        "of": "case",
        "where": {"outcome": "settled"},
        "from": "concludedOn",
        "days": 30,
        "unless": {"followedUpOn": {"present": true}},
        "within": 7
      }
    },
    {
      "id": "implementation-due",
      "zh": "决议事项待落实",
      "en": "decisions to carry out",
      "do": {
        "zh": "请按落实责任清单办理，完成后填写落实完成日期",
        "en": "carry the decision out as its action list says and enter the date"
      },
      "severity": "important",
      "due": {
        "of": "case",
        "where": {"outcome": "settled"},
        "from": "deadline",
        "days": 0,
        "unless": {"implementedOn": {"present": true}},
        "within": 14
      }
    },
    {
      "id": "street-reply-due",
      "zh": "上报街道（镇）的事项尚无答复",
      "en": "cases reported to the street without a reply",
      "do": {
        "zh": "请向街道（镇）催办，收到答复后填写答复日期",
        "en": "ask the street for its reply and enter the date when it comes"
      },
      "severity": "important",
      "due": {
        "of": "case",
        "where": {"level": "community", "outcome": "escalated"},
        "from": "concludedOn",
        "days": 15,
        "unless": {"streetRepliedOn": {"present": true}},
        "within": 5
      }
    },
    {
      "id": "request-due",
      "zh": "线上诉求待答复",
      "en": "online requests to answer",
      "do": {
        "zh": "请在提出之日起5日内答复，并填写答复日期",
        "en": "answer each request within 5 days and enter the date"
      },
      "severity": "important",
      "due": {
        "of": "feedback",
        "where": {"source": "online-request"},
        "from": "raisedOn",
        "days": 5,
        "unless": {"handledOn": {"present": true}},
        "within": 2
      }
    },
    {
      "id": "objection-due",
      "zh": "公示异议待处理",
      "en": "objections to handle",
      "do": {
        "zh": "请核实并答复提出人，填写处理完成日期",
        "en": "look into each objection, answer it and enter the date"
      },
      "severity": "important",
      "due": {
        "of": "feedback",
        "where": {"source": "objection"},
        "from": "raisedOn",
        "days": 15,
        "unless": {"handledOn": {"present": true}},
        "within": 5
      }
    },
    {
      "id": "secretary-rhythm",
      "zh": "本季度书记或者主任尚未召集社区协商",
      "en": "no community session convened by the secretary or chair yet this quarter",
      "do": {
        "zh": "请书记或者主任在本季度结束前召集一次社区层级的协商",
        "en": "let the secretary or chair convene a session at community level before the quarter ends"
      },
      "severity": "important",
      "rhythm": {"measure": "secretary-quarters", "within": 30}
    },
    {
      "id": "lower-level-rhythm",
      "zh": "本季度小区、网格协商不足2场",
      "en": "fewer than two sessions at estate or grid level this quarter",
      "do": {
        "zh": "请在本季度结束前，在小区或者网格开展协商",
        "en": "hold sessions at estate or grid level before the quarter ends"
      },
      "severity": "important",
      "rhythm": {"measure": "lower-level-quarters", "within": 30}
    },
    {
      "id": "oversight-rhythm",
      "zh": "本季度尚无监督委员会记录",
      "en": "no oversight record yet this quarter",
      "do": {
        "zh": "请监督委员会在本季度结束前开展监督并留存记录",
        "en": "let the oversight committee look at the work before the quarter ends and keep a record"
      },
      "severity": "important",
      "rhythm": {"measure": "oversight-quarters", "within": 30}
    },
    {
      "id": "funds-rhythm",
      "zh": "本季度资金尚未公开",
      "en": "funds not disclosed yet this quarter",
      "do": {
        "zh": "请在本季度结束前公开资金情况",
        "en": "disclose the funds before the quarter ends"
      },
      "severity": "important",
      "rhythm": {"measure": "funds-quarters", "within": 15}
    },
    {
      "id": "appraisal-rhythm",
      "zh": "本半年尚未开展民主评议",
      "en": "no democratic appraisal yet this half-year",
      "do": {
        "zh": "请在半年结束前开展民主评议",
        "en": "hold an appraisal before the half-year ends"
      },
      "severity": "important",
      "rhythm": {"measure": "appraisal-halves", "within": 45}
    },
    {
      "id": "reused-by-periods",
      "zh": "同一附件在不同年度重复使用",
      "en": "one attachment serves records of several years",
      "do": {
        "zh": "请核对日期，换上本年度的原件",
        "en": "check the dates and attach what was made this year"
      },
      "severity": "important",
      "reuse": {"across": "periods"}
    },
    {
      "id": "total-falling",
      "zh": "总分较上期明显下降",
      "en": "the total has fallen against the last year",
      "do": {
        "zh": "请对照上期，先补回失分最多的要素",
        "en": "compare with the last year and begin with the elements that lost most"
      },
      "severity": "important",
      "fall": {"in": "total", "share": 300, "within": 92}
    },
    {
      "id": "element-falling",
      "zh": "要素得分较上期明显下降",
      "en": "elements have fallen against the last year",
      "do": {
        "zh": "请对照上期找出减少的工作并补上",
        "en": "find what was done last year and is missing, and make up for it"
      },
      "severity": "important",
      "fall": {"in": "element", "share": 2000, "within": 92}
    },
    {
      "id": "talk-rhythm",
      "zh": "本季度尚未开展民主恳谈",
      "en": "no democratic talk yet this quarter",
      "do": {
        "zh": "请在本季度结束前开展民主恳谈",
        "en": "hold a democratic talk before the quarter ends"
      },
      "severity": "notice",
      "rhythm": {"measure": "talk-quarters", "within": 30}
    },
    {
      "id": "contact-rhythm",
      "zh": "本季度尚无联系走访或者接待",
      "en": "no visit or reception yet this quarter",
      "do": {
        "zh": "请在本季度结束前走访或者接待居民，并留存记录",
        "en": "visit or receive residents before the quarter ends and keep a record"
      },
      "severity": "notice",
      "rhythm": {"measure": "contact-quarters", "within": 30}
    },
    {
      "id": "reused-by-records",
      "zh": "同一附件用于多份同类材料",
      "en": "one attachment serves several records of a kind",
      "do": {
        "zh": "请核对各份材料是否确有其事，分别附上各自的原件",
        "en": "check that each record stands for something of its own and attach its own papers"
      },
      "severity": "notice",
      "reuse": {"across": "records"}
    },
    {
      "id": "weak-element",
      "zh": "得分不足一半的要素",
      "en": "elements below half of their points",
      "do": {
        "zh": "请查看所列指标缺少的材料（xindu explain --missing）",
        "en": "see what the indicators named here are missing (xindu explain --missing)"
      },
      "severity": "notice",
      "weak": {"in": "element", "share": 5000, "within": 92}
    }
  ]
}

"""#,
"xindu-1.1.0.json": #"""
{
  "format": "consultation-standard/1",
  "id": "xindu",
  "version": "1.1.0",
  "zh": "创新党领导的社区多方协商共治机制评价指标",
  "en": "Evaluation index of party-led community consultation and shared governance",
  "effective": {"from": "2026-01-01"},
  "period": "year",
  "effort": {"zh": "分钟", "en": "minutes"},
  "declares": {"categories": 7, "elements": 22, "indicators": 109},
  "documents": {
    "dongcheng": {
      "zh": "东城区委社会工委《关于推动共建共享广泛动员社会力量参与城市治理的报告》（收入《北京基层社会治理创新与实践》）",
      "en": "Dongcheng District report on mobilising society for urban governance (in a book on Beijing's grassroots governance)"
    },
    "xiangzhou": {
      "zh": "《珠海市香洲区：以居民需求为导向的“议治相济”》（2017年8月9日，地方供稿）",
      "en": "Xiangzhou District, Zhuhai: consultation and governance led by residents' needs (9 August 2017)"
    },
    "xindu": {
      "zh": "成都市新都区社区民主协商标准体系介绍（介绍《创新党领导的社区多方协商共治机制评价指标》的公开文章）",
      "en": "Public article on Xindu District's standards for community consultation and its index"
    }
  },
  "kinds": [
    {"id": "urban", "zh": "城市社区", "en": "Urban community"},
    {"id": "rural", "zh": "村", "en": "Rural community (village)"}
  ],
  "tiers": [
    {"id": "base", "zh": "基础指标", "en": "Base", "points": 600},
    {"id": "advanced", "zh": "进阶指标", "en": "Advanced", "points": 200},
    {"id": "featured", "zh": "特色指标", "en": "Featured", "points": 200}
  ],
  "stages": [
    {"id": "topic-intake", "zh": "议题征集", "en": "Collecting topics"},
    {"id": "topic-review", "zh": "议题审核", "en": "Reviewing topics"},
    {"id": "organisation", "zh": "协商组织", "en": "Organising consultation"},
    {"id": "execution", "zh": "协商执行", "en": "Carrying out consultation"},
    {"id": "evaluation", "zh": "协商评估", "en": "Evaluating consultation"},
    {"id": "linkage", "zh": "协商联动", "en": "Working across levels"},
    {"id": "guarantee", "zh": "协商保障", "en": "Guarantees"}
  ],
  "principles": [
    {"id": "party-leadership", "zh": "坚持党的领导", "en": "Leadership of the Party"},
    {"id": "self-governance", "zh": "坚持群众自治", "en": "Self-governance by residents"},
    {"id": "lawful", "zh": "坚持依法协商", "en": "Consultation according to law"},
    {"id": "orderly", "zh": "坚持有序参与", "en": "Orderly participation"},
    {"id": "whole-process", "zh": "坚持全程协商", "en": "Consultation throughout"},
    {"id": "by-type", "zh": "坚持分类协商", "en": "Consultation by type"},
    {"id": "convener-answers", "zh": "坚持谁召集谁负责", "en": "Whoever convenes answers for it"}
  ],
  "vocabularies": {
    "action-item": {
      "zh": "落实责任清单要素",
      "en": "Item of an action list",
      "tokens": [
        {"id": "person", "zh": "责任人（岗位）", "en": "Person responsible (post)"},
        {"id": "deadline", "zh": "完成时限", "en": "Deadline"},
        {"id": "measure", "zh": "落实措施", "en": "Measure"}
      ]
    },
    "appraisal-kind": {
      "zh": "评议方式",
      "en": "Kind of appraisal",
      "tokens": [
        {"id": "comprehensive", "zh": "综合评议", "en": "Comprehensive appraisal"},
        {"id": "single-task", "zh": "单项工作完成后的评议", "en": "Appraisal after a single task"}
      ]
    },
    "channel": {
      "zh": "议题来源渠道",
      "en": "Channel of a topic",
      "tokens": [
        {
          "id": "party-delegates",
          "zh": "党代表联系群众",
          "en": "Party delegates in touch with residents"
        },
        {"id": "council-members", "zh": "社区议事会成员", "en": "Council members"},
        {"id": "grid-officers", "zh": "网格员", "en": "Grid officers"},
        {"id": "social-organisations", "zh": "社区社会组织", "en": "Social organisations"},
        {"id": "resident-units", "zh": "社区驻区单位", "en": "Units located in the community"},
        {"id": "joint-petition", "zh": "居民联名", "en": "Joint petition of residents"},
        {"id": "online-platform", "zh": "网络平台", "en": "Online platform"},
        {
          "id": "deputies",
          "zh": "辖区人大代表、政协委员",
          "en": "People's congress deputies and CPPCC members"
        }
      ]
    },
    "concerned-group": {
      "zh": "议题关注的特殊群体",
      "en": "Group that a topic concerns",
      "tokens": [
        {"id": "elderly", "zh": "老年人", "en": "Elderly residents"},
        {"id": "children", "zh": "儿童", "en": "Children"},
        {"id": "disabled", "zh": "残疾人", "en": "Residents with disabilities"},
        {"id": "needy", "zh": "困难群众", "en": "Residents in need"}
      ]
    },
    "conclusion": {
      "zh": "议题审核结论",
      "en": "Conclusion on a topic",
      "tokens": [
        {"id": "adopted", "zh": "立项", "en": "Adopted"},
        {"id": "declined", "zh": "不予立项", "en": "Declined"},
        {"id": "referred", "zh": "转交办理", "en": "Referred elsewhere"}
      ]
    },
    "contact": {
      "zh": "四定联系方式",
      "en": "Kind of contact",
      "tokens": [
        {"id": "liaison", "zh": "定点联系", "en": "Fixed liaison"},
        {"id": "visit", "zh": "定期走访", "en": "Visit"},
        {"id": "reception", "zh": "定时接待", "en": "Reception"},
        {"id": "promise", "zh": "定约践诺", "en": "Kept promise"}
      ]
    },
    "contact-link": {
      "zh": "三联环节",
      "en": "Link of the chain of contacts",
      "tokens": [
        {
          "id": "branch-delegates",
          "zh": "社区党组织联系党代表",
          "en": "Party organisation to delegates"
        },
        {"id": "delegates-members", "zh": "党代表联系党员", "en": "Delegates to members"},
        {"id": "members-residents", "zh": "党员联系群众", "en": "Members to residents"}
      ]
    },
    "convener": {
      "zh": "召集人",
      "en": "Convener",
      "tokens": [
        {
          "id": "estate-lead",
          "zh": "小区（院落、村民小组）议事负责人",
          "en": "Lead of the estate or group"
        },
        {"id": "grid-head", "zh": "网格长", "en": "Head of the grid"},
        {
          "id": "party-secretary",
          "zh": "社区（村）党组织书记",
          "en": "Secretary of the party organisation"
        },
        {"id": "committee-chair", "zh": "居（村）委会主任", "en": "Chair of the committee"},
        {"id": "other", "zh": "其他", "en": "Other"}
      ]
    },
    "disclosure-item": {
      "zh": "六公开事项",
      "en": "Six matters to disclose",
      "tokens": [
        {"id": "proposal", "zh": "提案公开", "en": "Proposal"},
        {"id": "procedure", "zh": "程序公开", "en": "Procedure"},
        {"id": "result", "zh": "结果公开", "en": "Result"},
        {"id": "plan", "zh": "方案公开", "en": "Plan"},
        {"id": "funds", "zh": "资金公开", "en": "Funds"},
        {"id": "notice", "zh": "公示公开", "en": "Public notice"}
      ]
    },
    "expert-kind": {
      "zh": "专家库成员类别",
      "en": "Kind of member of the expert pool",
      "tokens": [
        {
          "id": "specialists",
          "zh": "法律和其他专业领域的专家",
          "en": "Experts in law and other fields"
        },
        {
          "id": "department-heads",
          "zh": "政府职能部门负责人",
          "en": "Heads of government departments"
        },
        {
          "id": "organisation-staff",
          "zh": "社会组织专业人员",
          "en": "Professionals of social organisations"
        }
      ]
    },
    "feedback-source": {
      "zh": "诉求与问题来源",
      "en": "Source of feedback",
      "tokens": [
        {"id": "online-request", "zh": "线上诉求", "en": "Online request"},
        {"id": "objection", "zh": "公示异议", "en": "Objection to a published result"},
        {"id": "self-audit", "zh": "自评发现的问题", "en": "Problem found in a self-audit"}
      ]
    },
    "file-paper": {
      "zh": "一事一档要件",
      "en": "Papers of a case file",
      "tokens": [
        {"id": "proposal", "zh": "议题提交及审核材料", "en": "Proposal and review"},
        {"id": "notice", "zh": "协商公告", "en": "Notice"},
        {"id": "minutes", "zh": "协商纪要", "en": "Minutes"},
        {"id": "resolution", "zh": "协商决议", "en": "Resolution"},
        {"id": "implementation", "zh": "落实情况材料", "en": "Proof of implementation"},
        {"id": "disclosure", "zh": "结果公示材料", "en": "Proof of publication"}
      ]
    },
    "finance-item": {
      "zh": "经费与资源类别",
      "en": "Kind of funds",
      "tokens": [
        {"id": "budget-line", "zh": "预算列支", "en": "Budget line"},
        {"id": "spending-voucher", "zh": "支出凭证", "en": "Spending voucher"},
        {"id": "social-resource", "zh": "社会资源", "en": "Social resources"}
      ]
    },
    "form": {
      "zh": "协商形式",
      "en": "Form of consultation",
      "tokens": [
        {"id": "council", "zh": "村（居）民议事会", "en": "Residents' or villagers' council"},
        {"id": "talk", "zh": "民主恳谈协商", "en": "Democratic talk"},
        {"id": "expert", "zh": "专家咨询协商", "en": "Expert consultation"},
        {"id": "hearing", "zh": "决策听证协商", "en": "Hearing before a decision"},
        {"id": "appraisal", "zh": "民主评议协商", "en": "Democratic appraisal"},
        {"id": "new-media", "zh": "新兴媒体协商", "en": "Consultation over new media"},
        {"id": "written", "zh": "书面征询协商", "en": "Written consultation"},
        {"id": "visit", "zh": "走访约谈协商", "en": "Visits and interviews"},
        {"id": "open-space", "zh": "开放空间", "en": "Open space"},
        {"id": "questionnaire", "zh": "问卷式协商", "en": "Questionnaire"}
      ]
    },
    "joint-partner": {
      "zh": "联动单位",
      "en": "Partner in a joint case",
      "tokens": [
        {"id": "departments", "zh": "职能部门", "en": "Government departments"},
        {"id": "resident-units", "zh": "驻区单位", "en": "Units located in the community"}
      ]
    },
    "level": {
      "zh": "协商层级",
      "en": "Level of consultation",
      "tokens": [
        {
          "id": "estate",
          "zh": "小区（院落、村民小组）",
          "en": "Estate (courtyard, villagers' group)"
        },
        {"id": "grid", "zh": "网格", "en": "Grid"},
        {"id": "community", "zh": "社区（村）", "en": "Community (village)"}
      ]
    },
    "list": {
      "zh": "协商清单",
      "en": "Lists for consultation",
      "tokens": [
        {"id": "responsibility", "zh": "协商责任清单", "en": "Responsibility list"},
        {"id": "deliberation", "zh": "居民议事清单", "en": "Deliberation list"},
        {
          "id": "assistance",
          "zh": "协助政府工作清单",
          "en": "List of work assisting the government"
        }
      ]
    },
    "mode": {
      "zh": "参与方式",
      "en": "Way of taking part",
      "tokens": [
        {"id": "on-site", "zh": "现场", "en": "On site"},
        {"id": "online", "zh": "线上", "en": "Online"},
        {"id": "hybrid", "zh": "线上线下结合", "en": "Both"}
      ]
    },
    "nil-matter": {
      "zh": "零报告事项",
      "en": "Matter of a nil report",
      "tokens": [
        {"id": "declined-topics", "zh": "不予立项的议题", "en": "Declined topics"},
        {"id": "advisory-sessions", "zh": "咨询型协商", "en": "Advisory consultation"},
        {"id": "overdue-cases", "zh": "逾期事项", "en": "Overdue cases"},
        {"id": "escalated-cases", "zh": "逐级上报事项", "en": "Escalated cases"},
        {"id": "street-reports", "zh": "上报街道（镇）事项", "en": "Cases reported to the street"},
        {"id": "objections", "zh": "公示异议", "en": "Objections to published results"},
        {"id": "mediation-cases", "zh": "协调型（矛盾纠纷）事项", "en": "Mediation cases"},
        {"id": "online-requests", "zh": "线上诉求", "en": "Online requests"},
        {"id": "self-found-problems", "zh": "自评发现的问题", "en": "Self-found problems"}
      ]
    },
    "openness": {
      "zh": "公开方式",
      "en": "Openness of a session",
      "tokens": [
        {"id": "observers", "zh": "居民旁听", "en": "Open to observers"},
        {"id": "broadcast", "zh": "公开直播", "en": "Broadcast"}
      ]
    },
    "outcome": {
      "zh": "协商结果",
      "en": "Outcome of a case",
      "tokens": [
        {"id": "settled", "zh": "协商一致、形成决议", "en": "Settled with a resolution"},
        {"id": "escalated", "zh": "逐级上报", "en": "Escalated"},
        {"id": "deferred", "zh": "暂缓并说明理由", "en": "Deferred with a reason"}
      ]
    },
    "participation-matter": {
      "zh": "参与统计事项",
      "en": "Matter of a participation count",
      "tokens": [
        {
          "id": "away-residents",
          "zh": "外出居民线上参与",
          "en": "Residents living away who took part online"
        },
        {"id": "party-members", "zh": "党员参与协商", "en": "Party members who took part"},
        {"id": "points-scheme", "zh": "积分兑换", "en": "Residents who redeemed points"}
      ]
    },
    "party": {
      "zh": "参会主体",
      "en": "Kind of party present",
      "tokens": [
        {"id": "party-branch", "zh": "村（社区）党组织成员", "en": "Party organisation"},
        {"id": "committee", "zh": "村（居）委会成员", "en": "Residents' or villagers' committee"},
        {
          "id": "oversight-committee",
          "zh": "村（居）务监督委员会成员",
          "en": "Oversight committee"
        },
        {
          "id": "deliberation-committee",
          "zh": "议事协商委员会成员",
          "en": "Deliberation committee"
        },
        {
          "id": "resident-delegates",
          "zh": "村（居）民代表",
          "en": "Residents' or villagers' delegates"
        },
        {"id": "owners-committee", "zh": "业主委员会代表", "en": "Owners' committee"},
        {"id": "resident-units", "zh": "辖区单位代表", "en": "Units located in the community"},
        {
          "id": "deputies",
          "zh": "党代表、人大代表、政协委员",
          "en": "Party delegates, deputies and CPPCC members"
        },
        {"id": "affected-parties", "zh": "利益相关方", "en": "Affected parties"},
        {
          "id": "willing-residents",
          "zh": "有参与意愿的群众",
          "en": "Residents who wish to take part"
        },
        {
          "id": "agencies",
          "zh": "基层政府及其派出机构代表",
          "en": "Local government and its agencies"
        },
        {
          "id": "appraised-heads",
          "zh": "被评议单位负责人",
          "en": "Heads of units that are appraised"
        },
        {
          "id": "group-heads",
          "zh": "村（社区）小组长、楼栋长",
          "en": "Heads of groups and buildings"
        }
      ]
    },
    "phase": {
      "zh": "协商所处阶段",
      "en": "Phase of a session",
      "tokens": [
        {"id": "before", "zh": "决策之前", "en": "Before the decision"},
        {"id": "during", "zh": "决策实施之中", "en": "While it is carried out"},
        {"id": "after", "zh": "决策实施之后", "en": "After it was carried out"}
      ]
    },
    "platform": {
      "zh": "协商平台",
      "en": "Platform of consultation",
      "tokens": [
        {"id": "estate-council", "zh": "小区（院落）议事会", "en": "Council of the estate"},
        {"id": "open-space", "zh": "开放空间", "en": "Open space"},
        {"id": "grid-council", "zh": "网格议事会", "en": "Council of the grid"},
        {"id": "community-council", "zh": "社区（村）议事会", "en": "Council of the community"},
        {"id": "standing-delegates", "zh": "居民代表常务会", "en": "Standing meeting of delegates"},
        {"id": "delegates-assembly", "zh": "居民代表大会", "en": "Assembly of delegates"}
      ]
    },
    "pre-study-party": {
      "zh": "前期论证参与方",
      "en": "Party to a preliminary study",
      "tokens": [
        {"id": "experts", "zh": "专家学者", "en": "Experts"},
        {"id": "party-delegates", "zh": "党代表", "en": "Party delegates"},
        {
          "id": "deputies",
          "zh": "人大代表、政协委员",
          "en": "People's congress deputies and CPPCC members"
        }
      ]
    },
    "present-group": {
      "zh": "到场居民群体",
      "en": "Group of residents present",
      "tokens": [
        {"id": "elderly", "zh": "老年人", "en": "Elderly residents"},
        {"id": "youth", "zh": "青年", "en": "Young residents"},
        {"id": "migrants", "zh": "外来人口", "en": "Migrants"},
        {"id": "women", "zh": "妇女", "en": "Women"}
      ]
    },
    "review-reason": {
      "zh": "退回或不予采信的理由",
      "en": "Reason for returning or rejecting",
      "tokens": [
        {"id": "missing-attachment", "zh": "缺少佐证附件", "en": "Supporting attachment missing"},
        {"id": "missing-field", "zh": "必要内容未填", "en": "Necessary content not filled in"},
        {"id": "illegible", "zh": "材料模糊无法辨认", "en": "Illegible material"},
        {"id": "missing-seal", "zh": "缺少签字或盖章", "en": "Signature or seal missing"},
        {"id": "wrong-period", "zh": "不属于本评定周期", "en": "Outside the period"},
        {"id": "wrong-kind", "zh": "材料类别填报有误", "en": "Filed under the wrong kind"},
        {
          "id": "inconsistent",
          "zh": "填报内容与附件不一致",
          "en": "Entries differ from the attachment"
        },
        {"id": "duplicate", "zh": "重复申报", "en": "Submitted twice"},
        {"id": "not-relevant", "zh": "与协商工作无关", "en": "Unrelated to consultation"},
        {"id": "unverifiable", "zh": "核查无法印证", "en": "Cannot be verified"},
        {"id": "backdated", "zh": "事后补造", "en": "Made up afterwards"},
        {"id": "personal-data", "zh": "含个人身份信息，须脱敏", "en": "Contains personal data"}
      ]
    },
    "rule": {
      "zh": "协商制度",
      "en": "Rules for consultation",
      "tokens": [
        {"id": "council", "zh": "议事会制度", "en": "Council"},
        {"id": "notice", "zh": "公告制度", "en": "Notice"},
        {"id": "filing", "zh": "备案登记制度", "en": "Filing"},
        {"id": "disclosure", "zh": "结果公开制度", "en": "Disclosure"},
        {"id": "appraisal", "zh": "民主评议制度", "en": "Appraisal"}
      ]
    },
    "scope": {
      "zh": "事项涉及范围",
      "en": "Scope of a case",
      "tokens": [
        {"id": "estate", "zh": "仅涉及本小区部分居民", "en": "Some residents of one estate"},
        {"id": "grid", "zh": "涉及网格内三方以上利益", "en": "Three or more parties within grids"},
        {
          "id": "community",
          "zh": "涉及社区多数居民切身利益",
          "en": "Most residents of the community"
        },
        {
          "id": "major",
          "zh": "社区可自行解决的重大事项",
          "en": "A major matter that the community can settle"
        }
      ]
    },
    "session-paper": {
      "zh": "会议要件",
      "en": "Papers of a session",
      "tokens": [
        {"id": "notice", "zh": "会议公告", "en": "Notice"},
        {"id": "sign-in", "zh": "签到表", "en": "Sign-in sheet"},
        {"id": "agenda", "zh": "会议议程", "en": "Agenda"},
        {"id": "minutes", "zh": "会议纪要", "en": "Minutes"},
        {"id": "resolution", "zh": "协商决议", "en": "Resolution"},
        {"id": "images", "zh": "影像资料", "en": "Images"}
      ]
    },
    "showcase-matter": {
      "zh": "特色材料对应事项",
      "en": "Matter of featured material",
      "tokens": [
        {
          "id": "signature-intake",
          "zh": "特色征集载体",
          "en": "Distinctive ways of collecting topics"
        },
        {"id": "partnership-pact", "zh": "共治伙伴协议", "en": "Partnership agreements"},
        {"id": "signature-topic", "zh": "品牌议题案例", "en": "Model topic"},
        {"id": "micro-unit", "zh": "微单元议事创新", "en": "Consultation in small units"},
        {"id": "type-casebook", "zh": "分类协商案例库", "en": "Casebook by type"},
        {"id": "hybrid-case", "zh": "线上线下闭环案例", "en": "Case handled online and on site"},
        {"id": "party-brand", "zh": "党建引领协商品牌", "en": "Party-led consultation practice"},
        {"id": "local-process", "zh": "本土流程创新", "en": "Local procedure"},
        {"id": "three-tier-link", "zh": "三级联动机制", "en": "Cooperation of three tiers"},
        {"id": "replicated", "zh": "经验推广", "en": "Experience adopted elsewhere"},
        {"id": "open-ledger", "zh": "公开台账可查", "en": "Open ledger"},
        {"id": "third-party-evaluation", "zh": "第三方评估", "en": "Third-party evaluation"},
        {"id": "signature-venue", "zh": "特色议事空间", "en": "Distinctive meeting place"},
        {"id": "data-use", "zh": "数据预警应用", "en": "Use of data and warnings"},
        {"id": "local-rules", "zh": "本土议事规则", "en": "Local rules of debate"},
        {"id": "adopted-advice", "zh": "智库意见采纳", "en": "Outside advice adopted"},
        {"id": "community-fund", "zh": "社区基金", "en": "Community fund"},
        {"id": "index-report", "zh": "年度协商指数报告", "en": "Annual consultation report"}
      ]
    },
    "survey-subject": {
      "zh": "测评内容",
      "en": "Subject of a survey",
      "tokens": [
        {"id": "satisfaction", "zh": "协商工作满意度", "en": "Satisfaction"},
        {"id": "awareness", "zh": "协商工作知晓度", "en": "Awareness"}
      ]
    },
    "team": {
      "zh": "队伍类别",
      "en": "Kind of team",
      "tokens": [
        {"id": "facilitators", "zh": "协商主持骨干", "en": "Facilitators"},
        {"id": "experts", "zh": "咨询专家库", "en": "Expert pool"}
      ]
    },
    "topic-category": {
      "zh": "议题类别",
      "en": "Category of a topic",
      "tokens": [
        {"id": "public-service", "zh": "公共服务", "en": "Public services"},
        {"id": "public-welfare", "zh": "公益事业", "en": "Public welfare"},
        {"id": "common-problem", "zh": "公共问题", "en": "Common problems"},
        {"id": "neighbour-dispute", "zh": "邻里纠纷", "en": "Disputes between neighbours"},
        {"id": "individual-request", "zh": "个人诉求", "en": "Individual requests"},
        {"id": "other", "zh": "其他", "en": "Other"}
      ]
    },
    "type": {
      "zh": "协商类型",
      "en": "Type of consultation",
      "tokens": [
        {"id": "decision", "zh": "决策型协商", "en": "Decision"},
        {"id": "mediation", "zh": "协调型协商", "en": "Mediation"},
        {"id": "advisory", "zh": "咨询型协商", "en": "Advice"},
        {"id": "oversight", "zh": "监督型协商", "en": "Oversight"}
      ]
    },
    "venue-item": {
      "zh": "场所要件",
      "en": "Equipment of a meeting place",
      "tokens": [
        {"id": "sign", "zh": "标识标牌", "en": "Sign"},
        {"id": "rules-on-wall", "zh": "制度上墙", "en": "Rules on the wall"},
        {"id": "files", "zh": "档案资料", "en": "Files"},
        {"id": "barrier-free", "zh": "无障碍设施", "en": "Barrier-free access"}
      ]
    },
    "venue-type": {
      "zh": "议事场所类型",
      "en": "Type of meeting place",
      "tokens": [
        {"id": "corner", "zh": "议事角", "en": "Corner"},
        {"id": "hall", "zh": "议事厅", "en": "Hall"},
        {"id": "corridor", "zh": "议事长廊", "en": "Corridor"}
      ]
    },
    "visit-role": {
      "zh": "走访工作组分工",
      "en": "Role in a visiting group",
      "tokens": [
        {"id": "host", "zh": "协商主持人", "en": "Host"},
        {"id": "note-taker", "zh": "记录员", "en": "Note-taker"}
      ]
    },
    "written-party": {
      "zh": "书面征询对象",
      "en": "Party asked in writing",
      "tokens": [
        {"id": "units", "zh": "辖区有关单位", "en": "Units of the area"},
        {"id": "organisations", "zh": "社会组织", "en": "Social organisations"},
        {"id": "representatives", "zh": "群众代表", "en": "Representatives of residents"}
      ]
    }
  },
  "procedures": {
    "covenant": {
      "zh": "居民公约制定程序",
      "en": "Making a covenant",
      "steps": [
        {"id": "discuss", "zh": "多轮讨论", "en": "Rounds of discussion"},
        {"id": "display", "zh": "社区公示", "en": "Public display"},
        {"id": "opinions", "zh": "征求意见", "en": "Ask for opinions"},
        {"id": "vote", "zh": "居民表决", "en": "Residents vote"},
        {"id": "sign", "zh": "居民签约", "en": "Residents sign"},
        {"id": "in-force", "zh": "正式实施", "en": "In force"}
      ]
    },
    "expert": {
      "zh": "专家咨询基本程序",
      "en": "Steps of an expert consultation",
      "steps": [
        {"id": "raise", "zh": "提出咨询", "en": "Raise the question"},
        {"id": "accept", "zh": "咨询受理", "en": "Accept it"},
        {"id": "announce", "zh": "发布公告", "en": "Publish the notice"},
        {"id": "meet", "zh": "召开会议", "en": "Hold the meeting"},
        {"id": "feed-back", "zh": "结果反馈", "en": "Feed back the result"}
      ]
    },
    "five-steps": {
      "zh": "民主恳谈基本程序（没有公布程序的形式参照）",
      "en": "Steps of a democratic talk, also for forms without published steps",
      "steps": [
        {"id": "collect", "zh": "收集意见", "en": "Collect opinions"},
        {"id": "fix-topic", "zh": "确定议题", "en": "Fix the topic"},
        {"id": "announce", "zh": "发布公告", "en": "Publish the notice"},
        {"id": "consult", "zh": "组织协商", "en": "Hold the consultation"},
        {"id": "use-result", "zh": "结果运用", "en": "Use the result"}
      ]
    },
    "hearing": {
      "zh": "决策听证基本程序",
      "en": "Steps of a hearing",
      "steps": [
        {"id": "announce", "zh": "发布公告", "en": "Publish the notice"},
        {"id": "meet", "zh": "召开会议", "en": "Hold the meeting"},
        {"id": "publish-result", "zh": "公布结果", "en": "Publish the result"}
      ]
    },
    "open-space": {
      "zh": "开放空间协商流程",
      "en": "Steps of an open space",
      "steps": [
        {"id": "fix-topic", "zh": "确定会议主题", "en": "Fix the topic"},
        {"id": "display", "zh": "公示会议相关内容", "en": "Display what it is about"},
        {"id": "meet", "zh": "举行开放空间会议", "en": "Hold the meeting"},
        {"id": "agree", "zh": "达成共识", "en": "Reach a consensus"}
      ]
    },
    "questionnaire": {
      "zh": "问卷式协商流程",
      "en": "Steps of a questionnaire",
      "steps": [
        {"id": "research", "zh": "调研", "en": "Research"},
        {"id": "draft", "zh": "制作调查问卷", "en": "Draft the questionnaire"},
        {"id": "survey", "zh": "问卷调查", "en": "Carry out the survey"},
        {"id": "analyse", "zh": "结果汇总分析", "en": "Analyse the answers"},
        {"id": "conclude", "zh": "形成结果", "en": "Come to a result"},
        {"id": "display", "zh": "公示结果", "en": "Display the result"}
      ]
    }
  },
  "rubrics": {
    "E1.f1": {
      "zh": "经验推广",
      "en": "Experience adopted elsewhere",
      "reviewers": 2,
      "levels": [
        {"zh": "没有推广材料", "en": "No material"},
        {
          "zh": "经验在街道（镇）范围内交流，有会议或者简报材料",
          "en": "Presented within the street, with papers of the meeting or a bulletin"
        },
        {
          "zh": "街道（镇）以上正式文件推广，或者有其他社区采用的书面证明",
          "en": "Promoted by a formal document of the street or above, or another community confirms its use in writing"
        },
        {
          "zh": "区级以上正式文件推广，并有两个以上社区采用后的实施记录",
          "en": "Promoted by a formal document of the district or above, with records of use in two or more communities"
        }
      ]
    },
    "E2.f1": {
      "zh": "公开台账可查",
      "en": "Open ledger",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有公开台账，或者居民无法查阅",
          "en": "No open ledger, or residents cannot see it"
        },
        {
          "zh": "台账可现场查阅，更新不及时或者缺项较多",
          "en": "Can be read on site; late or with many gaps"
        },
        {
          "zh": "台账可现场和线上查阅，事项、结果、资金齐全并按月更新",
          "en": "Can be read on site and online; matters, results and funds complete, updated monthly"
        },
        {
          "zh": "在第二档基础上，有居民查阅、质询和答复的记录",
          "en": "As before, with records of residents consulting it, asking and being answered"
        }
      ]
    },
    "E3.f1": {
      "zh": "第三方评估",
      "en": "Third-party evaluation",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有第三方评估，或者评估方与社区有隶属、利益关系",
          "en": "No evaluation, or by a party that belongs to or depends on the community"
        },
        {
          "zh": "有第三方报告，缺少方法、样本或者原始数据说明",
          "en": "A report without method, sample or data"
        },
        {
          "zh": "报告方法和样本清楚，指出了问题，并向居民公开",
          "en": "Method and sample are clear, shortcomings are named, and residents can read it"
        },
        {
          "zh": "在第二档基础上，针对问题的整改已完成并有复核记录",
          "en": "As before, and the shortcomings were put right and checked again"
        }
      ]
    },
    "F3.f1": {
      "zh": "线上线下闭环案例",
      "en": "Case handled online and on site",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有案例，或者线上线下各行其是",
          "en": "No case, or online and on-site work unconnected"
        },
        {
          "zh": "有线上征集、线下协商的案例，结果未回到线上反馈",
          "en": "Collected online and discussed on site; the result was not fed back online"
        },
        {
          "zh": "线上征集、线下协商、线上反馈各环节均有注明日期的记录",
          "en": "Online intake, on-site session and online feedback each have dated records"
        },
        {
          "zh": "闭环完整，线上参与人数和采纳意见可查，并已用于两个以上事项",
          "en": "A full loop with online participants and adopted opinions on record, used for two or more cases"
        }
      ]
    },
    "G1.f1": {
      "zh": "本土议事规则",
      "en": "Local rules of debate",
      "reviewers": 2,
      "levels": [
        {"zh": "没有本土议事规则，或者照搬范本", "en": "No local rules, or a copied model"},
        {
          "zh": "有成文规则，未经居民讨论或者未实际使用",
          "en": "Written rules, not discussed by residents or not in use"
        },
        {
          "zh": "规则经居民讨论通过，会议纪要能反映按规则议事",
          "en": "Passed after discussion by residents; minutes show that sessions follow them"
        },
        {
          "zh": "在第二档基础上，规则执行一年以上并修订过，居民骨干能独立按规则主持",
          "en": "As before, in use for a year or more and revised; residents preside by them on their own"
        }
      ]
    },
    "G2.f1": {
      "zh": "智库意见采纳",
      "en": "Outside advice adopted",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有外部专家、智库意见，或者意见未采纳",
          "en": "No advice from outside experts, or none adopted"
        },
        {
          "zh": "有一条意见被采纳，采纳过程有记录",
          "en": "One piece of advice was adopted, on record"
        },
        {
          "zh": "有两条以上意见写入决议或者制度，注明来源和采纳理由",
          "en": "Two or more entered resolutions or rules, with source and reason"
        },
        {
          "zh": "采纳的意见已经落实，成效有数据或者居民评价证明",
          "en": "The adopted advice was carried out, with figures or residents' views to show the effect"
        }
      ]
    },
    "G3.f1": {
      "zh": "社区基金",
      "en": "Community fund",
      "reviewers": 2,
      "levels": [
        {"zh": "没有社区基金或者社会资金材料", "en": "No fund or social money"},
        {
          "zh": "有设立文件或者捐赠意向，本期没有到账资金",
          "en": "Set up or promised, no money received in the period"
        },
        {
          "zh": "本期有到账资金，使用经居民协商确定，收支公开",
          "en": "Money was received, its use was agreed by residents, and the accounts are public"
        },
        {
          "zh": "在第二档基础上，来源两个以上，有管理制度，资助的协商事项有成效材料",
          "en": "As before, from two or more sources, under written rules, with proof of what the funded cases achieved"
        }
      ]
    },
    "G4.f1": {
      "zh": "年度协商指数报告",
      "en": "Annual consultation report",
      "reviewers": 2,
      "levels": [
        {"zh": "没有年度报告，或者未公开", "en": "No annual report, or not published"},
        {
          "zh": "报告已公开，以工作总结为主，没有指标数据",
          "en": "Published, but a summary of work without figures"
        },
        {
          "zh": "报告公开了主要指标数据，写明不足和改进安排",
          "en": "Published with the main figures, shortcomings and plans"
        },
        {
          "zh": "在第二档基础上，有与上一周期的对比，并经居民议事会审议、记录意见",
          "en": "As before, compared with the period before, and discussed by the council with its opinions on record"
        }
      ]
    },
    "M1.f1": {
      "zh": "党建引领协商品牌",
      "en": "Party-led consultation practice",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有品牌做法，或者只有名称和口号",
          "en": "No such practice, or a name and a slogan only"
        },
        {
          "zh": "有做法和分工文件，本期实施记录较少",
          "en": "The practice and duties are written down; few records in the period"
        },
        {
          "zh": "党组织牵头、党员分工明确，两个以上季度有实施记录和解决事项",
          "en": "The party organisation leads, duties are clear, with records and solved matters in two or more quarters"
        },
        {
          "zh": "持续一年以上，居民知晓并有评价，被上级党组织书面肯定",
          "en": "Kept up for a year or more, known and appraised by residents, endorsed in writing by a higher organisation"
        }
      ]
    },
    "M2.f1": {
      "zh": "本土流程创新",
      "en": "Local procedure",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有本土流程，或者照抄既有流程",
          "en": "No local procedure, or a copy of an existing one"
        },
        {"zh": "有成文流程，尚未用于实际事项", "en": "Written down but not yet used"},
        {
          "zh": "成文流程用于三件以上事项，各步骤记录齐全",
          "en": "Used for three or more cases with each step on record"
        },
        {
          "zh": "在第二档基础上，根据评议意见修订过，办理质量或者时效有数据改善",
          "en": "As before, revised after appraisal, with figures that show better quality or speed"
        }
      ]
    },
    "M4.f1": {
      "zh": "三级联动机制",
      "en": "Cooperation of three tiers",
      "reviewers": 2,
      "levels": [
        {"zh": "没有联动机制材料", "en": "No material on cooperation"},
        {
          "zh": "有联动文件或者联席名单，没有联动记录",
          "en": "A document or list of members, without records of cooperation"
        },
        {
          "zh": "区、街道（镇）、社区分工明确，本期有联动办理记录",
          "en": "District, street and community have clear duties, with cases handled together in the period"
        },
        {
          "zh": "联动事项从上报、交办到反馈全程有时限记录，并解决了社区难以自行解决的事项",
          "en": "Reporting, assignment and feedback are all dated, and matters beyond the community's means were solved"
        }
      ]
    },
    "O1.f1": {
      "zh": "品牌议题案例",
      "en": "Model topic",
      "reviewers": 2,
      "levels": [
        {"zh": "没有案例，或者只有宣传稿", "en": "No case, or publicity only"},
        {
          "zh": "案例写明了来由和做法，缺少结果或者对比材料",
          "en": "Origin and method are told; result or comparison is missing"
        },
        {
          "zh": "案例过程完整，有同一地点或者同一口径的前后对比材料",
          "en": "The whole course is told, with a before-and-after of the same place or the same figures"
        },
        {
          "zh": "前后对比明显，有受益居民的评价，结果保持三个月以上",
          "en": "A clear difference, confirmed by the residents concerned, that has lasted three months or more"
        }
      ]
    },
    "O2.f1": {
      "zh": "微单元议事创新",
      "en": "Consultation in small units",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有楼栋、院落、胡同等微单元议事记录",
          "en": "No record of consultation in buildings, courtyards or lanes"
        },
        {
          "zh": "有个别微单元开展议事，未形成固定做法",
          "en": "Single units have met, without an established way"
        },
        {
          "zh": "微单元有召集人、规则和台账，两个以上季度开展议事",
          "en": "Units have conveners, rules and a ledger, and met in two or more quarters"
        },
        {
          "zh": "微单元覆盖本社区三分之一以上小区或者村民小组，并有就地解决的事项清单",
          "en": "Units cover a third or more of the estates or groups, with a list of matters solved on the spot"
        }
      ]
    },
    "O3.f1": {
      "zh": "分类协商案例库",
      "en": "Casebook by type",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有案例库，或者案例未按类型整理",
          "en": "No casebook, or cases not sorted by type"
        },
        {
          "zh": "收录两种类型的案例，内容以过程记述为主",
          "en": "Cases of two types, mostly narrative"
        },
        {
          "zh": "收录三种以上类型的案例，每例写明适用情形、程序和要点",
          "en": "Cases of three or more types, each with when to use it, procedure and key points"
        },
        {
          "zh": "四种类型齐全，本期有更新，并有按指引办理新事项的记录",
          "en": "All four types, updated in the period, and new cases were handled by its guidance"
        }
      ]
    },
    "S1.f1": {
      "zh": "特色议事空间",
      "en": "Distinctive meeting place",
      "reviewers": 2,
      "levels": [
        {"zh": "没有特色空间，或者长期闲置", "en": "No such place, or one that stands idle"},
        {"zh": "空间已建成，有少量议事记录", "en": "Built, with few sessions on record"},
        {
          "zh": "空间由居民参与设计或者管理，每季度有议事记录",
          "en": "Residents share in its design or care, with sessions in every quarter"
        },
        {
          "zh": "在第二档基础上，兼顾老年人、残疾人等使用，居民满意并有使用数据",
          "en": "As before, suited to elderly and disabled residents, with figures on use and satisfaction"
        }
      ]
    },
    "S2.f1": {
      "zh": "数据预警应用",
      "en": "Use of data and warnings",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有数据预警应用，或者只有平台截图",
          "en": "No use of warnings, or screenshots only"
        },
        {"zh": "有预警提示记录，没有整改材料", "en": "Warnings on record, nothing put right"},
        {
          "zh": "针对预警短板制定措施并完成整改，前后数据可比",
          "en": "Measures were taken on the warnings and completed, with comparable figures before and after"
        },
        {
          "zh": "按季度分析数据，据此调整议题、力量或者流程，并有持续改善的数据",
          "en": "Data are analysed each quarter and change topics, staffing or procedure, with figures that keep improving"
        }
      ]
    },
    "T1.f1": {
      "zh": "特色征集载体",
      "en": "Distinctive ways of collecting topics",
      "reviewers": 2,
      "levels": [
        {
          "zh": "未见载体，或者只有方案、牌匾，没有征集记录",
          "en": "No such channel, or a plan or a plaque without any record of intake"
        },
        {
          "zh": "载体已建立，有本期征集记录，但少于两个季度或者未转为议题",
          "en": "In place with some intake, but in fewer than two quarters or without leading to topics"
        },
        {
          "zh": "载体常态运行，两个以上季度有征集记录，并有议题由此立项",
          "en": "In regular use in two or more quarters, and topics were adopted from it"
        },
        {
          "zh": "在第二档基础上，由此立项的议题已办结，居民评价或者前后对比能证明成效",
          "en": "As before, and such topics were closed, with residents' views or a before-and-after to show the effect"
        }
      ]
    },
    "T3.f1": {
      "zh": "共治伙伴协议",
      "en": "Partnership agreements",
      "reviewers": 2,
      "levels": [
        {
          "zh": "没有共建协议，或者协议未签署、已失效",
          "en": "No agreement, or one not signed or no longer in force"
        },
        {
          "zh": "有签署并在有效期内的协议，但没有履约记录",
          "en": "A signed agreement in force, without any record of performance"
        },
        {
          "zh": "协议约定了各方责任和资源，本期有注明日期的履约记录",
          "en": "Duties and resources are set out, with dated records of performance in the period"
        },
        {
          "zh": "两个以上伙伴持续履约，投入的资源和解决的事项可逐项对账",
          "en": "Two or more partners perform continually; resources given and matters solved can be checked item by item"
        }
      ]
    }
  },
  "reviews": {"reasons": "review-reason"},
  "evidence": [
    {
      "id": "topic",
      "zh": "议题",
      "en": "Topic",
      "counts": {"at": "proposedOn"},
      "fields": [
        {
          "id": "title",
          "zh": "议题名称",
          "en": "Title",
          "type": "text",
          "help": {
            "zh": "只写事由，不填写姓名、住址、身份证号码。",
            "en": "State the matter only; no names, addresses or identity numbers."
          }
        },
        {"id": "proposedOn", "zh": "提交日期", "en": "Proposed on", "type": "date"},
        {
          "id": "channel",
          "zh": "来源渠道",
          "en": "Channel",
          "type": "token",
          "vocabulary": "channel"
        },
        {
          "id": "category",
          "zh": "议题类别",
          "en": "Category",
          "type": "token",
          "vocabulary": "topic-category"
        },
        {
          "id": "inWriting",
          "zh": "书面提交",
          "en": "In writing",
          "type": "flag",
          "help": {
            "zh": "社会组织、驻区单位提交议题应为书面。",
            "en": "Social organisations and resident units propose in writing."
          }
        },
        {
          "id": "signatories",
          "zh": "联名人数",
          "en": "Signatories",
          "type": "integer",
          "help": {
            "zh": "居民联名议题填写，只填人数。",
            "en": "For joint petitions; the number only."
          }
        },
        {
          "id": "allAdults",
          "zh": "联名人均年满18周岁",
          "en": "All signatories aged 18 or over",
          "type": "flag",
          "help": {"zh": "由社区核对后填写。", "en": "Filled in after the community has checked."}
        },
        {
          "id": "concerns",
          "zh": "涉及特殊群体",
          "en": "Groups concerned",
          "type": "tokens",
          "vocabulary": "concerned-group",
          "help": {"zh": "不涉及的留空。", "en": "Leave empty where there are none."}
        },
        {"id": "reviewedOn", "zh": "审核日期", "en": "Reviewed on", "type": "date"},
        {
          "id": "conclusion",
          "zh": "审核结论",
          "en": "Conclusion",
          "type": "token",
          "vocabulary": "conclusion"
        },
        {
          "id": "declineReason",
          "zh": "不予立项理由",
          "en": "Reason for declining",
          "type": "text",
          "help": {"zh": "不予立项的必须写明。", "en": "Needed for declined topics."}
        },
        {
          "id": "proposerAnsweredOn",
          "zh": "答复提议人日期",
          "en": "Proposer answered on",
          "type": "date"
        },
        {"id": "answeredInWriting", "zh": "书面答复", "en": "Answered in writing", "type": "flag"},
        {"id": "loggedOn", "zh": "录入平台日期", "en": "Logged on the platform on", "type": "date"},
        {
          "id": "major",
          "zh": "重大议题",
          "en": "Major topic",
          "type": "flag",
          "help": {
            "zh": "涉及面广、关乎多数居民切身利益的议题。",
            "en": "Wide in reach, touching the interests of most residents."
          }
        },
        {"id": "preStudyOn", "zh": "前期论证日期", "en": "Preliminary study on", "type": "date"},
        {
          "id": "preStudyBy",
          "zh": "前期论证参与方",
          "en": "Preliminary study with",
          "type": "tokens",
          "vocabulary": "pre-study-party"
        },
        {
          "id": "partyStudiedOn",
          "zh": "党组织研究日期",
          "en": "Studied by the party organisation on",
          "type": "date"
        },
        {
          "id": "firstSessionOn",
          "zh": "首次协商日期",
          "en": "First session on",
          "type": "date",
          "help": {"zh": "尚未协商的留空。", "en": "Leave empty before the first session."}
        }
      ],
      "constraints": [
        {"field": "proposedOn", "atMost": "reviewedOn"},
        {"field": "proposedOn", "atMost": "proposerAnsweredOn"},
        {"field": "proposedOn", "atMost": "firstSessionOn"}
      ]
    },
    {
      "id": "session",
      "zh": "协商会议（活动）",
      "en": "Session",
      "counts": {"at": "heldOn"},
      "fields": [
        {
          "id": "title",
          "zh": "主题",
          "en": "Subject",
          "type": "text",
          "help": {
            "zh": "只写事由，不填写姓名、住址、身份证号码。",
            "en": "State the matter only; no names, addresses or identity numbers."
          }
        },
        {
          "id": "heldOn",
          "zh": "召开日期",
          "en": "Held on",
          "type": "date",
          "help": {
            "zh": "走访、问卷、书面征询填写完成日期。",
            "en": "For visits, questionnaires and written rounds: completed on."
          }
        },
        {"id": "announcedOn", "zh": "公告日期", "en": "Announced on", "type": "date"},
        {"id": "form", "zh": "协商形式", "en": "Form", "type": "token", "vocabulary": "form"},
        {
          "id": "appraisalKind",
          "zh": "评议方式",
          "en": "Kind of appraisal",
          "type": "token",
          "vocabulary": "appraisal-kind",
          "help": {"zh": "民主评议填写。", "en": "For appraisals."}
        },
        {
          "id": "visitTeam",
          "zh": "走访工作组分工",
          "en": "Visiting group",
          "type": "tokens",
          "vocabulary": "visit-role",
          "help": {"zh": "走访约谈填写，到户的分工全部勾选。", "en": "For visits: who was there."}
        },
        {
          "id": "asked",
          "zh": "书面征询对象",
          "en": "Asked in writing",
          "type": "tokens",
          "vocabulary": "written-party",
          "help": {"zh": "书面征询填写。", "en": "For written consultation."}
        },
        {
          "id": "limitOn",
          "zh": "参与截止日期",
          "en": "Last day to take part",
          "type": "date",
          "planned": true,
          "help": {
            "zh": "新兴媒体协商填写事先公布的截止日期。",
            "en": "For new media: the last day that was announced."
          }
        },
        {"id": "level", "zh": "协商层级", "en": "Level", "type": "token", "vocabulary": "level"},
        {"id": "type", "zh": "协商类型", "en": "Type", "type": "token", "vocabulary": "type"},
        {
          "id": "phase",
          "zh": "协商所处阶段",
          "en": "Phase",
          "type": "token",
          "vocabulary": "phase"
        },
        {
          "id": "mode",
          "zh": "参与方式",
          "en": "Way of taking part",
          "type": "token",
          "vocabulary": "mode",
          "help": {
            "zh": "有居民在线参加的现场会议选“线上线下结合”。",
            "en": "Choose both where residents joined a meeting online."
          }
        },
        {
          "id": "convener",
          "zh": "召集人",
          "en": "Convener",
          "type": "token",
          "vocabulary": "convener"
        },
        {
          "id": "convenerPresided",
          "zh": "召集人到会主持",
          "en": "Convener presided",
          "type": "flag"
        },
        {
          "id": "residentConvened",
          "zh": "由居民骨干召集",
          "en": "Convened by a resident",
          "type": "flag",
          "help": {
            "zh": "召集人不是社区工作者的填“是”。",
            "en": "Yes where the convener is no community worker."
          }
        },
        {
          "id": "parties",
          "zh": "参会主体",
          "en": "Parties present",
          "type": "tokens",
          "vocabulary": "party"
        },
        {
          "id": "groups",
          "zh": "到场居民群体",
          "en": "Groups present",
          "type": "tokens",
          "vocabulary": "present-group"
        },
        {
          "id": "affectedInvited",
          "zh": "邀请利益相关方人数",
          "en": "Affected parties invited",
          "type": "integer"
        },
        {
          "id": "affectedPresent",
          "zh": "到场利益相关方人数",
          "en": "Affected parties present",
          "type": "integer"
        },
        {
          "id": "delegatesExpected",
          "zh": "应到居民代表人数",
          "en": "Delegates expected",
          "type": "integer"
        },
        {
          "id": "delegatesPresent",
          "zh": "实到居民代表人数",
          "en": "Delegates present",
          "type": "integer"
        },
        {
          "id": "residentVoice",
          "zh": "纪要载有居民发言",
          "en": "Minutes record a resident's statement",
          "type": "flag"
        },
        {
          "id": "papers",
          "zh": "会议要件",
          "en": "Papers",
          "type": "tokens",
          "vocabulary": "session-paper",
          "help": {"zh": "已上传附件的才勾选。", "en": "Only what is attached."}
        },
        {
          "id": "openness",
          "zh": "公开方式",
          "en": "Openness",
          "type": "tokens",
          "vocabulary": "openness"
        },
        {
          "id": "hearingSteps",
          "zh": "听证程序日期",
          "en": "Dates of the hearing's steps",
          "type": "steps",
          "procedure": "hearing",
          "help": {"zh": "决策听证填写。", "en": "For hearings."}
        },
        {
          "id": "expertOpinion",
          "zh": "专家意见存档",
          "en": "Expert opinion on file",
          "type": "flag"
        },
        {
          "id": "poolExperts",
          "zh": "参加的专家库成员人数",
          "en": "Experts from the pool",
          "type": "integer"
        },
        {
          "id": "forAbsent",
          "zh": "面向不能到会居民",
          "en": "For residents who could not attend",
          "type": "flag"
        },
        {
          "id": "participatoryPlanning",
          "zh": "参与式规划",
          "en": "Participatory planning",
          "type": "flag"
        },
        {"id": "writtenConsensus", "zh": "形成书面共识", "en": "Written consensus", "type": "flag"},
        {
          "id": "venue",
          "zh": "固定议事场所",
          "en": "Fixed venue",
          "type": "reference",
          "kind": "venue",
          "help": {"zh": "不在固定场所召开的留空。", "en": "Leave empty where held elsewhere."}
        },
        {"id": "case", "zh": "对应事项", "en": "Case", "type": "reference", "kind": "case"}
      ],
      "constraints": [
        {"field": "affectedPresent", "atMost": "affectedInvited"},
        {"field": "delegatesPresent", "atMost": "delegatesExpected"}
      ]
    },
    {
      "id": "case",
      "zh": "协商事项",
      "en": "Case",
      "counts": {"at": "openedOn"},
      "fields": [
        {
          "id": "title",
          "zh": "事项名称",
          "en": "Title",
          "type": "text",
          "help": {
            "zh": "只写事由，不填写姓名、住址、身份证号码。",
            "en": "State the matter only; no names, addresses or identity numbers."
          }
        },
        {"id": "topic", "zh": "对应议题", "en": "Topic", "type": "reference", "kind": "topic"},
        {
          "id": "openedOn",
          "zh": "受理日期",
          "en": "Opened on",
          "type": "date",
          "help": {
            "zh": "上报后由上一级受理的另填一条。",
            "en": "A case taken up by the next level is a record of its own."
          }
        },
        {"id": "type", "zh": "协商类型", "en": "Type", "type": "token", "vocabulary": "type"},
        {
          "id": "level",
          "zh": "受理层级",
          "en": "Level that handles it",
          "type": "token",
          "vocabulary": "level"
        },
        {
          "id": "scope",
          "zh": "应归口层级",
          "en": "Level its scope calls for",
          "type": "token",
          "vocabulary": "scope"
        },
        {
          "id": "fromBelow",
          "zh": "由下级上报受理",
          "en": "Taken up from the level below",
          "type": "flag"
        },
        {
          "id": "form",
          "zh": "形成结果的协商形式",
          "en": "Form it was settled in",
          "type": "token",
          "vocabulary": "form",
          "help": {
            "zh": "按该形式公布的程序计；其余形式参照民主恳谈程序。",
            "en": "Measured by the steps published for that form; other forms by those of a talk."
          }
        },
        {"id": "rounds", "zh": "本级协商轮次", "en": "Rounds at this level", "type": "integer"},
        {"id": "firstSessionOn", "zh": "首次协商日期", "en": "First session on", "type": "date"},
        {
          "id": "decidedOn",
          "zh": "决策作出日期",
          "en": "Decision taken on",
          "type": "date",
          "help": {"zh": "决策型事项填写。", "en": "For decisions."}
        },
        {
          "id": "legalCheckedOn",
          "zh": "合法性审查日期",
          "en": "Legality checked on",
          "type": "date"
        },
        {
          "id": "outcome",
          "zh": "协商结果",
          "en": "Outcome",
          "type": "token",
          "vocabulary": "outcome"
        },
        {
          "id": "concludedOn",
          "zh": "结果形成日期",
          "en": "Concluded on",
          "type": "date",
          "help": {
            "zh": "形成决议、上报或者决定暂缓的日期。",
            "en": "When it was settled, escalated or deferred."
          }
        },
        {"id": "deferReason", "zh": "暂缓理由", "en": "Reason for deferring", "type": "text"},
        {
          "id": "reportedBy",
          "zh": "上报人",
          "en": "Escalated by",
          "type": "token",
          "vocabulary": "convener"
        },
        {
          "id": "streetRepliedOn",
          "zh": "街道（镇）答复日期",
          "en": "Street replied on",
          "type": "date"
        },
        {"id": "filedOn", "zh": "备案登记日期", "en": "Filed on", "type": "date"},
        {
          "id": "actionItems",
          "zh": "落实责任清单",
          "en": "Action list",
          "type": "tokens",
          "vocabulary": "action-item"
        },
        {"id": "deadline", "zh": "办理期限", "en": "Deadline", "type": "date", "planned": true},
        {
          "id": "followedUpOn",
          "zh": "召集人督办日期",
          "en": "Followed up by the convener on",
          "type": "date"
        },
        {"id": "implementedOn", "zh": "落实完成日期", "en": "Implemented on", "type": "date"},
        {"id": "closedOn", "zh": "办结日期", "en": "Closed on", "type": "date"},
        {"id": "publishedOn", "zh": "结果公示日期", "en": "Result published on", "type": "date"},
        {
          "id": "appraisedOn",
          "zh": "群众评议日期",
          "en": "Appraised by residents on",
          "type": "date"
        },
        {
          "id": "progressVisible",
          "zh": "居民可查办理进度",
          "en": "Progress visible to residents",
          "type": "flag"
        },
        {
          "id": "jointPartners",
          "zh": "联动单位",
          "en": "Handled jointly with",
          "type": "tokens",
          "vocabulary": "joint-partner"
        },
        {
          "id": "steps",
          "zh": "民主恳谈（一般）程序日期",
          "en": "Dates of the steps of a talk (general)",
          "type": "steps",
          "procedure": "five-steps",
          "help": {
            "zh": "民主恳谈和没有公布程序的形式填写。",
            "en": "For talks and for forms without published steps."
          }
        },
        {
          "id": "expertSteps",
          "zh": "专家咨询程序日期",
          "en": "Dates of the steps of an expert consultation",
          "type": "steps",
          "procedure": "expert",
          "help": {
            "zh": "以专家咨询形成结果的填写。",
            "en": "For cases settled in an expert consultation."
          }
        },
        {
          "id": "hearingSteps",
          "zh": "决策听证程序日期",
          "en": "Dates of the steps of a hearing",
          "type": "steps",
          "procedure": "hearing",
          "help": {"zh": "以决策听证形成结果的填写。", "en": "For cases settled in a hearing."}
        },
        {
          "id": "openSpaceSteps",
          "zh": "开放空间流程日期",
          "en": "Dates of the steps of an open space",
          "type": "steps",
          "procedure": "open-space",
          "help": {"zh": "以开放空间形成结果的填写。", "en": "For cases settled in an open space."}
        },
        {
          "id": "questionnaireSteps",
          "zh": "问卷式协商流程日期",
          "en": "Dates of the steps of a questionnaire",
          "type": "steps",
          "procedure": "questionnaire",
          "help": {"zh": "以问卷形成结果的填写。", "en": "For cases settled by a questionnaire."}
        },
        {
          "id": "filePapers",
          "zh": "一事一档要件",
          "en": "Papers on file",
          "type": "tokens",
          "vocabulary": "file-paper",
          "help": {"zh": "已归档的才勾选。", "en": "Only what is on file."}
        }
      ],
      "constraints": [
        {"field": "openedOn", "atMost": "concludedOn"},
        {"field": "openedOn", "atMost": "closedOn"},
        {"field": "implementedOn", "atMost": "closedOn"}
      ]
    },
    {
      "id": "feedback",
      "zh": "诉求、异议与自评问题",
      "en": "Feedback",
      "counts": {"at": "raisedOn"},
      "fields": [
        {
          "id": "source",
          "zh": "来源",
          "en": "Source",
          "type": "token",
          "vocabulary": "feedback-source"
        },
        {"id": "raisedOn", "zh": "提出日期", "en": "Raised on", "type": "date"},
        {"id": "handledOn", "zh": "答复（整改完成）日期", "en": "Handled on", "type": "date"},
        {
          "id": "matter",
          "zh": "事由",
          "en": "Matter",
          "type": "text",
          "help": {
            "zh": "只写事由，不填写姓名、住址、身份证号码。",
            "en": "State the matter only; no names, addresses or identity numbers."
          }
        }
      ],
      "constraints": [{"field": "raisedOn", "atMost": "handledOn"}]
    },
    {
      "id": "disclosure",
      "zh": "公开记录",
      "en": "Disclosure",
      "counts": {"at": "publishedOn"},
      "fields": [
        {"id": "publishedOn", "zh": "公开日期", "en": "Published on", "type": "date"},
        {
          "id": "items",
          "zh": "公开事项",
          "en": "Matters disclosed",
          "type": "tokens",
          "vocabulary": "disclosure-item"
        }
      ]
    },
    {
      "id": "list",
      "zh": "协商清单",
      "en": "List",
      "counts": {"standing": {"from": "publishedOn", "until": "withdrawnOn"}},
      "fields": [
        {"id": "type", "zh": "清单类别", "en": "Type", "type": "token", "vocabulary": "list"},
        {"id": "publishedOn", "zh": "公布日期", "en": "Published on", "type": "date"},
        {
          "id": "withdrawnOn",
          "zh": "废止日期",
          "en": "Withdrawn on",
          "type": "date",
          "help": {"zh": "仍然有效的留空。", "en": "Leave empty while in force."}
        }
      ],
      "constraints": [{"field": "publishedOn", "atMost": "withdrawnOn"}]
    },
    {
      "id": "rule",
      "zh": "协商制度",
      "en": "Rule",
      "counts": {"standing": {"from": "inForceFrom", "until": "repealedOn"}},
      "fields": [
        {"id": "type", "zh": "制度类别", "en": "Type", "type": "token", "vocabulary": "rule"},
        {"id": "inForceFrom", "zh": "施行日期", "en": "In force from", "type": "date"},
        {
          "id": "repealedOn",
          "zh": "废止日期",
          "en": "Repealed on",
          "type": "date",
          "help": {"zh": "仍然有效的留空。", "en": "Leave empty while in force."}
        },
        {
          "id": "revisedOn",
          "zh": "最近审查或者修订日期",
          "en": "Last reviewed or revised on",
          "type": "date"
        }
      ],
      "constraints": [{"field": "inForceFrom", "atMost": "repealedOn"}]
    },
    {
      "id": "covenant",
      "zh": "居民公约（村规民约）",
      "en": "Covenant",
      "counts": {"standing": {"from": "startedOn", "until": "replacedOn"}},
      "fields": [
        {"id": "startedOn", "zh": "启动制定日期", "en": "Begun on", "type": "date"},
        {
          "id": "replacedOn",
          "zh": "被替代日期",
          "en": "Replaced on",
          "type": "date",
          "help": {"zh": "仍然有效的留空。", "en": "Leave empty while in force."}
        },
        {
          "id": "steps",
          "zh": "制定程序日期",
          "en": "Dates of the steps",
          "type": "steps",
          "procedure": "covenant"
        }
      ],
      "constraints": [{"field": "startedOn", "atMost": "replacedOn"}]
    },
    {
      "id": "venue",
      "zh": "议事场所",
      "en": "Venue",
      "counts": {"standing": {"from": "openedOn", "until": "closedOn"}},
      "fields": [
        {
          "id": "type",
          "zh": "场所类型",
          "en": "Type",
          "type": "token",
          "vocabulary": "venue-type",
          "help": {
            "zh": "与其他功能共用的固定场所也可填报。",
            "en": "A fixed place that also serves other purposes counts."
          }
        },
        {"id": "openedOn", "zh": "启用日期", "en": "In use from", "type": "date"},
        {
          "id": "closedOn",
          "zh": "停用日期",
          "en": "In use until",
          "type": "date",
          "help": {"zh": "仍在使用的留空。", "en": "Leave empty while in use."}
        },
        {
          "id": "items",
          "zh": "场所要件",
          "en": "Equipment",
          "type": "tokens",
          "vocabulary": "venue-item"
        }
      ],
      "constraints": [{"field": "openedOn", "atMost": "closedOn"}]
    },
    {
      "id": "estate",
      "zh": "小区（村民小组）名册",
      "en": "Estate or group",
      "counts": {"standing": {"from": "registeredOn", "until": "removedOn"}},
      "fields": [
        {"id": "name", "zh": "名称", "en": "Name", "type": "text"},
        {
          "id": "registeredOn",
          "zh": "列入名册日期",
          "en": "On the roster from",
          "type": "date",
          "help": {
            "zh": "城市社区逐个小区、村逐个村民小组填报，不得遗漏。",
            "en": "Every estate of an urban community, every group of a village."
          }
        },
        {
          "id": "removedOn",
          "zh": "移出名册日期",
          "en": "On the roster until",
          "type": "date",
          "help": {"zh": "仍在名册的留空。", "en": "Leave empty while on the roster."}
        },
        {
          "id": "venue",
          "zh": "议事场所",
          "en": "Venue",
          "type": "reference",
          "kind": "venue",
          "help": {"zh": "没有场所的留空。", "en": "Leave empty where there is none."}
        }
      ],
      "constraints": [{"field": "registeredOn", "atMost": "removedOn"}]
    },
    {
      "id": "body",
      "zh": "议事机构",
      "en": "Standing body",
      "counts": {"standing": {"from": "establishedOn", "until": "dissolvedOn"}},
      "fields": [
        {"id": "level", "zh": "层级", "en": "Level", "type": "token", "vocabulary": "level"},
        {
          "id": "platform",
          "zh": "协商平台",
          "en": "Platform",
          "type": "token",
          "vocabulary": "platform",
          "help": {
            "zh": "不填的视为该层级的议事会。",
            "en": "Left out, it is the council of its level."
          }
        },
        {
          "id": "reportedOn",
          "zh": "向村（居）民会议报告日期",
          "en": "Reported to the residents' meeting on",
          "type": "date",
          "help": {
            "zh": "村（居）民议事会最近一次报告工作的日期。",
            "en": "The latest report of the residents' or villagers' council."
          }
        },
        {"id": "establishedOn", "zh": "成立日期", "en": "Established on", "type": "date"},
        {
          "id": "dissolvedOn",
          "zh": "撤销日期",
          "en": "Dissolved on",
          "type": "date",
          "help": {"zh": "仍在运行的留空。", "en": "Leave empty while it exists."}
        },
        {
          "id": "members",
          "zh": "成员人数",
          "en": "Members",
          "type": "integer",
          "help": {
            "zh": "只填人数，名册作为附件脱敏上传。",
            "en": "The number only; attach the roster without personal data."
          }
        },
        {
          "id": "activeMembers",
          "zh": "履职成员人数",
          "en": "Active members",
          "type": "integer",
          "help": {
            "zh": "出席次数不少于应出席次数四分之三的成员。",
            "en": "Members who attended at least three of every four sessions due."
          }
        }
      ],
      "constraints": [
        {"field": "activeMembers", "atMost": "members"},
        {"field": "establishedOn", "atMost": "dissolvedOn"}
      ]
    },
    {
      "id": "team",
      "zh": "队伍名册",
      "en": "Team roster",
      "counts": {"standing": {"from": "formedOn", "until": "dissolvedOn"}},
      "fields": [
        {"id": "type", "zh": "队伍类别", "en": "Type", "type": "token", "vocabulary": "team"},
        {
          "id": "expertKinds",
          "zh": "专家库成员类别",
          "en": "Kinds of expert",
          "type": "tokens",
          "vocabulary": "expert-kind",
          "help": {"zh": "咨询专家库填写。", "en": "For the expert pool."}
        },
        {"id": "formedOn", "zh": "组建日期", "en": "Formed on", "type": "date"},
        {
          "id": "dissolvedOn",
          "zh": "解散日期",
          "en": "Dissolved on",
          "type": "date",
          "help": {"zh": "仍在运行的留空。", "en": "Leave empty while it exists."}
        },
        {
          "id": "members",
          "zh": "在册人数",
          "en": "On the roster",
          "type": "integer",
          "help": {
            "zh": "人员变动请提交本条的修订版。",
            "en": "Submit a revision when people change."
          }
        },
        {"id": "trained", "zh": "其中经过培训人数", "en": "Of these, trained", "type": "integer"}
      ],
      "constraints": [
        {"field": "trained", "atMost": "members"},
        {"field": "formedOn", "atMost": "dissolvedOn"}
      ]
    },
    {
      "id": "training",
      "zh": "协商培训",
      "en": "Training",
      "counts": {"at": "heldOn"},
      "fields": [
        {"id": "heldOn", "zh": "培训日期", "en": "Held on", "type": "date"},
        {"id": "subject", "zh": "培训内容", "en": "Subject", "type": "text"},
        {"id": "participants", "zh": "参训人数", "en": "Participants", "type": "integer"}
      ]
    },
    {
      "id": "contact",
      "zh": "三联四定联系记录",
      "en": "Contact under the three links",
      "counts": {"at": "heldOn"},
      "fields": [
        {"id": "heldOn", "zh": "日期", "en": "Date", "type": "date"},
        {
          "id": "type",
          "zh": "方式",
          "en": "Kind",
          "type": "token",
          "vocabulary": "contact",
          "help": {
            "zh": "“四定”中的一种；定约践诺填写承诺兑现日期。",
            "en": "One of the four kinds; for a promise the day it was kept."
          }
        },
        {
          "id": "link",
          "zh": "三联环节",
          "en": "Link",
          "type": "token",
          "vocabulary": "contact-link",
          "help": {"zh": "谁联系谁。", "en": "Who is in touch with whom."}
        }
      ]
    },
    {
      "id": "oversight",
      "zh": "监督委员会记录",
      "en": "Oversight record",
      "counts": {"at": "recordedOn"},
      "fields": [
        {"id": "recordedOn", "zh": "监督日期", "en": "Recorded on", "type": "date"},
        {"id": "matter", "zh": "监督内容和意见", "en": "Matter and opinion", "type": "text"}
      ]
    },
    {
      "id": "participation",
      "zh": "参与人数统计",
      "en": "Participation count",
      "counts": {"at": "countedTo"},
      "fields": [
        {
          "id": "matter",
          "zh": "统计事项",
          "en": "Matter",
          "type": "token",
          "vocabulary": "participation-matter"
        },
        {"id": "countedTo", "zh": "统计截止日期", "en": "Counted up to", "type": "date"},
        {
          "id": "registered",
          "zh": "在册人数",
          "en": "Registered",
          "type": "integer",
          "help": {
            "zh": "外出居民、党员填登记在册人数，积分兑换填参与积分人数。",
            "en": "Those registered; for points, those in the scheme."
          }
        },
        {"id": "tookPart", "zh": "参与（兑换）人数", "en": "Took part", "type": "integer"}
      ],
      "constraints": [{"field": "tookPart", "atMost": "registered"}]
    },
    {
      "id": "survey",
      "zh": "问卷测评",
      "en": "Survey",
      "counts": {"at": "surveyedOn"},
      "fields": [
        {
          "id": "subject",
          "zh": "测评内容",
          "en": "Subject",
          "type": "token",
          "vocabulary": "survey-subject"
        },
        {"id": "surveyedOn", "zh": "测评日期", "en": "Surveyed on", "type": "date"},
        {"id": "answered", "zh": "有效答卷数", "en": "Answered", "type": "integer"},
        {
          "id": "positive",
          "zh": "满意（知晓）答卷数",
          "en": "Satisfied or aware",
          "type": "integer"
        }
      ],
      "constraints": [{"field": "positive", "atMost": "answered"}]
    },
    {
      "id": "finance",
      "zh": "经费与资源",
      "en": "Funds",
      "counts": {"at": "bookedOn"},
      "fields": [
        {"id": "item", "zh": "类别", "en": "Kind", "type": "token", "vocabulary": "finance-item"},
        {"id": "bookedOn", "zh": "入账（下达）日期", "en": "Booked on", "type": "date"},
        {
          "id": "amount",
          "zh": "金额（元）",
          "en": "Amount in yuan",
          "type": "integer",
          "help": {
            "zh": "实物按价值折算，志愿服务不折算。",
            "en": "Goods at their value; volunteer work is not counted."
          }
        }
      ]
    },
    {
      "id": "nil-report",
      "zh": "零报告",
      "en": "Nil report",
      "counts": {"at": "coversTo"},
      "fields": [
        {
          "id": "matter",
          "zh": "零报告事项",
          "en": "Matter",
          "type": "token",
          "vocabulary": "nil-matter",
          "help": {
            "zh": "声明本周期没有发生该类情形，由评审核实。",
            "en": "States that there were none in the period; reviewers verify it."
          }
        },
        {"id": "coversTo", "zh": "所报期间截止日期", "en": "Covers up to", "type": "date"}
      ]
    },
    {
      "id": "showcase",
      "zh": "特色材料",
      "en": "Featured material",
      "counts": {"at": "completedOn"},
      "fields": [
        {
          "id": "matter",
          "zh": "对应事项",
          "en": "Matter",
          "type": "token",
          "vocabulary": "showcase-matter"
        },
        {"id": "title", "zh": "材料名称", "en": "Title", "type": "text"},
        {"id": "completedOn", "zh": "形成日期", "en": "Completed on", "type": "date"},
        {
          "id": "effect",
          "zh": "成效说明",
          "en": "Effect",
          "type": "text",
          "help": {
            "zh": "写明起止时间、做法、结果及佐证附件。",
            "en": "When, what was done, what came of it, and the attachments that show it."
          }
        }
      ]
    }
  ],
  "measures": {
    "action-items": {
      "zh": "每件决议事项责任清单要素数",
      "en": "Action-list items per settled case",
      "of": "case",
      "where": {"outcome": "settled"},
      "on": "concludedOn",
      "ratio": [{"size": "actionItems"}, "records"],
      "per": 100,
      "effort": 20
    },
    "active-members": {
      "zh": "议事会成员履职率",
      "en": "Active council members per member",
      "of": "body",
      "where": {"activeMembers": {"present": true}, "level": "community"},
      "ratio": ["activeMembers", "members"],
      "per": 10000,
      "effort": 30
    },
    "advisory-opinions": {
      "zh": "有专家意见存档的咨询型协商占比",
      "en": "Share of advisory sessions with an expert opinion on file",
      "of": "session",
      "where": {"type": "advisory"},
      "share": {"expertOpinion": true},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-advisory-sessions", "atLeast": 1}},
      "effort": 20
    },
    "affected-attendance": {
      "zh": "利益相关方到场率",
      "en": "Affected parties present per invited",
      "of": "session",
      "where": {"affectedPresent": {"present": true}},
      "ratio": ["affectedPresent", "affectedInvited"],
      "per": 10000,
      "effort": 30
    },
    "affected-invited": {
      "zh": "邀请利益相关方人次",
      "en": "Affected parties invited",
      "of": "session",
      "where": {"affectedPresent": {"present": true}},
      "sum": "affectedInvited",
      "effort": 20
    },
    "appraisal-halves": {
      "zh": "开展综合评议的半年数",
      "en": "Halves of the year with a comprehensive appraisal",
      "of": "session",
      "where": {"appraisalKind": "comprehensive", "form": "appraisal"},
      "count": {"periods": "half", "each": 1},
      "effort": 480
    },
    "aware": {
      "zh": "协商知晓率",
      "en": "Aware per answered",
      "of": "survey",
      "where": {"positive": {"present": true}, "subject": "awareness"},
      "ratio": ["positive", "answered"],
      "per": 10000,
      "effort": 60
    },
    "awareness-sample": {
      "zh": "知晓度测评有效答卷数",
      "en": "Answers on awareness",
      "of": "survey",
      "where": {"positive": {"present": true}, "subject": "awareness"},
      "sum": "answered",
      "effort": 15
    },
    "away-participation": {
      "zh": "外出居民线上参与率",
      "en": "Residents living away who took part per registered",
      "of": "participation",
      "where": {"matter": "away-residents", "tookPart": {"present": true}},
      "ratio": ["tookPart", "registered"],
      "per": 10000,
      "effort": 30
    },
    "away-registered": {
      "zh": "登记外出居民人数",
      "en": "Residents living away, registered",
      "of": "participation",
      "where": {"matter": "away-residents", "tookPart": {"present": true}},
      "sum": "registered",
      "effort": 20
    },
    "cases": {
      "zh": "受理事项数",
      "en": "Cases opened",
      "of": "case",
      "count": "records",
      "effort": 720
    },
    "cases-appraised": {
      "zh": "经群众评议的办结事项占比",
      "en": "Share of closed cases appraised by residents",
      "of": "case",
      "on": "closedOn",
      "share": {"appraisedOn": {"present": true}},
      "effort": 90
    },
    "cases-closed": {
      "zh": "办结事项数",
      "en": "Cases closed",
      "of": "case",
      "on": "closedOn",
      "count": "records",
      "effort": 720
    },
    "cases-decided": {
      "zh": "形成决议事项数",
      "en": "Cases settled",
      "of": "case",
      "where": {"outcome": "settled"},
      "on": "concludedOn",
      "count": "records",
      "effort": 720
    },
    "cases-due": {
      "zh": "办理期限已到的决议事项数",
      "en": "Settled cases whose deadline has come",
      "of": "case",
      "where": {
        "outcome": "settled",
        "anyOf": [
          {"implementedOn": {"present": true}},
          {"deadline": {"daysBefore": "asOf", "atLeast": 1}}
        ]
      },
      "on": "deadline",
      "count": "records",
      "effort": 720
    },
    "cases-due-for-filing": {
      "zh": "备案到期事项数",
      "en": "Settled cases whose filing is due",
      "of": "case",
      "where": {
        "outcome": "settled",
        "anyOf": [
          {"filedOn": {"present": true}},
          {"concludedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "on": "concludedOn",
      "count": "records",
      "effort": 720
    },
    "cases-due-for-publication": {
      "zh": "公示到期事项数",
      "en": "Concluded cases whose publication is due",
      "of": "case",
      "where": {
        "anyOf": [
          {"publishedOn": {"present": true}},
          {"concludedOn": {"daysBefore": "asOf", "atLeast": 6}}
        ]
      },
      "on": "concludedOn",
      "count": "records",
      "effort": 720
    },
    "cases-in-procedure": {
      "zh": "按本形式程序协商的决议事项占比",
      "en": "Share of settled cases that followed the steps of their form up to the consultation",
      "of": "case",
      "where": {"outcome": "settled"},
      "on": "concludedOn",
      "share": {
        "anyOf": [
          {"expertSteps": {"steps": "expert", "atLeast": 4}, "form": "expert"},
          {"form": "hearing", "hearingSteps": {"steps": "hearing", "atLeast": 2}},
          {"form": "open-space", "openSpaceSteps": {"steps": "open-space", "atLeast": 3}},
          {"form": "questionnaire", "questionnaireSteps": {"steps": "questionnaire", "atLeast": 5}},
          {
            "form": {"oneOf": ["council", "talk", "appraisal", "new-media", "written", "visit"]},
            "steps": {"steps": "five-steps", "atLeast": 4}
          },
          {"form": {"present": false}, "steps": {"steps": "five-steps", "atLeast": 4}}
        ]
      },
      "effort": 240
    },
    "cases-published": {
      "zh": "结果已公示事项数",
      "en": "Cases with the result published",
      "of": "case",
      "on": "publishedOn",
      "count": "records",
      "effort": 720
    },
    "channels-used": {
      "zh": "已审核议题的来源渠道数",
      "en": "Channels among reviewed topics",
      "of": "topic",
      "where": {"reviewedOn": {"present": true}},
      "count": {"distinct": "channel"},
      "effort": 120
    },
    "closed-in-time": {
      "zh": "按期办结事项占比",
      "en": "Share of closed cases closed by their deadline",
      "of": "case",
      "on": "closedOn",
      "share": {"closedOn": {"daysBefore": "deadline", "atLeast": 0}},
      "effort": 90
    },
    "complete-files": {
      "zh": "一事一档完整的办结事项占比",
      "en": "Share of closed cases with a complete file",
      "of": "case",
      "on": "closedOn",
      "share": {
        "filePapers": {
          "hasAll": ["proposal", "notice", "minutes", "resolution", "implementation", "disclosure"]
        }
      },
      "effort": 20
    },
    "consulted-before-decision": {
      "zh": "先协商后决策的事项占比",
      "en": "Share of decisions preceded by a session",
      "of": "case",
      "where": {"type": "decision"},
      "on": "decidedOn",
      "share": {"firstSessionOn": {"daysBefore": "decidedOn", "atLeast": 0}},
      "effort": 90
    },
    "contact-kinds": {
      "zh": "开展的四定方式数",
      "en": "Kinds of contact, of four",
      "of": "contact",
      "where": {"link": {"present": true}},
      "count": {"distinct": "type"},
      "effort": 180
    },
    "contact-links": {
      "zh": "落实的三联环节数",
      "en": "Links of the chain, of three",
      "of": "contact",
      "where": {"type": {"present": true}},
      "count": {"distinct": "link"},
      "effort": 180
    },
    "contact-quarters": {
      "zh": "有三联四定联系的季度数",
      "en": "Quarters with a contact under the three links",
      "of": "contact",
      "where": {"link": {"present": true}, "type": {"present": true}},
      "count": {"periods": "quarter", "each": 1},
      "effort": 180
    },
    "convener-follows-up": {
      "zh": "召集人督办的决议事项占比",
      "en": "Share of settled cases followed up by the convener",
      "of": "case",
      "where": {"outcome": "settled"},
      "on": "concludedOn",
      "share": {"followedUpOn": {"daysAfter": "concludedOn", "atLeast": 0}},
      "effort": 90
    },
    "convener-presides": {
      "zh": "召集人相符并到会主持的会议占比",
      "en": "Share of meetings presided over by the convener the level calls for",
      "of": "session",
      "where": {
        "form": {"oneOf": ["council", "talk", "expert", "hearing", "appraisal", "open-space"]}
      },
      "share": {
        "convenerPresided": true,
        "anyOf": [
          {"convener": "estate-lead", "level": "estate"},
          {"convener": "grid-head", "level": "grid"},
          {"convener": {"oneOf": ["party-secretary", "committee-chair"]}, "level": "community"}
        ]
      },
      "effort": 20
    },
    "council-members": {
      "zh": "议事会成员人数",
      "en": "Council members",
      "of": "body",
      "where": {"activeMembers": {"present": true}, "level": "community"},
      "sum": "members",
      "effort": 20
    },
    "council-quarters": {
      "zh": "召开村（居）民议事会的季度数",
      "en": "Quarters with a council",
      "of": "session",
      "where": {"form": "council"},
      "count": {"periods": "quarter", "each": 1},
      "effort": 480
    },
    "council-reports": {
      "zh": "议事会向村（居）民会议报告工作",
      "en": "Councils that reported to the residents' meeting",
      "of": "body",
      "where": {"level": "community"},
      "on": "reportedOn",
      "count": "records",
      "effort": 120
    },
    "covenant-steps": {
      "zh": "居民公约完成步骤数",
      "en": "Steps followed for the covenant",
      "of": "covenant",
      "largest": {"steps": "covenant", "in": "steps"},
      "effort": 240
    },
    "decisions": {
      "zh": "决策型事项已决策数",
      "en": "Decision cases decided",
      "of": "case",
      "where": {"type": "decision"},
      "on": "decidedOn",
      "count": "records",
      "effort": 720
    },
    "declined-answered": {
      "zh": "不予立项议题书面答复占比",
      "en": "Share of declined topics answered in writing",
      "of": "topic",
      "where": {"conclusion": "declined"},
      "share": {"answeredInWriting": true, "proposerAnsweredOn": {"present": true}},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-declined-topics", "atLeast": 1}},
      "effort": 45
    },
    "delegate-attendance": {
      "zh": "居民代表出席率",
      "en": "Delegates present per expected",
      "of": "session",
      "where": {"delegatesPresent": {"present": true}},
      "ratio": ["delegatesPresent", "delegatesExpected"],
      "per": 10000,
      "effort": 30
    },
    "delegates-expected": {
      "zh": "应到居民代表人次",
      "en": "Delegates expected",
      "of": "session",
      "where": {"delegatesPresent": {"present": true}},
      "sum": "delegatesExpected",
      "effort": 20
    },
    "deputy-topics": {
      "zh": "两代表一委员议题数",
      "en": "Topics from delegates, deputies and CPPCC members",
      "of": "topic",
      "where": {
        "anyOf": [
          {"channel": "party-delegates"},
          {
            "category": {"oneOf": ["public-service", "public-welfare", "common-problem"]},
            "channel": "deputies"
          }
        ]
      },
      "count": "records",
      "effort": 120
    },
    "disputes-resolved": {
      "zh": "化解或者规范上报的协调型事项占比",
      "en": "Share of mediation cases settled or properly escalated",
      "of": "case",
      "where": {"type": "mediation"},
      "share": {
        "concludedOn": {"present": true},
        "anyOf": [
          {"outcome": "settled"},
          {
            "level": "estate",
            "outcome": "escalated",
            "reportedBy": "estate-lead",
            "rounds": {"atLeast": 2}
          },
          {
            "level": "grid",
            "outcome": "escalated",
            "reportedBy": "grid-head",
            "rounds": {"atLeast": 2}
          },
          {
            "level": "community",
            "outcome": "escalated",
            "reportedBy": {"oneOf": ["party-secretary", "committee-chair"]},
            "rounds": {"atLeast": 1}
          }
        ]
      },
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-mediation-cases", "atLeast": 1}},
      "effort": 90
    },
    "escalated-properly": {
      "zh": "规范上报的事项占比",
      "en": "Share of escalated cases escalated properly",
      "of": "case",
      "where": {"outcome": "escalated"},
      "on": "concludedOn",
      "share": {
        "anyOf": [
          {"level": "estate", "reportedBy": "estate-lead", "rounds": {"atLeast": 2}},
          {"level": "grid", "reportedBy": "grid-head", "rounds": {"atLeast": 2}},
          {
            "level": "community",
            "reportedBy": {"oneOf": ["party-secretary", "committee-chair"]},
            "rounds": {"atLeast": 1}
          }
        ]
      },
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-escalated-cases", "atLeast": 1}},
      "effort": 20
    },
    "estates": {
      "zh": "名册内小区（村民小组）数",
      "en": "Estates or groups on the roster",
      "of": "estate",
      "count": "records",
      "effort": 240
    },
    "estates-with-venue": {
      "zh": "有议事场所的小区（村民小组）占比",
      "en": "Share of estates or groups with a venue",
      "of": "estate",
      "share": {"venue": {"present": true}},
      "effort": 20
    },
    "expert-kinds": {
      "zh": "专家库成员类别数",
      "en": "Kinds of expert in the pool, of three",
      "of": "team",
      "where": {"type": "experts"},
      "count": {"distinct": "expertKinds"},
      "effort": 180
    },
    "expert-uses": {
      "zh": "有专家库成员参加的协商次数",
      "en": "Sessions with experts from the pool",
      "of": "session",
      "where": {"poolExperts": {"atLeast": 1}},
      "count": "records",
      "effort": 480
    },
    "experts": {
      "zh": "专家库人数",
      "en": "Experts in the pool",
      "of": "team",
      "where": {"type": "experts"},
      "largest": "members",
      "effort": 180
    },
    "facilitators": {
      "zh": "经过培训的主持骨干人数",
      "en": "Trained facilitators",
      "of": "team",
      "where": {"type": "facilitators"},
      "largest": "trained",
      "effort": 180
    },
    "filed-in-time": {
      "zh": "7日内备案登记的事项占比",
      "en": "Share of settled cases filed within 7 days",
      "of": "case",
      "where": {
        "outcome": "settled",
        "anyOf": [
          {"filedOn": {"present": true}},
          {"concludedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "on": "concludedOn",
      "share": {"filedOn": {"daysAfter": "concludedOn", "atMost": 7}},
      "effort": 90
    },
    "form-fit": {
      "zh": "形式与类型相适应的协商占比",
      "en": "Share of sessions whose form suits their type",
      "of": "session",
      "share": {
        "anyOf": [
          {
            "form": {
              "oneOf": [
                "council",
                "hearing",
                "written",
                "questionnaire",
                "open-space",
                "new-media"
              ]
            },
            "type": "decision"
          },
          {
            "form": {"oneOf": ["council", "talk", "visit", "open-space", "new-media"]},
            "type": "mediation"
          },
          {
            "form": {"oneOf": ["expert", "talk", "written", "questionnaire", "new-media"]},
            "type": "advisory"
          },
          {
            "form": {"oneOf": ["appraisal", "council", "talk", "questionnaire", "new-media"]},
            "type": "oversight"
          }
        ]
      },
      "effort": 20
    },
    "forms-used": {
      "zh": "使用的协商形式数",
      "en": "Forms used",
      "of": "session",
      "count": {"distinct": "form"},
      "effort": 480
    },
    "funding-proofs": {
      "zh": "经费材料类数",
      "en": "Kinds of proof of funds",
      "of": "finance",
      "where": {"item": {"oneOf": ["budget-line", "spending-voucher"]}},
      "count": {"distinct": "item"},
      "effort": 240
    },
    "funds-quarters": {
      "zh": "公开资金的季度数",
      "en": "Quarters with funds disclosed",
      "of": "disclosure",
      "where": {"items": {"has": "funds"}},
      "count": {"periods": "quarter", "each": 1},
      "effort": 120
    },
    "grid-intake-quarters": {
      "zh": "有网格员议题的季度数",
      "en": "Quarters with a topic from grid officers",
      "of": "topic",
      "where": {"channel": "grid-officers"},
      "count": {"periods": "quarter", "each": 1},
      "effort": 120
    },
    "groups-present": {
      "zh": "到场居民群体类别数",
      "en": "Groups of residents present",
      "of": "session",
      "count": {"distinct": "groups"},
      "effort": 480
    },
    "hearings": {
      "zh": "决策听证次数",
      "en": "Hearings",
      "of": "session",
      "where": {"form": "hearing"},
      "count": "records",
      "effort": 480
    },
    "implemented": {
      "zh": "到期决议事项落实占比",
      "en": "Share of settled cases due that are implemented",
      "of": "case",
      "where": {
        "outcome": "settled",
        "anyOf": [
          {"implementedOn": {"present": true}},
          {"deadline": {"daysBefore": "asOf", "atLeast": 1}}
        ]
      },
      "on": "deadline",
      "share": {"implementedOn": {"present": true}},
      "effort": 90
    },
    "joint-cases": {
      "zh": "部门、驻区单位联动办理事项数",
      "en": "Cases handled jointly",
      "of": "case",
      "where": {"jointPartners": {"present": true}},
      "count": "records",
      "effort": 720
    },
    "legality-checked": {
      "zh": "经合法性审查的决策占比",
      "en": "Share of decisions with a legality check",
      "of": "case",
      "where": {"type": "decision"},
      "on": "decidedOn",
      "share": {"legalCheckedOn": {"present": true}},
      "effort": 90
    },
    "level-fit": {
      "zh": "层级归口准确的事项占比",
      "en": "Share of cases handled at the level their scope calls for",
      "of": "case",
      "share": {
        "anyOf": [
          {"level": "estate", "scope": "estate"},
          {"level": "grid", "scope": "grid"},
          {"level": "community", "scope": {"oneOf": ["community", "major"]}},
          {"fromBelow": true}
        ]
      },
      "effort": 20
    },
    "levels-established": {
      "zh": "设有相应协商平台的层级数",
      "en": "Levels with a platform of their own",
      "of": "body",
      "where": {
        "anyOf": [
          {"level": "estate", "platform": {"oneOf": ["estate-council", "open-space"]}},
          {"level": "grid", "platform": "grid-council"},
          {
            "level": "community",
            "platform": {
              "oneOf": ["community-council", "standing-delegates", "delegates-assembly"]
            }
          },
          {"platform": {"present": false}}
        ]
      },
      "count": {"distinct": "level"},
      "effort": 600
    },
    "lists-published": {
      "zh": "有效协商清单类数",
      "en": "Kinds of list in force",
      "of": "list",
      "count": {"distinct": "type"},
      "effort": 180
    },
    "lower-cases": {
      "zh": "小区、网格受理事项数",
      "en": "Cases at estate and grid level",
      "of": "case",
      "where": {"level": {"oneOf": ["estate", "grid"]}},
      "count": "records",
      "effort": 720
    },
    "lower-cases-solved": {
      "zh": "小区、网格就地解决或者规范上报的事项占比",
      "en": "Share of estate and grid cases settled there or properly escalated",
      "of": "case",
      "where": {"level": {"oneOf": ["estate", "grid"]}},
      "share": {
        "concludedOn": {"present": true},
        "anyOf": [
          {"outcome": "settled"},
          {
            "level": "estate",
            "outcome": "escalated",
            "reportedBy": "estate-lead",
            "rounds": {"atLeast": 2}
          },
          {
            "level": "grid",
            "outcome": "escalated",
            "reportedBy": "grid-head",
            "rounds": {"atLeast": 2}
          }
        ]
      },
      "effort": 90
    },
    "lower-level-quarters": {
      "zh": "小区、网格协商不少于2场的季度数",
      "en": "Quarters with two sessions at estate or grid level",
      "of": "session",
      "where": {"level": {"oneOf": ["estate", "grid"]}},
      "count": {"periods": "quarter", "each": 2},
      "effort": 960
    },
    "major-topics-studied": {
      "zh": "协商前论证的重大议题数",
      "en": "Major topics studied before the first session",
      "of": "topic",
      "where": {
        "major": true,
        "preStudyBy": {"present": true},
        "preStudyOn": {"daysBefore": "firstSessionOn", "atLeast": 0}
      },
      "count": "records",
      "effort": 120
    },
    "matters-disclosed": {
      "zh": "已公开的六公开事项数",
      "en": "Matters disclosed, of six",
      "of": "disclosure",
      "count": {"distinct": "items"},
      "effort": 120
    },
    "meetings": {
      "zh": "会议类协商次数",
      "en": "Meetings",
      "of": "session",
      "where": {
        "form": {"oneOf": ["council", "talk", "expert", "hearing", "appraisal", "open-space"]}
      },
      "count": "records",
      "effort": 480
    },
    "member-participation": {
      "zh": "党员参与率",
      "en": "Party members who took part per registered",
      "of": "participation",
      "where": {"matter": "party-members", "tookPart": {"present": true}},
      "ratio": ["tookPart", "registered"],
      "per": 10000,
      "effort": 30
    },
    "members-registered": {
      "zh": "在册党员人数",
      "en": "Party members, registered",
      "of": "participation",
      "where": {"matter": "party-members", "tookPart": {"present": true}},
      "sum": "registered",
      "effort": 20
    },
    "nil-advisory-sessions": {
      "zh": "零报告：咨询型协商",
      "en": "Nil report: advisory consultation",
      "of": "nil-report",
      "where": {"matter": "advisory-sessions"},
      "count": "records",
      "effort": 30
    },
    "nil-declined-topics": {
      "zh": "零报告：不予立项的议题",
      "en": "Nil report: declined topics",
      "of": "nil-report",
      "where": {"matter": "declined-topics"},
      "count": "records",
      "effort": 30
    },
    "nil-escalated-cases": {
      "zh": "零报告：逐级上报事项",
      "en": "Nil report: escalated cases",
      "of": "nil-report",
      "where": {"matter": "escalated-cases"},
      "count": "records",
      "effort": 30
    },
    "nil-mediation-cases": {
      "zh": "零报告：协调型（矛盾纠纷）事项",
      "en": "Nil report: mediation cases",
      "of": "nil-report",
      "where": {"matter": "mediation-cases"},
      "count": "records",
      "effort": 30
    },
    "nil-objections": {
      "zh": "零报告：公示异议",
      "en": "Nil report: objections to published results",
      "of": "nil-report",
      "where": {"matter": "objections"},
      "count": "records",
      "effort": 30
    },
    "nil-online-requests": {
      "zh": "零报告：线上诉求",
      "en": "Nil report: online requests",
      "of": "nil-report",
      "where": {"matter": "online-requests"},
      "count": "records",
      "effort": 30
    },
    "nil-overdue-cases": {
      "zh": "零报告：逾期事项",
      "en": "Nil report: overdue cases",
      "of": "nil-report",
      "where": {"matter": "overdue-cases"},
      "count": "records",
      "effort": 30
    },
    "nil-self-found-problems": {
      "zh": "零报告：自评发现的问题",
      "en": "Nil report: self-found problems",
      "of": "nil-report",
      "where": {"matter": "self-found-problems"},
      "count": "records",
      "effort": 30
    },
    "nil-street-reports": {
      "zh": "零报告：上报街道（镇）事项",
      "en": "Nil report: cases reported to the street",
      "of": "nil-report",
      "where": {"matter": "street-reports"},
      "count": "records",
      "effort": 30
    },
    "no-gap-cases": {
      "zh": "本形式程序齐全的办结事项占比",
      "en": "Share of closed cases with all steps of their form in order",
      "of": "case",
      "on": "closedOn",
      "share": {
        "anyOf": [
          {"expertSteps": {"steps": "expert", "atLeast": 5}, "form": "expert"},
          {"form": "hearing", "hearingSteps": {"steps": "hearing", "atLeast": 3}},
          {"form": "open-space", "openSpaceSteps": {"steps": "open-space", "atLeast": 4}},
          {"form": "questionnaire", "questionnaireSteps": {"steps": "questionnaire", "atLeast": 6}},
          {
            "form": {"oneOf": ["council", "talk", "appraisal", "new-media", "written", "visit"]},
            "steps": {"steps": "five-steps", "atLeast": 5}
          },
          {"form": {"present": false}, "steps": {"steps": "five-steps", "atLeast": 5}}
        ]
      },
      "effort": 90
    },
    "notice-in-time": {
      "zh": "提前3日公告的会议占比",
      "en": "Share of meetings announced 3 days before",
      "of": "session",
      "where": {
        "form": {"oneOf": ["council", "talk", "expert", "hearing", "appraisal", "open-space"]}
      },
      "share": {"announcedOn": {"daysBefore": "heldOn", "atLeast": 3}},
      "effort": 90
    },
    "objections-handled": {
      "zh": "已处理的公示异议占比",
      "en": "Share of objections handled",
      "of": "feedback",
      "where": {"source": "objection"},
      "share": {"handledOn": {"present": true}},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-objections", "atLeast": 1}},
      "effort": 45
    },
    "online-sessions": {
      "zh": "线上或者线上线下结合的协商次数",
      "en": "Sessions with online participation",
      "of": "session",
      "where": {
        "mode": {"oneOf": ["online", "hybrid"]},
        "anyOf": [
          {
            "form": {
              "oneOf": [
                "council",
                "talk",
                "expert",
                "hearing",
                "appraisal",
                "written",
                "visit",
                "open-space",
                "questionnaire"
              ]
            }
          },
          {"limitOn": {"present": true}}
        ]
      },
      "count": "records",
      "effort": 480
    },
    "open-sessions": {
      "zh": "公开直播或者开放旁听次数",
      "en": "Sessions broadcast or open to observers",
      "of": "session",
      "where": {"openness": {"present": true}},
      "count": "records",
      "effort": 480
    },
    "open-space-events": {
      "zh": "形成书面共识的开放空间或者参与式规划次数",
      "en": "Open-space or planning events with a written consensus",
      "of": "session",
      "where": {
        "writtenConsensus": true,
        "anyOf": [{"form": "open-space"}, {"participatoryPlanning": true}]
      },
      "count": "records",
      "effort": 480
    },
    "organisation-topics": {
      "zh": "社会组织与驻区单位书面议题占比",
      "en": "Share of written topics from organisations and units",
      "of": "topic",
      "share": {
        "category": {"oneOf": ["public-welfare", "common-problem"]},
        "channel": {"oneOf": ["social-organisations", "resident-units"]},
        "inWriting": true
      },
      "effort": 20
    },
    "outcome-recorded": {
      "zh": "有协商结果的事项占比",
      "en": "Share of cases with an outcome",
      "of": "case",
      "share": {
        "concludedOn": {"present": true},
        "anyOf": [
          {"outcome": {"oneOf": ["settled", "escalated"]}},
          {"deferReason": {"present": true}, "outcome": "deferred"}
        ]
      },
      "effort": 90
    },
    "outreach-quarters": {
      "zh": "面向不能到会居民开展走访、问卷或者书面征询的季度数",
      "en": "Quarters with a visit, questionnaire or written round for residents who could not attend",
      "of": "session",
      "where": {
        "forAbsent": true,
        "anyOf": [
          {"form": "visit", "visitTeam": {"hasAll": ["host", "note-taker"]}},
          {"form": "questionnaire"},
          {"asked": {"hasAll": ["units", "organisations", "representatives"]}, "form": "written"}
        ]
      },
      "count": {"periods": "quarter", "each": 1},
      "effort": 480
    },
    "overdue-closed": {
      "zh": "逾期事项办结占比",
      "en": "Share of overdue cases closed",
      "of": "case",
      "where": {
        "anyOf": [
          {"closedOn": {"daysAfter": "deadline", "atLeast": 1}},
          {"closedOn": {"present": false}, "deadline": {"daysBefore": "asOf", "atLeast": 1}}
        ]
      },
      "on": "deadline",
      "share": {"closedOn": {"present": true}},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-overdue-cases", "atLeast": 1}},
      "effort": 90
    },
    "oversight-quarters": {
      "zh": "有监督委员会记录的季度数",
      "en": "Quarters with an oversight record",
      "of": "oversight",
      "count": {"periods": "quarter", "each": 1},
      "effort": 240
    },
    "oversight-sessions": {
      "zh": "监督型协商次数",
      "en": "Oversight sessions",
      "of": "session",
      "where": {"type": "oversight"},
      "count": "records",
      "effort": 480
    },
    "papers-per-meeting": {
      "zh": "每次会议要件数",
      "en": "Papers per meeting",
      "of": "session",
      "where": {
        "form": {"oneOf": ["council", "talk", "expert", "hearing", "appraisal", "open-space"]}
      },
      "ratio": [{"size": "papers"}, "records"],
      "per": 100,
      "effort": 20
    },
    "party-kinds": {
      "zh": "参会主体类别数",
      "en": "Kinds of party present",
      "of": "session",
      "count": {"distinct": "parties"},
      "effort": 480
    },
    "party-studied": {
      "zh": "协商前经党组织研究的议题占比",
      "en": "Share of adopted topics studied before the session",
      "of": "topic",
      "where": {"conclusion": "adopted", "firstSessionOn": {"present": true}},
      "share": {"partyStudiedOn": {"daysBefore": "firstSessionOn", "atLeast": 0}},
      "effort": 45
    },
    "petitions": {
      "zh": "居民联名议题数",
      "en": "Joint petitions",
      "of": "topic",
      "where": {"channel": "joint-petition"},
      "count": "records",
      "effort": 120
    },
    "petitions-valid": {
      "zh": "合规居民联名议题占比",
      "en": "Share of valid joint petitions",
      "of": "topic",
      "where": {"channel": "joint-petition"},
      "share": {
        "allAdults": true,
        "category": {"oneOf": ["public-welfare", "common-problem"]},
        "signatories": {"atLeast": 10}
      },
      "effort": 20
    },
    "phases-covered": {
      "zh": "开展协商的阶段数",
      "en": "Phases with a session",
      "of": "session",
      "count": {"distinct": "phase"},
      "effort": 480
    },
    "points-participants": {
      "zh": "参与积分居民人数",
      "en": "Residents in the points scheme",
      "of": "participation",
      "where": {"matter": "points-scheme", "tookPart": {"present": true}},
      "sum": "registered",
      "effort": 20
    },
    "points-redeemed": {
      "zh": "积分兑换率",
      "en": "Residents who redeemed points per participant",
      "of": "participation",
      "where": {"matter": "points-scheme", "tookPart": {"present": true}},
      "ratio": ["tookPart", "registered"],
      "per": 10000,
      "effort": 30
    },
    "problems-fixed": {
      "zh": "已整改的自评问题占比",
      "en": "Share of self-found problems put right",
      "of": "feedback",
      "where": {"source": "self-audit"},
      "share": {"handledOn": {"present": true}},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-self-found-problems", "atLeast": 1}},
      "effort": 45
    },
    "progress-visible": {
      "zh": "办理进度可查的事项占比",
      "en": "Share of cases whose progress residents can see",
      "of": "case",
      "share": {"progressVisible": true},
      "effort": 20
    },
    "proposers-answered": {
      "zh": "已答复提议人的议题占比",
      "en": "Share of topics whose proposer was answered",
      "of": "topic",
      "where": {
        "anyOf": [
          {"reviewedOn": {"present": true}},
          {"proposedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "share": {"proposerAnsweredOn": {"present": true}},
      "effort": 45
    },
    "public-topics": {
      "zh": "公共事项议题占比",
      "en": "Share of topics on public matters",
      "of": "topic",
      "share": {"category": {"oneOf": ["public-service", "public-welfare", "common-problem"]}},
      "effort": 20
    },
    "published-in-time": {
      "zh": "5日内公示的事项占比",
      "en": "Share of published results published within 5 days",
      "of": "case",
      "on": "publishedOn",
      "share": {"publishedOn": {"daysAfter": "concludedOn", "atMost": 5}},
      "effort": 90
    },
    "rating-adopted-advice": {
      "zh": "评级：智库意见采纳",
      "en": "Rating: outside advice adopted",
      "rating": "G2.f1",
      "effort": 1200
    },
    "rating-community-fund": {
      "zh": "评级：社区基金",
      "en": "Rating: community fund",
      "rating": "G3.f1",
      "effort": 1200
    },
    "rating-data-use": {
      "zh": "评级：数据预警应用",
      "en": "Rating: use of data and warnings",
      "rating": "S2.f1",
      "effort": 1200
    },
    "rating-hybrid-case": {
      "zh": "评级：线上线下闭环案例",
      "en": "Rating: case handled online and on site",
      "rating": "F3.f1",
      "effort": 1200
    },
    "rating-index-report": {
      "zh": "评级：年度协商指数报告",
      "en": "Rating: annual consultation report",
      "rating": "G4.f1",
      "effort": 1200
    },
    "rating-local-process": {
      "zh": "评级：本土流程创新",
      "en": "Rating: local procedure",
      "rating": "M2.f1",
      "effort": 1200
    },
    "rating-local-rules": {
      "zh": "评级：本土议事规则",
      "en": "Rating: local rules of debate",
      "rating": "G1.f1",
      "effort": 1200
    },
    "rating-micro-unit": {
      "zh": "评级：微单元议事创新",
      "en": "Rating: consultation in small units",
      "rating": "O2.f1",
      "effort": 1200
    },
    "rating-open-ledger": {
      "zh": "评级：公开台账可查",
      "en": "Rating: open ledger",
      "rating": "E2.f1",
      "effort": 1200
    },
    "rating-partnership-pact": {
      "zh": "评级：共治伙伴协议",
      "en": "Rating: partnership agreements",
      "rating": "T3.f1",
      "effort": 1200
    },
    "rating-party-brand": {
      "zh": "评级：党建引领协商品牌",
      "en": "Rating: party-led consultation practice",
      "rating": "M1.f1",
      "effort": 1200
    },
    "rating-replicated": {
      "zh": "评级：经验推广",
      "en": "Rating: experience adopted elsewhere",
      "rating": "E1.f1",
      "effort": 1200
    },
    "rating-signature-intake": {
      "zh": "评级：特色征集载体",
      "en": "Rating: distinctive ways of collecting topics",
      "rating": "T1.f1",
      "effort": 1200
    },
    "rating-signature-topic": {
      "zh": "评级：品牌议题案例",
      "en": "Rating: model topic",
      "rating": "O1.f1",
      "effort": 1200
    },
    "rating-signature-venue": {
      "zh": "评级：特色议事空间",
      "en": "Rating: distinctive meeting place",
      "rating": "S1.f1",
      "effort": 1200
    },
    "rating-third-party-evaluation": {
      "zh": "评级：第三方评估",
      "en": "Rating: third-party evaluation",
      "rating": "E3.f1",
      "effort": 1200
    },
    "rating-three-tier-link": {
      "zh": "评级：三级联动机制",
      "en": "Rating: cooperation of three tiers",
      "rating": "M4.f1",
      "effort": 1200
    },
    "rating-type-casebook": {
      "zh": "评级：分类协商案例库",
      "en": "Rating: casebook by type",
      "rating": "O3.f1",
      "effort": 1200
    },
    "requests-answered": {
      "zh": "5日内答复的线上诉求占比",
      "en": "Share of online requests answered within 5 days",
      "of": "feedback",
      "where": {
        "source": "online-request",
        "anyOf": [
          {"handledOn": {"present": true}},
          {"raisedOn": {"daysBefore": "asOf", "atLeast": 6}}
        ]
      },
      "share": {"handledOn": {"daysAfter": "raisedOn", "atMost": 5}},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-online-requests", "atLeast": 1}},
      "effort": 45
    },
    "resident-convened": {
      "zh": "居民骨干召集的协商次数",
      "en": "Sessions convened by a resident",
      "of": "session",
      "where": {"residentConvened": true},
      "count": "records",
      "effort": 480
    },
    "resident-voice": {
      "zh": "纪要载有居民发言的会议占比",
      "en": "Share of meetings whose minutes record a resident",
      "of": "session",
      "where": {
        "form": {"oneOf": ["council", "talk", "expert", "hearing", "appraisal", "open-space"]}
      },
      "share": {"residentVoice": true},
      "effort": 20
    },
    "results-published": {
      "zh": "结果已公示事项占比",
      "en": "Share of concluded cases with the result published",
      "of": "case",
      "where": {
        "anyOf": [
          {"publishedOn": {"present": true}},
          {"concludedOn": {"daysBefore": "asOf", "atLeast": 6}}
        ]
      },
      "on": "concludedOn",
      "share": {"publishedOn": {"present": true}},
      "effort": 90
    },
    "rules-in-force": {
      "zh": "有效协商制度类数",
      "en": "Kinds of rule in force",
      "of": "rule",
      "count": {"distinct": "type"},
      "effort": 960
    },
    "rules-revised": {
      "zh": "本期审查或者修订的制度数",
      "en": "Rules reviewed or revised in the period",
      "of": "rule",
      "on": "revisedOn",
      "count": "records",
      "effort": 960
    },
    "satisfaction-sample": {
      "zh": "满意度测评有效答卷数",
      "en": "Answers on satisfaction",
      "of": "survey",
      "where": {"positive": {"present": true}, "subject": "satisfaction"},
      "sum": "answered",
      "effort": 15
    },
    "satisfied": {
      "zh": "居民满意度",
      "en": "Satisfied per answered",
      "of": "survey",
      "where": {"positive": {"present": true}, "subject": "satisfaction"},
      "ratio": ["positive", "answered"],
      "per": 10000,
      "effort": 60
    },
    "secretary-quarters": {
      "zh": "书记或者主任召集社区协商的季度数",
      "en": "Quarters with a community session convened by the secretary or chair",
      "of": "session",
      "where": {
        "convener": {"oneOf": ["party-secretary", "committee-chair"]},
        "level": "community"
      },
      "count": {"periods": "quarter", "each": 1},
      "effort": 480
    },
    "sessions": {
      "zh": "协商会议（活动）数",
      "en": "Sessions",
      "of": "session",
      "count": "records",
      "effort": 480
    },
    "showcase-adopted-advice": {
      "zh": "特色材料：智库意见采纳",
      "en": "Featured material: outside advice adopted",
      "of": "showcase",
      "where": {"matter": "adopted-advice"},
      "count": "records",
      "effort": 1800
    },
    "showcase-community-fund": {
      "zh": "特色材料：社区基金",
      "en": "Featured material: community fund",
      "of": "showcase",
      "where": {"matter": "community-fund"},
      "count": "records",
      "effort": 1800
    },
    "showcase-data-use": {
      "zh": "特色材料：数据预警应用",
      "en": "Featured material: use of data and warnings",
      "of": "showcase",
      "where": {"matter": "data-use"},
      "count": "records",
      "effort": 1800
    },
    "showcase-hybrid-case": {
      "zh": "特色材料：线上线下闭环案例",
      "en": "Featured material: case handled online and on site",
      "of": "showcase",
      "where": {"matter": "hybrid-case"},
      "count": "records",
      "effort": 1800
    },
    "showcase-index-report": {
      "zh": "特色材料：年度协商指数报告",
      "en": "Featured material: annual consultation report",
      "of": "showcase",
      "where": {"matter": "index-report"},
      "count": "records",
      "effort": 1800
    },
    "showcase-local-process": {
      "zh": "特色材料：本土流程创新",
      "en": "Featured material: local procedure",
      "of": "showcase",
      "where": {"matter": "local-process"},
      "count": "records",
      "effort": 1800
    },
    "showcase-local-rules": {
      "zh": "特色材料：本土议事规则",
      "en": "Featured material: local rules of debate",
      "of": "showcase",
      "where": {"matter": "local-rules"},
      "count": "records",
      "effort": 1800
    },
    "showcase-micro-unit": {
      "zh": "特色材料：微单元议事创新",
      "en": "Featured material: consultation in small units",
      "of": "showcase",
      "where": {"matter": "micro-unit"},
      "count": "records",
      "effort": 1800
    },
    "showcase-open-ledger": {
      "zh": "特色材料：公开台账可查",
      "en": "Featured material: open ledger",
      "of": "showcase",
      "where": {"matter": "open-ledger"},
      "count": "records",
      "effort": 1800
    },
    "showcase-partnership-pact": {
      "zh": "特色材料：共治伙伴协议",
      "en": "Featured material: partnership agreements",
      "of": "showcase",
      "where": {"matter": "partnership-pact"},
      "count": "records",
      "effort": 1800
    },
    "showcase-party-brand": {
      "zh": "特色材料：党建引领协商品牌",
      "en": "Featured material: party-led consultation practice",
      "of": "showcase",
      "where": {"matter": "party-brand"},
      "count": "records",
      "effort": 1800
    },
    "showcase-replicated": {
      "zh": "特色材料：经验推广",
      "en": "Featured material: experience adopted elsewhere",
      "of": "showcase",
      "where": {"matter": "replicated"},
      "count": "records",
      "effort": 1800
    },
    "showcase-signature-intake": {
      "zh": "特色材料：特色征集载体",
      "en": "Featured material: distinctive ways of collecting topics",
      "of": "showcase",
      "where": {"matter": "signature-intake"},
      "count": "records",
      "effort": 1800
    },
    "showcase-signature-topic": {
      "zh": "特色材料：品牌议题案例",
      "en": "Featured material: model topic",
      "of": "showcase",
      "where": {"matter": "signature-topic"},
      "count": "records",
      "effort": 1800
    },
    "showcase-signature-venue": {
      "zh": "特色材料：特色议事空间",
      "en": "Featured material: distinctive meeting place",
      "of": "showcase",
      "where": {"matter": "signature-venue"},
      "count": "records",
      "effort": 1800
    },
    "showcase-third-party-evaluation": {
      "zh": "特色材料：第三方评估",
      "en": "Featured material: third-party evaluation",
      "of": "showcase",
      "where": {"matter": "third-party-evaluation"},
      "count": "records",
      "effort": 1800
    },
    "showcase-three-tier-link": {
      "zh": "特色材料：三级联动机制",
      "en": "Featured material: cooperation of three tiers",
      "of": "showcase",
      "where": {"matter": "three-tier-link"},
      "count": "records",
      "effort": 1800
    },
    "showcase-type-casebook": {
      "zh": "特色材料：分类协商案例库",
      "en": "Featured material: casebook by type",
      "of": "showcase",
      "where": {"matter": "type-casebook"},
      "count": "records",
      "effort": 1800
    },
    "social-resources": {
      "zh": "撬动社会资源（元）",
      "en": "Social resources raised, yuan",
      "of": "finance",
      "where": {"item": "social-resource"},
      "sum": "amount",
      "effort": 1
    },
    "steps-per-hearing": {
      "zh": "每次听证完成步骤数",
      "en": "Steps per hearing",
      "of": "session",
      "where": {"form": "hearing"},
      "ratio": [{"steps": "hearing", "in": "hearingSteps"}, "records"],
      "per": 100,
      "effort": 240
    },
    "street-replies": {
      "zh": "街道（镇）已答复的上报事项占比",
      "en": "Share of cases reported to the street with a reply",
      "of": "case",
      "where": {"level": "community", "outcome": "escalated"},
      "on": "concludedOn",
      "share": {"streetRepliedOn": {"present": true}},
      "whenEmpty": {"use": 10000, "given": {"measure": "nil-street-reports", "atLeast": 1}},
      "effort": 90
    },
    "talk-quarters": {
      "zh": "开展民主恳谈的季度数",
      "en": "Quarters with a democratic talk",
      "of": "session",
      "where": {"form": "talk"},
      "count": {"periods": "quarter", "each": 1},
      "effort": 480
    },
    "topics": {"zh": "议题数", "en": "Topics", "of": "topic", "count": "records", "effort": 120},
    "topics-adopted-in-session": {
      "zh": "已立项并协商的议题数",
      "en": "Adopted topics that came to a session",
      "of": "topic",
      "where": {"conclusion": "adopted", "firstSessionOn": {"present": true}},
      "count": "records",
      "effort": 120
    },
    "topics-concluded": {
      "zh": "有审核结论的议题占比",
      "en": "Share of topics with a conclusion",
      "of": "topic",
      "where": {
        "anyOf": [
          {"reviewedOn": {"present": true}},
          {"proposedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "share": {
        "reviewedOn": {"present": true},
        "anyOf": [
          {"conclusion": {"oneOf": ["adopted", "referred"]}},
          {"conclusion": "declined", "declineReason": {"present": true}}
        ]
      },
      "effort": 45
    },
    "topics-due": {
      "zh": "审核到期的议题数",
      "en": "Topics whose review is due",
      "of": "topic",
      "where": {
        "anyOf": [
          {"reviewedOn": {"present": true}},
          {"proposedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "count": "records",
      "effort": 120
    },
    "topics-logged": {
      "zh": "录入平台的议题占比",
      "en": "Share of topics logged on the platform",
      "of": "topic",
      "share": {"loggedOn": {"present": true}},
      "effort": 45
    },
    "topics-on-platform": {
      "zh": "录入平台的议题数",
      "en": "Topics logged on the platform",
      "of": "topic",
      "where": {"loggedOn": {"present": true}},
      "count": "records",
      "effort": 120
    },
    "topics-reviewed": {
      "zh": "已审核议题占比",
      "en": "Share of topics reviewed",
      "of": "topic",
      "where": {
        "anyOf": [
          {"reviewedOn": {"present": true}},
          {"proposedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "share": {"reviewedOn": {"present": true}},
      "effort": 45
    },
    "topics-reviewed-in-time": {
      "zh": "7日内审核议题占比",
      "en": "Share of topics reviewed within 7 days",
      "of": "topic",
      "where": {
        "anyOf": [
          {"reviewedOn": {"present": true}},
          {"proposedOn": {"daysBefore": "asOf", "atLeast": 8}}
        ]
      },
      "share": {"reviewedOn": {"daysAfter": "proposedOn", "atMost": 7}},
      "effort": 45
    },
    "trainees": {
      "zh": "参训人次",
      "en": "Participants in training",
      "of": "training",
      "sum": "participants",
      "effort": 20
    },
    "trainings": {
      "zh": "协商培训次数",
      "en": "Training sessions",
      "of": "training",
      "count": "records",
      "effort": 480
    },
    "types-used": {
      "zh": "开展的协商类型数",
      "en": "Types of consultation used",
      "of": "session",
      "count": {"distinct": "type"},
      "effort": 480
    },
    "venue-items": {
      "zh": "具备的场所要件数",
      "en": "Equipment of venues, of four",
      "of": "venue",
      "count": {"distinct": "items"},
      "effort": 2400
    },
    "venue-quarters": {
      "zh": "在固定场所协商的季度数",
      "en": "Quarters with a session in a fixed venue",
      "of": "session",
      "where": {"venue": {"present": true}},
      "count": {"periods": "quarter", "each": 1},
      "effort": 480
    },
    "venues": {
      "zh": "固定议事场所数",
      "en": "Fixed venues",
      "of": "venue",
      "count": "records",
      "effort": 2400
    },
    "vulnerable-topics": {
      "zh": "特殊群体议题占比",
      "en": "Share of topics concerning vulnerable groups",
      "of": "topic",
      "share": {"concerns": {"present": true}},
      "effort": 20
    }
  },
  "categories": [
    {
      "id": "T",
      "zh": "协商主题",
      "en": "Topics and parties",
      "elements": [
        {
          "id": "T1",
          "zh": "议题征集渠道",
          "en": "Channels for topics",
          "basis": {"document": "xindu", "quote": "【八条路径协调提出协商内容】"},
          "indicators": [
            {
              "id": "T1.b1",
              "zh": "八条路径覆盖数",
              "en": "Intake channels used",
              "tier": "base",
              "points": 14,
              "measure": "channels-used",
              "award": {"ramp": [0, 6]},
              "stage": "topic-intake",
              "principles": ["orderly", "self-governance"],
              "sources": {
                "rule": {"document": "xindu", "quote": "【八条路径协调提出协商内容】"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "T1.b2",
              "zh": "网格员定期收集",
              "en": "Regular intake by grid officers",
              "tier": "base",
              "points": 10,
              "measure": "grid-intake-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "topic-intake",
              "principles": ["orderly", "self-governance"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "网格员定期收集驻区单位、小区居民、商家等的建议和需求"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "T1.b3",
              "zh": "居民联名议题合规",
              "en": "Valid joint petitions",
              "tier": "base",
              "points": 8,
              "measure": "petitions-valid",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "petitions", "atLeast": 1}],
              "stage": "topic-intake",
              "principles": ["orderly", "self-governance"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "10名以上年满18 周岁的居民联合,针对社区公益事业、公共问题,提交议题"
                },
                "threshold": {"document": "xindu", "quote": "10名以上年满18 周岁的居民联合"},
                "points": "proposed"
              }
            },
            {
              "id": "T1.a1",
              "zh": "社会组织与驻区单位议题占比",
              "en": "Topics from social organisations and resident units",
              "tier": "advanced",
              "points": 6,
              "measure": "organisation-topics",
              "award": {"ramp": [0, 2000]},
              "requires": [{"measure": "topics", "atLeast": 5}],
              "stage": "topic-intake",
              "principles": ["orderly", "self-governance"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "在社区范围内服务的社会组织,针对社区公益事业、公共问题,提交书面议题"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "T1.a2",
              "zh": "两代表一委员议题数",
              "en": "Topics from delegates, deputies and CPPCC members",
              "tier": "advanced",
              "points": 4,
              "measure": "deputy-topics",
              "award": {"ramp": [0, 4]},
              "stage": "topic-intake",
              "principles": ["orderly", "self-governance"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "各级人大代表、政协委员提交涉及本社区公共服务、公益事业、公共问题的议题"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "T1.f1",
              "zh": "特色征集载体",
              "en": "Distinctive ways of collecting topics",
              "tier": "featured",
              "points": 9,
              "measure": "rating-signature-intake",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-signature-intake", "atLeast": 1}],
              "stage": "topic-intake",
              "principles": ["orderly", "self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "T2",
          "zh": "议题审核与清单",
          "en": "Review of topics and lists",
          "basis": {
            "document": "xindu",
            "quote": "议题征集、议题审核、协商组织、协商执行、协商评估、协商联动、协商保障"
          },
          "indicators": [
            {
              "id": "T2.b1",
              "zh": "议题审核记录率",
              "en": "Topics reviewed",
              "tier": "base",
              "points": 12,
              "measure": "topics-reviewed",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics-due", "atLeast": 3}],
              "stage": "topic-review",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T2.b2",
              "zh": "协商清单公布",
              "en": "Lists published",
              "tier": "base",
              "points": 8,
              "measure": "lists-published",
              "award": {"ramp": [0, 3]},
              "stage": "topic-review",
              "principles": ["lawful"],
              "sources": {
                "rule": {"borrowed": {"document": "xiangzhou", "quote": "厚植“三份清单”理念"}},
                "threshold": {"borrowed": {"document": "xiangzhou", "quote": "厚植“三份清单”理念"}},
                "points": "proposed"
              }
            },
            {
              "id": "T2.b3",
              "zh": "不立项答复率",
              "en": "Written reply to declined topics",
              "tier": "base",
              "points": 8,
              "measure": "declined-answered",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "topics-due", "atLeast": 3}],
              "stage": "topic-review",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T2.a1",
              "zh": "审核时限达标率",
              "en": "Topics reviewed in time",
              "tier": "advanced",
              "points": 9,
              "measure": "topics-reviewed-in-time",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics-due", "atLeast": 3}],
              "stage": "topic-review",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T2.f1",
              "zh": "重大议题前期论证",
              "en": "Major topics studied beforehand",
              "tier": "featured",
              "points": 9,
              "measure": "major-topics-studied",
              "award": {"ramp": [0, 3]},
              "stage": "topic-review",
              "principles": ["lawful"],
              "sources": {
                "rule": {
                  "borrowed": {
                    "document": "xiangzhou",
                    "quote": "对较为重大、涉及面广的事项,邀请专家学者、辖区党代表、人大代表、政协委员等进行前期论证、专题研究"
                  }
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            }
          ]
        },
        {
          "id": "T3",
          "zh": "多方主体参与",
          "en": "Participation of many parties",
          "basis": {"document": "xindu", "quote": "有参与意愿的群众,其他利益相关主体等"},
          "indicators": [
            {
              "id": "T3.b1",
              "zh": "参会主体类别数",
              "en": "Kinds of party taking part",
              "tier": "base",
              "points": 12,
              "measure": "party-kinds",
              "award": {
                "byKind": {"rural": {"ramp": [0, 8]}, "urban": {"ramp": [0, 9]}}
              },
              "stage": "organisation",
              "principles": ["self-governance", "orderly"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "业主委员会代表,辖区单位代表、党代表、人大代表、政协委员,有参与意愿的群众,其他利益相关主体等"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "T3.b2",
              "zh": "利益相关方到场率",
              "en": "Attendance of affected parties",
              "tier": "base",
              "points": 10,
              "measure": "affected-attendance",
              "award": {"ramp": [5000, 8500]},
              "requires": [{"measure": "affected-invited", "atLeast": 10}],
              "stage": "organisation",
              "principles": ["self-governance", "orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T3.b3",
              "zh": "居民代表出席率",
              "en": "Attendance of residents' delegates",
              "tier": "base",
              "points": 10,
              "measure": "delegate-attendance",
              "award": {"ramp": [5000, 8500]},
              "requires": [{"measure": "delegates-expected", "atLeast": 10}],
              "stage": "organisation",
              "principles": ["self-governance", "orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T3.a1",
              "zh": "居民意见入纪要占比",
              "en": "Residents' words in the minutes",
              "tier": "advanced",
              "points": 6,
              "measure": "resident-voice",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "meetings", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["self-governance", "orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T3.a2",
              "zh": "群体覆盖",
              "en": "Groups of residents reached",
              "tier": "advanced",
              "points": 4,
              "measure": "groups-present",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["self-governance", "orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "T3.f1",
              "zh": "共治伙伴协议",
              "en": "Partnership agreements",
              "tier": "featured",
              "points": 9,
              "measure": "rating-partnership-pact",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-partnership-pact", "atLeast": 1}],
              "stage": "organisation",
              "principles": ["self-governance", "orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    },
    {
      "id": "O",
      "zh": "协商客体",
      "en": "Matters",
      "elements": [
        {
          "id": "O1",
          "zh": "议题民生回应",
          "en": "Topics that matter to residents",
          "basis": {
            "document": "xiangzhou",
            "quote": "73%的议题是关系到社区居民的生存环境、12%关心弱势群体"
          },
          "indicators": [
            {
              "id": "O1.b1",
              "zh": "公共事项议题占比",
              "en": "Topics on public matters",
              "tier": "base",
              "points": 12,
              "measure": "public-topics",
              "award": {"ramp": [5000, 8000]},
              "requires": [{"measure": "topics", "atLeast": 5}],
              "stage": "topic-review",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "O1.b2",
              "zh": "每条建议有结论率",
              "en": "Proposals with a conclusion",
              "tier": "base",
              "points": 12,
              "measure": "topics-concluded",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics-due", "atLeast": 3}],
              "stage": "topic-review",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "O1.a1",
              "zh": "特殊群体议题占比",
              "en": "Topics concerning vulnerable groups",
              "tier": "advanced",
              "points": 9,
              "measure": "vulnerable-topics",
              "award": {"ramp": [0, 1200]},
              "requires": [{"measure": "topics", "atLeast": 8}],
              "stage": "topic-review",
              "principles": ["self-governance"],
              "sources": {
                "rule": {"borrowed": {"document": "xiangzhou", "quote": "12%关心弱势群体"}},
                "threshold": {"borrowed": {"document": "xiangzhou", "quote": "12%关心弱势群体"}},
                "points": "proposed"
              }
            },
            {
              "id": "O1.f1",
              "zh": "品牌议题案例",
              "en": "Model topic",
              "tier": "featured",
              "points": 9,
              "measure": "rating-signature-topic",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-signature-topic", "atLeast": 1}],
              "stage": "topic-review",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "O2",
          "zh": "三级协商层级",
          "en": "Three levels of consultation",
          "basis": {"document": "xindu", "quote": "【三级社区协商层级】"},
          "indicators": [
            {
              "id": "O2.b1",
              "zh": "三级平台建成",
              "en": "Three levels established",
              "tier": "base",
              "points": 10,
              "measure": "levels-established",
              "award": {
                "byKind": {"rural": {"ramp": [0, 2]}, "urban": {"ramp": [0, 3]}}
              },
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {
                "rule": {"document": "xindu", "quote": "【三级社区协商层级】"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "O2.b2",
              "zh": "小区网格协商场次",
              "en": "Sessions at estate and grid level",
              "tier": "base",
              "points": 8,
              "measure": "lower-level-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "O2.b3",
              "zh": "层级归口准确率",
              "en": "Cases handled at the right level",
              "tier": "base",
              "points": 8,
              "measure": "level-fit",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "协商的事项为涉及社区多数居民切身利益,且通过社区民主协商方式可自行解决的重大事项"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "O2.a1",
              "zh": "基层就地解决或规范上报率",
              "en": "Solved on the spot or properly escalated",
              "tier": "advanced",
              "points": 9,
              "measure": "lower-cases-solved",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "lower-cases", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "经多次小区协商仍无法解决的事项,由小区议事负责人上报网格长"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "O2.f1",
              "zh": "微单元议事创新",
              "en": "Consultation in small units",
              "tier": "featured",
              "points": 9,
              "measure": "rating-micro-unit",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-micro-unit", "atLeast": 1}],
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "O3",
          "zh": "四类协商适配",
          "en": "Four types of consultation",
          "basis": {
            "document": "xindu",
            "quote": "对于决策性协商、协调性协商、咨询性协商、监督性协商等不同的协商内容采用不同的协商机制"
          },
          "indicators": [
            {
              "id": "O3.b1",
              "zh": "决策事项事前协商率",
              "en": "Consulted before the decision",
              "tier": "base",
              "points": 10,
              "measure": "consulted-before-decision",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "decisions", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["by-type", "whole-process"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "坚持协商于决策之前、决策实施之中、决策实施之后"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "O3.b2",
              "zh": "四种类型覆盖",
              "en": "Four types used",
              "tier": "base",
              "points": 8,
              "measure": "types-used",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["by-type", "whole-process"],
              "sources": {
                "rule": {"document": "xindu", "quote": "【四种协商类型】"},
                "threshold": {"document": "xindu", "quote": "【四种协商类型】"},
                "points": "proposed"
              }
            },
            {
              "id": "O3.b3",
              "zh": "咨询型专家意见率",
              "en": "Expert opinion in advisory sessions",
              "tier": "base",
              "points": 8,
              "measure": "advisory-opinions",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "sessions", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["by-type", "whole-process"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "邀请或委托专家学者、专业人士等进行咨询认证、评价分析"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "O3.a1",
              "zh": "监督型协商次数",
              "en": "Oversight sessions",
              "tier": "advanced",
              "points": 9,
              "measure": "oversight-sessions",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["by-type", "whole-process"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "通过对政策决策和基层组织社会活动进行监督,开展相关对话、协商工作"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "O3.f1",
              "zh": "分类协商案例库",
              "en": "Casebook by type",
              "tier": "featured",
              "points": 9,
              "measure": "rating-type-casebook",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-type-casebook", "atLeast": 1}],
              "stage": "organisation",
              "principles": ["by-type", "whole-process"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    },
    {
      "id": "F",
      "zh": "协商形式",
      "en": "Forms",
      "elements": [
        {
          "id": "F1",
          "zh": "议事会常态运行",
          "en": "Regular council meetings",
          "basis": {"document": "xindu", "quote": "召集人负责召集并召开,每季度至少召开一次"},
          "indicators": [
            {
              "id": "F1.b1",
              "zh": "居民议事会每季召开",
              "en": "Council every quarter",
              "tier": "base",
              "points": 16,
              "measure": "council-quarters",
              "award": {"steps": [[1, 4], [2, 8], [3, 12], [4, 16]]},
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {
                "rule": {"document": "xindu", "quote": "每季度至少召开一次"},
                "threshold": {"document": "xindu", "quote": "每季度至少召开一次"},
                "points": "proposed"
              }
            },
            {
              "id": "F1.b2",
              "zh": "会议要件齐全",
              "en": "Complete papers of meetings",
              "tier": "base",
              "points": 6,
              "measure": "papers-per-meeting",
              "award": {"ramp": [300, 600]},
              "requires": [{"measure": "meetings", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "F1.b3",
              "zh": "民主恳谈每季召开",
              "en": "Democratic talk every quarter",
              "tier": "base",
              "points": 8,
              "measure": "talk-quarters",
              "award": {"steps": [[1, 2], [2, 4], [3, 6], [4, 8]]},
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {
                "rule": {"document": "xindu", "quote": "一般每季度召开一次"},
                "threshold": {"document": "xindu", "quote": "一般每季度召开一次"},
                "points": "proposed"
              }
            },
            {
              "id": "F1.b4",
              "zh": "议事会报告工作",
              "en": "Council reports",
              "tier": "base",
              "points": 4,
              "measure": "council-reports",
              "award": {"atLeast": 1},
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "村(居)民议事会对村(居)民会议负责并报告工作"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "F1.a1",
              "zh": "议事会成员履职率",
              "en": "Active council members",
              "tier": "advanced",
              "points": 10,
              "measure": "active-members",
              "award": {"ramp": [5000, 8500]},
              "requires": [{"measure": "council-members", "atLeast": 5}],
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "F1.f1",
              "zh": "公开直播或旁听",
              "en": "Open or broadcast sessions",
              "tier": "featured",
              "points": 9,
              "measure": "open-sessions",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "F2",
          "zh": "协商形式多样",
          "en": "Variety of forms",
          "basis": {"document": "xindu", "quote": "【十类协商形式】"},
          "indicators": [
            {
              "id": "F2.b1",
              "zh": "十类形式使用数",
              "en": "Ten forms in use",
              "tier": "base",
              "points": 12,
              "measure": "forms-used",
              "award": {"ramp": [0, 5]},
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {
                "rule": {"document": "xindu", "quote": "【十类协商形式】"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "F2.b2",
              "zh": "综合评议每年两次",
              "en": "Comprehensive appraisal twice a year",
              "tier": "base",
              "points": 8,
              "measure": "appraisal-halves",
              "award": {"steps": [[1, 4], [2, 8]]},
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "原则上在每年上半年和年底前进行两次综合评议"
                },
                "threshold": {
                  "document": "xindu",
                  "quote": "原则上在每年上半年和年底前进行两次综合评议"
                },
                "points": "proposed"
              }
            },
            {
              "id": "F2.b3",
              "zh": "听证程序完整度",
              "en": "Complete procedure of hearings",
              "tier": "base",
              "points": 8,
              "measure": "steps-per-hearing",
              "award": {"ramp": [100, 300]},
              "requires": [{"measure": "hearings", "atLeast": 1}],
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {
                "rule": {"document": "xindu", "quote": "基本程序:发布公告——召开会议——公布结果"},
                "threshold": {
                  "document": "xindu",
                  "quote": "基本程序:发布公告——召开会议——公布结果"
                },
                "points": "proposed"
              }
            },
            {
              "id": "F2.a1",
              "zh": "形式类型匹配率",
              "en": "Form suited to the type",
              "tier": "advanced",
              "points": 9,
              "measure": "form-fit",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "sessions", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "F2.f1",
              "zh": "开放空间或参与式规划",
              "en": "Open space or participatory planning",
              "tier": "featured",
              "points": 9,
              "measure": "open-space-events",
              "award": {"ramp": [0, 2]},
              "stage": "organisation",
              "principles": ["by-type"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "F3",
          "zh": "线上与补充协商",
          "en": "Online and supplementary consultation",
          "basis": {"document": "xindu", "quote": "一种补充式参与协商的手段,不对所有人员开设"},
          "indicators": [
            {
              "id": "F3.b1",
              "zh": "线上协商次数",
              "en": "Online sessions",
              "tier": "base",
              "points": 12,
              "measure": "online-sessions",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "在一定的时间限期内,实现村(居)民对民主活动的参与"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "F3.b2",
              "zh": "走访问卷征询",
              "en": "Visits, questionnaires and written rounds",
              "tier": "base",
              "points": 10,
              "measure": "outreach-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "F3.a1",
              "zh": "外出居民线上参与率",
              "en": "Residents living away reached online",
              "tier": "advanced",
              "points": 9,
              "measure": "away-participation",
              "award": {"ramp": [0, 2000]},
              "requires": [{"measure": "away-registered", "atLeast": 20}],
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "对于常年在外务工人员、通过常规方式日常难以联系的人员等群体"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "F3.f1",
              "zh": "线上线下闭环案例",
              "en": "Case handled online and on site",
              "tier": "featured",
              "points": 9,
              "measure": "rating-hybrid-case",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-hybrid-case", "atLeast": 1}],
              "stage": "organisation",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    },
    {
      "id": "M",
      "zh": "协商机制",
      "en": "Mechanisms",
      "elements": [
        {
          "id": "M1",
          "zh": "党组织领导",
          "en": "Leadership of the party organisation",
          "basis": {"document": "xindu", "quote": "充分发挥村(社区)党组织在协商中的领导核心作用"},
          "indicators": [
            {
              "id": "M1.b1",
              "zh": "党组织议题研究率",
              "en": "Topics studied by the party organisation",
              "tier": "base",
              "points": 10,
              "measure": "party-studied",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics-adopted-in-session", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["party-leadership"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M1.b2",
              "zh": "三联四定按季开展",
              "en": "Contacts every quarter",
              "tier": "base",
              "points": 6,
              "measure": "contact-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["party-leadership"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "完善党代表定点联系、定期走访、定时接待、定约践诺的“四定”制度"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "M1.b3",
              "zh": "书记主持社区协商",
              "en": "Sessions convened by the secretary or chair",
              "tier": "base",
              "points": 8,
              "measure": "secretary-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "organisation",
              "principles": ["party-leadership"],
              "sources": {
                "rule": {"document": "xindu", "quote": "会议召集人:社区党组织书记或居委会主任"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "M1.b4",
              "zh": "三联四定齐全",
              "en": "All kinds of contact",
              "tier": "base",
              "points": 4,
              "measure": "contact-kinds",
              "award": {"ramp": [0, 4]},
              "requires": [{"measure": "contact-links", "atLeast": 3}],
              "stage": "organisation",
              "principles": ["party-leadership"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "完善社区党组织联系党代表、党代表联系党员、党员联系群众的“三联”制度"
                },
                "threshold": {
                  "document": "xindu",
                  "quote": "完善党代表定点联系、定期走访、定时接待、定约践诺的“四定”制度"
                },
                "points": "proposed"
              }
            },
            {
              "id": "M1.a1",
              "zh": "党员参与率",
              "en": "Party members taking part",
              "tier": "advanced",
              "points": 9,
              "measure": "member-participation",
              "award": {"ramp": [1000, 4000]},
              "requires": [{"measure": "members-registered", "atLeast": 10}],
              "stage": "organisation",
              "principles": ["party-leadership"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M1.f1",
              "zh": "党建引领协商品牌",
              "en": "Party-led consultation practice",
              "tier": "featured",
              "points": 9,
              "measure": "rating-party-brand",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-party-brand", "atLeast": 1}],
              "stage": "organisation",
              "principles": ["party-leadership"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "M2",
          "zh": "程序闭环",
          "en": "Complete procedure",
          "basis": {
            "document": "xindu",
            "quote": "收集意见——确定议题——发布公告——组织协商——结果运用"
          },
          "indicators": [
            {
              "id": "M2.b1",
              "zh": "按形式程序协商率",
              "en": "Steps of the form followed",
              "tier": "base",
              "points": 16,
              "measure": "cases-in-procedure",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-decided", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "基本程序:收集意见——确定议题——发布公告——组织协商——结果运用"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "M2.b2",
              "zh": "会前公告达标率",
              "en": "Notice given in time",
              "tier": "base",
              "points": 8,
              "measure": "notice-in-time",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "meetings", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M2.b3",
              "zh": "决策前中后协商",
              "en": "Consultation before, during and after decisions",
              "tier": "base",
              "points": 8,
              "measure": "phases-covered",
              "award": {"ramp": [0, 3]},
              "stage": "execution",
              "principles": ["whole-process"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "坚持协商于决策之前、决策实施之中、决策实施之后"
                },
                "threshold": {
                  "document": "xindu",
                  "quote": "坚持协商于决策之前、决策实施之中、决策实施之后"
                },
                "points": "proposed"
              }
            },
            {
              "id": "M2.a1",
              "zh": "程序零缺项占比",
              "en": "Cases without a gap in procedure",
              "tier": "advanced",
              "points": 9,
              "measure": "no-gap-cases",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-closed", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "基本程序:收集意见——确定议题——发布公告——组织协商——结果运用"
                },
                "threshold": {
                  "document": "xindu",
                  "quote": "基本程序:收集意见——确定议题——发布公告——组织协商——结果运用"
                },
                "points": "proposed"
              }
            },
            {
              "id": "M2.f1",
              "zh": "本土流程创新",
              "en": "Local procedure",
              "tier": "featured",
              "points": 9,
              "measure": "rating-local-process",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-local-process", "atLeast": 1}],
              "stage": "execution",
              "principles": ["whole-process"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "M3",
          "zh": "召集人负责",
          "en": "Duties of the convener",
          "basis": {"document": "xindu", "quote": "召集方应负责组织协商过程、督促协商成果实施"},
          "indicators": [
            {
              "id": "M3.b1",
              "zh": "召集人到会主持率",
              "en": "Convener presides",
              "tier": "base",
              "points": 8,
              "measure": "convener-presides",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "meetings", "atLeast": 3}],
              "stage": "execution",
              "principles": ["convener-answers"],
              "sources": {
                "rule": {"document": "xindu", "quote": "召集方应负责组织协商过程"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "M3.b2",
              "zh": "召集人督办率",
              "en": "Convener follows up",
              "tier": "base",
              "points": 16,
              "measure": "convener-follows-up",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-decided", "atLeast": 3}],
              "stage": "execution",
              "principles": ["convener-answers"],
              "sources": {
                "rule": {"document": "xindu", "quote": "督促协商成果实施"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "M3.a1",
              "zh": "逾期催办闭环率",
              "en": "Overdue cases closed",
              "tier": "advanced",
              "points": 9,
              "measure": "overdue-closed",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "cases-decided", "atLeast": 3}],
              "stage": "execution",
              "principles": ["convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M3.f1",
              "zh": "居民骨干召集",
              "en": "Sessions convened by residents",
              "tier": "featured",
              "points": 9,
              "measure": "resident-convened",
              "award": {"ramp": [0, 4]},
              "stage": "execution",
              "principles": ["convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "M4",
          "zh": "联动与逐级上报",
          "en": "Cooperation and escalation",
          "basis": {"document": "xindu", "quote": "均需按时报社区居委会备案登记"},
          "indicators": [
            {
              "id": "M4.b1",
              "zh": "备案登记及时率",
              "en": "Filed in time",
              "tier": "base",
              "points": 12,
              "measure": "filed-in-time",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-due-for-filing", "atLeast": 3}],
              "stage": "linkage",
              "principles": ["orderly", "convener-answers"],
              "sources": {
                "rule": {"document": "xindu", "quote": "均需按时报社区居委会备案登记"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "M4.b2",
              "zh": "逐级上报规范率",
              "en": "Escalation by the rules",
              "tier": "base",
              "points": 8,
              "measure": "escalated-properly",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "linkage",
              "principles": ["orderly", "convener-answers"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "经多次小区协商仍无法解决的事项,由小区议事负责人上报网格长"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "M4.b3",
              "zh": "街道回应率",
              "en": "Reply from the street",
              "tier": "base",
              "points": 8,
              "measure": "street-replies",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "linkage",
              "principles": ["orderly", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M4.a1",
              "zh": "部门驻区联动数",
              "en": "Joint action with departments and units",
              "tier": "advanced",
              "points": 9,
              "measure": "joint-cases",
              "award": {"ramp": [0, 4]},
              "stage": "linkage",
              "principles": ["orderly", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "M4.f1",
              "zh": "三级联动机制",
              "en": "Cooperation of three tiers",
              "tier": "featured",
              "points": 9,
              "measure": "rating-three-tier-link",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-three-tier-link", "atLeast": 1}],
              "stage": "linkage",
              "principles": ["orderly", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    },
    {
      "id": "E",
      "zh": "协商成效",
      "en": "Outcomes",
      "elements": [
        {
          "id": "E1",
          "zh": "成果落实",
          "en": "Putting results into effect",
          "basis": {"document": "xindu", "quote": "增强决策的科学性和实效性,防止议而不决"},
          "indicators": [
            {
              "id": "E1.b1",
              "zh": "成果落实率",
              "en": "Results implemented",
              "tier": "base",
              "points": 16,
              "measure": "implemented",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-due", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E1.b2",
              "zh": "协商有结论率",
              "en": "Cases with an outcome",
              "tier": "base",
              "points": 12,
              "measure": "outcome-recorded",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E1.b3",
              "zh": "落实责任清单",
              "en": "Action lists",
              "tier": "base",
              "points": 8,
              "measure": "action-items",
              "award": {"ramp": [100, 300]},
              "requires": [{"measure": "cases-decided", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E1.a1",
              "zh": "按期办结率",
              "en": "Closed by the deadline",
              "tier": "advanced",
              "points": 6,
              "measure": "closed-in-time",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-closed", "atLeast": 3}],
              "stage": "execution",
              "principles": ["whole-process", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E1.a2",
              "zh": "撬动社会资源",
              "en": "Social resources raised",
              "tier": "advanced",
              "points": 4,
              "measure": "social-resources",
              "award": {"ramp": [0, 50000]},
              "stage": "execution",
              "principles": ["whole-process", "convener-answers"],
              "sources": {
                "rule": {"borrowed": {"document": "xiangzhou", "quote": "撬动社区资源200多万元"}},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "E1.f1",
              "zh": "经验推广",
              "en": "Experience adopted elsewhere",
              "tier": "featured",
              "points": 10,
              "measure": "rating-replicated",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-replicated", "atLeast": 1}],
              "stage": "execution",
              "principles": ["whole-process", "convener-answers"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "E2",
          "zh": "结果公开反馈",
          "en": "Publishing results",
          "basis": {
            "document": "xiangzhou",
            "quote": "提案公开、程序公开、结果公开、方案公开、资金公开、公示公开"
          },
          "indicators": [
            {
              "id": "E2.b1",
              "zh": "结果公示率",
              "en": "Results published",
              "tier": "base",
              "points": 12,
              "measure": "results-published",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-due-for-publication", "atLeast": 3}],
              "stage": "evaluation",
              "principles": ["self-governance", "lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E2.b2",
              "zh": "提议人反馈率",
              "en": "Proposers answered",
              "tier": "base",
              "points": 8,
              "measure": "proposers-answered",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics-due", "atLeast": 3}],
              "stage": "evaluation",
              "principles": ["self-governance", "lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E2.b3",
              "zh": "六公开要素",
              "en": "Six matters disclosed",
              "tier": "base",
              "points": 8,
              "measure": "matters-disclosed",
              "award": {"ramp": [0, 6]},
              "stage": "evaluation",
              "principles": ["self-governance", "lawful"],
              "sources": {
                "rule": {
                  "borrowed": {
                    "document": "xiangzhou",
                    "quote": "提案公开、程序公开、结果公开、方案公开、资金公开、公示公开"
                  }
                },
                "threshold": {
                  "borrowed": {
                    "document": "xiangzhou",
                    "quote": "提案公开、程序公开、结果公开、方案公开、资金公开、公示公开"
                  }
                },
                "points": "proposed"
              }
            },
            {
              "id": "E2.a1",
              "zh": "公示及时率",
              "en": "Published in time",
              "tier": "advanced",
              "points": 6,
              "measure": "published-in-time",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-published", "atLeast": 3}],
              "stage": "evaluation",
              "principles": ["self-governance", "lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E2.a2",
              "zh": "异议处理率",
              "en": "Objections handled",
              "tier": "advanced",
              "points": 4,
              "measure": "objections-handled",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "cases-published", "atLeast": 3}],
              "stage": "evaluation",
              "principles": ["self-governance", "lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E2.f1",
              "zh": "公开台账可查",
              "en": "Open ledger",
              "tier": "featured",
              "points": 9,
              "measure": "rating-open-ledger",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-open-ledger", "atLeast": 1}],
              "stage": "evaluation",
              "principles": ["self-governance", "lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "E3",
          "zh": "群众满意与评议",
          "en": "Satisfaction and appraisal by residents",
          "basis": {
            "document": "dongcheng",
            "quote": "实现群众满意度、环境舒适度和社区参与度“三个度”同步提升"
          },
          "indicators": [
            {
              "id": "E3.b1",
              "zh": "居民满意度",
              "en": "Residents' satisfaction",
              "tier": "base",
              "points": 14,
              "measure": "satisfied",
              "award": {"ramp": [6000, 9000]},
              "requires": [{"measure": "satisfaction-sample", "atLeast": 50}],
              "stage": "evaluation",
              "principles": ["self-governance"],
              "sources": {
                "rule": {
                  "borrowed": {
                    "document": "dongcheng",
                    "quote": "实现群众满意度、环境舒适度和社区参与度“三个度”同步提升"
                  }
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "E3.b2",
              "zh": "群众评议覆盖率",
              "en": "Cases appraised by residents",
              "tier": "base",
              "points": 10,
              "measure": "cases-appraised",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-closed", "atLeast": 3}],
              "stage": "evaluation",
              "principles": ["self-governance"],
              "sources": {
                "rule": {
                  "borrowed": {
                    "document": "xiangzhou",
                    "quote": "最后由群众对决议执行情况进行评议"
                  }
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "E3.b3",
              "zh": "协商知晓率",
              "en": "Awareness of consultation",
              "tier": "base",
              "points": 8,
              "measure": "aware",
              "award": {"ramp": [4000, 8000]},
              "requires": [{"measure": "awareness-sample", "atLeast": 50}],
              "stage": "evaluation",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E3.a1",
              "zh": "矛盾化解或规范上报率",
              "en": "Disputes resolved or properly escalated",
              "tier": "advanced",
              "points": 10,
              "measure": "disputes-resolved",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "evaluation",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "E3.f1",
              "zh": "第三方评估",
              "en": "Third-party evaluation",
              "tier": "featured",
              "points": 10,
              "measure": "rating-third-party-evaluation",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-third-party-evaluation", "atLeast": 1}],
              "stage": "evaluation",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    },
    {
      "id": "S",
      "zh": "协商场域",
      "en": "Venues",
      "elements": [
        {
          "id": "S1",
          "zh": "固定议事场所",
          "en": "Fixed meeting places",
          "basis": {"document": "xindu", "quote": "建立议事角、议事厅和议事长廊等固定议事场所"},
          "indicators": [
            {
              "id": "S1.b1",
              "zh": "固定议事场所",
              "en": "Fixed meeting place",
              "tier": "base",
              "points": 12,
              "measure": "venues",
              "award": {"atLeast": 1},
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "建立议事角、议事厅和议事长廊等固定议事场所"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "S1.b2",
              "zh": "场所使用频次",
              "en": "Use of the meeting place",
              "tier": "base",
              "points": 8,
              "measure": "venue-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S1.b3",
              "zh": "场所要件",
              "en": "Equipment of the meeting place",
              "tier": "base",
              "points": 8,
              "measure": "venue-items",
              "award": {"ramp": [0, 4]},
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S1.a1",
              "zh": "小区（村民小组）场所覆盖率",
              "en": "Estates or groups with a meeting place",
              "tier": "advanced",
              "points": 9,
              "measure": "estates-with-venue",
              "award": {"ramp": [2000, 8000]},
              "requires": [{"measure": "estates", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S1.f1",
              "zh": "特色议事空间",
              "en": "Distinctive meeting place",
              "tier": "featured",
              "points": 10,
              "measure": "rating-signature-venue",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-signature-venue", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "S2",
          "zh": "数字协商平台",
          "en": "Digital consultation platform",
          "basis": {
            "document": "xindu",
            "quote": "将民主协商工作痕迹永久化保存、工作成效定量化呈现、协商短板预警性提醒"
          },
          "indicators": [
            {
              "id": "S2.b1",
              "zh": "议题上平台率",
              "en": "Topics logged on the platform",
              "tier": "base",
              "points": 12,
              "measure": "topics-logged",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S2.b2",
              "zh": "办理进度可查率",
              "en": "Progress visible to residents",
              "tier": "base",
              "points": 10,
              "measure": "progress-visible",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S2.a1",
              "zh": "线上回应达标率",
              "en": "Online requests answered in time",
              "tier": "advanced",
              "points": 9,
              "measure": "requests-answered",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "topics-on-platform", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "S2.f1",
              "zh": "数据预警应用",
              "en": "Use of data and warnings",
              "tier": "featured",
              "points": 10,
              "measure": "rating-data-use",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-data-use", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    },
    {
      "id": "G",
      "zh": "协商保障",
      "en": "Guarantees",
      "elements": [
        {
          "id": "G1",
          "zh": "制度与议事规则",
          "en": "Rules and regulations",
          "basis": {
            "document": "xindu",
            "quote": "确保社区协商有制可依、有规可守、有章可循、有序可遵"
          },
          "indicators": [
            {
              "id": "G1.b1",
              "zh": "制度文本齐全",
              "en": "Set of rules in force",
              "tier": "base",
              "points": 10,
              "measure": "rules-in-force",
              "award": {"ramp": [0, 5]},
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G1.b2",
              "zh": "居民公约协商制定",
              "en": "Covenant made by consultation",
              "tier": "base",
              "points": 8,
              "measure": "covenant-steps",
              "award": {"ramp": [0, 6]},
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {
                "rule": {
                  "borrowed": {
                    "document": "dongcheng",
                    "quote": "多轮讨论、社区公示、征求意见、居民表决、居民签约、正式实施"
                  }
                },
                "threshold": {
                  "borrowed": {
                    "document": "dongcheng",
                    "quote": "多轮讨论、社区公示、征求意见、居民表决、居民签约、正式实施"
                  }
                },
                "points": "proposed"
              }
            },
            {
              "id": "G1.b3",
              "zh": "合法性审查率",
              "en": "Legality checked",
              "tier": "base",
              "points": 8,
              "measure": "legality-checked",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "decisions", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G1.a1",
              "zh": "制度年度修订",
              "en": "Rules reviewed each year",
              "tier": "advanced",
              "points": 8,
              "measure": "rules-revised",
              "award": {"atLeast": 1},
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G1.f1",
              "zh": "本土议事规则",
              "en": "Local rules of debate",
              "tier": "featured",
              "points": 8,
              "measure": "rating-local-rules",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-local-rules", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "G2",
          "zh": "队伍能力与智库",
          "en": "Capacity and outside advice",
          "basis": {
            "document": "xindu",
            "quote": "着力推进“党建+、积分+、智库+、指数+、互联网+”等社区协商治理改革举措"
          },
          "indicators": [
            {
              "id": "G2.b1",
              "zh": "年度协商培训",
              "en": "Training each year",
              "tier": "base",
              "points": 12,
              "measure": "trainings",
              "award": {"ramp": [0, 2]},
              "requires": [{"measure": "trainees", "atLeast": 30}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G2.b2",
              "zh": "主持骨干人数",
              "en": "Trained facilitators",
              "tier": "base",
              "points": 10,
              "measure": "facilitators",
              "award": {"ramp": [0, 5]},
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G2.a1",
              "zh": "专家库使用",
              "en": "Use of the expert pool",
              "tier": "advanced",
              "points": 8,
              "measure": "expert-uses",
              "award": {"ramp": [0, 3]},
              "requires": [
                {"measure": "experts", "atLeast": 3},
                {"measure": "expert-kinds", "atLeast": 3}
              ],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {
                "rule": {"document": "xindu", "quote": "建立咨询专家库"},
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "G2.f1",
              "zh": "智库意见采纳",
              "en": "Outside advice adopted",
              "tier": "featured",
              "points": 9,
              "measure": "rating-adopted-advice",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-adopted-advice", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["orderly"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "G3",
          "zh": "经费与激励",
          "en": "Funds and incentives",
          "basis": {"document": "xiangzhou", "quote": "由政府设立的“幸福资金”兜底买单"},
          "indicators": [
            {
              "id": "G3.b1",
              "zh": "协商经费列支",
              "en": "Funds for consultation",
              "tier": "base",
              "points": 12,
              "measure": "funding-proofs",
              "award": {"ramp": [0, 2]},
              "stage": "guarantee",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G3.b2",
              "zh": "经费公开",
              "en": "Spending disclosed",
              "tier": "base",
              "points": 8,
              "measure": "funds-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "guarantee",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G3.a1",
              "zh": "积分激励覆盖率",
              "en": "Residents using the points scheme",
              "tier": "advanced",
              "points": 8,
              "measure": "points-redeemed",
              "award": {"ramp": [0, 3000]},
              "requires": [{"measure": "points-participants", "atLeast": 20}],
              "stage": "guarantee",
              "principles": ["self-governance"],
              "sources": {
                "rule": {
                  "borrowed": {"document": "dongcheng", "quote": "用于兑换街道购买的各类服务项目"}
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "G3.f1",
              "zh": "社区基金",
              "en": "Community fund",
              "tier": "featured",
              "points": 9,
              "measure": "rating-community-fund",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-community-fund", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["self-governance"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        },
        {
          "id": "G4",
          "zh": "监督与档案留痕",
          "en": "Oversight and records",
          "basis": {"document": "xindu", "quote": "村(居)务监督委员会监督"},
          "indicators": [
            {
              "id": "G4.b1",
              "zh": "一事一档完整率",
              "en": "Complete case files",
              "tier": "base",
              "points": 12,
              "measure": "complete-files",
              "award": {"ramp": [5000, 9000]},
              "requires": [{"measure": "cases-closed", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G4.b2",
              "zh": "监委会监督记录",
              "en": "Records of the oversight committee",
              "tier": "base",
              "points": 10,
              "measure": "oversight-quarters",
              "award": {"ramp": [0, 4]},
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {
                "rule": {
                  "document": "xindu",
                  "quote": "接受村(社区)党组织、村(居)民会议、村(居)务监督委员会监督"
                },
                "threshold": "proposed",
                "points": "proposed"
              }
            },
            {
              "id": "G4.a1",
              "zh": "自评整改闭环率",
              "en": "Self-found problems put right",
              "tier": "advanced",
              "points": 8,
              "measure": "problems-fixed",
              "award": {"ramp": [5000, 10000]},
              "requires": [{"measure": "cases", "atLeast": 3}],
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            },
            {
              "id": "G4.f1",
              "zh": "年度协商指数报告",
              "en": "Annual consultation report",
              "tier": "featured",
              "points": 8,
              "measure": "rating-index-report",
              "award": {"ramp": [0, 3]},
              "requires": [{"measure": "showcase-index-report", "atLeast": 1}],
              "stage": "guarantee",
              "principles": ["lawful"],
              "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}
            }
          ]
        }
      ]
    }
  ],
  "grades": [
    {
      "id": "1A",
      "zh": "1A级民主协商社区",
      "en": "1A community of democratic consultation",
      "cut": 600
    },
    {
      "id": "2A",
      "zh": "2A级民主协商社区",
      "en": "2A community of democratic consultation",
      "cut": 700
    },
    {
      "id": "3A",
      "zh": "3A级民主协商社区",
      "en": "3A community of democratic consultation",
      "cut": 800
    },
    {
      "id": "4A",
      "zh": "4A级民主协商社区",
      "en": "4A community of democratic consultation",
      "cut": 900
    },
    {
      "id": "5A",
      "zh": "5A级民主协商社区",
      "en": "5A community of democratic consultation",
      "cut": 950
    }
  ],
  "unrated": {"zh": "不评级", "en": "Unrated"},
  "warnings": [
    {
      "id": "council-rhythm",
      "zh": "本季度村（居）民议事会尚未召开",
      "en": "no council yet this quarter",
      "do": {
        "zh": "请在本季度结束前召开村（居）民议事会，提前3日公告，并留存会议要件",
        "en": "hold a council before the quarter ends; announce it 3 days before and keep its papers"
      },
      "severity": "urgent",
      "rhythm": {"measure": "council-quarters", "within": 30}
    },
    {
      "id": "amendment-lapsing",
      "zh": "退回材料须在期限内补正",
      "en": "returned records to amend",
      "do": {
        "zh": "请按退回理由补正，以新的一版重新申报",
        "en": "amend them as the reason says and hand them in as a new revision"
      },
      "severity": "urgent",
      "amend": {"within": 7}
    },
    {
      "id": "reused-by-communities",
      "zh": "同一附件出现在不同社区的材料中",
      "en": "one attachment serves records of several communities",
      "do": {
        "zh": "请核对原件：属联合开展的，各方均须注明；不属实的，请撤回",
        "en": "look at the originals: where it was done jointly, say so on every side; else withdraw it"
      },
      "severity": "urgent",
      "reuse": {"across": "communities"}
    },
    {
      "id": "topic-review-due",
      "zh": "议题待审核",
      "en": "topics to review",
      "do": {
        "zh": "请在提交之日起7日内审核议题，并填写审核日期和结论",
        "en": "review each topic within 7 days of its proposal and enter the date and the conclusion"
      },
      "severity": "important",
      "due": {
        "of": "topic",
        "from": "proposedOn",
        "days": 7,
        "unless": {"reviewedOn": {"present": true}},
        "within": 3
      }
    },
    {
      "id": "filing-due",
      "zh": "决议事项待备案登记",
      "en": "settled cases to file",
      "do": {
        "zh": "请在结果形成之日起7日内备案登记，并填写备案登记日期",
        "en": "file each case within 7 days of its outcome and enter the date"
      },
      "severity": "important",
      "due": {
        "of": "case",
        "where": {"outcome": "settled"},
        "from": "concludedOn",
        "days": 7,
        "unless": {"filedOn": {"present": true}},
        "within": 3
      }
    },
    {
      "id": "publication-due",
      "zh": "协商结果待公示",
      "en": "outcomes to publish",
      "do": {
        "zh": "请在结果形成之日起5日内公示，并填写结果公示日期",
        "en": "publish each outcome within 5 days and enter the date"
      },
      "severity": "important",
      "due": {
        "of": "case",
        "from": "concludedOn",
        "days": 5,
        "unless": {"publishedOn": {"present": true}},
        "within": 2
      }
    },
    {
      "id": "follow-up-due",
      "zh": "决议事项待督办",
      "en": "decisions to follow up",
      "do": {
        "zh": "请召集人督促落实，并填写督办日期",
        "en": "let the convener see to how it is carried out, and enter the date"
      },
      "severity": "important",
      "due": {
        "of": "case",
        "where": {"outcome": "settled"},
        "from": "concludedOn",
        "days": 30,
        "unless": {"followedUpOn": {"present": true}},
        "within": 7
      }
    },
    {
      "id": "implementation-due",
      "zh": "决议事项待落实",
      "en": "decisions to carry out",
      "do": {
        "zh": "请按落实责任清单办理，完成后填写落实完成日期",
        "en": "carry the decision out as its action list says and enter the date"
      },
      "severity": "important",
      "due": {
        "of": "case",
        "where": {"outcome": "settled"},
        "from": "deadline",
        "days": 0,
        "unless": {"implementedOn": {"present": true}},
        "within": 14
      }
    },
    {
      "id": "street-reply-due",
      "zh": "上报街道（镇）的事项尚无答复",
      "en": "cases reported to the street without a reply",
      "do": {
        "zh": "请向街道（镇）催办，收到答复后填写答复日期",
        "en": "ask the street for its reply and enter the date when it comes"
      },
      "severity": "important",
      "due": {
        "of": "case",
        "where": {"level": "community", "outcome": "escalated"},
        "from": "concludedOn",
        "days": 15,
        "unless": {"streetRepliedOn": {"present": true}},
        "within": 5
      }
    },
    {
      "id": "request-due",
      "zh": "线上诉求待答复",
      "en": "online requests to answer",
      "do": {
        "zh": "请在提出之日起5日内答复，并填写答复日期",
        "en": "answer each request within 5 days and enter the date"
      },
      "severity": "important",
      "due": {
        "of": "feedback",
        "where": {"source": "online-request"},
        "from": "raisedOn",
        "days": 5,
        "unless": {"handledOn": {"present": true}},
        "within": 2
      }
    },
    {
      "id": "objection-due",
      "zh": "公示异议待处理",
      "en": "objections to handle",
      "do": {
        "zh": "请核实并答复提出人，填写处理完成日期",
        "en": "look into each objection, answer it and enter the date"
      },
      "severity": "important",
      "due": {
        "of": "feedback",
        "where": {"source": "objection"},
        "from": "raisedOn",
        "days": 15,
        "unless": {"handledOn": {"present": true}},
        "within": 5
      }
    },
    {
      "id": "secretary-rhythm",
      "zh": "本季度书记或者主任尚未召集社区协商",
      "en": "no community session convened by the secretary or chair yet this quarter",
      "do": {
        "zh": "请书记或者主任在本季度结束前召集一次社区层级的协商",
        "en": "let the secretary or chair convene a session at community level before the quarter ends"
      },
      "severity": "important",
      "rhythm": {"measure": "secretary-quarters", "within": 30}
    },
    {
      "id": "lower-level-rhythm",
      "zh": "本季度小区、网格协商不足2场",
      "en": "fewer than two sessions at estate or grid level this quarter",
      "do": {
        "zh": "请在本季度结束前，在小区或者网格开展协商",
        "en": "hold sessions at estate or grid level before the quarter ends"
      },
      "severity": "important",
      "rhythm": {"measure": "lower-level-quarters", "within": 30}
    },
    {
      "id": "oversight-rhythm",
      "zh": "本季度尚无监督委员会记录",
      "en": "no oversight record yet this quarter",
      "do": {
        "zh": "请监督委员会在本季度结束前开展监督并留存记录",
        "en": "let the oversight committee look at the work before the quarter ends and keep a record"
      },
      "severity": "important",
      "rhythm": {"measure": "oversight-quarters", "within": 30}
    },
    {
      "id": "funds-rhythm",
      "zh": "本季度资金尚未公开",
      "en": "funds not disclosed yet this quarter",
      "do": {
        "zh": "请在本季度结束前公开资金情况",
        "en": "disclose the funds before the quarter ends"
      },
      "severity": "important",
      "rhythm": {"measure": "funds-quarters", "within": 15}
    },
    {
      "id": "appraisal-rhythm",
      "zh": "本半年尚未开展综合评议",
      "en": "no comprehensive appraisal yet this half-year",
      "do": {
        "zh": "请在半年结束前开展综合评议",
        "en": "hold a comprehensive appraisal before the half-year ends"
      },
      "severity": "important",
      "rhythm": {"measure": "appraisal-halves", "within": 45}
    },
    {
      "id": "reused-by-periods",
      "zh": "同一附件在不同年度重复使用",
      "en": "one attachment serves records of several years",
      "do": {
        "zh": "请核对日期，换上本年度的原件",
        "en": "check the dates and attach what was made this year"
      },
      "severity": "important",
      "reuse": {"across": "periods"}
    },
    {
      "id": "total-falling",
      "zh": "总分较上期明显下降",
      "en": "the total has fallen against the last year",
      "do": {
        "zh": "请对照上期，先补回失分最多的要素",
        "en": "compare with the last year and begin with the elements that lost most"
      },
      "severity": "important",
      "fall": {"in": "total", "share": 300, "within": 92}
    },
    {
      "id": "element-falling",
      "zh": "要素得分较上期明显下降",
      "en": "elements have fallen against the last year",
      "do": {
        "zh": "请对照上期找出减少的工作并补上",
        "en": "find what was done last year and is missing, and make up for it"
      },
      "severity": "important",
      "fall": {"in": "element", "share": 2000, "within": 92}
    },
    {
      "id": "talk-rhythm",
      "zh": "本季度尚未开展民主恳谈",
      "en": "no democratic talk yet this quarter",
      "do": {
        "zh": "请在本季度结束前开展民主恳谈",
        "en": "hold a democratic talk before the quarter ends"
      },
      "severity": "notice",
      "rhythm": {"measure": "talk-quarters", "within": 30}
    },
    {
      "id": "contact-rhythm",
      "zh": "本季度尚无三联四定联系",
      "en": "no contact under the three links yet this quarter",
      "do": {
        "zh": "请在本季度结束前联系、走访、接待居民或者兑现承诺，并写明三联环节",
        "en": "be in touch with residents before the quarter ends and say which link it was"
      },
      "severity": "notice",
      "rhythm": {"measure": "contact-quarters", "within": 30}
    },
    {
      "id": "reused-by-records",
      "zh": "同一附件用于多份同类材料",
      "en": "one attachment serves several records of a kind",
      "do": {
        "zh": "请核对各份材料是否确有其事，分别附上各自的原件",
        "en": "check that each record stands for something of its own and attach its own papers"
      },
      "severity": "notice",
      "reuse": {"across": "records"}
    },
    {
      "id": "weak-element",
      "zh": "得分不足一半的要素",
      "en": "elements below half of their points",
      "do": {
        "zh": "请查看所列指标缺少的材料（xindu explain --missing）",
        "en": "see what the indicators named here are missing (xindu explain --missing)"
      },
      "severity": "notice",
      "weak": {"in": "element", "share": 5000, "within": 92}
    }
  ]
}

"""#,
  ]
}
