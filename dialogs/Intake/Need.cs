using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>What a person wants with words that answer no question (S-008).</summary>
internal enum Need
{
    /// <summary>Something to be put right.</summary>
    Complaint,

    /// <summary>An answer.</summary>
    Enquiry,

    /// <summary>To praise.</summary>
    Praise,

    /// <summary>To thank.</summary>
    Thanks,

    /// <summary>It does not show.</summary>
    Unclear,
}

/// <summary>Tells the need of a text.</summary>
internal static class NeedReader
{
    private static readonly string[] OtherMatter =
    [
        "另一件", "另外一件", "另一个", "另外一个", "别的事", "其他事", "其它事", "还要投诉", "再投诉", "还想投诉", "另外投诉", "第二件",
        "another complaint", "another matter", "another issue", "another problem", "something else", "different matter", "second complaint", "also want to complain",
    ];

    /// <summary>The need that a text shows.</summary>
    public static Need Of(string text, MessageReading said)
    {
        if (IsBareAnswer(text, said.Fields))
        {
            return Need.Unclear;
        }

        if (said.Assessment.IsComplaint)
        {
            return Need.Complaint;
        }

        var reading = new SeverityReading(new CueText(text), SeverityLexicon.Default);
        return reading.HasContext(CueContext.Inquiry) || reading.Text.Folded.Contains('?', StringComparison.Ordinal) ? Need.Enquiry
            : reading.Praises.Count > 0 ? Need.Praise
            : reading.HasContext(CueContext.Thanks) ? Need.Thanks
            : Need.Unclear;
    }

    /// <summary>A name, a number, a place or a day and nothing else: an answer, though nothing is asked any more.</summary>
    private static bool IsBareAnswer(string text, IReadOnlyList<ExtractedField> fields)
    {
        var rest = text;
        foreach (var field in fields.Where(field => field.Kind is not (FieldKind.Demand or FieldKind.Product or FieldKind.Money or FieldKind.PeopleAffected)))
        {
            rest = rest.Replace(field.Text, string.Empty, StringComparison.Ordinal);
        }

        return rest.Length < text.Length && !rest.Any(char.IsLetterOrDigit);
    }

    /// <summary>Whether a complaint is said to be about another matter than the one that is open (S-021); all else is more about that one.</summary>
    public static bool IsOtherMatter(string text)
    {
        var folded = Script.Simplify(text).ToLowerInvariant();
        return OtherMatter.Any(words => folded.Contains(words, StringComparison.Ordinal));
    }
}
