using ComplaintBot.Channels.Console;
using ComplaintBot.Channels.DirectLine;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Sources;

/// <summary>Registers organisations and playbooks.</summary>
internal static class SourceRegistration
{
    public static IServiceCollection AddSources(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SourceOptions>().Bind(configuration.GetSection(SourceOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SourceOptions>, SourceOptionsValidation>();
        services.AddSingleton<PinnedPlaybooks>();
        services.AddSingleton<OrganisationCatalog>();
        services.AddSingleton<IWebOrganisations, WebOrganisations>();
        services.AddSingleton<IConsoleState, ConsoleStateReader>(); // the last one registered is taken
        services.AddHostedService<SourceWatcher>();
        return services;
    }
}
