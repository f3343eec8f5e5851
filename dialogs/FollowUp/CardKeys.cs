using System.Globalization;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>Names of the cards of a case that stand in channels and are replaced in place.</summary>
public static class CardKeys
{
    /// <summary>What a press calls the kind of card it was on, where that matters.</summary>
    public const string Data = "card";

    /// <summary>The kind of card on which managers decide.</summary>
    public const string Decided = "escalation";

    /// <summary>The kind of card that shows a case to those who work on it.</summary>
    public const string Case = "case";

    private const string EscalationPrefix = "escalation/";
    private const string FallbackPrefix = "fallback/";
    private const string TrialPrefix = "trial/";

    /// <summary>The card on which the managers decide: one per case, for ever.</summary>
    public static string Escalation(string number) => EscalationPrefix + number;

    /// <summary>Its copy in the fallback channel, where the managers' could not be delivered (S-030).</summary>
    public static string Fallback(string number) => FallbackPrefix + number;

    /// <summary>The post by which a channel is tried before it is bound: another one each time.</summary>
    public static string Trial(string name, DateTimeOffset at, string from) => string.Create(CultureInfo.InvariantCulture, $"{TrialPrefix}{name}/{at.UtcTicks}/{from}");

    /// <summary>What is being tried, <c>trial/managers</c>, by the key of its post; null for any other key.</summary>
    public static string? TrialOf(string key) => key.StartsWith(TrialPrefix, StringComparison.Ordinal) ? key[..key.IndexOf('/', TrialPrefix.Length)] : null;

    /// <summary>The complaint whose managers' card a key names; null for any other key.</summary>
    public static string? EscalationOf(string key) => key.StartsWith(EscalationPrefix, StringComparison.Ordinal) ? key[EscalationPrefix.Length..] : null;

    /// <summary>Whether a key names a card on which managers decide: theirs, or its copy in the fallback channel.</summary>
    public static bool IsDecidedOn(string key) => key.StartsWith(EscalationPrefix, StringComparison.Ordinal) || key.StartsWith(FallbackPrefix, StringComparison.Ordinal);
}
