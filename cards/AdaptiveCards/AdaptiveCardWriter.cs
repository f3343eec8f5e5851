using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.AdaptiveCards;

/// <summary>Writes a card as an Adaptive Card 1.5.</summary>
internal static class AdaptiveCardWriter
{
    public static JsonObject Write(Card card, RenderContext context)
    {
        var actions = new AdaptiveActions(context.Channel, context.Density.FormsInline);
        var json = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["speak"] = card.Speech,
            ["fallbackText"] = card.Speech,
        };
        var readers = context.Accounts is { } accounts ? card.Concerns.Where(accounts.ContainsKey).Select(person => accounts[person]) : null;
        if (card.Refreshes is { } press && actions.Refresh(press, readers) is { } refresh)
        {
            json["refresh"] = refresh;
        }

        json["body"] = new JsonArray([.. card.Body.SelectMany(block => Blocks(block, actions))]);
        if (card.Buttons.Count > 0)
        {
            json["actions"] = new JsonArray([.. card.Buttons.Select(actions.Action)]);
        }

        return json;
    }

    private static IEnumerable<JsonNode> Blocks(Block block, AdaptiveActions actions) => block switch
    {
        Line line => [Spaced(AdaptiveText.Line(line), line)],
        Header header => [Header(header)],
        Quotation quotation => [Spaced(AdaptiveText.Quotation(quotation), quotation)],
        Box box => [Spaced(Container(box.Tint, box.Content.SelectMany(part => Blocks(part, actions))), box)],
        FactGrid facts => Facts(facts),
        Row row => [Row(row, actions)],
        Stages stages => [Spaced(ColumnSet(stages.Steps.Select(Stage)), stages)],
        Timeline timeline => Timeline(timeline, actions),
        Input input => [Spaced(AdaptiveInputs.Input(input), input)],
        _ => throw new ArgumentException($"A {block.GetType().Name} cannot be drawn.", nameof(block)),
    };

    private static JsonObject Header(Header header)
    {
        List<JsonNode> left = [AdaptiveText.Line(header.Title)];
        left[0]["style"] = "heading";
        if (header.Subtitle.Length > 0)
        {
            left.Add(Spaced(AdaptiveText.Line(new Line(header.Subtitle, TextStyle.Quiet)), Gap.Small));
        }

        List<JsonNode> columns = [Column("stretch", left)];
        if (header.Status is { } status)
        {
            List<JsonNode> right = [AdaptiveText.End(status)];
            if (header.StatusDetail is { } detail)
            {
                right.Add(Spaced(AdaptiveText.End(new Line(detail, TextStyle.Quiet)), Gap.Small));
            }

            columns.Add(Column("auto", right));
        }

        List<JsonNode> items = [ColumnSet(columns)];
        if (header.Headline is { } headline)
        {
            items.Add(Spaced(AdaptiveText.Line(new Line(headline, TextStyle.Large)), Gap.Medium));
        }

        var container = Container(header.Tint, items);
        container["bleed"] = true;
        return container;
    }

    private static IEnumerable<JsonNode> Facts(FactGrid grid)
    {
        for (var i = 0; i < grid.Facts.Count; i += 2)
        {
            var second = i + 1 < grid.Facts.Count ? Fact(grid.Facts[i + 1]) : Column("stretch", []);
            var pair = Spaced(ColumnSet([Fact(grid.Facts[i]), second]), Gap.Medium);
            if (i == 0 && grid.Ruled)
            {
                pair["separator"] = true;
            }

            yield return pair;
        }

        static JsonObject Fact(GridFact fact) => Column(
            "stretch",
            [
                Spaced(AdaptiveText.Line(new Line(fact.Label, TextStyle.Quiet)), Gap.None),
                .. fact.Lines.Select(line => Spaced(AdaptiveText.Line(new Line(line)), Gap.None)),
            ]);
    }

    private static JsonObject Row(Row row, AdaptiveActions actions)
    {
        List<JsonNode> columns = [];
        if (row.Lead.Count > 0)
        {
            columns.Add(Column($"{row.LeadWidth}px", row.Lead.Select(Tight)));
        }

        var middle = Column("stretch", row.Lines.Select(Tight));
        columns.Add(middle);
        if (row.Tail.Count > 0)
        {
            columns.Add(Column("auto", row.Tail.Select(line => Spaced(AdaptiveText.End(line), Gap.None))));
        }

        if (row.Button is { } button)
        {
            var end = Column("auto", [new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray(actions.Action(button)) }]);
            end["verticalContentAlignment"] = "Center";
            middle["verticalContentAlignment"] = "Center";
            columns.Add(end);
        }

        var set = ColumnSet(columns);
        if (row.Press is { } press)
        {
            set["selectAction"] = actions.Action(press);
        }

        return Spaced(set, row);

        static JsonNode Tight(Line line) => Spaced(AdaptiveText.Line(line), line.Gap == Gap.Small ? Gap.Small : Gap.None);
    }

    private static JsonObject Stage(Stage stage)
    {
        var (mark, style) = stage.State switch
        {
            NodeState.Done => ("✓", TextStyle.Strong),
            NodeState.Now => ("●", TextStyle.Accent),
            _ => ("○", TextStyle.Subtle),
        };
        return Column(
            "stretch",
            [
                Spaced(AdaptiveText.Line(new Line($"{mark}\u00A0{stage.Title}", style)), Gap.None),
                Spaced(AdaptiveText.Line(new Line(stage.When, TextStyle.Quiet)), Gap.None),
            ]);
    }

    private static IEnumerable<JsonNode> Timeline(Timeline timeline, AdaptiveActions actions)
    {
        const string unfoldId = "unfold";
        var (start, end) = (timeline.Folded.Start.Value, timeline.Folded.End.Value);
        string[] folded = [.. Enumerable.Range(start, end - start).Select(i => $"folded{i}")];
        var caption = new Line(timeline.Caption, TextStyle.Strong);
        if (timeline.Unfold is not { } unfold)
        {
            yield return Spaced(AdaptiveText.Line(caption), timeline);
        }
        else
        {
            var all = Column("auto", [AdaptiveText.End(new Line(unfold.Label, TextStyle.Accent))]);
            all["id"] = unfoldId;
            all["selectAction"] = new JsonObject
            {
                ["type"] = "Action.ToggleVisibility",
                ["title"] = unfold.Title,
                ["targetElements"] = new JsonArray([.. folded.Append(unfoldId).Select(id => JsonValue.Create(id))]),
            };
            yield return Spaced(ColumnSet([Column("stretch", [AdaptiveText.Line(caption)]), all]), timeline);
        }

        for (var i = 0; i < timeline.Rows.Count; i++)
        {
            var row = Row(timeline.Rows[i], actions);
            if (i >= start && i < end)
            {
                row["id"] = $"folded{i}";
                row["isVisible"] = false;
            }

            yield return row;
        }
    }

    private static JsonObject Container(Tint tint, IEnumerable<JsonNode> items)
    {
        var container = new JsonObject { ["type"] = "Container", ["items"] = new JsonArray([.. items]) };
        if (tint != Tint.None)
        {
            container["style"] = tint.ToString().ToLowerInvariant();
        }

        return container;
    }

    private static JsonObject ColumnSet(IEnumerable<JsonNode> columns) =>
        new() { ["type"] = "ColumnSet", ["columns"] = new JsonArray([.. columns]) };

    private static JsonObject Column(string width, IEnumerable<JsonNode> items) =>
        new() { ["type"] = "Column", ["width"] = width, ["items"] = new JsonArray([.. items]) };

    private static JsonObject Spaced(JsonObject element, Block block)
    {
        if (block.Ruled)
        {
            element["separator"] = true;
        }

        return Spaced(element, block.Gap);
    }

    private static JsonObject Spaced(JsonObject element, Gap gap)
    {
        element["spacing"] = gap.ToString();
        return element;
    }
}
