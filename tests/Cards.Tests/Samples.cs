using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Tests;

/// <summary>One afternoon of a small company, in all its views.</summary>
internal static class Samples
{
    private const string Number = "C261120-0042";

    private const string Words = "空调修了三次还漏水，你们再不解决，我就找电视台曝光。";

    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.CreateCustomTimeZone("Asia/Shanghai", TimeSpan.FromHours(8), "Shanghai", "Shanghai");

    private static readonly ComplaintReference Complaint = new(Number, 7);

    private static readonly Message AirConditioner = T("空调漏水", "冷氣漏水", "A/C leak");

    private static readonly Message NewUnit = T(
        "换新机，明天 10:00 前上门；另补误工费 200 元。",
        "換新機，明天 10:00 前上門；另補誤工費 200 元。",
        "Replace the unit, on site tomorrow by 10:00; pay CNY 200 for lost working time.");

    private static readonly Message ZhangMin = Person("张敏", "客服部", "客服部", "Customer service");

    private static readonly Message LiQiang = Person("李强", "业务经理", "業務經理", "Sales manager");

    private static readonly Quote Quote = new(
        Words,
        [new Mark(2, 6), new Mark(19, 25)],
        Message.Of(MessageKey.SaidWhereWhen, ("who", "王先生"), ("where", Message.Of(MessageKey.ChannelWebChat)), ("when", At(13, 52))));

    private static readonly Fact Customer = new(MessageKey.LabelCustomer, Message.Of(MessageKey.PersonAndPhone, ("name", "王先生"), ("phone", new Phone("13800138000", Masked: false))));

    private static readonly Assignable[] People =
    [
        new("zhou", Person("周岚", "客服部主管", "客服部主管", "Head of customer service")),
        new("zhao", Person("赵勇", "销售经理", "銷售經理", "Sales manager")),
    ];

    public static DateTimeOffset Now { get; } = At(14, 22);

    public static Grade MajorGrade { get; } = new(Level.Major, T("重大投诉", "重大投訴", "Major complaint"));

    public static EscalationView Escalation { get; } = new()
    {
        Complaint = Complaint,
        Grade = MajorGrade,
        Subject = AirConditioner,
        Quote = Quote,
        Request = new Request(
            Message.Of(MessageKey.AskedToDecide, ("who", Message.Of(MessageKey.PersonWithRole, ("role", T("总经理", "總經理", "General manager")), ("name", "林总")))),
            NewUnit,
            MessageKey.GuardMoney),
        Facts =
        [
            Customer,
            new Fact(MessageKey.LabelDemand, T("换新机，赔误工费", "換新機，賠誤工費", "New unit, lost wages")),
            new Fact(MessageKey.LabelAmount, Message.Of(MessageKey.AmountAbout, ("amount", 3099), ("currency", T("元", "元", "CNY")))),
            new Fact(MessageKey.LabelOwner, ZhangMin),
            new Fact(MessageKey.LabelAssignee, LiQiang),
        ],
        Waiting = [new Waiting("王先生", At(13, 52)), new Waiting("张敏", At(13, 58))],
        Why =
        [
            Message.Of(MessageKey.WhyTrigger, ("evidence", "找电视台曝光"), ("trigger", Message.Of(MessageKey.TriggerMedia)), ("floor", Level.Major)),
            Message.Of(MessageKey.WhyTrigger, ("evidence", "修了三次"), ("trigger", Message.Of(MessageKey.TriggerRepeatFault)), ("floor", Level.Serious)),
        ],
        Countdown = new Countdown(At(15, 58), Message.Of(MessageKey.DecideBy, ("due", At(15, 58)))),
        AskWhom = "张敏",
        Assignable = People,
    };

