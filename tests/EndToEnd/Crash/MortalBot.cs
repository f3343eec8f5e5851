using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;

namespace ComplaintBot.EndToEnd.Tests.Crash;

/// <summary>
/// The bot as its clients have it while it dies and comes back: what got no answer is sent again, with the same id, once it lives
/// again. Everything heard from it counts, so that its end can be set to a moment of work instead of a moment of time.
/// </summary>
internal sealed class MortalBot(string database, CancellationToken patience) : IAsyncDisposable
{
    private readonly HttpClient http = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly Lock gate = new();
    private volatile TaskCompletionSource<Uri> alive = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private BotProcess? process;
    private int left;

    /// <summary>How often something was sent again because the bot had died.</summary>
    public int SentAgain => sentAgain;

    private int sentAgain;

    /// <summary>Errors it has logged in its lives, each with what follows it.</summary>
    public ConcurrentQueue<string> Errors { get; } = new();

    /// <summary>Starts it, lets it be heard so many times, and kills it.</summary>
    public async Task LiveAsync(int answers)
    {
        lock (gate)
        {
            left = answers;
            enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        await StartAsync();
        await enough.Task.WaitAsync(patience);
        alive = new(TaskCreationOptions.RunContinuationsAsynchronously); // before the end: whoever notices it waits for the next life
        await DieAsync();
    }

    /// <summary>Starts it to stay.</summary>
    public async Task StartAsync()
    {
        process = await BotProcess.StartAsync(database);
        alive.SetResult(process.Address);
    }

    /// <summary>Posts, as often as it takes to get an answer; returns it.</summary>
    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string path, string body, Func<Task<string>>? token = null)
    {
        while (true)
        {
            var address = await alive.Task.WaitAsync(patience);
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, path)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
                if (token is not null)
                {
                    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token());
                }

                using var response = await http.SendAsync(request, patience);
                var answer = await response.Content.ReadAsStringAsync(patience);
                if (response.StatusCode is not (HttpStatusCode.ServiceUnavailable or HttpStatusCode.Forbidden))
                {
                    Heard();
                    return (response.StatusCode, answer);
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException)
            {
                Interlocked.Increment(ref sentAgain);
            }
        }
    }

    /// <summary>Frames of a conversation's stream, across its ends, from the first activity on.</summary>
    public async IAsyncEnumerable<string> StreamAsync(string conversation, Func<Task<string>> token)
    {
        var watermark = string.Empty;
        while (!patience.IsCancellationRequested)
        {
            var address = await alive.Task.WaitAsync(patience);
            using var socket = new ClientWebSocket();
            while (await FrameAsync(socket, address, conversation, watermark, token) is { } frame)
            {
                Heard();
                if (frame.Length > 0)
                {
                    watermark = System.Text.Json.JsonDocument.Parse(frame).RootElement.GetProperty("watermark").GetString()!;
                    yield return frame;
                }
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await DieAsync();
        http.Dispose();
    }

    private async Task DieAsync()
    {
        if (process is { } dying)
        {
            process = null;
            await dying.DisposeAsync();
            KeepErrors(dying.Log);
        }
    }

    private void KeepErrors(IEnumerable<string> log)
    {
        var isError = false;
        foreach (var line in log)
        {
            isError = line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal) || (isError && line.StartsWith(' '));
            if (isError)
            {
                Errors.Enqueue(line);
            }
        }
    }

    /// <summary>One frame; null when the line is dead.</summary>
    private async Task<string?> FrameAsync(ClientWebSocket socket, Uri address, string conversation, string watermark, Func<Task<string>> token)
    {
        try
        {
            if (socket.State == WebSocketState.None)
            {
                await socket.ConnectAsync(new Uri($"ws://{address.Authority}/v3/directline/conversations/{conversation}/stream?watermark={watermark}&t={await token()}"), patience);
            }

            using var frame = new MemoryStream();
            var buffer = new byte[16 * 1024];
            WebSocketReceiveResult received;
            do
            {
                received = await socket.ReceiveAsync(buffer, patience);
                frame.Write(buffer.AsSpan(0, received.Count));
            }
            while (!received.EndOfMessage);
            return received.MessageType == WebSocketMessageType.Close ? null : Encoding.UTF8.GetString(frame.ToArray());
        }
        catch (Exception exception) when (exception is WebSocketException or IOException)
        {
            return null;
        }
    }

    private void Heard()
    {
        lock (gate)
        {
            if (--left == 0)
            {
                enough.TrySetResult();
            }
        }
    }
}
