using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Turns;

/// <summary>Reads what a text holds: its language, how serious it is, what it tells.</summary>
internal sealed class MessageReader(ISeverityClassifier classifier)
{
    /// <summary>Characters of a text that are weighed. What is longer is kept whole; weighing it would take time that grows with its square.</summary>
    private const int LongestRead = 4000;

    /// <summary>Reads one text.</summary>
    public MessageReading Read(string text, Organisation organisation, DateTimeOffset now)
    {
        var read = text.Length <= LongestRead ? text : text[..(char.IsHighSurrogate(text[LongestRead - 1]) ? LongestRead - 1 : LongestRead)];
        return new(Script.Detect(read), classifier.Assess(read), FieldExtractor.Extract(text, now, organisation.Calendar.Zone));
    }

    /// <summary>Reads what was filled in, by field id.</summary>
    public Dictionary<string, MessageReading> Read(IReadOnlyDictionary<string, string> inputs, Organisation organisation, DateTimeOffset now) =>
        inputs.Where(input => !string.IsNullOrWhiteSpace(input.Value)).ToDictionary(input => input.Key, input => Read(input.Value, organisation, now), StringComparer.Ordinal);
}
