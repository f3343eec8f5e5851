using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

/// <summary>The cloud on a port of this machine: tells of keys, gives tokens, and takes what the bot posts.</summary>
internal sealed class StandInCloud : IAsyncDisposable
{
    private readonly WebApplication app;

    private StandInCloud(WebApplication app) => this.app = app;

    /// <summary>Where it listens.</summary>
    public string Address => app.Urls.Single();

    /// <summary>Method, path, Authorization header and body of every call, in order.</summary>
    public ConcurrentQueue<(string Method, string Path, string? Authorization, string Body)> Calls { get; } = new();

    /// <summary>What the roster says of anybody; null: it fails.</summary>
    public string? Member { get; set; } = """{"id":"29:zhang","userRole":"user"}""";

    /// <summary>Where the Connector sends whoever posts; null to take it.</summary>
    public string? Redirect { get; set; }

    public static async Task<StandInCloud> StartAsync(TestIssuer issuer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var cloud = new StandInCloud(builder.Build());
        var tokens = 0;
        cloud.app.Run(async context =>
        {
            using var reader = new System.IO.StreamReader(context.Request.Body);
            var (path, body) = (context.Request.Path.Value!, await reader.ReadToEndAsync());
            cloud.Calls.Enqueue((context.Request.Method, path, context.Request.Headers.Authorization, body));
            if (path.StartsWith("/connector/", StringComparison.Ordinal) && cloud.Redirect is { } elsewhere)
            {
                context.Response.Redirect(elsewhere, permanent: false, preserveMethod: true);
                return;
            }

            if (path.Contains("/members/", StringComparison.Ordinal) && cloud.Member is null)
            {
                context.Response.StatusCode = StatusCodes.Status502BadGateway;
                return;
            }

            await context.Response.WriteAsync(path switch
            {
                "/metadata" => TestIssuer.Metadata("https://api.botframework.com", cloud.Address + "/keys"),
                "/keys" => issuer[TestIssuer.ConnectorKeys],
                "/token" => $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"own-{{Interlocked.Increment(ref tokens)}}"}""",
                _ when path.Contains("/members/", StringComparison.Ordinal) => cloud.Member!,
                _ => """{"id":"posted"}""",
            });
        });
        await cloud.app.StartAsync();
        return cloud;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
