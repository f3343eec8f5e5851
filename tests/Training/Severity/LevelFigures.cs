using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Training;

/// <summary>How well scored texts are graded.</summary>
/// <param name="Confusion">Of the levels.</param>
/// <param name="Categories">Of the categories.</param>
/// <param name="Found">Of L3 and L4, the share that is called so.</param>
/// <param name="FoundOrAsked">The same, counting those where a question is asked.</param>
/// <param name="FalseAlarms">Of L0 and L1, the share that is called L3 or L4.</param>
/// <param name="Asked">Of all, the share where a question is asked.</param>
internal sealed record LevelFigures(Confusion Confusion, Confusion Categories, double Found, double FoundOrAsked, double FalseAlarms, double Asked)
{
    public static LevelFigures Of(SeverityModel model, IReadOnlyList<Scored> scored)
    {
        var levels = new Confusion(Enum.GetValues<Level>().Length);
        var categories = new Confusion(Enum.GetValues<Category>().Length);
        int grave = 0, found = 0, doubted = 0, plain = 0, alarms = 0, asked = 0;
        foreach (var each in scored)
        {
            var label = each.Example.Label;
            var judged = Judge(model, each);
            levels.Add((int)label.Level, (int)judged.Level);
            var topics = each.Scores[SeverityModel.LevelHeads..];
            categories.Add((int)label.Category, Array.IndexOf(topics, topics.Max()));
            var isAsked = judged.IsDoubtful && judged.Level < Level.Major;
            asked += isAsked ? 1 : 0;
            if (label.Level >= Level.Major)
            {
                grave++;
                found += judged.Level >= Level.Major ? 1 : 0;
                doubted += isAsked ? 1 : 0;
            }
            else if (label.Level <= Level.General)
            {
                plain++;
                alarms += judged.Level >= Level.Major ? 1 : 0;
            }
        }

        return new LevelFigures(levels, categories, Share(found, grave), Share(found + doubted, grave), Share(alarms, plain), Share(asked, scored.Count));
    }

    /// <summary>The judgement on a scored text.</summary>
    public static SeverityJudgement Judge(SeverityModel model, Scored scored)
    {
        Span<double> atLeast = stackalloc double[SeverityModel.LevelHeads];
        for (var head = 0; head < atLeast.Length; head++)
        {
            atLeast[head] = model.AtLeast((Level)(head + 1), scored.Scores[head]);
        }

        return SeverityJudgement.Of(model, atLeast, scored.Example.Rules);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
