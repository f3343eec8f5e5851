namespace ComplaintBot.Timers;

/// <summary>Registers what runs timers; call it after <c>AddTurns</c>.</summary>
internal static class TimerRegistration
{
    public static IServiceCollection AddTimers(this IServiceCollection services)
    {
        services.AddSingleton<TimerAudit>();
        services.AddHostedService<TimerWorker>();
        return services;
    }
}
