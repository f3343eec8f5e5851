namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// The words of which a match of a pattern must hold at least one, read from the pattern itself: most patterns need not be run on
/// most drafts. Reads the syntax that <c>draft-patterns.yaml</c> uses; what it does not understand asks for nothing.
/// </summary>
internal sealed class RequiredWords
{
    private const int MostExact = 160;

    private readonly string pattern;
    private int at;

    private RequiredWords(string pattern) => this.pattern = pattern;

    /// <summary>The words; null where a match need not hold any that can be told.</summary>
    public static string[]? Of(string pattern)
    {
        var words = new RequiredWords(pattern).Alternatives().Best;
        return words is null || words.Contains("") ? null : [.. words];
    }

    private Part Alternatives()
    {
        var options = new List<Part> { Sequence() };
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            options.Add(Sequence());
        }

        return options.Count == 1 ? options[0] : new Part(
            options.TrueForAll(option => option.Exact is not null) ? Limit(options.SelectMany(option => option.Exact!)) : null,
            options.TrueForAll(option => option.Best is not null) ? [.. options.SelectMany(option => option.Best!)] : null);
    }

    private Part Sequence()
    {
        HashSet<string>? run = [""];
        HashSet<string>? required = null;
        var exact = true;
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var part = Quantified();
            if (run is not null && part.Exact is not null && Joined(run, part.Exact) is { } longer)
            {
                run = longer;
                continue;
            }

            exact = false;
            required = Better(Better(required, run), part.Best);
            run = part.Exact ?? [""];
        }

        return new Part(exact ? run : null, Better(required, run));
    }

    private Part Quantified()
    {
        var part = Atom();
        while (at < pattern.Length && IsQuantifier(pattern[at]))
        {
            var (least, most) = Count();
            part = (least, most) switch
            {
                (1, 1) => part,
                (0, 1) => new Part(part.Exact is null ? null : [.. part.Exact, ""], null),
                (0, _) => new Part(null, null),
                _ => new Part(null, part.Best),
            };
        }

        return part;
    }

    private (int Least, int Most) Count()
    {
        var (least, most) = (0, int.MaxValue);
        switch (pattern[at++])
        {
            case '?':
                most = 1;
                break;
            case '+':
                least = 1;
                break;
            case '{':
                var end = pattern.IndexOf('}', at);
                var bounds = pattern[at..end].Split(',');
                least = int.Parse(bounds[0], System.Globalization.CultureInfo.InvariantCulture);
                most = bounds.Length == 1 ? least : most;
                at = end + 1;
                break;
        }

        // A lazy quantifier takes as often.
        at += at < pattern.Length && pattern[at] == '?' ? 1 : 0;
        return (least, most);
    }

    private Part Atom()
    {
        var character = pattern[at++];
        switch (character)
        {
            case '(':
                var looksAround = OpensLookaround();
                var inner = Alternatives();
                at++;
                return looksAround ? Part.Nothing : inner;
            case '[':
                return Class();
            case '^' or '$':
                return Part.Nothing;
            case '.':
                return Part.Any;
            case '\\':
                return Escape();
            default:
                return new Part([Literal()], null);
        }
    }

    /// <summary>The plain characters from the one just read on, but for one that a quantifier makes a part of its own.</summary>
    private string Literal()
    {
        var start = at - 1;
        while (at < pattern.Length && IsPlain(pattern[at]) && (at + 1 == pattern.Length || !IsQuantifier(pattern[at + 1])))
        {
            at++;
        }

        return pattern[start..at];
    }

    private static bool IsPlain(char character) => character is not ('(' or ')' or '[' or '|' or '^' or '$' or '.' or '\\') && !IsQuantifier(character);

    private static bool IsQuantifier(char character) => character is '?' or '*' or '+' or '{';

    /// <summary>Steps over what opens a group; true for one that matches no text of its own.</summary>
    private bool OpensLookaround()
    {
        if (pattern[at] != '?')
        {
            return false;
        }

        at++;
        var around = pattern[at] is '=' or '!' || (pattern[at] == '<' && pattern[at + 1] is '=' or '!');
        at = pattern[at] is ':' or '=' or '!' ? at + 1 : around ? at + 2 : pattern.IndexOf('>', at) + 1;
        return around;
    }

    private Part Class()
    {
        var start = at;
        at += pattern[at] == '^' ? 1 : 0;
        while (pattern[at] != ']')
        {
            at += pattern[at] == '\\' ? 2 : pattern[at] == '[' ? pattern.IndexOf(']', at) - at + 1 : 1;
        }

        var members = pattern[start..at++];
        return members.AsSpan().IndexOfAny("^\\-[") >= 0 ? Part.Any : new Part(members.Select(member => member.ToString()).ToHashSet(StringComparer.Ordinal), null);
    }

    private Part Escape()
    {
        var character = pattern[at++];
        switch (character)
        {
            case 'b' or 'B' or 'G':
                return Part.Nothing;
            case 'p' or 'P':
                at = pattern.IndexOf('}', at) + 1;
                return Part.Any;
            case 'u':
                var code = Convert.ToInt32(pattern.Substring(at, 4), 16);
                at += 4;
                return new Part([((char)code).ToString()], null);
            default:
                return char.IsAsciiLetterOrDigit(character) ? Part.Any : new Part([character.ToString()], null);
        }
    }

    /// <summary>Each followed by each of the others. What stands at the beginning, or has no text of its own, makes no new set.</summary>
    private static HashSet<string>? Joined(HashSet<string> before, HashSet<string> after) =>
        IsNoText(before) && after.Count <= MostExact ? after
        : IsNoText(after) && before.Count <= MostExact ? before
        : Limit(before.SelectMany(left => after.Select(right => left + right)));

    private static bool IsNoText(HashSet<string> words) => words.Count == 1 && words.Contains("");

    private static HashSet<string>? Limit(IEnumerable<string> words)
    {
        HashSet<string> all = new(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (all.Add(word) && all.Count > MostExact)
            {
                return null;
            }
        }

        return all;
    }

    /// <summary>Longer words are rarer, and fewer are sooner looked for.</summary>
    private static HashSet<string>? Better(HashSet<string>? left, HashSet<string>? right)
    {
        static (int Shortest, int Fewest) Worth(HashSet<string>? words) => words is null ? (-1, 0) : (Math.Min(words.Min(word => word.Length), 4), -words.Count);
        return Worth(right).CompareTo(Worth(left)) > 0 ? right : left;
    }

    /// <summary>Every text that a part can match where they are few, and words of which each match holds one.</summary>
    private readonly record struct Part(HashSet<string>? Exact, HashSet<string>? Required)
    {
        public static readonly Part Nothing = new([""], null);
        public static readonly Part Any = new(null, null);

        public HashSet<string>? Best => Better(Required, Exact);
    }
}
