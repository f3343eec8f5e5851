using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework.Invokes;

/// <summary>What Teams tells when somebody logs a complaint: the message they began from, and what they filled in.</summary>
internal sealed record LogRequest
{
    /// <summary>Where the button says which window it stands in.</summary>
    public const string WindowDatum = "form";

    private const string AuthorDatum = "source_author";
    private const string AtDatum = "source_at";
    private const string LinkDatum = "source_link";
    private const string IdDatum = "source_id";
    private const int LongestText = 64 * 1024;
    private const int LongestLink = 2048;
    private const int LongestWindow = 64;

    /// <summary>The words of the message; null when there is none, or Teams no longer tells them.</summary>
    public required string? Words { get; init; }

    /// <summary>The message; null when it was begun without one.</summary>
    public required SourceMessage? Source { get; init; }

    /// <summary>What was filled in, by field id; null before anything was.</summary>
    public required IReadOnlyDictionary<string, string>? Inputs { get; init; }

    /// <summary>The id of the message; null when there is none.</summary>
    public required string? MessageId { get; init; }

    /// <summary>Names the window: what is sent from it twice is one complaint.</summary>
    public required string? Window { get; init; }

    /// <summary>Reads an invoke's value; null when it is malformed.</summary>
    public static LogRequest? Read(JsonElement? value, bool sent)
    {
        var data = value.Member("data");
        var message = value.Member("messagePayload");
        if (value is not { ValueKind: JsonValueKind.Object } || (sent && data is not { ValueKind: JsonValueKind.Object }) || message is { ValueKind: not JsonValueKind.Object })
        {
            return null;
        }

        var from = message.Member("from");
        var author = from.Member("user").Text("displayName") ?? from.Member("application").Text("displayName") ?? data.Text(AuthorDatum);
        var link = message.Text("linkToMessage", LongestLink) ?? data.Text(LinkDatum, LongestLink);
        var at = Moment(message.Text("createdDateTime") ?? data.Text(AtDatum));
        var words = TextOf(message.Member("body"));
        var id = message.Text("id") ?? data.Text(IdDatum);
        return new LogRequest
        {
            Words = words,
            Source = id is null && words is null ? null : new SourceMessage(author, at, IsHttps(link) ? link : null),
            Inputs = sent ? Filled(data) : null,
            MessageId = id,
            Window = data.Text(WindowDatum, LongestWindow) ?? (sent ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(data!.Value.GetRawText()))) : null),
        };
    }

    /// <summary>What its button must carry so that nothing is lost when Teams does not send the message again.</summary>
    public Dictionary<string, string> ButtonData(string window)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { [WindowDatum] = window };
        Add(AuthorDatum, Source?.Author);
        Add(AtDatum, Source?.At?.ToString("O", CultureInfo.InvariantCulture));
        Add(LinkDatum, Source?.Link);
        Add(IdDatum, MessageId);
        return data;

        void Add(string name, string? text)
        {
            if (text is not null)
            {
                data[name] = text;
            }
        }
    }

    private static Dictionary<string, string> Filled(JsonElement? data)
    {
        var inputs = new Dictionary<string, string>(Press.Read(data, Dialogs.Intake.LogForm.Verb)!.Inputs, StringComparer.Ordinal);
        foreach (var own in (string[])[WindowDatum, AuthorDatum, AtDatum, LinkDatum, IdDatum])
        {
            inputs.Remove(own);
        }

        return inputs;
    }

    private static string? TextOf(JsonElement? body)
    {
        var content = body.Text("content", LongestText);
        var text = content is null ? string.Empty : body.Text("contentType") == "html" ? HtmlText.ToPlain(content) : content.Trim();
        return text.Length == 0 ? null : text;
    }

    private static DateTimeOffset? Moment(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static bool IsHttps(string? link) => Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;
}
