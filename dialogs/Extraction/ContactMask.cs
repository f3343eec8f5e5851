namespace ComplaintBot.Dialogs.Extraction;

/// <summary>
/// Hides how to reach a person, and the numbers of identity and bank cards, in words that others read: <c>138••••8000</c>,
/// <c>w•••@example.com</c>. Every character keeps its place, so that marks in the text hold.
/// </summary>
internal static class ContactMask
{
    private const char Bullet = '•';

    /// <summary>The text with its telephone numbers, e-mail addresses and card numbers hidden.</summary>
    public static string Apply(string text)
    {
        var letters = text.ToCharArray();
        foreach (var (kind, start, end) in PersonalData.Find(text, contactsOnly: true))
        {
            if (kind == PersonalDataKind.Email)
            {
                letters.AsSpan((start + 1)..text.IndexOfAny(['@', '＠'], start)).Fill(Bullet);
                continue;
            }

            int[] digits = [.. Enumerable.Range(start, end - start).Where(i => char.IsLetterOrDigit(letters[i]))];

            // A short number is hidden but for its last two digits: the rest would tell it.
            var hidden = digits.Length >= 10 ? digits[3..^4] : digits[..^2];
            foreach (var i in hidden)
            {
                letters[i] = Bullet;
            }
        }

        return new string(letters);
    }
}
