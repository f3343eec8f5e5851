using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>How the customer sounds, where a language service has told: one fact on the card, with its source.</summary>
internal static class CaseMood
{
    /// <summary>From here on upset is very upset.</summary>
    private const double Very = 0.9;

    /// <summary>The mood of the newest words that tell one (a plain answer to a question does not); null when none was read.</summary>
    public static Message? Of(Complaint complaint)
    {
        var told = ServiceReadings.Read(complaint).Where(reading => reading.Sentiment is not null).OrderBy(reading => reading.Sequence).Select(reading => reading.Sentiment!).ToList();
        return (told.FindLast(sentiment => sentiment.Label != SentimentLabel.Neutral) ?? told.LastOrDefault()) switch
        {
            null => null,
            { Label: SentimentLabel.Negative } upset => Sure(upset.Negative >= Very ? MessageKey.MoodVeryUpset : MessageKey.MoodUpset, upset.Negative),
            { Label: SentimentLabel.Positive } pleased => Sure(MessageKey.MoodPleased, pleased.Positive),
            { Label: SentimentLabel.Neutral } calm => Sure(MessageKey.MoodCalm, calm.Neutral),
            _ => Message.Of(MessageKey.MoodReadPlain, ("mood", Message.Of(MessageKey.MoodMixed))),
        };
    }

    private static Message Sure(MessageKey mood, double share) =>
        Message.Of(MessageKey.MoodRead, ("mood", Message.Of(mood)), ("percent", (int)Math.Round(share * 100, MidpointRounding.AwayFromZero)));
}
