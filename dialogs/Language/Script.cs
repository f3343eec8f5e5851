using System.Buffers;
using System.Collections.Frozen;

namespace ComplaintBot.Dialogs.Language;

/// <summary>
/// What the characters of a text tell: which language it is in, and the one form in which cues and commands are compared, so
/// that 退款, 退款 in traditional script and full-width ＲＥＦＵＮＤ need one spelling each (SYSTEMS S-027).
/// </summary>
public static class Script
{
    /// <summary>Characters of written Cantonese: Hong Kong writes them in traditional script even where nothing else shows it.</summary>
    private static readonly SearchValues<char> Cantonese = SearchValues.Create("嘅咗唔哋佢冇嚟俾畀咁喺啲嘢嗰冧乜嘥瞓嗮咩");

    private static readonly FrozenDictionary<char, char> ToSimplified = Pairs().ToFrozenDictionary(pair => pair.Traditional, pair => pair.Simplified);
    private static readonly FrozenSet<char> OnlyTraditional =
        Pairs().Select(pair => pair.Traditional).Except(ScriptTable.TraditionalAlsoSimplified).ToFrozenSet();

    private static readonly FrozenSet<char> OnlySimplified =
        Pairs().Select(pair => pair.Simplified).Except(ScriptTable.SimplifiedAlsoTraditional).ToFrozenSet();

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

    private static char Simplify(char character) => character switch
    {
        < '\u0080' => character,
        >= '\uff01' and <= '\uff5e' => (char)(character - 0xfee0),
        '\u3000' => ' ',
        _ => ToSimplified.GetValueOrDefault(character, character),
    };

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
                counts.TraditionalOnly += OnlyTraditional.Contains(character) ? 1 : 0;
                counts.SimplifiedOnly += OnlySimplified.Contains(character) ? 1 : 0;
                counts.CantoneseOnly += Cantonese.Contains(character) ? 1 : 0;
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
