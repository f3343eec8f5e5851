using ComplaintBot.Channels.BotFramework.Authentication;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Channels.BotFramework.Invokes;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.Protocols;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>Registers the Bot Framework channel.</summary>
internal static class BotFrameworkRegistration
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(BotFrameworkOptions.Section);
        services.AddOptions<BotFrameworkOptions>()
            .Bind(section)
            .Configure(options =>
            {
                AddLine(options.AllowedServiceUrls, section[nameof(options.AllowedServiceUrls)]);
                AddLine(options.AllowedCallers, section[nameof(options.AllowedCallers)]);
            })
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsValidation>();

        // inbound
        services.AddSingleton<IDocumentRetriever, MetadataDocuments>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<CallerTokens>(provider, RealTime(provider)));
        services.AddSingleton<CallerGate>();
        services.AddSingleton<StoredServiceUrls>();
        services.AddSingleton<Roster>();
        services.AddSingleton<MessageEdits>();
        services.AddSingleton<PlaceChanges>();
        services.AddSingleton<ActivityTurns>();
        services.AddSingleton<LogComplaint>();
        services.AddSingleton<FindComplaints>();
        services.AddSingleton<CaseWindows>();
        services.AddSingleton<InvokeAnswers>();

        // outbound
        services.AddSingleton<ServiceUrls>();
        services.AddSingleton<IMsalHttpClientFactory, TokenHttp>();
        services.AddSingleton<IConnectorCredential, ConnectorCredential>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ConnectorTokens>(provider, RealTime(provider)));
        services.AddTransient<ConnectorTokenHandler>();
        return services;
    }

    // A list may also be one line: what the binder would pass over must not leave the cloud's own list in force.
    private static void AddLine(IList<string> list, string? line)
    {
        foreach (var entry in (line ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            list.Add(entry);
        }
    }

    // A token lasts as long as it lasts, however far the demo's story has jumped.
    private static TimeProvider RealTime(IServiceProvider provider) =>
        provider.GetKeyedService<TimeProvider>(DirectLineRegistration.RealTime) ?? provider.GetRequiredService<TimeProvider>();
}
