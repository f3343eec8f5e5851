using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Tests.Builders;

public class OtherCardsTests
{
    [Fact]
    public void IntakeSummary_WithMissingFields_AsksForThemOnTheCard()
    {
        var card = CardJson.Render(Samples.All["intake-summary"]);

        Assert.Equal([Verbs.Confirm, Verbs.Change, Verbs.Cancel], card.Presses());
        Assert.Equal(["customer_address", "topic"], card.Objects().Where(json => json.Type()?.StartsWith("Input.", StringComparison.Ordinal) == true).Select(json => (string?)json["id"]));

        // Confirming sends the inputs; going back must not demand them.
        Assert.Null(card["actions"]![0]!["associatedInputs"]);
        Assert.Equal("none", (string?)card["actions"]![1]!["associatedInputs"]);
        Assert.Contains("13800138000", (string?)card["speak"], StringComparison.Ordinal);
        Assert.All(new[] { "还缺 2 项", "原话", "推算", "预判：重大投诉" }, text => Assert.Contains(text, card.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public void IntakeSummary_Complete_SaysSo() =>
        Assert.Contains("内容齐了", CardJson.Render(Samples.All["intake-complete"]).Words(), StringComparison.Ordinal);

    [Fact]
    public void IntakeSummary_OfWhatOthersSaidToo_OpensAndMergesByAPress()
    {
        var alike = (IntakeSummaryView)Samples.All["intake-complete"] with { Alike = [new("C261121-0007", SameCustomer: false), new("C261121-0009", SameCustomer: true)], MergeInto = "C261121-0009" };

        var card = CardJson.Render(alike);

        Assert.Contains(Verbs.Merge, card.Presses());
        Assert.Equal("C261121-0009", (string?)card.Objects().Single(json => (string?)json["id"] == "into")["value"]);
        var words = card.Words();
        Assert.Contains("可能与 C261121-0007 是同一件事", words, StringComparison.Ordinal);
        Assert.True(words.IndexOf("C261121-0009", StringComparison.Ordinal) < words.IndexOf("C261121-0007", StringComparison.Ordinal), "the repeat stands first");
        Assert.Equal(["C261121-0009", "C261121-0007"], card.Objects().Where(json => (string?)json["verb"] == Verbs.Show && json.ContainsKey("complaint")).Select(json => (string?)json["complaint"]));
        Assert.DoesNotContain("C261121-0007", CardJson.Render(alike with { Alike = [], MergeInto = null }).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void CustomerProgress_Promise_IsTheHeadline()
    {
        var body = CardJson.Render(Samples.All["customer-progress"], channel: ChannelKind.WebChat)["body"]!;

        Assert.Equal("今天\u00A015:58 前给您打电话", (string?)body[1]!["text"]);
        Assert.Equal("Large", (string?)body[1]!["size"]);
        Assert.All(new[] { "✓ 已登记", "● 处理中", "○ 致电", "11 月 26 日起", "K7M 3QX" }, text => Assert.Contains(text, body.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public void SolutionOptions_Each_HasItsButton()
    {
        var card = CardJson.Render(Samples.All["solution-options"], channel: ChannelKind.WebChat);
        var options = card.Objects().Where(json => json.Type() == "Action.Submit").Select(json => (string?)json["data"]!["option"]);

        Assert.Equal(["new", "repair"], options);
        Assert.Contains("好处：从此不用再修", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void DraftReview_Held_MarksTheWordsAndOffersBetterOnes()
    {
        var card = CardJson.Render(Samples.All["draft-held"]);

        Assert.Equal(["您必须先", "我们会给您全额退款"], card.Objects().Where(json => json.ContainsKey("highlight")).Select(json => (string?)json["text"]));
        Assert.Equal([Verbs.Apply, Verbs.Edit], card.Presses());
        Assert.Equal("d-7", (string?)card["actions"]![0]!["data"]!["draft"]);
        Assert.Equal("warning", (string?)card["body"]![0]!["style"]);
    }

    [Fact]
    public void DraftReview_Clean_HasNothingToPress()
    {
        var card = CardJson.Render(Samples.All["draft-clean"]);

        Assert.Empty(card.Presses());
        Assert.Equal("good", (string?)card["body"]![0]!["style"]);
    }

    [Fact]
    public void WordingSuggestions_EachPhrase_HasItsButton()
    {
        var card = CardJson.Render(Samples.All["wording-suggestions"]);

        Assert.Equal([Verbs.Use, Verbs.Use, Verbs.More], card.Presses());
        Assert.Contains("先为感受道歉，不先认责", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void MyComplaints_OverdueOne_StandsOut()
    {
        var card = CardJson.Render(Samples.All["my-complaints"]);

        Assert.Contains("1 件超时", card.Words(), StringComparison.Ordinal);
        Assert.Contains(card.Objects(), json => (string?)json["text"] == "超时\u00A012\u00A0分钟" && (string?)json["color"] == "Attention");
        Assert.Equal(["C261120-0039", "C261120-0042", "C261119-0031"], card.Objects().Where(json => (string?)json["verb"] == Verbs.Show && json.ContainsKey("fallback")).Select(json => (string?)json["data"]!["complaint"]));
    }

    [Fact]
    public void MyComplaints_Many_StaySmallAndCountAll()
    {
        var row = ((MyComplaintsView)Samples.All["my-complaints"]).Rows[1];
        var card = CardJson.Render(new MyComplaintsView { Rows = [.. Enumerable.Repeat(row, 200)] });

        Assert.True(card.Written().Length * 2 < 25_000, $"{card.Written().Length} characters");
        Assert.Contains("200 件未结", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Complaint_LongEntries_StayWithinWhatTeamsTakes()
    {
        var view = (ComplaintView)Samples.All["complaint"] with
        {
            Timeline = [.. Enumerable.Range(0, 30).Select(i => new TimelineEntry(Samples.Now.AddMinutes(i), Message.Of(MessageKey.EventNoteAdded, ("who", "N"), ("text", new string('说', 4000)))))],
        };

        var card = CardJson.Render(view);

        Assert.True(card.Written().Length * 2 < 28 * 1024, $"{card.Written().Length} characters");
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(5, 0)]
    [InlineData(6, 2)]
    [InlineData(100, 13)]
    public void Complaint_History_FoldsItsMiddle(int entries, int folded)
    {
        var view = (ComplaintView)Samples.All["complaint"] with
        {
            Timeline = [.. Enumerable.Range(0, entries).Select(i => new TimelineEntry(Samples.Now.AddMinutes(i), Message.Of(MessageKey.EventRegistered, ("who", $"N{i}"))))],
        };

        var card = CardJson.Render(view);
        var hidden = card.Objects().Where(json => json.TryGetPropertyValue("isVisible", out var visible) && !(bool)visible!).ToList();

        Assert.Equal(folded, hidden.Count);
        Assert.True(card.Written().Length * 2 < 25_000, $"{card.Written().Length} characters");
        Assert.Contains("N0登记", card.Words(), StringComparison.Ordinal);
        Assert.Contains($"N{entries - 1}登记", card.Words(), StringComparison.Ordinal);
        var toggle = card.Objects().SingleOrDefault(json => json.Type() == "Action.ToggleVisibility");
        Assert.Equal(folded > 0 ? folded + 1 : 0, toggle?["targetElements"]!.AsArray().Count ?? 0);
    }

    [Fact]
    public void ClockNotice_Breach_ExplainsTheClockAndWhatFollows()
    {
        var card = CardJson.Render(Samples.All["clock-breach"]);

        Assert.All(
            new[] { "超时 12 分钟", "“两小时回访”没有按时完成", "10:40 派给李强，限 2 小时，12:00—13:30 不计，到 14:10。", "15:10 仍未完成，将通知林总。", "拟记 2 分，待签字" },
            text => Assert.Contains(text, card.Words(), StringComparison.Ordinal));
        Assert.Equal([Verbs.Acknowledge, Verbs.Reassign, Verbs.Ask], card.Presses());
        Assert.DoesNotContain(card["actions"]!.AsArray(), action => action!["mode"] is not null);
    }

    [Fact]
    public void ClockNotice_Reminder_LeavesRoomForItsButtons()
    {
        var card = CardJson.Render(Samples.All["clock-reminder"]);

        Assert.Contains("还剩 24 分钟：回访王先生", card.Words(), StringComparison.Ordinal);
        Assert.Equal(["secondary"], card["actions"]!.AsArray().Select(action => (string?)action!["mode"]).OfType<string>());
    }

    [Fact]
    public void Task_WithMoreThanThreeButtons_KeepsTheRestBehind()
    {
        var view = (TaskView)Samples.All["return-visit"] with
        {
            Buttons = [new(Verbs.Satisfied), new(Verbs.Dissatisfied), new(Verbs.Unreached), new(Verbs.Wording), new(Verbs.Return)],
        };

        var actions = CardJson.Render(view)["actions"]!.AsArray();

        Assert.Equal([null, null, null, "secondary", "secondary"], actions.Select(action => (string?)action!["mode"]));
        Assert.Equal("交回处理单", (string?)actions[4]!["title"]);
    }

    [Fact]
    public void GradeOverride_Reason_IsRequired()
    {
        var inputs = CardJson.Render(Samples.All["grade-override"])["body"].Objects().Where(json => json.Type()?.StartsWith("Input.", StringComparison.Ordinal) == true).ToList();

        Assert.Equal(["grade", "reason"], inputs.Select(input => (string?)input["id"]));
        Assert.All(inputs, input => Assert.True((bool)input["isRequired"]!));
    }

    [Fact]
    public void Buttons_OfEveryVerb_HaveAWord()
    {
        var verbs = typeof(Verbs).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        var view = (TaskView)Samples.All["return-visit"] with { Buttons = [.. verbs.Select(verb => new CardButton(verb))] };

        Assert.All(CardJson.Render(view)["actions"]!.AsArray(), action => Assert.NotEqual("", (string?)action!["title"]));
    }

    [Fact]
    public void Files_EachWithItsLink_FitAMessageOfTeams()
    {
        var files = Enumerable.Range(0, 10).Select(i => new StoredFile($"{i}", i == 0 ? 300 : 2_411_724, "image/jpeg", $"{i} " + new string('照', 110) + ".jpg")).ToList();
        var context = Samples.Context(Locale.En) with { FileAddress = file => "https://bot.example/files/" + file.Hash + new string('x', 500) };

        var card = CardRenderer.Render(new FilesView { Complaint = new ComplaintReference("C261121-0042", 3), Files = files }, context);

        var links = card.Objects().Where(json => json.Type() == "Action.OpenUrl").Select(json => (string?)json["url"]).ToList();
        Assert.Equal(10, links.Count);
        Assert.StartsWith("https://bot.example/files/0x", links[0], StringComparison.Ordinal);
        Assert.Contains("1 KB", card.Words(), StringComparison.Ordinal);
        Assert.Contains("2.3 MB", card.Words(), StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.Unicode.GetByteCount(card.Written()), 0, 25 * 1024);
    }
}
