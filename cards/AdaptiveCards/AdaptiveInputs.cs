using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.AdaptiveCards;

/// <summary>Inputs of an Adaptive Card.</summary>
internal static class AdaptiveInputs
{
    /// <summary>More choices than these are folded into a list.</summary>
    private const int MostRadioButtons = 5;

    private const int LongestLine = 200;
    private const int LongestText = 1000;

    public static JsonObject Input(Input input)
    {
        var json = input.Type switch
        {
            InputType.Choice or InputType.Bool => Choice(input),
            InputType.Date => new JsonObject { ["type"] = "Input.Date" },
            InputType.Number => new JsonObject { ["type"] = "Input.Number" },
            InputType.LongText => new JsonObject { ["type"] = "Input.Text", ["isMultiline"] = true, ["maxLength"] = LongestText },
            InputType.Phone => new JsonObject { ["type"] = "Input.Text", ["style"] = "Tel", ["maxLength"] = LongestLine },
            _ => new JsonObject { ["type"] = "Input.Text", ["maxLength"] = LongestLine },
        };
        json["id"] = input.Id;
        json["label"] = input.Label;
        Add(json, "placeholder", input.Hint);
        if (input.Value is { } value)
        {
            json["value"] = input.Type == InputType.Number && decimal.TryParse(value, out var number) ? number : value;
        }

        if (input.Required)
        {
            json["isRequired"] = true;
            Add(json, "errorMessage", input.Error);
        }

        return json;
    }

    /// <summary>Radio buttons read Markdown in their titles, a list does not.</summary>
    private static JsonObject Choice(Input input)
    {
        var json = new JsonObject { ["type"] = "Input.ChoiceSet" };
        if (input.Options.Count <= MostRadioButtons && !input.Options.Any(option => AdaptiveText.IsMarkup(option.Label)) && input.Hint is null)
        {
            json["style"] = "expanded";
        }

        json["choices"] = new JsonArray([.. input.Options.Select(option => new JsonObject { ["title"] = option.Label, ["value"] = option.Id })]);
        return json;
    }

    private static void Add(JsonObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
