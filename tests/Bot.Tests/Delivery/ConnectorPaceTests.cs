using ComplaintBot.Bot.Tests.Storage;
using ComplaintBot.Delivery;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Bot.Tests.Delivery;

public class ConnectorPaceTests
{
    private static readonly (int Most, TimeSpan In)[] Allowed =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    private readonly FakeClock clock = new(TestStore.Start);
    private readonly ConnectorPace pace;

    public ConnectorPaceTests() => pace = new ConnectorPace(clock);

    [Fact]
    public void Begin_EighthInASecond_WaitsUntilTheFirstIsASecondOld()
    {
        for (var i = 0; i < 7; i++)
        {
            Assert.Null(Send("a"));
        }

        Assert.Equal(TimeSpan.FromSeconds(1), Send("a"));
        Assert.Null(Send("b"));
    }

    [Fact]
    public void Begin_ThreadsOfAChannel_CountAsOneConversation()
    {
        for (var i = 0; i < 7; i++)
        {
            Assert.Null(Send($"19:c@thread.tacv2;messageid={i}"));
        }

        Assert.NotNull(Send("19:c@thread.tacv2"));
    }

    [Fact]
    public void Begin_SlowAnswers_CountFromTheAnswer()
    {
        // Seven arrive at the last moment before they are answered: a second from then on nothing else may arrive.
        for (var i = 0; i < 7; i++)
        {
            Assert.Null(pace.Begin(Reference("a")));
        }

        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.NotNull(pace.Begin(Reference("a")));
        for (var i = 0; i < 7; i++)
        {
            pace.End(Reference("a"), null);
        }

        clock.Advance(TimeSpan.FromSeconds(0.9));
        Assert.NotNull(pace.Begin(Reference("a")));
        clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Null(pace.Begin(Reference("a")));
    }

    [Fact]
    public void Begin_FiftyInASecondForATenant_TheNextWaits_AnotherTenantDoesNot()
    {
        for (var i = 0; i < 50; i++)
        {
            Assert.Null(Send($"c{i}"));
        }

        Assert.Equal(TimeSpan.FromSeconds(1), Send("c50"));
        Assert.Equal(TimeSpan.FromSeconds(1.02), Send("c51"));
        Assert.Null(Send("c52", "another"));
    }

    [Fact]
    public void End_WithRetryAfter_LeavesTheConversationAlone()
    {
        Assert.Null(pace.Begin(Reference("a")));
        pace.End(Reference("a"), TimeSpan.FromSeconds(9));

        Assert.Equal(TimeSpan.FromSeconds(9), Send("a;messageid=1"));
        Assert.Null(Send("b"));
    }

    [Fact]
    public void Begin_WhateverTheTiming_NoSpanEverHoldsMoreThanIsAllowed() =>
        Prop.ForAll(Gen.ListOf(Gen.Choose(0, 3000)).Resize(400).ToArbitrary(), gaps =>
        {
            var (now, own) = (new FakeClock(TestStore.Start), new List<DateTimeOffset>());
            var paced = new ConnectorPace(now);
            foreach (var gap in gaps)
            {
                now.Advance(TimeSpan.FromMilliseconds(gap / 10d));
                if (paced.Begin(Reference("a")) is { } wait)
                {
                    now.Advance(wait);
                    if (paced.Begin(Reference("a")) is not null)
                    {
                        continue;
                    }
                }

                own.Add(now.GetUtcNow());
                now.Advance(TimeSpan.FromMilliseconds(gap % 7));
                paced.End(Reference("a"), null);
            }

            return Allowed.All(limit => own.All(end => own.Count(at => at <= end && at > end - limit.In) <= limit.Most));
        }).QuickCheckThrowOnFailure();

    private TimeSpan? Send(string conversation, string tenant = "t")
    {
        var wait = pace.Begin(Reference(conversation, tenant));
        if (wait is null)
        {
            pace.End(Reference(conversation, tenant), null);
        }

        return wait;
    }

    private static ConversationReference Reference(string conversation, string tenant = "t") =>
        new() { Channel = "msteams", ServiceUrl = "https://smba.trafficmanager.net/emea/", Conversation = conversation, Tenant = tenant };
}
