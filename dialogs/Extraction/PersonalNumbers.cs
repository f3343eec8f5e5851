using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Numbers that stand for one person: identity cards and bank cards. Only those whose check digit is right.</summary>
internal static partial class PersonalNumbers
{
    /// <summary>Letters of Taiwan's identity cards in the order of their values, from 10.</summary>
    private const string TaiwanLetters = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

    /// <summary>Where they stand in a half-width text of either case.</summary>
    public static IEnumerable<(PersonalDataKind Kind, int Start, int End)> Find(string text)
    {
        foreach (Match match in Mainland().Matches(text))
        {
            if (IsMainland(match.Value))
            {
                yield return (PersonalDataKind.Identity, match.Index, match.Index + match.Length);
            }
        }

        foreach (Match match in Letters().Matches(text))
        {
            var value = match.Value.ToUpperInvariant();
            if (IsHongKong(value) || IsTaiwan(value))
            {
                yield return (PersonalDataKind.Identity, match.Index, match.Index + match.Length);
            }
        }

        foreach (Match match in Card().Matches(text))
        {
            if (IsLuhn(match.Value))
            {
                yield return (PersonalDataKind.Card, match.Index, match.Index + match.Length);
            }
        }
    }

    /// <summary>GB 11643: a date of birth and ISO 7064 MOD 11-2 over seventeen digits.</summary>
    private static bool IsMainland(string number)
    {
        if (!DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) || born.Year is < 1850 or > 2150)
        {
            return false;
        }

        var rest = 0;
        foreach (var digit in number.AsSpan(0, 17))
        {
            rest = (rest + digit - '0') * 2 % 11;
        }

        return "10X98765432"[rest % 11] == char.ToUpperInvariant(number[17]);
    }

    /// <summary>One or two letters, six digits, a check digit: weights 9 to 2 and 1, modulo 11; a missing first letter counts 36.</summary>
    private static bool IsHongKong(string written)
    {
        var number = written.Replace("(", string.Empty, StringComparison.Ordinal).Replace(")", string.Empty, StringComparison.Ordinal);
        var letters = char.IsAsciiLetter(number[1]) ? 2 : 1;
        if (number.Length != letters + 7)
        {
            return false;
        }

        var sum = letters == 2 ? (9 * (number[0] - 'A' + 10)) + (8 * (number[1] - 'A' + 10)) : (9 * 36) + (8 * (number[0] - 'A' + 10));
        for (var i = 0; i < 6; i++)
        {
            if (!char.IsAsciiDigit(number[letters + i]))
            {
                return false;
            }

            sum += (7 - i) * (number[letters + i] - '0');
        }

        return (sum + (number[^1] == 'A' ? 10 : number[^1] - '0')) % 11 == 0;
    }

    /// <summary>A letter and nine digits, the first 1, 2, 8 or 9: weights 1, 9 to 1 and 1, modulo 10.</summary>
    private static bool IsTaiwan(string number)
    {
        if (number.Length != 10 || number[1] is not ('1' or '2' or '8' or '9') || !number.AsSpan(1).ContainsOnlyDigits())
        {
            return false;
        }

        var letter = TaiwanLetters.IndexOf(number[0], StringComparison.Ordinal) + 10;
        var sum = (letter / 10) + (letter % 10 * 9) + (number[9] - '0');
        for (var i = 1; i < 9; i++)
        {
            sum += (9 - i) * (number[i] - '0');
        }

        return sum % 10 == 0;
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>ISO/IEC 7812: thirteen to nineteen digits with Luhn's check digit.</summary>
    private static bool IsLuhn(string written)
    {
        var (sum, count) = (0, 0);
        for (var i = written.Length - 1; i >= 0; i--)
        {
            if (char.IsAsciiDigit(written[i]))
            {
                var digit = written[i] - '0';
                digit = count++ % 2 == 0 ? digit : digit > 4 ? (digit * 2) - 9 : digit * 2;
                sum += digit;
            }
        }

        return count is >= 13 and <= 19 && sum % 10 == 0;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])[1-9]\d{16}[\dXx](?![A-Za-z0-9])")]
    private static partial Regex Mainland();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:[A-Za-z]{1,2}\d{6}(?:\([\dAa]\)|[\dAa])|[A-Za-z]\d{9})(?![A-Za-z0-9])")]
    private static partial Regex Letters();

    [GeneratedRegex(@"(?<![A-Za-z0-9]|\d[- ])[2-6]\d{3}(?:[- ]?\d{2,7}){2,4}(?![A-Za-z0-9]|[- ]\d)")]
    private static partial Regex Card();
}
