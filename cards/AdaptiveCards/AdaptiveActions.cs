using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.AdaptiveCards;

/// <summary>
/// Buttons of an Adaptive Card. Teams takes <c>Action.Execute</c>, older clients its fallback; the web chat only <c>Action.Submit</c>.
/// Both carry the same data.
/// </summary>
internal sealed class AdaptiveActions(ChannelKind channel, bool formsInline)
{
    /// <summary>Teams draws a card for at most this many people of a large conversation.</summary>
    private const int MostReaders = 60;

    /// <summary>Asks for the card again when somebody looks at it; the web chat cannot.</summary>
    /// <param name="press">What is asked.</param>
    /// <param name="readers">The channel's ids of those for whom it is asked; null for everybody.</param>
    public JsonObject? Refresh(PressData press, IEnumerable<string>? readers)
    {
        JsonArray? users = readers is null ? null : [.. readers.Take(MostReaders).Select(reader => JsonValue.Create(reader))];
        if (channel != ChannelKind.Teams || users is { Count: 0 })
        {
            return null;
        }

        var refresh = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = press.Verb, ["verb"] = press.Verb, ["data"] = Data(press) },
        };
        if (users is not null)
        {
            refresh["userIds"] = users;
        }

        return refresh;
    }

    public JsonObject Action(Button button)
    {
        if (button.Says is { } words)
        {
            return InMode(Say(button.Title, words), button);
        }

        if (button.Opens is { } address)
        {
            return InMode(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = button.Title, ["url"] = address }, button);
        }

        if (button.OnlyWindow || (button is { Inputs.Count: > 0, WindowTitle: not null } && !formsInline && channel == ChannelKind.Teams))
        {
            return InMode(Window(button.Title, button.Data), button);
        }

        if (button.Inputs.Count == 0)
        {
            return InMode(Press(button.Title, button, button.SendsInputs, button.Style), button);
        }

        var form = new JsonObject
        {
            ["type"] = "Action.ShowCard",
            ["title"] = button.Title,
            ["card"] = new JsonObject
            {
                ["type"] = "AdaptiveCard",
                ["body"] = new JsonArray([.. button.Inputs.Select(AdaptiveInputs.Input)]),
                ["actions"] = channel == ChannelKind.Teams && button.WindowTitle is { } window
                    ? new JsonArray(Press(button.SendTitle ?? button.Title, button, sendsInputs: true, button.Style), Window(window, button.Data))
                    : new JsonArray(Press(button.SendTitle ?? button.Title, button, sendsInputs: true, button.Style)),
            },
        };
        if (button.Style == ButtonStyle.Filled)
        {
            form["style"] = "positive";
        }

        return InMode(form, button);
    }

    /// <summary>Sends words as the reader's own message: Teams takes <c>imBack</c>, the web chat a plain string.</summary>
    private JsonObject Say(string title, string words) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["data"] = channel == ChannelKind.Teams
            ? new JsonObject { ["msteams"] = new JsonObject { ["type"] = "imBack", ["value"] = words } }
            : JsonValue.Create(words),
    };

    /// <summary>Opens a window: Teams asks for its form with <c>task/fetch</c>, by the verb that stands under <c>open</c>.</summary>
    private static JsonObject Window(string title, PressData press)
    {
        var data = Data(press);
        data.Remove("verb");
        data["open"] = press.Verb;
        data["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        return new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data, ["associatedInputs"] = "none" };
    }

    private JsonObject Press(string title, Button button, bool sendsInputs, ButtonStyle style)
    {
        var submit = new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = Data(button.Data) };
        Dress(submit, sendsInputs, style);
        if (channel != ChannelKind.Teams)
        {
            return submit;
        }

        var execute = new JsonObject { ["type"] = "Action.Execute", ["title"] = title, ["verb"] = button.Data.Verb, ["data"] = Data(button.Data) };
        Dress(execute, sendsInputs, style);
        execute["fallback"] = submit;
        return execute;
    }

    private static void Dress(JsonObject action, bool sendsInputs, ButtonStyle style)
    {
        if (style != ButtonStyle.Plain)
        {
            action["style"] = style == ButtonStyle.Filled ? "positive" : "destructive";
        }

        if (!sendsInputs)
        {
            action["associatedInputs"] = "none";
        }
    }

    private static JsonObject InMode(JsonObject action, Button button)
    {
        if (button.Secondary)
        {
            action["mode"] = "secondary";
        }

        return action;
    }

    private static JsonObject Data(PressData press)
    {
        var data = new JsonObject { ["verb"] = press.Verb };
        if (press.Complaint is { } complaint)
        {
            data["complaint"] = complaint.Number;
            data["version"] = complaint.Version;
        }

        foreach (var (name, value) in press.More ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            data[name] = value;
        }

        return data;
    }
}
