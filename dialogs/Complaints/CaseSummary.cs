using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Complaints;

/// <summary>What lists and reports read of a complaint, worked out from its events.</summary>
/// <param name="State"><c>intake</c>, <c>open</c>, <c>handled</c>, <c>closed</c>, <c>withdrawn</c> or <c>merged</c>.</param>
/// <param name="Listed">People in whose list it stands now.</param>
/// <param name="NextDue">When its next clock is due; null when none runs.</param>
/// <param name="Contact">How to reach the complainant, in one form, for finding repeats; null when unknown.</param>
public sealed record CaseSummary(string State, IReadOnlyList<string> Listed, DateTimeOffset? NextDue, string? Contact)
{
    /// <summary>The summary of a case.</summary>
    public static CaseSummary Of(Case of) => new(
        of.Complaint.Phase.ToString().ToLowerInvariant(),
        People(of),
        CaseClocks.Current(of)?.Reading.DueAt,
        Values.CustomerContact(of));

    /// <summary>The words by which other cases are found to be like it; empty where none are to be: withdrawn and merged ones count no more.</summary>
    public static string Words(Case of) => of.Complaint.Phase is Phase.Withdrawn or Phase.Merged ? string.Empty : Values.Words(of);

    /// <summary>
    /// An open case stands with those who answer for it. Once the department has handed it back it stands with whoever makes the
    /// return visit, from the day its window opens (S-023).
    /// </summary>
    private static IReadOnlyList<string> People(Case of)
    {
        if (!of.Complaint.IsOpen)
        {
            return [];
        }

        if (of.Complaint.Phase != Phase.Handled)
        {
            return Audience.People(of);
        }

        return [.. Steps.Available(of).SelectMany(step => step.Who).SelectMany(of.PeopleOf).Distinct(StringComparer.Ordinal)];
    }
}
