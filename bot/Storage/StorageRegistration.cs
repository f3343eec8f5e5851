using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Storage;

/// <summary>Registers the store. Call it before anything that works from the store: hosted services start in order and stop in reverse.</summary>
internal static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidation>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<WorkTracker>();
        services.AddSingleton<StoreSignals>();
        services.AddSingleton<SqliteStore>();
        services.AddSingleton<IStore>(provider => provider.GetRequiredService<SqliteStore>());
        services.AddHostedService(provider => provider.GetRequiredService<SqliteStore>());
        return services;
    }
}
