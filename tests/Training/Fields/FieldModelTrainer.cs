using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Extraction.Tagging;

namespace ComplaintBot.Training.Fields;

/// <summary>Makes the model of its two parts, with weights as bytes.</summary>
internal static class FieldModelTrainer
{
    /// <summary>Weights of less than so many bytes' steps are left out.</summary>
    private const float Least = 3;

    /// <summary>The share of the largest weight that a byte holds: the few beyond are cut, all others are told more finely.</summary>
    private const float Reach = 0.5f;

    /// <summary>How much more each kind is looked for than the texts alone would teach: what is missed must be asked for, so a miss costs more. Chosen by cross-validation.</summary>
    private static float Rise(FieldKind kind) => kind switch
    {
        FieldKind.PersonName or FieldKind.PeopleAffected => 0.8f,
        FieldKind.Demand => -0.6f,
        _ => 0.9f,
    };

    public static FieldModel Train(IReadOnlyList<FieldExample> examples)
    {
        var (tagWeights, transitions) = ChainTrainer.Train(examples);
        var demandWeights = DemandTrainer.Train([.. examples.SelectMany(example => example.Demands)]);
        var table = new sbyte[FieldModel.Weights];
        var scale = Fill(table, tagWeights, FieldTag.Count, 0);
        Fill(table, demandWeights, DemandKind.Count, FieldModel.Demands);
        var rises = Enumerable.Range(0, FieldTag.Count).Select(tag => tag == FieldTag.None ? 0 : Rise(FieldTag.KindOf(tag)));
        return new FieldModel([scale, .. rises, .. transitions], table);
    }

    /// <summary>Writes weights as bytes into columns of the table and tells what one of them is worth.</summary>
    private static float Fill(sbyte[] table, float[] weights, int columns, int from)
    {
        var scale = weights.Max(Math.Abs) * Reach / sbyte.MaxValue;
        for (var i = 0; scale > 0 && i < weights.Length; i++)
        {
            var steps = weights[i] / scale;
            if (Math.Abs(steps) >= Least)
            {
                table[(i / columns * FieldModel.Row) + from + (i % columns)] = (sbyte)Math.Clamp(MathF.Round(steps), -sbyte.MaxValue, sbyte.MaxValue);
            }
        }

        return scale;
    }
}
