using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction.Tagging;

/// <summary>
/// Finds fields by a learned model: by what stands where and how its clause goes. It reads a text whose fields of a certain form are known
/// already, and finds those that no form tells.
/// </summary>
internal static class FieldTagger
{
    private const double Confidence = 0.65;

    private static readonly WordList Generic = Vocabulary.Words("products/none");

    /// <summary>What stands with a name and is none by itself, and what only begins like one.</summary>
    private static readonly WordList NoNames = new(Vocabulary.List("names/titles").Concat(Vocabulary.List("names/none")));

    public static List<Candidate> Find(ExtractionInput input, IReadOnlyList<Candidate> forms, FieldModel model)
    {
        var found = new List<Candidate>();
        foreach (var piece in TokenPieces.Of(input.Folded, Tokens.Of(input, forms)))
        {
            Find(input, piece, model, found);
        }

        return found;
    }

    private static void Find(ExtractionInput input, List<Token> tokens, FieldModel model, List<Candidate> found)
    {
        var features = new TokenFeatures(input.Folded, tokens);
        var scores = new float[tokens.Count * FieldTag.Count];
        Span<int> buckets = stackalloc int[Math.Max(TokenFeatures.Most, DemandKind.Most)];
        for (var i = 0; i < tokens.Count; i++)
        {
            model.Score(buckets[..features.Read(i, buckets)], scores.AsSpan(i * FieldTag.Count, FieldTag.Count));
        }

        foreach (var span in TagChain.Spans(TagChain.Best(scores, model.Transitions)))
        {
            var (first, end) = WithoutForms(tokens, span);
            if (first < end && ValueOf(input, tokens, (span.Kind, first, end), model, buckets) is { } value)
            {
                found.Add(new Candidate(span.Kind, tokens[first].Start, tokens[end - 1].End, value, Confidence));
            }
        }
    }

    /// <summary>A field of a certain form is no part of another: of the span what stands before it, or behind it.</summary>
    private static (int First, int End) WithoutForms(List<Token> tokens, TaggedSpan span)
    {
        var first = span.First;
        while (first < span.End && tokens[first].Form == TokenForm.Field)
        {
            first++;
        }

        var end = first;
        while (end < span.End && tokens[end].Form != TokenForm.Field)
        {
            end++;
        }

        return (first, end);
    }

    private static FieldValue? ValueOf(ExtractionInput input, List<Token> tokens, (FieldKind Kind, int First, int End) span, FieldModel model, Span<int> buckets)
    {
        var (start, end) = (tokens[span.First].Start, tokens[span.End - 1].End);
        return span.Kind switch
        {
            FieldKind.Demand => new FieldValue.Text(DemandKind.Name(model.KindOf(buckets[..DemandKind.Read(input.Folded, tokens, span.First, span.End, buckets)]))),
            FieldKind.PeopleAffected => PeopleAffectedFields.Number(input.Folded.AsSpan(start, end - start)) is { } count ? new FieldValue.Count(count) : null,
            FieldKind.Money => MoneyFields.Bare(input, start, end),
            FieldKind.OrderNumber or FieldKind.PolicyNumber => input.Folded.AsSpan(start, end - start).ContainsAnyInRange('0', '9') ? new FieldValue.Text(input.Plain[start..end].ToUpperInvariant()) : null,
            FieldKind.Product when Generic.LengthAt(input.Folded, start) is var generic and > 0 && generic >= end - start - 1 => null,
            FieldKind.PersonName when NoNames.Contains(input.Folded.AsSpan(start, end - start)) => null,
            _ => new FieldValue.Text(input.Text.Original[start..end]),
        };
    }
}
