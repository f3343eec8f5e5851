using System.Collections.Frozen;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// Which phrases of the library fit a case now, best first (S-017, S-037, S-108, S-109): what the playbook itself prescribes, an
/// apology for the feeling, one phrase for each thing the customer brought up, what a clock lets be promised, then the rest. To a customer in a chat
/// window nothing longer than fits it.
/// </summary>
public static class WordingSuggester
{
    private const int PerPage = 3;

    /// <summary>What a chat bubble holds in four lines: a short message of a phone, 70 Chinese characters or 160 others.</summary>
    private const int ChatChinese = 70;
    private const int ChatEnglish = 160;

    private static readonly Offer[] AboutMoney =
    [
        new("W-012", WordingReason.ApprovedAlready), new("W-110", WordingReason.NoPromiseBeforeApproval), new("W-034", WordingReason.FactsBeforeConclusion),
    ];

    private static readonly Offer[] AboutExposure = [new("W-118", WordingReason.Exposure), new("W-030", WordingReason.ReportUpward)];

    private static readonly Offer[] AboutAnger =
    [
        new("W-119", WordingReason.StayCalm), new("W-117", WordingReason.BringSuperior), new("W-103", WordingReason.LetThemTalk), new("W-032", WordingReason.LastWarning),
    ];

    private static readonly Offer[] AboutHarm =
    [
        new("W-011", WordingReason.FeelingFirst), new("W-030", WordingReason.ReportUpward), new("W-016", WordingReason.InvestigateFirst),
    ];

    private static readonly Offer[] AboutDelay =
    [
        new("W-114", WordingReason.Overdue), new("W-113", WordingReason.TimeIsKnown), new("W-115", WordingReason.Postpone), new("W-035", WordingReason.ExplainTime),
    ];

    private static readonly Offer[] AboutAgain =
    [
        new("W-112", WordingReason.StayResponsible), new("W-104", WordingReason.Restate), new("W-126", WordingReason.AskConsent), new("W-117", WordingReason.BringSuperior),
    ];

    private static readonly Offer[] AboutService = [new("W-010", WordingReason.TakeSeriously), new("W-006", WordingReason.OfferAction)];

