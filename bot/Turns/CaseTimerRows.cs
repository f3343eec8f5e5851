using System.Text.Json;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>A complaint's timers as rows.</summary>
internal static class CaseTimerRows
{
    /// <summary>All that should be set for it, by key.</summary>
    public static Dictionary<string, TimerRow> Of(string complaint, Case of) =>
        CaseTimers.Of(of)
            .Select(timer => new TimerRow($"{complaint}/{timer.Timer.Key}", timer.Due, complaint, JsonSerializer.Serialize(timer.Timer, TurnJson.Default.CaseTimer)))
            .ToDictionary(row => row.Key, StringComparer.Ordinal);

    /// <summary>Which timer a row is.</summary>
    public static CaseTimer Read(TimerRow row) =>
        JsonSerializer.Deserialize(row.Data, TurnJson.Default.CaseTimer) ?? throw new JsonException("The timer is null.");
}
