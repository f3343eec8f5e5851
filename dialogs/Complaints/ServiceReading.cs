namespace ComplaintBot.Dialogs.Complaints;

/// <summary>What a language service read in one text of a complaint; never the text itself.</summary>
/// <param name="Sequence">The event that holds the text.</param>
/// <param name="Name">The text's name among that event's texts: <c>words</c>, <c>text</c>, <c>field.ID</c>.</param>
/// <param name="Sentiment">How it sounds; null when the service did not tell.</param>
/// <param name="Personal">Where personal data stands in it.</param>
public sealed record ServiceReading(int Sequence, string Name, Sentiment? Sentiment, IReadOnlyList<PersonalSpan> Personal);

/// <summary>How a text sounds, as shares that come to about 1.</summary>
/// <param name="Label">The service's word for all of it.</param>
/// <param name="Positive">The share that pleases.</param>
/// <param name="Neutral">The share that does neither.</param>
/// <param name="Negative">The share that complains.</param>
public sealed record Sentiment(SentimentLabel Label, double Positive, double Neutral, double Negative);

/// <summary>The words for it.</summary>
public enum SentimentLabel
{
    /// <summary>Pleased.</summary>
    Positive,

    /// <summary>Calm.</summary>
    Neutral,

    /// <summary>Upset.</summary>
    Negative,

    /// <summary>Pleased in one part, upset in another.</summary>
    Mixed,
}

/// <summary>Personal data in a text.</summary>
/// <param name="Category">The service's word for it: <c>Person</c>, <c>Address</c>, <c>PhoneNumber</c> …</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public readonly record struct PersonalSpan(string Category, int Start, int Length);