    /// <summary>Trigger → what to say, best first. Triggers of the severity rules that are not here call for nothing of their own.</summary>
    private static readonly FrozenDictionary<string, Offer[]> ByTrigger = new Dictionary<string, Offer[]>(StringComparer.Ordinal)
    {
        ["food_contamination"] =
        [
            new("W-014", WordingReason.ContaminationScript), new("W-015", WordingReason.ContaminationScript), new("W-016", WordingReason.ContaminationScript),
            new("W-017", WordingReason.ContaminationScript), new("W-018", WordingReason.ContaminationScript), new("W-111", WordingReason.KeepSample),
        ],
        ["death"] = AboutHarm, ["illness"] = AboutHarm, ["injury"] = AboutHarm, ["safety"] = AboutHarm,
        ["extreme_behaviour"] = AboutAnger, ["threat"] = AboutAnger, ["verbal_abuse"] = AboutAnger, ["intoxicated"] = AboutAnger,
        ["media"] = AboutExposure, ["lawyer"] = AboutExposure, ["police"] = AboutExposure, ["consumer_association"] = AboutExposure,
        ["government"] = AboutExposure, ["regulator_referral"] = AboutExposure,
        ["compensation"] = AboutMoney, ["refund"] = AboutMoney, ["makeup"] = AboutMoney, ["return_exchange_repair"] = AboutMoney, ["large_loss"] = AboutMoney,
        ["demand_management"] = [new("W-117", WordingReason.BringSuperior), new("W-128", WordingReason.ClockStands), new("W-030", WordingReason.ReportUpward)],
        ["unsatisfied_after_handling"] = AboutAgain, ["repeat_complaint"] = AboutAgain, ["repeat_fault"] = AboutAgain,
        ["overdue"] = AboutDelay, ["missed_appointment"] = AboutDelay, ["logistics_delay"] = AboutDelay,
        ["mass"] = [new("W-030", WordingReason.ReportUpward)], ["vip"] = [new("W-030", WordingReason.ReportUpward)],
        ["damage_dispute"] = [new("W-136", WordingReason.NoAccusation), new("W-116", WordingReason.CheckRecords)],
        ["price_misunderstanding"] = [new("W-127", WordingReason.PriceFirst), new("W-116", WordingReason.CheckRecords)],
        ["unjustified"] = [new("W-039", WordingReason.WithinDuty), new("W-116", WordingReason.CheckRecords)],
        ["out_of_scope"] = [new("W-130", WordingReason.ExplainScope), new("W-039", WordingReason.WithinDuty)],
        ["service_attitude"] = AboutService, ["wrong_order"] = AboutService, ["standard_not_met"] = AboutService,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Where a playbook's own list is named by its subject rather than by a trigger.</summary>
    private static readonly FrozenDictionary<string, string> Subjects = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["food_contamination"] = "contamination",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ServiceTriggers = FrozenSet.ToFrozenSet<string>(
        ["service_attitude", "wrong_order", "standard_not_met", "logistics_delay", "missed_appointment", "overdue"], StringComparer.Ordinal);

    private static readonly Offer[] Clocks = [new("W-128", WordingReason.ClockStands), new("W-036", WordingReason.ClockStands)];

    private static readonly Offer[] General =
    [
        new("W-113", WordingReason.TimeIsKnown), new("W-104", WordingReason.Restate), new("W-105", WordingReason.ShowUnderstanding),
        new("W-106", WordingReason.ShowUnderstanding), new("W-102", WordingReason.LetThemTalk), new("W-006", WordingReason.OfferAction),
        new("W-110", WordingReason.NoPromiseBeforeApproval), new("W-009", WordingReason.Thank), new("W-120", WordingReason.AskOutcome),
    ];

    private static readonly Offer[] NotAComplaint =
    [
        new("W-101", WordingReason.LetThemTalk), new("W-102", WordingReason.LetThemTalk), new("W-009", WordingReason.Thank), new("W-120", WordingReason.AskOutcome),
    ];

    /// <summary>One page of phrases; empty when the library has no more.</summary>
    public static IReadOnlyList<Suggestion> Suggest(WordingSituation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var library = WordingLibrary.Load();
        return
        [
            .. Offers(situation)
                .Where(offer => IsTimely(offer, situation))
                .DistinctBy(offer => offer.Id)
                .Select(offer => (Phrase: library.Find(offer.Id), offer.Reason))
                .Where(offer => offer.Phrase is { } phrase && Fits(phrase, situation) && (IsScript(offer.Reason) || HasRoom(phrase, situation.ReadInChat)))
                .Skip((Math.Max(situation.Page, 1) - 1) * PerPage)
                .Take(PerPage)
                .Select(offer => new Suggestion(offer.Phrase!, offer.Reason)),
        ];
    }

    private static IEnumerable<Offer> Offers(WordingSituation situation)
    {
        if (situation.Level == Severity.Level.Crisis)
        {
            return WordingLibrary.Load().Phrases.Where(phrase => phrase.Crisis).Select(phrase => new Offer(phrase.Id, WordingReason.CrisisLine));
        }

        if (situation.Only is { } only)
        {
            return only.Select(id => new Offer(id, WordingReason.PlaybookScript));
        }

        var own = situation.Triggers.SelectMany(trigger => OwnList(situation, trigger)).Select(id => new Offer(id, WordingReason.PlaybookScript));
        var fitting = situation.Triggers.Select(trigger => ByTrigger.GetValueOrDefault(trigger, [])).ToList();
        return situation.Level == Severity.Level.NotAComplaint && fitting.Count == 0
            ? NotAComplaint
            : [.. own, .. Apologies(situation), .. Interleave(fitting, situation), .. General];
    }

    private static IReadOnlyList<string> OwnList(WordingSituation situation, string trigger) =>
        situation.OwnLists.TryGetValue(trigger, out var list) || (Subjects.TryGetValue(trigger, out var subject) && situation.OwnLists.TryGetValue(subject, out list))
            ? list
            : [];

    /// <summary>The feeling comes first; a contamination script brings its own regret (P11).</summary>
    private static IEnumerable<Offer> Apologies(WordingSituation situation)
    {
        if (situation.Triggers.Contains("food_contamination"))
        {
            return [];
        }

        var service = situation.IsAboutService || situation.Triggers.Any(ServiceTriggers.Contains);
        return situation.Apology == ApologyMode.Admit && service
            ? [new("W-108", WordingReason.AdmitService), new("W-107", WordingReason.FeelingFirst)]
            : [new("W-107", WordingReason.FeelingFirst)];
    }

    /// <summary>The first phrase for each trigger, then what a clock lets be promised, then the second for each …</summary>
    private static IEnumerable<Offer> Interleave(List<Offer[]> fitting, WordingSituation situation)
    {
        // A script is said whole before anything else is.
        foreach (var offer in situation.Triggers.Contains("food_contamination") ? ByTrigger["food_contamination"] : [])
        {
            yield return offer;
        }

        for (var rank = 0; rank < fitting.Select(list => list.Length).DefaultIfEmpty(0).Max(); rank++)
        {
            foreach (var list in fitting.Where(list => list.Length > rank))
            {
                yield return list[rank];
            }

            foreach (var clock in rank == 0 ? Clocks : [])
            {
                yield return clock;
            }
        }
    }

    /// <summary>What holds off a promise has no place once something is approved.</summary>
    private static bool IsTimely(Offer offer, WordingSituation situation) =>
        situation.Approved.Count == 0 || offer.Reason is not (WordingReason.NoPromiseBeforeApproval or WordingReason.FactsBeforeConclusion);

    /// <summary>What must be said in just these words, however long.</summary>
    private static bool IsScript(WordingReason reason) => reason is WordingReason.PlaybookScript or WordingReason.ContaminationScript or WordingReason.CrisisLine;

    private static bool HasRoom(Phrase phrase, Locale? readInChat) =>
        readInChat is not { } language || phrase.Text.In(language).Length <= (language == Locale.En ? ChatEnglish : ChatChinese);

    /// <summary>Nothing is offered twice in a case, but for the holding line, which is all that a crisis leaves.</summary>
    private static bool Fits(Phrase phrase, WordingSituation situation) =>
        phrase.MayBeSaid(situation.Apology, situation.Approved, situation.TopManager, situation.Clocks)
        && (!phrase.Crisis || situation.Level == Severity.Level.Crisis || situation.Only?.Contains(phrase.Id) == true)
        && (phrase.Crisis || !situation.Used.Contains(phrase.Id))
        && phrase.Slots.All(situation.Slots.Contains);

    private readonly record struct Offer(string Id, WordingReason Reason);
}
