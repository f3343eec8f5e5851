using System.Globalization;
using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Extraction;

namespace ComplaintBot.Verbs;

/// <summary><c>extract</c>: the fields that a text holds. Relative days count from the line's <c>now</c>, in its offset.</summary>
internal sealed class ExtractVerb : IVerb
{
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK"];

    /// <inheritdoc/>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, VerbStreams streams, CancellationToken cancellation)
    {
        if (arguments.Count > 0)
        {
            throw new VerbException("It takes no options.");
        }

        await JsonLines.AnswerAsync(
            streams,
            line =>
            {
                var now = Now(line.Text("now"));
                var fields = FieldExtractor.Extract(line.Text("text"), now, Zone(now.Offset));
                return new JsonObject { ["fields"] = new JsonArray([.. fields.Select(Write)]) };
            },
            cancellation);
        return ExitCode.Ran;
    }

    private static DateTimeOffset Now(string text) =>
        DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now)
            ? now
            : throw new LineException("'now' must be a time such as 2026-03-06T17:50:00+08:00.");

    private static TimeZoneInfo Zone(TimeSpan offset) =>
        offset == TimeSpan.Zero ? TimeZoneInfo.Utc : TimeZoneInfo.CreateCustomTimeZone(offset.ToString(), offset, displayName: null, standardDisplayName: null);

    private static JsonObject Write(ExtractedField field) => new()
    {
        ["kind"] = field.Kind.Name(),
        ["text"] = field.Text,
        ["start"] = field.Start,
        ["end"] = field.End,
        ["value"] = Value(field.Value),
        ["confidence"] = field.Confidence,
    };

    private static JsonNode Value(FieldValue value) => value switch
    {
        FieldValue.Text text => JsonValue.Create(text.Value),
        FieldValue.Money money => new JsonObject { ["amount"] = money.Amount, ["currency"] = money.Currency },
        FieldValue.Count count => JsonValue.Create(count.Value),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no form in JSON.", nameof(value)),
    };
}
