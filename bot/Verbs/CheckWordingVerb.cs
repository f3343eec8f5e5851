using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Verbs;

/// <summary><c>check-wording [--playbook ID]</c>: what in a draft may hurt, or promises what nobody approved.</summary>
internal sealed class CheckWordingVerb : IVerb
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, VerbStreams streams, CancellationToken cancellation)
    {
        var apology = Apology(PlaybookOption.Read(arguments));
        var found = false;
        await JsonLines.AnswerAsync(
            streams,
            line =>
            {
                var review = DraftChecker.Check(line.Text("text"), new DraftRules { Apology = apology, Approved = line.Words("approved") });
                found |= review.Findings.Count > 0;
                return new JsonObject { ["findings"] = new JsonArray([.. review.Findings.Select(Write)]) };
            },
            cancellation);
        return found ? ExitCode.Found : ExitCode.Ran;
    }

    /// <summary>Without a case only a playbook that always admits lets a draft admit.</summary>
    private static ApologyMode Apology(Playbook? playbook) =>
        playbook?.Apology is [var only] && only.When.Equals(Condition.Always) ? only.Mode : ApologyMode.Feeling;

    private static JsonObject Write(Finding finding) => new()
    {
        ["kind"] = finding.Kind.Name(),
        ["evidence"] = finding.Evidence,
        ["start"] = finding.Start,
        ["end"] = finding.End,
        ["suggestion"] = finding.Suggestion,
    };
}
