using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Turns;

/// <summary>Hears what a turn wrote, once it is committed. It may neither wait nor fail: the answer has not left yet.</summary>
internal interface ITurnListener
{
    /// <summary>New events of a case stand in the store.</summary>
    void Committed(Case of, IReadOnlyList<ComplaintEvent> added);
}
