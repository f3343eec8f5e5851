using System.Globalization;

namespace ComplaintBot.Dialogs.Complaints;

/// <summary>Readings of a language service as data of events: words of the service, shares and positions, nothing that a person wrote.</summary>
internal static class ServiceReadings
{
    private const string Of = "of";
    private const string Name = "name";
    private const string Label = "sentiment";
    private const string Personal = "personal";
    private const int LongestCategory = 64;

    /// <summary>The data of an event; null when nothing was read that the complaint still holds the text of.</summary>
    public static Dictionary<string, string>? ToData(Complaint complaint, ServiceReading reading)
    {
        if (TextOf(complaint, reading.Sequence, reading.Name) is not { } text)
        {
            return null;
        }

        var spans = reading.Personal.Where(span => IsWord(span.Category) && IsWithin(span, text)).ToList();
        if (reading.Sentiment is null && spans.Count == 0)
        {
            return null;
        }

        return EventData.Of(
            (Of, reading.Sequence.ToString(CultureInfo.InvariantCulture)),
            (Name, reading.Name),
            (Label, reading.Sentiment is { } sentiment ? Word(sentiment.Label) : null),
            ("positive", Share(reading.Sentiment?.Positive)),
            ("neutral", Share(reading.Sentiment?.Neutral)),
            ("negative", Share(reading.Sentiment?.Negative)),
            (Personal, spans.Count == 0 ? null : string.Join(',', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Category}:{span.Start}:{span.Length}")))));

        static string Word(SentimentLabel label) => label switch
        {
            SentimentLabel.Positive => "positive",
            SentimentLabel.Negative => "negative",
            SentimentLabel.Mixed => "mixed",
            _ => "neutral",
        };
    }

    /// <summary>What was read so far, in the order in which it came.</summary>
    public static IEnumerable<ServiceReading> Read(Complaint complaint) =>
        complaint.Events.Where(happening => happening.Kind == EventKinds.ReadByService).Select(Read);

    /// <summary>The text that was read; null when it was never there or has been erased.</summary>
    public static string? TextOf(Complaint complaint, int sequence, string name) =>
        sequence >= 1 && sequence <= complaint.Events.Count ? complaint.Events[sequence - 1].Text(name) : null;

    private static ServiceReading Read(ComplaintEvent happening) => new(
        int.TryParse(happening.Datum(Of), NumberStyles.None, CultureInfo.InvariantCulture, out var of) ? of : 0,
        happening.Datum(Name) ?? string.Empty,
        Enum.TryParse<SentimentLabel>(happening.Datum(Label), ignoreCase: true, out var label)
            ? new Sentiment(label, Number(happening.Datum("positive")), Number(happening.Datum("neutral")), Number(happening.Datum("negative")))
            : null,
        [.. (happening.Datum(Personal) ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Span)]);

    private static PersonalSpan Span(string written) => written.Split(':') is [var category, var start, var length]
        && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? new PersonalSpan(category, from, count)
        : default;

    private static bool IsWithin(PersonalSpan span, string text) =>
        span is { Start: >= 0, Length: > 0 } && span.Start <= text.Length - span.Length;

    /// <summary>A category comes from outside: a word of the service may stand in an event, anything else might be the text.</summary>
    private static bool IsWord(string category) => category.Length is > 0 and <= LongestCategory && category.All(char.IsAsciiLetterOrDigit);

    private static string? Share(double? share) =>
        share is { } value && double.IsFinite(value) ? Math.Clamp(value, 0, 1).ToString("0.##", CultureInfo.InvariantCulture) : null;

    private static double Number(string? share) =>
        double.TryParse(share, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
