using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>What the suggester knows of a case.</summary>
public sealed record WordingSituation
{
    /// <summary>Ids of the triggers that fired (<c>media</c>, <c>food_contamination</c> …), heaviest first.</summary>
    public IReadOnlyList<string> Triggers { get; init; } = [];

    /// <summary>The case's level; a crisis leaves one sentence (S-109).</summary>
    public Level Level { get; init; } = Level.General;

    /// <summary>The playbook's apology mode.</summary>
    public ApologyMode Apology { get; init; } = ApologyMode.Feeling;

    /// <summary>Whether the complaint is about service rather than goods (P07: only then faults are admitted).</summary>
    public bool IsAboutService { get; init; }

    /// <summary>What has been approved, as in <see cref="DraftRules.Approved"/>.</summary>
    public IReadOnlyCollection<string> Approved { get; init; } = [];

    /// <summary>Whether the asker is the organisation's top manager .</summary>
    public bool TopManager { get; init; }

    /// <summary>Ids of phrases already used in this case: nothing is said twice.</summary>
    public IReadOnlyCollection<string> Used { get; init; } = [];

    /// <summary>Names of the slots that can be filled; a phrase with another slot is not offered.</summary>
    public IReadOnlyCollection<string> Slots { get; init; } = [];

    /// <summary>Ids of the case's clocks.</summary>
    public IReadOnlyCollection<string> Clocks { get; init; } = [];

    /// <summary>The playbook's own phrases by trigger or subject (<c>contamination</c>); they come first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> OwnLists { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>The playbook's closed list: all there may be (S-108); null where there is none.</summary>
    public IReadOnlyList<string>? Only { get; init; }

    /// <summary>The language in which the customer reads the answer in a chat window; null where it is spoken or written as a letter.</summary>
    public Locale? ReadInChat { get; init; }

    /// <summary>Which page of three, from 1.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>A phrase and why it is offered.</summary>
/// <param name="Phrase">The phrase, slots unfilled.</param>
/// <param name="Reason">Why it fits now.</param>
public sealed record Suggestion(Phrase Phrase, WordingReason Reason);

/// <summary>Why a phrase is offered. Each member's sentence is what the card says.</summary>
public enum WordingReason
{
    /// <summary>先为感受道歉，不先认责</summary>
    FeelingFirst,

    /// <summary>服务没做好，先承认再道歉，马上跟进</summary>
    AdmitService,

    /// <summary>本单位规定这时这样说</summary>
    PlaybookScript,

    /// <summary>危机中只能说这一句</summary>
    CrisisLine,

    /// <summary>食品异物：只说这几句，不认责，不下结论</summary>
    ContaminationScript,

    /// <summary>先保留样品，供调查使用</summary>
    KeepSample,

    /// <summary>客户提到曝光：不争辩，不求情</summary>
    Exposure,

    /// <summary>客户很激动：保持平静，不对抗</summary>
    StayCalm,

    /// <summary>请上司一起听，客户会感到受重视</summary>
    BringSuperior,

    /// <summary>最后的提醒，主管已同意</summary>
    LastWarning,

    /// <summary>让客户把话说完</summary>
    LetThemTalk,

    /// <summary>超出一线能处理的范围，先说会汇报</summary>
    ReportUpward,

    /// <summary>先说会调查，不先下结论</summary>
    InvestigateFirst,

    /// <summary>还没有批准，不承诺钱物</summary>
    NoPromiseBeforeApproval,

    /// <summary>事实没查清，不下结论</summary>
    FactsBeforeConclusion,

    /// <summary>已经批准，可以说负责</summary>
    ApprovedAlready,

    /// <summary>时间已知，说清楚要等多久</summary>
    TimeIsKnown,

    /// <summary>有时限在走，可以承诺</summary>
    ClockStands,

    /// <summary>已超过约定的时间：先致歉，再说进展和新的时间</summary>
    Overdue,

    /// <summary>提前沟通，最多顺延一次</summary>
    Postpone,

    /// <summary>需要时间的，先解释清楚</summary>
    ExplainTime,

    /// <summary>一个人跟到底，不让客户重复</summary>
    StayResponsible,

    /// <summary>复述一遍，确认理解得对</summary>
    Restate,

    /// <summary>处理办法先征得客户同意</summary>
    AskConsent,

    /// <summary>表明会认真处理</summary>
    TakeSeriously,

    /// <summary>理解之后马上问能做什么</summary>
    OfferAction,

    /// <summary>表示理解和支持</summary>
    ShowUnderstanding,

    /// <summary>不指责客户，先一起核对</summary>
    NoAccusation,

    /// <summary>不否认，先核对记录</summary>
    CheckRecords,

    /// <summary>先把价格和计价方式说清楚</summary>
    PriceFirst,

    /// <summary>不直接回绝，只说职责内能解决的</summary>
    WithinDuty,

    /// <summary>说明不在服务范围的原因和可以走的途径</summary>
    ExplainScope,

    /// <summary>感谢客户提出意见</summary>
    Thank,

    /// <summary>收尾前问结果是否满意</summary>
    AskOutcome,
}
