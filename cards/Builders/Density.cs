namespace ComplaintBot.Cards.Builders;

/// <summary>How much of everything a card shows. A card that turns out too large is built anew, denser; what is cut ends in “…”.</summary>
/// <param name="LongestText">Longer texts are cut, in characters.</param>
/// <param name="MostChoices">Of a longer list of choices the first stand there.</param>
/// <param name="MostEntries">Of a longer history the newest stand there.</param>
/// <param name="FormsInline">Forms unfold on the card; else, where the channel has windows, they open in one.</param>
internal sealed record Density(int LongestText, int MostChoices, int MostEntries, bool FormsInline)
{
    /// <summary>From what a card has room for by itself to what fits whatever it holds.</summary>
    public static IReadOnlyList<Density> All { get; } =
    [
        new(LongestText: 400, MostChoices: 100, MostEntries: 16, FormsInline: true),
        new(LongestText: 200, MostChoices: 60, MostEntries: 12, FormsInline: true),
        new(LongestText: 100, MostChoices: 30, MostEntries: 8, FormsInline: true),
        new(LongestText: 60, MostChoices: 20, MostEntries: 6, FormsInline: false),
        new(LongestText: 30, MostChoices: 10, MostEntries: 4, FormsInline: false),
        new(LongestText: 20, MostChoices: 6, MostEntries: 3, FormsInline: false),
    ];
}
