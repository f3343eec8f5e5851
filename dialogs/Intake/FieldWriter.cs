using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using FieldValue = ComplaintBot.Dialogs.Complaints.FieldValue;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>Writes values of fields into a complaint: a person's words apart from ids and numbers, so that they can be erased.</summary>
internal static class FieldWriter
{
    /// <summary>Fills fields; writes nothing when there are none.</summary>
    public static Complaint Fill(Turn turn, Complaint complaint, IReadOnlyList<(Field Field, FieldValue Value)> values)
    {
        if (values.Count == 0)
        {
            return complaint;
        }

        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        Put(values, data, texts);
        return turn.Write(complaint, EventKinds.Detailed, data, texts);
    }

    /// <summary>Fills the fields that have no value yet with what a text holds for them (S-006).</summary>
    public static Complaint Capture(Turn turn, Complaint complaint, string text, MessageReading reading) =>
        Fill(turn, complaint, [.. FieldReader.Captured(turn.PlaybookOf(complaint).Intake, text, reading, complaint)]);

    /// <summary>Puts values into the data and texts of an event.</summary>
    public static void Put(IEnumerable<(Field Field, FieldValue Value)> values, Dictionary<string, string> data, Dictionary<string, string> texts)
    {
        List<string> demands = [];
        foreach (var (field, value) in values)
        {
            (FieldReader.IsText(field) && !value.IsUnknown ? texts : data)[ComplaintEvent.FieldPrefix + field.Id] = value.Value;
            if (value.Origin != ValueOrigin.Answered)
            {
                data["origin." + field.Id] = value.Origin.ToString();
            }

            demands.AddRange(Values.Demands(field, value));
        }

        if (demands.Count > 0)
        {
            data["demands"] = string.Join(',', demands);
        }
    }
}
