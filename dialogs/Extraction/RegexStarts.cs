using System.Buffers;
using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Two ways to ask a pattern only where it can answer, so that the length of a text costs no more than it must.</summary>
internal static class RegexStarts
{
    /// <summary>Every match of a pattern that begins with <c>\G</c>, tried only at these characters.</summary>
    public static IEnumerable<Match> MatchesAt(this Regex anchored, string text, SearchValues<char> starts)
    {
        for (var at = Next(text, 0, starts); at >= 0;)
        {
            var match = anchored.Match(text, at);
            if (match.Success && match.Length > 0)
            {
                yield return match;
            }

            at = Next(text, Math.Max(at + 1, match.Index + match.Length), starts);
        }
    }

    private static int Next(string text, int from, SearchValues<char> starts)
    {
        var next = from < text.Length ? text.AsSpan(from).IndexOfAny(starts) : -1;
        return next < 0 ? -1 : from + next;
    }
}
