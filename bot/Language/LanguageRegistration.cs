using Azure.Core;
using Azure.Core.Pipeline;
using ComplaintBot.Channels.BotFramework.Authentication;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Turns;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Language;

/// <summary>Registers the reading by Azure AI Language where it is set up; where it is not, nothing of it is there.</summary>
internal static class LanguageRegistration
{
    public static IServiceCollection AddLanguage(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(LanguageOptions.Section);
        if (!section.GetChildren().Any(setting => !string.IsNullOrWhiteSpace(setting.Value)))
        {
            return services;
        }

        services.AddOptions<LanguageOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LanguageOptions>, LanguageOptionsValidation>();
        services.AddSingleton<TokenCredential, ManagedIdentity>();
        services.AddSingleton<HttpPipelineTransport>(provider =>
            new HttpClientTransport(new HttpClient(SafeTransport.NewHandler(provider.GetRequiredService<IHostEnvironment>())) { Timeout = Timeout.InfiniteTimeSpan }));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<LanguageClient>(provider, RealTime(provider)));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<WaitingTexts>(provider, RealTime(provider)));
        services.AddSingleton<ITurnListener>(provider => provider.GetRequiredService<WaitingTexts>());
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<ReadingWorker>(provider, RealTime(provider)));
        return services;
    }

    // A service answers when it answers, however far the demo's story has jumped.
    private static TimeProvider RealTime(IServiceProvider provider) =>
        provider.GetKeyedService<TimeProvider>(DirectLineRegistration.RealTime) ?? provider.GetRequiredService<TimeProvider>();
}
