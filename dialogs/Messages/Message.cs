using System.Collections;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Messages;

/// <summary>
/// Something to be said, before any language is chosen: a key and its arguments. The dialogs never make sentences; <c>cards</c>
/// renders a message for each reader.
/// <para>
/// An argument is one of: <see cref="string"/> (a person's own words or name, a number of a complaint: shown as it is and never
/// read as markup), <see cref="int"/>, <see cref="long"/> or <see cref="decimal"/>, <see cref="DateTimeOffset"/> and
/// <see cref="DateOnly"/> (shown in the organisation's zone, relative to now: 今天 15:58), <see cref="DayWindow"/>
/// (11 月 26—28 日), <see cref="TimeSpan"/> (1 小时 36 分),
/// <see cref="LocalizedText"/> (a playbook's words), <see cref="Severity.Level"/> and <see cref="Grade"/> (dots, word, number),
/// <see cref="Phone"/>, another <see cref="Message"/>, or a list of these (joined with 、 or commas). null shows nothing.
/// </para>
/// </summary>
/// <param name="Key">Which sentence.</param>
/// <param name="Arguments">Its arguments by the names that <see cref="MessageKey"/> tells.</param>
public sealed record Message(MessageKey Key, IReadOnlyDictionary<string, object?> Arguments)
{
    private static readonly IReadOnlyDictionary<string, object?> None = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>A message from a key and its arguments: <c>Message.Of(MessageKey.NumberGiven, ("number", number))</c>.</summary>
    public static Message Of(MessageKey key, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        if (arguments.IsEmpty)
        {
            return new Message(key, None);
        }

        var byName = new Dictionary<string, object?>(arguments.Length, StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            byName.Add(name, value);
        }

        return new Message(key, byName);
    }

    /// <summary>A person's own words or a name, shown as it is in every language.</summary>
    public static Message Verbatim(string text) => Of(MessageKey.Verbatim, ("text", text));

    /// <summary>A playbook's text, shown in the reader's language.</summary>
    public static Message Verbatim(LocalizedText text) => Of(MessageKey.Verbatim, ("text", text));

    /// <summary>A value on its own: a time, a sum, a phone number, a list of names.</summary>
    public static Message Value(object? value) => Of(MessageKey.Verbatim, ("text", value));

    /// <summary>A playbook's text is a message.</summary>
    public static implicit operator Message(LocalizedText text) => Verbatim(text);

    /// <summary>A sentence without arguments is a message.</summary>
    public static implicit operator Message(MessageKey key) => Of(key);

    /// <summary>Equal when the key and every argument are; lists are compared item by item.</summary>
    public bool Equals(Message? other) =>
        other is not null && Key == other.Key && Arguments.Count == other.Arguments.Count
        && Arguments.All(argument => other.Arguments.TryGetValue(argument.Key, out var value) && Same(argument.Value, value));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Arguments.Count);

    private static bool Same(object? one, object? other) =>
        one is IEnumerable ones and not string && other is IEnumerable others and not string
            ? ones.Cast<object?>().SequenceEqual(others.Cast<object?>())
            : Equals(one, other);
}
