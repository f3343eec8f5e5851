using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Replay;

/// <summary>A person in Teams: what they do arrives as Azure Bot Service sends it, as an activity at <c>/api/messages</c>.</summary>
internal sealed class TeamsClient(Participant person, Transcript transcript, ReplayHost host, StandInConnector connector, ReplayClock clock, Scene scene, HttpClient http) : IClient
{
    /// <summary>The tenant of every transcript that names none.</summary>
    public const string DefaultTenant = "11111111-0000-4000-8000-000000000001";

    private const string BotId = "28:11111111-0000-4000-8000-0000000000b0";
    private const string BotName = "ComplaintBot";
    private JsonObject? lastMessage;
    private TeamsWindows? windows;
    private string lastPlace = string.Empty;

    /// <summary>Their chat with the bot alone.</summary>
    public static string PersonalConversation(string person) => "a:" + person;

    /// <summary>What they do beside writing and pressing.</summary>
    public TeamsWindows Windows => windows ??= new TeamsWindows(this, connector);

    /// <summary>The time now, as Teams writes it.</summary>
    public string Now => clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Sees => [person.Id, .. transcript.Channels.Keys];

    /// <inheritdoc/>
    public string PlaceOf(string? channel) => channel ?? person.Id;

    /// <inheritdoc/>
    public Task OpenAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>The bot is added to their chat, as when an organisation installs it for everybody.</summary>
    public Task InstallAsync(CancellationToken cancellation) => HappenAsync("installed", channel: null, cancellation);

    /// <inheritdoc/>
    public Task<Performed> HappenAsync(string what, string? channel, CancellationToken cancellation)
    {
        var isInstallation = what is "installed" or "uninstalled";
        var isPersonal = channel is null;
        var activity = Activity(isInstallation && isPersonal ? "installationUpdate" : "conversationUpdate", isPersonal ? PersonalConversation(person.Id) : transcript.Channels[channel!], channel);
        if (isInstallation && isPersonal)
        {
            activity["action"] = what == "installed" ? "add" : "remove";
        }
        else if (isInstallation)
        {
            activity[what == "installed" ? "membersAdded" : "membersRemoved"] = new JsonArray(new JsonObject { ["id"] = BotId });
            activity["channelData"]!["eventType"] = what == "installed" ? "teamMemberAdded" : "teamMemberRemoved";
        }
        else
        {
            activity["channelData"]!["eventType"] = what;
        }

        return SendAsync(activity, PlaceOf(channel), cancellation);
    }

    /// <inheritdoc/>
    public Task<Performed> SayAsync(string text, string? channel, CancellationToken cancellation)
    {
        var activity = Activity("message", channel is null ? PersonalConversation(person.Id) : $"{transcript.Channels[channel]};messageid={connector.NextId()}", channel);
        activity["text"] = channel is null ? text : $"<at>{BotName}</at> {WebUtility.HtmlEncode(text)}";
        activity["textFormat"] = channel is null ? "plain" : "xml";
        if (channel is not null)
        {
            activity["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["mentioned"] = new JsonObject { ["id"] = BotId, ["name"] = BotName },
                ["text"] = $"<at>{BotName}</at>",
            });
        }

