using System.Globalization;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Training.Fields;

/// <summary>A field marked in a text; offsets are UTF-16.</summary>
/// <param name="Kind">Its kind, as in files.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">Its normal form.</param>
internal sealed record Mark(string Kind, int Start, int End, string Value);

/// <summary>
/// An utterance with its fields marked: <c>{words|kind}</c> or <c>{words|kind=value}</c>, one a line. A line
/// <c># now 2026-11-21T10:00:00+08:00 …</c> tells the time of those that follow.
/// </summary>
/// <param name="Text">The text without its marks.</param>
/// <param name="Marks">Its fields, in order.</param>
/// <param name="Now">When it was said.</param>
/// <param name="Line">The line as it stands in the file.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<Mark> Marks, DateTimeOffset Now, string Line)
{
    private const string NowLine = "# now ";

    public static IReadOnlyList<MarkedText> Read(IEnumerable<string> lines)
    {
        var texts = new List<MarkedText>();
        var now = DateTimeOffset.MinValue;
        foreach (var line in lines)
        {
            if (line.StartsWith(NowLine, StringComparison.Ordinal))
            {
                now = DateTimeOffset.Parse(line.AsSpan(NowLine.Length, "2026-11-21T10:00:00+08:00".Length), CultureInfo.InvariantCulture);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                texts.Add(Parse(line, now));
            }
        }

        return texts;
    }

    public static MarkedText Parse(string line, DateTimeOffset now)
    {
        var (text, marks) = MarkedLine.Parse(line);
        return new MarkedText(text, [.. marks.Select(mark => MarkOf(text, mark.Label.Split('=', 2), mark.Words))], now, line);
    }

    private static Mark MarkOf(string text, string[] label, Span words) => new(label[0], words.Start, words.End, label.Length > 1 ? label[1] : text[words.Start..words.End]);
}
