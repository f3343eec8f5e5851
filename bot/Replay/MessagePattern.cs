namespace ComplaintBot.Replay;

/// <summary>What messages are expected to be: taken together their texts and buttons, one of them with the card, one asking for the field.</summary>
/// <param name="All">Of all of them together.</param>
/// <param name="Asks">The field that one of them asks for; <c>none</c> when none may ask; null when it does not matter.</param>
/// <param name="Card">A card among them; null when it does not matter.</param>
internal sealed record MessagePattern(CardPattern All, string? Asks, CardPattern? Card)
{
    /// <summary>Reads one; <paramref name="others"/> are the members that may stand beside texts and buttons.</summary>
    public static MessagePattern Read(TranscriptNode node, params ReadOnlySpan<string> others)
    {
        var members = node.Members(["has", "hasNot", "buttons", "noButtons", .. others]);
        return new MessagePattern(
            CardPattern.Read(members),
            members.GetValueOrDefault("asks")?.Text,
            members.TryGetValue("card", out var card) ? CardPattern.Read(card) : null);
    }

    /// <summary>What there is instead; null when the messages are as expected.</summary>
    public string? Check(StepOutcome outcome, IReadOnlyList<Seen> messages)
    {
        // Of something replaced twice only the last counts.
        var last = messages.Where((seen, i) => seen.Id.Length == 0 || !messages.Skip(i + 1).Any(later => later.Id == seen.Id && later.Conversation == seen.Conversation)).ToList();
        var holds = last.Count > 0
            && All.Fits(string.Join('\n', last.Select(seen => seen.Content.Text)), [.. last.SelectMany(seen => seen.Content.Buttons)], outcome.Fill)
            && (Asks is null || (Asks == "none" ? last.TrueForAll(seen => seen.Content.Asks is null) : last.Exists(seen => seen.Content.Asks == Asks)))
            && (Card is null || last.Exists(seen => seen.Content.Cards.Count > 0 && Card.Fits(seen.Content.Text, seen.Content.Buttons, outcome.Fill)));
        return holds ? null : last.Count > 0 ? Describe(last) : "none; instead " + Describe(outcome.Seen);
    }

    /// <summary>Messages in a few words.</summary>
    public static string Describe(IReadOnlyList<Seen> messages) => messages.Count == 0
        ? "nothing was said"
        : string.Join(" | ", messages.Select(seen =>
            $"{seen.As.ToString().ToLowerInvariant()} {seen.Place}: {Short(seen.Content.Text)}"
            + (seen.Content.Asks is { } asks ? $" asks {asks}" : string.Empty)
            + (seen.Content.Buttons.Count > 0 ? $" [{string.Join(", ", seen.Content.Buttons.Select(button => button.Verb))}]" : string.Empty)));

    /// <summary>A text in one line, not too long.</summary>
    public static string Short(string text)
    {
        const int Longest = 600;
        var line = text.ReplaceLineEndings(" / ");
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }
}
