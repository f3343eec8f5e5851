using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Playbooks.Yaml;

namespace ComplaintBot.Dialogs.Playbooks.Reading;

/// <summary>Ids of the phrase library.</summary>
internal static partial class PhraseIds
{
    public static IReadOnlyList<string> Read(Section section, IReadOnlyList<Scalar> words)
    {
        foreach (var word in words.Where(word => !Form().IsMatch(word.Text)))
        {
            section.Report(word, $"'{Quote.Short(word.Text)}' is not the id of a phrase, such as W-129");
        }

        return [.. words.Select(word => word.Text)];
    }

    [GeneratedRegex(@"\AW-[0-9]{3}\z")]
    private static partial Regex Form();
}
