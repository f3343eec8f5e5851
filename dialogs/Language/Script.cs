namespace ComplaintBot.Dialogs.Language;

/// <summary>
/// What the characters of a text tell: which language it is in, and the one form in which cues and commands are compared, so
/// that 退款, 退款 in traditional script and full-width ＲＥＦＵＮＤ need one spelling each (SYSTEMS S-027).
/// </summary>
public static class Script
{
    /// <summary>Characters of written Cantonese: Hong Kong writes them in traditional script even where nothing else shows it.</summary>
    private const string Cantonese = "嘅咗唔哋佢冇嚟俾畀咁喺啲嘢嗰冧乜嘥瞓嗮咩";

    /// <summary>Tables over all characters: every text is looked up in them letter by letter.</summary>
    private static readonly char[] Simplified = SimplifiedForms();
    private static readonly Home[] Homes = HomesOfCharacters();

    [Flags]
    private enum Home : byte
    {
        None = 0,
        Traditional = 1,
        Simplified = 2,
        Cantonese = 4,
    }

    /// <summary>
    /// The text with traditional characters replaced by simplified ones and full-width ASCII by half-width, character by
    /// character: the length and every offset stay what they were. Case is kept.
    /// </summary>
    public static string Simplify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7f') < 0
            ? text
            : string.Create(text.Length, text, static (target, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                {
                    target[i] = Simplify(source[i]);
                }
            });
    }

    /// <summary>
    /// The language that the text's characters show; null when there is nothing to tell (digits, emoji) and also when the text
    /// is Chinese of which every character belongs to both scripts (see <see cref="IsChinese"/> and
    /// <see cref="Detect(string, Locale)"/>).
    /// </summary>
    public static Locale? Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var count = Count(text);
        if (!count.MainlyHan)
        {
            return count.Words > 0 ? Locale.En : null;
        }

        // Cantonese is also written in simplified script, so it only decides where nothing else does.
        var traditional = count.SimplifiedOnly == 0 ? count.TraditionalOnly + count.CantoneseOnly : count.TraditionalOnly;
        if (traditional == count.SimplifiedOnly)
        {
            return null;
        }

        return traditional > count.SimplifiedOnly ? Locale.ZhHant : Locale.ZhHans;
    }

    /// <summary>
    /// The language of the text, or what <paramref name="fallback"/> leaves open: the fallback itself when the text tells
    /// nothing, the fallback's script (simplified for an English one) when the text is Chinese of either script.
    /// </summary>
    public static Locale Detect(string text, Locale fallback) =>
        Detect(text) ?? (IsChinese(text) && fallback == Locale.En ? Locale.ZhHans : fallback);

    /// <summary>Whether the text is mainly Chinese, whatever the script.</summary>
    public static bool IsChinese(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Count(text).MainlyHan;
    }

    internal static bool IsHan(char character) =>
        character is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf') or (>= '\uf900' and <= '\ufaff');

    internal static char Simplify(char character) => Simplified[character];

    private static char[] SimplifiedForms()
    {
        var forms = new char[char.MaxValue + 1];
        for (var character = 0; character < forms.Length; character++)
        {
            forms[character] = character switch
            {
                >= '\uff01' and <= '\uff5e' => (char)(character - 0xfee0),
                '\u3000' => ' ',
                _ => (char)character,
            };
        }

        foreach (var (traditional, simplified) in Pairs())
        {
            forms[traditional] = simplified;
        }

        return forms;
    }

    private static Home[] HomesOfCharacters()
    {
        var homes = new Home[char.MaxValue + 1];
        foreach (var character in Pairs().Select(pair => pair.Traditional).Except(ScriptTable.TraditionalAlsoSimplified))
        {
            homes[character] |= Home.Traditional;
        }

        foreach (var character in Pairs().Select(pair => pair.Simplified).Except(ScriptTable.SimplifiedAlsoTraditional))
        {
            homes[character] |= Home.Simplified;
        }

        foreach (var character in Cantonese)
        {
            homes[character] |= Home.Cantonese;
        }

        return homes;
    }

    private static Counts Count(string text)
    {
        var counts = default(Counts);
        var inWord = false;
        foreach (var original in text)
        {
            var character = original is >= '\uff01' and <= '\uff5e' ? Simplify(original) : original;
            if (char.IsAsciiLetter(character))
            {
                counts.Words += inWord ? 0 : 1;
                inWord = true;
                continue;
            }

            inWord = inWord && character is '\'' or '’';
            if (IsHan(character))
            {
                counts.Han++;
                var home = Homes[character];
                counts.TraditionalOnly += home.HasFlag(Home.Traditional) ? 1 : 0;
                counts.SimplifiedOnly += home.HasFlag(Home.Simplified) ? 1 : 0;
                counts.CantoneseOnly += home.HasFlag(Home.Cantonese) ? 1 : 0;
            }
        }

        return counts;
    }

    private static IEnumerable<(char Traditional, char Simplified)> Pairs()
    {
        for (var i = 0; i < ScriptTable.Pairs.Length; i += 2)
        {
            yield return (ScriptTable.Pairs[i], ScriptTable.Pairs[i + 1]);
        }
    }

    private record struct Counts(int Han, int Words, int TraditionalOnly, int SimplifiedOnly, int CantoneseOnly)
    {
        public readonly bool MainlyHan => Han > 0 && Han >= Words;
    }
}
