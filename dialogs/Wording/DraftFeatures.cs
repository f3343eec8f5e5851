using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>What the model sees of a draft: the words and concepts of one sentence, where it stands, and what the patterns find in it.</summary>
internal static class DraftFeatures
{
    private const int Many = 5;

    [ThreadStatic]
    private static ModelFeatures? features;

    /// <summary>A stretch of a draft.</summary>
    /// <param name="text">The draft.</param>
    /// <param name="sentence">The sentence, or a clause of it.</param>
    /// <param name="shown">The kinds that patterns show in the sentence.</param>
    public static ModelFeatures Of(DraftText text, Span sentence, IReadOnlySet<FindingKind> shown)
    {
        var read = Read(text, sentence, shown);
        Mark(read, sentence.Start < text.Sentences[0].End, "first");
        Mark(read, sentence.End > text.Sentences[^1].Start, "last");
        Mark(read, text.Sentences.Count == 1, "only");
        Mark(read, text.Folded.AsSpan(sentence.Start..sentence.End).Contains('?'), "?");
        return read;
    }

    /// <summary>The whole draft.</summary>
    /// <param name="text">The draft.</param>
    /// <param name="shown">The kinds that patterns show in it.</param>
    public static ModelFeatures OfWhole(DraftText text, IReadOnlySet<FindingKind> shown)
    {
        var read = Read(text, new Span(0, text.Folded.Length), shown);
        read.AddNamed('n', [], Math.Min(text.Sentences.Count, Many));
        return read;
    }

    private static ModelFeatures Read(DraftText text, Span span, IReadOnlySet<FindingKind> shown)
    {
        features ??= new ModelFeatures();
        var words = text.Folded[span.Start..span.End];
        features.ReadWords(words);
        DraftConcepts.Read(words, features);
        foreach (var kind in shown)
        {
            features.AddNamed('r', kind.Name());
        }

        Mark(features, shown.Count == 0, "nothing shown");
        return features;
    }

    private static void Mark(ModelFeatures read, bool holds, string name)
    {
        if (holds)
        {
            read.AddNamed('x', name);
        }
    }
}
