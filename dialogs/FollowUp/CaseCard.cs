using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>The case as staff see it where they talk to the bot: how it stands, its history, and what the reader can do next.</summary>
internal static class CaseCard
{
    /// <summary>The key under which it stands for one person.</summary>
    public static string Key(Complaint complaint, string person) => $"case/{complaint.Number}/{person}";

    /// <summary>The card for a reader; null for the staff channel.</summary>
    public static ComplaintView Of(Case of, string? reader)
    {
        var current = CaseClocks.Current(of);
        return new ComplaintView
        {
            Complaint = Values.Reference(of.Complaint),
            Grade = Values.Grade(of),
            Status = CaseStatus.Of(of),
            Countdown = of.Complaint.IsOpen && current is not null ? CaseFacts.Countdown(current) : null,
            Quote = CaseFacts.Quote(of),
            Facts = CaseFacts.Of(of, masked: reader is null),
            Alike = of.Complaint.IsOpen ? of.Complaint.Alike : [],
            SourceLink = of.Complaint.Source?.Link,
            Timeline = [.. Timeline.Of(of)],
            Buttons = [.. Buttons(of, reader)],
        };
    }

    /// <summary>The case into which another is most likely merged: one by the same customer, else the most similar; null when none is like it.</summary>
    public static string? MergeInto(Complaint complaint) => complaint.Alike.OrderByDescending(each => each.SameCustomer).FirstOrDefault()?.Number;

    /// <summary>Steps open to a reader now, then what is always there.</summary>
    public static IEnumerable<CardButton> Buttons(Case of, string? reader)
    {
        var first = true;
        foreach (var step in Steps.Available(of).Where(step => reader is null || Steps.IsFor(of, step, reader)))
        {
            foreach (var button in Steps.Buttons(of, step))
            {
                yield return button with { Secondary = !first };
                first = false;
            }
        }

        if (of.Complaint.Files.Count > 0)
        {
            yield return new CardButton(Verbs.Files, Secondary: true);
        }

        if (of.Complaint.IsOpen)
        {
            yield return new CardButton(Verbs.Add);
            yield return new CardButton(Verbs.Wording);
            yield return new CardButton(Verbs.Merge, Secondary: true, Inputs: DecisionInputs.Merge(MergeInto(of.Complaint)));
            if (reader is null || of.AllDeciders().SelectMany(of.Holders).Contains(reader, StringComparer.Ordinal))
            {
                yield return new CardButton(Verbs.Override, Secondary: true);
            }
        }
    }
}
