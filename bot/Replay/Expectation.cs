using ComplaintBot.Dialogs.Complaints;

namespace ComplaintBot.Replay;

/// <summary>One thing that must come of a step.</summary>
/// <param name="Expected">As the transcript puts it.</param>
/// <param name="Check">What there is instead; null when it holds.</param>
internal sealed record Expectation(string Expected, Func<StepOutcome, ValueTask<string?>> Check);

/// <summary>What came of a step.</summary>
internal sealed record StepOutcome
{
    /// <summary>Who acted; null when time did.</summary>
    public Participant? Actor { get; init; }

    /// <summary>The place in which they acted.</summary>
    public string? Place { get; init; }

    /// <summary>They wrote (and did not press): what follows in the same place is a reply.</summary>
    public bool Wrote { get; init; }

    /// <summary>The HTTP status of the request; null when there was none.</summary>
    public int? Status { get; init; }

    /// <summary>Everything the bot said.</summary>
    public required IReadOnlyList<Seen> Seen { get; init; }

    /// <summary>Every event written, with the number of its complaint.</summary>
    public required IReadOnlyList<(string Number, ComplaintEvent Event)> Events { get; init; }

    /// <summary>Every line logged.</summary>
    public required IReadOnlyList<string> Log { get; init; }

    /// <summary>The complaints as they are now.</summary>
    public required CaseBook Cases { get; init; }

    /// <summary>Fetches what a link in a message leads to: name and content as text.</summary>
    public required Func<string, Task<string>> Fetch { get; init; }

    /// <summary>Puts numbers for <c>{number}</c>, <c>{number1}</c> …</summary>
    public string Fill(string text) => Cases.Fill(text);

    /// <summary>Said to whoever acted, where they acted.</summary>
    public bool IsReply(Seen seen) => seen.As == SeenAs.Answered || (seen.As == SeenAs.Posted && Actor is not null && (seen.Place == Actor.Id || (Wrote && seen.Place == Place)));
}
