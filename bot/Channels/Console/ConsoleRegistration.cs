using ComplaintBot.Channels.DirectLine;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ComplaintBot.Channels.Console;

/// <summary>Registers the console. Called before whoever takes the time: in Development it is the demo's.</summary>
internal static class ConsoleRegistration
{
    public static IServiceCollection AddConsole(this IServiceCollection services, IHostEnvironment environment)
    {
        services.TryAddKeyedSingleton(DirectLineRegistration.RealTime, TimeProvider.System);
        services.TryAddSingleton(provider => new DemoClock(provider.GetRequiredKeyedService<TimeProvider>(DirectLineRegistration.RealTime)));
        if (environment.IsDevelopment())
        {
            services.TryAddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>());
        }

        services.TryAddSingleton<IConsoleState, DemoState>();
        services.AddSingleton<ConsolePage>();
        return services;
    }
}
