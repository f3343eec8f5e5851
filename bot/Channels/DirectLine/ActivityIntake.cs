using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Storage;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>
/// Accepts what clients post: the echo goes into the log and the activity into the inbox, in one transaction. Once that is
/// durable it is answered; the turn comes after. A repeated post finds its first id and does nothing.
/// </summary>
internal sealed class ActivityIntake(IStore store, TimeProvider time)
{
    /// <summary>Whether the conversation was started.</summary>
    public async ValueTask<bool> IsStartedAsync(Ticket ticket, CancellationToken cancellation) =>
        await store.FindAnswerAsync(StartKey(ticket), cancellation) is not null;

    /// <summary>
    /// Starts the conversation: the bot hears once that somebody came in, in the token's language, and once more when they come again in
    /// another one, so that it speaks to them in it.
    /// </summary>
    public async Task StartAsync(Ticket ticket, CancellationToken cancellation)
    {
        var first = await JoinAsync(ticket, StartKey(ticket), cancellation);
        if (first.Outcome == CommitOutcome.Duplicate && first.Answer != Language(ticket))
        {
            await JoinAsync(ticket, $"{StartKey(ticket)}/{Language(ticket)}", cancellation);
        }
    }

    /// <summary>Accepts an activity and returns its id.</summary>
    /// <param name="ticket">Who speaks, where.</param>
    /// <param name="activity">What was posted.</param>
    /// <param name="files">Files that came with it and are taken.</param>
    /// <param name="refused">Names of files that are not.</param>
    /// <param name="cancellation">Ends with the request.</param>
    public async Task<string> AcceptAsync(
        Ticket ticket,
        ClientActivity activity,
        IReadOnlyList<AcceptedFile> files,
        IReadOnlyList<(string Name, string ContentType)> refused,
        CancellationToken cancellation)
    {
        if (activity.Type == "typing")
        {
            return ticket.Conversation + "|typing"; // worth nothing a second later: not kept
        }

        var locale = activity.Locale ?? ticket.Locale;
        var spoken = activity.SpokenBy(ticket, [.. files.Select(file => (file.Name, file.ContentType)), .. refused]);
        var posts = new List<Post> { new() { Conversation = ticket.StoreId, Reference = "{}", Activity = spoken } };
        if (refused.Count > 0)
        {
            posts.Add(new() { Conversation = ticket.StoreId, Reference = "{}", Activity = RefusalOf(ticket, locale, refused) });
        }

        var committed = await store.CommitAsync(
            new TurnWrites
            {
                InboundKey = activity.ClientId is { } id ? $"{ticket.StoreId}/{ticket.User}/{id}" : null,
                At = time.GetUtcNow(),
                Posts = posts,
                Inbox = activity.SaysSomething || files.Count > 0 ? [Accepted(ticket, spoken, locale, files)] : [],
            },
            cancellation);
        return committed.ActivityIds[0] ?? throw new InvalidOperationException("The store gave a logged activity no id.");
    }

    private Task<Committed> JoinAsync(Ticket ticket, string key, CancellationToken cancellation)
    {
        var joined = new JsonObject
        {
            ["type"] = "conversationUpdate",
            ["channelId"] = ticket.Channel,
            ["conversation"] = new JsonObject { ["id"] = ticket.Conversation },
            ["from"] = new JsonObject { ["id"] = ticket.User, ["role"] = "user" },
            ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = ticket.User }),
        };
        if (ticket.Locale is not null)
        {
            joined["locale"] = ticket.Locale;
        }

        return store.CommitAsync(
            new TurnWrites
            {
                InboundKey = key,
                InboundAnswer = Language(ticket),
                At = time.GetUtcNow(),
                Inbox = [Accepted(ticket, joined.ToJsonString(), ticket.Locale, [])],
            },
            cancellation);
    }

    private static string Language(Ticket ticket) => ticket.Locale ?? string.Empty;

    private static string StartKey(Ticket ticket) => "join/" + ticket.StoreId;

    private static InboxRow Accepted(Ticket ticket, string activity, string? locale, IReadOnlyList<AcceptedFile> files)
    {
        using var json = JsonDocument.Parse(activity);
        var accepted = new AcceptedActivity
        {
            Conversation = ticket.StoreId,
            Organisation = ticket.Organisation,
            User = ticket.User,
            Channel = ticket.Channel,
            Locale = locale,
            Persona = ticket.Persona,
            Playbook = ticket.Playbook,
            Activity = json.RootElement,
            Files = files,
        };
        return new InboxRow(0, ticket.StoreId, JsonSerializer.Serialize(accepted, DirectLineJson.Default.AcceptedActivity));
    }

    private static string RefusalOf(Ticket ticket, string? locale, IReadOnlyList<(string Name, string ContentType)> refused) =>
        new JsonObject
        {
            ["type"] = "message",
            ["channelId"] = ticket.Channel,
            ["conversation"] = new JsonObject { ["id"] = ticket.Conversation },
            ["from"] = new JsonObject { ["id"] = "bot", ["role"] = "bot" },
            ["text"] = UploadRules.Refusal([.. refused.Select(file => file.Name)]).In(LocaleTags.Parse(locale) ?? Locale.ZhHans),
        }.ToJsonString();
}
