using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>The summary before registering, for staff and in the customer's tone.</summary>
internal static class IntakeCards
{
    /// <summary>For staff: with level and where each value comes from.</summary>
    public static IntakeSummaryView ForStaff(Case of) => new()
    {
        Complaint = Values.Reference(of.Complaint),
        Grade = of.Complaint.Level > Severity.Level.NotAComplaint ? Values.Grade(of) : null,
        Restated = Restated(of),
        Captured = [.. Rows(of)],
        Missing = [.. Missing(of.Complaint, of.Playbook.Intake).Select(field => Values.Input(field))],
        Alike = of.Complaint.Alike,
        MergeInto = FollowUp.CaseCard.MergeInto(of.Complaint),
    };

    /// <summary>For the customer.</summary>
    public static CustomerSummaryView ForCustomer(Case of) => new()
    {
        Complaint = Values.Reference(of.Complaint),
        Restated = Restated(of),
        Captured = [.. Rows(of)],
        Missing = [.. Missing(of.Complaint, of.Playbook.Intake).Select(field => Values.Input(field))],
    };

    /// <summary>Fields that have an answer.</summary>
    public static IEnumerable<Field> Known(Complaint complaint, IReadOnlyList<Field> intake) =>
        intake.Where(field => complaint.Value(field.Id) is not null);

    /// <summary>Fields that must still be answered.</summary>
    public static IEnumerable<Field> Missing(Complaint complaint, IReadOnlyList<Field> intake) =>
        intake.Where(field => complaint.Value(field.Id) is null && field.Required.Holds(complaint));

    private static Message? Restated(Case of) =>
        of.Playbook.Intake.FirstOrDefault(field => field.Kind == FieldKind.Restated) is { } field && of.Complaint.Fields.GetValueOrDefault(field.Id) is { IsUnknown: false } value
            ? Message.Verbatim(value.Value)
            : null;

    private static IEnumerable<CapturedField> Rows(Case of) =>
        from field in of.Playbook.Intake
        let value = of.Complaint.Fields.GetValueOrDefault(field.Id)
        where value is not null && field.Kind != FieldKind.Restated
        select new CapturedField(field.Label, Values.Of(field, value, masked: false), Origin(value.Origin));

    private static FieldOrigin Origin(ValueOrigin origin) => origin switch
    {
        ValueOrigin.Quoted => FieldOrigin.Quoted,
        ValueOrigin.Inferred => FieldOrigin.Inferred,
        _ => FieldOrigin.Typed,
    };
}
