using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Benchmarks;

/// <summary>
/// What grading a text costs, lexicon and model together, on the first hundred texts written for training (three languages, 143
/// characters on average). Limit: 50 µs a text, 20 thousand texts a second on one core.
/// </summary>
[MemoryDiagnoser]
public class ClassifyBenchmark
{
    private const int Texts = 100;

    private readonly SeverityClassifier _classifier = new();
    private string[] _texts = [];
    private string _long = string.Empty;

    [GlobalSetup]
    public void Prepare()
    {
        using var stream = typeof(ClassifyBenchmark).Assembly.GetManifestResourceStream("written-01.jsonl") ?? throw new InvalidOperationException("The texts are not embedded.");
        using var reader = new StreamReader(stream);
        _texts = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(Texts).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];
        _long = string.Join('\n', _texts);
    }

    [Benchmark(OperationsPerInvoke = Texts)]
    public int Short()
    {
        var levels = 0;
        foreach (var text in _texts)
        {
            levels += (int)_classifier.Assess(text).Level;
        }

        return levels;
    }

    /// <summary>All of them as one text: the cost grows with the length, not with its square.</summary>
    [Benchmark]
    public Level Long() => _classifier.Assess(_long).Level;
}
