using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>Brings times as people say them to one form, so that 两小时内, 2 小时 and "two hours" compare as equal.</summary>
internal static partial class SpokenTime
{
    private static readonly (string Spoken, string Unit)[] Units =
    [
        ("工作日", "wd"), ("working day", "wd"), ("business day", "wd"), ("小时", "h"), ("钟头", "h"), ("hour", "h"), ("hr", "h"),
        ("分钟", "min"), ("minute", "min"), ("星期", "w"), ("礼拜", "w"), ("week", "w"), ("周", "w"), ("个月", "mo"), ("month", "mo"), ("天", "d"), ("day", "d"),
    ];

    private static readonly string[] EnglishNumbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Normalise(string text)
    {
        var folded = DraftText.Fold(text).Replace('∶', ':');
        folded = folded.Replace("twenty-four", "24", StringComparison.Ordinal).Replace("forty-eight", "48", StringComparison.Ordinal);
        folded = EnglishNumber().Replace(folded, match => Array.IndexOf(EnglishNumbers, match.Value).ToString(CultureInfo.InvariantCulture));
        folded = ChineseNumber().Replace(folded, match => Value(match.Value).ToString(CultureInfo.InvariantCulture));
        foreach (var (spoken, unit) in Units)
        {
            folded = folded.Replace(spoken, unit, StringComparison.Ordinal);
        }

        var kept = new StringBuilder();
        foreach (var character in Filler().Replace(folded, "").Where(character => char.IsLetterOrDigit(character) || character == ':'))
        {
            kept.Append(character);
        }

        return kept.ToString();
    }

    /// <summary>Up to 99: 二十四, 十二, 两.</summary>
    private static int Value(string number)
    {
        var ten = number.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return Digit(number[^1]);
        }

        return ((ten == 0 ? 1 : Digit(number[ten - 1])) * 10) + (ten + 1 < number.Length ? Digit(number[ten + 1]) : 0);
    }

    private static int Digit(char digit) => digit == '两' ? 2 : Math.Max(0, "零一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal));

    [GeneratedRegex(@"\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex EnglishNumber();

    [GeneratedRegex("(?<!周|星期|礼拜)[一二两三四五六七八九]?十[一二三四五六七八九]?|(?<!周|星期|礼拜)[一二两三四五六七八九]")]
    private static partial Regex ChineseNumber();

    [GeneratedRegex(@"之内|以内|之前|以前|内|前|左右|个(?!月)|\b(within|in|by|the|next|at|before)\b|(?<=[hdw]|min|mo)s\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Filler();
}
