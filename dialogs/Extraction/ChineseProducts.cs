using System.Buffers;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Products in Chinese: known things with brand and model, and whatever stands behind 买的 or 试驾.</summary>
internal static partial class ChineseProducts
{
    private const int LongestUnknown = 10;
    private const int LongestEnding = 5;

    /// <summary>Last characters of words for things: 机, 器, 炉 …</summary>
    private static readonly SearchValues<char> ThingEnds = SearchValues.Create("机器炉灯柜床椅锅壶镜鞋裤裙帽肉鱼鸡鸭虾蟹粥糕饼霜膏券泵阀险班垫筒杯毯枕袜衫");

    /// <summary>What a word for a thing does not hold: it begins behind it.</summary>
    private static readonly SearchValues<char> BeforeThing = SearchValues.Create("的嘅之个台部件张条双套份盒箱瓶罐袋把辆架只盏了咗过到完在是系有我你他她说称话映馈诉要买订购点吃食修换装送收租坐打停登关开见上下出请由给被和与跟同及或又也都还从去来用这那旧新佢但而且虽所挂挖老每开只关跳");

    private static readonly WordList Things = Vocabulary.Words("products/chinese");
    private static readonly WordList Heads = Vocabulary.Words("products/heads");
    private static readonly WordList Brands = Vocabulary.Words("products/brands");
    private static readonly WordList Models = Vocabulary.Words("products/models");

    /// <summary>What ends the name of an unknown thing: its fault begins, or another word.</summary>
    private static readonly SearchValues<char> AfterThing = SearchValues.Create("的了嘅咗是系在有不没冇无未又也都就已被把给俾畀让要想漏坏烂断掉碎裂响卡闪退换拿还才只花过到送发质屏一二两三四五六七八九十现突时之后变太很非和跟同与但却结说打全居竟因为出少多错完去来我你他她佢至且而并仲得唔交延从找从等导难严怎却至尺批说喺型常吞修");

    public static IEnumerable<Found> Find(ExtractionInput input)
    {
        var text = input.Folded;
        var last = new Found(0, 0, 0);
        var next = 0;
        while (next < text.Length)
        {
            var found = Known(text, next);
            if (found is null)
            {
                next++;
                continue;
            }

            // 龙虾 and 伊面 side by side are one dish.
            if (last.End > 0 && found.Value.Start <= last.End)
            {
                last = new Found(last.Start, Math.Max(last.End, found.Value.End), Math.Max(last.Confidence, found.Value.Confidence));
            }
            else
            {
                if (last.End > 0)
                {
                    yield return last;
                }

                last = found.Value;
            }

            next = last.End;
        }

        if (last.End > 0)
        {
            yield return last;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (Heads.LengthAt(text, i) is var head and > 0 && Headed(text, i, head) is { } headed)
            {
                yield return headed;
            }
        }

        for (var i = text.AsSpan().IndexOfAny(ThingEnds); i >= 0 && i < text.Length; i++)
        {
            if (ThingEnds.Contains(text[i]) && Ending(text, i + 1) is { } ending)
            {
                yield return ending;
            }
        }

        foreach (Match match in Bought().Matches(text))
        {
            if (Unknown(text, match.Index + match.Length) is { } unknown)
            {
                yield return unknown;
            }
        }

        foreach (var faulty in ThingsByFault.Chinese(text))
        {
            yield return faulty;
        }
    }

