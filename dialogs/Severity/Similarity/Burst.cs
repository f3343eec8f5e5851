namespace ComplaintBot.Dialogs.Severity.Similarity;

/// <summary>
/// Several customers with one defect (P07 同类现象重复由多个(三个以上)客户反映). A hint with its evidence for staff: grading and merging stay
/// with people and the playbook.
/// </summary>
/// <param name="Customers">How many customers, the asking case's among them.</param>
/// <param name="Cases">The other cases, the most similar first.</param>
public sealed record Burst(int Customers, IReadOnlyList<SimilarCase> Cases)
{
    /// <summary>How similar texts must be to tell of one defect in different words.</summary>
    public const double Similarity = 0.4;

    /// <summary>The playbook parameter <c>batch_threshold</c> where none is set: 以上 includes the number itself (SYSTEMS X-12).</summary>
    public const int Threshold = 3;

    /// <summary>The burst that a case belongs to; null when fewer customers than the threshold complain alike.</summary>
    /// <param name="customer">Who complains in the asking case; empty when unknown.</param>
    /// <param name="similar">Cases found to be like it.</param>
    /// <param name="threshold">From this many customers on.</param>
    public static Burst? Of(string customer, IReadOnlyList<SimilarCase> similar, int threshold = Threshold)
    {
        ArgumentNullException.ThrowIfNull(similar);
        var known = new HashSet<string>(StringComparer.Ordinal) { customer };

        // A case whose customer is unknown is somebody else's: the one who asks is only counted once.
        var customers = 1 + similar.Count(one => one.Customer.Length == 0 || known.Add(one.Customer));
        return customers >= threshold ? new Burst(customers, similar) : null;
    }

    /// <summary>The same customer's earlier cases among the similar ones: a repeat, not a burst (S-022).</summary>
    public static IReadOnlyList<SimilarCase> RepeatsOf(string customer, IReadOnlyList<SimilarCase> similar) =>
        customer.Length == 0 ? [] : [.. similar.Where(one => one.Customer == customer)];
}
