namespace ComplaintBot.Dialogs.Severity;

/// <summary>Whether words that show a trigger mean it here, and if not, why (S-010).</summary>
public enum HitScope
{
    /// <summary>Asserted or threatened: it counts.</summary>
    Counts = 0,

    /// <summary>Part of a phrase that means something else, or a joke: 饿死了, "to die for".</summary>
    Idiom,

    /// <summary>A place, a title or somebody's trade: 法院路, "Court Street", 律师朋友.</summary>
    Name,

    /// <summary>Denied or not wanted: 没人受伤, "I don't want a refund".</summary>
    Negated,

    /// <summary>Only supposed, feared or nearly so: 差点摔伤, "if there were a fire".</summary>
    Hypothetical,

    /// <summary>Somebody else's affair: 隔壁店被投诉了.</summary>
    ThirdParty,

    /// <summary>Written, shown or suggested somewhere: "the news said", 朋友说可以找律师.</summary>
    Reported,

    /// <summary>Over and put right, or taken back.</summary>
    Settled,

    /// <summary>Merely asked about: "do I need a lawyer?".</summary>
    Question,

    /// <summary>Nothing near it holds it against anyone: 医生很好, "the police came to praise you".</summary>
    Unsupported,
}

/// <summary>A place in a text where a trigger or a signal shows, whether it counts or not. Positions count Unicode code points.</summary>
/// <param name="Id">The trigger's or signal's id.</param>
/// <param name="IsSignal">Whether it is a signal, which only the level without a playbook knows.</param>
/// <param name="Guide">What it raises a text to without a playbook where it counts.</param>
/// <param name="Evidence">The words, as they were written.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Scope">Whether it counts, or why not.</param>
public sealed record ScopedHit(string Id, bool IsSignal, Level Guide, string Evidence, int Start, int End, HitScope Scope);
