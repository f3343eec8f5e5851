using System.Globalization;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;
using FieldKind = ComplaintBot.Dialogs.Playbooks.FieldKind;
using FieldValue = ComplaintBot.Dialogs.Complaints.FieldValue;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>Values of fields in a form: how they stand there, and what a field says once it was sent back.</summary>
internal static class FormValues
{
    /// <summary>What an input has room for; of a longer value the beginning stands there, and the whole is kept while nobody touches it.</summary>
    private const int LongestShown = 1000;

    /// <summary>A field with what is known of it.</summary>
    public static InputField Input(Field field, FieldValue? known, bool required)
    {
        var input = Values.Input(field, required);
        if (known is null)
        {
            return field.Kind == FieldKind.Date ? input with { Type = InputType.Date } : input;
        }

        // demands are kept by id: a person reads and writes them in words
        return !known.IsUnknown && Values.Demands(field, known).Any()
            ? input with { Shown = Values.Of(field, known, masked: false) }
            : input with { Value = Shown(known), Type = IsDay(field, known) ? InputType.Date : input.Type };
    }

    /// <summary>A field as it was sent: what was typed stays, whether it fits or not.</summary>
    public static InputField Typed(InputField input, IReadOnlyDictionary<string, string> inputs)
    {
        if (!inputs.TryGetValue(input.Id, out var typed))
        {
            return input;
        }

        var type = input.Type == InputType.Date && !IsDay(typed) && typed.Length > 0 ? InputType.Text : input.Type;
        return input with { Value = typed, Shown = null, Type = type };
    }

    /// <summary>What a field says now: as it stood, unless something else was typed.</summary>
    public static (FieldValue? Value, Message? Problem) Read(Field field, FieldValue? known, string typed, MessageReading? reading)
    {
        if (known is not null && typed.Trim() == Shown(known).Trim())
        {
            return (known, null);
        }

        if (field is { From: "demand", Kind: not FieldKind.Choice } && reading is not null && FieldReader.Capture(field, typed, reading) is { } demanded)
        {
            return (demanded with { Origin = ValueOrigin.Answered }, null);
        }

        var (value, problem) = FieldReader.Answer(field, typed, reading);
        return value is null ? (null, problem ?? MessageKey.AnswerEmpty) : (value, null);
    }

    private static string Shown(FieldValue value) => value.Value.Length <= LongestShown
        ? value.Value
        : value.Value[..(char.IsHighSurrogate(value.Value[LongestShown - 2]) ? LongestShown - 2 : LongestShown - 1)] + "…";

    private static bool IsDay(Field field, FieldValue value) => field.Kind == FieldKind.Date && IsDay(value.Value);

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
