using System.Net;
using System.Text;

namespace ComplaintBot.Channels.BotFramework.Invokes;

/// <summary>The words of a message that Teams gives as HTML: tags go, what begins a line does, characters are what they stand for.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> LineTags = new(StringComparer.OrdinalIgnoreCase) { "br", "p", "div", "li", "tr", "blockquote", "h1", "h2", "h3" };

    /// <summary>The plain text.</summary>
    public static string ToPlain(string html)
    {
        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (rest.IndexOf('<') is >= 0 and var start && rest[start..].IndexOf('>') is > 0 and var length)
        {
            text.Append(rest[..start]);
            if (LineTags.Contains(Name(rest.Slice(start + 1, length - 1))) && text.Length > 0 && text[^1] != '\n')
            {
                text.Append('\n');
            }

            rest = rest[(start + length + 1)..];
        }

        text.Append(rest);

        var lines = WebUtility.HtmlDecode(text.ToString()).Replace('\u00A0', ' ').Split('\n', StringSplitOptions.TrimEntries);
        return string.Join('\n', lines).Trim();
    }

    private static string Name(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = tag.IndexOfAny(' ', '/', '\n');
        return (end < 0 ? tag : tag[..end]).ToString();
    }
}
