using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>What a case asks of one reader, and until when: for the card as this reader sees it.</summary>
internal static class ReaderTask
{
    /// <summary>One line for each thing; that nothing is asked of them where nothing is.</summary>
    public static IReadOnlyList<Message> Of(Case of, Actor reader, bool isOpen)
    {
        List<Message> lines = [];
        if (isOpen && EscalationDialog.May(of, reader, Verbs.Approve))
        {
            lines.Add(MessageKey.YoursToDecide);
        }

        if (Steps.Available(of).Where(step => Steps.IsFor(of, step, reader.Id)).Select(step => step.Name).ToList() is { Count: > 0 } steps)
        {
            lines.Add(Message.Of(MessageKey.YoursToDo, ("steps", steps)));
        }

        if (lines.Count == 0)
        {
            return [MessageKey.YoursNothing];
        }

        if (CaseClocks.Of(of)
            .Where(clock => clock is { IsRunning: true, Reading.DueAt: not null } && of.PeopleOf(TimerDialog.Responsible(of, clock.Rule)).Contains(reader.Id, StringComparer.Ordinal))
            .MinBy(clock => clock.Reading.DueAt) is { } mine)
        {
            lines.Add(Message.Of(MessageKey.YoursUntil, ("clock", mine.Rule.Name), ("due", mine.Reading.DueAt)));
        }

        return lines;
    }

    /// <summary>The people of whom a case asks something now.</summary>
    public static IReadOnlyList<string> People(Case of) =>
    [
        .. of.PendingApprovals().Select(rule => rule.By).Concat(of.Deciders()).SelectMany(of.Holders)
            .Concat(Steps.Available(of).SelectMany(step => step.Who).SelectMany(of.PeopleOf))
            .Distinct(StringComparer.Ordinal),
    ];
}
