using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Frozen;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity.Similarity;

/// <summary>
/// What remains of a text to compare it with others: the smallest of sixty hashes over its pairs of Chinese characters and groups of four
/// Latin ones (MinHash). Two texts share as large a part of their hashes as of their groups. It holds no words, and telephone
/// numbers, addresses and all digits are left out, so that two customers with one defect are alike; but a hash has no salt, so that who
/// guesses a pair can find it: what is erased takes its signature along. The same text gives the same signature
/// on every machine.
/// </summary>
public sealed class TextSignature : IEquatable<TextSignature>
{
    /// <summary>Hashes in a signature.</summary>
    public const int Length = Bands * Rows;

    /// <summary>Bytes of a stored signature.</summary>
    public const int Size = Length * sizeof(uint);

    /// <summary>Texts share a band of two hashes with probability s² (s: their similarity): one of thirty bands at s = 0.4 in 99 of 100 cases.</summary>
    private const int Bands = 30;
    private const int Rows = 2;
    private const int LatinGroup = 4;

    /// <summary>Below this a text says too little to be like another.</summary>
    private const int FewestGroups = 6;

    /// <summary>Characters in which all complaints are alike.</summary>
    private static readonly SearchValues<char> Particles = SearchValues.Create("的了是在和与我你您他她们个这那就也都很还把被给嘅咗系喺佢哋");

    private static readonly string[] Formulas = ["投诉", "客户", "顾客", "来电", "反映", "要求", "表示", "希望", "你好", "请问", "麻烦", "尽快", "处理"];

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(["the", "a", "an", "is", "was", "are", "and", "to", "of", "in", "on", "at", "for", "it", "my", "i", "we", "you", "your", "customer", "complaint", "please", "hello", "hi", "dear", "want", "wants", "would", "like", "have", "has", "had", "this", "that"]);

    private readonly uint[] hashes;

    private TextSignature(uint[] hashes) => this.hashes = hashes;

    /// <summary>The signature of a text; null when it says too little.</summary>
    public static TextSignature? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = Groups(Told(text));
        if (groups.Count < FewestGroups)
        {
            return null;
        }

        var smallest = new uint[Length];
        Array.Fill(smallest, uint.MaxValue);
        foreach (var group in groups)
        {
            for (var i = 0; i < Length; i++)
            {
                smallest[i] = Math.Min(smallest[i], (uint)(Mix(group + ((ulong)(i + 1) * 0x9e3779b97f4a7c15)) >> 32));
            }
        }

        return new TextSignature(smallest);
    }

    /// <summary>A stored signature.</summary>
    /// <exception cref="ArgumentException">It is not <see cref="Size"/> bytes long.</exception>
    public static TextSignature Read(ReadOnlySpan<byte> stored)
    {
        if (stored.Length != Size)
        {
            throw new ArgumentException($"A signature has {Size} bytes, not {stored.Length}.", nameof(stored));
        }

        var read = new uint[Length];
        for (var i = 0; i < Length; i++)
        {
            read[i] = BinaryPrimitives.ReadUInt32LittleEndian(stored[(i * sizeof(uint))..]);
        }

        return new TextSignature(read);
    }

    /// <summary>The form in which it is stored.</summary>
    public byte[] ToBytes()
    {
        var stored = new byte[Size];
        for (var i = 0; i < Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(stored.AsSpan(i * sizeof(uint)), hashes[i]);
        }

        return stored;
    }

    /// <summary>How alike two texts are: 0 nothing in common, 1 the same.</summary>
    public double SimilarityTo(TextSignature other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var same = 0;
        for (var i = 0; i < Length; i++)
        {
            same += hashes[i] == other.hashes[i] ? 1 : 0;
        }

        return (double)same / Length;
    }

    /// <summary>Keys under which a store finds similar texts: two that are alike share at least one, 99 times of 100 from a similarity of 0.4 up.</summary>
    public IReadOnlyList<long> Keys()
    {
        var keys = new long[Bands];
        for (var band = 0; band < Bands; band++)
        {
            var key = (ulong)band;
            for (var row = 0; row < Rows; row++)
            {
                key = Mix(key ^ hashes[(band * Rows) + row]);
            }

            keys[band] = (long)key;
        }

        return keys;
    }

    /// <inheritdoc/>
    public bool Equals(TextSignature? other) => other is not null && hashes.AsSpan().SequenceEqual(other.hashes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextSignature);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)hashes[0];

    /// <summary>What the text tells: without personal data, digits, marks and what every complaint says.</summary>
    private static string Told(string text)
    {
        var letters = CueText.Fold(text).ToCharArray();
        foreach (var (_, start, end) in PersonalData.Find(text, contactsOnly: false))
        {
            letters.AsSpan(start, end - start).Fill(' ');
        }

        var told = new string(letters);
        foreach (var formula in Formulas)
        {
            told = told.Replace(formula, " ", StringComparison.Ordinal);
        }

        return told;
    }

    private static HashSet<ulong> Groups(string told)
    {
        var groups = new HashSet<ulong>();
        var before = '\0';
        var i = 0;
        while (i < told.Length)
        {
            if (Script.IsHan(told[i]))
            {
                if (!Particles.Contains(told[i]))
                {
                    if (before != '\0')
                    {
                        groups.Add(Mix(((ulong)before << 16) | told[i]));
                    }

                    before = told[i];
                }
            }
            else if (char.IsAsciiLetter(told[i]))
            {
                before = '\0';
                var start = i;
                while (i < told.Length && char.IsAsciiLetter(told[i]))
                {
                    i++;
                }

                AddWord(groups, told[start..i]);
                continue;
            }
            else if (!char.IsAsciiDigit(told[i]))
            {
                // A comma ends a pair, a blank or a number between does not.
                before = char.IsPunctuation(told[i]) ? '\0' : before;
            }

            i++;
        }

        return groups;
    }

    private static void AddWord(HashSet<ulong> groups, string word)
    {
        if (Words.Contains(word))
        {
            return;
        }

        // The word's end counts as a letter: cold and colder differ.
        var closed = word + ' ';
        for (var start = 0; start == 0 || start + LatinGroup <= closed.Length; start++)
        {
            var group = 14695981039346656037UL;
            foreach (var letter in closed.AsSpan(start, Math.Min(LatinGroup, closed.Length - start)))
            {
                group = (group ^ letter) * 1099511628211UL;
            }

            groups.Add(Mix(group));
        }
    }

    /// <summary>SplitMix64's finalizer: every bit of the input moves every bit of the output.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }
}
