using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>What the complainant asks for; the cues stand in <c>Severity/triggers.yaml</c> under <c>demands</c>.</summary>
internal static class DemandFields
{
    public static IEnumerable<Candidate> Find(ExtractionInput input) =>
        new SeverityReading(input.Text, SeverityLexicon.Default).Demands
            .OrderBy(match => match.Start)
            .ThenByDescending(match => match.End)
            .DistinctBy(match => match.Meaning.Demand)
            .Select(match => new Candidate(FieldKind.Demand, match.Start, match.End, new FieldValue.Text(match.Meaning.Demand!), 0.85));
}