    public static EscalationView Approved { get; } = Escalation with
    {
        State = new EscalationState(EscalationStatus.Approved, "林总", At(14, 31), Reason: Message.Verbatim("报修记录属实，换机比第四次维修更快。")),
        Facts = [Customer, new Fact(MessageKey.LabelTook, Message.Value(TimeSpan.FromMinutes(39)))],
        Next =
        [
            new NextStep(Message.Of(MessageKey.Before, ("when", At(15, 58))), T("致电客户，说明方案", "致電客戶，說明方案", "Call the customer and explain"), ZhangMin),
            new NextStep(Message.Of(MessageKey.Before, ("when", At(34, 0))), T("上门换新机", "上門換新機", "Replace the unit on site"), LiQiang),
            new NextStep(
                Message.Value(new DayWindow(new DateOnly(2026, 11, 26), new DateOnly(2026, 11, 28))),
                T("回访，满意后结案", "回訪，滿意後結案", "Return visit, then close"),
                ZhangMin),
        ],
    };

    public static EscalationView Crisis { get; } = Escalation with
    {
        Complaint = new ComplaintReference("C261120-0047", 4),
        Grade = new Grade(Level.Crisis),
        Subject = T("人民路店", "人民路店", "Renmin Road shop"),
        Headline = T("三位客人呕吐送医，记者已到店", "三位客人嘔吐送醫，記者已到店", "Three guests in hospital, reporter at the door"),
        Quote = new Quote("我们三个人吃完都吐了，孩子还在住院，记者已经在门口了。", [new Mark(8, 9), new Mark(15, 17), new Mark(18, 20)], Message.Of(
            MessageKey.SaidRecordedBy, ("who", "刘女士"), ("where", Message.Of(MessageKey.ChannelPhone)), ("by", "吴琳"), ("when", At(14, 6)))),
        Request = new Request(
            Message.Of(MessageKey.AskedToDecide, ("who", "陈总")),
            T("周岚任唯一发言人，现在到店；该菜品暂停出售。", "周嵐任唯一發言人，現在到店；該菜品暫停出售。", "Zhou Lan speaks for us and goes there now; the dish is off the menu.")),
        HoldingLine = T("我会马上将情况向上级汇报。", "我會馬上將情況向上級匯報。", "I will report this to my superiors right away."),
        Facts =
        [
            new Fact(MessageKey.LabelAffected, Message.Of(MessageKey.People, ("n", 3))),
            new Fact(MessageKey.LabelContactPerson, Message.Of(MessageKey.PersonAndPhone, ("name", "刘女士"), ("phone", new Phone("13912342217")))),
        ],
        Why =
        [
            Message.Of(MessageKey.WhyTriggerNoFloor, ("evidence", new[] { "吐", "住院" }), ("trigger", Message.Of(MessageKey.TriggerIllness))),
            Message.Of(MessageKey.WhyCombo, ("first", Message.Of(MessageKey.TriggerIllness)), ("second", Message.Of(MessageKey.TriggerMedia)), ("level", Level.Crisis)),
        ],
        Countdown = new Countdown(At(14, 18), MessageKey.CountdownNow, Immediate: true),
    };

