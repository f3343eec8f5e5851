using ComplaintBot.Storage;

namespace ComplaintBot.Bot.Tests.Storage;

/// <summary>The test assembly as a process of its own: writes turns until it is killed and prints each that was acknowledged.</summary>
internal static class CrashingWriter
{
    public const int Callers = 8;

    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not [var folder])
        {
            await Console.Error.WriteLineAsync("Run me with `dotnet test`; with a folder I write there until I am killed.");
            return 2;
        }

        var test = await TestStore.OpenAsync(folder);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => WriteAsync(test, caller))));
        return 0;
    }

    private static async Task WriteAsync(TestStore test, int caller)
    {
        for (var turn = 1; turn < int.MaxValue; turn++)
        {
            await test.CommitAsync(Sample.Turn with
            {
                InboundKey = $"{caller}/{turn}",
                Conversation = Sample.Conversation($"directline:{caller}", turn),
                Events = [Sample.Event(turn, $"demo/{caller}", ("what", "text"))],
                Posts = [Sample.Post($"directline:{caller}")],
            });
            await Console.Out.WriteLineAsync($"{caller} {turn}");
        }
    }
}
