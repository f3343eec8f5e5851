using System.Globalization;

namespace ComplaintBot.Dialogs.Language;

/// <summary>Numbers as people write them: <c>12</c>, <c>1,200</c>, 十二, 三百五, 两, "three", "several".</summary>
internal static class NumberWords
{
    /// <summary>What "several", 几 and 好几 stand for: the least that can be meant.</summary>
    public const int Several = 3;

    /// <summary>What is longer is no number, in characters.</summary>
    public const int LongestToken = 18;

    private static readonly Dictionary<string, int> English = new(StringComparer.Ordinal)
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["eighteen"] = 18,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["dozens"] = 24,
        ["hundreds"] = 200,
        ["several"] = Several,
        ["many"] = Several,
        ["multiple"] = Several,
        ["numerous"] = Several,
    };

    /// <summary>Whether a number can be made of this character of folded (simplified, lower-case) text.</summary>
    public static bool IsChineseNumeral(char character) => "零〇一二两三四五六七八九十百千万几数俩仨半".Contains(character, StringComparison.Ordinal);

    /// <summary>Reads a whole token of folded text; fractions are cut to <see cref="decimal"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> token, out decimal value)
    {
        value = 0;
        if (token.IsEmpty || token.Length > LongestToken)
        {
            return false;
        }

        if (char.IsAsciiDigit(token[0]))
        {
            return decimal.TryParse(token, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
        }

        if (char.IsAsciiLetter(token[0]))
        {
            var known = English.TryGetValue(token.ToString(), out var number);
            value = number;
            return known;
        }

        return TryParseChinese(token, out value);
    }

    private static bool TryParseChinese(ReadOnlySpan<char> token, out decimal value)
    {
        value = 0;
        decimal total = 0, section = 0, digit = 0, lastUnit = 0;
        foreach (var character in token)
        {
            if (Digit(character) is { } number)
            {
                digit = digit is > 0 and < 1000 && lastUnit == 0 && section == 0 ? (digit * 10) + number : number;
                lastUnit = character is '零' or '〇' ? 0 : lastUnit;
                continue;
            }

            var unit = character switch { '十' => 10m, '百' => 100m, '千' => 1000m, '万' => 10000m, _ => 0m };
            if (unit == 0)
            {
                return false;
            }

            if (unit == 10000m)
            {
                total += (section + digit == 0 ? 1 : section + digit) * unit;
                section = 0;
            }
            else
            {
                section += (digit == 0 ? 1 : digit) * unit;
            }

            digit = 0;
            lastUnit = unit;
        }

        // 三百五 is 350, 一万二 is 12 000.
        value = total + section + (lastUnit >= 100m && digit > 0 ? digit * lastUnit / 10m : digit);
        return true;
    }

    private static decimal? Digit(char character) => character switch
    {
        '零' or '〇' => 0,
        '一' => 1,
        '二' or '两' or '俩' => 2,
        '三' or '仨' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '几' or '数' => Several,
        _ => null,
    };
}
