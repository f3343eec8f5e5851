using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace ComplaintBot.EndToEnd.Tests;

/// <summary>The program itself, as a process of its own on a free port of this machine.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process process;
    private readonly ConcurrentQueue<string> log = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(Process process) => this.process = process;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>Everything it has written so far.</summary>
    public IReadOnlyCollection<string> Log => log;

    /// <summary>Starts it on a database and returns once it listens.</summary>
    public static async Task<BotProcess> StartAsync(string database)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ComplaintBot.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["ComplaintBot__Storage__ConnectionString"] = string.Create(CultureInfo.InvariantCulture, $"Data Source={database}"),
            },
        };
        var bot = new BotProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        bot.process.OutputDataReceived += (_, line) => bot.Read(line.Data);
        bot.process.ErrorDataReceived += (_, line) => bot.Read(line.Data);
        bot.process.Exited += (_, _) => bot.address.TrySetException(new InvalidOperationException("The bot ended before it listened:\n" + string.Join('\n', bot.log)));
        bot.process.Start();
        bot.process.BeginOutputReadLine();
        bot.process.BeginErrorReadLine();
        bot.Address = await bot.address.Task;
        return bot;
    }

    /// <summary>Ends it as a power cut would: it gets no time to finish anything.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        log.Enqueue(line);
        if (line.IndexOf(Listening, StringComparison.Ordinal) is var found and >= 0)
        {
            address.TrySetResult(new Uri(line[(found + Listening.Length)..].Trim()));
        }
    }
}
