using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Playbooks.Yaml;

namespace ComplaintBot.Dialogs.Playbooks.Reading;

/// <summary>The places in a customer's text that the case fills: the same ones in every language.</summary>
internal static partial class Slots
{
    /// <summary>The complaint's number, the title of whoever has it, and the instant of the next promised clock.</summary>
    private static readonly string[] Known = ["number", "manager", "due"];

    public static void Check(Section section, Node node, LocalizedText text)
    {
        var expected = In(text.ZhHans);
        foreach (var locale in LocaleTags.All)
        {
            var slots = In(text.In(locale));
            if (slots.Except(Known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            {
                section.Report(node, $"unknown slot '{{{Quote.Short(unknown)}}}' in {locale.Tag()}{Quote.Suggestion(unknown, Known)}");
            }
            else if (text.In(locale).Length > 0 && !slots.SetEquals(expected))
            {
                section.Report(node, $"{locale.Tag()} and zh-Hans have different slots");
            }
        }
    }

    private static HashSet<string> In(string text) =>
        Form().Matches(text).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Form();
}
