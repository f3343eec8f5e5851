using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>How many people a complaint is about. Households, seats and bystanders are not counted.</summary>
internal static partial class PeopleAffectedFields
{
    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        foreach (var match in Chinese().Matches(input.Folded).Concat(English().Matches(input.Folded)))
        {
            var sum = match.Groups["sum"];
            if (NumberWords.TryParse(match.Groups["number"].Value, out var count) && count is >= 1 and <= 1_000_000 && count == decimal.Truncate(count))
            {
                yield return new Candidate(FieldKind.PeopleAffected, sum.Index, sum.Index + sum.Length, new FieldValue.Count((int)count), 0.8);
            }
        }
    }

    [GeneratedRegex(@"(?<=我们|我哋|一共|总共|共有|共|有|导致|造成|令|^|,|。|的)(?<sum>(?:一家)?(?<number>\d{1,6}|[一二两三四五六七八九十百千]{1,5})(?:多)?(?:个|名|位)?(?:人|口|客人|顾客|同事|孩子|小朋友|学生|员工|乘客|旅客|老人|大人|朋友|学员|家长|住客))(?=[^。!?]{0,10}(?:都|全|受伤|受影响|拉|吐|呕|屙|中毒|不舒服|不适|发烧|生病|住院|被困|被骗|用不了|受害|无法|没法|过敏|出现|要求|投诉|进医院|入院|入医院))")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(?<sum>(?:all |the )?(?<number>\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:of us|of them|people|persons|guests|customers|passengers|children|kids|students|colleagues|staff|employees|residents|adults|family members|patients|diners))(?=[^.!?]{0,30}\b(?:affected|sick|ill|hurt|injured|vomit|threw|throwing|without|stranded|stuck|trapped|got|were|was|are|have|had|couldn't|cannot|can't|lost|poison|complain|fell|ended up)\b)")]
    private static partial Regex English();
}
