using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Channels.BotFramework.Invokes;

namespace ComplaintBot.Replay;

/// <summary>What a person does in Teams beside writing and pressing: windows, the message extension, and looking at a card anew.</summary>
internal sealed class TeamsWindows(TeamsClient client, StandInConnector connector)
{
    /// <summary>A chat among colleagues, which the bot is not part of.</summary>
    public const string Colleagues = "19:colleagues@thread.v2";

    private Window? window;

    /// <summary>Begins to log a message, or with no message.</summary>
    public Task<Performed> LogAsync(Act.Log log, string? channel, CancellationToken cancellation)
    {
        var value = new JsonObject { ["commandId"] = InvokeNames.LogComplaint, ["commandContext"] = log.Text is null ? "compose" : "message", ["context"] = new JsonObject { ["theme"] = "default" } };
        if (log.Text is { } text)
        {
            value["messagePayload"] = new JsonObject
            {
                ["id"] = log.Message ?? connector.NextId(),
                ["createdDateTime"] = log.At ?? client.Now,
                ["linkToMessage"] = log.Link,
                ["from"] = new JsonObject { ["user"] = new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = Guid.Empty.ToString(), ["displayName"] = log.From } },
                ["body"] = new JsonObject { ["contentType"] = log.IsHtml ? "html" : "text", ["content"] = text },
                ["attachments"] = new JsonArray(),
            };
        }

        return SendAsync(InvokeNames.FetchTask, value, channel, cancellation);
    }

    /// <summary>Searches by the message extension; without words as when it is opened.</summary>
    public Task<Performed> SearchAsync(string words, string? channel, CancellationToken cancellation) => SendAsync(
        InvokeNames.Query,
        new JsonObject
        {
            ["commandId"] = InvokeNames.FindComplaints,
            ["parameters"] = new JsonArray(words.Length == 0 ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" } : new JsonObject { ["name"] = "query", ["value"] = words }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        },
        channel,
        cancellation);

    /// <summary>Opens the window of a button.</summary>
    public Task<Performed> OpenAsync(Seen on, SeenButton button, CancellationToken cancellation)
    {
        // Teams sends the button's data without its own part of it, and with the kind of the invoke.
        var data = (JsonObject)button.Data!.DeepClone();
        data.Remove("msteams");
        data["type"] = InvokeNames.TaskFetch;
        return OnCardAsync(on, InvokeNames.TaskFetch, new JsonObject { ["data"] = data, ["context"] = new JsonObject { ["theme"] = "default" } }, cancellation);
    }

    /// <summary>Sends the window that is open, with what stands in it and what is filled in.</summary>
    public Task<Performed> SubmitAsync(JsonObject inputs, CancellationToken cancellation)
    {
        var open = window ?? throw new ImpossibleException("No window is open.");
        var activity = (JsonObject)open.Opened.DeepClone();
        activity["id"] = connector.NextId();
        activity["name"] = open.Name == InvokeNames.FetchTask ? InvokeNames.SubmitAction : InvokeNames.TaskSubmit;
        var data = (JsonObject)open.Form["actions"]![0]!["data"]!.DeepClone();
        foreach (var (name, value) in Filled(open.Form).Concat(inputs))
        {
            data[name] = value?.DeepClone();
        }

        activity["value"]!["data"] = data;
        return SendAsync(activity, open, cancellation);
    }

    /// <summary>Looks at a card anew: Teams asks for it by its refresh action.</summary>
    public Task<Performed> RefreshAsync(Seen on, CancellationToken cancellation)
    {
        var action = (JsonObject)on.Content.Cards[0]["refresh"]!["action"]!.DeepClone();
        return OnCardAsync(on, "adaptiveCard/action", new JsonObject { ["action"] = action, ["trigger"] = "automatic" }, cancellation);
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Filled(JsonObject card) =>
        from input in (card["body"] as JsonArray ?? []).OfType<JsonObject>()
        where ((string?)input["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true && input["value"] is not null
        select KeyValuePair.Create((string)input["id"]!, (JsonNode?)JsonValue.Create(input["value"]!.ToString()));

    private Task<Performed> OnCardAsync(Seen on, string name, JsonObject value, CancellationToken cancellation)
    {
        var activity = client.OnCard(on, name);
        activity["value"] = value;
        return SendAsync(activity, new Window(name, on.Place, activity, []), cancellation);
    }

    private Task<Performed> SendAsync(string name, JsonObject value, string? channel, CancellationToken cancellation)
    {
        var activity = client.Elsewhere(channel, Colleagues, name);
        activity["value"] = value;
        return SendAsync(activity, new Window(name, client.PlaceOf(channel: null), activity, []), cancellation);
    }

    private async Task<Performed> SendAsync(JsonObject activity, Window opened, CancellationToken cancellation)
    {
        var done = await client.SendAsync(activity, opened.Place, cancellation);
        if (Card(done.Answer) is { } card)
        {
            window = opened with { Form = card };
        }

        return done;
    }

    private static JsonObject? Card(string answer)
    {
        try
        {
            return JsonNode.Parse(answer)?["task"]?["value"] is JsonObject value ? value["card"]?["content"] as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A window on the person's screen.</summary>
    /// <param name="Name">The invoke that opened it.</param>
    /// <param name="Place">Where it was opened.</param>
    /// <param name="Opened">That invoke.</param>
    /// <param name="Form">The form in it.</param>
    private sealed record Window(string Name, string Place, JsonObject Opened, JsonObject Form);
}
