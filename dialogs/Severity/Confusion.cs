namespace ComplaintBot.Dialogs.Severity;

/// <summary>Counts of labels against what was said instead, and the usual figures of them.</summary>
/// <param name="classes">How many labels there are.</param>
public sealed class Confusion(int classes)
{
    private readonly int[,] counts = new int[classes, classes];

    /// <summary>How often the first was called the second.</summary>
    public int this[int label, int said] => counts[label, said];

    /// <summary>Counts one.</summary>
    public void Add(int label, int said) => counts[label, said]++;

    /// <summary>How many have the label.</summary>
    public int Support(int label) => Enumerable.Range(0, classes).Sum(said => counts[label, said]);

    /// <summary>How many are called so.</summary>
    public int Said(int label) => Enumerable.Range(0, classes).Sum(each => counts[each, label]);

    /// <summary>Of those called so, the share that is; 0 where none is called so.</summary>
    public double Precision(int label) => Share(counts[label, label], Said(label));

    /// <summary>Of those that are, the share that is called so; 0 where none is.</summary>
    public double Recall(int label) => Share(counts[label, label], Support(label));

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1(int label) => Share(2 * counts[label, label], Support(label) + Said(label));

    /// <summary>Mean of the F1 of all labels that occur or are said; 0 where nothing was counted.</summary>
    public double MacroF1() => Enumerable.Range(0, classes).Where(label => Support(label) + Said(label) > 0).Select(F1).DefaultIfEmpty().Average();

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
