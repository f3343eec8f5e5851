using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>
/// Hides how to reach a person in words that others read: <c>138••••8000</c>, <c>w•••@example.com</c>. Every character keeps its
/// place, so that marks in the text hold.
/// </summary>
internal static class ContactMask
{
    private const char Bullet = '•';

    /// <summary>The text with its telephone numbers and e-mail addresses hidden.</summary>
    public static string Apply(string text)
    {
        var input = new ExtractionInput(new CueText(text), Script.Simplify(text), default, TimeZoneInfo.Utc);
        var letters = text.ToCharArray();
        foreach (var phone in ContactFields.Phones(input))
        {
            int[] digits = [.. Enumerable.Range(phone.Start, phone.End - phone.Start).Where(i => char.IsDigit(letters[i]))];

            // A short number is hidden but for its last two digits: the rest would tell it.
            var hidden = digits.Length >= 10 ? digits[3..^4] : digits[..^2];
            foreach (var i in hidden)
            {
                letters[i] = Bullet;
            }
        }

        foreach (var email in ContactFields.Emails(input))
        {
            letters.AsSpan((email.Start + 1)..text.IndexOf('@', email.Start)).Fill(Bullet);
        }

        return new string(letters);
    }
}
