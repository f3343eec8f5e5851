using System.Collections.Frozen;

namespace ComplaintBot.Dialogs.Playbooks.Reading;

/// <summary>The triggers that conditions may name.</summary>
internal static class KnownTriggers
{
    public static readonly FrozenSet<string> All = new[]
    {
        "standard_not_met", "makeup", "refund", "return_exchange_repair", "compensation", "dead_unit", "repeat_fault", "mass", "safety",
        "illness", "injury", "food_contamination", "death", "large_loss", "media", "lawyer", "police", "consumer_association", "government",
        "regulator_referral", "extreme_behaviour", "threat", "verbal_abuse", "demand_management", "unsatisfied_after_handling",
        "repeat_complaint", "overdue", "missed_appointment", "vip", "important_site", "unjustified", "out_of_scope", "damage_dispute",
        "price_misunderstanding", "service_attitude", "wrong_order", "logistics_delay", "lost_property", "intoxicated", "internal_staff",
    }.ToFrozenSet(StringComparer.Ordinal);
}
