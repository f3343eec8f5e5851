using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Learning;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Training;

/// <summary>A sentence of a draft, or a whole draft, as the model sees it.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="IsWhole">Whether it is the whole.</param>
/// <param name="Words">Buckets of its words.</param>
/// <param name="Names">Slots of what has a name.</param>
/// <param name="Pieces">What the net reads.</param>
/// <param name="Kinds">What is wrong in it.</param>
/// <param name="Shown">What patterns show in it, the weak ones aside.</param>
internal sealed record DraftExample(MarkedDraft Draft, bool IsWhole, int[] Words, int[] Names, int[] Pieces, IReadOnlySet<FindingKind> Kinds, IReadOnlySet<FindingKind> Shown)
{
    private static readonly string[] Chosen = ["plain.txt", "printed.txt", "sly.txt"];

    /// <summary>Whether it is of the library: nothing the product says itself is ever wrong.</summary>
    public bool IsLibrary => Draft.File.Length == 0;

    /// <summary>Whether it was chosen with care: in the procedures' words, or as staff say it most.</summary>
    public bool IsChosen => IsLibrary || Chosen.Contains(Draft.File);

    /// <summary>Whether its writer looked for this kind, and whether it tells of it: sentences do of all kinds but one, which the whole draft tells of.</summary>
    public bool TellsOf(FindingKind kind) => IsWhole == (kind == FindingKind.NoAction) && Draft.Few?.Contains(kind) != false;

    /// <summary>The sentences of a draft, and the draft.</summary>
    public static IEnumerable<DraftExample> Of(MarkedDraft draft)
    {
        var text = new DraftText(draft.Text);
        var reading = new DraftReading(text, new DraftRules());
        foreach (var sentence in text.Sentences)
        {
            var shown = reading.Hits.Where(hit => hit.Evidence.Overlaps(sentence)).Select(hit => hit.Kind).ToHashSet();
            var read = DraftFeatures.Of(text, sentence, shown);
            yield return new DraftExample(
                draft, IsWhole: false, [.. read.Grams], [.. read.Named], NetPieces.Of(text.Folded.AsSpan(sentence.Start..sentence.End)), draft.Marks.Where(mark => mark.Words.Overlaps(sentence)).Select(mark => mark.Kind).ToHashSet(),
                reading.Hits.Where(hit => !hit.IsWeak && hit.Evidence.Overlaps(sentence)).Select(hit => hit.Kind).ToHashSet());
        }

        // The model of the whole draft is asked only where it apologises.
        if (reading.Apology is not null)
        {
            var read = DraftFeatures.OfWhole(text, reading.Shown);
            yield return new DraftExample(draft, IsWhole: true, [.. read.Grams], [.. read.Named], NetPieces.Of(text.Folded), draft.Marks.Select(mark => mark.Kind).ToHashSet(), reading.Shown);
        }
    }

    /// <summary>What the product says itself: the library's phrases and the replies to findings, in all languages.</summary>
    public static IEnumerable<DraftExample> OfLibrary() =>
        from text in WordingLibrary.Load().Phrases.Where(phrase => phrase.MayBeSaid(ApologyMode.Feeling, [], topManager: false, [])).Select(phrase => phrase.Text).Concat(DraftPatterns.Load().Replies)
        from locale in LocaleTags.All
        from example in Of(new MarkedDraft(text.In(locale), [], string.Empty))
        select example;
}
