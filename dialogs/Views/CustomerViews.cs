using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Views;

/// <summary>How it stands, for the customer: a promise with a time behind which a clock stands, and what comes when. No level, no alarm.</summary>
public sealed record CustomerProgressView : View
{
    /// <summary>Number and version.</summary>
    public required ComplaintReference Complaint { get; init; }

    /// <summary>The line above the promise.</summary>
    public Message Kicker { get; init; } = Message.Of(MessageKey.CustomerRegistered);

    /// <summary>The promise (<see cref="MessageKey.CustomerCallBy"/> …), or <see cref="MessageKey.CustomerInProgress"/> where no clock stands behind one.</summary>
    public required Message Promise { get; init; }

    /// <summary>Who does it.</summary>
    public Message? Sentence { get; init; }

    /// <summary>Three to five steps.</summary>
    public IReadOnlyList<ProgressNode> Nodes { get; init; } = [];

    /// <summary>The code that opens it from another device; null leaves it out.</summary>
    public string? LookupCode { get; init; }

    /// <summary>What the customer can do.</summary>
    public IReadOnlyList<CardButton> Buttons { get; init; } =
        [new(Verbs.Add, Message.Of(MessageKey.ButtonAddCustomer)), new(Verbs.Person)];
}

/// <summary>One step of the customer's progress.</summary>
/// <param name="Title">A <c>Node…</c> key.</param>
/// <param name="State">Done, now or to come.</param>
/// <param name="When">The time that belongs to it.</param>
public sealed record ProgressNode(Message Title, NodeState State, Message? When = null);

/// <summary>Where a step stands.</summary>
public enum NodeState
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>Going on.</summary>
    Now,

    /// <summary>To come.</summary>
    ToCome,
}

/// <summary>Solutions put before the customer with what speaks for and against each; nothing starts before the choice (S-146).</summary>
public sealed record SolutionOptionsView : View
{
    /// <summary>Number and version.</summary>
    public required ComplaintReference Complaint { get; init; }

    /// <summary>At most three; each gets a button <see cref="Verbs.Choose"/> with <c>option</c>.</summary>
    public required IReadOnlyList<SolutionOption> Options { get; init; }
}

/// <summary>One solution.</summary>
/// <param name="Id">What the press carries as <c>option</c>.</param>
/// <param name="Title">What would be done.</param>
/// <param name="Pros">What speaks for it.</param>
/// <param name="Cons">What speaks against it.</param>
public sealed record SolutionOption(string Id, Message Title, IReadOnlyList<Message> Pros, IReadOnlyList<Message> Cons);
