using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Extraction.Tagging;

/// <summary>What a demand asks for, and what its words show of it.</summary>
internal static class DemandKind
{
    /// <summary>Features of a demand at most.</summary>
    public const int Most = 256;

    private const int LongestPhrase = 4;
    private const int LongestPiece = 5;
    private const int Near = 3;

    private static readonly string[] Names = ["refund", "exchange", "repair", "redo", "compensation", "apology", "explanation", "other"];

    public static int Count => Names.Length;

    public static string Name(int kind) => Names[kind];

    public static int Of(string name) => Array.IndexOf(Names, name);

    /// <summary>Writes the buckets of the features of a demand, from its first token up to its end, and tells how many they are.</summary>
    public static int Read(string text, List<Token> tokens, int first, int end, Span<int> buckets)
    {
        var into = new BucketWriter(buckets);
        for (var i = first; i < end; i++)
        {
            var phrase = 0u;
            for (var length = 1; length <= LongestPhrase && i + length <= end; length++)
            {
                phrase = FeatureHash.Join(phrase, tokens[i + length - 1].Hash);
                into.Add('A', 0, phrase);
                if (i == first)
                {
                    into.Add('F', 0, phrase);
                }

                if (i + length == end)
                {
                    into.Add('L', 0, phrase);
                }
            }

            if (tokens[i].Form is TokenForm.Word or TokenForm.Capitalised or TokenForm.Capitals)
            {
                var word = text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
                for (var length = 3; length <= LongestPiece && length < word.Length; length++)
                {
                    into.Add('P', 0, FeatureHash.Of('p', word[..length]));
                }
            }
        }

        for (var i = 1; i <= Near; i++)
        {
            into.Add('N', i, end + i <= tokens.Count ? tokens[end + i - 1].Hash : 0);
        }

        into.Add('Z', 0, (uint)Math.Min(end - first, 8));
        into.Add('Z', 1, 0);
        return into.Count;
    }
}
