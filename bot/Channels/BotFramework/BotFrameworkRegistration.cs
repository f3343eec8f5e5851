using Microsoft.Extensions.Options;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>Registers the Bot Framework channel.</summary>
internal static class BotFrameworkRegistration
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotFrameworkOptions>().Bind(configuration.GetSection(BotFrameworkOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsValidation>();
        services.AddSingleton<CallerGate>();
        services.AddSingleton<MessageEdits>();
        services.AddSingleton<PlaceChanges>();
        services.AddSingleton<ActivityTurns>();
        return services;
    }
}