    /// <summary>Every view, by name.</summary>
    public static IReadOnlyDictionary<string, View> All { get; } = new Dictionary<string, View>(StringComparer.Ordinal)
    {
        ["escalation"] = Escalation,
        ["escalation-acknowledged"] = Escalation with { State = new EscalationState(EscalationStatus.Acknowledged, "周岚", At(14, 20)) },
        ["escalation-asked"] = Escalation with { State = new EscalationState(EscalationStatus.Asked, "林总", At(14, 20), Message.Verbatim("前三次维修是谁上门的？")) },
        ["escalation-inform"] = Escalation with { Request = null, Round = 2, Buttons = [Verbs.Acknowledge, Verbs.Ask, Verbs.Reassign] },
        ["escalation-crisis"] = Crisis,
        ["escalation-approved"] = Approved,
        ["escalation-rejected"] = Approved with
        {
            State = new EscalationState(EscalationStatus.Rejected, "林总", At(14, 31), Reason: Message.Verbatim("先查清前三次维修的原因，再谈换机。")),
        },
        ["escalation-withdrawn"] = Approved with { State = new EscalationState(EscalationStatus.Withdrawn, "张敏", At(14, 31)), Next = [] },
        ["decision"] = new DecisionView
        {
            Complaint = Complaint,
            Grade = MajorGrade,
            Subject = AirConditioner,
            State = new EscalationState(EscalationStatus.Approved, "林总", At(14, 20), NewUnit),
            Next = Approved.Next,
            Buttons = [new CardButton(Verbs.Wording), new CardButton(Verbs.Contacted)],
        },
        ["intake-summary"] = new IntakeSummaryView
        {
            Complaint = new ComplaintReference(Number, 3),
            Grade = MajorGrade,
            Restated = Message.Verbatim("客户家的空调修了三次仍然漏水。客户要求换新机并赔误工费，说再不解决就找电视台。"),
            Captured =
            [
                new CapturedField(T("客户姓名", "客戶姓名", "Name"), Message.Verbatim("王先生"), FieldOrigin.Quoted),
                new CapturedField(T("联系方式", "聯絡方式", "Contact number"), Message.Value(new Phone("13800138000", Masked: false)), FieldOrigin.Quoted),
                new CapturedField(T("产品", "產品", "Product"), Message.Verbatim("空调 KFR-35GW"), FieldOrigin.Quoted),
                new CapturedField(T("发生时间", "發生時間", "When"), Message.Value(new DateOnly(2026, 11, 20)), FieldOrigin.Inferred),
                new CapturedField(T("客户要求", "客戶要求", "Demand"), Message.Value(new List<Message> { MessageKey.DemandExchange, MessageKey.DemandCompensation }), FieldOrigin.Quoted),
            ],
            Missing =
            [
                new InputField("customer_address", T("客户地址", "客戶地址", "Address"), InputType.Text) { Hint = T("街道、小区、门牌", "街道、社區、門牌", "Street and number") },
                new InputField("topic", T("投诉类别", "投訴類別", "Category"), InputType.Choice)
                {
                    Options =
                    [
                        new InputOption("sales", T("产品销售", "產品銷售", "Sales")),
                        new InputOption("service", T("服务（含上门）", "服務（含上門）", "Service (on site)")),
                        new InputOption("finance", T("财务", "財務", "Finance")),
                        new InputOption("other", T("其他", "其他", "Other")),
                    ],
                },
            ],
        },
        ["intake-complete"] = new IntakeSummaryView
        {
            Complaint = new ComplaintReference(Number, 4),
            Grade = new Grade(Level.General),
            Captured = [new CapturedField(T("客户姓名", "客戶姓名", "Name"), Message.Verbatim("王先生"))],
        },
        ["form-log"] = new FormView
        {
            Title = MessageKey.LogTitle,
            Subject = Message.Of(MessageKey.SourceWhoWhen, ("who", "陈店长"), ("when", At(9, 40))),
            Grade = MajorGrade,
            Quote = Quote with { Source = null },
            Note = MessageKey.LogNote,
            Fields =
            [
                new InputField("customer_name", T("客户姓名", "客戶姓名", "Name"), InputType.Text) { Required = false, Value = "王先生" },
                new InputField("date", T("何时", "何時", "When"), InputType.Date) { Required = false, Value = "2026-11-20" },
                new InputField("demand", T("客户要求", "客戶要求", "Demand"), InputType.Text) { Required = false, Shown = Message.Value(new List<Message> { MessageKey.DemandExchange, MessageKey.DemandCompensation }) },
            ],
            Button = new CardButton("log", MessageKey.ButtonLog),
        },
        ["form-reject"] = new FormView
        {
            Title = MessageKey.ButtonReject,
            Complaint = Complaint,
            Subject = AirConditioner,
            Problems = [MessageKey.ReasonRequired],
            Fields = [DecisionInputs.RejectReason("张敏")],
            Button = new CardButton(Verbs.Reject, MessageKey.ButtonRejectConfirm),
        },
        ["escalation-for-a-reader"] = Escalation with
        {
            Yours = [MessageKey.YoursToDecide, Message.Of(MessageKey.YoursToDo, ("steps", new List<Message> { T("联系客户", "聯絡客戶", "contact the customer") })), Message.Of(MessageKey.YoursUntil, ("clock", T("两小时回访", "兩小時回訪", "Two-hour call-back")), ("due", At(15, 58)))],
        },
        ["customer-summary-settled"] = new CustomerSummaryView { Complaint = new ComplaintReference(Number, 3), Captured = [], Settled = true },
        ["intake-summary-settled"] = new IntakeSummaryView { Complaint = new ComplaintReference(Number, 3), Captured = [], Settled = true },
        ["customer-summary"] = new CustomerSummaryView
        {
            Complaint = new ComplaintReference(Number, 3),
            Restated = Message.Verbatim("您家的空调修了三次仍然漏水，您希望换一台新的。"),
            Captured =
            [
                new CapturedField(T("称呼", "稱呼", "Name"), Message.Verbatim("王先生"), FieldOrigin.Quoted),
                new CapturedField(T("电话", "電話", "Phone"), Message.Value(new Phone("13800138000", Masked: false)), FieldOrigin.Quoted),
            ],
            Missing =
            [
                new InputField("when", T("什么时候买的", "什麼時候買的", "When did you buy it"), InputType.Date) { Required = false },
                new InputField("installed", T("是我们安装的吗", "是我們安裝的嗎", "Did we install it"), InputType.Bool),
            ],
        },
        ["customer-progress"] = new CustomerProgressView
        {
            Complaint = new ComplaintReference(Number, 8),
            Promise = Message.Of(MessageKey.CustomerCallBy, ("due", At(15, 58))),
            Sentence = Message.Of(MessageKey.CustomerWhoCalls, ("who", Message.Of(MessageKey.PersonWithRole, ("role", T("业务经理", "業務經理", "Sales manager")), ("name", "李强"))), ("owner", "张敏")),
            Nodes =
            [
                new ProgressNode(MessageKey.NodeRegistered, NodeState.Done, Message.Value(At(13, 58))),
                new ProgressNode(MessageKey.NodeInProgress, NodeState.Now, MessageKey.Now),
                new ProgressNode(MessageKey.NodeCall, NodeState.ToCome, Message.Of(MessageKey.Before, ("when", At(15, 58)))),
                new ProgressNode(MessageKey.NodeVisit, NodeState.ToCome, Message.Of(MessageKey.From, ("when", new DateOnly(2026, 11, 26)))),
            ],
            LookupCode = "K7M 3QX",
            Buttons = [new(Verbs.Add, MessageKey.ButtonAddCustomer), new(Verbs.Upload), new(Verbs.Person)],
        },
        ["solution-options"] = new SolutionOptionsView
        {
            Complaint = new ComplaintReference(Number, 9),
            Options =
            [
                new SolutionOption("new", T("换一台新的", "換一台新的", "A new unit"), [T("从此不用再修", "從此不用再修", "no more repairs")], [T("要等到明天", "要等到明天", "not before tomorrow")]),
                new SolutionOption("repair", T("今天再修一次", "今天再修一次", "One more repair today"), [T("今天就能用", "今天就能用", "works today")], [T("可能再坏", "可能再壞", "may fail again")]),
            ],
        },
        ["draft-held"] = new DraftReviewView
        {
            Complaint = Complaint,
            DraftId = "d-7",
            Recipient = "王先生",
            Draft = new Quote("您必须先把购机发票发来，我们会给您全额退款。", [new Mark(0, 4), new Mark(12, 21)]),
            Findings =
            [
                new DraftFinding(MessageKey.FindingCommandTone, Message.Of(MessageKey.WhyCommandTone, ("evidence", "您必须先"))),
                new DraftFinding(MessageKey.FindingPromiseMoney, Message.Of(MessageKey.WhyPromiseMoneyRole, ("evidence", "全额退款"), ("role", T("总经理", "總經理", "General manager")))),
            ],
            Better = "麻烦您把购机发票发给我，好吗？怎么处理还要总经理批准，15:58 前会有同事打电话告诉您进展。",
            Held = true,
        },
        ["draft-held-in-a-crisis"] = new DraftReviewView { DraftId = "d-9", Draft = new Quote("我们会调查。", []), Held = true },
        ["draft-clean"] = new DraftReviewView { DraftId = "d-8", Draft = new Quote("您能稍等一下吗？", []) },
        ["wording-suggestions"] = new WordingSuggestionsView
        {
            Complaint = Complaint,
            Situation = T("王先生很生气，提到曝光", "王先生很生氣，提到曝光", "Mr Wang is angry and mentions the press"),
            Phrases =
            [
                new SuggestedPhrase("W-107", T("让您有这样不愉快的感受，我很抱歉。我会把事情弄清楚再给您答复。", "讓您有這樣不愉快的感受，我很抱歉。我會把事情弄清楚再給您答覆。", "I am sorry that you had such an unpleasant experience. I will find out what happened and then answer you."), MessageKey.SituationApology),
                new SuggestedPhrase("W-118", T("您有权向任何方面反映。我们会如实说明情况，对外由专人统一答复。", "您有權向任何方面反映。我們會如實說明情況，對外由專人統一答覆。", "You are free to turn to anyone. We will state the facts; one person answers for us."), MessageKey.SituationNoPromise),
            ],
            NextPage = 2,
        },
        ["my-complaints"] = new MyComplaintsView
        {
            Rows =
            [
                new ComplaintRow("C261120-0039", new Grade(Level.Serious), T("预约安装没有人来", "預約安裝沒有人來", "Nobody came to install"), MessageKey.StatusAwaitingContact, new Countdown(At(14, 10), Message.Of(MessageKey.CallBackBy, ("due", At(14, 10))))),
                new ComplaintRow(Number, MajorGrade, T("空调修了三次还漏水", "冷氣修了三次還漏水", "A/C leaks after three repairs"), MessageKey.StatusAwaitingDecision, new Countdown(At(15, 58), Message.Of(MessageKey.CallBackBy, ("due", At(15, 58))))),
                new ComplaintRow("C261119-0031", new Grade(Level.General), T("发票抬头开错", "發票抬頭開錯", "Wrong name on the invoice"), Message.Of(MessageKey.StatusAwaitingDepartment, ("department", T("财务部", "財務部", "Finance"))), new Countdown(At(76, 0), Message.Of(MessageKey.ResolveBy, ("due", At(76, 0))))),
            ],
        },
        ["my-complaints-none"] = new MyComplaintsView { Rows = [] },
        ["files"] = new FilesView
        {
            Complaint = new ComplaintReference("C261120-0042", 7),
            Files = [new StoredFile("ab", 2_411_724, "image/jpeg", "漏水.jpg"), new StoredFile("cd", 300, "text/plain", "**记录**.txt")],
        },
        ["complaint"] = new ComplaintView
        {
            Complaint = Complaint,
            Grade = MajorGrade,
            Status = Message.Of(MessageKey.StatusAwaitingApproval, ("who", "林总")),
            Countdown = Escalation.Countdown,
            Quote = Quote,
            Facts = Escalation.Facts,
            Timeline =
            [
                new TimelineEntry(At(13, 52), Message.Of(MessageKey.EventReceived, ("who", Message.Of(MessageKey.TheCustomer)), ("where", Message.Of(MessageKey.ChannelWebChat)), ("number", Number))),
                new TimelineEntry(At(13, 55), Message.Of(MessageKey.EventGraded, ("grade", MajorGrade), ("triggers", new List<Message> { MessageKey.TriggerMedia, MessageKey.TriggerRepeatFault }))),
                new TimelineEntry(At(13, 58), Message.Of(MessageKey.EventAssigned, ("assignee", LiQiang), ("owner", "张敏"))),
                new TimelineEntry(At(13, 58), Message.Of(MessageKey.EventClockStarted, ("clock", T("两小时回访", "兩小時回訪", "Two-hour call-back")), ("due", At(15, 58)))),
                new TimelineEntry(At(14, 2), Message.Of(MessageKey.EventEscalated, ("channel", Message.Of(MessageKey.ManagersChannel)))),
                new TimelineEntry(At(14, 22), Message.Of(MessageKey.EventProposed, ("who", "李强"), ("text", NewUnit))),
            ],
        },
        ["complaint-with-steps"] = new ComplaintView
        {
            Complaint = Complaint,
            Grade = MajorGrade,
            Status = MessageKey.StatusAwaitingProposal,
            Quote = Quote,
            Facts = [Customer],
            SourceLink = "https://teams.microsoft.com/l/message/19:x/1",
            Timeline = [new TimelineEntry(At(13, 52), Message.Of(MessageKey.EventRegistered, ("who", "张敏")))],
            Buttons =
            [
                new CardButton("propose", NewUnit, Inputs: [.. Enum.GetValues<InputType>().Select(type => new InputField($"propose_{type}", AirConditioner, type) { Options = type == InputType.Choice ? [new InputOption("a", NewUnit)] : [] })]),
                new CardButton("hand_back", AirConditioner, Inputs: [new InputField("result", AirConditioner, InputType.LongText)], Secondary: true),
                new CardButton(Verbs.Add),
            ],
        },
        ["clock-reminder"] = new ClockNoticeView
        {
            Complaint = new ComplaintReference(Number, 8),
            Breached = false,
            Grade = MajorGrade,
            Subject = AirConditioner,
            Title = T("回访王先生", "回訪王先生", "Call Mr Wang"),
            Due = At(14, 46),
            UsedPercent = 80,
            Explanation = Message.Of(MessageKey.ClockExplainWorking, ("start", At(12, 46)), ("event", T("收到单", "收到單", "Form received")), ("limit", TimeSpan.FromHours(2)), ("due", At(14, 46))),
            Request = new Request(Message.Of(MessageKey.AskedToAct, ("who", "李强")), Message.Of(MessageKey.PleaseDoBy, ("who", "李强"), ("task", T("致电王先生", "致電王先生", "Call Mr Wang")), ("due", At(14, 46)))),
            Facts = [new Fact(MessageKey.LabelContact, Message.Value(new Phone("13800138000"))), new Fact(MessageKey.LabelLastContact, MessageKey.Unknown)],
            Assignable = People,
            Buttons = [new CardButton(Verbs.Contacted), new CardButton(Verbs.Unreached)],
        },
        ["clock-breach"] = new ClockNoticeView
        {
            Complaint = new ComplaintReference("C261120-0039", 5),
            Breached = true,
            Grade = new Grade(Level.Serious, T("一般投诉", "一般投訴", "General complaint")),
            Subject = T("预约安装没有人来", "預約安裝沒有人來", "Nobody came to install"),
            Title = T("两小时回访", "兩小時回訪", "Two-hour call-back"),
            Due = At(14, 10),
            Explanation = Message.Of(
                MessageKey.ClockExplainPaused,
                ("start", At(10, 40)),
                ("event", T("派给李强", "派給李強", "Given to Li Qiang")),
                ("limit", TimeSpan.FromHours(2)),
                ("pauses", new[] { Message.Of(MessageKey.ClockPause, ("from", At(12, 0)), ("to", At(13, 30))) }),
                ("due", At(14, 10))),
            Request = new Request(
                Message.Of(MessageKey.AskedToAct, ("who", "赵勇")),
                Message.Of(MessageKey.DoNowOrReassign, ("task", T("致电孙女士", "致電孫女士", "Call Ms Sun"))),
                Message.Of(MessageKey.ClockThenTold, ("when", At(15, 10)), ("who", "林总"))),
            Facts =
            [
                new Fact(MessageKey.LabelCustomer, Message.Of(MessageKey.PersonAndPhone, ("name", "孙女士"), ("phone", new Phone("13612345530", Masked: false)))),
                new Fact(MessageKey.LabelPoints, Message.Of(MessageKey.ClockThenPoints, ("points", 2))),
            ],
            AskWhom = "李强",
            Assignable = People,
            Buttons = [new CardButton(Verbs.Acknowledge, MessageKey.ButtonTakeIt)],
        },
        ["return-visit"] = new TaskView
        {
            Complaint = new ComplaintReference("C261111-0018", 11),
            Title = Message.Of(MessageKey.ReturnVisitDue, ("who", "郑先生")),
            Subject = T("送货慢了两天", "送貨慢了兩天", "Delivered two days late"),
            Countdown = new Countdown(At(18, 0), Message.Of(MessageKey.DueAt, ("due", At(18, 0)))),
            Suggestion = MessageKey.ReturnVisitAsk,
            Facts = [new Fact(MessageKey.LabelCustomer, Message.Of(MessageKey.PersonAndPhone, ("name", "郑先生"), ("phone", new Phone("13712346142")))), new Fact(MessageKey.LabelOutcome, T("补送配件，退运费 30 元", "補送配件，退運費 30 元", "Parts sent, freight refunded"))],
            Fields = [new InputField("note", MessageKey.InputNote, InputType.Text) { Required = false, Hint = MessageKey.InputNoteHint }],
            Buttons = [new CardButton(Verbs.Satisfied), new CardButton(Verbs.Dissatisfied), new CardButton(Verbs.Unreached)],
        },
        ["undelivered"] = new UndeliveredView
        {
            Entries =
            [
                new UndeliveredEntry(2, Message.Of(MessageKey.UndeliveredCard, ("number", Number)), Message.Of(MessageKey.UndeliveredTo, ("where", Message.Of(MessageKey.ManagersChannel)), ("at", At(14, 2))), Message.Of(MessageKey.UndeliveredUncertain, ("reason", "timeout"))),
                new UndeliveredEntry(1, AirConditioner, Message.Of(MessageKey.UndeliveredTo, ("where", "李强"), ("at", At(13, 58))), Message.Of(MessageKey.UndeliveredRefused, ("reason", "ConversationBlockedByUser"))),
            ],
        },
        ["retired card"] = new RetiredCardView("C261121-0042"),
        ["question"] = new QuestionView(
            T("这件事属于哪一类？", "這件事屬於哪一類？", "What is it about?"),
            [new QuickAnswer(T("售后服务", "售後服務", "Service"), "service"), new QuickAnswer(T("其他", "其他", "Other"), "other")]),
        ["grade-override"] = new GradeOverrideView
        {
            Complaint = Complaint,
            Subject = AirConditioner,
            Current = MajorGrade,
            Choices = [new GradeChoice("general", new Grade(Level.General, T("一般投诉", "一般投訴", "General complaint"))), new GradeChoice("major", MajorGrade)],
        },
    };

    public static RenderContext Context(Locale locale, ChannelKind channel = ChannelKind.Teams) => new(locale, Shanghai, Now, channel);

    /// <summary>A time of the afternoon; hours beyond 24 are the next days'.</summary>
    private static DateTimeOffset At(int hour, int minute) => new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.FromHours(8)).AddHours(hour).AddMinutes(minute);

    private static LocalizedText T(string zhHans, string zhHant, string en) => new(zhHans, zhHant, en);

    private static Message Person(string name, string zhHans, string zhHant, string en) =>
        Message.Of(MessageKey.PersonWithPost, ("name", name), ("post", T(zhHans, zhHant, en)));
}
