using System.Buffers.Binary;

namespace ComplaintBot.Dialogs.Learning;

/// <summary>How the file of a model begins: a mark that tells which model and version, and the numbers beside its table of weights.</summary>
internal static class ModelFile
{
    /// <summary>The bytes of an embedded model.</summary>
    public static byte[] Embedded(string name)
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return file;
    }

    /// <summary>Reads the numbers of a model; what is left of the file is its table.</summary>
    /// <exception cref="FormatException">The file is shorter, or of another model or version.</exception>
    public static float[] ReadNumbers(uint mark, int count, ref ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 + (4 * count) || BinaryPrimitives.ReadUInt32LittleEndian(file) != mark)
        {
            throw new FormatException("The file is not this model, or of another version.");
        }

        var numbers = new float[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = BinaryPrimitives.ReadSingleLittleEndian(file[(4 + (4 * i))..]);
        }

        file = file[(4 + (4 * count))..];
        return numbers;
    }

    /// <summary>The file of a model.</summary>
    public static byte[] Write(uint mark, ReadOnlySpan<float> numbers, ReadOnlySpan<byte> table)
    {
        var file = new byte[4 + (4 * numbers.Length) + table.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(file, mark);
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(4 + (4 * i)), numbers[i]);
        }

        table.CopyTo(file.AsSpan(4 + (4 * numbers.Length)));
        return file;
    }
}
