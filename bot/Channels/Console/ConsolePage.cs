using System.Buffers.Text;
using System.Security.Cryptography;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Web;

namespace ComplaintBot.Channels.Console;

/// <summary>The console's page, with a nonce of its own each time: nothing that was not ours runs on it.</summary>
internal sealed class ConsolePage(WebFiles files, Origins origins)
{
    private readonly string html = File.ReadAllText(files.PathOf("index.html"));

    public IResult Render(HttpContext context)
    {
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        var own = new Uri(origins.Own(context.Request));
        var socket = $"{(own.Scheme == Uri.UriSchemeHttps ? "wss" : "ws")}://{own.Authority}";
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; connect-src 'self' {socket} blob:; "
            + "img-src 'self' data: blob:; font-src 'self' data:; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        return Results.Text(html.Replace("{nonce}", nonce, StringComparison.Ordinal).Replace("{version}", files.Version, StringComparison.Ordinal), "text/html; charset=utf-8");
    }
}
