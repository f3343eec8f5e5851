namespace ComplaintBot.Dialogs.Extraction.Tagging;

/// <summary>Cuts long texts so that no field is torn: behind the last sentence that ends before the limit, or else the last clause.</summary>
internal static class TokenPieces
{
    /// <summary>Tokens of a piece at most.</summary>
    public const int Most = 512;

    private const string SentenceEnds = "。.!?…\n";

    public static IEnumerable<List<Token>> Of(string text, List<Token> tokens)
    {
        for (var (from, end) = (0, 0); from < tokens.Count; from = end)
        {
            end = EndOf(text, tokens, from);
            yield return tokens.GetRange(from, end - from);
        }
    }

    private static int EndOf(string text, List<Token> tokens, int from)
    {
        if (tokens.Count - from <= Most)
        {
            return tokens.Count;
        }

        var sentence = tokens.FindLastIndex(from + Most - 1, Most, token => token.Form == TokenForm.Stop && SentenceEnds.Contains(text[token.Start]));
        var last = sentence >= 0 ? sentence : tokens.FindLastIndex(from + Most - 1, Most, token => token.Form == TokenForm.Stop);
        return last >= 0 ? last + 1 : from + Most;
    }
}
