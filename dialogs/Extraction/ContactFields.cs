using System.Buffers;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>E-mail addresses and telephone numbers.</summary>
internal static partial class ContactFields
{
    private static readonly SearchValues<char> NumberStarts = SearchValues.Create("+(0123456789");

    public static IEnumerable<Candidate> Emails(ExtractionInput input) =>
        !input.Folded.Contains('@') ? [] : Email().Matches(input.Folded).Select(match => Of(FieldKind.Email, match, match.Value, 0.98));

    public static IEnumerable<Candidate> Phones(ExtractionInput input)
    {
        var text = input.Folded;
        var script = Script.Detect(input.Text.Original);
        var whole = text.Trim().Length;
        foreach (Match match in Number().MatchesAt(text, NumberStarts))
        {
            if (!HotlineBefore().IsMatch(text, match.Index) && !Hotline().IsMatch(match.Value))
            {
                var digits = string.Concat(match.Value.Where(char.IsAsciiDigit));
                var isAsked = PhoneBefore().IsMatch(text[Math.Max(0, match.Index - 20)..match.Index]) || match.Length == whole;
                if (International(match.Value, digits, isAsked, script, input.Zone) is { } phone)
                {
                    yield return Of(FieldKind.Phone, match, phone.Value, phone.Confidence);
                }
            }
        }
    }

    private static (string Value, double Confidence)? International(string written, string digits, bool isAsked, Locale? script, TimeZoneInfo zone)
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
        if ((isAsked || groups.Length > 1) && Own(zone) is var (own, form) && form.IsMatch(digits))
        {
            return ("+" + own + digits[1..], 0.9);
        }

        if (script == Locale.En && NationalForm(written, digits) is { } country)
        {
            return ("+" + country + digits.TrimStart('0'), 0.85);
        }

        if (groups.Length > 1 && groups[0][0] == '0')
        {
            // An area code: two digits are Taiwan's, three or four the mainland's.
            return groups[0].Length switch
            {
                2 when digits.Length is 9 or 10 => ("+886" + digits[1..], 0.85),
                3 or 4 when script == Locale.ZhHant && TaiwanArea().IsMatch(digits) => ("+886" + digits[1..], 0.85),
                3 or 4 when digits.Length is >= 10 and <= 12 && (groups[1].Length >= 7 || (script == Locale.ZhHans && groups[1].Length == 4)) => ("+86" + digits[1..], 0.9),
                _ => isAsked && digits.Length is 10 or 11 ? (digits, 0.7) : null,
            };
        }

        if (digits.Length == 11 && digits.StartsWith("852", StringComparison.Ordinal))
        {
            return ("+" + digits, 0.9);
        }

        // Eight digits are Hong Kong's where they are said to be a telephone, are written as one or stand alone, and are no date.
        if (digits.Length == 8 && digits[0] is '2' or '3' or >= '5' and <= '9' && !CompactDate().IsMatch(digits) && (isAsked || (written.Length == 9 && written[4] == ' ') || script == Locale.ZhHant))
        {
            // Without its area code a mainland number is only half of one.
            return script == Locale.ZhHans ? (digits, 0.7) : ("+852" + digits, isAsked ? 0.85 : 0.7);
        }

        if (isAsked && script is not null and not Locale.En && WithAreaCode().IsMatch(digits))
        {
            return script == Locale.ZhHans ? ("+86" + digits[1..], 0.8) : ("+886" + digits[1..], 0.8);
        }

