using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>What the customer hears, in the playbook's own words where it has them and can keep them: a time is named only where a clock stands behind it.</summary>
internal static class CustomerWords
{
    /// <summary>The words for an occasion, or the product's own where the playbook has none or a slot cannot be filled.</summary>
    public static Message Of(Case of, string occasion, Message otherwise)
    {
        if (of.Playbook.Says.GetValueOrDefault(occasion) is not { } own)
        {
            return otherwise;
        }

        var promised = CaseClocks.Of(of).FirstOrDefault(clock => clock.Rule.Promised && clock.Reading.State is ClockState.Running or ClockState.Reminded);
        var due = promised?.Reading.DueAt;
        var manager = of.Complaint.Assignee ?? of.Complaint.Owner;
        return (Has(own, "due") && due is null) || (Has(own, "manager") && manager is null)
            ? otherwise
            : Message.Of(
                MessageKey.OwnText,
                ("text", own),
                ("number", of.Complaint.Number),
                ("manager", manager is null ? null : CaseFacts.Holder(of, manager with { Person = null })),
                ("due", due));
    }

    private static bool Has(LocalizedText text, string slot) => text.En.Contains($"{{{slot}}}", StringComparison.Ordinal);
}
