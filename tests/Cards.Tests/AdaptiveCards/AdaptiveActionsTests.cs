using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Tests;

public class AdaptiveActionsTests
{
    [Fact]
    public void Write_AFormInTeams_OpensInAWindowAsWellAndKeepsItsInputs()
    {
        var reject = CardJson.Render(Samples.Escalation)["actions"]!.AsArray().Single(action => action!["card"]?.Presses().Contains(Verbs.Reject) == true)!["card"]!;
        var (send, window) = (reject["actions"]![0]!, reject["actions"]![1]!);

        Assert.Equal("Action.Execute", (string?)send["type"]);
        Assert.Equal("reason", (string?)reject["body"]![0]!["id"]);
        Assert.Equal("Action.Submit", (string?)window["type"]);
        Assert.Equal("none", (string?)window["associatedInputs"]);
        Assert.Equal("""{"complaint":"C261120-0042","version":7,"card":"escalation","open":"reject","msteams":{"type":"task/fetch"}}""", window["data"]!.Written());
    }

    [Theory]
    [InlineData(ChannelKind.WebChat)]
    [InlineData(ChannelKind.TeamsWindow)]
    public void Write_WhereWindowsCannotOpen_OffersNone(ChannelKind channel) =>
        Assert.All(Samples.All.Values, view => Assert.DoesNotContain("task/fetch", CardJson.Render(view, channel: channel).Written(), StringComparison.Ordinal));

    [Fact]
    public void Write_AWindow_SendsWithSubmitAlone()
    {
        var card = CardJson.Render(Samples.All["form-log"], channel: ChannelKind.TeamsWindow);
        var send = Assert.Single(card["actions"]!.AsArray())!;

        Assert.Equal("Action.Submit", (string?)send["type"]);
        Assert.False(send.AsObject().ContainsKey("associatedInputs"));
        Assert.False(card.ContainsKey("refresh"));
        Assert.Equal("换货、赔偿", (string?)card.Objects().Single(json => (string?)json["id"] == "demand")["value"]);
    }

    [Fact]
    public void Write_InAConversationOfWhomever_RefreshesForEverybody()
    {
        var refresh = CardJson.Render(Samples.Escalation)["refresh"]!;
        Assert.False(refresh.AsObject().ContainsKey("userIds"));
        Assert.Equal("refresh", (string?)refresh["action"]!["verb"]);
    }

    [Fact]
    public void Write_InALargeConversation_RefreshesForAtMost60OfThoseConcerned()
    {
        string[] people = [.. Enumerable.Range(0, 80).Select(i => $"p{i}")];
        var context = Samples.Context(Locale.En, ChannelKind.Teams) with { Accounts = people.ToDictionary(person => person, person => "29:" + person, StringComparer.Ordinal) };
        var ids = CardRenderer.Render(Samples.Escalation with { Concerns = [.. people.Skip(10), "stranger"] }, context)["refresh"]!["userIds"]!.AsArray().Select(id => (string)id!).ToList();

        Assert.Equal(60, ids.Count);
        Assert.Equal("29:p10", ids[0]);
        Assert.DoesNotContain("29:p0", ids);
        Assert.False(CardRenderer.Render(Samples.Escalation, context).ContainsKey("refresh"));
    }

    [Fact]
    public void Write_ASourceMessage_OpensItsAddress()
    {
        var view = (ComplaintView)Samples.All.Values.First(view => view is ComplaintView) with { SourceLink = "https://teams.microsoft.com/l/message/1" };
        var open = CardJson.Render(view)["actions"]!.AsArray().OfType<JsonObject>().Single(action => action.Type() == "Action.OpenUrl");
        Assert.Equal("https://teams.microsoft.com/l/message/1", (string?)open["url"]);
    }
}
