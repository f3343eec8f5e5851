namespace ComplaintBot.Dialogs.Extraction;

/// <summary>What a field of a text tells.</summary>
public enum FieldKind
{
    /// <summary><c>person_name</c>, with its title.</summary>
    PersonName,

    /// <summary><c>phone</c>: E.164 where the country is clear, else the digits.</summary>
    Phone,

    /// <summary><c>email</c>.</summary>
    Email,

    /// <summary><c>order_number</c>.</summary>
    OrderNumber,

    /// <summary><c>policy_number</c>.</summary>
    PolicyNumber,

    /// <summary><c>date</c>: <c>YYYY-MM-DD</c>.</summary>
    Date,

    /// <summary><c>datetime</c>: ISO 8601 with offset.</summary>
    DateTime,

    /// <summary><c>money</c>.</summary>
    Money,

    /// <summary><c>product</c>.</summary>
    Product,

    /// <summary><c>place</c>.</summary>
    Place,

    /// <summary><c>people_affected</c>.</summary>
    PeopleAffected,

    /// <summary><c>demand</c>: refund, exchange, repair, redo, compensation, apology, explanation or other.</summary>
    Demand,
}

/// <summary>A field's value in its normal form.</summary>
public abstract record FieldValue
{
    private FieldValue()
    {
    }

    /// <summary>A text, number or date in the form its <see cref="FieldKind"/> names.</summary>
    public sealed record Text(string Value) : FieldValue;

    /// <summary>A sum of money.</summary>
    /// <param name="Amount">In whole units of the currency.</param>
    /// <param name="Currency">ISO 4217.</param>
    public sealed record Money(decimal Amount, string Currency) : FieldValue;

    /// <summary>A number of people.</summary>
    public sealed record Count(int Value) : FieldValue;
}

/// <summary>A fact that a text holds (S-006). Positions count Unicode code points, the end is exclusive.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Text">The words, as they were written.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Value">Their normal form.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record ExtractedField(FieldKind Kind, string Text, int Start, int End, FieldValue Value, double Confidence);

/// <summary>Names of <see cref="FieldKind"/> in files and on the command line.</summary>
public static class FieldKindNames
{
    private static readonly string[] Names =
    [
        "person_name", "phone", "email", "order_number", "policy_number", "date", "datetime", "money", "product", "place", "people_affected", "demand",
    ];

    /// <summary>The name in files: <c>person_name</c> …</summary>
    public static string Name(this FieldKind kind) => Names[(int)kind];
}
