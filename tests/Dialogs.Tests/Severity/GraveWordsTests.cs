using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>
/// Grave matters (L3 and L4) told in few words: messages, one-sentence reviews, titles to a regulator; and the same words said of
/// something harmless. Every sentence written for these tables.
/// </summary>
public class GraveWordsTests
{
    [Theory]
    [InlineData("We all came home from the carvery and spent Sunday fighting over one toilet.", Level.Major)]
    [InlineData("Six of us ill by morning after the paella.", Level.Major)]
    [InlineData("The poison line told me to sit tight after your cordial.", Level.Major)]
    [InlineData("chomped on metal in my samosa", Level.Major)]
    [InlineData("There is a screw in the biryani.", Level.Major)]
    [InlineData("skinned both knees when the escalator jerked", Level.Major)]
    [InlineData("Mum's arm is bruised from your trolley.", Level.Major)]
    [InlineData("Lump on his forehead like a golf ball after the sign fell.", Level.Major)]
    [InlineData("policy says no refund, so u keep $400 and wont give a penny back", Level.Major)]
    [InlineData("agent kept my $350 and blocked me", Level.Major)]
    [InlineData("sim opened under my name in Leeds", Level.Major)]
    [InlineData("someone booked flights on my miles to Dubai", Level.Major)]
    [InlineData("driver keeps texting my daughter, he sends me good night too", Level.Major)]
    [InlineData("collector phoned my school and my neighbours", Level.Major)]
    [InlineData("valley without landline or mobile, six days", Level.Major)]
    [InlineData("The safety bar popped open on the second loop.", Level.Major)]
    [InlineData("filled in the DOT complaint from the gate", Level.Major)]
    [InlineData("no service in the entire county since the storm", Level.Major)]
    [InlineData("there's a loan in my name at a bank I never walked into", Level.Major)]
    [InlineData("The pasta had a hairnet in it.", Level.Major)]
    [InlineData("scalded by your tea in row 12", Level.Major)]
    [InlineData("飲完杯奶茶，成晚坐喺廁所", Level.Major)]
    [InlineData("碗雲吞麵撈起條曲髮", Level.Major)]
    [InlineData("張床瞓完，兩邊大髀百幾粒紅點", Level.Major)]
    [InlineData("訂金五千，一蚊都唔退", Level.Major)]
    [InlineData("佢將我電話話俾我前夫知", Level.Major)]
    [InlineData("兩公婆食完生蠔，輪流抱馬桶", Level.Major)]
    [InlineData("健身房走佬，會籍全部作廢", Level.Major)]
    [InlineData("刹车像踩海绵，蹭着护栏才停下", Level.Major)]
    [InlineData("孩子摔下滑梯，额头磕了个包", Level.Major)]
    [InlineData("有人拿我身份证开了三张信用卡", Level.Major)]
    [InlineData("门票一张没用，回复还是不退", Level.Major)]
    [InlineData("客服把我的住址给了我前夫", Level.Major)]
    [InlineData("摇摇车夹得孩子指甲黑了", Level.Major)]
    [InlineData("整个镇断网，打不出电话", Level.Major)]
    [InlineData("husband dead, 999 engaged", Level.Crisis)]
    [InlineData("he came back with three mates and bats", Level.Crisis)]
    [InlineData("My wife can't breathe after your satay.", Level.Crisis)]
    [InlineData("gave my pets away, by the time you read this I will have gone", Level.Crisis)]
    [InlineData("個師傅攞住鐵筆追住我打", Level.Crisis)]
    [InlineData("阿媽喺你哋診所做完手術就冇再醒過來", Level.Crisis)]
    [InlineData("店员抄起酒瓶往我头上砸", Level.Crisis)]
    [InlineData("父亲被你们的货车撞了，腰以下都不能动", Level.Crisis)]
    public void Read_GraveMatterInFewWords_Counts(string text, Level level) =>
        Assert.True(Gravest(text) >= level, text);

    [Theory]
    [InlineData("No refund needed, thank you, just fix the lid.")]
    [InlineData("The rate is non-refundable but the room was lovely.")]
    [InlineData("The kids hugged the dog and slept on the sofa.")]
    [InlineData("My driver called me when he arrived outside my house, and he was late.")]
    [InlineData("The portion was the size of an egg and overpriced.")]
    [InlineData("My order was given to another customer.")]
    [InlineData("The menu posted on the website is wrong.")]
    [InlineData("The towel rail came off in the bathroom, and it was dirty.")]
    [InlineData("My son's haircut is uneven and expensive.")]
    [InlineData("The table was booked under my name but they lost it.")]
    [InlineData("My card was declined twice at the till, slow service.")]
    [InlineData("Our village has poor internet coverage.")]
    [InlineData("My wife was dead tired after the long queue.")]
    [InlineData("The baby kit had a steriliser but no bottles, disappointing.")]
    [InlineData("The added charges on my phone bill are confusing and expensive.")]
    [InlineData("There was a label in the shirt that itches, poor quality.")]
    [InlineData("他挂我电话，饭也冷了")]
    [InlineData("半夜厕所漏水，酒店没人来修")]
    [InlineData("师傅人走了，地上没打扫")]
    [InlineData("活章鱼还会动，新鲜")]
    [InlineData("泡饭浓郁，鳝鱼丝也入味，就是等得久")]
    [InlineData("唔退喇，費事排隊")]
    [InlineData("行李唔見咗四日，熱線冇人聽")]
    [InlineData("墙上长了霉斑，物业不管")]
    [InlineData("作业多得生无可恋，你们的应用还卡")]
    [InlineData("办抚恤金的窗口太慢，排了半天")]
    public void Read_SameWordsSaidHarmlessly_DoNotCount(string text) =>
        Assert.True(Gravest(text) < Level.Major, text);

    private static Level Gravest(string text) =>
        new SeverityReading(new CueText(text), SeverityLexicon.Default).Facts.Select(hit => hit.Meaning.Guide).DefaultIfEmpty(Level.NotAComplaint).Max();
}
