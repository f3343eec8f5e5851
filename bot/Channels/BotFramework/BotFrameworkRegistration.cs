using ComplaintBot.Channels.BotFramework.Authentication;
using ComplaintBot.Channels.DirectLine;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.Protocols;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>Registers the Bot Framework channel.</summary>
internal static class BotFrameworkRegistration
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotFrameworkOptions>().Bind(configuration.GetSection(BotFrameworkOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsValidation>();

        // inbound
        services.AddSingleton<IDocumentRetriever, MetadataDocuments>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<CallerTokens>(provider, RealTime(provider)));
        services.AddSingleton<CallerGate>();
        services.AddSingleton<StoredServiceUrls>();
        services.AddSingleton<ActivityTurns>();

        // outbound
        services.AddSingleton<ServiceUrls>();
        services.AddSingleton<IMsalHttpClientFactory, TokenHttp>();
        services.AddSingleton<IConnectorCredential, ConnectorCredential>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ConnectorTokens>(provider, RealTime(provider)));
        services.AddTransient<ConnectorTokenHandler>();
        return services;
    }

    // A token lasts as long as it lasts, however far the demo's story has jumped.
    private static TimeProvider RealTime(IServiceProvider provider) =>
        provider.GetKeyedService<TimeProvider>(DirectLineRegistration.RealTime) ?? provider.GetRequiredService<TimeProvider>();
}
