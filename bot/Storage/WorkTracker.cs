namespace ComplaintBot.Storage;

/// <summary>Counts work in progress, so that somebody who owns the clock can wait until nothing is being worked on.</summary>
/// <remarks>Whoever hands work on begins the next piece before ending its own: then the count never touches zero in between.</remarks>
internal sealed class WorkTracker
{
    private readonly Lock gate = new();
    private int count;
    private TaskCompletionSource? idle;

    /// <summary>A piece of work begins.</summary>
    public void Begin()
    {
        lock (gate)
        {
            count++;
        }
    }

    /// <summary>A piece of work has ended.</summary>
    public void End()
    {
        TaskCompletionSource? reached = null;
        lock (gate)
        {
            if (--count == 0)
            {
                (reached, idle) = (idle, null);
            }
        }

        reached?.SetResult();
    }

    /// <summary>Completes when nothing is being worked on.</summary>
    public Task WhenIdleAsync()
    {
        lock (gate)
        {
            return count == 0
                ? Task.CompletedTask
                : (idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }
}
