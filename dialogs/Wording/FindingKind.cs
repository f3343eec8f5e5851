namespace ComplaintBot.Dialogs.Wording;

/// <summary>What can be wrong with a draft. The order is that of the contract of <c>check-wording</c>.</summary>
public enum FindingKind
{
    /// <summary>Orders the customer about (S-031).</summary>
    CommandTone,

    /// <summary>Pushes the matter away (S-032).</summary>
    Shirking,

    /// <summary>Puts it down to the customer.</summary>
    BlameCustomer,

    /// <summary>Puts it down to a colleague or another department .</summary>
    BlameColleague,

    /// <summary>Denies what the customer says without having looked (D-005, D-006).</summary>
    Denial,

    /// <summary>Promises money or goods that nobody approved (S-018).</summary>
    PromiseMoney,

    /// <summary>Promises an outcome .</summary>
    PromiseResult,

    /// <summary>Ties an outcome to a time behind which no clock stands.</summary>
    PromiseDate,

    /// <summary>Takes responsibility before the facts are known .</summary>
    Admission,

    /// <summary>Argues with, lectures or threatens the customer.</summary>
    Arguing,

    /// <summary>Mocks, or may look like it; a smile does .</summary>
    Sarcasm,

    /// <summary>Words that only the house understands.</summary>
    Jargon,

    /// <summary>An apology or sympathy with nothing after it (S-034, N-007).</summary>
    NoAction,

    /// <summary>More than a customer reads at once: about 300 Chinese characters or 200 English words.</summary>
    TooLong,
}

/// <summary>The names of <see cref="FindingKind"/> in files and in answers of <c>check-wording</c>.</summary>
public static class FindingKindNames
{
    private static readonly string[] Names =
    [
        "command_tone", "shirking", "blame_customer", "blame_colleague", "denial", "promise_money", "promise_result",
        "promise_date", "admission", "arguing", "sarcasm", "jargon", "no_action", "too_long",
    ];

    /// <summary>The contract's name, <c>promise_money</c>.</summary>
    public static string Name(this FindingKind kind) => Names[(int)kind];

    /// <summary>The kind with this contract's name.</summary>
    /// <exception cref="ArgumentException">No kind has this name.</exception>
    public static FindingKind Parse(string name)
    {
        var index = Array.IndexOf(Names, name);
        return index >= 0 ? (FindingKind)index : throw new ArgumentException($"No kind of finding is called '{name}'.", nameof(name));
    }
}
