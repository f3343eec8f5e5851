using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Extraction.Tagging;

/// <summary>What the model sees of a token: what it is, what stands around it, where in its clause it stands, and which word lists cover it.</summary>
internal sealed class TokenFeatures
{
    /// <summary>Buckets that features are hashed into.</summary>
    public const int Buckets = 1 << 16;

    /// <summary>More than a token has.</summary>
    public const int Most = 160;

    /// <summary>How far around a token is looked.</summary>
    private const int Margin = 4;

    /// <summary>Of a clause at most so many tokens are looked at.</summary>
    private const int LongestClause = 24;

    private readonly string text;
    private readonly List<Token> tokens;
    private readonly WordCover cover;

    // What the tokens are, with nothing before and after them.
    private readonly uint[] around;
    private readonly int[] clauseStarts;
    private readonly int[] clauseEnds;

    public TokenFeatures(string text, List<Token> tokens)
    {
        (this.text, this.tokens, cover) = (text, tokens, new WordCover(text, tokens));
        around = new uint[tokens.Count + (2 * Margin)];
        for (var i = 0; i < tokens.Count; i++)
        {
            around[i + Margin] = tokens[i].Hash;
        }

        (clauseStarts, clauseEnds) = (new int[tokens.Count], new int[tokens.Count]);
        for (var start = 0; start < tokens.Count;)
        {
            var end = start;
            while (end < tokens.Count && tokens[end].Form != TokenForm.Stop)
            {
                end++;
            }

            for (var i = start; i < Math.Min(end + 1, tokens.Count); i++)
            {
                (clauseStarts[i], clauseEnds[i]) = (start, end);
            }

            start = end + 1;
        }
    }

    /// <summary>Writes the buckets of a token's features and tells how many they are.</summary>
    public int Read(int token, Span<int> buckets)
    {
        var into = new BucketWriter(buckets);
        ReadWords(token, ref into);
        ReadForms(token, ref into);
        ReadClause(token, ref into);
        ReadLists(token, ref into);
        return into.Count;
    }

    private void ReadWords(int token, ref BucketWriter into)
    {
        var near = around.AsSpan(token, (2 * Margin) + 1);
        for (var i = 0; i < near.Length; i++)
        {
            into.Add('u', i, near[i]);
        }

        for (var i = 1; i < near.Length - 2; i++)
        {
            into.Add('b', i, FeatureHash.Join(near[i], near[i + 1]));
        }

        for (var i = Math.Max(0, token - 1); i <= Math.Min(token + 1, tokens.Count - 1); i++)
        {
            if (tokens[i].Form is TokenForm.Word or TokenForm.Capitalised or TokenForm.Capitals or TokenForm.Code)
            {
                ReadPieces(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start), i - token, ref into);
            }
        }
    }

    private static void ReadPieces(ReadOnlySpan<char> word, int place, ref BucketWriter into)
    {
        for (var length = 2; length <= 4 && length < word.Length; length++)
        {
            into.Add('e', place, FeatureHash.Of((char)length, word[^length..]));
            into.Add('p', place, FeatureHash.Of((char)length, word[..length]));
        }
    }

    private void ReadForms(int token, ref BucketWriter into)
    {
        var forms = 0u;
        for (var i = token - 2; i <= token + 2; i++)
        {
            forms = (forms << 4) | FormAt(i);
        }

        var three = (forms >> 4) & 0xfff;
        var own = FormAt(token);
        into.Add('x', 0, forms);
        into.Add('x', 1, three);
        into.Add('x', 2, own);
        into.Add('x', 3, FeatureHash.Join(three, around[token + Margin]));
        into.Add('x', 4, FeatureHash.Join(own, around[token + Margin - 1]));
        into.Add('x', 5, FeatureHash.Join(own, around[token + Margin + 1]));
        into.Add('x', 6, (uint)Math.Min(tokens[token].End - tokens[token].Start, 8) | (own << 4));
    }

    private uint FormAt(int token) => token < 0 || token >= tokens.Count ? 15u : (uint)tokens[token].Form;

    private void ReadClause(int token, ref BucketWriter into)
    {
        var (start, end) = (clauseStarts[token], clauseEnds[token]);
        var isLast = end >= tokens.Count - 1 ? 1u : 0u;
        into.Add('c', 0, (uint)Math.Min(token - start, 7));
        into.Add('c', 1, (uint)Math.Min(end - token, 7));
        into.Add('c', 2, isLast);
        into.Add('c', 3, (isLast << 8) | ((uint)Math.Min(token - start, 3) << 4) | (uint)Math.Min(end - start, 12));
        into.Add('c', 4, start == 0 ? 1u : 0u);
        var first = around[start + Margin];
        into.Add('c', 5, first);
        into.Add('c', 6, FeatureHash.Join(first, around[start + Margin + 1]));
        into.Add('c', 10, FeatureHash.Join(first, (uint)Math.Min(token - start, 7)));
        into.Add('c', 12, end < tokens.Count ? tokens[end].Hash : 0);
        into.Add('c', 13, start > 0 ? tokens[start - 1].Hash : 0);
        for (var i = start; i < Math.Min(end, start + LongestClause); i++)
        {
            into.Add('g', i < token ? 0 : 1, around[i + Margin]);
        }
    }

    private void ReadLists(int token, ref BucketWriter into)
    {
        for (var at = Math.Max(0, token - 1); at <= Math.Min(token + 1, tokens.Count - 1); at++)
        {
            for (var lists = cover.Begins[at] | cover.GoesOn[at]; lists != 0; lists &= lists - 1)
            {
                var list = System.Numerics.BitOperations.TrailingZeroCount(lists);
                var how = ((cover.Begins[at] >> list) & 1) | (((cover.GoesOn[at] >> list) & 1) << 1);
                into.Add('l', at - token, (how << 8) | (uint)list);
            }
        }

        into.Add('q', 0, FeatureHash.Join(cover.Begins[token], cover.GoesOn[token]));
        into.Add('q', 1, 0);
    }
}
