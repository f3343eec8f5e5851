using ComplaintBot.Cards.Builders;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Cards;

/// <summary>For whom and when something is rendered.</summary>
/// <param name="Locale">The reader's language.</param>
/// <param name="Zone">The organisation's zone; times are told in it.</param>
/// <param name="Now">The moment of rendering; "today" and what remains are relative to it.</param>
/// <param name="Channel">Where it will be read.</param>
public sealed record RenderContext(Locale Locale, TimeZoneInfo Zone, DateTimeOffset Now, ChannelKind Channel)
{
    /// <summary>
    /// The channel's ids of people, where a card can be drawn anew for some of its readers only: a conversation of more than 60. null
    /// where it is drawn for whoever looks.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Accounts { get; init; }

    /// <summary>How much of everything is shown.</summary>
    internal Density Density { get; init; } = Density.All[0];

    /// <summary>The address at which a file can be fetched for a while; null where files are named and not opened.</summary>
    public Func<StoredFile, string>? FileAddress { get; init; }

    /// <summary>Many people may read it: telephone numbers are masked whatever the message says.</summary>
    internal bool Public { get; init; }

    /// <summary>A moment on the organisation's clocks.</summary>
    internal DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);
}

/// <summary>Where a message or a card is read.</summary>
public enum ChannelKind
{
    /// <summary>Microsoft Teams: Adaptive Cards with <c>Action.Execute</c>.</summary>
    Teams,

    /// <summary>A window in Teams: <c>Action.Submit</c> alone, and nothing that is drawn again by itself.</summary>
    TeamsWindow,

    /// <summary>The web chat and the console: Adaptive Cards with <c>Action.Submit</c>.</summary>
    WebChat,
}
