using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests;

/// <summary>Random texts: noise, and shuffled pieces of what people write, so that the finders have something to stumble over.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "退款", "不", "我不要", "就", "曝光", "律师", "refund", "don't want", "or", "I go to the press", "墙上写着", "昨天", "下午", "三点", "上周五", "到", "周一", "13800138000",
        "王", "先生", "我叫", "李强", "朝阳路", "18号", "3单元502", "😡", "\ud83d", "NT$", "1,200", "万", "块", "三个人", "都拉肚子", "last Tuesday", "around 3pm", "3 days ago",
        "99999999999", "2026-02-30", "-", "，", "。", "!", "?", " ", "\n", "order number", "A1234", "修了", "九十九", "次", "（", "”", "’", "\u0000", "Ｍｒ", "Mr ", "Tan",
    ];

    public static Arbitrary<string> Any() =>
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty),
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)))
        .ToArbitrary();

    /// <summary>The text by code points; half of a broken pair stands alone.</summary>
    public static List<string> CodePoints(string text)
    {
        var points = new List<string>();
        for (var i = 0; i < text.Length; i += points[^1].Length)
        {
            points.Add(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? text.Substring(i, 2) : text.Substring(i, 1));
        }

        return points;
    }
}
