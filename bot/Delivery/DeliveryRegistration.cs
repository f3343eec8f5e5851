namespace ComplaintBot.Delivery;

/// <summary>Registers the delivery; call it after the store's registration.</summary>
internal static class DeliveryRegistration
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(15);
    private const int LongestAnswer = 1 << 20;

    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        // The factory's own log lines hold addresses with conversation ids.
        services.AddHttpClient(ConnectorClient.HttpClientName)
            .ConfigureHttpClient(client => (client.Timeout, client.MaxResponseContentBufferSize) = (AnswerTimeout, LongestAnswer))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                ConnectTimeout = ConnectTimeout,
                AllowAutoRedirect = false,
                UseCookies = false,
                // Only this machine is called.
                UseProxy = false,
            })
            .RemoveAllLoggers();
        services.AddSingleton<ConnectorPace>();
        services.AddSingleton<IChannelClient, ConnectorClient>();
        services.AddHostedService<OutboxWorker>();
        return services;
    }
}
