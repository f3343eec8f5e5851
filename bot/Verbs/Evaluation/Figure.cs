using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Verbs.Evaluation;

/// <summary>One figure of a set of verdicts.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Of">Its value; NaN where the set does not tell.</param>
internal sealed record Figure(string Name, Func<IReadOnlyList<Verdict>, double> Of)
{
    public static IReadOnlyList<Figure> All { get; } =
    [
        new("level macro-F1", verdicts => Levels(verdicts).MacroF1()),
        new("L3+ found", verdicts => Share(verdicts.Where(IsGrave), verdict => verdict.Level >= Level.Major)),
        new("L3+ found or asked", verdicts => Share(verdicts.Where(IsGrave), verdict => verdict.Level >= Level.Major || verdict.IsAsked)),
        new("false alarms (L0, L1 as L3+)", verdicts => Share(verdicts.Where(verdict => verdict.Label.Level <= Level.General), verdict => verdict.Level >= Level.Major)),
        new("asked", verdicts => Share(verdicts, verdict => verdict.IsAsked)),
        new("category macro-F1", verdicts => Categories(verdicts).MacroF1()),
        new("triggers precision", verdicts => Triggers(verdicts, null).Precision),
        new("triggers recall", verdicts => Triggers(verdicts, null).Recall),
        new("triggers F1", verdicts => Triggers(verdicts, null).F1),
    ];

    public static Confusion Levels(IReadOnlyList<Verdict> verdicts)
    {
        var confusion = new Confusion(Enum.GetValues<Level>().Length);
        foreach (var verdict in verdicts)
        {
            confusion.Add((int)verdict.Label.Level, (int)verdict.Level);
        }

        return confusion;
    }

    /// <summary>Precision, recall and F1 of one family of triggers, or of all that occur in labels.</summary>
    public static (int Labelled, double Precision, double Recall, double F1) Triggers(IReadOnlyList<Verdict> verdicts, string? family)
    {
        int labelled = 0, said = 0, both = 0;
        foreach (var verdict in verdicts.Where(verdict => verdict.Label.Triggers is not null))
        {
            foreach (var each in family is null ? LabelledFamilies : [family])
            {
                var (isLabelled, isSaid) = (verdict.Label.Triggers!.Contains(each), verdict.Triggers.Contains(each));
                labelled += isLabelled ? 1 : 0;
                said += isSaid ? 1 : 0;
                both += isLabelled && isSaid ? 1 : 0;
            }
        }

        return (labelled, Ratio(both, said), Ratio(both, labelled), Ratio(2 * both, said + labelled));
    }

    /// <summary>The families that labels name.</summary>
    public static IReadOnlyList<string> LabelledFamilies { get; } =
        ["safety", "media", "legal", "regulator", "police", "compensation", "refund", "repeated", "batch", "violence_or_selfharm", "manager_demanded"];

    private static Confusion Categories(IReadOnlyList<Verdict> verdicts)
    {
        var confusion = new Confusion(Enum.GetValues<Category>().Length);
        foreach (var verdict in verdicts)
        {
            confusion.Add((int)verdict.Label.Category, (int)verdict.Category);
        }

        return confusion;
    }

    private static bool IsGrave(Verdict verdict) => verdict.Label.Level >= Level.Major;

    private static double Share(IEnumerable<Verdict> verdicts, Func<Verdict, bool> holds)
    {
        int all = 0, such = 0;
        foreach (var verdict in verdicts)
        {
            all++;
            such += holds(verdict) ? 1 : 0;
        }

        return Ratio(such, all);
    }

    private static double Ratio(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}
