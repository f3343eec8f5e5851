using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Sources;
using ComplaintBot.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Files;

/// <summary>Registers what fetches files and gives them out. The store is registered before.</summary>
internal static class FileRegistration
{
    private const string LinkKey = "file-key";

    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FileOptions>().Bind(configuration.GetSection(FileOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<FileOptions>, FileOptionsValidation>();

        // The factory's own log lines hold addresses that carry a permission.
        services.AddHttpClient(FileFetcher.HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(5), AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
        services.AddSingleton<FileFetcher>();
        services.AddSingleton<FileIntake>();
        services.AddSingleton(provider =>
        {
            var time = provider.GetKeyedService<TimeProvider>(DirectLineRegistration.RealTime) ?? provider.GetRequiredService<TimeProvider>();
            return new FileLinks(new SigningKey(provider.GetRequiredService<IStore>(), time, LinkKey), time, provider.GetRequiredService<IOptions<SourceOptions>>(), provider.GetRequiredService<IServer>());
        });
        return services;
    }
}
