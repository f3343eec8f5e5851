using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Order and policy numbers: what stands behind their name, or alone as an answer.</summary>
internal static partial class Identifiers
{
    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        foreach (var named in Named(input))
        {
            yield return named;
        }

        var alone = Alone().Match(input.Folded);
        if (alone.Success && alone.Value.Count(char.IsAsciiDigit) >= 4)
        {
            yield return Of(FieldKind.OrderNumber, input, alone.Groups["number"], 0.6);
        }
    }

    /// <summary>Only those that stand behind their name.</summary>
    public static IEnumerable<Candidate> Named(ExtractionInput input)
    {
        foreach (Match match in NumberWithName().Matches(input.Folded))
        {
            var number = match.Groups["number"];
            if (number.Value.Count(char.IsAsciiDigit) >= 3 || LooksCoded().IsMatch(number.Value))
            {
                yield return Of(match.Groups["policy"].Success ? FieldKind.PolicyNumber : FieldKind.OrderNumber, input, number, 0.92);
            }
        }
    }

    private static Candidate Of(FieldKind kind, ExtractionInput input, Group group, double confidence) =>
        new(kind, group.Index, group.Index + group.Length, new FieldValue.Text(input.Plain.Substring(group.Index, group.Length).ToUpperInvariant()), confidence);

    [GeneratedRegex(@"(?:(?<policy>(?:保单|保险单|保险合同)(?:编号|号码|号)?|保险合同号|(?<![a-z])policy(?: (?:number|no\.?|num|id|ref))?)|(?<order>(?<!快递|物流|运|包裹)(?:订单|单据|采购单)(?:编号|号码|号)?|(?:订位|订房|预订|预约|确认|交易|订购|采购)(?:编号|号码|代码|代号|号)|(?<!快递|物流|运|货|保)单号|(?<![a-z])(?:(?:purchase |sales |work )?order|p\.?o\.?(?:(?=\s?[#:]?\s?\d)|\s?(?:号码?|编号|number|no\.?|#|:)\s*(?=[a-z0-9]))|booking|reservation|confirmation|transaction)(?:\s(?:number|no\.?|num|id|ref(?:erence)?|code))*))\s*(?:是|为|系|is|was|:|#|\(|no\.?|-)*\s*#?(?<number>(?>[a-z0-9]+(?:[-_/][a-z0-9]+)*))(?![%_]|元|块|月|天|个|日|年|份|号楼)")]
    private static partial Regex NumberWithName();

    /// <summary>Q7K2MX: six characters of an airline's reservation.</summary>
    [GeneratedRegex(@"^(?=[a-z]*\d)(?=\d*[a-z]\w*\d|[a-z]\d)[a-z0-9]{6}$")]
    private static partial Regex LooksCoded();

    [GeneratedRegex(@"^\s*#?(?<number>[a-z]{1,6}[- ]?\d[\da-z]*(?:-[\da-z]+)*)\s*$")]
    private static partial Regex Alone();
}
