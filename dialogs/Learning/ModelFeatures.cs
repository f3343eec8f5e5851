using System.Runtime.InteropServices;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Learning;

/// <summary>
/// What a model sees of one text: which words and pieces of words stand in it, each once, by hash, so that the model holds no
/// vocabulary; and, by name, what lexicon or patterns read in it and where it stands. One instance reads one text after another.
/// </summary>
internal sealed class ModelFeatures
{
    /// <summary>Buckets of words and pieces of words.</summary>
    public const int Buckets = 1 << 16;

    /// <summary>Slots of what has a name; they come after the buckets.</summary>
    public const int Slots = 1 << 14;

    private const int LongestChinese = 3;
    private const int ShortestPiece = 3;
    private const int LongestPiece = 6;

    private readonly ulong[] seen = new ulong[(Buckets + Slots) / 64];
    private readonly List<int> named = [];
    private int[] grams = new int[4096];
    private int[] places = new int[4096];
    private int count;
    private char[] text = new char[1024];
    private int[] from = new int[1024];

    /// <summary>The buckets, in the order of the text.</summary>
    public ReadOnlySpan<int> Grams => grams.AsSpan(0, count);

    /// <summary>At which offset of the text each of them stands first.</summary>
    public ReadOnlySpan<int> Places => places.AsSpan(0, count);

    /// <summary>The slots of the named features that hold.</summary>
    public ReadOnlySpan<int> Named => CollectionsMarshal.AsSpan(named);

    /// <summary>Forgets the text before and takes up the words of this one.</summary>
    /// <param name="folded">The text: simplified, half-width, lower case.</param>
    public void ReadWords(ReadOnlySpan<char> folded)
    {
        Clear();
        if (text.Length < folded.Length)
        {
            (text, from) = (new char[folded.Length], new int[folded.Length]);
        }

        var length = ModelText.Normalise(folded, text, from);
        var previous = 0u;
        for (var i = 0; i < length;)
        {
            if (IsChinese(text[i]))
            {
                i = ReadChinese(i, length);
                previous = 0;
            }
            else if (char.IsLetter(text[i]))
            {
                i = ReadWord(i, length, ref previous);
            }
            else
            {
                if (text[i] is not (' ' or ModelText.Break))
                {
                    AddGram(FeatureHash.Step(FeatureHash.Seed('!'), text[i]), i);
                }

                previous = text[i] == ' ' ? previous : 0;
                i++;
            }
        }
    }

    /// <summary>Adds what has a name: what kind it is, which, and how much of it.</summary>
    public void AddNamed(char kind, ReadOnlySpan<char> name, int amount = 0) => AddSlot(FeatureHash.Step(FeatureHash.Of(kind, name), (char)amount));

    /// <summary>Adds that one of a kind stands before another.</summary>
    public void AddPair(char kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        AddSlot(FeatureHash.Join(FeatureHash.Of(kind, first), FeatureHash.Of(kind, second)));

    private static bool IsChinese(char character) => character == ModelText.Number || Script.IsHan(character);

    private static int Choose(uint hash, int from) => (int)(FeatureHash.Mix(hash) >> 1) & (from - 1);

    private void AddSlot(uint hash)
    {
        var slot = Buckets + Choose(hash, Slots);
        if (IsNew(slot))
        {
            named.Add(slot);
        }
    }

    private void Clear()
    {
        foreach (var bucket in Grams)
        {
            seen[bucket >> 6] = 0;
        }

        foreach (var slot in named)
        {
            seen[slot >> 6] = 0;
        }

        count = 0;
        named.Clear();
    }

    private int ReadChinese(int start, int length)
    {
        var end = start;
        while (end < length && IsChinese(text[end]))
        {
            end++;
        }

        for (var i = start; i < end; i++)
        {
            var hash = FeatureHash.Seed('c');
            for (var n = i; n < Math.Min(end, i + LongestChinese); n++)
            {
                hash = FeatureHash.Step(hash, text[n]);
                AddGram(hash, i);
            }
        }

        return end;
    }

    /// <summary>A word, the pair it makes with the one before, and its pieces, which know where it begins and ends.</summary>
    private int ReadWord(int start, int length, ref uint previous)
    {
        var end = start;
        var word = FeatureHash.Seed('w');
        while (end < length && char.IsLetter(text[end]) && !Script.IsHan(text[end]))
        {
            word = FeatureHash.Step(word, text[end++]);
        }

        AddGram(word, start);
        if (previous != 0)
        {
            AddGram((previous * 31) ^ word, start);
        }

        previous = word;
        for (var i = start - 1; i < end; i++)
        {
            var hash = FeatureHash.Seed('p');
            for (var n = i; n <= end && n - i < LongestPiece; n++)
            {
                hash = FeatureHash.Step(hash, n < start || n == end ? ' ' : text[n]);
                if (n - i + 1 >= ShortestPiece)
                {
                    AddGram(hash, start);
                }
            }
        }

        return end;
    }

    private void AddGram(uint hash, int at)
    {
        var bucket = Choose(hash, Buckets);
        if (IsNew(bucket))
        {
            if (count == grams.Length)
            {
                Array.Resize(ref grams, 2 * count);
                Array.Resize(ref places, 2 * count);
            }

            (grams[count], places[count]) = (bucket, from[at]);
            count++;
        }
    }

    private bool IsNew(int index)
    {
        var bit = 1ul << (index & 63);
        ref var word = ref seen[index >> 6];
        var isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }
}
