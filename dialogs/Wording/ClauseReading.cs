using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>How far a reading looks around the words of a pattern.</summary>
internal enum ReadingScope
{
    /// <summary>The clause of the words.</summary>
    Clause,

    /// <summary>What stands before the words in their clause.</summary>
    ClauseBefore,

    /// <summary>The sentence of the words.</summary>
    Sentence,

    /// <summary>What stands before the words in their sentence.</summary>
    SentenceBefore,

    /// <summary>What the draft says after the words.</summary>
    After,
}

/// <summary>
/// What a clause does with the words in it: it asks, denies, reports, makes them depend on something. A row of <c>readings</c> in
/// <c>draft-patterns.yaml</c>.
/// </summary>
internal sealed record ClauseReading(ReadingScope Scope, Regex Chinese, Regex English)
{
    // A clause of a person is shorter; a text without stops must not be read again for each of its words.
    public const int Reach = 120;

    public bool Holds(DraftText text, Span sentence, Span clause, Span words, bool chinese)
    {
        var (start, end) = Scope switch
        {
            ReadingScope.Clause => (clause.Start, clause.End + 1),
            ReadingScope.ClauseBefore => (clause.Start, words.Start),
            ReadingScope.Sentence => (sentence.Start, sentence.End),
            ReadingScope.SentenceBefore => (sentence.Start, words.Start),
            _ => (words.End, text.Folded.Length),
        };
        return (chinese ? Chinese : English).IsMatch(Around(text, words, start, end));
    }

    /// <summary>The text from <paramref name="start"/> to <paramref name="end"/>, as far as it is near the words.</summary>
    public static ReadOnlySpan<char> Around(DraftText text, Span words, int start, int end)
    {
        start = Math.Max(start, words.Start - Reach);
        end = Math.Min(Math.Min(end, text.Folded.Length), words.End + Reach);
        return start < end ? text.Folded.AsSpan(start, end - start) : [];
    }
}
