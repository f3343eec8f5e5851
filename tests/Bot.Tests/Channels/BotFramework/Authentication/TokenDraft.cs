using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintBot.Bot.Tests.Turns;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

/// <summary>A call as the Connector makes it, before a test spoils one thing of it.</summary>
internal sealed class TokenDraft
{
    public const string AppId = "22222222-0000-4000-8000-0000000000b0";
    public const string Tenant = "11111111-0000-4000-8000-000000000001";
    public const string Agent = "33333333-0000-4000-8000-0000000000a0";
    public const string PlatformTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private static readonly DateTimeOffset Now = TestBot.Start;

    public TokenDraft()
    {
        Sign = Rsa(HashAlgorithmName.SHA256);
        Wrap = token => "Bearer " + token;
        Activity = TestBot.Say("1", "hi");
        Activity["serviceUrl"] = ServiceUrl;
        Activity["conversation"]!["tenantId"] = Tenant;
        Activity["deliveryMode"] = "expectReplies";
    }

    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "connector" };

    public JsonObject Claims { get; } = new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = AppId,
        ["nbf"] = Now.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = Now.AddHours(1).ToUnixTimeSeconds(),
        ["serviceurl"] = ServiceUrl,
    };

    /// <summary>The name of the key that signs.</summary>
    public string Key { get; set; } = "connector";

    /// <summary>Signs what stands before the second dot.</summary>
    public Func<byte[], byte[]> Sign { get; set; }

    /// <summary>Makes the header's value of the token.</summary>
    public Func<string, string?> Wrap { get; set; }

    /// <summary>Changes the JSON of header and claims where no value of ours can.</summary>
    public Func<string, string> Replace { get; set; } = text => text;

    /// <summary>The body.</summary>
    public JsonObject Activity { get; }

    /// <summary>As Entra issues them, for another agent.</summary>
    public TokenDraft FromEntra(string version = "2.0", string tenant = PlatformTenant)
    {
        Key = "entra";
        Header["kid"] = "entra";
        Claims.Remove("serviceurl");
        Claims["iss"] = version == "2.0" ? $"https://login.microsoftonline.com/{tenant}/v2.0" : $"https://sts.windows.net/{tenant}/";
        Claims["tid"] = tenant;
        Claims["ver"] = version;
        Claims[version == "2.0" ? "azp" : "appid"] = Agent;
        return this;
    }

    public Func<byte[], byte[]> Rsa(HashAlgorithmName hash, RSASignaturePadding? padding = null) =>
        bytes => TestIssuer.Key(Key).SignData(bytes, hash, padding ?? RSASignaturePadding.Pkcs1);

    /// <summary>The time, that many seconds from now.</summary>
    public static long At(int seconds) => Now.AddSeconds(seconds).ToUnixTimeSeconds();

    /// <summary>The Authorization header; null for none.</summary>
    public string? Authorization()
    {
        var signed = Encode(Encoding.UTF8.GetBytes(Replace(Header.ToJsonString()))) + "." + Encode(Encoding.UTF8.GetBytes(Replace(Claims.ToJsonString())));
        return Wrap(signed + "." + Encode(Sign(Encoding.ASCII.GetBytes(signed))));
    }

    public static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
