using System.Collections;
using System.Text;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Cards;

/// <summary>
/// Turns messages into sentences. The result is plain text for every channel: send it as such (<c>textFormat: plain</c>, Slack's
/// <c>plain_text</c>), so that no person's words are ever read as Markdown.
/// </summary>
public static class Texts
{
    /// <summary>The sentence of a message in the reader's language.</summary>
    public static string Render(Message message, RenderContext context)
    {
        var text = new StringBuilder();
        var template = message is { Key: MessageKey.OwnText } && message.Arguments["text"] is LocalizedText own
            ? Templates.Parse(own.In(context.Locale))
            : Templates.For(context.Locale, message.Key);
        foreach (var part in template.Parts)
        {
            Append(text, part.Words, context.Locale);
            if (part.Argument is not { } argument)
            {
                continue;
            }

            if (!message.Arguments.TryGetValue(argument.Name, out var value))
            {
                throw new ArgumentException($"The message {message.Key} lacks the argument '{argument.Name}'.", nameof(message));
            }

            Append(text, argument.Plural is { } plural ? plural.For(value) : Value(value, argument.Format, context), context.Locale);
        }

        return text.ToString();
    }

    /// <summary>
    /// A template has a space where a number or a Latin word may come (<c>{when} 前</c>). Between two Chinese characters there is none:
    /// it is dropped at the seam, never within somebody's words.
    /// </summary>
    private static void Append(StringBuilder text, string words, Locale locale)
    {
        if (locale != Locale.En && text.Length > 0 && words.Length > 0)
        {
            if (words.Length > 1 && words[0] == ' ' && IsChinese(text[^1]) && IsChinese(words[1]))
            {
                words = words[1..];
            }
            else if (text.Length > 1 && text[^1] == ' ' && IsChinese(text[^2]) && IsChinese(words[0]))
            {
                text.Length--;
            }
        }

        text.Append(words);
    }

    private static bool IsChinese(char letter) => letter is >= '\u2E80' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF';

    private static string Value(object? value, string? format, RenderContext context)
    {
        var text = value switch
        {
            null => "",
            string words => Quoted(BidiText.Within(words), format, context.Locale),
            Message message => Render(message, context),
            LocalizedText words => Quoted(words.In(context.Locale), format, context.Locale),
            int or long or decimal => Formats.Number(value, format),
            DateTimeOffset moment => Formats.Moment(moment, format, context),
            DateOnly day => Formats.Day(day, context),
            DayWindow window => Formats.Window(window, context),
            TimeSpan duration => Formats.Duration(duration, context),
            Level level => Formats.Grade(new Grade(level), format, context),
            Grade grade => Formats.Grade(grade, format, context),
            Phone phone => Formats.Phone(phone, context),
            IEnumerable list => string.Join(Separator(format, context.Locale), list.Cast<object?>().Select(item => Value(item, format, context))),
            _ => throw new ArgumentException($"A message cannot hold a {value.GetType()}.", nameof(value)),
        };
        return (format, context.Locale) switch
        {
            ("lower", Locale.En) => LowerFirst(text),

            // A person's name keeps the letters it has.
            ("capital", Locale.En) when value is not string && text.Length > 0 => char.ToUpperInvariant(text[0]) + text[1..],
            _ => text,
        };
    }

    private static string Quoted(string words, string? format, Locale locale) => format != "quoted" ? words
        : locale == Locale.ZhHant ? $"「{words}」" : $"“{words}”";

    private static string Separator(string? format, Locale locale) => locale == Locale.En ? ", " : format == "quoted" ? "" : "、";

    /// <summary>A label in the middle of an English sentence; abbreviations (A/C, ID) keep their capitals.</summary>
    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
