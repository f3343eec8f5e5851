using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Extraction.Tagging;

namespace ComplaintBot.Training.Fields;

/// <summary>A demand as the model sees it.</summary>
/// <param name="Features">Buckets of its words.</param>
/// <param name="Kind">What it asks for.</param>
internal sealed record DemandExample(int[] Features, int Kind);

/// <summary>A marked text as the model sees it.</summary>
/// <param name="Text">The text and its marks.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Features">Buckets of every token.</param>
/// <param name="Tags">The tag of every token.</param>
internal sealed record FieldExample(MarkedText Text, char Writer, int[][] Features, int[] Tags, IReadOnlyList<DemandExample> Demands)
{
    // As on the command line: a zone that tells no country.
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone("+08:00", TimeSpan.FromHours(8), null, null);

    public static FieldExample Of(MarkedText text, char writer)
    {
        var input = FieldExtractor.Input(text.Text, text.Now, Zone);
        var tokens = Tokens.Of(input, FieldExtractor.Forms(input));
        var features = new TokenFeatures(input.Folded, tokens);
        var buckets = new int[Math.Max(TokenFeatures.Most, DemandKind.Most)];
        return new FieldExample(
            text,
            writer,
            [.. Enumerable.Range(0, tokens.Count).Select(token => buckets[..features.Read(token, buckets)])],
            TagsOf(tokens, text.Marks),
            [.. text.Marks.Where(mark => mark.Kind == FieldKind.Demand.Name()).Select(mark => DemandOf(input.Folded, tokens, mark, buckets))]);
    }

    private static DemandExample DemandOf(string text, List<Token> tokens, Mark mark, int[] buckets)
    {
        var first = tokens.FindIndex(token => token.End > mark.Start);
        var end = tokens.FindLastIndex(token => token.Start < mark.End) + 1;
        return new DemandExample(buckets[..DemandKind.Read(text, tokens, first, end, buckets)], DemandKind.Of(mark.Value));
    }

    private static int[] TagsOf(List<Token> tokens, IReadOnlyList<Mark> marks)
    {
        var tags = new int[tokens.Count];
        foreach (var mark in marks)
        {
            var kind = Enum.GetValues<FieldKind>().Single(field => field.Name() == mark.Kind);
            var isForm = kind is FieldKind.Money or FieldKind.OrderNumber or FieldKind.PolicyNumber;
            var begun = false;
            for (var i = 0; i < tokens.Count && FieldTag.Has(kind); i++)
            {
                if (tokens[i].Start < mark.End && mark.Start < tokens[i].End && !(isForm && tokens[i].Form == TokenForm.Field))
                {
                    tags[i] = begun ? FieldTag.GoesOn(kind) : FieldTag.Begins(kind);
                    begun = true;
                }
            }
        }

        return tags;
    }
}
