using Microsoft.Extensions.Options;

namespace ComplaintBot.Files;

/// <summary>Settings of the section <c>ComplaintBot:Files</c>.</summary>
internal sealed class FileOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "ComplaintBot:Files";

    /// <summary>Where Teams keeps what people send: SharePoint, OneDrive, its own media.</summary>
    public static readonly IReadOnlyList<string> Defaults =
    [
        "*.sharepoint.com", "*.sharepoint.us", "*.sharepoint-mil.us", "*.sharepoint.cn", "*.svc.ms", "onedrive.live.com", "*.onedrive.com", "*.1drv.com",
        "*.teams.microsoft.com", "*.asm.skype.com",
    ];

    /// <summary>Hosts from which files are fetched (<c>files.example</c>, <c>*.example</c> for its subdomains); <see cref="Defaults"/> unless set. In Development this machine as well.</summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>Whether files are fetched from a host.</summary>
    public bool Allows(string host) => (AllowedHosts.Count > 0 ? AllowedHosts : (IEnumerable<string>)Defaults).Any(allowed =>
        allowed.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase) && host.Length >= allowed.Length
            : host.Equals(allowed, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Says at start-up which setting is wrong, and how it should look.</summary>
internal sealed class FileOptionsValidation : IValidateOptions<FileOptions>
{
    public ValidateOptionsResult Validate(string? name, FileOptions options)
    {
        var wrong = options.AllowedHosts.Where(host => Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) != UriHostNameType.Dns).ToList();
        return wrong.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(wrong.Select(host => $"{FileOptions.Section}:AllowedHosts has '{host}'; a host is such as files.example, or *.example for its subdomains."));
    }
}
