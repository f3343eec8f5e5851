namespace ComplaintBot.Dialogs.Extraction.Tagging;

/// <summary>What the tagger writes on a token: nothing, or that a field of some kind begins or goes on.</summary>
internal static class FieldTag
{
    public const int None = 0;

    /// <summary>The tags: none, and for every kind one that begins and one that goes on.</summary>
    public const int Count = 1 + (2 * Kinds);

    /// <summary>Kinds that the tagger looks for.</summary>
    private const int Kinds = 8;

    private static readonly FieldKind[] Fields =
    [
        FieldKind.PersonName, FieldKind.Place, FieldKind.Product, FieldKind.PeopleAffected, FieldKind.Demand, FieldKind.Money, FieldKind.OrderNumber, FieldKind.PolicyNumber,
    ];

    /// <summary>Whether the tagger looks for such fields.</summary>
    public static bool Has(FieldKind kind) => Array.IndexOf(Fields, kind) >= 0;

    public static int Begins(FieldKind kind) => 1 + (2 * Array.IndexOf(Fields, kind));

    public static int GoesOn(FieldKind kind) => Begins(kind) + 1;

    /// <summary>The kind of a tag other than <see cref="None"/>.</summary>
    public static FieldKind KindOf(int tag) => Fields[(tag - 1) / 2];

    public static bool IsBeginning(int tag) => (tag & 1) == 1;

    /// <summary>Only what has begun goes on.</summary>
    public static bool MayFollow(int tag, int before) => tag == None || IsBeginning(tag) || before == tag || before == tag - 1;
}
