using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Tests.Turns;

/// <summary>Ways to a case that many tests begin with.</summary>
internal static class Cases
{
    public const string Leak = "我是李四，电话13800138000，住在上海市浦东新区世纪大道100号，空调质量不好，制冷声音很大";

    /// <summary>A customer's complaint in <c>general-company</c>, registered and handed to the business manager.</summary>
    public static Talk CompanyCase(string text = Leak, string at = "2026-03-05T10:00:00+08:00")
    {
        var talk = new Talk("general-company", at);
        talk.Say(Talk.Wang, text);
        Finish(talk, Talk.Wang);
        return talk;
    }

    /// <summary>A complaint in <c>standard-service</c>, registered.</summary>
    public static Talk ServiceCase(string text = Leak, string by = Talk.Wang)
    {
        var talk = new Talk("standard-service");
        talk.Say(by, text);
        Finish(talk, by);
        return talk;
    }

    /// <summary>Answers what is still asked, and confirms.</summary>
    public static void Finish(Talk talk, string person)
    {
        while (talk.Last.Asks is { } field)
        {
            talk.Say(person, field switch
            {
                "customer_name" => "李四",
                "contact" => "13800138000",
                "topic" => "售后服务",
                "content" => "空调质量不好",
                "urgent" => "no",
                _ => "不知道",
            });
        }

        talk.Press(person, Verbs.Confirm);
    }

    /// <summary>The department calls back, proposes, and the customer accepts.</summary>
    public static Talk Accepted(Talk talk, string remedy = "repair")
    {
        talk.Press(Talk.Li, "contact");
        talk.Press(Talk.Li, "propose", ("plan", "明天上门"), ("remedy", remedy), ("amount", "500元"));
        talk.Press(Talk.Zhang, "accept");
        return talk;
    }

    /// <summary>Carried out and handed back: the return visit is to come.</summary>
    public static Talk Handled(Talk talk)
    {
        Accepted(talk);
        talk.Press(Talk.Li, "execute");
        talk.Press(Talk.Li, "hand_back", ("result", "修好了"), ("signature", "李"));
        return talk;
    }

    /// <summary>Two options are put before the customer.</summary>
    public static Talk Offered(Talk talk, string first = "换一台新的")
    {
        talk.Press(Talk.Zhang, "contact");
        talk.Press(Talk.Zhang, "offer", ("option_1", first), ("pros_1", "快"), ("cons_1", "要等货"), ("option_2", "上门修"), ("pros_2", "今天就来"), ("cons_2", "可能再坏"));
        return talk;
    }
}
