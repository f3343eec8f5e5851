namespace ComplaintBot.Dialogs.Severity;

/// <summary>A fact that can raise a complaint's level (SYSTEMS 3.2).</summary>
/// <param name="Id">Its name in playbooks: <c>refund</c>, <c>illness</c> …</param>
/// <param name="Floor">The least level of a case in which it fires, unless a playbook sets its own.</param>
/// <param name="Source">File and line of the document it comes from.</param>
/// <param name="Says">The document's own words.</param>
public sealed record Trigger(string Id, Level Floor, string Source, string Says);

/// <summary>Triggers that raise a case further when they come together (SYSTEMS 3.3).</summary>
/// <param name="Level">The level it raises to.</param>
/// <param name="AllOf">Holds when of each of these lists at least one trigger fired.</param>
public sealed record TriggerCombo(Level Level, IReadOnlyList<IReadOnlyList<string>> AllOf)
{
    /// <summary>Whether the triggers that fired fulfil it.</summary>
    public bool Holds(IReadOnlySet<string> fired)
    {
        ArgumentNullException.ThrowIfNull(fired);
        return AllOf.All(anyOf => anyOf.Any(fired.Contains));
    }
}

/// <summary>A trigger that fired, and the words that show it (S-009). Positions count Unicode code points, ends are exclusive.</summary>
/// <param name="Id">Which trigger.</param>
/// <param name="Evidence">The words, as they were written.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Sentence">The sentence they stand in, as it was written.</param>
/// <param name="SentenceStart">Where that sentence begins.</param>
public sealed record TriggerHit(string Id, string Evidence, int Start, int End, string Sentence, int SentenceStart);
