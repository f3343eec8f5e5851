namespace ComplaintBot.EndToEnd.Tests.Browser;

/// <summary>What is typed in the story of the leaking air conditioner, and what must be read in it, in one language.</summary>
internal sealed record StoryTexts
{
    public required string Complaint { get; init; }

    /// <summary>What the bot still asks for.</summary>
    public required string AsksAddress { get; init; }

    public required string Address { get; init; }

    public required string Confirm { get; init; }

    /// <summary>The customer is told that it is registered.</summary>
    public required string Registered { get; init; }

    public required string Grade { get; init; }

    /// <summary>The words that prove the level; they are marked on the card.</summary>
    public required string Evidence { get; init; }

    /// <summary>The running clock on the card: what is left of two hours.</summary>
    public required string Countdown { get; init; }

    public required string Draft { get; init; }

    /// <summary>The draft is held back.</summary>
    public required string Held { get; init; }

    public required string Approve { get; init; }

    /// <summary>The card after the decision.</summary>
    public required string Approved { get; init; }

    public required string StaffHears { get; init; }

    public required string CustomerHears { get; init; }

    /// <summary>The second manager, who was later.</summary>
    public required string DecidedFirst { get; init; }

    /// <summary>The reminder at 80 % of the two hours.</summary>
    public required string Reminder { get; init; }

    public required string Breach { get; init; }

    public static StoryTexts In(string language) => language switch
    {
        "zh-Hans" => new()
        {
            Complaint = "客厅的空调修了三次还在漏水，地板都泡坏了。你们今天再不给个说法，我就打电话给电视台。我姓王，电话 13800138000",
            AsksAddress = "地址",
            Address = "浦东新区世纪大道100号",
            Confirm = "没错，提交",
            Registered = "您的投诉已登记",
            Grade = "重大投诉 · L3",
            Evidence = "电视台",
            Countdown = "剩 2 小时",
            Draft = "检查：您必须先把发票拍照发来，我们保证今天给您全额退款。",
            Held = "已拦住",
            Approve = "批准",
            Approved = "林总批准",
            StaffHears = "林总批准了",
            CustomerHears = "已有处理意见",
            DecidedFirst = "已先决定",
            Reminder = "剩 23 分钟",
            Breach = "已超时",
        },
        "zh-Hant" => new()
        {
            Complaint = "客廳的冷氣修了三次還在漏水，地板都泡壞了。你們今天再不給個說法，我就打電話給電視台。我姓王，電話 13800138000",
            AsksAddress = "地址",
            Address = "浦東新區世紀大道100號",
            Confirm = "沒錯，提交",
            Registered = "您的投訴已登記",
            Grade = "重大投訴 · L3",
            Evidence = "電視台",
            Countdown = "剩 2 小時",
            Draft = "檢查：您必須先把發票拍照傳來，我們保證今天給您全額退款。",
            Held = "已攔住",
            Approve = "批准",
            Approved = "林总批准",
            StaffHears = "林总批准了",
            CustomerHears = "已有處理意見",
            DecidedFirst = "已先決定",
            Reminder = "剩 23 分鐘",
            Breach = "已超時",
        },
        "en" => new()
        {
            Complaint = "The air conditioner in our living room has been repaired three times and it still leaks; the floor is ruined. If I do not hear from you today I am calling the TV station. Mr Wang, +86 138 0013 8000",
            AsksAddress = "address",
            Address = "100 Century Avenue, Pudong",
            Confirm = "Yes, submit",
            Registered = "registered",
            Grade = "Major complaint · L3",
            Evidence = "TV station",
            Countdown = "2 h left",
            Draft = "check: You must send us a photo of the receipt first, then we guarantee a full refund today.",
            Held = "Hold it",
            Approve = "Approve",
            Approved = "林总 approved",
            StaffHears = "林总 approved",
            CustomerHears = "We have a decision",
            DecidedFirst = "decided first",
            Reminder = "23 min left",
            Breach = "Overdue",
        },
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "There are three."),
    };
}