        return (isAsked || written.StartsWith('(')) && digits.Length is 10 or 11 && PhoneGrouping().IsMatch(written) ? (digits, 0.6) : null;
    }

    /// <summary>The country that the organisation's zone tells, and its numbers with an area code: 010-6543 2100 in Beijing, 020 8765 4321 in London.</summary>
    private static (string Country, Regex Form)? Own(TimeZoneInfo zone) => zone.Id switch
    {
        "Asia/Shanghai" or "Asia/Urumqi" or "Asia/Chongqing" or "Asia/Harbin" or "PRC" => ("86", Mainland()),
        "Asia/Taipei" or "ROC" => ("886", Taiwan()),
        "Asia/Kuala_Lumpur" or "Asia/Kuching" => ("60", MalaysianArea()),
        "Europe/London" or "GB" => ("44", Britain()),
        _ => null,
    };

    /// <summary>How a country writes its numbers where it leaves itself out: 07700 900461, 012-345 6789, 98860 41723.</summary>
    private static string? NationalForm(string written, string digits) =>
        Britain().IsMatch(digits) && written[4] is not '-' && written[3] is not '-' ? "44"
        : Malaysia().IsMatch(written) ? "60"
        : India().IsMatch(written) ? "91" : null;

    private static Candidate Of(FieldKind kind, Match match, string value, double confidence) =>
        new(kind, match.Index, match.Index + match.Length, new FieldValue.Text(value), confidence);

    [GeneratedRegex(@"(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}")]
    private static partial Regex Email();

    [GeneratedRegex(@"\G(?<![\d+a-z#_.])(?<![\d][-/])(?:\+\s?|00)?(?:\(\+?\d{1,4}\)|\d)(?:(?:[- .]|- | -)?(?:\(\d{1,4}\)\s?)?\d){4,14}(?!\d|[-/]\d|\.\d|[a-z]|元|块|万|%)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^0(?:(?:10|2\d)[2-8]\d{7}|[3-9]\d{2}[2-8]\d{6,7})$")]
    private static partial Regex Mainland();

    [GeneratedRegex(@"^0[2-8]\d{7,8}$")]
    private static partial Regex Taiwan();

    [GeneratedRegex(@"^0(?:1\d{8,9}|[3-9]\d{7,8})$")]
    private static partial Regex MalaysianArea();

    [GeneratedRegex(@"^0(?:7\d{9}|1(?!0)\d{9}|20\d{8})$")]
    private static partial Regex Britain();

    [GeneratedRegex(@"^01(?:[02-9]-\d{3} ?\d{4}|1-\d{4} ?\d{4})$")]
    private static partial Regex Malaysia();

    [GeneratedRegex(@"^[6-9]\d{4} \d{5}$")]
    private static partial Regex India();

    [GeneratedRegex(@"^(?:86)?1[3-9]\d{9}$")]
    private static partial Regex MainlandMobile();

    /// <summary>What a company pays for: 400-820-8820, 0800-080-123, 1800 633 622.</summary>
    [GeneratedRegex(@"^(?:1[- ]?)?(?:[48]00|888|877)[- ]|^0?[48]00\d?-?\d{6}|^1?800|^0809")]
    private static partial Regex Hotline();

    /// <summary>Areas of Taiwan whose code has three or four digits.</summary>
    [GeneratedRegex(@"^0(?:37|49|82|826|836|89)\d{6,7}$")]
    private static partial Regex TaiwanArea();

    [GeneratedRegex(@"^0[2-9]\d{8,10}$")]
    private static partial Regex WithAreaCode();

    [GeneratedRegex(@"(?:热线|专线|客服电话|hotline|helpline|尾号|末四位|卡号|账号|帐号|身份证|订单|单号|保单|order|policy|card|account|ending|tracking)\W{0,3}\w{0,4}\W{0,3}\G", RegexOptions.RightToLeft)]
    private static partial Regex HotlineBefore();

    [GeneratedRegex(@"(?:电话|座机|固话|手机|号码|联系|致电|打给|打返|回电|拨|tel|phone|landline|call|cell|mobile|number|reach|contact|ring|whatsapp|text)")]
    private static partial Regex PhoneBefore();

    [GeneratedRegex(@"^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$")]
    private static partial Regex CompactDate();

    [GeneratedRegex(@"^0\d{9,10}$|^\(?\d{3}\)?[- ]?\d{3}[- ]?\d{4}$|^0\d{3,4} \d{3} ?\d{3,4}$")]
    private static partial Regex PhoneGrouping();
}
