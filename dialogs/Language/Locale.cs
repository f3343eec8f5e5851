namespace ComplaintBot.Dialogs.Language;

/// <summary>A language the product speaks. Every text of the product exists in each of them.</summary>
public enum Locale
{
    /// <summary>Simplified Chinese, <c>zh-Hans</c>.</summary>
    ZhHans,

    /// <summary>Traditional Chinese, <c>zh-Hant</c>.</summary>
    ZhHant,

    /// <summary>English, <c>en</c>.</summary>
    En,
}

/// <summary>BCP 47 tags of <see cref="Locale"/>.</summary>
public static class LocaleTags
{
    /// <summary>All languages, in the order in which the product lists them.</summary>
    public static IReadOnlyList<Locale> All { get; } = [Locale.ZhHans, Locale.ZhHant, Locale.En];

    /// <summary>The tag that files, tokens and activities carry: <c>zh-Hans</c>, <c>zh-Hant</c> or <c>en</c>.</summary>
    public static string Tag(this Locale locale) => locale switch
    {
        Locale.ZhHans => "zh-Hans",
        Locale.ZhHant => "zh-Hant",
        _ => "en",
    };

    /// <summary>
    /// The language of a client's locale. Chinese of Taiwan, Hong Kong and Macau is traditional, all other Chinese simplified,
    /// every English is <c>en</c>; null for anything else, so that the caller falls back.
    /// </summary>
    public static Locale? Parse(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
        {
            return null;
        }

        var parts = tag.Trim().Split('-', '_');
        if (parts[0].Equals("en", StringComparison.OrdinalIgnoreCase))
        {
            return Locale.En;
        }

        if (!parts[0].Equals("zh", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return parts.Skip(1).Any(IsTraditional) ? Locale.ZhHant : Locale.ZhHans;
    }

    private static bool IsTraditional(string part) =>
        part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO";
}
