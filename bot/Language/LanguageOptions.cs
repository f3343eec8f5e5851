using ComplaintBot.Channels.BotFramework.Authentication;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Language;

/// <summary>Azure AI Language, which refines what the bot itself has read. Without an endpoint nothing is asked and no text leaves.</summary>
internal sealed class LanguageOptions
{
    /// <summary>Where these settings stand.</summary>
    public const string Section = "ComplaintBot:Language";

    /// <summary>The resource's address, <c>https://NAME.cognitiveservices.azure.com</c>.</summary>
    public string? Endpoint { get; set; }

    /// <summary>One of the resource's keys; without it the program proves itself by its managed identity.</summary>
    public string? Key { get; set; }

    /// <summary>The client id of a user-assigned managed identity; without it the system-assigned one is taken.</summary>
    public string? ClientId { get; set; }
}

/// <summary>Says at start-up which of these settings are wrong or do not fit together.</summary>
internal sealed class LanguageOptionsValidation(IHostEnvironment environment) : IValidateOptions<LanguageOptions>
{
    public ValidateOptionsResult Validate(string? name, LanguageOptions options)
    {
        var failures = new List<string>();
        if (string.IsNullOrWhiteSpace(options.Endpoint))
        {
            failures.Add($"{LanguageOptions.Section}:Endpoint is missing; {LanguageOptions.Section} has other keys.");
        }
        else if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint) || !SafeTransport.Allows(endpoint, environment) || endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0)
        {
            failures.Add($"{LanguageOptions.Section}:Endpoint is '{options.Endpoint}'; it is the https address of the resource, such as https://NAME.cognitiveservices.azure.com; http only on this machine, in Development.");
        }
        else if (endpoint.Scheme != Uri.UriSchemeHttps && string.IsNullOrEmpty(options.Key))
        {
            failures.Add($"{LanguageOptions.Section}:Key is missing; the token of a managed identity is sent over https only.");
        }

        // a key goes into a header
        if (options.Key is { Length: > 0 } key && !key.All(char.IsAsciiLetterOrDigit))
        {
            failures.Add($"{LanguageOptions.Section}:Key is not a key; it is letters and digits.");
        }

        if (options.ClientId is { Length: > 0 } client && !Guid.TryParseExact(client, "D", out _))
        {
            failures.Add($"{LanguageOptions.Section}:ClientId is '{client}'; it is the client id of a managed identity, such as 11111111-0000-4000-8000-000000000001.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
