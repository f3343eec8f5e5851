using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Things one buys, with the brand or model beside them. A thing merely mentioned without either counts once.</summary>
internal static partial class ProductFields
{
    private const string ChineseThings =
        "空调|冷气机?|冰箱|雪柜|双开门|洗衣机|烘干机|电视机?|手机|电脑|笔记本电脑|平板电脑|平板|热水器|油烟机|抽油烟机|燃气灶|微波炉|烤箱|电饭煲|电饭锅|高压锅|洗碗机|净水器|饮水机|扫地机器人|扫地机|吸尘器|风扇|电暖器|暖炉|取暖器|风筒|吹风机|剃须刀|电动牙刷|耳机|音响|音箱|路由器|光猫|机顶盒|打印机|相机|充电宝|充电器|数据线|电池|手表|智能手表|门锁|智能锁|摄像头|电动车|电瓶车|自行车|汽车|轮胎|婴儿车|安全座椅|沙发|床垫|衣柜|书桌|餐桌|椅子|地板|瓷砖|马桶|花洒|窗帘|行李箱|背包|羽绒服|外套|连衣裙|裤子|衬衫|运动鞋|皮鞋|鞋子|奶粉|面膜|口红|洗发水|蛋糕|月饼|牛奶|酸奶|面包|路由|显示器|键盘|鼠标|投影仪|跑步机|按摩椅";

    private const string EnglishThings =
        "air conditioner|aircon|fridge|refrigerator|freezer|washing machine|washer|dryer|dishwasher|microwave|oven|rice cooker|pressure cooker|kettle|toaster|vacuum cleaner|vacuum|heater|fan|television|tv|phone|smartphone|laptop|tablet|headphones|earbuds|headset|speaker|router|modem|printer|camera|charger|power bank|watch|smartwatch|bike|e-bike|scooter|car|stroller|pram|car seat|sofa|couch|mattress|wardrobe|desk|chair|table|suitcase|backpack|jacket|coat|dress|trousers|jeans|shirt|shoes|sneakers|boots|blender|coffee machine|boiler|water heater|monitor|keyboard|treadmill|crib|cot";

    private const string Brands = "海尔|格力|美的|小米|华为|苹果|三星|联想|索尼|西门子|松下|海信|荣耀|戴森|大金|方太|老板牌|奥克斯";

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        var all = Chinese().Matches(input.Folded).Concat(English().Matches(input.Plain))
            .Select(match => match.Groups["product"])
            .Select(product => new Candidate(
                FieldKind.Product,
                product.Index,
                product.Index + product.Length,
                new FieldValue.Text(input.Text.Original.Substring(product.Index, product.Length)),
                product.Value.Any(char.IsAsciiDigit) ? 0.85 : 0.7))
            .OrderBy(candidate => candidate.Start)
            .ToList();
        string Words(Candidate candidate) => input.Folded[candidate.Start..candidate.End];

        // Each thing once, where it is named most fully.
        return all.Where(candidate => !all.Exists(other => Words(other) != Words(candidate) && Words(other).Contains(Words(candidate), StringComparison.Ordinal)))
            .DistinctBy(Words);
    }

    [GeneratedRegex(@"(?<product>(?:(?:" + Brands + @")\s?)?(?:[a-z][a-z0-9-]{1,14}\s?(?:\d{1,4}\s?)?(?:pro|max|plus|mini)?\s?|[a-z]?\d{1,4}(?:寸|升|匹|公斤)\s?)?(?:" + ChineseThings + @")(?!里|店|盒|套|壳|号|费|卡|客服|公司|厂|城|师|工|台)(?:\s?[a-z]{1,6}-?\d{2,5}[a-z0-9-]*)?|(?:" + Brands + @")\s?[a-z]{0,6}\d{1,4}(?:\s?(?:pro|max|plus|mini|ultra))*|(?<![a-z])(?:iphone|ipad|macbook|galaxy|redmi|pixel)\s?[a-z]{0,3}\d{0,3}(?:\s?(?:pro|max|plus|mini|ultra|air))*)")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(?i:my|the|this|a|an|our|your|new|bought|ordered)\s+(?<product>(?:[A-Z][\w-]{1,14}\s+)?(?:[A-Za-z]{1,4}-?\d{2,5}[a-z]?\s+)?(?i:" + EnglishThings + @"))\b(?!\s+(?i:number|call|company|shop|store|park|service|line|booking|was rude)|(?i:\s+is)?\s*:?\s*\+?\d)")]
    private static partial Regex English();
}
