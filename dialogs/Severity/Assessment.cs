using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>What a complaint is mainly about.</summary>
public enum Category
{
    /// <summary><c>other</c>.</summary>
    Other = 0,

    /// <summary><c>product_quality</c>.</summary>
    ProductQuality,

    /// <summary><c>service_attitude</c>.</summary>
    ServiceAttitude,

    /// <summary><c>service_quality_speed</c>.</summary>
    ServiceQualitySpeed,

    /// <summary><c>billing_price</c>.</summary>
    BillingPrice,

    /// <summary><c>delivery_logistics</c>.</summary>
    DeliveryLogistics,

    /// <summary><c>network_coverage</c>.</summary>
    NetworkCoverage,

    /// <summary><c>contract_refund</c>.</summary>
    ContractRefund,

    /// <summary><c>safety_health</c>.</summary>
    SafetyHealth,

    /// <summary><c>privacy_fraud</c>.</summary>
    PrivacyFraud,
}

/// <summary>The one question whose answer would settle the level.</summary>
public enum SeverityQuestion
{
    /// <summary>Only the wish to complain is known yet.</summary>
    WhatHappened,

    /// <summary>It is not clear whether this is a complaint.</summary>
    IsItAComplaint,

    /// <summary>Something dangerous is told, but not whether anyone came to harm.</summary>
    WasAnyoneHurt,

    /// <summary>Something is told to have happened again, but not whether it was reported before.</summary>
    WasItReportedBefore,

    /// <summary>Money is at stake, but not whether giving it back was refused.</summary>
    WasRefundRefused,

    /// <summary>It sounds grave, but not what came of it.</summary>
    WhatHarmWasDone,
}

/// <summary>How a text reads on the default rules, without a playbook (S-009).</summary>
/// <param name="Language">Language by the text's characters; null when they leave it open.</param>
/// <param name="IsComplaint">Whether it is a complaint: dissatisfaction is enough, praise and neutral questions are none.</param>
/// <param name="IsBareRequest">Whether it only says that someone wants to complain, with nothing about what happened.</param>
/// <param name="Level">Level on the default rules; <see cref="Level.NotAComplaint"/> exactly when it is no complaint.</param>
/// <param name="Category">Main issue; of a text that is no complaint, its topic.</param>
/// <param name="Triggers">Triggers that fired, in the order of the text; none when it is no complaint.</param>
/// <param name="Confidence">From 0 to 1, that the level is right.</param>
/// <param name="Ask">What to ask to settle the level; null when nothing would.</param>
public sealed record Assessment(
    Locale? Language,
    bool IsComplaint,
    bool IsBareRequest,
    Level Level,
    Category Category,
    IReadOnlyList<TriggerHit> Triggers,
    double Confidence,
    SeverityQuestion? Ask)
{
    /// <summary>From 0 to 1, that it is L3 or more.</summary>
    public double IsMajor { get; init; }

    /// <summary>What to ask where a playbook, which goes by triggers, grades it lower than L3 though it may well be that; null when nothing would settle it.</summary>
    public SeverityQuestion? Doubt { get; init; }

    /// <summary>The words that speak most for the level where no fact of the lexicon shows it; else empty.</summary>
    public IReadOnlyList<LevelEvidence> Evidence { get; init; } = [];

    /// <summary>
    /// What raises the level beside the triggers and is no trigger of a playbook (a privacy leak, a week without service), with its
    /// words, in the order of the text; none when it is no complaint.
    /// </summary>
    public IReadOnlyList<TriggerHit> Signals { get; init; } = [];
}

/// <summary>Reads how serious a text is.</summary>
public interface ISeverityClassifier
{
    /// <summary>Grades one text on the default rules. Pure: the same text always reads the same.</summary>
    Assessment Assess(string text);
}

/// <summary>Names of <see cref="Category"/> in files and on the command line.</summary>
public static class CategoryNames
{
    private static readonly string[] Names =
    [
        "other", "product_quality", "service_attitude", "service_quality_speed", "billing_price", "delivery_logistics", "network_coverage",
        "contract_refund", "safety_health", "privacy_fraud",
    ];

    /// <summary>How many there are.</summary>
    internal static int Count => Names.Length;

    /// <summary>The name in files: <c>product_quality</c> …</summary>
    public static string Name(this Category category) => Names[(int)category];

    /// <summary>The category of a name; throws on one that does not exist.</summary>
    public static Category Parse(string name)
    {
        var index = Array.IndexOf(Names, name);
        return index >= 0 ? (Category)index : throw new FormatException($"No such category: {name}");
    }
}
