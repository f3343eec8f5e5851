namespace ComplaintBot.Dialogs.Extraction;

/// <summary>
/// What was bought, hired or subscribed to, with the brand or model beside it: known things wherever they stand, others by their place in
/// the sentence. Each thing counts once, where it is named most fully.
/// </summary>
internal static class ProductFields
{
    private const double Known = 0.6;

    private static readonly WordList Parts = new(Vocabulary.List("products/parts").Concat(Vocabulary.List("products/english-parts")));

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        var all = ChineseProducts.Find(input).Concat(EnglishProducts.Find(input))
            .Select(found => (found.Start, found.End, found.Confidence, Words: input.Folded[found.Start..found.End]))
            .OrderBy(found => found.Start).ThenByDescending(found => found.End)
            .DistinctBy(found => found.Words)
            .ToList();

        // What stands where a thing would counts only where no known thing does.
        var known = all.Where(found => found.Confidence >= Known).ToList();
        all.RemoveAll(found => found.Confidence < Known && known.Exists(other => other.Start < found.End && found.Start < other.End));
        var hasWhole = all.Exists(found => !Parts.Contains(found.Words));
        var seen = all.Select(found => found.Words).Where(words => words.Length > 2).ToList();
        foreach (var found in all)
        {
            if (!(hasWhole && Parts.Contains(found.Words)) && !seen.Exists(other => other.Length > found.Words.Length && other.Contains(found.Words, StringComparison.Ordinal)))
            {
                yield return new Candidate(FieldKind.Product, found.Start, found.End, new FieldValue.Text(input.Text.Original[found.Start..found.End]), found.Confidence);
            }
        }
    }
}

/// <summary>Where a product may stand; offsets are UTF-16.</summary>
internal readonly record struct Found(int Start, int End, double Confidence);
