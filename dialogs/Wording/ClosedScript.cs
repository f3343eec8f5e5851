using System.Text;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>A closed script: only these phrases may be said, in any order (S-108, S-109).</summary>
internal static class ClosedScript
{
    public static bool Allows(DraftText text, IReadOnlyList<string> script)
    {
        var allowed = Phrases(script).SelectMany(phrase => LocaleTags.All.Select(locale => Pattern(phrase.Text.In(locale))));
        return Regex.IsMatch(Bare(text.Folded), $"^(?:{string.Join('|', allowed)})+$", RegexOptions.CultureInvariant);
    }

    /// <summary>What of the draft stands in the script; where nothing does, the script's first phrase.</summary>
    public static string Rewrite(DraftText text, IReadOnlyList<string> script)
    {
        var bare = Bare(text.Folded);
        var phrases = Phrases(script).ToList();
        var said = phrases
            .Where(phrase => LocaleTags.All.Any(locale => Regex.IsMatch(bare, Pattern(phrase.Text.In(locale)), RegexOptions.CultureInvariant)))
            .Where(phrase => phrase.Slots.Count == 0)
            .ToList();
        var chosen = said.Count > 0 ? said : phrases.Take(1);
        return string.Join(text.Chinese ? "" : " ", chosen.Select(phrase => phrase.Text.In(text.Locale)));
    }

    private static IEnumerable<Phrase> Phrases(IReadOnlyList<string> script) =>
        script.Select(WordingLibrary.Load().Find).OfType<Phrase>();

    private static string Pattern(string phrase) =>
        string.Concat(Phrase.Slot().Split(phrase).Select((part, index) => index % 2 == 1 ? ".{1,60}?" : Regex.Escape(Bare(DraftText.Fold(part)))));

    private static string Bare(string folded)
    {
        var letters = new StringBuilder(folded.Length);
        foreach (var character in folded.Where(char.IsLetterOrDigit))
        {
            letters.Append(character);
        }

        return letters.ToString();
    }
}
