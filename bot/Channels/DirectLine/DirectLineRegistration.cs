using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>Registers the Direct Line server. The store is registered before; <see cref="UseDirectLine"/> comes before its endpoints.</summary>
internal static class DirectLineRegistration
{
    /// <summary>The name of the CORS policy of its endpoints.</summary>
    public const string CorsPolicy = "directline";

    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DirectLineOptions>().Bind(configuration.GetSection(DirectLineOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>();
        services.AddSingleton<Origins>();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<SigningKey>();
        services.AddSingleton(provider => new DirectLineTokens(
            provider.GetRequiredService<SigningKey>(),
            provider.GetKeyedService<TimeProvider>(RealTime) ?? provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ActivityIntake>();
        services.AddSingleton<ConversationStream>();
        services.AddCors();
        services.AddSingleton<IConfigureOptions<CorsOptions>, CorsOfOrigins>();
        services.Configure<WebSocketOptions>(options =>
        {
            options.KeepAliveInterval = TimeSpan.FromSeconds(30);
            options.KeepAliveTimeout = TimeSpan.FromSeconds(30);
        });
        return services;
    }

    /// <summary>The key of the time that no demo moves: a session lasts as long as it lasts, however far the story has jumped.</summary>
    public const string RealTime = "real";

    public static IApplicationBuilder UseDirectLine(this IApplicationBuilder app) => app.UseCors().UseWebSockets();

    private sealed class CorsOfOrigins(Origins origins) : IConfigureOptions<CorsOptions>
    {
        public void Configure(CorsOptions options) => options.AddPolicy(CorsPolicy, policy => policy
            .SetIsOriginAllowed(origin => origins.Allows(organisation: null, origin))
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .SetPreflightMaxAge(TimeSpan.FromHours(1)));
    }
}
