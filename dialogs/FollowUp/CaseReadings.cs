using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>What can be read of a case from outside.</summary>
public static class CaseReadings
{
    /// <summary>Where its clock of a rule's id stands; null when it has not started in this round (S-014).</summary>
    public static ClockReading? Clock(Case of, string id) => CaseClocks.Find(of, id)?.Reading;
}
