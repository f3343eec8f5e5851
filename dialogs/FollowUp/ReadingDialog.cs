using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>What a language service read after the reply: it is noted, once for each text, and nobody's grade, clock or task changes by it.</summary>
internal static class ReadingDialog
{
    public static void Note(Turn turn, Complaint complaint, IReadOnlyList<ServiceReading> readings)
    {
        foreach (var reading in readings)
        {
            var isKnown = ServiceReadings.Read(complaint).Any(known => known.Sequence == reading.Sequence && known.Name == reading.Name);
            if (!isKnown && ServiceReadings.ToData(complaint, reading) is { } data)
            {
                complaint = turn.WriteByBot(complaint, EventKinds.ReadByService, data);
            }
        }
    }
}
