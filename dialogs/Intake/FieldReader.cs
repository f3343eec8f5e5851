using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using FieldKind = ComplaintBot.Dialogs.Playbooks.FieldKind;
using FieldValue = ComplaintBot.Dialogs.Complaints.FieldValue;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>Reads values of fields: from an answer, and from whatever else a text holds (S-005, S-006).</summary>
internal static partial class FieldReader
{
    /// <summary>The longest text kept in a field, in characters.</summary>
    public const int LongestText = 4000;

    private static readonly HashSet<string> UnknownWords = new(StringComparer.Ordinal)
    {
        "不知道", "不清楚", "不详", "未知", "没有", "无", "暂无", "不记得", "不愿意说", "跳过", "唔知", "unknown", "don't know", "dont know", "i don't know", "no idea", "not sure", "none", "n/a", "skip",
    };

    private static readonly HashSet<string> YesWords = new(StringComparer.Ordinal)
    {
        "是", "是的", "对", "对的", "有", "要", "好", "好的", "可以", "行", "嗯", "系", "没错", "正确", "没问题", "没有问题", "确认", "确定",
        "yes", "y", "true", "ok", "okay", "sure", "yep", "yeah", "right", "correct", "confirm", "confirmed", "fine", "that's right", "that is right", "that's correct", "all correct",
    };

    private static readonly HashSet<string> NoWords = new(StringComparer.Ordinal)
    {
        "否", "不是", "不", "不对", "没有", "不要", "不用", "有误", "错了", "修改", "改", "唔系", "no", "n", "nope", "false", "wrong", "not correct", "not right", "change",
    };

    /// <summary>
    /// The value of an answer to the field's question, or the sentence that says why it is none; neither where it plainly answers
    /// something else: what went wrong is told instead of a name.
    /// </summary>
    public static (FieldValue? Value, Message? Problem) Answer(Field field, string text, MessageReading? reading)
    {
        var answer = text.Trim();
        if (answer.Length == 0)
        {
            return (null, MessageKey.AnswerEmpty);
        }

        if (answer.Length > LongestText)
        {
            return (null, Message.Of(MessageKey.TooLong, ("limit", LongestText)));
        }

        var folded = Fold(answer);
        if (field.Kind != FieldKind.Bool && UnknownWords.Contains(folded))
        {
            if (field.MayBeUnknown)
            {
                return (new FieldValue(FieldValue.Unknown, ValueOrigin.Answered), null);
            }

            if (field.Kind is FieldKind.Text or FieldKind.Restated or FieldKind.List)
            {
                return (null, MessageKey.AnswerEmpty);
            }
        }

        return field.Kind switch
        {
            FieldKind.File => (null, Message.Of(MessageKey.FileNeeded, ("label", field.Label))), // a file's name is not the file
            FieldKind.Choice => Choose(field, answer, folded),
            FieldKind.Bool => YesOrNo(answer) is { } yes ? Answered(yes ? "true" : "false") : (null, MessageKey.NotUnderstoodYesNo),
            FieldKind.Phone => Extracted(reading, "phone") ?? (null, MessageKey.NotUnderstoodPhone),
            FieldKind.Contact => Extracted(reading, "phone") ?? Extracted(reading, "email") ?? (null, MessageKey.NotUnderstoodPhone),
            FieldKind.Date => Extracted(reading, "datetime") ?? Extracted(reading, "date") ?? Answered(answer),
            FieldKind.Money => Extracted(reading, "money") ?? Number(answer, MessageKey.NotUnderstoodMoney),
            _ when field.From == "person_name" && reading is { Assessment.Triggers.Count: > 0 } && Find(reading, "person_name") is null => (null, null),
            FieldKind.Number => Number(answer, MessageKey.NotUnderstoodNumber),
            _ => field.From is { } kind and not "text" && Extracted(reading, kind) is { } found ? found : Answered(answer),
        };
    }

