namespace ComplaintBot.Language;

/// <summary>
/// When a service may be called next. It opens after failures in a row; once its time is over one call tries, and closes it or
/// opens it again. For one caller that calls one at a time.
/// </summary>
internal sealed class CircuitBreaker(TimeProvider time)
{
    /// <summary>So many failures in a row open it.</summary>
    public const int Threshold = 3;

    /// <summary>How long it stays open.</summary>
    public static readonly TimeSpan OpenFor = TimeSpan.FromMinutes(1);

    private int failures;
    private DateTimeOffset next;

    /// <summary>How long to wait before the next call.</summary>
    public TimeSpan Wait => next - time.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero;

    /// <summary>A call was answered; whether that closed it.</summary>
    public bool Succeeded()
    {
        var wasOpen = failures >= Threshold;
        failures = 0;
        return wasOpen;
    }

    /// <summary>A call failed; whether that opened it. Before it does, the next call waits a second, then two.</summary>
    public bool Failed()
    {
        failures++;
        Rest(failures < Threshold ? TimeSpan.FromSeconds(failures) : OpenFor);
        return failures == Threshold;
    }

    /// <summary>No call before this time is over.</summary>
    public void Rest(TimeSpan length) => next = time.GetUtcNow() + length;
}
