using System.Net;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>What a person wrote, without what the client wrote around it.</summary>
internal static class MessageText
{
    /// <summary>The text without mentions of the bot; other people's mentions become their names.</summary>
    public static string Of(Activity activity)
    {
        var text = activity.Text ?? string.Empty;
        foreach (var mention in (activity.Entities ?? []).OfType<Entity>().Where(entity => entity is { Type: "mention", Text.Length: > 0 }))
        {
            var instead = mention.Mentioned?.Id is { } id && id == activity.Recipient?.Id ? " " : mention.Mentioned?.Name ?? string.Empty;
            text = text.Replace(mention.Text!, instead, StringComparison.Ordinal);
        }

        // "xml" is Teams' word for a text whose special characters are escaped.
        return (activity.TextFormat == "xml" ? WebUtility.HtmlDecode(text) : text).Replace('\u00A0', ' ').Trim();
    }
}
