namespace ComplaintBot.Dialogs.Complaints;

/// <summary>
/// One thing that happened to a complaint. <see cref="Data"/> holds ids and numbers only; a person's words and particulars stand in
/// <see cref="Texts"/>, which can be erased while the event stays.
/// </summary>
public sealed record ComplaintEvent
{
    /// <summary>The version of this shape that new events are written in; readers upcast older ones.</summary>
    public const int CurrentSchema = 1;

    /// <summary>1, 2, 3 … within the complaint.</summary>
    public required int Sequence { get; init; }

    /// <summary>One of <see cref="EventKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who: a person's id, <c>customer</c>, or null when the product did it.</summary>
    public string? By { get; init; }

    /// <summary>Ids and numbers.</summary>
    public IReadOnlyDictionary<string, string> Data { get; init; } = None;

    /// <summary>Erasable texts.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = None;

    /// <summary>What fields stand under in <see cref="Data"/> (options, numbers) or <see cref="Texts"/> (words).</summary>
    internal const string FieldPrefix = "field.";

    /// <summary>In <see cref="Texts"/>: what somebody is called who acts without standing in the organisation's file.</summary>
    internal const string NameOfBy = "by";

    internal static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A value of <see cref="Data"/>, or null.</summary>
    public string? Datum(string name) => Data.GetValueOrDefault(name);

    /// <summary>The fields it fills.</summary>
    internal IEnumerable<(string Id, string Value)> Fields()
    {
        foreach (var (name, value) in Data.Concat(Texts))
        {
            if (name.StartsWith(FieldPrefix, StringComparison.Ordinal))
            {
                yield return (name[FieldPrefix.Length..], value);
            }
        }
    }

    /// <summary>A value of <see cref="Texts"/>, or null when it was never there or has been erased.</summary>
    public string? Text(string name) => Texts.GetValueOrDefault(name);
}
