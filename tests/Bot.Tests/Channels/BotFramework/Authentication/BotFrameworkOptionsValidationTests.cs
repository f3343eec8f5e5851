using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ComplaintBot.Channels.BotFramework;
using Microsoft.Extensions.Hosting.Internal;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

public class BotFrameworkOptionsValidationTests
{
    public static TheoryData<string, string, string?> Settings => new()
    {
        { "AppType", "Other", "AppType is 'Other'" },
        { "AppType", "multitenant", null },
        { "Cloud", "Moon", "Cloud is 'Moon'" },
        { "Cloud", "usgovernment", null },
        { "OpenIdMetadata", "login.example", "OpenIdMetadata is 'login.example'" },
        { "OpenIdMetadata", "http://login.example", "OpenIdMetadata is 'http://login.example'" },
        { "OpenIdMetadata", "http://127.0.0.1:5000/x", "OpenIdMetadata is 'http://127.0.0.1:5000/x'" },
        { "OpenIdMetadata", "https://login.example/x", null },
        { "EntraOpenIdMetadata", "http://login.example", "EntraOpenIdMetadata is" },
        { "TokenEndpoint", "http://login.example", "TokenEndpoint is" },
        { "TokenEndpoint", "https://user:password@login.example", "TokenEndpoint is" },
        { "TenantId", "a/b", "TenantId is 'a/b'" },
        { "TenantId", "shop.onmicrosoft.com", null },
        { "AllowedServiceUrls", "https://*", "AllowedServiceUrls:0 is 'https://*'" },
        { "AllowedServiceUrls", "https://*.com", "AllowedServiceUrls:0 is 'https://*.com'" },
        { "AllowedServiceUrls", "http://connector.example", "AllowedServiceUrls:0 is" },
        { "AllowedServiceUrls", "https://connector.example/path", "AllowedServiceUrls:0 is" },
        { "AllowedServiceUrls", "https://user@connector.example", "AllowedServiceUrls:0 is" },
        { "AllowedServiceUrls", "http://localhost:5000", "AllowedServiceUrls:0 is" },
        { "AllowedServiceUrls", "connector.example", "AllowedServiceUrls:0 is" },
        { "AllowedServiceUrls", "https://connector.example:8443", null },
        { "AllowedCallers", "*", "AllowedCallers:0 is '*'" },
        { "AllowedCallers", TokenDraft.AppId, "AllowedCallers:0 is" },
        { "AllowedCallers", TokenDraft.Agent, null },
        { "CertificatePath", "/no/such/file.pfx", "CertificatePath is '/no/such/file.pfx'" },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void Validate_Setting_IsTakenOrNamed(string setting, string value, string? expected)
    {
        var options = new BotFrameworkOptions { AppId = TokenDraft.AppId };
        var property = typeof(BotFrameworkOptions).GetProperty(setting)!;
        if (property.CanWrite)
        {
            property.SetValue(options, value);
        }
        else
        {
            ((IList<string>)property.GetValue(options)!).Add(value);
        }

        var result = Validate(options, "Production");
        Assert.Equal(expected is null, result.Succeeded);
        Assert.StartsWith($"ComplaintBot:BotFramework:{expected}", expected is null ? "ComplaintBot:BotFramework:" : Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_ThisMachineInDevelopment_IsTaken()
    {
        var options = new BotFrameworkOptions { OpenIdMetadata = "http://127.0.0.1:5000/x", EntraOpenIdMetadata = "http://localhost:5000/x", TokenEndpoint = "http://[::1]:5000/x" };
        options.AllowedServiceUrls.Add("http://localhost:5000");
        Assert.True(Validate(options, "Development").Succeeded);
    }

    [Fact]
    public void Validate_Certificate_NeedsItsPasswordAndNoSecretBeside()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, NewCertificate("password"));
            var options = new BotFrameworkOptions { CertificatePath = file, CertificatePassword = "password" };
            Assert.True(Validate(options, "Production").Succeeded);
            options.AppPassword = "secret";
            Assert.Contains("are both set", Assert.Single(Validate(options, "Production").Failures!), StringComparison.Ordinal);
            options = new BotFrameworkOptions { CertificatePath = file, CertificatePassword = "wrong" };
            Assert.Contains("CertificatePassword", Assert.Single(Validate(options, "Production").Failures!), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A certificate with its key, as a file holds it.</summary>
    internal static byte[] NewCertificate(string password)
    {
        var request = new CertificateRequest("CN=bot", TestIssuer.Key("certificate"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return certificate.Export(X509ContentType.Pkcs12, password);
    }

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(BotFrameworkOptions options, string environment) =>
        new BotFrameworkOptionsValidation(new HostingEnvironment { EnvironmentName = environment }).Validate(null, options);
}
