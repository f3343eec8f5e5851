using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Cards;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Sources;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework.Invokes;

/// <summary>
/// The message extension's search command: complaints of the person's organisation that they may know of, by number, by words, by
/// the end of a telephone number, or their own. A guest finds nothing. It reads and writes nothing.
/// </summary>
internal sealed class FindComplaints(IStore store, ActivityTurns turns, OrganisationCatalog catalog, PinnedPlaybooks playbooks, TimeProvider time)
{
    /// <summary>Teams shows no more at once.</summary>
    private const int MostResults = 25;

    /// <summary>Cases that are looked through: all that are open, then the newest. An older one is found by its number.</summary>
    private const int MostSearched = 2000;

    private const int LongestQuery = 200;

    /// <summary>What was found; null when the invoke is malformed.</summary>
    public async Task<string?> QueryAsync(Activity activity, Organisation organisation, CancellationToken cancellation)
    {
        if (Words(activity.Value) is not { } words)
        {
            return null;
        }

        var where = ConversationIds.OfConnector(activity.ChannelId!, activity.Conversation!.Id!);
        var (actor, language) = await turns.ActorAsync(activity, organisation, where, catalog.PlaybookFor(organisation, ConversationIds.ToAddress(where)), cancellation);
        var context = new RenderContext(language ?? LocaleTags.Parse(activity.Locale) ?? organisation.Languages[0], organisation.Calendar.Zone, time.GetUtcNow(), ChannelKind.Teams);
        var skip = Number(activity.Value.Member("queryOptions").Member("skip")) ?? 0;
        var found = new List<JsonNode>(MostResults);
        await foreach (var of in actor.IsGuest ? AsyncEnumerable.Empty<Case>() : CasesAsync(organisation, actor, words, context.Now, cancellation))
        {
            if (skip-- > 0)
            {
                continue;
            }

            found.Add(Result(of, context));
            if (found.Count == MostResults)
            {
                break;
            }
        }

        return found.Count == 0
            ? Nothing(MessageKey.SearchNone, context)
            : ActivityWriter.ToJson(new JsonObject { ["composeExtension"] = new JsonObject { ["type"] = "result", ["attachmentLayout"] = "list", ["attachments"] = new JsonArray([.. found]) } });
    }

    /// <summary>No result, and why.</summary>
    public static string Nothing(Message why, RenderContext context) =>
        ActivityWriter.ToJson(new JsonObject { ["composeExtension"] = new JsonObject { ["type"] = "message", ["text"] = Texts.Render(why, context) } });

    /// <summary>What is searched for; empty for what is newest, null when the value is malformed.</summary>
    private static string? Words(JsonElement? value)
    {
        if (value.Member("parameters") is not { ValueKind: JsonValueKind.Array } parameters)
        {
            return null;
        }

        var query = parameters.EnumerateArray().Select(parameter => (JsonElement?)parameter).FirstOrDefault(parameter => parameter.Text("name") == "query");
        // what is longer than any name is looked for as far as it goes
        return query.Text("value", int.MaxValue) is not { } words ? string.Empty : words.Length <= LongestQuery ? words.Trim() : words[..LongestQuery];
    }

    private static int? Number(JsonElement? value) => value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count) ? count : null;

    private static JsonObject Result(Case of, RenderContext context)
    {
        var (title, text) = CaseSearch.Line(of);
        return new JsonObject
        {
            ["contentType"] = ActivityWriter.CardType,
            ["content"] = CardRenderer.Render(CaseSearch.ToPassOn(of), context),

            // A thumbnail's text is read as HTML: nobody's name turns into markup.
            ["preview"] = new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.thumbnail",
                ["content"] = new JsonObject { ["title"] = Texts.Render(title, context), ["text"] = WebUtility.HtmlEncode(Texts.Render(text, context)) },
            },
        };
    }

    private async IAsyncEnumerable<Case> CasesAsync(Organisation organisation, Actor actor, string words, DateTimeOffset now, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var mine = CaseSearch.IsMine(words);
        var number = organisation.Number.Find(words)?.Number;
        var filter = new SummaryFilter { Organisation = organisation.Id, Number = number, Listed = mine ? actor.Id : null, OpenOnly = mine, Limit = MostSearched };
        var rows = await store.FindSummariesAsync(filter, cancellation);
        foreach (var row in mine ? rows : [.. rows.OrderByDescending(row => row.ReceivedAt)])
        {
            if (await store.ReadComplaintAsync(row.Complaint, cancellation) is not { } complaint)
            {
                continue;
            }

            var of = new Case(complaint, await playbooks.FindAsync(complaint.PlaybookHash, cancellation), organisation, now);
            if (CaseSearch.MaySee(of, actor) && (mine || number is not null || CaseSearch.Matches(of, words)))
            {
                yield return of;
            }
        }
    }
}
