using System.Text.Json;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Verbs.Evaluation;

namespace ComplaintBot.Verbs;

/// <summary>
/// <c>evaluate FILE</c>: how well texts are graded whose level, category and triggers are known, with 95 % confidence intervals; beside
/// it what rules or model alone would do.
/// </summary>
internal sealed class EvaluateVerb : IVerb
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, VerbStreams streams, CancellationToken cancellation)
    {
        if (arguments is not [var file])
        {
            throw new VerbException("It takes one file of labelled texts.");
        }

        var texts = await ReadAsync(file, cancellation);
        List<Verdict> Judge(ISeverityClassifier classifier) => [.. texts.Select(text => new Verdict(text, classifier.Assess(text.Text)))];
        var report = new EvaluationReport(Judge(new SeverityClassifier()), Judge(SeverityClassifier.ModelAlone), Judge(new LexiconSeverityClassifier()));
        await streams.Output.WriteAsync(report.Write());
        return ExitCode.Ran;
    }

    private static async Task<List<LabelledText>> ReadAsync(string file, CancellationToken cancellation)
    {
        var texts = new List<LabelledText>();
        var number = 0;
        try
        {
            await foreach (var line in File.ReadLinesAsync(file, cancellation))
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                {
                    texts.Add(LabelledText.Parse(line));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new VerbException($"'{file}' cannot be read: {exception.Message}");
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            throw new VerbException($"{file}:{number}: {exception.Message}");
        }

        return texts.Count > 0 ? texts : throw new VerbException($"'{file}' holds no text.");
    }
}
