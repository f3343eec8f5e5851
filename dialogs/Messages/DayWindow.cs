namespace ComplaintBot.Dialogs.Messages;

/// <summary>A window of days as an argument of a message: the return visit, 11 月 26—28 日.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
public sealed record DayWindow(DateOnly From, DateOnly To);
