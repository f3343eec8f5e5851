using ComplaintBot.Cards;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Turns;

/// <summary>How conversations are named in the store: the channel, a colon, the channel's own id.</summary>
internal static class ConversationIds
{
    private const string ThreadMark = ";messageid=";

    /// <summary>The id of a conversation that reached the bot through a Connector. None of them can name a Direct Line log of ours.</summary>
    public static string OfConnector(string channel, string conversation) =>
        (channel is "directline" or "console" ? "connector-" : string.Empty) + channel + ":" + conversation;

    /// <summary>The id behind an address of an organisation file: <c>teams:19:…</c>, <c>slack:C1</c>, <c>console:managers</c>.</summary>
    public static string OfAddress(string address) =>
        address.StartsWith("teams:", StringComparison.Ordinal) ? "ms" + address : address;

    /// <summary>The address of a conversation, as organisation files name it.</summary>
    public static string ToAddress(string id) =>
        Root(id) is var root && root.StartsWith("msteams:", StringComparison.Ordinal) ? root[2..] : root;

    /// <summary>The channel in which a thread stands; the conversation itself when it is none.</summary>
    public static string Root(string id) =>
        id.IndexOf(ThreadMark, StringComparison.Ordinal) is var mark && mark < 0 ? id : id[..mark];

    /// <summary>The channel's own id.</summary>
    public static string Own(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The channel of an id.</summary>
    public static string Channel(string id) => id[..Math.Max(0, id.IndexOf(':', StringComparison.Ordinal))];

    /// <summary>Whether what is said there goes to a log that clients read, not to an outbox.</summary>
    public static bool HasLog(string id) => Channel(id) is "directline" or "console";

    /// <summary>How things are drawn there.</summary>
    public static ChannelKind Kind(string id) => Channel(id) == "msteams" ? ChannelKind.Teams : ChannelKind.WebChat;
}
