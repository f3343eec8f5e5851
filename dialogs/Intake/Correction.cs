using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Playbooks;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>Says that something known is to change: “电话：139…”, or only which field (“电话”).</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">Its new content; null when only the field is named.</param>
internal sealed record Correction(Field Field, string? Text)
{
    /// <summary>How people call what a field is filled from, in simplified Chinese and English.</summary>
    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["person_name"] = ["姓名", "名字", "称呼", "name"],
        ["contact"] = ["电话", "手机", "号码", "邮箱", "电子邮件", "联系方式", "phone", "mobile", "email", "e-mail", "number", "contact"],
        ["place"] = ["地址", "地点", "哪里", "address", "place"],
        ["date"] = ["时间", "日期", "什么时候", "time", "date"],
        ["text"] = ["内容", "事情", "经过", "complaint", "content", "what"],
        ["demand"] = ["要求", "诉求", "期望", "demand", "request", "wish"],
        ["product"] = ["产品", "商品", "product"],
        ["order_number"] = ["订单", "单号", "order"],
        ["money"] = ["金额", "损失", "amount"],
    };

    /// <summary>Reads a correction of one of these fields; null when the text is none.</summary>
    public static Correction? Read(IReadOnlyList<Field> fields, string text)
    {
        var colon = text.AsSpan().IndexOfAny('：', ':');
        var item = Fold(colon < 0 ? text : text[..colon]);
        if (item.Length == 0)
        {
            return null;
        }

        var field = fields.FirstOrDefault(each => each.Id == item || Labels(each).Contains(item, StringComparer.Ordinal))
            ?? fields.FirstOrDefault(each => Words(each).Contains(item, StringComparer.Ordinal))
            ?? fields.FirstOrDefault(each => Labels(each).Any(label => item.Contains(label, StringComparison.Ordinal)));
        var rest = colon < 0 ? string.Empty : text[(colon + 1)..].Trim();
        return field is null ? null : new Correction(field, rest.Length == 0 ? null : rest);
    }

    private static IEnumerable<string> Labels(Field field) => LocaleTags.All.Select(locale => Fold(field.Label.In(locale)));

    private static string[] Words(Field field) => field.From is { } from ? Names.GetValueOrDefault(from, []) : [];

    private static string Fold(string text) => Script.Simplify(text).Trim().TrimEnd('。', '.', '！', '!').ToLowerInvariant();
}
