using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using ComplaintBot.Storage;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>
/// One socket: everything in the conversation's log after its watermark, in order and without a gap, then whatever comes.
/// The log is the only source; a signal only says that it is worth a look.
/// </summary>
internal sealed class ConversationStream(IStore store, StoreSignals signals, IHostApplicationLifetime lifetime)
{
    private const int ActivitiesPerFrame = 100;

    public async Task RunAsync(WebSocket socket, string conversation, long watermark, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        var sending = SendAsync(socket, conversation, watermark, ending.Token);
        var receiving = ReceiveAsync(socket, ending.Token);
        await Task.WhenAny(sending, receiving);
        await ending.CancelAsync();
        await Task.WhenAll(Ended(sending), Ended(receiving));
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived && !cancellation.IsCancellationRequested)
        {
            await Ended(socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, statusDescription: null, cancellation));
        }
    }

    private async Task SendAsync(WebSocket socket, string conversation, long watermark, CancellationToken cancellation)
    {
        using var subscription = signals.Conversations.Subscribe(conversation);
        while (!cancellation.IsCancellationRequested)
        {
            var activities = await store.ReadLogAsync(conversation, watermark, ActivitiesPerFrame, cancellation);
            if (activities.Count == 0)
            {
                await subscription.WaitAsync(cancellation);
                continue;
            }

            watermark = activities[^1].Number;
            await socket.SendAsync(Encoding.UTF8.GetBytes(ActivitySet.Write(activities, watermark)), WebSocketMessageType.Text, endOfMessage: true, cancellation);
        }
    }

    /// <summary>A client says nothing here but empty frames, which keep the line open; its end is what this waits for.</summary>
    private static async Task ReceiveAsync(WebSocket socket, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1024);
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), cancellation)).MessageType != WebSocketMessageType.Close)
            {
                // Whatever it was, it is not needed.
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>A socket may end at any moment and in any way: none of them is a failure.</summary>
    private static async Task Ended(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException)
        {
            // Gone.
        }
    }
}
