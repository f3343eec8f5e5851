using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>E-mail addresses and telephone numbers.</summary>
internal static partial class ContactFields
{
    public static IEnumerable<Candidate> Emails(ExtractionInput input) =>
        Email().Matches(input.Folded).Select(match => Of(FieldKind.Email, match, match.Value, 0.98));

    public static IEnumerable<Candidate> Phones(ExtractionInput input)
    {
        var text = input.Folded;
        foreach (Match match in Number().Matches(text))
        {
            if (!HotlineBefore().IsMatch(text[Math.Max(0, match.Index - 12)..match.Index]) && !Hotline().IsMatch(match.Value))
            {
                var digits = string.Concat(match.Value.Where(char.IsAsciiDigit));
                var isAsked = PhoneBefore().IsMatch(text[Math.Max(0, match.Index - 20)..match.Index]) || match.Length == text.Trim().Length;
                if (International(match.Value, digits, isAsked) is { } phone)
                {
                    yield return Of(FieldKind.Phone, match, phone.Value, phone.Confidence);
                }
            }
        }
    }

    private static (string Value, double Confidence)? International(string written, string digits, bool isAsked)
    {
        if (written.StartsWith('+') || written.StartsWith("00", StringComparison.Ordinal))
        {
            var number = written.StartsWith('+') ? digits : digits[2..];
            return number.Length is >= 8 and <= 15 ? ("+" + number, 0.95) : null;
        }

        if (MainlandMobile().IsMatch(digits))
        {
            return ("+86" + digits[^11..], 0.97);
        }

        if (digits.Length == 10 && digits.StartsWith("09", StringComparison.Ordinal))
        {
            return ("+886" + digits[1..], 0.95);
        }

        var groups = written.Split([' ', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        if (groups.Length > 1 && groups[0][0] == '0')
        {
            // An area code: two digits are Taiwan's, three or four the mainland's.
            return groups[0].Length switch
            {
                2 when digits.Length is 9 or 10 => ("+886" + digits[1..], 0.85),
                3 or 4 when digits.Length is >= 10 and <= 12 && groups[1].Length >= 7 => ("+86" + digits[1..], 0.9),
                _ => isAsked && digits.Length is 10 or 11 ? (digits, 0.7) : null,
            };
        }

        if (digits.Length == 11 && digits.StartsWith("852", StringComparison.Ordinal))
        {
            return ("+" + digits, 0.9);
        }

        // Eight digits are Hong Kong's where they are said to be a telephone or stand alone, and are no date.
        if (digits.Length == 8 && digits[0] is >= '2' and <= '9' && isAsked && !CompactDate().IsMatch(digits))
        {
            return ("+852" + digits, 0.85);
        }

        return isAsked && digits.Length is 10 or 11 && PhoneGrouping().IsMatch(written) ? (digits, 0.6) : null;
    }

    private static Candidate Of(FieldKind kind, Match match, string value, double confidence) =>
        new(kind, match.Index, match.Index + match.Length, new FieldValue.Text(value), confidence);

    [GeneratedRegex(@"(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\d+a-z#_.])(?<![\d][-/])(?:\+\s?|00)?\(?\d(?:[- ()]{0,2}\d){7,14}(?!\d|[-/]\d|\.\d|[a-z]|元|块|万|%)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:86)?1[3-9]\d{9}$")]
    private static partial Regex MainlandMobile();

    [GeneratedRegex(@"^(?:1[- ])?[48]00[- ]")]
    private static partial Regex Hotline();

    [GeneratedRegex(@"(?:热线|专线|客服电话|hotline|helpline|尾号|末四位|卡号|账号|帐号|身份证|订单|单号|保单|order|policy|card|account|ending|tracking)\W{0,3}\w{0,4}\W{0,3}$")]
    private static partial Regex HotlineBefore();

    [GeneratedRegex(@"(?:电话|手机|号码|联系|致电|打给|打返|回电|拨|tel|phone|call|cell|mobile|number|reach|contact|ring|whatsapp|text)")]
    private static partial Regex PhoneBefore();

    [GeneratedRegex(@"^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$")]
    private static partial Regex CompactDate();

    [GeneratedRegex(@"^0\d{9,10}$|^\(?\d{3}\)?[- ]?\d{3}[- ]?\d{4}$|^0\d{3,4} \d{3} ?\d{3,4}$")]
    private static partial Regex PhoneGrouping();
}
