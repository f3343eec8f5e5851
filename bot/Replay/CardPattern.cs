using System.Text.RegularExpressions;

namespace ComplaintBot.Replay;

/// <summary>What is expected to be read and pressed on something: texts, buttons, and of a card its level and grade.</summary>
internal sealed record CardPattern
{
    /// <summary>Words that stand there.</summary>
    public IReadOnlyList<string> Has { get; init; } = [];

    /// <summary>Words that do not.</summary>
    public IReadOnlyList<string> HasNot { get; init; } = [];

    /// <summary>Words that stand there one after the other, with whatever else between.</summary>
    public IReadOnlyList<string> InOrder { get; init; } = [];

    /// <summary>Verbs of buttons that are there; none when empty; null when it does not matter.</summary>
    public IReadOnlyList<string>? Buttons { get; init; }

    /// <summary>Verbs of buttons that are not.</summary>
    public IReadOnlyList<string> NoButtons { get; init; } = [];

    /// <summary><c>L0</c> to <c>L4</c>, as it stands on the card.</summary>
    public string? Level { get; init; }

    /// <summary>The grade's name, as it stands on the card.</summary>
    public string? Grade { get; init; }

    /// <summary>Names of the members of a pattern.</summary>
    public static IReadOnlyList<string> Names { get; } = ["has", "hasNot", "inOrder", "buttons", "noButtons", "level", "grade"];

    /// <summary>Reads one.</summary>
    public static CardPattern Read(TranscriptNode node) => Read(node.Members([.. Names]));

    /// <summary>Reads one from members among which others may be.</summary>
    public static CardPattern Read(IReadOnlyDictionary<string, TranscriptNode> members)
    {
        if (members.TryGetValue("level", out var level) && !Regex.IsMatch(level.Text, "^L[0-4]$", RegexOptions.None, TimeSpan.FromSeconds(1)))
        {
            throw level.Fault("L0 to L4 is wanted here");
        }

        return new CardPattern
        {
            Has = Texts("has") ?? [],
            HasNot = Texts("hasNot") ?? [],
            InOrder = Texts("inOrder") ?? [],
            Buttons = Texts("buttons"),
            NoButtons = Texts("noButtons") ?? [],
            Level = level?.Text,
            Grade = members.TryGetValue("grade", out var grade) ? grade.Text : null,
        };

        IReadOnlyList<string>? Texts(string name) => members.TryGetValue(name, out var node) ? node.Texts : null;
    }

    /// <summary>Whether what was seen is as expected, all of it taken together.</summary>
    /// <param name="text">What can be read.</param>
    /// <param name="buttons">What can be pressed.</param>
    /// <param name="fill">Puts numbers for <c>{number}</c>.</param>
    public bool Fits(string text, IReadOnlyCollection<SeenButton> buttons, Func<string, string> fill)
    {
        bool Reads(string words) => text.Contains(fill(words), StringComparison.Ordinal);
        bool Presses(string verb) => buttons.Any(button => button.Verb == verb || button.Title == verb);
        return Has.All(Reads)
            && !HasNot.Any(Reads)
            && StandInOrder(text, InOrder.Select(fill))
            && (Buttons is null || (Buttons.Count == 0 ? buttons.Count == 0 : Buttons.All(Presses)))
            && !NoButtons.Any(Presses)
            && (Level is null || Regex.IsMatch(text, $"(?<![A-Za-z0-9]){Level}(?![0-9])", RegexOptions.None, TimeSpan.FromSeconds(1)))
            && (Grade is null || Reads(Grade));
    }

    private static bool StandInOrder(string text, IEnumerable<string> words)
    {
        var from = 0;
        foreach (var each in words)
        {
            var at = text.IndexOf(each, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from = at + each.Length;
        }

        return true;
    }
}