        (lastMessage, lastPlace) = (activity, PlaceOf(channel));
        return SendAsync(activity, lastPlace, cancellation);
    }

    /// <inheritdoc/>
    public Task<Performed> PressAsync(Seen on, SeenButton button, Act.Press press, CancellationToken cancellation)
    {
        var activity = OnCard(on, "adaptiveCard/action");
        var data = (JsonObject)(button.Data?.DeepClone() ?? new JsonObject());
        foreach (var (name, value) in press.Inputs)
        {
            data[name] = value?.DeepClone();
        }

        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = button.Title, ["verb"] = button.Verb, ["data"] = data },
            ["trigger"] = "manual",
        };
        return SendAsync(activity, on.Place, cancellation);
    }

    /// <inheritdoc/>
    public Task<Performed> UploadAsync(Act.Upload file, string? channel, CancellationToken cancellation)
    {
        if (channel is not null)
        {
            throw new ImpossibleException("In a channel a bot is given no files.");
        }

        var activity = Activity("message", PersonalConversation(person.Id), channel: null);
        activity["text"] = file.Text ?? string.Empty;
        activity["textFormat"] = "plain";
        activity["attachments"] = new JsonArray(file.Inline
            ? new JsonObject { ["contentType"] = "image/*", ["contentUrl"] = connector.Keep("v3/attachments", file) }
            : new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
                ["name"] = file.Name,
                ["contentUrl"] = "https://contoso.sharepoint.com/personal/" + Uri.EscapeDataString(file.Name),
                ["content"] = new JsonObject { ["downloadUrl"] = connector.Keep("files", file), ["uniqueId"] = connector.NextId(), ["fileType"] = Path.GetExtension(file.Name).TrimStart('.') },
            });
        (lastMessage, lastPlace) = (activity, person.Id);
        return SendAsync(activity, person.Id, cancellation);
    }

    /// <inheritdoc/>
    public Task<Performed> EditAsync(string text, CancellationToken cancellation)
    {
        var activity = Last();
        activity["type"] = "messageUpdate";
        activity["timestamp"] = Timestamp();
        activity["text"] = text;
        activity["textFormat"] = "plain";
        activity["channelData"]!["eventType"] = "editMessage";
        return SendAsync(activity, lastPlace, cancellation);
    }

    /// <inheritdoc/>
    public Task<Performed> DeleteAsync(CancellationToken cancellation)
    {
        var activity = Last();
        activity["type"] = "messageDelete";
        activity["timestamp"] = Timestamp();
        activity.Remove("text");
        activity["channelData"]!["eventType"] = "softDeleteMessage";
        return SendAsync(activity, lastPlace, cancellation);
    }

    /// <inheritdoc/>
    public Task<Performed> AgainAsync(Performed sent, bool newId, CancellationToken cancellation)
    {
        var activity = (JsonObject)((JsonObject)sent.Sent).DeepClone();
        if (newId)
        {
            activity["id"] = connector.NextId();
        }

        return SendAsync(activity, sent.Place, cancellation);
    }

    /// <inheritdoc/>
    public Task PollAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>An invoke from a card.</summary>
    public JsonObject OnCard(Seen on, string name)
    {
        var activity = Activity("invoke", on.Conversation, on.Place == person.Id ? null : on.Place);
        activity["name"] = name;
        activity["replyToId"] = on.InPlaceOf ?? on.Id;
        return activity;
    }

    /// <summary>An invoke from a channel, or from a chat that the bot is not part of.</summary>
    public JsonObject Elsewhere(string? channel, string chat, string name)
    {
        var activity = Activity("invoke", channel is null ? chat : transcript.Channels[channel], channel);
        activity["name"] = name;
        if (channel is null)
        {
            activity["conversation"]!["conversationType"] = "groupChat";
            activity["conversation"]!["isGroup"] = true;
        }

        return activity;
    }

    private string Timestamp() => clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    private JsonObject Last() => (JsonObject)(lastMessage ?? throw new ImpossibleException($"{person.Id} has written nothing yet.")).DeepClone();

    private JsonObject Activity(string type, string conversation, string? channel)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = connector.NextId(),
            ["timestamp"] = Timestamp(),
            ["channelId"] = "msteams",
            ["serviceUrl"] = connector.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = "29:" + person.Id, ["name"] = person.Name, ["aadObjectId"] = person.Account },
            ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = BotName },
            ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = channel is null ? "personal" : "channel", ["tenantId"] = transcript.Tenant },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = transcript.Tenant } },
        };
        if (channel is not null)
        {
            activity["conversation"]!["isGroup"] = true;
            activity["channelData"]!["channel"] = new JsonObject { ["id"] = transcript.Channels[channel] };
            activity["channelData"]!["team"] = new JsonObject { ["id"] = "19:team@thread.tacv2" };
        }

        if (person.Language is { } language)
        {
            activity["locale"] = language switch { Locale.ZhHans => "zh-CN", Locale.ZhHant => "zh-TW", _ => "en-US" };
        }

        return activity;
    }

    /// <summary>Sends an activity, and shows its answer.</summary>
    public async Task<Performed> SendAsync(JsonObject activity, string place, CancellationToken cancellation)
    {
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(host.Address, "/api/messages"), content, cancellation);
        var answer = await response.Content.ReadAsStringAsync(cancellation);
        if (response.IsSuccessStatusCode && (string?)activity["type"] == "invoke")
        {
            Show(answer, place, activity);
        }

        return new Performed((int)response.StatusCode, place, activity, answer);
    }

    /// <summary>The answer to a press is shown to the one who pressed, before anybody else sees anything.</summary>
    private void Show(string answer, string place, JsonObject invoke)
    {
        if (Parse(answer) is { } body && SeenAnswer.Of(body) is { } activity)
        {
            scene.Arrive(new Seen(SeenAs.Answered, place, (string)invoke["conversation"]!["id"]!, string.Empty, activity) { InPlaceOf = (string?)invoke["replyToId"] });
        }
    }

    private static JsonObject? Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
