using ComplaintBot.Dialogs.Playbooks.Yaml;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Dialogs.Playbooks.Reading;

/// <summary>Ids of the phrase library.</summary>
internal static class PhraseIds
{
    public static IReadOnlyList<string> Read(Section section, IReadOnlyList<Scalar> words)
    {
        foreach (var word in words.Where(word => WordingLibrary.Load().Find(word.Text) is null))
        {
            section.Report(word, $"unknown phrase '{Quote.Short(word.Text)}'");
        }

        return [.. words.Select(word => word.Text)];
    }
}
