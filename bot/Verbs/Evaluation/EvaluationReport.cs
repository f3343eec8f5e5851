using System.Globalization;
using System.Text;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Verbs.Evaluation;

/// <summary>The table of figures.</summary>
internal sealed class EvaluationReport(IReadOnlyList<Verdict> verdicts, IReadOnlyList<Verdict> modelOnly, IReadOnlyList<Verdict> rulesOnly)
{
    private const int NameWidth = 32;
    private const int CellWidth = 22;

    private readonly StringBuilder text = new();

    public string Write()
    {
        text.Append(CultureInfo.InvariantCulture, $"{verdicts.Count} texts; 95 % intervals in brackets\n\n");
        WriteFigures(("rules and model", verdicts), ("model only", modelOnly), ("rules only", rulesOnly));
        WriteFigures([.. verdicts.GroupBy(verdict => verdict.Label.Language, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => ($"{(group.Key.Length > 0 ? group.Key : "?")} ({group.Count()})", (IReadOnlyList<Verdict>)[.. group]))]);
        WriteLevels();
        WriteTriggers();
        return text.ToString();
    }

    private static string Number(double value) => double.IsNaN(value) ? "-" : value.ToString("F3", CultureInfo.InvariantCulture);

    private void WriteFigures(params IReadOnlyList<(string Name, IReadOnlyList<Verdict> Verdicts)> columns)
    {
        WriteRow(string.Empty, columns.Select(column => column.Name));
        foreach (var figure in Figure.All)
        {
            WriteRow(figure.Name, columns.Select(column => WithInterval(figure, column.Verdicts)));
        }

        text.Append('\n');
    }

    private static string WithInterval(Figure figure, IReadOnlyList<Verdict> of)
    {
        var (low, high) = Bootstrap.Interval(of, figure);
        return $"{Number(figure.Of(of))} [{Number(low)}, {Number(high)}]";
    }

    private void WriteLevels()
    {
        var levels = Enum.GetValues<Level>();
        var confusion = Figure.Levels(verdicts);
        WriteRow("level", ["texts", "precision", "recall", "F1", .. levels.Select(level => $"said L{(int)level}")], narrow: true);
        foreach (var level in levels.Select(level => (int)level))
        {
            WriteRow(
                $"L{level}",
                [
                    confusion.Support(level).ToString(CultureInfo.InvariantCulture), Number(confusion.Precision(level)), Number(confusion.Recall(level)), Number(confusion.F1(level)),
                    .. levels.Select(said => confusion[level, (int)said].ToString(CultureInfo.InvariantCulture)),
                ],
                narrow: true);
        }

        text.Append('\n');
    }

    private void WriteTriggers()
    {
        WriteRow("trigger", ["texts", "precision", "recall", "F1"], narrow: true);
        foreach (var family in Figure.LabelledFamilies)
        {
            var (labelled, precision, recall, f1) = Figure.Triggers(verdicts, family);
            WriteRow(family, [labelled.ToString(CultureInfo.InvariantCulture), Number(precision), Number(recall), Number(f1)], narrow: true);
        }
    }

    private void WriteRow(string name, IEnumerable<string> cells, bool narrow = false)
    {
        text.Append(name.PadRight(NameWidth));
        foreach (var cell in cells)
        {
            text.Append(cell.PadLeft(narrow ? CellWidth / 2 : CellWidth + 2));
        }

        text.Append('\n');
    }
}
