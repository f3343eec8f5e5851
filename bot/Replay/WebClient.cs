using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Replay;

/// <summary>A customer in the web chat: Direct Line as Web Chat speaks it, by polling.</summary>
internal sealed class WebClient(Participant person, Transcript transcript, ReplayHost host, Scene scene, HttpClient http) : IClient
{
    private string token = string.Empty;
    private string conversation = string.Empty;
    private string watermark = string.Empty;
    private int sent;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Sees => [person.Id];

    private Uri Activities => new(host.Address, $"/v3/directline/conversations/{conversation}/activities");

    /// <inheritdoc/>
    public string PlaceOf(string? channel) =>
        channel is null ? person.Id : throw new ImpossibleException($"{person.Id} is a customer and is in no channel.");

    /// <inheritdoc/>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        if (token.Length > 0)
        {
            return;
        }

        var wish = new JsonObject { ["organisation"] = transcript.OrganisationId };
        if (person.Language is { } language)
        {
            wish["locale"] = language.Tag();
        }

        var given = await NeedAsync(HttpMethod.Post, new Uri(host.Address, "/api/directline/token"), Json(wish), cancellation);
        (token, conversation) = ((string)given["token"]!, (string)given["conversationId"]!);
        await NeedAsync(HttpMethod.Post, new Uri(host.Address, "/v3/directline/conversations"), Json(new JsonObject()), cancellation);
        await host.RestAsync();
    }

    /// <inheritdoc/>
    public Task<Performed> SayAsync(string text, string? channel, CancellationToken cancellation)
    {
        _ = PlaceOf(channel);
        return SendAsync(Message(new JsonObject { ["text"] = text, ["textFormat"] = "plain" }), cancellation);
    }

    /// <inheritdoc/>
    public Task<Performed> PressAsync(Seen on, SeenButton button, Act.Press press, CancellationToken cancellation)
    {
        var value = (JsonObject)(button.Data?.DeepClone() ?? new JsonObject());
        foreach (var (name, input) in press.Inputs)
        {
            value[name] = input?.DeepClone();
        }

        var activity = Message(new JsonObject { ["value"] = value });
        activity["channelData"]!["postBack"] = true;
        return SendAsync(activity, cancellation);
    }

    /// <inheritdoc/>
    public async Task<Performed> UploadAsync(Act.Upload file, string? channel, CancellationToken cancellation)
    {
        _ = PlaceOf(channel);
        using var form = new MultipartFormDataContent();
        var activity = new StringContent(Message(new JsonObject { ["text"] = file.Text ?? string.Empty }).ToJsonString(), Encoding.UTF8, "application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        var content = new ByteArrayContent(file.Content);
        content.Headers.ContentType = new MediaTypeHeaderValue(file.ContentType);
        form.Add(content, "file", file.Name);
        using var request = Request(HttpMethod.Post, new Uri(host.Address, $"/v3/directline/conversations/{conversation}/upload"));
        request.Content = form;
        using var response = await http.SendAsync(request, cancellation);
        return new Performed((int)response.StatusCode, person.Id, file, await response.Content.ReadAsStringAsync(cancellation));
    }

    /// <inheritdoc/>
    public Task<Performed> EditAsync(string text, CancellationToken cancellation) => throw new ImpossibleException("The web chat lets nobody change what was sent.");

    /// <inheritdoc/>
    public Task<Performed> DeleteAsync(CancellationToken cancellation) => throw new ImpossibleException("The web chat lets nobody take back what was sent.");

    /// <inheritdoc/>
    public Task<Performed> HappenAsync(string what, string? channel, CancellationToken cancellation) => throw new ImpossibleException("Customers install nothing.");

    /// <inheritdoc/>
    public Task<Performed> AgainAsync(Performed sent, bool newId, CancellationToken cancellation)
    {
        if (sent.Sent is Act.Upload file)
        {
            return UploadAsync(file, channel: null, cancellation);
        }

        var activity = (JsonObject)((JsonObject)sent.Sent).DeepClone();
        if (newId)
        {
            activity["channelData"]!["clientActivityID"] = NextId();
        }

        return SendAsync(activity, cancellation);
    }

    /// <inheritdoc/>
    public async Task PollAsync(CancellationToken cancellation)
    {
        if (token.Length == 0)
        {
            return;
        }

        var page = await NeedAsync(HttpMethod.Get, new Uri($"{Activities}?watermark={watermark}"), content: null, cancellation);
        watermark = (string?)page["watermark"] ?? watermark;
        foreach (var activity in page["activities"]!.AsArray().OfType<JsonObject>().Where(activity => (string?)activity["from"]?["role"] == "bot" && (string?)activity["type"] == "message"))
        {
            var id = (string)activity["id"]!;
            scene.Arrive(new Seen(scene.Stands(conversation, id) ? SeenAs.Updated : SeenAs.Posted, person.Id, conversation, id, activity));
        }
    }

    private string NextId() => $"{person.Id}-{++sent}";

    private JsonObject Message(JsonObject content)
    {
        content["type"] = "message";
        content["channelData"] = new JsonObject { ["clientActivityID"] = NextId() };
        content["from"] = new JsonObject { ["id"] = person.Id, ["role"] = "user" };
        if (person.Language is { } language)
        {
            content["locale"] = language.Tag();
        }

        return content;
    }

    private async Task<Performed> SendAsync(JsonObject activity, CancellationToken cancellation)
    {
        using var request = Request(HttpMethod.Post, Activities);
        request.Content = Json(activity);
        using var response = await http.SendAsync(request, cancellation);
        return new Performed((int)response.StatusCode, person.Id, activity, await response.Content.ReadAsStringAsync(cancellation));
    }

    private async Task<JsonObject> NeedAsync(HttpMethod method, Uri address, HttpContent? content, CancellationToken cancellation)
    {
        using var request = Request(method, address);
        request.Content = content;
        using var response = await http.SendAsync(request, cancellation);
        var body = await response.Content.ReadAsStringAsync(cancellation);
        return response.IsSuccessStatusCode && JsonNode.Parse(body) is JsonObject answer
            ? answer
            : throw new ImpossibleException($"{method} {address.AbsolutePath} answered {(int)response.StatusCode}: {body}");
    }

    private HttpRequestMessage Request(HttpMethod method, Uri address)
    {
        var request = new HttpRequestMessage(method, address);
        if (token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return request;
    }

    private static StringContent Json(JsonObject body) => new(body.ToJsonString(), Encoding.UTF8, "application/json");
}
