using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Views;

/// <summary>What did not arrive, or may not have, for supervisors; the newest first.</summary>
public sealed record UndeliveredView : View
{
    /// <summary>All of them; the card shows the first eight and counts the rest.</summary>
    public required IReadOnlyList<UndeliveredEntry> Entries { get; init; }
}

/// <summary>One entry.</summary>
/// <param name="Id">What <see cref="Verbs.Resend"/> carries.</param>
/// <param name="What">The message, or which card.</param>
/// <param name="Where">To whom (<see cref="MessageKey.UndeliveredTo"/>).</param>
/// <param name="Why">Refused or uncertain.</param>
public sealed record UndeliveredEntry(long Id, Message What, Message Where, Message Why);
