using System.Collections.Frozen;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Playbooks.Reading;

/// <summary>The triggers that playbooks may name: those the product finds.</summary>
internal static class KnownTriggers
{
    public static readonly FrozenSet<string> All = TriggerDetector.Triggers.Select(trigger => trigger.Id).ToFrozenSet(StringComparer.Ordinal);
}
