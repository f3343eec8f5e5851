using ComplaintBot.Dialogs.Extraction.Tagging;
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
/// Reads the fields of a message, so that only what is missing need be asked (S-006): by their form, by rules of high precision, and by a
/// learned model what neither tells. Vague periods, ranges, hotlines, a card's last digits and demands that are ruled out are none.
/// </summary>
public static class FieldExtractor
{
    /// <summary>A thing with its brand or model.</summary>
    private const double SureThing = 0.8;

    /// <summary>The fields in the order of the text; they never overlap.</summary>
    /// <param name="text">What was written; a bare answer ("13800138000") counts, too.</param>
    /// <param name="now">When it was written: relative dates count from here.</param>
    /// <param name="zone">Time zone of the organisation, in which dates are meant.</param>
    public static IReadOnlyList<ExtractedField> Extract(string text, DateTimeOffset now, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zone);
        return Extract(Input(text, now, zone), FieldModel.Default);
    }

    internal static ExtractionInput Input(string text, DateTimeOffset now, TimeZoneInfo zone) =>
        new(new CueText(text), Script.Simplify(text), TimeZoneInfo.ConvertTime(now, zone).DateTime, zone);

    /// <summary>Fields whose form leaves the least doubt; they claim their words first.</summary>
    internal static List<Candidate> Forms(ExtractionInput input)
    {
        var forms = new List<Candidate>();
        var taken = new bool[input.Folded.Length];
        Claim(forms, taken, ContactFields.Emails(input));
        Claim(forms, taken, Identifiers.Find(input));
        Claim(forms, taken, ContactFields.Phones(input));
        Claim(forms, taken, DateFields.Find(input));
        Claim(forms, taken, MoneyFields.Find(input));
        return forms;
    }

    /// <summary>The fields of a text by a model, by the rules, or by both.</summary>
    internal static IReadOnlyList<ExtractedField> Extract(ExtractionInput input, FieldModel? model, bool withRules = true)
    {
        var found = Forms(input);
        var taken = new bool[input.Folded.Length];
        foreach (var form in found)
        {
            taken.AsSpan(form.Start..form.End).Fill(true);
        }

        // Of things the model knows more than the rules; of all else the rules know less, but are surer of it.
        var learned = model is null ? [] : FieldTagger.Find(input, found, model);
        if (withRules)
        {
            Claim(found, taken, PlaceFields.Find(input));
            Claim(found, taken, PeopleAffectedFields.Find(input));
            Claim(found, taken, PersonNames.Find(input));
            var hasThing = learned.Exists(field => field.Kind == FieldKind.Product && !taken.AsSpan(field.Start..field.End).Contains(true));
            Claim(found, taken, ProductFields.Find(input).Where(thing => !hasThing || thing.Confidence >= SureThing));
            Claim(found, taken, DemandFields.Find(input));
        }

        Claim(found, taken, learned);
        var text = input.Text.Original;
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
