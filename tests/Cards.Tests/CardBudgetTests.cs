using System.Text;
using ComplaintBot.Cards.Builders;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Tests;

/// <summary>No card is larger than Teams takes, whatever it holds: what is cut ends in “…”, and nothing that can be pressed is lost.</summary>
public class CardBudgetTests
{
    /// <summary>What stands around a card in a message: ids, names, the conversation.</summary>
    private const int Envelope = 800;

    public static TheoryData<string, Locale> Everything
    {
        get
        {
            var data = new TheoryData<string, Locale>();
            foreach (var name in Samples.All.Keys)
            {
                foreach (var locale in LocaleTags.All)
                {
                    data.Add(name, locale);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Render_TheLongestContents_FitIntoAMessage(string name, Locale locale)
    {
        var view = Stretched.Of(Samples.All[name]);
        var channel = view is FormView ? ChannelKind.TeamsWindow : ChannelKind.Teams;
        var context = Samples.Context(locale, channel);
        var written = CardRenderer.Render(view, context).Written() + CardRenderer.Speech(view, context);

        Assert.True(Encoding.UTF8.GetByteCount(written) + Envelope < 25_000, $"{Encoding.UTF8.GetByteCount(written)} bytes of UTF-8");
        Assert.True((written.Length * 2) + Envelope < 25_000, $"{written.Length} units of UTF-16");
        if (Samples.All[name] is not QuestionView)
        {
            Assert.True(!written.Contains("长长", StringComparison.Ordinal) || written.Contains('…', StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("escalation")]
    [InlineData("return-visit")]
    [InlineData("complaint")]
    [InlineData("complaint-with-steps")]
    public void Render_TheLongestContents_LosesNothingToPress(string name)
    {
        var card = CardJson.Render(Stretched.Of(Samples.All[name]));
        var ordinary = CardJson.Render(Samples.All[name]);

        static string[] Verbs(System.Text.Json.Nodes.JsonNode json) =>
            [.. json["actions"].Objects().Select(action => (string?)(action["data"]?["open"] ?? action["data"]?["verb"])).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.Equal(Verbs(ordinary), Verbs(card));
        Assert.Contains("…", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ManyPeopleToChoose_TellsHowManyStandThere()
    {
        var view = Samples.Escalation with { Assignable = [.. Enumerable.Range(0, 300).Select(i => new Assignable($"p{i}", Message.Verbatim($"名字 {i}")))] };
        var input = CardJson.Render(view).Objects().Single(json => (string?)json["id"] == "assignee");
        Assert.Equal(input["choices"]!.AsArray().Count, int.Parse(((string)input["label"]!).Split(' ')[^1].Split('/')[0], System.Globalization.CultureInfo.InvariantCulture));
        Assert.EndsWith("/300…", (string?)input["label"]);
    }

    [Fact]
    public void Densities_OneAfterTheOther_ShowLess() =>
        Assert.All(Density.All.Zip(Density.All.Skip(1)), pair => Assert.True(
            pair.First.LongestText > pair.Second.LongestText && pair.First.MostChoices > pair.Second.MostChoices && pair.First.MostEntries > pair.Second.MostEntries));
}