    /// <summary>Yes, no, or null when the text is neither: “是的，没错”, “Yes, correct”.</summary>
    public static bool? YesOrNo(string text)
    {
        var folded = Fold(text).Replace('’', '\'');
        var parts = folded.Split([',', '，', '、', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? null
            : parts.All(YesWords.Contains) ? true
            : parts.All(NoWords.Contains) ? false
            : null;
    }

    /// <summary>Whether an answer is that the person does not know.</summary>
    public static bool IsUnknown(string text) => UnknownWords.Contains(Fold(text));

    /// <summary>What a text holds for fields that have no value yet.</summary>
    public static IEnumerable<(Field Field, FieldValue Value)> Captured(IReadOnlyList<Field> fields, string text, MessageReading reading, ICaseFacts known)
    {
        foreach (var field in fields)
        {
            if (known.Value(field.Id) is null && Capture(field, text, reading) is { } value)
            {
                yield return (field, value);
            }
        }
    }

    /// <summary>Whether a value is a person's words rather than an id or a number: those can be erased.</summary>
    public static bool IsText(Field field) =>
        field.Personal || field.Kind is FieldKind.Text or FieldKind.Restated or FieldKind.Phone or FieldKind.Contact or FieldKind.List;

    /// <summary>What a text holds for a field; null when nothing.</summary>
    public static FieldValue? Capture(Field field, string text, MessageReading reading)
    {
        if (field.Kind == FieldKind.Choice)
        {
            return Infer(field, text, reading);
        }

        if (field.From == "text")
        {
            return reading.Assessment.IsBareRequest || !reading.Assessment.IsComplaint ? null : new FieldValue(text.Trim(), ValueOrigin.Quoted);
        }

        if (field.Kind == FieldKind.Contact)
        {
            return Find(reading, "phone") ?? Find(reading, "email");
        }

        if (field.From == "datetime" || field.Kind == FieldKind.Date)
        {
            return Find(reading, "datetime") ?? Find(reading, "date");
        }

        if (field.From == "demand")
        {
            var demands = reading.Fields.Where(found => found.Kind == Extraction.FieldKind.Demand).Select(Text).Distinct(StringComparer.Ordinal).ToList();
            return demands.Count > 0 ? new FieldValue(string.Join(' ', demands), ValueOrigin.Quoted) : null;
        }

        if (field.From == "person_name")
        {
            return Find(reading with { Fields = [.. reading.Fields.Where(found => !IsComplainedOf(text, found))] }, "person_name");
        }

        return field.From is { } kind ? Find(reading, kind) : null;
    }

    /// <summary>Whoever is complained of is not who complains.</summary>
    private static bool IsComplainedOf(string text, ExtractedField found) =>
        found.Kind == Extraction.FieldKind.PersonName && ComplainedOf().IsMatch(Before(text, found.Start));

    /// <summary>What stands before a code point.</summary>
    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int codePoint)
    {
        var end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (codePoint-- == 0)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return text[..end];
    }

    [GeneratedRegex("(投诉|投訴|举报|舉報)(?!人|者|客|方)[^，。,.；;：:！!？?\\s我叫姓是]{0,4}$|complain(t|ts|ing|ed)? (about|against|of)( (the|your|a))?( \\w+)? $", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex ComplainedOf();

    private static FieldValue? Infer(Field field, string text, MessageReading reading)
    {
        if (field.From is { } kind)
        {
            var demands = reading.Fields.Where(found => found.Kind.Name() == kind).Select(Text).Where(value => field.Options.Any(option => option.Id == value)).ToList();
            if (demands.Count > 0)
            {
                return new FieldValue(demands[0], ValueOrigin.Quoted);
            }
        }

        var folded = Fold(text);
        var best = field.Options.Select(option => (option, hits: option.Cues.Count(cue => folded.Contains(cue, StringComparison.Ordinal)))).MaxBy(pair => pair.hits);
        return best.hits > 0 ? new FieldValue(best.option.Id, ValueOrigin.Inferred) : null;
    }

    private static (FieldValue?, Message?) Choose(Field field, string answer, string folded)
    {
        var byNumber = int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= field.Options.Count ? field.Options[number - 1] : null;
        var chosen = byNumber
            ?? field.Options.FirstOrDefault(option => option.Id == answer || LocaleTags.All.Any(each => Fold(option.Name.In(each)) == folded))
            ?? Single(field.Options.Where(option => LocaleTags.All.Any(each => folded.Contains(Fold(option.Name.In(each)), StringComparison.Ordinal))))
            ?? Single(field.Options.Where(option => option.Cues.Any(cue => folded.Contains(cue, StringComparison.Ordinal))));
        return chosen is not null
            ? Answered(chosen.Id)
            : (null, Message.Of(MessageKey.ChooseOneOf, ("options", field.Options.Select(option => option.Name).ToList())));
    }

    private static T? Single<T>(IEnumerable<T> items)
        where T : class
    {
        var two = items.Take(2).ToList();
        return two.Count == 1 ? two[0] : null;
    }

    private static (FieldValue?, Message?) Number(string answer, MessageKey problem)
    {
        var digits = new string([.. Script.Simplify(answer).Where(c => char.IsAsciiDigit(c) || c is '.' or '-')]);
        return decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? Answered(number.ToString(CultureInfo.InvariantCulture))
            : (null, problem);
    }

    private static (FieldValue?, Message?) Answered(string value) => (new FieldValue(value, ValueOrigin.Answered), null);

    private static (FieldValue?, Message?)? Extracted(MessageReading? reading, string kind) =>
        reading is not null && Find(reading, kind) is { } value ? (value with { Origin = ValueOrigin.Answered }, null) : null;

    private static FieldValue? Find(MessageReading reading, string kind)
    {
        var found = reading.Fields.Where(field => field.Kind.Name() == kind).MaxBy(field => field.Confidence);
        return found is null ? null : new FieldValue(Text(found), IsWorkedOut(found) ? ValueOrigin.Inferred : ValueOrigin.Quoted);
    }

    private static string Text(ExtractedField found) => found.Value switch
    {
        Extraction.FieldValue.Text text => text.Value,
        Extraction.FieldValue.Money money => string.Create(CultureInfo.InvariantCulture, $"{money.Amount} {money.Currency}"),
        Extraction.FieldValue.Count count => count.Value.ToString(CultureInfo.InvariantCulture),
        _ => found.Text,
    };

    private static bool IsWorkedOut(ExtractedField found) => found.Kind is Extraction.FieldKind.Date or Extraction.FieldKind.DateTime || found.Confidence < 0.6;

    private static string Fold(string text) => Script.Simplify(text.Trim()).ToLowerInvariant().Trim('。', '.', '！', '!');
}
