using System.Globalization;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>Values of a complaint as cards show them.</summary>
internal static class Values
{
    /// <summary>Longest subject, in characters.</summary>
    private const int SubjectLength = 16;

    public static ComplaintReference Reference(Complaint complaint) => new(complaint.Number, complaint.Version);

    public static Messages.Grade Grade(Case of) => new(of.Complaint.Level, of.GradeName());

    /// <summary>What it is about, in a few words; how to reach a person is hidden in them.</summary>
    /// <param name="of">The case.</param>
    /// <param name="beyond">It is read by others than the case's staff: addresses are hidden, too.</param>
    public static Message Subject(Case of, bool beyond = false)
    {
        if (of.Complaint.Evidence.FirstOrDefault(e => e is { Words.Length: > 0, Sentence: not null }) is { } evidence && Find(of, "product") is { } product)
        {
            return Message.Verbatim(Short(Hidden($"{product.Value.Value} {evidence.Words}")));
        }

        return Message.Verbatim(Short(Hidden(Words(of))));

        string Hidden(string text) => FollowUp.CaseMask.Apply(of, beyond ? Extraction.Redactor.Hide(text) : text);
    }

    /// <summary>What is complained about, in the complainant's words; empty while nothing was told.</summary>
    public static string Words(Case of) => Find(of, "text")?.Value.Value ?? of.Complaint.FirstWords;

    /// <summary>The field that is filled from this kind of fact, with its value; null when there is none or it is unknown.</summary>
    public static (Field Field, FieldValue Value)? Find(Case of, string kind) =>
        of.Playbook.Intake.FirstOrDefault(field => field.From == kind) is { } field && of.Complaint.Fields.GetValueOrDefault(field.Id) is { IsUnknown: false } value ? (field, value) : null;

    /// <summary>The customer's name, or that there is none yet.</summary>
    public static string? CustomerName(Case of) => Find(of, "person_name")?.Value.Value;

    /// <summary>How to reach the customer.</summary>
    public static string? CustomerContact(Case of) =>
        of.Playbook.Intake.FirstOrDefault(field => field.Kind is FieldKind.Contact or FieldKind.Phone) is { } field && of.Complaint.Fields.GetValueOrDefault(field.Id) is { IsUnknown: false } value ? value.Value : null;

    /// <summary>What is demanded, by id (<c>refund</c> …), where a field holds what was read as demands.</summary>
    public static IEnumerable<string> Demands(Field field, FieldValue value) =>
        field.From == "demand" && !value.IsUnknown && value.Value.Split(' ') is var ids && ids.All(id => MessageKeys.Demand(id) is not null) ? ids : [];

    /// <summary>A field's value in the reader's words.</summary>
    public static Message Of(Field field, FieldValue value, bool masked)
    {
        if (value.IsUnknown)
        {
            return MessageKey.Unknown;
        }

        if (Demands(field, value).ToList() is { Count: > 0 } demands)
        {
            return Message.Value(demands.Select(id => Message.Of(MessageKeys.Demand(id)!.Value)).ToList());
        }

        return field.Kind switch
        {
            FieldKind.Choice => field.Options.FirstOrDefault(option => option.Id == value.Value)?.Name ?? Message.Verbatim(value.Value),
            FieldKind.Bool => value.Value == "true" ? MessageKey.Yes : MessageKey.No,
            FieldKind.Phone or FieldKind.Contact => Message.Value(new Phone(value.Value, masked)),
            FieldKind.Money => Money(value.Value),
            FieldKind.Date => Date(value.Value),
            FieldKind.Text or FieldKind.Restated when masked && field.From is null or "text" or "demand" or "product" => Message.Verbatim(Extraction.ContactMask.Apply(value.Value)),
            _ => Message.Verbatim(value.Value),
        };
    }

    /// <summary>A field to fill in on a card.</summary>
    public static InputField Input(Field field, bool? required = null) => new(field.Id, field.Label, Type(field.Kind))
    {
        Required = required ?? !ReferenceEquals(field.Required, Condition.Never),
        Options = [.. field.Options.Select(option => new InputOption(option.Id, option.Name))],
    };

    private static InputType Type(FieldKind kind) => kind switch
    {
        FieldKind.Restated or FieldKind.List => InputType.LongText,
        FieldKind.Phone or FieldKind.Contact => InputType.Phone,
        FieldKind.Choice => InputType.Choice,
        FieldKind.Bool => InputType.Bool,
        FieldKind.Money => InputType.Money,
        FieldKind.Number => InputType.Number,
        _ => InputType.Text,
    };

    private static Message Money(string value)
    {
        var parts = value.Split(' ');
        return decimal.TryParse(parts[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var amount)
            ? Message.Of(MessageKey.Amount, ("amount", amount), ("currency", parts.Length > 1 ? parts[1] : string.Empty))
            : Message.Verbatim(value);
    }

    private static Message Date(string value)
    {
        if (value.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var time))
        {
            return Message.Value(time);
        }

        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Message.Value(date) : Message.Verbatim(value);
    }

    private static string Short(string text)
    {
        var end = text.IndexOfAny(['，', '。', '！', '？', ',', '.', '!', '?', '；', ';', '\n']);
        var phrase = (end > 3 ? text[..end] : text).Trim();
        var limit = phrase.Any(c => c > 0x2E7F) ? SubjectLength : 3 * SubjectLength;
        return phrase.Length <= limit ? phrase : phrase[..limit] + "…";
    }
}
