using System.Diagnostics;
using System.Globalization;

namespace ComplaintBot.Bot.Tests.Storage;

public class CrashTests
{
    [Fact]
    public async Task Kill_InTheMiddleOfWriting_LosesNoAcknowledgedTurnAndLeavesNoHalfOne()
    {
        var folder = Directory.CreateTempSubdirectory("complaintbot-").FullName;
        var acknowledged = new int[CrashingWriter.Callers];
        using (var writer = Process.Start(new ProcessStartInfo("dotnet", [typeof(CrashTests).Assembly.Location, folder]) { RedirectStandardOutput = true, UseShellExecute = false })!)
        {
            var lines = 0;
            while (await writer.StandardOutput.ReadLineAsync() is { } line)
            {
                var (caller, turn) = line.Split(' ') is [var first, var second]
                    ? (int.Parse(first, CultureInfo.InvariantCulture), int.Parse(second, CultureInfo.InvariantCulture))
                    : throw new InvalidOperationException(line);
                acknowledged[caller] = turn;
                if (++lines == 400)
                {
                    writer.Kill();
                }
            }

            await writer.WaitForExitAsync();
        }

        await using var test = await TestStore.OpenAsync(folder);

        Assert.All(acknowledged, turns => Assert.NotEqual(0, turns));
        for (var caller = 0; caller < CrashingWriter.Callers; caller++)
        {
            var version = (int)(await test.Store.FindConversationAsync($"directline:{caller}", default))!.Version;
            Assert.InRange(version, acknowledged[caller], acknowledged[caller] + 1);
            Assert.Equal(version, (await test.Store.ReadEventsAsync($"demo/{caller}", default)).Count);
            Assert.Equal(version, (await test.Store.ReadLogAsync($"directline:{caller}", 0, int.MaxValue, default)).Count);
            Assert.NotNull(await test.Store.FindAnswerAsync($"{caller}/{version}", default));
            Assert.Null(await test.Store.FindAnswerAsync($"{caller}/{version + 1}", default));
        }

        await foreach (var violation in test.Store.VerifyChainsAsync(default))
        {
            Assert.Fail(violation.ToString());
        }
    }
}
