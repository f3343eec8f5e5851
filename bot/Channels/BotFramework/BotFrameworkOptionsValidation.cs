using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ComplaintBot.Channels.BotFramework.Authentication;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>Says at start-up which settings of the section are wrong or do not fit together.</summary>
internal sealed partial class BotFrameworkOptionsValidation(IHostEnvironment environment) : IValidateOptions<BotFrameworkOptions>
{
    private static readonly string[] AppTypes = ["SingleTenant", "MultiTenant", "UserAssignedMSI"];

    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        var failures = new List<string>();
        Named(nameof(options.AppType), options.AppType, AppTypes);
        Named(nameof(options.Cloud), options.Cloud, [.. BotCloud.All.Select(cloud => cloud.Name)]);
        Address(nameof(options.OpenIdMetadata), options.OpenIdMetadata);
        Address(nameof(options.EntraOpenIdMetadata), options.EntraOpenIdMetadata);
        Address(nameof(options.TokenEndpoint), options.TokenEndpoint);
        if (!string.IsNullOrEmpty(options.TenantId) && !TenantForm().IsMatch(options.TenantId))
        {
            Fail(nameof(options.TenantId), options.TenantId, "it is the tenant's id, such as 11111111-0000-4000-8000-000000000001");
        }

        for (var i = 0; i < options.AllowedServiceUrls.Count; i++)
        {
            if (ServiceUrlPattern.Parse(options.AllowedServiceUrls[i], environment.IsDevelopment()) is null)
            {
                Fail($"{nameof(options.AllowedServiceUrls)}:{i}", options.AllowedServiceUrls[i], "it is https://host[:port] or https://*.host; this machine only in Development");
            }
        }

        for (var i = 0; i < options.AllowedCallers.Count; i++)
        {
            if (!Guid.TryParseExact(options.AllowedCallers[i], "D", out _) || string.Equals(options.AllowedCallers[i], options.AppId, StringComparison.OrdinalIgnoreCase))
            {
                Fail($"{nameof(options.AllowedCallers)}:{i}", options.AllowedCallers[i], "it is the App ID of another agent; everybody (*) or this bot itself cannot be allowed");
            }
        }

        Certificate(options);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Fail(string setting, string value, string rule) => failures.Add($"{BotFrameworkOptions.Section}:{setting} is '{value}'; {rule}.");

        void Named(string setting, string value, string[] known)
        {
            if (!known.Contains(value, StringComparer.OrdinalIgnoreCase))
            {
                Fail(setting, value, $"it is one of {string.Join(", ", known)}");
            }
        }

        void Address(string setting, string? value)
        {
            if (!string.IsNullOrEmpty(value) && !(Uri.TryCreate(value, UriKind.Absolute, out var uri) && SafeTransport.Allows(uri, environment)))
            {
                Fail(setting, value, "it is an https address; http only on this machine, in Development");
            }
        }

        void Certificate(BotFrameworkOptions given)
        {
            if (string.IsNullOrEmpty(given.CertificatePath))
            {
                return;
            }

            if (!string.IsNullOrEmpty(given.AppPassword))
            {
                failures.Add($"{BotFrameworkOptions.Section}:AppPassword and {BotFrameworkOptions.Section}:CertificatePath are both set; the bot proves itself by one of them.");
            }

            try
            {
                using var certificate = ConnectorCredential.LoadCertificate(given);
                if (!certificate.HasPrivateKey)
                {
                    Fail(nameof(given.CertificatePath), given.CertificatePath, "the file holds no private key");
                }
            }
            catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
            {
                Fail(nameof(given.CertificatePath), given.CertificatePath, $"no certificate can be read from it with {BotFrameworkOptions.Section}:CertificatePassword");
            }
        }
    }

    // an id, or one of the tenant's domains
    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9.-]{0,253}$")]
    private static partial Regex TenantForm();
}
