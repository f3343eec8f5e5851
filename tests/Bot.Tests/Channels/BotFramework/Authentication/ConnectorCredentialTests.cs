using System.Net;
using System.Text;
using System.Web;
using ComplaintBot.Channels.BotFramework;
using ComplaintBot.Channels.BotFramework.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

public sealed class ConnectorCredentialTests
{
    [Theory]
    [InlineData("Public", "SingleTenant", "https://login.microsoftonline.com/11111111-0000-4000-8000-000000000001/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("Public", "MultiTenant", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("UsGovernment", "SingleTenant", "https://login.microsoftonline.us/11111111-0000-4000-8000-000000000001/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    [InlineData("China", "SingleTenant", "https://login.partner.microsoftonline.cn/11111111-0000-4000-8000-000000000001/oauth2/v2.0/token", "https://api.botframework.azure.cn/.default")]
    public async Task IssueAsync_Secret_IsSentToTheCloudAndTenant(string cloud, string type, string address, string scope)
    {
        var login = new Login();
        var token = await Credential(login, new BotFrameworkOptions { AppId = TokenDraft.AppId, TenantId = TokenDraft.Tenant, AppPassword = "the secret", Cloud = cloud, AppType = type }).IssueAsync(default);

        var (uri, form) = Assert.Single(login.Calls);
        Assert.Equal((address, "client_credentials", TokenDraft.AppId, "the secret"), (uri, form["grant_type"], form["client_id"], form["client_secret"]));
        Assert.Contains(scope, form["scope"], StringComparison.Ordinal);
        Assert.Equal("token-1", token.Value);
        Assert.InRange(token.Lifetime, TimeSpan.FromMinutes(55), TimeSpan.FromMinutes(60));
    }

    [Fact]
    public async Task IssueAsync_Again_IsANewToken()
    {
        var login = new Login();
        var credential = Credential(login, new BotFrameworkOptions { AppId = TokenDraft.AppId, TenantId = TokenDraft.Tenant, AppPassword = "s" });
        Assert.Equal(["token-1", "token-2"], new[] { (await credential.IssueAsync(default)).Value, (await credential.IssueAsync(default)).Value });
    }

    [Fact]
    public async Task IssueAsync_Certificate_ProvesItselfBySigning()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, BotFrameworkOptionsValidationTests.NewCertificate("password"));
            var login = new Login();
            await Credential(login, new BotFrameworkOptions { AppId = TokenDraft.AppId, TenantId = TokenDraft.Tenant, CertificatePath = file, CertificatePassword = "password" }).IssueAsync(default);

            var form = Assert.Single(login.Calls).Form;
            Assert.Null(form["client_secret"]);
            var assertion = new JsonWebToken(form["client_assertion"]);
            Assert.Equal((TokenDraft.AppId, TokenDraft.AppId), (assertion.Issuer, assertion.Subject));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task IssueAsync_ManagedIdentity_AsksTheMachine()
    {
        var login = new Login();
        var token = await Credential(login, new BotFrameworkOptions { AppId = TokenDraft.AppId, TenantId = TokenDraft.Tenant, AppType = "UserAssignedMSI" }).IssueAsync(default);

        var uri = new Uri(login.Calls[^1].Uri);
        var query = HttpUtility.ParseQueryString(uri.Query);
        Assert.Equal(("169.254.169.254", "https://api.botframework.com", TokenDraft.AppId), (uri.Host, query["resource"], query["client_id"]));
        Assert.StartsWith("token-", token.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IssueAsync_Refused_Throws()
    {
        var login = new Login { Status = HttpStatusCode.BadRequest };
        var refused = await Assert.ThrowsAsync<MsalServiceException>(() => Credential(login, new BotFrameworkOptions { AppId = TokenDraft.AppId, TenantId = TokenDraft.Tenant, AppPassword = "s" }).IssueAsync(default));
        Assert.Equal("invalid_client", refused.ErrorCode);
        Assert.Single(login.Calls);
    }

    private static ConnectorCredential Credential(Login login, BotFrameworkOptions options) => new(Options.Create(options), login);

    private sealed class Login : HttpMessageHandler, IMsalHttpClientFactory
    {
        public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;

        public List<(string Uri, System.Collections.Specialized.NameValueCollection Form)> Calls { get; } = [];

        public HttpClient GetHttpClient() => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls.Add((request.RequestUri!.AbsoluteUri, HttpUtility.ParseQueryString(request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken))));
            var expires = TimeProvider.System.GetUtcNow().AddSeconds(3599).ToUnixTimeSeconds();
            return new HttpResponseMessage(Status)
            {
                Content = new StringContent(
                    Status == HttpStatusCode.OK
                        ? $$"""{"token_type":"Bearer","expires_in":3599,"expires_on":"{{expires}}","resource":"r","access_token":"token-{{Calls.Count}}"}"""
                        : """{"error":"invalid_client","error_description":"AADSTS7000215"}""",
                    Encoding.UTF8,
                    "application/json"),
            };
        }
    }
}
