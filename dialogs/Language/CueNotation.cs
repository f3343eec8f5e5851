namespace ComplaintBot.Dialogs.Language;

/// <summary>
/// The notation of a lexicon's cues. Beside plain words: <c>(a|b)</c> either, <c>(a|)</c> or nothing; <c>…</c> a few words between, inside
/// one sentence; <c>#</c> a number of at least two, <c>##</c> of at least three; <c>*</c> the rest of an English word. English words match whole.
/// </summary>
internal static class CueNotation
{
    /// <summary>How many heads a cue's pieces are joined for, its first one aside. Choices that would multiply beyond are left to the tail, where they add up.</summary>
    private const int MostHeads = 48;

    /// <summary>The words a cue can begin with, each with what must follow them, null where nothing must. All heads share their tail.</summary>
    /// <exception cref="FormatException">The cue begins with no word, ends in a gap, or has a choice without beginning or end.</exception>
    public static IEnumerable<(string Head, CueTail? Tail)> Parse(string cue) => Split(CueText.Fold(cue));

    private static IEnumerable<(string Head, CueTail? Tail)> Split(string cue)
    {
        var words = cue.TrimStart('#');
        var minimumBefore = CuePattern.Minimum(cue.Length - words.Length);
        var pieces = CuePiece.Read(words.TrimStart());
        var sign = pieces.FindIndex(piece => piece.HasSign);
        if (sign >= 0 && pieces[sign].IsChoice && (sign == 0 || pieces[sign - 1].MayJoin(pieces[sign]) || pieces[sign].Ways.Any(way => way.StartsWith('*'))))
        {
            // A sign within a choice that the first word goes on into: every way has a tail of its own.
            var (before, after) = (Source(pieces.Take(sign)), Source(pieces.Skip(sign + 1)));
            return pieces[sign].Ways.SelectMany(way => Split(cue[..(cue.Length - words.Length)] + before + way + after));
        }

        var cut = Cut(pieces, sign < 0 ? pieces.Count : sign);
        var blank = cut > 0 && pieces[cut - 1].Text.EndsWith(' ') ? " " : string.Empty;
        var behind = blank + Source(pieces.Skip(cut));
        var tail = behind.Trim().Length == 0 && minimumBefore == 0 ? null : new CueTail(behind, minimumBefore);
        return Expand(pieces.Take(cut)).Select(head => head.Replace("  ", " ", StringComparison.Ordinal).Trim())
            .SelectMany(head => head.Contains('\'', StringComparison.Ordinal) ? [head, head.Replace("'", string.Empty, StringComparison.Ordinal)] : new[] { head })
            .Distinct(StringComparer.Ordinal)
            .Select(head => (head.Length > 0 ? head : throw new FormatException($"A cue begins with a word or a number: {cue}"), tail));
    }

    /// <summary>How many of the pieces before the first sign the heads are made of: so many that no English word is cut and none is empty, but not more than make few heads.</summary>
    private static int Cut(List<CuePiece> pieces, int sign)
    {
        var (cut, heads, isEmpty) = (0, 1, true);
        for (var piece = 0; piece < sign; piece++)
        {
            heads *= pieces[piece].Variants;
            if (heads > MostHeads && cut > 0)
            {
                return cut;
            }

            isEmpty &= pieces[piece].IsOptional;
            cut = !isEmpty && (piece + 1 == pieces.Count || !pieces[piece].MayJoin(pieces[piece + 1])) ? piece + 1 : cut;
        }

        return sign;
    }

    /// <summary>All variants without choices; many type dont.</summary>
    private static IEnumerable<string> Expand(IEnumerable<CuePiece> pieces) => pieces.Aggregate(
        (IEnumerable<string>)[string.Empty],
        (variants, piece) => (List<string>)[.. variants.SelectMany(before => piece.Ways.SelectMany(way => piece.IsChoice ? Expand(CuePiece.Read(way)) : [way]).Select(way => before + way))]);

    private static string Source(IEnumerable<CuePiece> pieces) => string.Concat(pieces.Select(piece => piece.Source));
}
