using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>The words that speak most for a level. Positions count Unicode code points, the end is exclusive.</summary>
/// <param name="Words">The words, as they were written.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
public sealed record LevelEvidence(string Words, int Start, int End)
{
    /// <summary>
    /// Where no fact shows the level, the sentence in which the model's words for it weigh most; none for L1, which takes no more than
    /// dissatisfaction.
    /// </summary>
    internal static IReadOnlyList<LevelEvidence> Of(SeverityReading reading, Level level, ModelFeatures features, SeverityModel model)
    {
        if (level <= Level.General || reading.Facts.Any(fact => fact.Meaning.Guide >= level) || features.Grams.Length == 0)
        {
            return [];
        }

        var text = reading.Text;
        var best = (Weight: long.MinValue, Start: 0, End: 0);
        var here = (Weight: 0L, Start: 0, End: 0);
        for (var i = 0; i < features.Grams.Length; i++)
        {
            var place = features.Places[i];
            if (i == 0 || place >= here.End)
            {
                best = i > 0 && here.Weight > best.Weight ? here : best;
                var (start, end) = text.SentenceAt(place);
                here = (0, start, end);
            }

            here.Weight += model.Weight(features.Grams[i], (int)level - 1);
        }

        best = here.Weight > best.Weight ? here : best;

        return [new LevelEvidence(text.Original[best.Start..best.End], text.CodePointAt(best.Start), text.CodePointAt(best.End))];
    }
}
