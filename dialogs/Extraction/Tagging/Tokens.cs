using System.Buffers;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Extraction.Tagging;

/// <summary>Cuts a text into tokens. A field whose form tells it is one token, whatever stands in it.</summary>
internal static class Tokens
{
    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789.,");

    public static List<Token> Of(ExtractionInput input, IReadOnlyList<Candidate> fields)
    {
        var text = input.Folded;
        var tokens = new List<Token>(text.Length);
        var ends = new Dictionary<int, Candidate>(fields.Count);
        foreach (var field in fields)
        {
            ends[field.Start] = field;
        }

        for (var i = 0; i < text.Length;)
        {
            if (ends.TryGetValue(i, out var field))
            {
                tokens.Add(new Token(i, field.End, TokenForm.Field, FeatureHash.Of('f', (uint)field.Kind)));
                i = field.End;
                continue;
            }

            var first = text[i];
            var end = i + (i + 1 < text.Length && char.IsSurrogatePair(first, text[i + 1]) ? 2 : 1);
            if (NumberWords.IsChineseNumeral(first) && end < text.Length && NumberWords.IsChineseNumeral(text[end]))
            {
                while (end < text.Length && NumberWords.IsChineseNumeral(text[end]) && !ends.ContainsKey(end))
                {
                    end++;
                }

                tokens.Add(new Token(i, end, TokenForm.Numerals, FeatureHash.Of('c', (uint)(end - i))));
            }
            else if (Script.IsHan(first))
            {
                tokens.Add(new Token(i, end, TokenForm.Han, FeatureHash.Of('h', first)));
            }
            else if (char.IsLetterOrDigit(first) || (first == '\'' && end < text.Length && char.IsLetter(text[end]) && i > 0 && char.IsLetter(text[i - 1])))
            {
                end = EndOfWord(text, i, ends);
                tokens.Add(Word(input, i, end));
            }
            else if (!char.IsWhiteSpace(first))
            {
                tokens.Add(new Token(i, end, IsStop(first) ? TokenForm.Stop : TokenForm.Mark, FeatureHash.Of('m', first)));
            }
            else if (first is '\n' || (i > 0 && end < text.Length && (Script.IsHan(text[i - 1]) || Script.IsHan(text[end]))))
            {
                // Between Chinese characters a blank is a mark.
                tokens.Add(new Token(i, end, TokenForm.Stop, FeatureHash.Of('m', ' ')));
            }

            i = end;
        }

        return tokens;
    }

    /// <summary>1,380 and 512.5 are one number, PO-MED-5582 is one code.</summary>
    private static int EndOfWord(string text, int start, Dictionary<int, Candidate> fields)
    {
        var end = start + 1;
        while (end < text.Length && !fields.ContainsKey(end) && !Script.IsHan(text[end]))
        {
            var goesOn = char.IsLetterOrDigit(text[end])
                || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end + 1]))
                || (text[end] is '-' or '/' && end + 1 < text.Length && !fields.ContainsKey(end + 1) && IsCode(text, end));
            if (!goesOn)
            {
                break;
            }

            end++;
        }

        return end;
    }

    /// <summary>Whether the letters and digits on both sides of a dash hold a digit.</summary>
    private static bool IsCode(string text, int dash)
    {
        var (before, after) = (dash - 1, dash + 1);
        var hasDigit = false;
        for (; before >= 0 && char.IsAsciiLetterOrDigit(text[before]); before--)
        {
            hasDigit |= char.IsAsciiDigit(text[before]);
        }

        for (; after < text.Length && char.IsAsciiLetterOrDigit(text[after]); after++)
        {
            hasDigit |= char.IsAsciiDigit(text[after]);
        }

        return hasDigit && after > dash + 1;
    }

    private static bool IsStop(char mark) => mark is ',' or '.' or '。' or '!' or '?' or ';' or ':' or '、' or '…' or '—' or '(' or ')' or '/' or '|' or '~';

    private static Token Word(ExtractionInput input, int start, int end)
    {
        var (digits, capitals) = (0, 0);
        for (var i = start; i < end; i++)
        {
            digits += char.IsDigit(input.Folded[i]) ? 1 : 0;
            capitals += char.IsUpper(input.Plain[i]) ? 1 : 0;
        }

        var length = end - start;
        var form = digits > 0 && input.Folded.AsSpan(start, length).IndexOfAnyExcept(NumberMarks) < 0 ? TokenForm.Number
            : digits > 0 ? TokenForm.Code
            : capitals == 0 ? TokenForm.Word
            : capitals == length && length > 1 ? TokenForm.Capitals : TokenForm.Capitalised;

        // Of a long number only its length tells anything.
        var hash = form == TokenForm.Number && length > 2 ? FeatureHash.Of('n', (uint)length | (input.Folded.AsSpan(start, length).ContainsAny('.', ',') ? 64u : 0)) : FeatureHash.Of('w', input.Folded.AsSpan(start, length));
        return new Token(start, end, form, hash);
    }
}
