using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Views;

/// <summary>A form in a window of its own: what is known stands in it, one button sends it, and what does not fit is told at its top.</summary>
public sealed record FormView : View
{
    /// <summary>What the window is called.</summary>
    public required Message Title { get; init; }

    /// <summary>The complaint it is about; null while there is none.</summary>
    public ComplaintReference? Complaint { get; init; }

    /// <summary>What the complaint is about, or where its words come from; null leaves it out.</summary>
    public Message? Subject { get; init; }

    /// <summary>How serious it looks; null where that is not shown.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The words that show it.</summary>
    public Quote? Quote { get; init; }

    /// <summary>What to know before filling it in.</summary>
    public Message? Note { get; init; }

    /// <summary>What did not fit; empty when it is opened.</summary>
    public IReadOnlyList<Message> Problems { get; init; } = [];

    /// <summary>What is filled in.</summary>
    public required IReadOnlyList<InputField> Fields { get; init; }

    /// <summary>What sends it.</summary>
    public required CardButton Button { get; init; }
}
