using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Delivery;
using ComplaintBot.Replay;
using ComplaintBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace ComplaintBot.Bot.Tests.Delivery;

/// <summary>
/// Ten thousand posts through a Connector that throttles, delays, drops answers, answers 502 after doing the work, cuts the line
/// and refuses. The clock is a fake one: what takes hours takes seconds.
/// </summary>
public sealed class TenThousandPostsTests(ITestOutputHelper output)
{
    private const int Channels = 64;
    private const int MessagesEach = 100;
    private const int CardsEach = 25;
    private const int InTheBusyChannel = 2000;
    private const string Organisation = """
        id: o
        languages: [en]
        calendar: {timezone: Asia/Shanghai, week: {mon-fri: ["09:00-18:00"]}}
        number: "C{yyMMdd}-{0000}"
        tenants: {teams: [t]}
        playbooks: {default: standard-service}
        """;

    private static readonly FaultKind[] Unknown = [FaultKind.BadGatewayAfter, FaultKind.Dropped, FaultKind.Timeout];

    private readonly Dictionary<string, List<FaultKind>> requests = new(StringComparer.Ordinal);
    private uint dice = 2_463_534_242;
    private bool faulty = true;

    [Fact]
    public async Task Deliver_TenThousandPostsThroughAFaultyConnector_LosesNoneAndKeepsThePace()
    {
        var clock = new ReplayClock(new DateTimeOffset(2026, 3, 6, 2, 0, 0, TimeSpan.Zero));
        var (pace, scene) = (new UnhurriedClock(clock), new Scene());
        await using var connector = await StandInConnector.StartAsync(scene, conversation => conversation.Split(';')[0], pace, CancellationToken.None, Chance);
        await using var host = await ReplayHost.StartAsync(clock, pace, new Dictionary<string, string?>(StringComparer.Ordinal) { ["organisations/o.yaml"] = Organisation }, CancellationToken.None);
        connector.Tracker = () => host.Services.GetRequiredService<WorkTracker>();
        var store = host.Services.GetRequiredService<IStore>();
        var (posts, start) = (Posts(connector.ServiceUrl).ToList(), clock.GetUtcNow());
        Assert.Equal(10_000, posts.Count);
        foreach (var some in posts.Chunk(500))
        {
            await store.CommitAsync(new TurnWrites { At = start, Posts = some }, CancellationToken.None);
        }

        await UntilSentAsync(host, clock, store);

        var arrived = scene.TakeArrived().GroupBy(seen => Marker(seen.Activity), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var listed = (await store.UndeliveredAsync("o", int.MaxValue, CancellationToken.None)).ToDictionary(row => Marker(JsonNode.Parse(row.Activity)!), StringComparer.Ordinal);
        foreach (var post in posts)
        {
            Check(post, arrived.GetValueOrDefault(Marker(JsonNode.Parse(post.Activity)!)) ?? [], listed);
        }

        Assert.Equal(0, connector.TooFast);
        faulty = false;
        var strays = await StraysAsync(store, posts, arrived);
        Assert.NotEmpty(strays);
        foreach (var (number, stray) in strays)
        {
            await PressAsync(host, connector, number, stray);
        }

        await UntilSentAsync(host, clock, store);
        var retired = scene.TakeArrived().Where(seen => seen.As == SeenAs.Updated).Select(seen => seen.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(strays.Select(stray => stray.Seen.Id).Order(StringComparer.Ordinal), retired.Order(StringComparer.Ordinal));
        output.WriteLine($"{requests.Values.Sum(all => all.Count)} requests in {clock.GetUtcNow() - start}; {listed.Count} listed, of them {listed.Values.Count(row => row.Uncertain)} uncertain; {strays.Count} stray copies retired.");
    }

    private void Check(Post post, List<Seen> arrived, Dictionary<string, UndeliveredRow> listed)
    {
        var marker = Marker(JsonNode.Parse(post.Activity)!);
        var asked = requests[marker];
        var unknown = asked.Count(Unknown.Contains);
        var isCard = post.CardKey is not null;
        Assert.InRange(unknown, 0, isCard ? 2 : 1);
        Assert.InRange(arrived.Count, 0, isCard ? 2 : 1);

        // Repeated only after an answer that says that nothing was taken, or, a card, once after none.
        Assert.All(asked.SkipLast(1), fault => Assert.True(fault == FaultKind.TooMany || (isCard && Unknown.Contains(fault))));
        switch (asked[^1])
        {
            case FaultKind.None or FaultKind.Slow:
                Assert.NotEmpty(arrived);
                Assert.DoesNotContain(marker, listed.Keys);
                break;
            case FaultKind.Refuse:
                Assert.Equal(unknown > 0, listed[marker].Uncertain);
                break;
            default:
                Assert.True(listed[marker].Uncertain);
                break;
        }
    }

    /// <summary>Copies of cards of which the other is known.</summary>
    private static async Task<List<(string Number, Seen Seen)>> StraysAsync(IStore store, List<Post> posts, Dictionary<string, List<Seen>> arrived)
    {
        var strays = new List<(string, Seen)>();
        foreach (var key in posts.Select(post => post.CardKey).OfType<string>())
        {
            var number = key.Split('/')[^1];
            if (arrived.TryGetValue(number, out var copies) && copies.Count == 2 && await store.FindCardAsync(key, CancellationToken.None) is { } known)
            {
                strays.Add((number, Assert.Single(copies, copy => copy.Id != known.ActivityId)));
            }
        }

        return strays;
    }

    private static async Task PressAsync(ReplayHost host, StandInConnector connector, string number, Seen stray)
    {
        using var http = new HttpClient();
        var press = new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["id"] = connector.NextId(),
            ["channelId"] = "msteams",
            ["serviceUrl"] = connector.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = "29:lin", ["aadObjectId"] = "lin" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot" },
            ["conversation"] = new JsonObject { ["id"] = stray.Conversation, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = "t" },
            ["replyToId"] = stray.Id,
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "refresh", ["data"] = new JsonObject { ["verb"] = "refresh", ["complaint"] = number, ["version"] = 1 } },
                ["trigger"] = "automatic",
            },
        };
        using var response = await http.PostAsJsonAsync(new Uri(host.Address, "/api/messages"), press);
        Assert.True(response.IsSuccessStatusCode);
    }

    private static async Task UntilSentAsync(ReplayHost host, ReplayClock clock, IStore store)
    {
        await host.RestAsync();
        while (await store.NextSendAsync(CancellationToken.None) is not null || (await store.InterruptedAsync(CancellationToken.None)).Count > 0)
        {
            clock.Step(clock.GetUtcNow().AddDays(1));
            await host.RestAsync();
        }
    }

    private static IEnumerable<Post> Posts(string serviceUrl)
    {
        for (var channel = 0; channel < Channels; channel++)
        {
            for (var i = 0; i < MessagesEach + CardsEach; i++)
            {
                var name = $"C260306-{channel}x{i}";
                yield return Post(serviceUrl, $"19:c{channel}@thread.tacv2", name, i % 5 == 4);
            }
        }

        for (var i = 0; i < InTheBusyChannel; i++)
        {
            yield return Post(serviceUrl, "19:busy@thread.tacv2", $"busy{i}", isCard: false);
        }
    }

    private static Post Post(string serviceUrl, string channel, string marker, bool isCard) => new()
    {
        Conversation = $"msteams:{channel}",
        Reference = new ConversationReference { Channel = "msteams", ServiceUrl = serviceUrl, Conversation = channel, Tenant = "t", Bot = new ConversationAccount("28:bot"), IsGroup = true, NewThread = true }.ToJson(),
        Activity = new JsonObject { ["type"] = "message", [isCard ? "summary" : "text"] = marker }.ToJsonString(),
        CardKey = isCard ? $"o/escalation/{marker}" : null,
        Organisation = "o",
    };

    private static string Marker(JsonNode activity) => (string?)activity["text"] ?? (string?)activity["summary"] ?? string.Empty;

    private FaultKind Chance(JsonObject activity)
    {
        if (!faulty)
        {
            return FaultKind.None;
        }

        dice ^= dice << 13;
        dice ^= dice >> 17;
        dice ^= dice << 5;
        var fault = (dice % 1000) switch
        {
            < 30 => FaultKind.TooMany,
            < 40 => FaultKind.Slow,
            < 60 => FaultKind.Dropped,
            < 80 => FaultKind.BadGatewayAfter,
            < 90 => FaultKind.Timeout,
            < 95 => FaultKind.Refuse,
            _ => FaultKind.None,
        };
        var marker = Marker(activity);
        if (!requests.TryGetValue(marker, out var all))
        {
            requests[marker] = all = [];
        }

        all.Add(fault);
        return fault;
    }
}
