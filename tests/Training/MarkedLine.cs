using System.Text;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Training;

/// <summary>A text in which words are marked with a label: <c>{words|label}</c>, one text a line.</summary>
/// <param name="Text">The text without its marks.</param>
/// <param name="Marks">Labels and the words they mark, in UTF-16 offsets, in order.</param>
internal sealed partial record MarkedLine(string Text, IReadOnlyList<(string Label, Span Words)> Marks)
{
    public static MarkedLine Parse(string line)
    {
        var (text, marks, at) = (new StringBuilder(line.Length), new List<(string, Span)>(), 0);
        foreach (Match match in Marked().Matches(line))
        {
            text.Append(line, at, match.Index - at);
            at = match.Index + match.Length;
            var words = match.Groups["words"].ValueSpan;
            marks.Add((match.Groups["label"].Value, new Span(text.Length, text.Length + words.Length)));
            text.Append(words);
        }

        return new MarkedLine(text.Append(line, at, line.Length - at).ToString(), marks);
    }

    /// <summary>A label is the name of a kind, maybe more than one, maybe with a value.</summary>
    [GeneratedRegex(@"\{(?<words>[^{}|]+)\|(?<label>[a-z_+]+(?:=[^{}]+)?)\}")]
    private static partial Regex Marked();
}
