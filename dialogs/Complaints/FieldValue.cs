namespace ComplaintBot.Dialogs.Complaints;

/// <summary>What is known of a field.</summary>
/// <param name="Value">The value in one form: an option's id, E.164, <c>2026-11-20</c>, <c>3099 CNY</c>, <c>true</c>, or the text itself; <see cref="Unknown"/> when the person does not know.</param>
/// <param name="Origin">Where it came from.</param>
public sealed record FieldValue(string Value, ValueOrigin Origin)
{
    /// <summary>The answer "unknown" (S-145).</summary>
    public const string Unknown = "?";

    /// <summary>Answered, but not known.</summary>
    public bool IsUnknown => Value == Unknown;
}

/// <summary>Where a field's value came from: shown on the summary so that guesses are looked at.</summary>
public enum ValueOrigin
{
    /// <summary>Answered when asked.</summary>
    Answered,

    /// <summary>The person's own words.</summary>
    Quoted,

    /// <summary>Worked out from them.</summary>
    Inferred,
}
