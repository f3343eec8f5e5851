using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>
/// What the model sees of the lexicon's reading: facts that count and facts that were ruled out, how much dissatisfaction and praise,
/// what is demanded, what it is about, how it begins and ends, and what the rules alone would say. A text's length is kept out.
/// </summary>
internal static class LexiconFeatures
{
    /// <summary>The first and the last part of a text.</summary>
    private const double Beginning = 0.3;
    private const double Ending = 0.7;

    private static readonly int[] Few = [1, 2, 3, 4];
    private static readonly int[] Many = [1, 2, 3, 5, 8];
    private static readonly int[] More = [1, 3, 5];

    public static void Read(SeverityReading reading, Assessment rules, ModelFeatures features)
    {
        ReadFacts(reading, features);
        ReadMood(reading, features);
        ReadTopics(reading, features);
        foreach (var demand in reading.Demands)
        {
            features.AddNamed('d', demand.Meaning.Demand);
        }

        features.AddNamed('L', "rules", (int)rules.Level);
        features.AddNamed('C', "rules", (int)rules.Category);
    }

    private static void ReadFacts(SeverityReading reading, ModelFeatures features)
    {
        Span<int> kinds = stackalloc int[5];
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in reading.Facts)
        {
            var guide = (int)fact.Meaning.Guide;
            var isNew = known.Add(fact.Meaning.FactId!);
            features.AddNamed(isNew || guide < (int)Level.Major ? 'f' : 'F', fact.Meaning.FactId);
            AddCue(reading, fact, features);
            for (var level = 1; level <= guide; level++)
            {
                features.AddNamed('g', [], level);
                kinds[level] += isNew ? 1 : 0;
            }
        }

        foreach (var (fact, scope) in reading.Hits)
        {
            if (scope != HitScope.Counts)
            {
                features.AddNamed('o', fact.Meaning.FactId);
                features.AddNamed('s', [(char)fact.Meaning.Guide], (int)scope);
            }
        }

        for (var level = 1; level < kinds.Length; level++)
        {
            AddSteps(features, 'n', kinds[level], Few, level);
        }
    }

    private static void ReadMood(SeverityReading reading, ModelFeatures features)
    {
        var grievances = SeverityReading.CountPlaces(reading.Grievances);
        var praises = SeverityReading.CountPlaces(reading.Praises);
        AddSteps(features, 'G', grievances, Many);
        AddSteps(features, 'P', praises, Many);
        AddSteps(features, '>', grievances - praises, More);
        AddSteps(features, '<', praises - grievances, More);
        AddSteps(features, 'S', reading.Settlements.Count, Few.AsSpan(0, 2));
        var folded = reading.Text.Folded;
        Mark(features, reading.HasContext(CueContext.Inquiry), "asks");
        Mark(features, reading.HasContext(CueContext.Thanks), "thanks");
        Mark(features, folded.Contains('?', StringComparison.Ordinal), "?");
        Mark(features, folded.Contains('!', StringComparison.Ordinal), "!");
        Mark(features, folded.AsSpan().TrimEnd() is [.., '?' or '吗'], "?.");
        AddEnds(reading, reading.Grievances, features, "grievance");
        AddEnds(reading, reading.Praises, features, "praise");
        foreach (var settled in reading.Settlements)
        {
            AddCue(reading, settled, features);
        }
    }

    private static void ReadTopics(SeverityReading reading, ModelFeatures features)
    {
        Span<int> topics = stackalloc int[CategoryNames.Count];
        var last = (-1, Category.Other);
        foreach (var topic in reading.Topics)
        {
            var place = (topic.Start, topic.Meaning.Category!.Value);
            topics[(int)place.Value] += place == last ? 0 : 1;
            last = place;
            AddCue(reading, topic, features);
        }

        var top = 0;
        for (var i = 0; i < topics.Length; i++)
        {
            AddSteps(features, 't', topics[i], Many, i);
            top = topics[i] > topics[top] ? i : top;
        }

        if (topics[top] > 0)
        {
            features.AddNamed('T', [], top);
        }
    }

    private static void AddEnds(SeverityReading reading, IReadOnlyList<CueMatch<CueMeaning>> moods, ModelFeatures features, string name)
    {
        foreach (var mood in moods)
        {
            AddCue(reading, mood, features);
            Mark(features, mood.Start < reading.Text.Folded.Length * Beginning, name, 1);
            Mark(features, mood.Start > reading.Text.Folded.Length * Ending, name, 2);
        }
    }

    private static void AddCue(SeverityReading reading, CueMatch<CueMeaning> match, ModelFeatures features) =>
        features.AddNamed('m', reading.Text.Folded.AsSpan(match.Start, match.End - match.Start));

    private static void AddSteps(ModelFeatures features, char kind, int count, ReadOnlySpan<int> steps, int which = 0)
    {
        foreach (var step in steps)
        {
            if (count >= step)
            {
                features.AddNamed(kind, [(char)which], step);
            }
        }
    }

    private static void Mark(ModelFeatures features, bool holds, string name, int which = 0)
    {
        if (holds)
        {
            features.AddNamed('x', name, which);
        }
    }
}