    private static Found? Known(string text, int at)
    {
        var thing = Things.LengthAt(text, at);
        var model = thing == 0 ? Models.LengthAt(text, at) : 0;
        var brand = thing + model == 0 ? Brands.LengthAt(text, at) : 0;
        if (thing + model + brand == 0 || (char.IsAsciiLetter(text[at]) && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])))
        {
            return null;
        }

        var end = at + thing + model + brand;
        if (char.IsAsciiLetter(text[end - 1]) && end < text.Length && char.IsAsciiLetter(text[end]))
        {
            return null;
        }

        var type = Model().Match(text, end);
        if (brand > 0)
        {
            // A brand alone is no thing; with what follows it is.
            var space = end < text.Length && text[end] == ' ' ? 1 : 0;
            if (Known(text, end + space) is { } branded && branded.Start >= end && branded.Start <= end + 16 && branded.Start - end <= space)
            {
                return branded with { Start = at, Confidence = 0.85 };
            }

            var named = BrandModel().Match(text, end);
            return named.Length == 0 ? null
                : Things.LengthAt(text, end + named.Length) is var goes ? new Found(at, end + named.Length + goes, 0.85) : null;
        }

        if (NotThisThing().IsMatch(text, end) || NotHere().IsMatch(text, at))
        {
            return null;
        }

        // 5G套餐, V12吸尘器: letters and digits right before belong to it.
        var start = at;
        while (start > 0 && at - start < 14 && (char.IsAsciiLetterOrDigit(text[start - 1]) || (text[start - 1] is '-' or '.' && start > 1 && char.IsAsciiLetterOrDigit(text[start - 2]))))
        {
            start--;
        }

        start = at - start > 8 || (start < at && text[start..at].All(char.IsAsciiDigit)) ? at : start;
        start -= Brands.LengthBefore(text, start);
        return new Found(start, end + type.Length, start < at || type.Length > 0 || model > 0 ? 0.85 : 0.7);
    }

    /// <summary>情人节套餐, 数据计划: the last word of a thing, with what names it more closely.</summary>
    private static Found? Headed(string text, int head, int length)
    {
        var start = head;
        while (start > 0 && head - start < LongestEnding && (Script.IsHan(text[start - 1]) || char.IsAsciiLetterOrDigit(text[start - 1])) && !BeforeThing.Contains(text[start - 1]))
        {
            start--;
        }

        var begins = start == 0 || !(Script.IsHan(text[start - 1]) || char.IsAsciiLetterOrDigit(text[start - 1])) || BeforeThing.Contains(text[start - 1]);
        return begins && head - start >= 2 && !NotThisThing().IsMatch(text, head + length) && !NoHeaded().IsMatch(text[start..head]) ? new Found(start, head + length, 0.7) : null;
    }

    /// <summary>红烧肉, 减速机: a short word that begins where something ends and closes as things do.</summary>
    private static Found? Ending(string text, int end)
    {
        var start = end - 1;
        while (start > 0 && end - start < LongestEnding && Script.IsHan(text[start - 1]) && !BeforeThing.Contains(text[start - 1]))
        {
            start--;
        }

        var begins = start == 0 || !Script.IsHan(text[start - 1]) || BeforeThing.Contains(text[start - 1]);
        var closes = end == text.Length || !Script.IsHan(text[end]) || AfterThing.Contains(text[end]);
        return begins && closes && end - start >= 2 && !Language.NumberWords.IsChineseNumeral(text[start]) && !NoEnding().IsMatch(text[start..end]) && !NoThing().IsMatch(text[start..end]) ? new Found(start, end, 0.5) : null;
    }

    private static Found? Unknown(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestUnknown && (Script.IsHan(text[end]) || char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-') && !AfterThing.Contains(text[end]))
        {
            end++;
        }

        var goesOn = end - start == LongestUnknown && end < text.Length && Script.IsHan(text[end]);
        return end - start >= 2 && !goesOn && !NoThing().IsMatch(text[start..end]) && text.AsSpan(start, end - start).IndexOfAnyExceptInRange('0', '9') >= 0 ? new Found(start, end, 0.55) : null;
    }

    [GeneratedRegex(@"\G(?:\s?[a-z]{1,6}-?\d{2,5}[a-z0-9-]*|\s?\d{2,5}(?=寸|升|匹|公斤|l\b)(?:寸|升|匹|公斤|l)|\s?\d{1,5}(?:-\w+)?(?:\s?(?:pro|max|plus|mini|ultra|air|se|fe)\b)*(?![\w元块次天年月%.:]|个|号|台|人|点)|(?:\s?(?:pro|max|plus|mini|ultra|air|se)\b)+)?")]
    private static partial Regex Model();

    [GeneratedRegex(@"\G\s?(?:[a-z]{1,8}[- ]?\d{1,4}[a-z0-9-]*|\d{1,4}[a-z]?(?![\d元块次天年月个号台人点%.:])|model\s[a-z0-9])(?:\s?(?:pro|max|plus|mini|ultra|air)\b)*|\G")]
    private static partial Regex BrandModel();

    /// <summary>手机号, 空调师傅, 电视台: another word begins with it, or it says how to reach somebody.</summary>
    [GeneratedRegex(@"\G(?:号|店|摊|馆|报告|费|客服|公司|厂|城|师傅|师父|工人|工程|台(?!式)|员|商(?!品)|专柜|部门|(?:[:]|是)?\s?[+\d]{5,}|:|：|尾号|\s?[(（]?0?9\d|卡号|(?<=机|话)信号|短信|保单|账号|帐号|账户|报案|付款|支付|银行|代理|经纪|号码|联系|通知|联络|业务)")]
    private static partial Regex NotThisThing();

    /// <summary>滑手机, 不接受代金券: what stands before says that it is not about the thing.</summary>
    [GeneratedRegex(@"(?:什么|咩|任何|滑|玩|不接受|唔接受|不要|唔要|讲|换成|变成|改成|降为|变为)\G", RegexOptions.RightToLeft)]
    private static partial Regex NotHere();

    /// <summary>What is done to get a thing, up to where the thing is named.</summary>
    [GeneratedRegex(@"(?:(?:买|购买|购入|入手|订购|预订|预定|订|订制|定制|点|办|办理|开通|装|安装|送来|收到|寄来|到货|出货|发来|交付|交|提|吃|食|喝|申请|申办|参加|报名|做|采购|供应|供|送|寄|卖|拍|租|借|托运|硬推|推销|推|上|学|报|刷|打|用|注射|代订|代购)(?:到|完|过|返)?(?:你们|你哋|贵司|贵公司|你们家|佢哋)?(?:的|嘅|㗎|之)|所(?:交|供|购|买|送)(?:的|之)?|(?:买|购买|订|订购|点|办|办理|购入|入手|食|吃)(?:了|咗|完)(?:你们|你哋|你们家|贵店)?(?:的|嘅)?(?:[一两三二\d]{0,2}(?:个|台|部|件|张|条|双|套|份|盒|箱|瓶|罐|包|袋|支|把|辆|架|只|对|杯|碗|间|批|束|款|堂|期)|一)?|试驾|品名:|产品:|商品:|产品名称:|货品:)(?!\s)")]
    private static partial Regex Bought();

    /// <summary>解决方案, 什么优惠计划: a way out or a question, not a thing.</summary>
    [GeneratedRegex("解决|处理|赔|补偿|整改|退款|应急|什么|咩|哪|客服|预防|投诉|改善|改进|付款|更改|取消|任何|相关|没|不|无|冇|变")]
    private static partial Regex NoHeaded();

    /// <summary>飞机, 司机, 当面: words that end like a thing and are none.</summary>
    [GeneratedRegex("(?:飞机|司机|时机|危机|登机|候机|转机|死机|关机|开机|停机|待机|随机|有机|投机|动机|手机|肌肉|皮肉|机器|仪器|武器|服务器|浏览器|点灯|故障灯|开灯|关灯|红绿灯|起床|卧床|病床|临床|不被|钓鱼|田鸡|换机|上班|下班|加班|换班|值班|接班|交班|全班|大班|小班|航班|领班|脱险|抢险|遇险|出险|危险|风险|保险|冒险|惊险|干杯|班机|乘机|契机|专柜|柜员机|座机|分机|传真机|叫号机|取款机|提款机|已被|又被|就被|都被|却被|会被|再被|却被|曾被|总被|老被|全被|没被|车被|人被|钱被)$")]
    private static partial Regex NoEnding();

    /// <summary>Words that name no thing: 东西, 合同, 师傅, what is a fee or a number.</summary>
    [GeneratedRegex(@"肚子|红灯|邊炉|边炉|业主|点评|什么|可能|微辣|淡淡|有点|因为|还有|后再|^(?:完|走|插|放|全部|上面|下面|里面|肚|药|亏|后|完|东西|产品|商品|货|货物|物品|时候|地方|房间?|合同|保险|保单|单|订单|单子|服务|业务|手续|师傅|老师|人|钱|款|大家|感觉|你们|我们|商家|店家|客人|那|这|票|菜|饭|餐|车|都|几次|酒店|资料|材料|申请|投诉|早餐|午餐|晚餐|下单|旅馆|民宿|活动|第|号|日期|名字|早上|晚上|下午|上午|家|苦|亏)|(?:费|费用|款|金|钱|号|合同|订单|师傅|时候|堂|厅|馆|食堂|短信|电话|发票|收据|公司|医院|通知|说明|员|先生|小姐|女士|天|小时|分钟|店|机构|中心|家人|孩子|朋友)$")]
    private static partial Regex NoThing();
}
