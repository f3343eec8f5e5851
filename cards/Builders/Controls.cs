using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>What can be filled in and pressed.</summary>
internal static class Controls
{
    /// <summary>Cases named on a card that has other things to say.</summary>
    private const int MostAlike = 3;

    /// <summary>What is still missing, to fill in.</summary>
    public static IEnumerable<Block> Missing(this Parts parts, IReadOnlyList<InputField> fields, string caption)
    {
        if (fields.Count > 0)
        {
            yield return new Box(Tint.Emphasis, [new Line(caption, TextStyle.Strong) { Gap = Gap.None }, .. parts.Inputs(fields)]);
        }
    }

    /// <summary>Other cases that tell of the same, to be looked at before anything is done twice.</summary>
    public static IEnumerable<Block> Alike(this Parts parts, IReadOnlyList<AlikeComplaint> cases) => cases
        .OrderByDescending(each => each.SameCustomer)
        .Take(MostAlike)
        .Select((each, i) => new Row([new Line(parts.Text(each.SameCustomer ? MessageKey.AlikeRepeat : MessageKey.AlikeWords, ("number", each.Number)), TextStyle.Accent)])
        {
            Press = new Button(parts.Text(MessageKey.ButtonOpenNumber, ("number", each.Number)), new PressData(Verbs.Show, new ComplaintReference(each.Number, 0))),
            Gap = i == 0 ? Gap.Medium : Gap.Small,
        });

    /// <summary>Things to fill in.</summary>
    public static IEnumerable<Input> Inputs(this Parts parts, IEnumerable<InputField> fields) => fields.Select((field, i) => new Input(field.Id, parts.Label(field), field.Type)
    {
        Required = field.Required,
        Options = field.Type == InputType.Bool
            ? [("true", parts.Text(MessageKey.Yes)), ("false", parts.Text(MessageKey.No))]
            : [.. field.Options.Take(parts.Density.MostChoices).Select(option => (option.Id, parts.Text(option.Label)))],
        Hint = field.Hint is { } hint ? parts.Text(hint) : null,
        Error = !field.Required ? null
            : field.Error is { } error ? parts.Text(error)
            : field.Type is InputType.Choice or InputType.Bool ? parts.Text(MessageKey.ErrorChoice)
            : parts.Text(MessageKey.ErrorFill, ("label", field.Label)),
        Value = field.Shown is { } shown ? parts.Whole(shown) : field.Value,
        Gap = i == 0 ? Gap.Small : Gap.Medium,
    });

    /// <summary>What to fill in; of a list that is cut, how many of how many stand in it.</summary>
    private static string Label(this Parts parts, InputField field) => field.Options.Count <= parts.Density.MostChoices
        ? parts.Text(field.Label)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{parts.Text(field.Label)} {parts.Density.MostChoices}/{field.Options.Count}…");

    /// <summary>The buttons that a view names; the first can be filled, from the fourth on they stand behind “…”.</summary>
    public static IEnumerable<Button> Buttons(this Parts parts, IEnumerable<CardButton> buttons, ComplaintReference? complaint, bool fillFirst, bool sendInputs = false)
    {
        var inView = 0;
        foreach (var button in buttons)
        {
            var secondary = button.Secondary || inView == 3;
            inView += secondary ? 0 : 1;
            var title = parts.Text(button.Title ?? Title(button.Verb));
            yield return new Button(title, new PressData(button.Verb, complaint, button.Data))
            {
                Style = fillFirst && inView == 1 && !secondary ? ButtonStyle.Filled : ButtonStyle.Plain,
                Secondary = secondary,
                SendsInputs = sendInputs,
                Inputs = [.. parts.Inputs(button.Inputs ?? [])],
                SendTitle = button.Inputs is { Count: > 0 } ? title : null,
                WindowTitle = complaint is null ? null : parts.Text(MessageKey.ButtonInWindow),
            };
        }
    }

    /// <summary>All fields of an intake in a window, where the channel has windows.</summary>
    public static IEnumerable<Button> EditAll(this Parts parts, ComplaintReference complaint, ChannelKind channel) =>
        channel == ChannelKind.Teams ? [new Button(parts.Text(MessageKey.ButtonEditAll), new PressData(Verbs.Change, complaint)) { OnlyWindow = true }] : [];

    /// <summary>Says no, with a reason that the customer does not see.</summary>
    public static Button Reject(this Parts parts, ComplaintReference complaint, string? reader) => new(parts.Text(MessageKey.ButtonReject), new PressData(Verbs.Reject, complaint))
    {
        Style = ButtonStyle.Destructive,
        WindowTitle = parts.Text(MessageKey.ButtonInWindow),
        SendTitle = parts.Text(MessageKey.ButtonRejectConfirm),
        Inputs = [.. parts.Inputs([DecisionInputs.RejectReason(reader)])],
    };

    /// <summary>Asks a question.</summary>
    public static Button Ask(this Parts parts, ComplaintReference complaint, string? whom, bool nameWhom = false) => new(
        nameWhom && whom is not null ? parts.Text(MessageKey.ButtonAskWho, ("who", whom)) : parts.Text(MessageKey.ButtonAsk),
        new PressData(Verbs.Ask, complaint))
    {
        WindowTitle = parts.Text(MessageKey.ButtonInWindow),
        SendTitle = whom is null ? parts.Text(MessageKey.ButtonSend) : parts.Text(MessageKey.ButtonSendTo, ("who", whom)),
        Inputs = [.. parts.Inputs([DecisionInputs.Question])],
    };

    /// <summary>Gives it to somebody else.</summary>
    public static Button Reassign(this Parts parts, ComplaintReference complaint, IReadOnlyList<Assignable> people, bool secondary) =>
        new(parts.Text(MessageKey.ButtonReassign), new PressData(Verbs.Reassign, complaint))
        {
            Secondary = secondary,
            WindowTitle = parts.Text(MessageKey.ButtonInWindow),
            SendTitle = parts.Text(MessageKey.ButtonReassign),
            Inputs = [.. parts.Inputs([DecisionInputs.Assignee(people)])],
        };

    private static MessageKey Title(string verb) =>
        Enum.Parse<MessageKey>("Button" + verb switch
        {
            Verbs.Return => "ReturnForm",
            Verbs.Takeover => "TakeOver",
            _ => char.ToUpperInvariant(verb[0]) + verb[1..],
        });
}
