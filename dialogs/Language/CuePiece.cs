namespace ComplaintBot.Dialogs.Language;

/// <summary>A piece of a cue in the notation of <see cref="CueNotation"/>: words, signs with the words behind them, or a choice.</summary>
/// <param name="Text">What it holds; of a choice what stands between its brackets.</param>
/// <param name="IsChoice">Whether it is a choice.</param>
/// <param name="Ways">What a choice chooses from, which may hold choices itself; of others the text.</param>
internal readonly record struct CuePiece(string Text, bool IsChoice, IReadOnlyList<string> Ways)
{
    /// <summary>A gap, a number, the rest of a word.</summary>
    public const string Signs = "…#*";

    /// <summary>The piece as it was written.</summary>
    public string Source => IsChoice ? $"({Text})" : Text;

    /// <summary>Whether it holds or begins with a gap, a number or the rest of a word.</summary>
    public bool HasSign => Text.AsSpan().IndexOfAny(Signs) >= 0;

    /// <summary>Whether nothing may stand here.</summary>
    public bool IsOptional => IsChoice ? Ways.Any(way => Read(way).TrueForAll(piece => piece.IsOptional)) : Text.AsSpan().Trim().Length == 0;

    /// <summary>To how many words without choices it multiplies.</summary>
    public int Variants => IsChoice ? Ways.Sum(way => Read(way).Aggregate(1, (all, piece) => all * piece.Variants)) : 1;

    /// <summary>The pieces of a cue.</summary>
    /// <exception cref="FormatException">A choice has no beginning or no end.</exception>
    public static List<CuePiece> Read(string cue)
    {
        List<CuePiece> pieces = [];
        for (var at = 0; at < cue.Length;)
        {
            if (cue[at] == '(')
            {
                var close = CloseOf(cue, at);
                var within = cue[(at + 1)..close];
                pieces.Add(new CuePiece(within, true, Choices(within)));
                at = close + 1;
                continue;
            }

            // Signs begin a piece; those side by side are one.
            var from = at;
            while (at < cue.Length && Signs.Contains(cue[at], StringComparison.Ordinal))
            {
                at++;
            }

            var end = cue.AsSpan(at).IndexOfAny("(" + Signs);
            end = end < 0 ? cue.Length : at + end;
            if (cue.AsSpan(at..end).Contains('|') || (cue.Contains('(', StringComparison.Ordinal) && cue.AsSpan(at..end).Contains(')')))
            {
                throw new FormatException($"A choice has no beginning: {cue}");
            }

            pieces.Add(new CuePiece(cue[from..end], false, [cue[from..end]]));
            at = end;
        }

        return pieces;
    }

    /// <summary>Whether the cue may not be cut behind it: an English word may go on into the next, or only some ways end in a blank.</summary>
    public bool MayJoin(CuePiece next) => (IsChoice && Ways.Any(way => way.EndsWith(' '))) || MayJoinWords(next);

    private bool MayJoinWords(CuePiece next) =>
        Ways.Any(way => way.Length == 0 || way[^1] is ')' || char.IsAsciiLetterOrDigit(way[^1]))
        && next.Ways.Any(way => way.Length == 0 || way[0] is '(' || char.IsAsciiLetterOrDigit(way[0]));

    /// <summary>The choices between two brackets; a choice may hold choices.</summary>
    private static List<string> Choices(string within)
    {
        List<string> choices = [];
        var (from, depth) = (0, 0);
        for (var i = 0; i < within.Length; i++)
        {
            depth += within[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && within[i] == '|')
            {
                choices.Add(within[from..i]);
                from = i + 1;
            }
        }

        choices.Add(within[from..]);
        return choices;
    }

    private static int CloseOf(string cue, int open)
    {
        var depth = 0;
        for (var i = open; i < cue.Length; i++)
        {
            depth += cue[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        throw new FormatException($"A choice is not closed: {cue}");
    }
}
