using System.Buffers;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>Reads the Cantonese that Hong Kong writes as the Mandarin of the patterns. No offset moves: each pair has one length.</summary>
internal static class WrittenCantonese
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("唔嘅咗哋佢係喺啲嗰冇俾畀睇搵嚟咁嘢諗攞啱㗎喇返嘥乜邊掂聽尋琴晝傾");

    // In order: what comes first is not read as its parts.
    private static readonly (string Cantonese, string Mandarin)[] Pairs =
    [
        ("唔好意思", "不好意思"), ("唔該", "麻烦"), ("唔使", "不用"), ("唔好", "不要"), ("唔得", "不行"), ("唔啱", "不对"), ("關係", "关系"), ("係咪", "是否"), ("即係", "就是"),
        ("即刻", "立刻"), ("而家", "现在"), ("聽日", "明天"), ("琴日", "昨天"), ("尋日", "昨天"), ("朝早", "早上"), ("下晝", "下午"), ("上晝", "上午"), ("晏晝", "中午"),
        ("點解", "为啥"), ("點樣", "怎样"), ("點可能", "怎可能"), ("點會有", "怎会有"), ("點會係", "怎会是"), ("點會", "怎会"), ("呃你", "骗你"), ("呃您", "骗您"),
        ("乜嘢", "什么"), ("邊個", "哪个"), ("邊度", "哪里"), ("幾時", "何时"), ("傾完", "谈完"), ("傾過", "谈过"), ("你話", "你说"), ("您話", "您说"), ("話俾", "告诉"), ("話畀", "告诉"),
        ("呢個", "这个"), ("呢件", "这件"), ("呢次", "这次"), ("呢啲", "这些"), ("呢隻", "这只"), ("呢部", "这部"), ("呢張", "这张"), ("呢單", "这单"), ("呢度", "这里"),
        ("呢餐", "这餐"), ("呢位", "这位"), ("搞掂", "搞定"), ("整好", "修好"), ("整返", "修回"), ("打返", "打回"), ("覆返", "答复"), ("搵返", "找回"), ("問返", "问回"), ("補返", "补回"),
        ("俾返", "退还"), ("畀返", "退还"), ("退返", "退还"), ("還返", "返还"), ("貪平", "贪便"), ("嘥", "浪"), ("唔", "不"), ("嘅", "的"), ("哋", "们"), ("咗", "了"), ("佢", "他"),
        ("係", "是"), ("喺", "在"), ("啲", "些"), ("嗰", "那"), ("冇", "没"), ("俾", "给"), ("畀", "给"), ("睇", "看"), ("搵", "找"), ("嚟", "来"), ("咁", "这"), ("嘢", "事"),
        ("諗", "想"), ("攞", "拿"), ("啱", "对"), ("㗎", "啊"), ("喇", "了"), ("乜", "啥"),
    ];

    public static string ToMandarin(string text)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0)
        {
            return text;
        }

        foreach (var (cantonese, mandarin) in Pairs)
        {
            text = text.Replace(cantonese, mandarin, StringComparison.Ordinal);
        }

        return text;
    }
}
