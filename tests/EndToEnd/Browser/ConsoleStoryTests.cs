using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace ComplaintBot.EndToEnd.Tests.Browser;

/// <summary>The story of the README, in the real Web Chat in a real browser, from the first word to the missed deadline.</summary>
public sealed partial class ConsoleStoryTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Rounds()
    {
        var rounds = new TheoryData<string, string>();
        foreach (var language in (string[])["zh-Hans", "zh-Hant", "en"])
        {
            rounds.Add(language, Screen.Laptop.Name);
            rounds.Add(language, Screen.Phone.Name);
        }

        return rounds;
    }

    [BrowserTheory]
    [MemberData(nameof(Rounds))]
    public async Task Console_GeneralCompanyStory_IsTold(string language, string screenName)
    {
        var screen = screenName == Screen.Phone.Name ? Screen.Phone : Screen.Laptop;
        var texts = StoryTexts.In(language);
        var folder = Directory.CreateTempSubdirectory("complaintbot-story-").FullName;
        await using var bot = await BotProcess.StartAsync(Path.Combine(folder, "store.db"));
        using var browser = Chromium.Start();
        var page = new ConsolePage(browser, screen);
        var pictures = new Pictures(page, Path.Combine(Path.GetTempPath(), "complaintbot-pictures"), $"{language}-{screen.Name}");
        output.WriteLine($"Pictures: {pictures.Folder}");

        page.Open(bot.Address);
        page.Speak(language);
        page.Follow("general-company");
        pictures.Take("1-begin", ConsolePage.Customer);

        // the customer complains, and is asked for what is missing only
        page.Say(ConsolePage.Customer, texts.Complaint);
        page.See(ConsolePage.Customer, texts.AsksAddress);
        var number = NumberForm().Match(page.TextOf(ConsolePage.Customer)).Value;
        Assert.NotEmpty(number);
        page.Say(ConsolePage.Customer, texts.Address);
        page.See(ConsolePage.Customer, texts.Confirm);
        pictures.Take("2-summary", ConsolePage.Customer);
        page.Press(ConsolePage.Customer, texts.Confirm);
        page.See(ConsolePage.Customer, texts.Registered);
        Assert.DoesNotContain("L3", page.TextOf(ConsolePage.Customer), StringComparison.Ordinal);

        // staff hears of it, and has a draft looked at
        page.See(ConsolePage.Staff, number);
        page.See(ConsolePage.Staff, texts.Grade);
        page.Say(ConsolePage.Staff, texts.Draft);
        page.See(ConsolePage.Staff, texts.Held);
        page.WaitFor("the draft to be scrolled to", () => page.IsAtEnd(ConsolePage.Staff));
        Assert.True(screen.IsNarrow || page.Focused() == ConsolePage.Staff, $"The cursor has gone to '{page.Focused()}'.");
        pictures.Take("3-waiting", ConsolePage.Customer, ConsolePage.Staff);

        // the managers have one card, on which they can decide
        page.See(ConsolePage.Managers, number);
        var card = Assert.Single(page.CardsOf(ConsolePage.Managers));
        Assert.Contains(texts.Grade, card, StringComparison.Ordinal);
        Assert.Contains(texts.Countdown, card, StringComparison.Ordinal);
        Assert.Contains("138 •••• 8000", card, StringComparison.Ordinal);
        Assert.DoesNotContain("0013", card, StringComparison.Ordinal);
        Assert.Contains(page.MarkedIn(ConsolePage.Managers), marked => marked.Contains(texts.Evidence, StringComparison.Ordinal));
        pictures.Take("4-card", ConsolePage.Managers);

        // one press: the same card changes for everybody, and those who wait hear of it
        page.Press(ConsolePage.Managers, texts.Approve);
        page.See(ConsolePage.Managers, texts.Approved);
        Assert.Single(page.CardsOf(ConsolePage.Managers));
        Assert.Empty(page.ButtonsOf(ConsolePage.Managers));
        pictures.Take("5-approved", ConsolePage.Managers);
        page.See(ConsolePage.Staff, texts.StaffHears);
        page.See(ConsolePage.Customer, texts.CustomerHears);

        // the second manager presses a button that was on their screen a moment ago
        page.ActAs("manager-2");
        PressOldButton(page, number, language);
        page.See(ConsolePage.Managers, texts.DecidedFirst);
        Assert.Single(page.CardsOf(ConsolePage.Managers));

        // time passes
        page.SkipToNextLimit();
        page.See(ConsolePage.Staff, texts.Reminder);
        pictures.Take("6-reminder", ConsolePage.Staff);
        page.SkipToNextLimit();
        page.See(ConsolePage.Staff, texts.Breach);
        page.WaitFor("the breach's card", () => page.CardsOf(ConsolePage.Managers).Count == 2);
        pictures.Take("7-breach", ConsolePage.Staff, ConsolePage.Managers);

        // the page loaded anew shows the same conversations
        page.Reload();
        page.See(ConsolePage.Customer, texts.CustomerHears);
        page.See(ConsolePage.Staff, texts.Breach);
        page.See(ConsolePage.Managers, texts.DecidedFirst);
        Assert.Equal(2, page.CardsOf(ConsolePage.Managers).Count);
        pictures.Take("8-reloaded", [.. ConsolePage.Panes]);
        Assert.Empty(page.Errors());
        Assert.Empty(page.Strangers(bot.Address));
        Assert.DoesNotContain(bot.Log, line => line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal));
    }

    /// <summary>The press of a card that has changed meanwhile; the console no longer shows its button, other clients may.</summary>
    private static void PressOldButton(ConsolePage page, string number, string language)
    {
        var given = page.Ask("/console/token", new { persona = "manager-2", locale = language });
        var posted = page.Ask(
            "/v3/directline/conversations/managers/activities",
            new { type = "message", locale = language, value = new { verb = "approve", complaint = number, version = 1 }, channelData = new { postBack = true } },
            given.GetProperty("token").GetString());
        Assert.Equal(JsonValueKind.String, posted.GetProperty("id").ValueKind);
    }

    [GeneratedRegex(@"C\d{6}-\d{4}")]
    private static partial Regex NumberForm();
}
