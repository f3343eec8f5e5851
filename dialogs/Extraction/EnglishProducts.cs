using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Products in English: known things with the names before them, a brand with its model, and what stands behind "bought a".</summary>
internal static partial class EnglishProducts
{
    private static readonly WordList Things = Vocabulary.Words("products/english");
    private static readonly WordList Brands = Vocabulary.Words("products/english-brands");
    private static readonly WordList None = Vocabulary.Words("names/english/none");

    public static IEnumerable<Found> Find(ExtractionInput input)
    {
        var text = input.Folded;
        var words = new List<(int Start, int End)>();
        foreach (var word in Word().EnumerateMatches(text))
        {
            words.Add((word.Index, word.Index + word.Length));
        }

        var i = 0;
        while (i < words.Count)
        {
            var count = Thing(text, words, i);
            var end = count > 0 ? words[i + count - 1].End : 0;
            if (count == 0 && Brands.Contains(text.AsSpan(words[i].Start, words[i].End - words[i].Start)))
            {
                (count, end) = Branded(input, words, i);
            }

            if (count > 0 && !NotThisThing().IsMatch(text, end) && !NotBefore().IsMatch(text, words[i].Start))
            {
                var start = WithNames(input.Plain, words, i);
                var hasNames = start < words[i].Start;
                i += count;

                // gearbox housings: two things side by side are one.
                while (i < words.Count && words[i].Start - end == 1 && text[end] == ' ' && Thing(text, words, i) is var more and > 0)
                {
                    i += more;
                    end = words[i - 1].End;
                }

                yield return new Found(start, end, hasNames ? 0.8 : 0.7);
                continue;
            }

            i++;
        }

        foreach (Match match in Bought().Matches(text))
        {
            var thing = match.Groups["thing"];
            if (!None.Contains(thing.Value) && !char.IsAsciiLetterUpper(input.Plain[thing.Index]))
            {
                yield return new Found(thing.Index, thing.Index + thing.Length, 0.5);
            }
        }

        foreach (var faulty in ThingsByFault.English(text))
        {
            if (!None.Contains(text.AsSpan(faulty.Start, faulty.End - faulty.Start)) && !char.IsAsciiLetterUpper(input.Plain[faulty.Start]))
            {
                yield return faulty;
            }
        }
    }

    /// <summary>How many words from here name a thing: the most that do.</summary>
    private static int Thing(string text, List<(int Start, int End)> words, int at)
    {
        for (var count = Math.Min(3, words.Count - at); count > 0; count--)
        {
            var (start, end) = (words[at].Start, words[at + count - 1].End);
            if (end - start < 32 && (Things.Contains(text.AsSpan(start, end - start)) || (text[end - 1] == 's' && Things.Contains(text.AsSpan(start, end - start - 1)))))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>Honda Civic, Dyson V11, Samsung TV: a brand, with the names, models and thing that follow.</summary>
    private static (int Count, int End) Branded(ExtractionInput input, List<(int Start, int End)> words, int at)
    {
        var count = 1;
        while (at + count < words.Count && count < 5 && words[at + count].Start - words[at + count - 1].End == 1 && input.Text.Folded[words[at + count].Start - 1] == ' ')
        {
            var (start, end) = words[at + count];
            var isName = (char.IsAsciiLetterUpper(input.Plain[start]) || input.Plain.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') >= 0) && !None.Contains(input.Folded.AsSpan(start, end - start));
            var thing = Thing(input.Folded, words, at + count);
            if (thing > 0)
            {
                return (count + thing, words[at + count + thing - 1].End);
            }

            if (!isName)
            {
                break;
            }

            count++;
        }

        return count > 1 ? (count, words[at + count - 1].End) : (0, 0);
    }

    /// <summary>Names and models right before a thing belong to it: Premium Care plan, E18 dishwasher.</summary>
    private static int WithNames(string plain, List<(int Start, int End)> words, int at)
    {
        var first = at;
        while (first > 0 && at - first < 3 && words[first].Start - words[first - 1].End == 1 && plain[words[first].Start - 1] == ' ')
        {
            var (start, end) = words[first - 1];
            var word = plain.AsSpan(start, end - start);
            if (word.EndsWith("'s") || word.EndsWith("’s") || !(char.IsAsciiLetterUpper(word[0]) || (char.IsAsciiLetter(word[0]) && word.IndexOfAnyInRange('0', '9') > 0)) || (None.Contains(plain[start..end].ToLowerInvariant()) && word is not ("Premium" or "Care" or "Plus")))
            {
                break;
            }

            first--;
        }

        return words[first].Start;
    }

    [GeneratedRegex(@"(?<![a-z0-9@._/-])[a-z0-9](?:[a-z0-9'’&-]*[a-z0-9])?(?![@/]|\.[a-z])")]
    private static partial Regex Word();

    /// <summary>phone number, car park: another thing, or how to reach somebody.</summary>
    [GeneratedRegex(@"\G(?:\s+(?:number|no\b|call|calls|me\b|him\b|us\b|company|shop|store|park|service desk|line|booking|was rude|staff|crew|guy|man|team|operator|manager|branch|driver|street|road|desk|agent|rental|dealer|rate)\b|(?:\s+is)?\s*:?\s*\+?\(?\d{4,}|'s\s+number)")]
    private static partial Regex NotThisThing();

    [GeneratedRegex(@"(?:\b(?:by|on the|over the|via|tel|per|to|i'll|will|pls|please|or|can|credit|debit|not a?|no|free|front|service|at)\s|[@#])\G", RegexOptions.RightToLeft)]
    private static partial Regex NotBefore();

    [GeneratedRegex(@"\b(?:bought|ordered|purchased|subscribed to|signed up for|rented|leased|paid for|installed)\s+(?:(?:an?|the|my|some|this|that|your|two|three|four|\d{1,3}|new|brand new|pair of|set of|box of|bottle of|pack of)\s+){0,3}(?<thing>(?!(?:it|them|this|that|online|from|at|on|in|for|and|new|item|items|product|products|thing|things|goods|stuff|order|one|email|text|message|call|letter|reply|bill|invoice|room|table|refund|same|day|days|week|weeks|days|hours|times|first|last|next|wrong|same|other|second|following|parcel|package)\b)[a-z][a-z-]{2,}(?:\s(?!(?:from|at|on|in|for|that|which|was|is|were|are|last|and|with|to|it|online|via|through|yesterday|today|but|by|of|has|had|have|two|three|this|as|when|because|so|not|than|then|my|your|we|i|she|he|they|the|a|an|never|still|only|came|arrived|broke|stopped|did|does|do|one|four|five|six|seven|eight|nine|ten|last|ago|days?|weeks?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)[a-z][a-z-]+){0,2})")]
    private static partial Regex Bought();
}
