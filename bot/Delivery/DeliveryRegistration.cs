using ComplaintBot.Channels.BotFramework.Authentication;

namespace ComplaintBot.Delivery;

/// <summary>Registers the delivery; call it after the store's and the channels' registration.</summary>
internal static class DeliveryRegistration
{
    private static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(15);
    private const int LongestAnswer = 1 << 20;

    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        // The factory's own log lines hold addresses with conversation ids.
        services.AddHttpClient(ConnectorClient.HttpClientName)
            .ConfigureHttpClient(client => (client.Timeout, client.MaxResponseContentBufferSize) = (AnswerTimeout, LongestAnswer))
            .ConfigurePrimaryHttpMessageHandler(provider => SafeTransport.NewHandler(provider.GetRequiredService<IHostEnvironment>()))
            .AddHttpMessageHandler<ConnectorTokenHandler>()
            .RemoveAllLoggers();
        services.AddSingleton<ConnectorPace>();
        services.AddSingleton<IChannelClient, ConnectorClient>();
        services.AddHostedService<OutboxWorker>();
        return services;
    }
}
