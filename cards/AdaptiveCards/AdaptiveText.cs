using System.Buffers;
using System.Text.Json.Nodes;

namespace ComplaintBot.Cards.AdaptiveCards;

/// <summary>
/// Text of an Adaptive Card. A <c>TextBlock</c> reads Markdown, date functions and links, and clients differ in what they let escape;
/// a <c>TextRun</c> reads nothing but dates. So a text in which anything could be read becomes a run: nobody's words turn into markup.
/// </summary>
internal static class AdaptiveText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("*_`~[]<>{}&#\\|!^=\n\r\t");

    public static JsonObject Line(Line line)
    {
        var text = new JsonObject { ["text"] = line.Text };
        Style(text, line.Style);
        if (IsMarkup(line.Text))
        {
            text["type"] = "TextRun";
            text["text"] = WithoutFunctions(line.Text);
            return RichText(text);
        }

        text["type"] = "TextBlock";
        text["wrap"] = true;
        if (line.Style == TextStyle.Large)
        {
            text["style"] = "heading";
        }

        return text;
    }

    /// <summary>A short text at the end of a row; it keeps its width.</summary>
    public static JsonObject End(Line line)
    {
        var text = Line(line);
        text["horizontalAlignment"] = "Right";
        text.Remove("wrap");
        return text;
    }

    public static JsonObject Quotation(Quotation quotation) => RichText([.. quotation.Runs.Select(run => Run(run, quotation.Large))]);

    /// <summary>Whether a client could read more in a text than its letters.</summary>
    public static bool IsMarkup(string text) =>
        text.AsSpan().ContainsAny(Markup)
        || text.Contains("://", StringComparison.Ordinal)
        || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || text.Contains('@', StringComparison.Ordinal)
        || StartsList(text.AsSpan().TrimStart());

    /// <summary>"- ", "+ ", "1. ", "1) ".</summary>
    private static bool StartsList(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return text.Length > 0 && (text[0] is '-' or '+' || (digits > 0 && text[digits] is '.' or ')'));
    }

    /// <summary><c>{{DATE(…)}}</c> is worked out in runs too: an invisible character between the braces keeps it as it was written.</summary>
    private static string WithoutFunctions(string text) => text.Replace("{{", "{\u2060{", StringComparison.Ordinal);

    private static JsonObject Run(Run run, bool large)
    {
        var json = new JsonObject { ["type"] = "TextRun", ["text"] = WithoutFunctions(run.Text) };
        if (run.Marked)
        {
            json["weight"] = "Bolder";
            json["highlight"] = true;
        }

        if (large)
        {
            json["size"] = "Medium";
        }

        return json;
    }

    private static JsonObject RichText(params JsonNode[] runs) =>
        new() { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray(runs) };

    private static void Style(JsonObject text, TextStyle style)
    {
        var (size, bold, subtle, color) = style switch
        {
            TextStyle.Strong or TextStyle.Title => (null, true, false, null),
            TextStyle.Subtle => (null, false, true, null),
            TextStyle.Quiet => ("Small", false, true, null),
            TextStyle.Small => ("Small", false, false, null),
            TextStyle.Caption => ("Small", true, true, null),
            TextStyle.BoxCaption => ("Small", true, false, null),
            TextStyle.AskCaption => ("Small", true, false, "Accent"),
            TextStyle.Accent => (null, true, false, "Accent"),
            TextStyle.Alert => (null, true, false, "Attention"),
            TextStyle.SmallAlert => ("Small", false, false, "Attention"),
            TextStyle.Heading => ("Medium", true, false, null),
            TextStyle.Large => ("Large", true, false, null),
            _ => ((string?)null, false, false, (string?)null),
        };
        if (size is not null)
        {
            text["size"] = size;
        }

        if (bold)
        {
            text["weight"] = "Bolder";
        }

        if (subtle)
        {
            text["isSubtle"] = true;
        }

        if (color is not null)
        {
            text["color"] = color;
        }
    }
}
