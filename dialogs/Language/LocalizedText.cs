namespace ComplaintBot.Dialogs.Language;

/// <summary>One text in all three languages, as playbooks and the wording library hold it.</summary>
/// <param name="ZhHans">Simplified Chinese.</param>
/// <param name="ZhHant">Traditional Chinese.</param>
/// <param name="En">English.</param>
public sealed record LocalizedText(string ZhHans, string ZhHant, string En)
{
    /// <summary>The text in one language.</summary>
    public string In(Locale locale) => locale switch
    {
        Locale.ZhHans => ZhHans,
        Locale.ZhHant => ZhHant,
        _ => En,
    };
}
