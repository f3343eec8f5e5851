using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>
/// Hides personal data in words of a case that others read: what <see cref="ContactMask"/> finds, and what a language service found
/// in the texts of the case, wherever it is said. Every character keeps its place, so that marks in the text hold.
/// </summary>
internal static class CaseMask
{
    private const string Person = "Person";
    private const char Bullet = '•';

    /// <summary>What a service counts as personal data and identifies nobody: without it the reader would not see what it is about.</summary>
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal) { "PersonType", "Organization", "DateTime", "Date", "Quantity", "Age", "URL" };

    /// <summary>The text with its personal data hidden.</summary>
    public static string Apply(Case of, string text)
    {
        var masked = ContactMask.Apply(text);
        var found = Found(of).ToList();
        if (found.Count == 0)
        {
            return masked;
        }

        var letters = masked.ToCharArray();
        foreach (var (category, words) in found)
        {
            for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            {
                // what is hidden already keeps the form it has
                if (Redactor.IsWhole(text, at, at + words.Length) && masked.AsSpan(at, words.Length).SequenceEqual(words))
                {
                    Hide(letters.AsSpan(at, words.Length), keepFirst: category == Person);
                }
            }
        }

        return new string(letters);
    }

    /// <summary>What the service found, the longest first; the customer's name stands on the card anyway.</summary>
    private static IEnumerable<(string Category, string Words)> Found(Case of)
    {
        var customer = Values.CustomerName(of);
        return from reading in ServiceReadings.Read(of.Complaint)
               let text = ServiceReadings.TextOf(of.Complaint, reading.Sequence, reading.Name)
               where text is not null
               from span in reading.Personal
               where span.Length > 1 && span.Start <= text.Length - span.Length && !Telling.Contains(span.Category)
               let words = text.Substring(span.Start, span.Length)
               where customer is null || !customer.Contains(words, StringComparison.Ordinal)
               orderby words.Length descending
               select (span.Category, words);
    }

    private static void Hide(Span<char> letters, bool keepFirst)
    {
        for (var i = keepFirst ? 1 : 0; i < letters.Length; i++)
        {
            if (char.IsLetterOrDigit(letters[i]) || char.IsSurrogate(letters[i]))
            {
                letters[i] = Bullet;
            }
        }
    }
}
