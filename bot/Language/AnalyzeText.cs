using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComplaintBot.Language;

/// <summary>What the service is asked to do with documents, and how many it takes in one call.</summary>
/// <param name="Name">The service's word.</param>
/// <param name="Most">Documents in a call.</param>
internal sealed record AnalysisKind(string Name, int Most)
{
    public static readonly AnalysisKind Sentiment = new("SentimentAnalysis", 10);

    public static readonly AnalysisKind Personal = new("PiiEntityRecognition", 5);
}

/// <summary>A call's body.</summary>
internal sealed record AnalyzeRequest(string Kind, AnalyzeParameters Parameters, AnalyzeInput AnalysisInput);

/// <summary>Offsets are counted as C# does; the service keeps no copy of the texts for its own troubleshooting.</summary>
internal sealed record AnalyzeParameters(string StringIndexType, bool LoggingOptOut)
{
    public static readonly AnalyzeParameters Ours = new("Utf16CodeUnit", LoggingOptOut: true);
}

/// <summary>The documents of a call.</summary>
internal sealed record AnalyzeInput(IReadOnlyList<AnalyzedDocument> Documents);

/// <summary>A document.</summary>
internal sealed record AnalyzedDocument(string Id, string Language, string Text);

/// <summary>An answer's body. Nothing of it is certain before it was looked at.</summary>
internal sealed record AnalyzeAnswer(AnalyzeResults? Results);

/// <summary>What was read, and what could not be: side by side.</summary>
internal sealed record AnalyzeResults(IReadOnlyList<DocumentResult?>? Documents, IReadOnlyList<DocumentError?>? Errors);

/// <summary>A document that was read.</summary>
internal sealed record DocumentResult(string? Id, string? Sentiment, Scores? ConfidenceScores, IReadOnlyList<Entity?>? Entities);

/// <summary>A document that was not.</summary>
internal sealed record DocumentError(string? Id);

/// <summary>How sure the service is of each sentiment.</summary>
internal sealed record Scores(double Positive, double Neutral, double Negative);

/// <summary>Personal data in a document.</summary>
internal sealed record Entity(string? Text, string? Category, int Offset, int Length);

/// <summary>Their shapes.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AnalyzeRequest))]
[JsonSerializable(typeof(AnalyzeAnswer))]
internal sealed partial class AnalyzeJson : JsonSerializerContext;
