using ComplaintBot.Bot.Tests.Storage;
using ComplaintBot.Channels.BotFramework;
using ComplaintBot.Delivery;
using ComplaintBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ComplaintBot.Bot.Tests.Delivery;

public class DeliveryRegistrationTests
{
    [Fact]
    public async Task AddDelivery_RealConnectorOnLoopback_GetsThePost()
    {
        var arrived = new TaskCompletionSource<string>();
        var connectorBuilder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        connectorBuilder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        await using var connector = connectorBuilder.Build();
        connector.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            arrived.SetResult($"{context.Request.Method} {context.Request.Path} {await reader.ReadToEndAsync()}");
            context.Response.StatusCode = StatusCodes.Status201Created;
            await context.Response.WriteAsync("""{"id":"the card"}""");
        });
        await connector.StartAsync();

        var folder = Directory.CreateTempSubdirectory("complaintbot-");
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });
        builder.Configuration.AddInMemoryCollection([new("ComplaintBot:Storage:ConnectionString", $"Data Source={Path.Combine(folder.FullName, "store.db")}")]);
        builder.Logging.ClearProviders();
        builder.Services.AddStorage(builder.Configuration).AddBotFramework(builder.Configuration).AddDelivery();
        using (var host = builder.Build())
        {
            await host.StartAsync();
            var store = host.Services.GetRequiredService<IStore>();
            var post = DeliveryTest.Post("a", "hello", "k");
            var reference = ConversationReference.Parse(post.Reference) with { ServiceUrl = connector.Urls.First() };
            await store.CommitAsync(Sample.Turn with { Posts = [post with { Reference = reference.ToJson() }] }, default);

            Assert.Matches("^POST /v3/conversations/a/activities .*hello", await arrived.Task);

            // Stopping waits for what is on its way, and closes the store after it.
            await host.StopAsync();
        }

        var after = await TestStore.OpenAsync(folder.FullName);
        await using (after)
        {
            Assert.Equal("the card", (await after.Store.FindCardAsync("k", default))?.ActivityId);
        }
    }
}
