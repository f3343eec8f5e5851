using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Extraction.Tagging;

namespace ComplaintBot.Training.Fields;

/// <summary>How well the texts of writers are read by models that have seen no text of theirs.</summary>
/// <param name="Rules">By forms and rules alone.</param>
/// <param name="Model">By forms and the model alone.</param>
/// <param name="Both">By all, as the product does.</param>
internal sealed record FieldCrossValidation(FieldScore Rules, FieldScore Model, FieldScore Both)
{
    /// <summary>Leaves each of these writers out in turn; those of other writers are in every training set.</summary>
    public static FieldCrossValidation Of(IReadOnlyList<FieldExample> examples, IReadOnlyList<char> writers)
    {
        var figures = new FieldCrossValidation(new FieldScore(), new FieldScore(), new FieldScore());
        foreach (var writer in writers)
        {
            var model = FieldModelTrainer.Train([.. examples.Where(example => example.Writer != writer)]);
            foreach (var example in examples.Where(example => example.Writer == writer))
            {
                figures.Add(example.Text, model);
            }
        }

        return figures;
    }

    private void Add(MarkedText text, FieldModel model)
    {
        var input = FieldExtractor.Input(text.Text, text.Now, FieldExample.Zone);
        Rules.Add(text, FieldExtractor.Extract(input, model: null));
        Model.Add(text, FieldExtractor.Extract(input, model, withRules: false));
        Both.Add(text, FieldExtractor.Extract(input, model));
    }
}
