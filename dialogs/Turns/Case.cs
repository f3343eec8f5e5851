using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Turns;

/// <summary>A complaint together with the procedure and the organisation that it lives in, at one moment.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="Playbook">The playbook it is pinned to.</param>
/// <param name="Organisation">Its organisation.</param>
/// <param name="Now">The moment.</param>
public sealed record Case(Complaint Complaint, Playbook Playbook, Organisation Organisation, DateTimeOffset Now)
{
    /// <summary>The calendar its clocks run by.</summary>
    public BusinessCalendar Calendar => Playbook.Calendar ?? Organisation.Calendar;

    /// <summary>The role's title; its id when the playbook has none.</summary>
    public LocalizedText RoleTitle(string role) => Playbook.Roles.GetValueOrDefault(role) ?? new LocalizedText(role, role, role);

    /// <summary>A person's name as colleagues see it; the id when they are not in the organisation's file.</summary>
    public string PersonName(string person) => Organisation.People.GetValueOrDefault(person)?.Name ?? Complaint.NameOf(person) ?? person;

    /// <summary>The people bound to a role.</summary>
    public IReadOnlyList<string> Holders(string role) =>
        [.. Organisation.Roles.GetValueOrDefault(role, []).Where(holder => !holder.StartsWith("channel:", StringComparison.Ordinal))];

    /// <summary>Whoever holds a role: by name where it is one person.</summary>
    public Holder HolderOf(string role) => new(Holders(role) is [var only] ? only : null, role);

    /// <summary>The people that a playbook means by a role, <c>owner</c> or <c>assignee</c>.</summary>
    public IReadOnlyList<string> PeopleOf(string role) => role switch
    {
        "owner" => Owners(),
        "assignee" => PeopleOf(Complaint.Assignee),
        _ => Holders(role),
    };

    /// <summary>The people behind a holder.</summary>
    public IReadOnlyList<string> PeopleOf(Holder? holder) =>
        holder is null ? [] : holder.Person is { } person ? [person] : holder.Role is { } role ? Holders(role) : [];

    /// <summary>Whether somebody may act as one of these roles in this case.</summary>
    public bool Acts(Actor actor, IEnumerable<string> roles) => !actor.IsGuest && roles.Any(role => role switch
    {
        "owner" => Is(actor, Complaint.Owner) || Owners().Contains(actor.Id, StringComparer.Ordinal),
        "assignee" => Is(actor, Complaint.Assignee),
        "customer" => actor.IsCustomer,
        _ => actor.Roles.Contains(role),
    });

    /// <summary>
    /// The decision that stands; null while something is left to decide: nothing was decided, a consent is still missing after an
    /// approval, or the grade has risen to where others decide.
    /// </summary>
    public Decision? Standing() => Complaint.Decision switch
    {
        null => null,
        { IsApproval: true } when PendingApprovals().Any() => null,
        { Level: var level } decision => level >= Complaint.Level || Deciders(level).SequenceEqual(Deciders(), StringComparer.Ordinal) ? decision : null,
    };

    /// <summary>Roles that may decide at the case's level (the next lower level's where it has none of its own).</summary>
    public IReadOnlyList<string> Deciders() => Deciders(Complaint.Level);

    /// <summary>Roles that decide at any level.</summary>
    public IReadOnlyList<string> AllDeciders() => [.. Playbook.Escalation.Deciders.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>Approvals that the case needs now and does not have.</summary>
    public IEnumerable<ApprovalRule> PendingApprovals() =>
        Playbook.Approvals.Where(rule => rule.When.Holds(Complaint) && !IsSatisfied(rule));

    /// <summary>Whether an approval was given for what is asked now.</summary>
    public bool IsSatisfied(ApprovalRule rule) => Complaint.Decision is { IsApproval: true } decision && decision.Approvals.Contains(rule.Id, StringComparer.Ordinal);

    /// <summary>The playbook's own label; null where it has none.</summary>
    public LocalizedText? GradeName() => Playbook.Grades.FirstOrDefault(grade => grade.Id == Complaint.Grade)?.Name;

    private IReadOnlyList<string> Deciders(Level level)
    {
        for (; level > Level.NotAComplaint; level--)
        {
            if (Playbook.Escalation.Deciders.TryGetValue(level, out var roles))
            {
                return roles;
            }
        }

        return Playbook.Escalation.Deciders.OrderBy(pair => pair.Key).Select(pair => pair.Value).FirstOrDefault() ?? [];
    }

    /// <summary>The owner; who took the complaint where nobody is bound to the owner's role.</summary>
    private IReadOnlyList<string> Owners() =>
        PeopleOf(Complaint.Owner) is { Count: > 0 } people ? people : Complaint.Recorder is { } recorder ? [recorder] : [];

    private static bool Is(Actor actor, Holder? holder) =>
        holder is not null && (holder.Person == actor.Id || (holder.Person is null && holder.Role is { } role && actor.Roles.Contains(role)));
}
