using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Views;

/// <summary>The open complaints of a person, most urgent first (<c>mine</c>).</summary>
public sealed record MyComplaintsView : View
{
    /// <summary>All that are open, most urgent first; the card shows the first eight and counts the rest.</summary>
    public required IReadOnlyList<ComplaintRow> Rows { get; init; }
}

/// <summary>One complaint of a list.</summary>
/// <param name="Number">Its number; the press opens it.</param>
/// <param name="Grade">How serious.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Status">A <c>Status…</c> key.</param>
/// <param name="Countdown">Its next clock.</param>
public sealed record ComplaintRow(string Number, Grade Grade, Message Subject, Message Status, Countdown? Countdown = null);

/// <summary>One complaint: how it stands, its facts and its history.</summary>
public sealed record ComplaintView : View
{
    /// <summary>Number and version.</summary>
    public required ComplaintReference Complaint { get; init; }

    /// <summary>How serious.</summary>
    public required Grade Grade { get; init; }

    /// <summary>A <c>Status…</c> key.</summary>
    public required Message Status { get; init; }

    /// <summary>Its next clock.</summary>
    public Countdown? Countdown { get; init; }

    /// <summary>The sentence that shows why.</summary>
    public Quote? Quote { get; init; }

    /// <summary>Facts in the order they are shown.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Other cases that tell of the same; each can be opened.</summary>
    public IReadOnlyList<AlikeComplaint> Alike { get; init; } = [];

    /// <summary>Where the message stands that it was logged from (<c>https</c>); null when it came otherwise.</summary>
    public string? SourceLink { get; init; }

    /// <summary>Everything that happened, oldest first; a long one is folded.</summary>
    public IReadOnlyList<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>It stands in a chat with the bot and is drawn anew when looked at; false where it is passed on.</summary>
    public bool Refreshes { get; init; } = true;

    /// <summary>What can be done.</summary>
    public IReadOnlyList<CardButton> Buttons { get; init; } = [new(Verbs.Add), new(Verbs.Wording), new(Verbs.Original)];
}

/// <summary>The files kept with a complaint, each to be opened (S-028).</summary>
public sealed record FilesView : View
{
    /// <summary>Number and version.</summary>
    public required ComplaintReference Complaint { get; init; }

    /// <summary>The files, oldest first.</summary>
    public required IReadOnlyList<StoredFile> Files { get; init; }
}

/// <summary>One line of a history.</summary>
/// <param name="At">When.</param>
/// <param name="What">An <c>Event…</c> key.</param>
public sealed record TimelineEntry(DateTimeOffset At, Message What);

/// <summary>Somebody with the right to it sets another grade and says why (S-011).</summary>
public sealed record GradeOverrideView : View
{
    /// <summary>Number and version.</summary>
    public required ComplaintReference Complaint { get; init; }

    /// <summary>What the complaint is about.</summary>
    public required Message Subject { get; init; }

    /// <summary>The grade as it is.</summary>
    public required Grade Current { get; init; }

    /// <summary>The playbook's grades; the id is what the press carries as <c>grade</c>.</summary>
    public required IReadOnlyList<GradeChoice> Choices { get; init; }
}

/// <summary>A grade to choose.</summary>
/// <param name="Id">Its id in the playbook.</param>
/// <param name="Grade">Label and level.</param>
public sealed record GradeChoice(string Id, Grade Grade);
