using ComplaintBot.Bot.Tests.Storage;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Language;
using Microsoft.Extensions.Logging;

namespace ComplaintBot.Bot.Tests.Language;

public class WaitingTextsTests
{
    [Fact]
    public async Task Committed_NoRoomLeft_DropsAndCountsAndTakesAgainLater()
    {
        var log = new KeptLog();
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(log));
        var waiting = new WaitingTexts(new FakeClock(TestStore.Start), factory.CreateLogger<WaitingTexts>());
        var text = new string('长', WaitingTexts.Room / 2);

        Tell(waiting, text);
        Tell(waiting, text);
        for (var i = 0; i < 5; i++)
        {
            Tell(waiting, "投诉空调漏水");
        }

        Assert.Equal(2, (await waiting.TakeAsync(10, TimeSpan.Zero, default)).Count);
        Assert.Equal([1, 2, 4], log.Lines.Select(line => int.Parse(line.Split(": ")[1].Split(' ')[0])));
        Tell(waiting, "投诉空调漏水");
        Assert.Equal("投诉空调漏水", Assert.Single(await waiting.TakeAsync(10, TimeSpan.Zero, default)).Text);
    }

    private static void Tell(WaitingTexts waiting, string text)
    {
        var playbook = PlaybookLibrary.All["standard-service"];
        var received = new ComplaintEvent
        {
            Sequence = 1,
            Kind = EventKinds.Received,
            At = TestStore.Start,
            By = Actor.CustomerId,
            Data = new Dictionary<string, string>(StringComparer.Ordinal) { ["number"] = "C1", ["language"] = "zh-Hans", ["conversation"] = "a" },
            Texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["words"] = text },
        };
        var organisation = new Organisation { Id = "demo", Languages = [Locale.ZhHans], Calendar = BusinessCalendar.Parse("Asia/Shanghai", [new("mon-fri", ["09:00-18:00"])]), Number = new NumberFormat("C{yyMMdd}-{0000}"), Playbooks = new Dictionary<string, string>(StringComparer.Ordinal) };
        waiting.Committed(new Case(Complaint.From([received]), playbook, organisation, TestStore.Start), [received]);
    }
}
