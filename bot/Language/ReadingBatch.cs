using System.Globalization;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Language;

/// <summary>A call that is to be made: documents of one kind of analysis.</summary>
internal sealed record PlannedCall(AnalysisKind Kind, IReadOnlyList<AnalyzedDocument> Documents);

/// <summary>Texts that are read together: cut into documents, and put together again from what the calls bring.</summary>
internal sealed class ReadingBatch
{
    private readonly IReadOnlyList<WaitingText> texts;
    private readonly List<Part> parts;

    public ReadingBatch(IReadOnlyList<WaitingText> texts)
    {
        this.texts = texts;
        parts = [.. texts.SelectMany((text, index) => TextParts.Of(text.Text).Select(part => new Part(index, part.Start, part.Text)))];
        var documents = parts.Select((part, id) => new AnalyzedDocument(id.ToString(CultureInfo.InvariantCulture), texts[part.Index].Language.Tag(), part.Text)).ToList();
        Calls = [.. ((AnalysisKind[])[AnalysisKind.Sentiment, AnalysisKind.Personal]).SelectMany(kind => documents.Chunk(kind.Most).Select(chunk => new PlannedCall(kind, chunk)))];
    }

    /// <summary>The calls that it takes.</summary>
    public IReadOnlyList<PlannedCall> Calls { get; }

    /// <summary>Takes in what a call brought; how many documents the service refused, and how many findings could not be.</summary>
    public (int Refused, int Wrong) Take(PlannedCall call, AnalyzeResults results)
    {
        var asked = call.Documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var wrong = 0;
        foreach (var result in results.Documents ?? [])
        {
            if (result?.Id is not { } id || !asked.Remove(id))
            {
                wrong++;
                continue;
            }

            var part = parts[int.Parse(id, CultureInfo.InvariantCulture)];
            if (call.Kind == AnalysisKind.Personal)
            {
                wrong += part.Find(result.Entities ?? []);
            }
            else if (!part.Feel(result))
            {
                wrong++;
            }
        }

        return (asked.Count, wrong);
    }

    /// <summary>What was read, of each text of which anything was.</summary>
    public IEnumerable<(WaitingText Text, ServiceReading Reading)> Readings() =>
        from part in parts
        group part by part.Index into whole
        let sentiment = Whole([.. whole.Where(part => part.Sentiment is not null)])
        let personal = whole.SelectMany(part => part.Personal).ToList()
        where sentiment is not null || personal.Count > 0
        let text = texts[whole.Key]
        select (text, new ServiceReading(text.Sequence, text.Name, sentiment, personal));

    /// <summary>A long text sounds like its parts, each by its length: pleased here and upset there is mixed.</summary>
    private static Sentiment? Whole(List<Part> parts)
    {
        if (parts.Count <= 1)
        {
            return parts.FirstOrDefault()?.Sentiment;
        }

        var labels = parts.Select(part => part.Sentiment!.Label).Where(label => label != SentimentLabel.Neutral).Distinct().ToList();
        var label = labels.Count switch { 0 => SentimentLabel.Neutral, 1 => labels[0], _ => SentimentLabel.Mixed };
        double length = parts.Sum(part => part.Text.Length);
        return new Sentiment(label, Share(each => each.Positive), Share(each => each.Neutral), Share(each => each.Negative));

        double Share(Func<Sentiment, double> of) => parts.Sum(part => of(part.Sentiment!) * part.Text.Length) / length;
    }

    private sealed class Part(int index, int start, string text)
    {
        public int Index { get; } = index;

        public string Text { get; } = text;

        public Sentiment? Sentiment { get; private set; }

        public List<PersonalSpan> Personal { get; } = [];

        /// <summary>Whether a sentiment could be read.</summary>
        public bool Feel(DocumentResult result)
        {
            if (result.ConfidenceScores is not { } scores || Label(result.Sentiment) is not { } label || !IsShare(scores.Positive) || !IsShare(scores.Neutral) || !IsShare(scores.Negative))
            {
                return false;
            }

            Sentiment = new Sentiment(label, scores.Positive, scores.Neutral, scores.Negative);
            return true;
        }

        /// <summary>Takes in what stands where it is said to stand; how much does not.</summary>
        public int Find(IReadOnlyList<Entity?> entities)
        {
            var here = entities.OfType<Entity>().Where(entity => entity.Category is not null && Stands(entity)).ToList();
            Personal.AddRange(here.Select(entity => new PersonalSpan(entity.Category!, start + entity.Offset, entity.Length)));
            return entities.Count - here.Count;
        }

        private bool Stands(Entity entity) =>
            entity is { Offset: >= 0, Length: > 0 } && entity.Offset <= Text.Length - entity.Length
            && Text.AsSpan(entity.Offset, entity.Length).SequenceEqual(entity.Text);

        private static bool IsShare(double share) => share is >= 0 and <= 1;

        private static SentimentLabel? Label(string? word) => word switch
        {
            "positive" => SentimentLabel.Positive,
            "neutral" => SentimentLabel.Neutral,
            "negative" => SentimentLabel.Negative,
            "mixed" => SentimentLabel.Mixed,
            _ => null,
        };
    }
}
