using Microsoft.Extensions.Options;

namespace ComplaintBot.Sources;

/// <summary>Settings of the section <c>ComplaintBot</c> itself.</summary>
internal sealed class SourceOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "ComplaintBot";

    /// <summary>Where the program is reached from outside, for links: <c>https://bot.example</c>; null while there are none.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Folder of organisation files; null for none.</summary>
    public string? Organisations { get; set; }

    /// <summary>Folder of playbooks, searched before the built-in ones; null for none.</summary>
    public string? Playbooks { get; set; }
}

/// <summary>Says at start-up which setting is wrong, and how it should look.</summary>
internal sealed class SourceOptionsValidation : IValidateOptions<SourceOptions>
{
    public ValidateOptionsResult Validate(string? name, SourceOptions options)
    {
        var failures = new List<string>();
        if (options.PublicUrl is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)))
        {
            failures.Add($"{SourceOptions.Section}:{nameof(options.PublicUrl)} is '{url}'; it is an address such as https://bot.example.");
        }

        Exists(nameof(options.Organisations), options.Organisations);
        Exists(nameof(options.Playbooks), options.Playbooks);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Exists(string setting, string? folder)
        {
            if (folder is not null && !Directory.Exists(folder))
            {
                failures.Add($"{SourceOptions.Section}:{setting} is '{folder}'; there is no such folder.");
            }
        }
    }
}
