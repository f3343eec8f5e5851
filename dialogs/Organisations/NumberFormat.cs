using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Organisations;

/// <summary>
/// How an organisation numbers complaints: text with <c>{yyMMdd}</c> (the date in its time zone) and <c>{0000}</c> (the day's counter,
/// which simply grows a digit after 9999).
/// </summary>
public sealed record NumberFormat
{
    private readonly Regex _form;

    /// <summary>Reads a format; throws <see cref="FormatException"/> when either part is missing.</summary>
    public NumberFormat(string pattern)
    {
        if (!pattern.Contains("{yyMMdd}", StringComparison.Ordinal) || !pattern.Contains("{0000}", StringComparison.Ordinal))
        {
            throw new FormatException($"A number needs {{yyMMdd}} and {{0000}}: '{pattern}'.");
        }

        Pattern = pattern;
        var escaped = Regex.Escape(pattern)
            .Replace("\\{yyMMdd}", "[0-9]{6}", StringComparison.Ordinal)
            .Replace("\\{0000}", "[0-9]{4,6}", StringComparison.Ordinal);
        _form = new Regex($"(?<![A-Za-z0-9]){escaped}(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    /// <summary>As written.</summary>
    public string Pattern { get; }

    /// <summary>The day's part of a number, <c>261121</c>.</summary>
    public static string Day(DateTimeOffset localTime) => localTime.ToString("yyMMdd", CultureInfo.InvariantCulture);

    /// <summary>The number of a day's <paramref name="counter"/>-th complaint, from 1.</summary>
    public string Write(string day, int counter) => Pattern
        .Replace("{yyMMdd}", day, StringComparison.Ordinal)
        .Replace("{0000}", counter.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The first number standing in a text, in its own spelling, with where it stands; null when there is none.</summary>
    public (string Number, int Start, int Length)? Find(string text)
    {
        var match = _form.Match(text);
        return match.Success ? (match.Value.ToUpperInvariant(), match.Index, match.Length) : null;
    }

    /// <inheritdoc/>
    public bool Equals(NumberFormat? other) => other is not null && other.Pattern == Pattern;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);
}
