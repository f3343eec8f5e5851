using System.Globalization;
using ComplaintBot.Dialogs.Extraction;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Extraction;

public class FieldExtractorTests
{
    // A Saturday.
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.FromHours(8));
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Theory]
    [InlineData("客户王先生要投诉", "王先生")]
    [InlineData("王小明女士來電反映", "王小明女士")]
    [InlineData("😡😡欧阳娜娜女士等了两个小时", "欧阳娜娜女士")]
    [InlineData("我姓王，电话稍后给你", "王")]
    [InlineData("我叫李强，昨天来过", "李强")]
    [InlineData("联系人：赵一鸣", "赵一鸣")]
    [InlineData("李强", "李强")]
    [InlineData("王女士", "王女士")]
    [InlineData("Mr Tan called about the noise", "Mr Tan")]
    [InlineData("my name is Jane Lee and I waited an hour", "Jane Lee")]
    [InlineData("I am Peter O'Brien, the sofa is torn", "Peter O'Brien")]
    [InlineData("Jane Lee", "Jane Lee")]
    [InlineData("Wang Jianguo", "Wang Jianguo")]
    public void Extract_PersonName_WithItsTitle(string text, string expected) => Single(text, FieldKind.PersonName, expected, expected);

    [Theory]
    [InlineData("这位先生态度很差")]
    [InlineData("等了两小时先生们都走了")]
    [InlineData("你们的服务员小姐不理人")]
    [InlineData("很方便")]
    [InlineData("方便")]
    [InlineData("Thank You")]
    [InlineData("I am Very unhappy")]
    [InlineData("the manager was rude")]
    public void Extract_NoName_NoPersonName(string text) => None(text, FieldKind.PersonName);

    [Theory]
    [InlineData("13800138000", "13800138000", "+8613800138000")]
    [InlineData("打138-0013-8000找我", "138-0013-8000", "+8613800138000")]
    [InlineData("＋86 138 0013 8000", "＋86 138 0013 8000", "+8613800138000")]
    [InlineData("電話 9123 4567", "9123 4567", "+85291234567")]
    [InlineData("0912-345-678", "0912-345-678", "+886912345678")]
    [InlineData("聯絡電話02-2345-6789", "02-2345-6789", "+886223456789")]
    [InlineData("座机021-65432100", "021-65432100", "+862165432100")]
    [InlineData("call me on +44 7700 900123", "+44 7700 900123", "+447700900123")]
    public void Extract_Phone_InternationalForm(string text, string expected, string value) => Single(text, FieldKind.Phone, expected, value);

    /// <summary>One number may be of two countries; where the organisation is decides, and where its zone tells no country, the form.</summary>
    [Theory]
    [InlineData("My landline is 010-6543 2100, please ring me", "Asia/Shanghai", "+861065432100")]
    [InlineData("My landline is 010-65432100, please ring me", "Asia/Shanghai", "+861065432100")]
    [InlineData("My landline is (010) 6543 2100, please ring me", "Asia/Shanghai", "+861065432100")]
    [InlineData("My landline is 01065432100, please ring me", "Asia/Shanghai", "+861065432100")]
    [InlineData("My landline is 020 8765 4321, please ring me", "Asia/Shanghai", "+862087654321")]
    [InlineData("My landline is 020 8765 4321, please ring me", "Europe/London", "+442087654321")]
    [InlineData("My landline is 020-8765-4321, please ring me", "Europe/London", "+442087654321")]
    [InlineData("My landline is 020 8765 4321, please ring me", "UTC", "+442087654321")]
    [InlineData("My landline is 03-2345 6789, please ring me", "Asia/Kuala_Lumpur", "+60323456789")]
    [InlineData("My landline is 03-345 6789, please ring me", "Asia/Taipei", "+88633456789")]
    [InlineData("電話是010-6543-2100", "Asia/Shanghai", "+861065432100")]
    public void Extract_PhoneWithAnAreaCode_IsOfTheOrganisationsCountry(string text, string zone, string value)
    {
        var field = Assert.Single(FieldExtractor.Extract(text, Now, TimeZoneInfo.FindSystemTimeZoneById(zone)), field => field.Kind == FieldKind.Phone);
        Assert.Equal(new FieldValue.Text(value), field.Value);
    }

    [Theory]
    [InlineData("我打过12315也打过12345")]
    [InlineData("客服热线400-820-8820没人接")]
    [InlineData("卡尾号6688")]
    [InlineData("订单号 2026112100012345")]
    [InlineData("20261120")]
    [InlineData("花了12345678元")]
    public void Extract_OtherNumbers_NoPhone(string text) => None(text, FieldKind.Phone);

    [Theory]
    [InlineData("写信到 Test.User@Mail.example.CN 就行", "Test.User@Mail.example.CN", "test.user@mail.example.cn")]
    public void Extract_Email_LowerCase(string text, string expected, string value) => Single(text, FieldKind.Email, expected, value);

    [Theory]
    [InlineData("订单号：TW20261101-88，还没发", FieldKind.OrderNumber, "TW20261101-88")]
    [InlineData("單號是20261101888", FieldKind.OrderNumber, "20261101888")]
    [InlineData("order number A12345-9 arrived broken", FieldKind.OrderNumber, "A12345-9")]
    [InlineData("ORD-20261101-7", FieldKind.OrderNumber, "ORD-20261101-7")]
    [InlineData("保单号PA2026110188，要退", FieldKind.PolicyNumber, "PA2026110188")]
    [InlineData("my policy number is HX-778899", FieldKind.PolicyNumber, "HX-778899")]
    public void Extract_NumbersWithTheirName_Identifier(string text, FieldKind kind, string expected) => Single(text, kind, expected, expected);

    [Theory]
    [InlineData("今天刚买的", "今天", "2026-11-21")]
    [InlineData("上周五下午师傅没来", "上周五下午", "2026-11-13")]
    [InlineData("禮拜三收到", "禮拜三", "2026-11-18")]
    [InlineData("琴日買嘅", "琴日", "2026-11-20")]
    [InlineData("前天买的", "前天", "2026-11-19")]
    [InlineData("三天前报的修", "三天前", "2026-11-18")]
    [InlineData("11月20日送来的", "11月20日", "2026-11-20")]
    [InlineData("十月二十五號買的", "十月二十五號", "2026-10-25")]
    [InlineData("2026年3月8日", "2026年3月8日", "2026-03-08")]
    [InlineData("2026-11-20", "2026-11-20", "2026-11-20")]
    [InlineData("上个月3号签的", "上个月3号", "2026-10-03")]
    [InlineData("it broke 3 days ago", "3 days ago", "2026-11-18")]
    [InlineData("bought on 3rd of November", "3rd of November", "2026-11-03")]
    [InlineData("since Nov 5, 2026 nothing", "Nov 5, 2026", "2026-11-05")]
    [InlineData("they came last Tuesday morning", "last Tuesday morning", "2026-11-17")]
    [InlineData("the day before yesterday it leaked", "the day before yesterday", "2026-11-19")]
    [InlineData("上上周三报的修", "上上周三", "2026-11-04")]
    [InlineData("大前天就坏了", "大前天", "2026-11-18")]
    [InlineData("下個禮拜一再嚟", "下個禮拜一", "2026-11-23")]
    [InlineData("本月3号签的", "本月3号", "2026-11-03")]
    [InlineData("今早又断网", "今早", "2026-11-21")]
    [InlineData("民國115年11月3日購買", "民國115年11月3日", "2026-11-03")]
    [InlineData("call me by Monday", "Monday", "2026-11-23")]
    [InlineData("they came on Wednesday", "Wednesday", "2026-11-18")]
    public void Extract_Date_IsoForm(string text, string expected, string value) => Single(text, FieldKind.Date, expected, value);

    [Fact]
    public void Extract_DayFarAheadWithoutYear_WasLastYears()
    {
        var field = Assert.Single(FieldExtractor.Extract("11月20日买的", Now.AddDays(45), Shanghai));
        Assert.Equal(new FieldValue.Text("2026-11-20"), field.Value);
    }

    [Theory]
    [InlineData("昨天下午三点来的", "昨天下午三点", "2026-11-20T15:00:00+08:00")]
    [InlineData("前天晚上八点半打的电话", "前天晚上八点半", "2026-11-19T20:30:00+08:00")]
    [InlineData("昨天半夜两点", "昨天半夜两点", "2026-11-20T02:00:00+08:00")]
    [InlineData("11月20日15:30签收", "11月20日15:30", "2026-11-20T15:30:00+08:00")]
    [InlineData("尋晚10點停電", "尋晚10點", "2026-11-20T22:00:00+08:00")]
    [InlineData("2026-11-20 09:05", "2026-11-20 09:05", "2026-11-20T09:05:00+08:00")]
    [InlineData("last Tuesday around 3pm he shouted", "last Tuesday around 3pm", "2026-11-17T15:00:00+08:00")]
    [InlineData("yesterday at 9:15 am", "yesterday at 9:15 am", "2026-11-20T09:15:00+08:00")]
    [InlineData("two hours ago", "two hours ago", "2026-11-21T08:00:00+08:00")]
    [InlineData("昨晚十点多打的", "昨晚十点多", "2026-11-20T22:00:00+08:00")]
    [InlineData("琴日三點半打嚟", "琴日三點半", "2026-11-20T15:30:00+08:00")]
    [InlineData("下午三点还没来", "下午三点", "2026-11-21T15:00:00+08:00")]
    [InlineData("昨天我去过，下午三点才有人理", "下午三点", "2026-11-20T15:00:00+08:00")]
    [InlineData("last Tuesday around 3, he shouted", "last Tuesday around 3", "2026-11-17T15:00:00+08:00")]
    [InlineData("around 3 pm last Tuesday", "around 3 pm last Tuesday", "2026-11-17T15:00:00+08:00")]
    [InlineData("the day before yesterday at half past nine", "the day before yesterday at half past nine", "2026-11-19T09:30:00+08:00")]
    public void Extract_DateTime_WithOffset(string text, string expected, string value) => Single(text, FieldKind.DateTime, expected, value);

    [Theory]
    [InlineData("前几天就坏了")]
    [InlineData("上个月底装的")]
    [InlineData("每晚唱到凌晨一点")]
    [InlineData("营业时间上午九点到晚上十点")]
    [InlineData("大年三十都打不通")]
    [InlineData("国庆期间没人管")]
    [InlineData("上周一到周五都没网")]
    [InlineData("3月1日至3月5日停水")]
    [InlineData("农历八月十五日")]
    [InlineData("from Monday to Friday")]
    [InlineData("several days ago")]
    [InlineData("last month")]
    [InlineData("2月30日")]
    [InlineData("18号楼没电")]
    public void Extract_VagueRangeOrLunar_NoDate(string text)
    {
        None(text, FieldKind.Date);
        None(text, FieldKind.DateTime);
    }

    [Theory]
    [InlineData("花了200块钱", "200块钱", 200, "CNY")]
    [InlineData("损失1.5万", "1.5万", 15000, "CNY")]
    [InlineData("一万二千元的沙发", "一万二千元", 12000, "CNY")]
    [InlineData("三百五十元", "三百五十元", 350, "CNY")]
    [InlineData("收了我NT$1,200", "NT$1,200", 1200, "TWD")]
    [InlineData("收咗我三百蚊", "三百蚊", 300, "HKD")]
    [InlineData("HK$88.5", "HK$88.5", 88.5, "HKD")]
    [InlineData("charged $300 twice", "$300", 300, "USD")]
    [InlineData("paid £2k for it", "£2k", 2000, "GBP")]
    public void Extract_Money_AmountAndCurrency(string text, string expected, double amount, string currency)
    {
        var field = Assert.Single(Of(text, FieldKind.Money));
        Assert.Equal(expected, field.Text);
        Assert.Equal(new FieldValue.Money((decimal)amount, currency), field.Value);
    }

    [Fact]
    public void Extract_BareDollar_IsTheOrganisationsOwn()
    {
        var taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");
        var field = Assert.Single(FieldExtractor.Extract("退我500元", Now, taipei), field => field.Kind == FieldKind.Money);
        Assert.Equal(new FieldValue.Money(500, "TWD"), field.Value);
    }

    [Theory]
    [InlineData("跑了3万公里")]
    [InlineData("一块砖掉下来")]
    [InlineData("等了20分钟")]
    public void Extract_OtherAmounts_NoMoney(string text) => None(text, FieldKind.Money);

    [Theory]
    [InlineData("朝阳路18号3单元502")]
    [InlineData("3 单元 502")]
    [InlineData("臺北市中山北路二段45號3樓")]
    [InlineData("旺角彌敦道123號5樓B室")]
    [InlineData("18 Chaoyang Road")]
    public void Extract_BarePlace_WholeAnswer(string text) => Single(text, FieldKind.Place, text, text);

    [Theory]
    [InlineData("我住在幸福小区5栋2单元301室，水管漏了", "幸福小区5栋2单元301室")]
    [InlineData("请到上海市静安区南京西路100号来修", "上海市静安区南京西路100号")]
    [InlineData("在你们南京西路店买的", "南京西路店")]
    [InlineData("I live at Flat 5B, 18 Chaoyang Road and want it fixed", "Flat 5B, 18 Chaoyang Road")]
    public void Extract_PlaceInASentence_OnlyThePlace(string text, string expected) => Single(text, FieldKind.Place, expected, expected);

    [Theory]
    [InlineData("网络一直断，套路太多了")]
    [InlineData("这条路18号才修好")]
    [InlineData("没有一个店员知道怎么办")]
    [InlineData("I am on my way")]
    public void Extract_NoAddress_NoPlace(string text) => None(text, FieldKind.Place);

    [Theory]
    [InlineData("我们三个人都拉肚子", "三个人", 3)]
    [InlineData("一家四口都進了醫院", "一家四口", 4)]
    [InlineData("导致12名乘客受伤", "12名乘客", 12)]
    [InlineData("4 of us got sick", "4 of us", 4)]
    public void Extract_PeopleAffected_Count(string text, string expected, int count)
    {
        var field = Assert.Single(Of(text, FieldKind.PeopleAffected));
        Assert.Equal(expected, field.Text);
        Assert.Equal(new FieldValue.Count(count), field.Value);
    }

    [Theory]
    [InlineData("我要求全额退款", "refund")]
    [InlineData("給我換一台新的", "exchange")]
    [InlineData("快点派人来修", "repair")]
    [InlineData("这次活动要重做", "redo")]
    [InlineData("必须赔偿我的损失", "compensation")]
    [InlineData("叫他當面道歉", "apology")]
    [InlineData("給我個合理的解釋", "explanation")]
    [InlineData("I want my money back", "refund")]
    [InlineData("please send me a replacement", "exchange")]
    [InlineData("please explain why it took so long", "explanation")]
    public void Extract_Demand_Kind(string text, string value)
    {
        var field = Assert.Single(Of(text, FieldKind.Demand));
        Assert.Equal(new FieldValue.Text(value), field.Value);
    }

    [Theory]
    [InlineData("我不要退款，只要他道歉")]
    [InlineData("不要赔偿，只要道歉")]
    public void Extract_NegatedDemand_OnlyWhatIsWanted(string text)
    {
        var field = Assert.Single(Of(text, FieldKind.Demand));
        Assert.Equal(new FieldValue.Text("apology"), field.Value);
    }

    [Theory]
    [InlineData("三天前买的海尔冰箱BCD-470不制冷", "海尔冰箱BCD-470")]
    [InlineData("冷氣機滴水", "冷氣機")]
    [InlineData("my Dyson vacuum stopped", "Dyson vacuum")]
    [InlineData("iPhone 15 Pro 充不了电", "iPhone 15 Pro")]
    public void Extract_Product_WithBrandAndModel(string text, string expected) => Single(text, FieldKind.Product, expected, expected);

    [Fact]
    public void Extract_TelevisionStation_NoProduct() => None("再不解决就找电视台", FieldKind.Product);

    [Fact]
    public void Extract_AfterEmoji_CountsCodePoints()
    {
        const string Text = "😡😡我叫李强，13800138000";
        var fields = FieldExtractor.Extract(Text, Now, Shanghai);

        Assert.Collection(
            fields,
            name => Assert.Equal(("李强", 4, 6), (name.Text, name.Start, name.End)),
            phone => Assert.Equal((7, 18), (phone.Start, phone.End)));
    }

    [Fact]
    public void Extract_OneMessage_AllItsFields()
    {
        var fields = FieldExtractor.Extract("客户王先生，13800138000，朝阳路18号，昨天买的空调坏了，花了3200元，要求换货", Now, Shanghai);

        Assert.Equal(
            [FieldKind.PersonName, FieldKind.Phone, FieldKind.Place, FieldKind.Date, FieldKind.Product, FieldKind.Money, FieldKind.Demand],
            fields.Select(field => field.Kind));
    }

    [Fact]
    public void Extract_NameOfStaff_LessSureThanAnyCustomers()
    {
        var names = Of("店员小李不理人，客户王建国投诉", FieldKind.PersonName);
        Assert.Equal(["小李", "王建国"], names.Select(name => name.Text));
        Assert.True(names[0].Confidence < 0.6 && names[1].Confidence > 0.6);
    }

    [Fact]
    public void Extract_HundredThousandCharacters_ReadToTheEnd()
    {
        var text = string.Concat(Enumerable.Repeat("昨天买的空调不制冷，客服不理我。", 6250)) + "我叫李强，电话13800138000";
        var fields = FieldExtractor.Extract(text, Now, Shanghai);
        Assert.Equal(["李强", "13800138000"], fields.TakeLast(2).Select(field => field.Text));
    }

    [Fact]
    public void Extract_AnyText_SpansAreSlicesInOrder() =>
        Prop.ForAll(Texts.Any(), text =>
        {
            var runes = Texts.CodePoints(text);
            var end = 0;
            foreach (var field in FieldExtractor.Extract(text, Now, Shanghai))
            {
                Assert.True(field.Start >= end && field.End > field.Start && field.End <= runes.Count);
                Assert.Equal(field.Text, string.Concat(runes.Skip(field.Start).Take(field.End - field.Start)));
                Assert.InRange(field.Confidence, 0, 1);
                end = field.End;
            }
        }).QuickCheckThrowOnFailure();

    private static List<ExtractedField> Of(string text, FieldKind kind) =>
        [.. FieldExtractor.Extract(text, Now, Shanghai).Where(field => field.Kind == kind)];

    private static void Single(string text, FieldKind kind, string expected, string value)
    {
        var field = Assert.Single(Of(text, kind));
        Assert.Equal(expected, field.Text);
        Assert.Equal(new FieldValue.Text(value), field.Value);
        Assert.Equal(new StringInfo(text[..text.IndexOf(expected, StringComparison.Ordinal)]).LengthInTextElements, field.Start);
    }

    private static void None(string text, FieldKind kind) => Assert.Empty(Of(text, kind));
}
