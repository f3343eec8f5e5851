using System.Net;
using System.Text.RegularExpressions;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>What a person wrote, without what the client wrote around it.</summary>
internal static partial class MessageText
{
    /// <summary>The text without mentions of the bot; other people's mentions become their names, and formatting plain text.</summary>
    public static string Of(Activity activity)
    {
        var text = activity.Text ?? string.Empty;
        var mentions = (activity.Entities ?? []).OfType<Entity>().Where(entity => entity is { Type: "mention", Text.Length: > 0 }).ToList();
        var isMarkup = activity.TextFormat is "xml" or "html" || Mention().IsMatch(text);

        // Mentions that are no tags ("@ComplaintBot") are known by their entity alone.
        foreach (var mention in mentions.Where(mention => !Mention().IsMatch(mention.Text!)))
        {
            text = text.Replace(mention.Text!, IsBot(mention.Mentioned, activity) ? " " : mention.Mentioned?.Name ?? string.Empty, StringComparison.Ordinal);
        }

        text = Mention().Replace(text, match => Name(match, mentions, activity));
        text = activity.TextFormat switch
        {
            "xml" or "html" => WithoutTags(text),
            "markdown" => WithoutMarkdown(text),
            _ => text,
        };

        // Where there are tags, special characters are escaped.
        text = isMarkup ? WebUtility.HtmlDecode(text) : text.Replace("&nbsp;", " ", StringComparison.Ordinal);
        return text.Replace('\u00A0', ' ').Trim().Trim('\u200B', '\uFEFF').Trim();
    }

    /// <summary>
    /// Nothing where the bot is meant, else the name. A tag need not look as its entity says (<c>&lt;at id="0"&gt;</c>), and may have
    /// none: then the name tells.
    /// </summary>
    private static string Name(Match tag, List<Entity> mentions, Activity activity)
    {
        var name = WebUtility.HtmlDecode(tag.Groups["name"].Value).Trim();
        var meant = mentions.Find(mention => mention.Text == tag.Value)
            ?? mentions.Find(mention => Mention().Match(mention.Text!) is { Success: true } other && WebUtility.HtmlDecode(other.Groups["name"].Value).Trim() == name);
        return (meant is null ? name == activity.Recipient?.Name : IsBot(meant.Mentioned, activity)) ? " " : tag.Groups["name"].Value;
    }

    private static bool IsBot(Account? account, Activity activity) => account?.Id is { } id && id == activity.Recipient?.Id;

    /// <summary>Lines stay lines, pictures become what they are called, all other tags are nothing.</summary>
    private static string WithoutTags(string text) => Blank().Replace(Tag().Replace(Break().Replace(Picture().Replace(text, "${alt}"), "\n"), string.Empty), "\n\n");

    /// <summary>Emphasis is dropped; of a link its words and address stay.</summary>
    private static string WithoutMarkdown(string text) => Emphasis().Replace(Link().Replace(text, match => match.Groups["words"].Value == match.Groups["to"].Value ? match.Groups["to"].Value : $"{match.Groups["words"]} ({match.Groups["to"]})"), "${words}");

    [GeneratedRegex("<at(?:\\s[^<>]*)?>(?<name>[^<>]*)</at>", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();

    [GeneratedRegex("<(?:emoji|img)\\b(?=[^<>]*>)[^<>]*?\\balt=\"(?<alt>[^\"<>]*)\"[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex("<(?:br|/p|/div|/li|/tr|/h[1-6]|/blockquote)\\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("</?[a-z][a-z0-9]*\\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex("\n{3,}")]
    private static partial Regex Blank();

    [GeneratedRegex("\\[(?<words>[^\\[\\]\\n]{1,500})\\]\\((?<to>[^()\\s]{1,2000})\\)")]
    private static partial Regex Link();

    [GeneratedRegex("(?<mark>\\*\\*|__|~~|`)(?<words>[^\\n*_~`]{1,2000})\\k<mark>")]
    private static partial Regex Emphasis();
}
