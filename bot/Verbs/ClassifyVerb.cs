using System.Text.Json.Nodes;
using ComplaintBot.Cards;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;
using Grade = ComplaintBot.Dialogs.Playbooks.Grade;

namespace ComplaintBot.Verbs;

/// <summary>
/// <c>classify [--playbook ID]</c>: how serious a text is, and the words that prove it. With a playbook its own label and its own
/// floors decide; that a text is no complaint is decided before any grade.
/// </summary>
internal sealed class ClassifyVerb : IVerb
{
    private readonly SeverityClassifier classifier = new();

    /// <inheritdoc/>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, VerbStreams streams, CancellationToken cancellation)
    {
        var playbook = PlaybookOption.Read(arguments);
        await JsonLines.AnswerAsync(streams, line => Classify(line.Text("text"), playbook), cancellation);
        return ExitCode.Ran;
    }

    private JsonObject Classify(string text, Playbook? playbook)
    {
        var assessment = classifier.Assess(text);
        var (grade, level) = playbook is null || !assessment.IsComplaint ? (null, assessment.Level) : Grade(playbook, text, assessment);
        var line = new JsonObject
        {
            ["lang"] = assessment.Language?.Tag(),
            ["level"] = $"L{(int)level}",
            ["grade"] = grade?.Name.ZhHans,
            ["category"] = assessment.Category.Name(),
            ["triggers"] = new JsonArray([.. assessment.Triggers.Select(hit => new JsonObject { ["id"] = hit.Id, ["evidence"] = hit.Evidence, ["start"] = hit.Start, ["end"] = hit.End })]),
            ["confidence"] = assessment.Confidence,
            ["ask"] = (level < Level.Major ? assessment.Ask ?? assessment.Doubt : assessment.Ask) is { } question ? Texts.Render(MessageKeys.Question(question), new RenderContext(assessment.Language ?? LocaleTags.All[0], TimeZoneInfo.Utc, DateTimeOffset.UnixEpoch, ChannelKind.WebChat)) : null,
        };
        if (playbook is null && assessment.Evidence.Count > 0)
        {
            // No trigger shows the level: these words do.
            line["evidence"] = new JsonArray([.. assessment.Evidence.Select(words => new JsonObject { ["evidence"] = words.Words, ["start"] = words.Start, ["end"] = words.End })]);
        }

        return line;
    }

    private static (Grade? Grade, Level Level) Grade(Playbook playbook, string text, Assessment assessment)
    {
        // No grade depends on a day, so any moment will do to read the fields by.
        var fields = FieldExtractor.Extract(text, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc);
        return TextGrading.Of(playbook, text, new MessageReading(assessment.Language, assessment, fields));
    }
}
