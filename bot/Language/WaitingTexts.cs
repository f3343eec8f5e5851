using System.Numerics;
using System.Threading.Channels;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Turns;

namespace ComplaintBot.Language;

/// <summary>A text that is to be read.</summary>
/// <param name="Organisation">Its organisation.</param>
/// <param name="Complaint">Number of its complaint.</param>
/// <param name="Conversation">Where that complaint was received.</param>
/// <param name="Sequence">The event that holds it.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Language">Its language.</param>
/// <param name="Text">The text.</param>
/// <param name="At">Since when it waits.</param>
internal sealed record WaitingText(string Organisation, string Complaint, string Conversation, int Sequence, string Name, Locale Language, string Text, DateTimeOffset At);

/// <summary>
/// Texts of committed turns that wait to be read, in memory and bounded by their length: what finds no room, or waits when the
/// program ends, goes without a reading, and nothing else does.
/// </summary>
internal sealed class WaitingTexts(TimeProvider time, ILogger<WaitingTexts> logger) : ITurnListener
{
    /// <summary>Longest waiting texts together, in UTF-16 units.</summary>
    public const int Room = 1_000_000;

    private readonly Channel<WaitingText> texts = Channel.CreateUnbounded<WaitingText>(new UnboundedChannelOptions { SingleReader = true });
    private int taken;
    private long dropped;

    public void Committed(Case of, IReadOnlyList<ComplaintEvent> added)
    {
        foreach (var (sequence, name, text) in CustomerTexts.In(of, added))
        {
            if (Interlocked.Add(ref taken, text.Length) > Room)
            {
                Interlocked.Add(ref taken, -text.Length);
                var count = Interlocked.Increment(ref dropped);
                if (BitOperations.IsPow2(count))
                {
                    // at 1, 2, 4, 8 …: a flood of texts is no flood of lines
                    logger.Full(count);
                }

                continue;
            }

            var complaint = of.Complaint;
            texts.Writer.TryWrite(new WaitingText(of.Organisation.Id, complaint.Number, complaint.Conversation, sequence, name, Script.Detect(text, complaint.Language), text, time.GetUtcNow()));
        }
    }

    /// <summary>The next texts, at least one: those that come within a short time of the first are read together.</summary>
    public async Task<IReadOnlyList<WaitingText>> TakeAsync(int most, TimeSpan window, CancellationToken cancellation)
    {
        var batch = new List<WaitingText> { await texts.Reader.ReadAsync(cancellation) };
        var rest = batch[0].At + window - time.GetUtcNow();
        if (rest > TimeSpan.Zero)
        {
            await Task.Delay(rest, time, cancellation);
        }

        while (batch.Count < most && texts.Reader.TryRead(out var next))
        {
            batch.Add(next);
        }

        Interlocked.Add(ref taken, -batch.Sum(text => text.Text.Length));
        return batch;
    }
}
