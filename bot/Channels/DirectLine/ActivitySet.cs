using System.Globalization;
using System.Text;
using ComplaintBot.Storage;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>Activities with the watermark after them, as a page and as a frame: <c>{"activities":[…],"watermark":"7"}</c>.</summary>
internal static class ActivitySet
{
    public static string Write(IReadOnlyList<LoggedActivity> activities, long watermark)
    {
        // The log holds JSON already: joined, not parsed again.
        var json = new StringBuilder("""{"activities":[""");
        for (var i = 0; i < activities.Count; i++)
        {
            json.Append(i == 0 ? string.Empty : ",").Append(activities[i].Activity);
        }

        return json.Append("""],"watermark":""").Append('"').Append(watermark.ToString(CultureInfo.InvariantCulture)).Append("\"}").ToString();
    }

    /// <summary>The number a client's watermark stands for: 0 when there is none, null when it is not one of ours.</summary>
    public static long? ParseWatermark(string? text) =>
        string.IsNullOrEmpty(text) ? 0
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}
