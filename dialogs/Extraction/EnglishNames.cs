using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>
/// Names in Latin letters: behind a title, introduced, behind a role ("waiter Kevin"), or capitalised words that begin with a known given
/// name.
/// </summary>
internal static partial class EnglishNames
{
    private static readonly WordList Titles = Vocabulary.Words("names/english/titles");
    private static readonly WordList Staff = Vocabulary.Words("names/english/staff");
    private static readonly WordList Given = Vocabulary.Words("names/english/given");
    private static readonly WordList None = Vocabulary.Words("names/english/none");

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        foreach (Match match in Introduced().Matches(input.Plain))
        {
            var name = match.Groups["name"];
            if (UsualLength(name.Value) is var length and > 0)
            {
                yield return Of(input, name.Index, name.Index + length, 0.88);
            }
        }

        // Nothing but two or three words with capitals is the answer to who somebody is.
        if (Bare().Match(input.Plain) is { Success: true } bare && bare.Groups["name"].Value.Split(' ').All(word => !IsNone(word)))
        {
            yield return Of(input, bare.Groups["name"].Index, bare.Groups["name"].Index + bare.Groups["name"].Length, 0.65);
        }

        foreach (Match match in Capitalised().Matches(input.Plain))
        {
            if (Titled(input, match) is { } titled)
            {
                yield return titled;
            }
            else if (Untitled(input, match) is { } untitled)
            {
                yield return untitled;
            }
        }
    }

    private static Candidate Of(ExtractionInput input, int start, int end, double confidence) =>
        new(FieldKind.PersonName, start, end, new FieldValue.Text(input.Text.Original[start..end]), confidence);

    private static Candidate? Titled(ExtractionInput input, Match match)
    {
        var name = TitledName().Match(match.Value);
        while (name.Success && !Titles.Contains(name.Groups["title"].Value.ToLowerInvariant()))
        {
            name = TitledName().Match(match.Value, name.Groups["first"].Index - 1);
        }

        if (!name.Success)
        {
            return null;
        }

        // The first word behind a title is always a name; a later one only while nothing says it is not.
        var end = name.Groups["first"].Index + name.Groups["first"].Length;
        foreach (Capture word in name.Groups["more"].Captures)
        {
            if (None.Contains(word.Value.Trim().ToLowerInvariant()))
            {
                break;
            }

            end = word.Index + word.Length;
        }

        end -= match.Value.AsSpan(0, end).EndsWith("'s", StringComparison.Ordinal) ? 2 : 0;
        return Of(input, match.Index + name.Groups["title"].Index, match.Index + end, 0.92);
    }

    private static Candidate? Untitled(ExtractionInput input, Match match)
    {
        var words = Word().Matches(match.Value);
        var from = 0;
        while (from < words.Count && IsNone(words[from].Value))
        {
            from++;
        }

        var to = from;
        while (to < words.Count && !IsNone(words[to].Value) && to - from < 4)
        {
            to++;
        }

        if (to == from || char.IsAsciiLetterLower(words[to - 1].Value[0]))
        {
            return null;
        }

        var start = match.Index + words[from].Index;
        var end = match.Index + words[to - 1].Index + words[to - 1].Length;
        var before = input.Folded[Math.Max(0, start - 16)..start];
        var isNamed = Role().Match(before) is { Success: true } role && (Staff.Contains(role.Groups["two"].Value) || Staff.Contains(role.Groups["one"].Value));
        var isGiven = Given.Contains(words[from].Value.ToLowerInvariant());
        var isDelimited = Delimited().IsMatch(before);
        double? confidence = (to - from, isGiven, isNamed, isDelimited) switch
        {
            ( > 1, true, _, _) => 0.85,
            ( > 1, false, true, _) when !input.Folded.AsSpan(start, end - start).Contains('&') => 0.7,
            ( > 1, false, false, true) when Reachable().IsMatch(input.Folded, end) => 0.65,
            ( > 1, false, _, true) when Speaks().IsMatch(input.Folded, end) || Signs().IsMatch(input.Folded, end) => 0.65,
            (1, true, true, _) => 0.6,
            (1, true, _, _) when start > 0 && Language.Script.IsHan(input.Plain[start - 1]) => 0.6,
            (1, _, _, _) when start > 0 && Language.Script.IsHan(input.Plain[start - 1]) && SpeaksChinese().IsMatch(input.Folded, end) && end - start > 2 => 0.6,
            (1, false, true, _) when Person().IsMatch(before) && Continues().IsMatch(input.Folded, end) && end - start > 2 && char.IsAsciiLetterLower(input.Plain[end - 1]) => 0.5,
            (1, true, _, true) when !Words().IsMatch(words[from].Value) && Continues().IsMatch(input.Folded, end) => 0.6,
            (1, true, _, _) when !Words().IsMatch(words[from].Value) && Inside().IsMatch(before) && Continues().IsMatch(input.Folded, end) && char.IsAsciiLetterLower(input.Plain[Math.Max(0, start - 2)]) => 0.5,
            _ => null,
        };
        if (to - from == 1 && ChineseTitle().Match(input.Folded, end) is { Success: true } title)
        {
            // Mandy 姐, Kelvin先生: the title belongs to the name.
            (end, confidence) = (end + title.Length, 0.8);
        }

        return confidence is { } sure ? Of(input, start, end, sure) : null;
    }

    private static bool IsNone(string word) => None.Contains(word.ToLowerInvariant()) || Staff.Contains(word.ToLowerInvariant()) || (word.Length > 2 && word.All(char.IsAsciiLetterUpper));

    private static int UsualLength(string name)
    {
        var length = 0;
        foreach (Match word in Word().Matches(name))
        {
            if (None.Contains(word.Value.ToLowerInvariant()))
            {
                break;
            }

            length = word.Index + word.Length;
        }

        return length;
    }

    [GeneratedRegex(@"(?<![A-Za-z])(?:(?:[Mm]y|[Cc]ustomer|[Cc]ustomer's|[Ff]ull) name(?:'s| is|:)\s*(?<name>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]+(?:\s+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]+){0,2})|(?:\b[Ii]\s?'?\s?a?m|[Tt]his is|[Nn]ame:|[Cc]ontact:|[Cc]alled|[Rr]egards,|[Ss]incerely,|[Cc]ustomer)\s+(?<name>\p{Lu}[a-zß-ɏ'’-]+(?:\s+\p{Lu}[A-Za-zÀ-ɏ'’-]+){1,2}))")]
    private static partial Regex Introduced();

    /// <summary>Words with capitals in a row, with what joins the parts of a name.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9@._/'-])(?:\p{Lu}[A-Za-zÀ-ɏ'’-]*|mr|mrs|ms|miss|dr|mdm)\.?(?:(?: (?:and|&))? (?:(?:bin|binti|bte|van|der|den|de|da|di|von|del|la|al|s/o|d/o) )*\p{Lu}[A-Za-zÀ-ɏ'’-]*\.?){0,5}(?<=[A-Za-zÀ-ɏ.])")]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"(?:^|\s)(?<title>[A-Za-zÀ-ɏ]+)\.?(?: (?:and|&) (?:Mr|Mrs|Ms|Dr)\.?)?\s(?<first>(?:(?:bin|binti|van|der|de|da|di|von|al|Da|De|Di|Van|Von|La) )?\p{Lu}[A-Za-zÀ-ɏ'’-]+)(?<more> (?:(?:bin|binti|van|der|de|da|di|von|al) )?\p{Lu}[A-Za-zÀ-ɏ'’-]+){0,2}")]
    private static partial Regex TitledName();

    [GeneratedRegex(@"[A-Za-zÀ-ɏ](?:[A-Za-zÀ-ɏ’-]|'(?!s\b))*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*(?<name>[A-ZÀ-Þ][a-zß-ɏ'’-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+){1,2})[\s.!]*$")]
    private static partial Regex Bare();

    /// <summary>The one or two words right before a name.</summary>
    [GeneratedRegex(@"(?<two>[a-z]+ (?<one>[a-z]+))[\s:,]{1,2}$|(?<one>[a-z]+)[\s:,]{1,2}$|(?<one>(?<two>))$")]
    private static partial Regex Role();

    [GeneratedRegex(@"(?:^|[.,;:/|(\n。，；：（])\s*$")]
    private static partial Regex Delimited();

    [GeneratedRegex(@"\G[\s,/|(;:]{1,3}(?:\+?\(?\d|[a-z0-9._%+-]+@|tel|phone|mobile|hp\b)")]
    private static partial Regex Reachable();

    [GeneratedRegex(@"\G,? (?:here|from|called|rang|says|said|reports|reported|complains|complained|wants|paid|bought|speaking|promised|told|refused|reported|asked|came|was|never|did|has|had|requests?|rejects?)\b")]
    private static partial Regex Speaks();

    [GeneratedRegex(@"\G\s?(?:姐(?!妹)|哥(?!哥)|小姐|先生|女士|太太|老师|经理|总(?![是共之])|生(?=[嗌话讲,。 ]))")]
    private static partial Regex ChineseTitle();

    [GeneratedRegex(@"\G\s?(?:说|讲|话|称|答应|承诺|保证|告诉|态度|跟我|同我|叫我|让我|先生|小姐|女士)")]
    private static partial Regex SpeaksChinese();

    [GeneratedRegex(@"\b(?:waiter|waitress|agent|manager|tenant|technician|engineer|driver|cashier|receptionist|clerk|rep|advis[eo]r|consultant|colleague|nurse|officer|supervisor|guest|adjuster|chef|attendant|courier|plumber|electrician|trainer|instructor|teacher|stylist|operator|bartender|concierge|porter|mover|named|called|name is)[\s:]{1,2}$")]
    private static partial Regex Person();

    /// <summary>Given names that are words, too.</summary>
    [GeneratedRegex("^(?:Bill|Mark|May|Will|Rose|Joy|Grace|Dawn|Frank|Art|Sue|Rob|Pat|Grant|Jack|Hong|Wei|Ali|Jun|Ming|Kim|Lee|Jan|Jordan|Dean|Carol|Crystal|Iris|Ivy|Lily|Ruby|Daisy|Violet|Victoria|Elizabeth|Florence|Sydney|Charlotte)$")]
    private static partial Regex Words();

    /// <summary>The last words of a message are who wrote it.</summary>
    [GeneratedRegex(@"\G[.\s]*$")]
    private static partial Regex Signs();

    [GeneratedRegex(@"[a-z] $")]
    private static partial Regex Inside();

    [GeneratedRegex(@"\G(?:[,.;:)]|$| [a-z]| -)")]
    private static partial Regex Continues();
}
