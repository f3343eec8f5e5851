namespace ComplaintBot.EndToEnd.Tests.Browser;

/// <summary>The README's picture, taken from the real thing.</summary>
public sealed class PictureTests
{
    private const string Asked = "COMPLAINTBOT_PICTURES";

    /// <summary>Writes <c>console.png</c> into the folder that the variable names: the managers' card waits, staff has a draft held back.</summary>
    [OnDemandFact(Asked)]
    public async Task Console_CardWaitsAndDraftIsHeld_IsPictured()
    {
        var texts = StoryTexts.In("zh-Hans");
        var folder = Directory.CreateTempSubdirectory("complaintbot-picture-").FullName;
        await using var bot = await BotProcess.StartAsync(Path.Combine(folder, "store.db"));
        using var browser = Chromium.Start();
        var page = new ConsolePage(browser, new Screen("picture", 1440, 900, 2));
        page.Open(bot.Address);
        page.Speak("zh-Hans");
        page.Follow("general-company");
        page.Say(ConsolePage.Customer, texts.Complaint);
        page.See(ConsolePage.Customer, texts.AsksAddress);
        page.Say(ConsolePage.Customer, texts.Address);
        page.Press(ConsolePage.Customer, texts.Confirm);
        page.See(ConsolePage.Customer, texts.Registered);
        page.See(ConsolePage.Staff, texts.Grade);
        page.Say(ConsolePage.Staff, texts.Draft);
        page.See(ConsolePage.Staff, texts.Held);
        page.See(ConsolePage.Managers, texts.Countdown);
        page.WaitFor("the draft to be scrolled to", () => page.IsAtEnd(ConsolePage.Staff));

        var picture = Path.Combine(Environment.GetEnvironmentVariable(Asked)!, "console.png");
        Directory.CreateDirectory(Path.GetDirectoryName(picture)!);
        await File.WriteAllBytesAsync(picture, page.Picture());
        Assert.InRange(new FileInfo(picture).Length, 1, 600 * 1024);
    }
}
