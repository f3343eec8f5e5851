using System.Globalization;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>Names of the cards of a case that stand in channels and are replaced in place.</summary>
public static class CardKeys
{
    private const string EscalationPrefix = "escalation/";
    private const string TrialPrefix = "trial/";

    /// <summary>The card on which the managers decide: one per case, for ever.</summary>
    public static string Escalation(string number) => EscalationPrefix + number;

    /// <summary>Its copy in the fallback channel, where the managers' could not be delivered (S-030).</summary>
    public static string Fallback(string number) => "fallback/" + number;

    /// <summary>The post by which a channel is tried before it is bound: another one each time.</summary>
    public static string Trial(string name, DateTimeOffset at, string from) => string.Create(CultureInfo.InvariantCulture, $"{TrialPrefix}{name}/{at.UtcTicks}/{from}");

    /// <summary>What is being tried, <c>trial/managers</c>, by the key of its post; null for any other key.</summary>
    public static string? TrialOf(string key) => key.StartsWith(TrialPrefix, StringComparison.Ordinal) ? key[..key.IndexOf('/', TrialPrefix.Length)] : null;

    /// <summary>The complaint whose managers' card a key names; null for any other key.</summary>
    public static string? EscalationOf(string key) => key.StartsWith(EscalationPrefix, StringComparison.Ordinal) ? key[EscalationPrefix.Length..] : null;
}
