using ComplaintBot.Channels.DirectLine;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ComplaintBot.Channels.Console;

/// <summary>
/// Registers the console. After the store, before whoever works with the time: in Development the program's time is the
/// demo's, and it is set before they start.
/// </summary>
internal static class ConsoleRegistration
{
    public static IServiceCollection AddConsole(this IServiceCollection services, IHostEnvironment environment)
    {
        services.TryAddKeyedSingleton(DirectLineRegistration.RealTime, TimeProvider.System);
        services.AddSingleton(provider => new DemoClock(provider.GetRequiredKeyedService<TimeProvider>(DirectLineRegistration.RealTime)));
        services.AddSingleton<KeptClock>();
        services.AddSingleton<ConsolePage>();
        if (environment.IsDevelopment())
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>()));
            services.AddHostedService(provider => provider.GetRequiredService<KeptClock>());
        }

        return services;
    }
}
