using ComplaintBot.Storage;

namespace ComplaintBot.Bot.Tests.Storage;

public class EventChainTests
{
    [Fact]
    public async Task VerifyChainsAsync_Untouched_FindsNothing()
    {
        await using var test = await Written();

        Assert.Empty(await Violations(test));
    }

    [Theory]
    [InlineData("UPDATE event SET data = '{\"level\":0}' WHERE sequence = 2", 2, "hash")]
    [InlineData("UPDATE event SET at = at + 1 WHERE sequence = 2", 2, "hash")]
    [InlineData("UPDATE event SET kind = 'closed' WHERE sequence = 1", 1, "hash")]
    [InlineData("DELETE FROM text WHERE sequence = 2; DELETE FROM event WHERE sequence = 2", 3, "sequence")]
    [InlineData("DELETE FROM text WHERE sequence = 1 AND field = 'contact'", 1, "hash")]
    [InlineData("UPDATE text SET value = 'nothing happened' WHERE sequence = 1 AND field = 'what'", 1, "text what")]
    [InlineData("UPDATE text SET field = 'who' WHERE sequence = 1 AND field = 'what'", 1, "hash")]
    [InlineData("INSERT INTO text VALUES ('demo/C261121-0042', 3, 'new', NULL, x'00', NULL)", 3, "hash")]
    public async Task VerifyChainsAsync_Tampered_NamesTheEvent(string sql, int sequence, string violation)
    {
        await using var test = await Written();

        test.Tamper(sql);

        Assert.Contains(await Violations(test), found =>
            found.Complaint == Sample.Complaint && found.Sequence == sequence && found.Violation.StartsWith(violation, StringComparison.Ordinal));
    }

    [Fact]
    public async Task CommitAsync_TextErased_IsGoneAndTheChainHolds()
    {
        await using var test = await Written();

        await test.CommitAsync(Sample.Turn with { Events = [Sample.Event(4)], ErasedTexts = [new TextKey(Sample.Complaint, 1, "contact")] });

        Assert.Empty(await Violations(test));
        Assert.Equal(["what"], (await test.Store.ReadEventsAsync(Sample.Complaint, default))[0].Texts.Keys);
        await test.Store.DisposeAsync();
        var left = Directory.GetFiles(Path.GetDirectoryName(test.File)!).Select(File.ReadAllBytes);
        Assert.DoesNotContain(left, bytes => bytes.AsSpan().IndexOf("13800138000"u8) >= 0);
    }

    [Fact]
    public void Hash_SameTextsCutElsewhere_Differs()
    {
        var row = Sample.Event(1);

        Assert.NotEqual(EventChain.Hash([], row with { Kind = "ab", Data = "c" }, []), EventChain.Hash([], row with { Kind = "a", Data = "bc" }, []));
    }

    private static async Task<TestStore> Written()
    {
        var test = await TestStore.OpenAsync();
        await test.CommitAsync(Sample.Turn with
        {
            Events = [Sample.Event(1, Sample.Complaint, ("what", "漏水"), ("contact", "13800138000")), Sample.Event(2, texts: ("what", "again")), Sample.Event(1, "demo/C261121-0043")],
        });
        await test.CommitAsync(Sample.Turn with { Events = [Sample.Event(3)] });
        return test;
    }

    private static async Task<List<ChainViolation>> Violations(TestStore test)
    {
        var violations = new List<ChainViolation>();
        await foreach (var violation in test.Store.VerifyChainsAsync(default))
        {
            violations.Add(violation);
        }

        return violations;
    }
}
