using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Tests;

/// <summary>What holds for every card in every language on every channel.</summary>
public class CardRendererTests
{
    private static readonly string[] CustomerCards = ["customer-summary", "customer-progress", "solution-options"];

    public static TheoryData<string, Locale, ChannelKind> Everything
    {
        get
        {
            var data = new TheoryData<string, Locale, ChannelKind>();
            foreach (var name in Samples.All.Keys)
            {
                foreach (var locale in LocaleTags.All)
                {
                    data.Add(name, locale, ChannelKind.Teams);
                    data.Add(name, locale, ChannelKind.WebChat);
                }
            }

            return data;
        }
    }

    [Fact]
    public void Samples_OfEveryView_Exist() =>
        Assert.Equal(
            typeof(View).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(View))).ToHashSet(),
            Samples.All.Values.Select(view => view.GetType()).ToHashSet());

    [Theory]
    [MemberData(nameof(Everything))]
    public void Render_AnyView_IsSmallAndSaysItselfInASentence(string name, Locale locale, ChannelKind channel)
    {
        var card = Render(name, locale, channel);

        Assert.True(Encoding.Unicode.GetByteCount(card.Written()) < 25_000, $"{card.Written().Length} characters");
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.Equal((string?)card["speak"], (string?)card["fallbackText"]);
        Assert.Equal((string?)card["speak"], CardRenderer.Speech(Samples.All[name], Samples.Context(locale, channel)));
        Assert.True(((string)card["speak"]!).Length > 5);
        Assert.False(card.ContainsKey("lang"));
        Assert.NotEmpty((JsonArray)card["body"]!);
    }

    [Theory]
    [InlineData("customer-summary-settled")]
    [InlineData("intake-summary-settled")]
    public void Render_ASettledSummary_HasNothingToPress(string name) =>
        Assert.Empty((JsonArray?)Render(name, Locale.En, ChannelKind.WebChat)["actions"] ?? []);

    [Theory]
    [MemberData(nameof(Everything))]
    public void Render_AnyView_UsesTheActionsOfTheChannel(string name, Locale locale, ChannelKind channel)
    {
        var card = Render(name, locale, channel);

        if (channel == ChannelKind.WebChat)
        {
            Assert.DoesNotContain("Action.Execute", card.Written(), StringComparison.Ordinal);
            Assert.False(card.ContainsKey("refresh"));
            return;
        }

        // What is said in the reader's own name is a submit everywhere; for a press an older client falls back to one that carries the same.
        Assert.DoesNotContain(card.Objects(), json => json.Type() == "Action.Submit" && json["data"]?["msteams"] is null);
        Assert.All(card["actions"].Objects().Where(json => json.Type() == "Action.Execute"), execute =>
        {
            Assert.Equal("Action.Submit", (string?)execute["fallback"]!["type"]);
            Assert.Equal(execute["data"]!.Written(), execute["fallback"]!["data"]!.Written());
            Assert.Equal((string?)execute["verb"], (string?)execute["data"]!["verb"]);
        });
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Render_AnyView_KeepsToThePrinciples(string name, Locale locale, ChannelKind channel)
    {
        var card = Render(name, locale, channel);
        var actions = card["actions"]?.AsArray().OfType<JsonObject>().ToList() ?? [];

        Assert.True(actions.Count(action => !action.ContainsKey("mode")) <= 3, "more than three buttons in view");
        Assert.True(actions.Count(action => (string?)action["style"] == "positive") <= 1, "more than one filled button");
        Assert.DoesNotContain(card.Objects(), json => (string?)json["color"] is "Good" or "Warning" or "Light" or "Dark");
        Assert.All(card.Objects().Where(json => json.Type() is { } type && type.StartsWith("Input.", StringComparison.Ordinal)), input =>
        {
            Assert.True(input.ContainsKey("label"));
            Assert.Equal(input.ContainsKey("isRequired"), input.ContainsKey("errorMessage"));
        });
        var ids = card.Objects().Select(json => (string?)json["id"]).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Render_CustomersCard_HasNoLevelAndNoAlarm(string name, Locale locale, ChannelKind channel)
    {
        if (!CustomerCards.Contains(name))
        {
            return;
        }

        var card = Render(name, locale, channel);

        Assert.DoesNotMatch(@"\bL[0-4]\b|●●|○○|重大|严重|嚴重|Major|Serious", card.Words() + card["speak"]);
        Assert.DoesNotContain(card.Objects(), json => (string?)json["style"] is "attention" or "warning" or "destructive" || (string?)json["color"] == "Attention");
    }

    [Theory]
    [InlineData(Locale.ZhHant)]
    [InlineData(Locale.En)]
    public void Render_AnyView_IsWhollyInTheReadersLanguage(Locale locale) =>
        Assert.All(Samples.All.Values, view =>
        {
            var labels = CardJson.Render(view, locale)["actions"].Objects()
                .Where(json => json.Type()?.StartsWith("Action.", StringComparison.Ordinal) == true)
                .Select(action => ((string)action["title"]!).Replace("张敏", "", StringComparison.Ordinal).Replace("李强", "", StringComparison.Ordinal));
            Assert.DoesNotContain(labels, title => Regex.IsMatch(title, locale == Locale.En ? @"\p{IsCJKUnifiedIdeographs}" : "驳|询|认|话"));
        });

    [Theory]
    [InlineData(ChannelKind.Teams)]
    [InlineData(ChannelKind.WebChat)]
    public void Render_AnyButton_CarriesVerbComplaintAndVersion(ChannelKind channel)
    {
        var card = CardJson.Render(Samples.Escalation, channel: channel);
        var presses = card["actions"].Objects().Where(json => json.Type() is "Action.Execute" or "Action.Submit").ToList();

        // In Teams the three forms open in a window, too.
        Assert.Equal(channel == ChannelKind.Teams ? 8 : 5, presses.Count);
        Assert.All(presses, press =>
        {
            Assert.Equal("C261120-0042", (string?)press["data"]!["complaint"]);
            Assert.Equal(7, (int)press["data"]!["version"]!);
        });
    }

    [Fact]
    public void Render_HugeTexts_StaySmall()
    {
        var huge = string.Concat(Enumerable.Repeat("很长的话", 5000));
        var view = Samples.Escalation with
        {
            Subject = Message.Verbatim(huge),
            Quote = new Quote(huge + "曝光", [new Mark(huge.Length, huge.Length + 2)]),
            Facts = [.. Samples.Escalation.Facts.Select(fact => fact with { Values = [Message.Verbatim(huge)] })],
        };

        var card = CardJson.Render(view);

        Assert.True(Encoding.Unicode.GetByteCount(card.Written()) < 25_000, $"{card.Written().Length} characters");
        Assert.Contains(card.Objects(), json => (string?)json["text"] == "曝光" && json.ContainsKey("highlight"));
    }

    private static JsonObject Render(string name, Locale locale, ChannelKind channel) => CardJson.Render(Samples.All[name], locale, channel);
}
