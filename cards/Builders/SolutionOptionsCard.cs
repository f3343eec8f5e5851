using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>Solutions for the customer to choose from, with what speaks for and against each.</summary>
internal static class SolutionOptionsCard
{
    public static Card Build(SolutionOptionsView view, RenderContext context)
    {
        var parts = new Parts(context);
        return new Card(
            parts.Text(MessageKey.SpeakOptions, ("number", view.Complaint.Number), ("options", view.Options.Select(option => option.Title).ToList())),
            [
                new Line(view.Complaint.Number, TextStyle.Quiet) { Gap = Gap.None },
                new Line(parts.Text(MessageKey.OptionsTitle), TextStyle.Large) { Gap = Gap.Small },
                new Line(parts.Text(MessageKey.OptionsHint)) { Gap = Gap.Small },
                .. view.Options.Select(Option),
            ]);

        Row Option(SolutionOption option)
        {
            List<Line> lines = [new Line(parts.Text(option.Title), TextStyle.Strong)];
            if (option.Pros.Count > 0)
            {
                lines.Add(new Line(parts.Text(MessageKey.OptionPros, ("points", option.Pros)), TextStyle.Quiet) { Gap = Gap.Small });
            }

            if (option.Cons.Count > 0)
            {
                lines.Add(new Line(parts.Text(MessageKey.OptionCons, ("points", option.Cons)), TextStyle.Quiet) { Gap = Gap.Small });
            }

            return new Row(lines)
            {
                Ruled = true,
                Button = new Button(
                    parts.Text(MessageKey.ButtonChoose),
                    new PressData(Verbs.Choose, view.Complaint, new Dictionary<string, string>(StringComparer.Ordinal) { ["option"] = option.Id })),
            };
        }
    }
}
