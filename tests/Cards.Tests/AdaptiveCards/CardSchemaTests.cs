using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Tests;

/// <summary>Every card is an Adaptive Card 1.5: no element, property or word that its schema does not know, and none missing that it demands.</summary>
public class CardSchemaTests
{
    private static readonly string[] Everywhere = ["type", "id", "isVisible", "spacing", "separator", "height", "fallback", "requires"];
    private static readonly string[] EveryInput = [.. Everywhere, "label", "isRequired", "errorMessage", "value"];
    private static readonly string[] EveryAction = ["type", "id", "title", "iconUrl", "style", "mode", "fallback", "isEnabled", "tooltip", "requires"];
    private static readonly string[] EveryText = ["text", "color", "fontType", "isSubtle", "size", "weight"];

    private static readonly Dictionary<string, (string[] Knows, string[] Demands)> Schema = new(StringComparer.Ordinal)
    {
        ["AdaptiveCard"] = (["type", "version", "body", "actions", "refresh", "fallbackText", "speak", "lang", "selectAction", "minHeight", "verticalContentAlignment", "$schema"], ["type"]),
        ["TextBlock"] = ([.. Everywhere, .. EveryText, "wrap", "maxLines", "horizontalAlignment", "style"], ["text"]),
        ["RichTextBlock"] = ([.. Everywhere, "inlines", "horizontalAlignment"], ["inlines"]),
        ["TextRun"] = (["type", .. EveryText, "highlight", "italic", "strikethrough", "underline", "selectAction"], ["text"]),
        ["Container"] = ([.. Everywhere, "items", "style", "bleed", "selectAction", "minHeight", "verticalContentAlignment", "rtl"], ["items"]),
        ["ColumnSet"] = ([.. Everywhere, "columns", "style", "bleed", "selectAction", "minHeight", "horizontalAlignment"], []),
        ["Column"] = ([.. Everywhere, "items", "width", "style", "bleed", "selectAction", "minHeight", "verticalContentAlignment"], []),
        ["ActionSet"] = ([.. Everywhere, "actions"], ["actions"]),
        ["Input.Text"] = ([.. EveryInput, "placeholder", "maxLength", "isMultiline", "style", "regex", "inlineAction"], ["id"]),
        ["Input.Number"] = ([.. EveryInput, "placeholder", "min", "max"], ["id"]),
        ["Input.Date"] = ([.. EveryInput, "placeholder", "min", "max"], ["id"]),
        ["Input.ChoiceSet"] = ([.. EveryInput, "placeholder", "choices", "isMultiSelect", "style", "wrap"], ["id", "choices"]),
        ["Action.Execute"] = ([.. EveryAction, "verb", "data", "associatedInputs"], []),
        ["Action.Submit"] = ([.. EveryAction, "data", "associatedInputs"], []),
        ["Action.OpenUrl"] = ([.. EveryAction, "url"], ["url"]),
        ["Action.ShowCard"] = ([.. EveryAction, "card"], ["card"]),
        ["Action.ToggleVisibility"] = ([.. EveryAction, "targetElements"], ["targetElements"]),
    };

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["color"] = ["Default", "Dark", "Light", "Accent", "Good", "Warning", "Attention"],
        ["weight"] = ["Default", "Lighter", "Bolder"],
        ["size"] = ["Default", "Small", "Medium", "Large", "ExtraLarge"],
        ["spacing"] = ["None", "Small", "Default", "Medium", "Large", "ExtraLarge", "Padding"],
        ["horizontalAlignment"] = ["Left", "Center", "Right"],
        ["verticalContentAlignment"] = ["Top", "Center", "Bottom"],
        ["mode"] = ["primary", "secondary"],
        ["associatedInputs"] = ["auto", "none"],
    };

    private static readonly Dictionary<string, string[]> Styles = new(StringComparer.Ordinal)
    {
        ["Container"] = ["default", "emphasis", "good", "attention", "warning", "accent"],
        ["TextBlock"] = ["default", "heading"],
        ["Input.Text"] = ["Text", "Tel", "Url", "Email", "Password"],
        ["Input.ChoiceSet"] = ["compact", "expanded", "filtered"],
        ["Action"] = ["default", "positive", "destructive"],
    };

    public static TheoryData<string, ChannelKind> Everything
    {
        get
        {
            var data = new TheoryData<string, ChannelKind>();
            foreach (var name in Samples.All.Keys)
            {
                foreach (var channel in Enum.GetValues<ChannelKind>())
                {
                    data.Add(name, channel);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Render_AnyView_IsAnAdaptiveCard(string name, ChannelKind channel)
    {
        Check(CardJson.Render(Samples.All[name], Locale.En, channel));
        Check(CardJson.Render(Stretched.Of(Samples.All[name]), Locale.ZhHant, channel));
    }

    private static void Check(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray items:
                Assert.All(items, Check);
                break;
            case JsonObject json when json.Type() is { } type:
                CheckElement(json, type);
                break;
            case JsonObject json:
                // choices, refresh: members of their own
                Assert.All(json.Where(member => member.Key != "data").Select(member => member.Value), Check);
                break;
            default:
                break;
        }
    }

    private static void CheckElement(JsonObject json, string type)
    {
        Assert.True(Schema.TryGetValue(type, out var schema), $"there is no {type}");
        Assert.Empty(json.Select(member => member.Key).Except(schema.Knows, StringComparer.Ordinal));
        Assert.All(schema.Demands, name => Assert.True(json.ContainsKey(name), $"{type} without {name}"));
        foreach (var (name, value) in json.Where(member => Words.ContainsKey(member.Key)))
        {
            Assert.Contains((string?)value, Words[name]);
        }

        if (json["style"] is { } style)
        {
            Assert.Contains((string?)style, Styles[type.StartsWith("Action.", StringComparison.Ordinal) ? "Action" : type]);
        }

        if (type.StartsWith("Action.", StringComparison.Ordinal))
        {
            Assert.True(!string.IsNullOrWhiteSpace((string?)json["title"]), "a button without a title");
        }

        Assert.All(json.Where(member => member.Key != "data").Select(member => member.Value), Check);
    }
}
