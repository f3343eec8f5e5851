using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using YamlDotNet.Serialization;

namespace ComplaintBot.Cards;

/// <summary>The sentences of <c>Texts/*.yaml</c>, read once.</summary>
internal static partial class Templates
{
    private static readonly FrozenDictionary<Locale, FrozenDictionary<MessageKey, Template>> All =
        LocaleTags.All.ToFrozenDictionary(locale => locale, locale => Read(locale).ToFrozenDictionary(
            text => Enum.Parse<MessageKey>(text.Key), text => Parse(text.Value)));

    /// <summary>The template of a key.</summary>
    public static Template For(Locale locale, MessageKey key) => All[locale][key];

    /// <summary>A language's file as it is written.</summary>
    public static Dictionary<string, string> Read(Locale locale)
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream($"Texts/{locale.Tag()}.yaml")
            ?? throw new InvalidOperationException($"The texts of {locale.Tag()} are not embedded.");
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(reader);
    }

    /// <summary>A text cut at its arguments.</summary>
    public static Template Parse(string text)
    {
        var parts = new List<TemplatePart>();
        var end = 0;
        foreach (Match match in Braces().Matches(text))
        {
            var (format, one, other) = (match.Groups["format"], match.Groups["one"], match.Groups["other"]);
            parts.Add(new TemplatePart(NoBreak(text[end..match.Index]), new Placeholder(
                match.Groups["name"].Value,
                format.Success ? format.Value : null,
                one.Success ? new Plural(NoBreak(one.Value), NoBreak(other.Value)) : null)));
            end = match.Index + match.Length;
        }

        parts.Add(new TemplatePart(NoBreak(text[end..]), null));
        return new Template(parts);
    }

    private static string NoBreak(string text) => text.Replace('~', '\u00A0');

    [GeneratedRegex(@"\{(?<name>[a-zA-Z]+)(:(?<format>[a-z]+)|\|(?<one>[^|}]*)\|(?<other>[^|}]*))?\}")]
    private static partial Regex Braces();
}

/// <summary>A sentence in one language, cut at its arguments.</summary>
internal sealed record Template(IReadOnlyList<TemplatePart> Parts);

/// <summary>Words of the product and the argument that follows them; the last part has none.</summary>
internal sealed record TemplatePart(string Words, Placeholder? Argument);

/// <summary>
/// An argument. Formats: <c>short</c> (a moment; no "today"), <c>time</c> (the clock only), <c>number</c>, <c>name</c> and <c>word</c>
/// (of a grade: L3, 重大投诉, 重大投诉 L3; <c>name</c> also of a month), <c>quoted</c> (words in quotation marks), <c>lower</c> and
/// <c>capital</c> (a label within and at the start of an English sentence).
/// </summary>
internal sealed record Placeholder(string Name, string? Format, Plural? Plural);

/// <summary>A word that depends on a number: <c>{n|day|days}</c>.</summary>
internal sealed record Plural(string One, string Other)
{
    public string For(object? number) => number is 1 or 1L or 1m ? One : Other;
}
