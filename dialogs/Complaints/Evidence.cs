namespace ComplaintBot.Dialogs.Complaints;

/// <summary>Why a trigger fired.</summary>
/// <param name="Trigger">Its id.</param>
/// <param name="Words">The words that show it.</param>
/// <param name="Sentence">The sentence they stand in; null once erased, and where it was counted instead of said.</param>
public sealed record Evidence(string Trigger, string Words, string? Sentence);
