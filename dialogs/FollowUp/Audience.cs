using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>Who hears of what happens to a case.</summary>
internal static class Audience
{
    /// <summary>Staff who answer for it: who took it, its owner, its assignee. Where nobody is named, the staff channel.</summary>
    public static IReadOnlyList<Recipient> Staff(Case of)
    {
        var people = People(of);
        return people.Count == 0 ? [new Recipient.Channel("staff")] : [.. people.Select(person => new Recipient.Member(person))];
    }

    /// <summary>The people of <see cref="Staff"/>.</summary>
    public static IReadOnlyList<string> People(Case of)
    {
        var people = new List<string>();
        if (of.Complaint.Recorder is { } recorder)
        {
            people.Add(recorder);
        }

        people.AddRange(of.PeopleOf(of.Complaint.Owner));
        people.AddRange(of.PeopleOf(of.Complaint.Assignee));
        return [.. people.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The customer, where they complained; null when a member of staff took it from them.</summary>
    public static Recipient? Customer(Complaint complaint) =>
        complaint.Recorder is null ? new Recipient.Conversation(complaint.Conversation, complaint.Language) : null;
}
