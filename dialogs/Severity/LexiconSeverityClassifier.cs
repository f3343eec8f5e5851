using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>Grades by the words of <c>triggers.yaml</c> alone.</summary>
public sealed class LexiconSeverityClassifier : ISeverityClassifier
{
    /// <summary>A statement this long that shows neither praise nor a question is taken for a complaint; in characters.</summary>
    internal const int ShortestStatement = 6;

    /// <summary>Longer texts tell a story, even where they end in a question; in characters.</summary>
    private const int LongestEnquiry = 200;

    /// <summary>How many words of dissatisfaction a fact outweighs, and how many words of praise a happy end does.</summary>
    private const double MajorFact = 2;
    private const double MinorFact = 1.5;
    private const double SettledWeight = 2;

    private readonly SeverityLexicon lexicon = SeverityLexicon.Default;

    /// <inheritdoc/>
    public Assessment Assess(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Assess(new SeverityReading(new CueText(text), lexicon));
    }

    /// <summary>Grades a text that was read.</summary>
    internal static Assessment Assess(SeverityReading reading)
    {
        var language = Script.Detect(reading.Text.Original);
        if (IsBareRequest(reading))
        {
            return new Assessment(language, true, true, Level.General, Category.Other, [], 0.5, SeverityQuestion.WhatHappened);
        }

        var (isComplaint, certainty) = Weigh(reading);
        if (!isComplaint)
        {
            var doubt = certainty < 0.5 ? SeverityQuestion.IsItAComplaint : (SeverityQuestion?)null;
            return new Assessment(language, false, false, Level.NotAComplaint, CategoryOf(reading, Level.NotAComplaint), [], certainty, doubt);
        }

        var triggers = reading.Triggers();
        // Combinations are rules of playbooks: of 70 labelled texts in which one held and nothing else was grave, 4 were a crisis. What makes
        // one of them, reporters at the door, is a fact of level 4.
        var level = reading.Facts.Select(fact => fact.Meaning.Guide).Append(Level.General).Max();
        var confidence = Confidence(reading, level, certainty);
        return new Assessment(language, true, false, level, CategoryOf(reading, level), triggers, confidence, Question(triggers, level, confidence)) { Signals = reading.Signals() };
    }

    private static bool IsBareRequest(SeverityReading reading)
    {
        var folded = reading.Text.Folded;
        if (!reading.HasContext(CueContext.BareRequest))
        {
            return false;
        }

        var rest = folded.ToCharArray();
        foreach (var match in reading.Of(CueContext.BareRequest).Concat(reading.Of(CueContext.Inquiry)))
        {
            Array.Fill(rest, ' ', match.Start, match.End - match.Start);
        }

        // Greetings, particles and "please" tell nothing either.
        var said = new string(rest).Split([' ', ',', '.', '!', '?', '。', ':', '\n', '~'], StringSplitOptions.RemoveEmptyEntries);
        return said.All(word => word is "你好" or "您好" or "在吗" or "我" or "你们" or "一下" or "的" or "了" or "啊" or "hi" or "hello" or "please"
            or "i" or "a" or "to" or "about" or "something" or "want" or "your" or "you" or "company" or "有" or "公司" or "事" or "需要" or "唔该");
    }

    /// <summary>Weighs what speaks for a complaint against praise, thanks and what is settled.</summary>
    private static (bool IsComplaint, double Certainty) Weigh(SeverityReading reading)
    {
        var grievances = SeverityReading.CountPlaces(reading.Grievances);
        var praises = SeverityReading.CountPlaces(reading.Praises);
        var settled = SeverityReading.CountPlaces(reading.Settlements);
        var facts = reading.Facts.Where(fact => fact.Meaning.Guide >= Level.General).DistinctBy(fact => fact.Meaning.Trigger ?? fact.Meaning.Signal).ToList();
        var asks = reading.HasContext(CueContext.Inquiry) || reading.Text.Folded.Contains('?', StringComparison.Ordinal);
        if (asks && grievances == 0 && facts.Count <= 2 && reading.Text.Folded.Length <= LongestEnquiry && facts.TrueForAll(fact => fact.Meaning.Kind is CueKind.Act or CueKind.Remark && fact.Meaning.Guide < Level.Crisis))
        {
            // 请问公安局怎么走: bodies are named, but nothing is held against anyone.
            return (false, 0.7);
        }

        var against = grievances + facts.Sum(fact => fact.Meaning.Guide >= Level.Major ? MajorFact : MinorFact);
        var inFavour = praises + (SettledWeight * settled);
        if (against > 0 || inFavour > 0)
        {
            return (against > inFavour, Math.Min(0.9, 0.5 + (Math.Abs(against - inFavour) / 10)));
        }

        if (reading.HasContext(CueContext.Thanks))
        {
            return (false, 0.7);
        }

        return (reading.Text.Folded.Count(char.IsLetter) >= ShortestStatement, 0.4);
    }

    private static double Confidence(SeverityReading reading, Level level, double certainty)
    {
        // One word may be chance; two that point to the same level are not.
        var support = reading.Facts.Count(fact => fact.Meaning.Guide == level);
        return Math.Round(Math.Min(0.95, support switch { 0 => certainty, 1 => 0.6, 2 => 0.75, _ => 0.85 }), 2);
    }

    private static SeverityQuestion? Question(IReadOnlyList<TriggerHit> triggers, Level level, double confidence)
    {
        bool Fired(string id) => triggers.Any(hit => hit.Id == id);
        if (level < Level.Crisis && (Fired("safety") || Fired("food_contamination")) && !Fired("illness") && !Fired("injury"))
        {
            return SeverityQuestion.WasAnyoneHurt;
        }

        if (level == Level.General && Fired("repeat_fault"))
        {
            return SeverityQuestion.WasItReportedBefore;
        }

        return confidence < 0.5 ? SeverityQuestion.IsItAComplaint : null;
    }

    private static Category CategoryOf(SeverityReading reading, Level level)
    {
        Span<double> weight = stackalloc double[Enum.GetValues<Category>().Length];
        foreach (var topic in reading.Topics.DistinctBy(match => (match.Start, match.Meaning.Category)))
        {
            weight[(int)topic.Meaning.Category!.Value] += 1;
        }

        foreach (var fact in reading.Facts)
        {
            var category = fact.Meaning.Category ?? CategoryOf(fact.Meaning.Trigger!);
            // What makes the level makes the category.
            weight[(int)category] += category == Category.Other ? 0 : fact.Meaning.Guide == level && level >= Level.Serious ? 4 : 1;
        }

        var best = Category.Other;
        for (var i = 1; i < weight.Length; i++)
        {
            best = weight[i] > weight[(int)best] ? (Category)i : best;
        }

        return best;
    }

    private static Category CategoryOf(string trigger) => trigger switch
    {
        "safety" or "illness" or "injury" or "food_contamination" or "death" => Category.SafetyHealth,
        "refund" or "compensation" => Category.ContractRefund,
        "dead_unit" or "repeat_fault" or "return_exchange_repair" or "standard_not_met" => Category.ProductQuality,
        "price_misunderstanding" => Category.BillingPrice,
        "service_attitude" or "verbal_abuse" => Category.ServiceAttitude,
        "logistics_delay" or "wrong_order" => Category.DeliveryLogistics,
        "missed_appointment" or "overdue" or "unsatisfied_after_handling" => Category.ServiceQualitySpeed,
        _ => Category.Other,
    };
}
