using Microsoft.Extensions.Options;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>Settings of the section <c>ComplaintBot:DirectLine</c>.</summary>
internal sealed class DirectLineOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "ComplaintBot:DirectLine";

    /// <summary>Origins (<c>https://shop.example</c>) of pages that may embed the widget, beside each organisation's own.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Tokens given per minute to one address; 300 unless set.</summary>
    public int TokensPerMinute { get; set; } = 300;

    /// <summary>Activities taken per minute in one conversation; 120 unless set.</summary>
    public int ActivitiesPerMinute { get; set; } = 120;
}

/// <summary>Says at start-up which setting is wrong, and how it should look.</summary>
internal sealed class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>
{
    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        var failures = new List<string>();
        for (var i = 0; i < options.AllowedOrigins.Count; i++)
        {
            if (!IsOrigin(options.AllowedOrigins[i]))
            {
                failures.Add($"{DirectLineOptions.Section}:AllowedOrigins:{i} is '{options.AllowedOrigins[i]}'; an origin is scheme, host and port only, such as https://shop.example.");
            }
        }

        AtLeastOne(nameof(options.TokensPerMinute), options.TokensPerMinute);
        AtLeastOne(nameof(options.ActivitiesPerMinute), options.ActivitiesPerMinute);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void AtLeastOne(string setting, int value)
        {
            if (value < 1)
            {
                failures.Add($"{DirectLineOptions.Section}:{setting} is {value}; it must be at least 1.");
            }
        }
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
        && string.Equals(uri.GetLeftPart(UriPartial.Authority), text, StringComparison.OrdinalIgnoreCase);
}
