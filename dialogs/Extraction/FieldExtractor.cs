using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>A field before it is placed in code points; offsets are UTF-16.</summary>
internal readonly record struct Candidate(FieldKind Kind, int Start, int End, FieldValue Value, double Confidence);

/// <summary>What the finders of fields look at.</summary>
/// <param name="Text">The text.</param>
/// <param name="Plain">Simplified and half-width, but with its capitals.</param>
/// <param name="Now">Local time of the organisation.</param>
/// <param name="Zone">Its zone.</param>
internal sealed record ExtractionInput(CueText Text, string Plain, DateTime Now, TimeZoneInfo Zone)
{
    /// <summary>Simplified, half-width, lower-case.</summary>
    public string Folded => Text.Folded;
}

/// <summary>
/// Reads the fields of a message, so that only what is missing need be asked (S-006). Rather no field than a wrong one: vague
/// periods, ranges, hotlines, a card's last digits and demands that are ruled out are none.
/// </summary>
public static class FieldExtractor
{
    /// <summary>The fields in the order of the text; they never overlap.</summary>
    /// <param name="text">What was written; a bare answer ("13800138000") counts, too.</param>
    /// <param name="now">When it was written: relative dates count from here.</param>
    /// <param name="zone">Time zone of the organisation, in which dates are meant.</param>
    public static IReadOnlyList<ExtractedField> Extract(string text, DateTimeOffset now, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zone);
        var input = new ExtractionInput(new CueText(text), Script.Simplify(text), TimeZoneInfo.ConvertTime(now, zone).DateTime, zone);

        // Those whose form leaves the least doubt claim their words first.
        var found = new List<Candidate>();
        var taken = new bool[text.Length];
        Claim(found, taken, ContactFields.Emails(input));
        Claim(found, taken, Identifiers.Find(input));
        Claim(found, taken, ContactFields.Phones(input));
        Claim(found, taken, DateFields.Find(input));
        Claim(found, taken, MoneyFields.Find(input));
        Claim(found, taken, PlaceFields.Find(input));
        Claim(found, taken, PeopleAffectedFields.Find(input));
        Claim(found, taken, PersonNames.Find(input));
        Claim(found, taken, ProductFields.Find(input));
        Claim(found, taken, DemandFields.Find(input));

        return
        [
            .. found.OrderBy(field => field.Start).Select(field => new ExtractedField(
                field.Kind,
                text[field.Start..field.End],
                input.Text.CodePointAt(field.Start),
                input.Text.CodePointAt(field.End),
                field.Value,
                field.Confidence)),
        ];
    }

    private static void Claim(List<Candidate> found, bool[] taken, IEnumerable<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            var words = taken.AsSpan(candidate.Start..candidate.End);
            if (words.Length > 0 && !words.Contains(true))
            {
                words.Fill(true);
                found.Add(candidate);
            }
        }
    }
}
