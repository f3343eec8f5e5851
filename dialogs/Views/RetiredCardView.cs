namespace ComplaintBot.Dialogs.Views;

/// <summary>What stands in place of a card that was posted twice: it points to the other one.</summary>
/// <param name="Number">The complaint's number.</param>
public sealed record RetiredCardView(string Number) : View;
