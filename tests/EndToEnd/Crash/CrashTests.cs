using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Storage;
using ComplaintBot.Turns;
using ComplaintBot.Verbs;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace ComplaintBot.EndToEnd.Tests.Crash;

/// <summary>The program is killed in the middle of its work, again and again, and nothing is lost and nothing done twice.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Deaths = 50;
    private const int Customers = 6;
    private const int Staff = 3;

    [Fact]
    public async Task Sigkill_FiftyTimesUnderLoad_LosesNothingAndDoesNothingTwice()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("COMPLAINTBOT_SEED"), out var given) ? given : Random.Shared.Next();
        output.WriteLine($"COMPLAINTBOT_SEED={seed}");
        var folder = Directory.CreateTempSubdirectory("complaintbot-crash-").FullName;
        var database = Path.Combine(folder, "store.db");
        var acknowledged = new Acknowledged();

        await RunAsync(database, acknowledged, new Random(seed));

        await using var after = await ReopenAsync(database);
        await AssertAcknowledgedAsync(after, acknowledged);
        await AssertComplaintsAsync(after, acknowledged, database);
        await AssertRepeatedAsync(after, acknowledged);
        await after.StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Clients at work all the time, and fifty deaths, each after a random number of answers.</summary>
    private async Task RunAsync(string database, Acknowledged acknowledged, Random random)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(10)); // a failing test ends; a passing one never waits so long
        await using var bot = new MortalBot(database, patience.Token);
        var clients = new Clients(bot, acknowledged);
        var closing = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var stories = Enumerable.Repeat(clients.ComplainAsync, Customers).Concat(Enumerable.Repeat(clients.TakeAsync, Staff))
            .Select(story => Task.Run(async () =>
            {
                while (!closing.Task.IsCompleted)
                {
                    await story();
                }
            }))
            .ToList();
        Task[] managers = [.. ((string[])["manager-1", "manager-2"]).Select(manager => Task.Run(() => clients.DecideAsync(manager)))];

        for (var death = 0; death < Deaths; death++)
        {
            var jump = death % 5 == 4 ? Task.Run(clients.JumpAsync) : Task.CompletedTask;
            var living = bot.LiveAsync(random.Next(1, 60));
            if (await Task.WhenAny([living, .. stories, .. managers]) is var first && first.IsFaulted)
            {
                await bot.DisposeAsync();
                output.WriteLine($"In life {death + 1}: {string.Join('\n', bot.Errors)}");
                await first; // a client has failed: its reason
            }

            await living;
            stories.Add(jump);
        }

        closing.SetResult();
        await bot.StartAsync();
        await Task.WhenAll(stories);
        await clients.EndAsync();
        await Task.WhenAll(managers);
        output.WriteLine(string.Join('\n', bot.Errors));
        Assert.Empty(bot.Errors);
        output.WriteLine($"{acknowledged.Posts.Count + acknowledged.Activities.Count} posts acknowledged, {bot.SentAgain} sent again, {acknowledged.Registered.Count} complaints registered, {acknowledged.Approved.Count} approvals acknowledged.");
        Assert.True(bot.SentAgain >= Deaths / 2, $"Only {bot.SentAgain} posts were cut off: it was not killed at work.");
    }

    /// <summary>The program once more on the same database, within this process: it can be asked whether it has worked everything off.</summary>
    private static async Task<WebApplication> ReopenAsync(string database)
    {
        var app = BotApplication.Build(
            ["--environment=Development", "--urls=http://127.0.0.1:0", $"--ComplaintBot:Storage:ConnectionString=Data Source={database}"],
            builder => builder.Logging.ClearProviders());
        await app.StartAsync();
        await app.Services.GetRequiredService<WorkTracker>().WhenIdleAsync();
        return app;
    }

    /// <summary>Each acknowledged post stands once in its log under the id given, and what it began was answered once.</summary>
    private static async Task AssertAcknowledgedAsync(WebApplication after, Acknowledged acknowledged)
    {
        var store = after.Services.GetRequiredService<IStore>();
        Assert.Empty(await store.PendingInboxAsync(10, default));
        foreach (var conversation in acknowledged.Posts.GroupBy(post => post.Conversation, StringComparer.Ordinal))
        {
            var log = (await store.ReadLogAsync(conversation.Key, 0, int.MaxValue, default)).Select(entry => JsonSerializer.Deserialize<JsonElement>(entry.Activity)).ToList();
            Assert.All(conversation, post => Assert.Equal(post.Id, Assert.Single(log, activity => ClientIdOf(activity) == post.ClientId).GetProperty("id").GetString()));
            if (conversation.Key != "console:managers")
            {
                Assert.Single(log, activity => SaysFrom(activity, "bot", "已记下"));
                Assert.Equal(conversation.Count(post => post.ClientId.StartsWith("answer/", StringComparison.Ordinal)), log.Count(activity => activity.GetRawText().Contains("\"asks\":", StringComparison.Ordinal)));
                Assert.Single(log, activity => activity.GetRawText().Contains("\"verb\":\"change\"", StringComparison.Ordinal));
                Assert.Single(log, activity => SaysFrom(activity, "bot", "已登记"));
            }
        }
    }

    /// <summary>Each registered complaint has one card at the managers and one decision; every complaint verifies.</summary>
    private static async Task AssertComplaintsAsync(WebApplication after, Acknowledged acknowledged, string database)
    {
        var store = after.Services.GetRequiredService<IStore>();
        await foreach (var violation in StoredEvents.VerifyAsync(new StorageOptions { ConnectionString = $"Data Source={database}" }, default))
        {
            Assert.Fail(violation.ToString());
        }

        // what was updated stands in the log again, under the same id
        var managers = (await store.ReadLogAsync("console:managers", 0, int.MaxValue, default))
            .Select(entry => entry.Activity)
            .DistinctBy(activity => JsonSerializer.Deserialize<JsonElement>(activity).GetProperty("id").GetString())
            .ToList();
        foreach (var number in acknowledged.Registered.Keys)
        {
            var events = (await store.ReadEventsAsync("demo/" + number, default)).Select(ComplaintEvents.FromRow).ToList();
            Assert.Single(events, happening => happening.Kind == EventKinds.Registered);
            Assert.Single(events, happening => happening.Kind == EventKinds.Escalated);
            Assert.Single(events, happening => happening.Kind == EventKinds.Approved);

            // under its title: other cards may name it as a like case
            var cards = managers.Count(activity => activity.Contains("\"attachments\"", StringComparison.Ordinal) && activity.Contains($"\"{number} · ", StringComparison.Ordinal));
            Assert.InRange(cards, 1, 1 + events.Count(happening => happening.Kind == EventKinds.ClockBreached));
        }
    }

    /// <summary>What was acknowledged gets the same answer again, and does nothing.</summary>
    private static async Task AssertRepeatedAsync(WebApplication after, Acknowledged acknowledged)
    {
        using var http = new HttpClient { BaseAddress = new Uri(after.Urls.Single()) };
        var store = after.Services.GetRequiredService<IStore>();
        var before = await CountsAsync(store);
        foreach (var (body, answer) in acknowledged.Activities)
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(answer, await response.Content.ReadAsStringAsync());
        }

        await after.Services.GetRequiredService<WorkTracker>().WhenIdleAsync();
        Assert.Equal(before, await CountsAsync(store));
    }

    private static async Task<(int Complaints, int Said)> CountsAsync(IStore store) =>
        ((await store.FindSummariesAsync(new SummaryFilter { Organisation = "demo", Limit = int.MaxValue }, default)).Count,
            (await store.ReadLogAsync("console:managers", 0, int.MaxValue, default)).Count);

    private static string? ClientIdOf(JsonElement activity) =>
        activity.TryGetProperty("channelData", out var data) && data.TryGetProperty("clientActivityID", out var id) ? id.GetString() : null;

    private static bool SaysFrom(JsonElement activity, string role, string text) =>
        activity.GetProperty("from").GetProperty("role").GetString() == role
        && activity.TryGetProperty("text", out var said)
        && Regex.IsMatch(said.GetString()!, text);
}
