namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>What may carry keys, secrets and tokens: https, and plain http to this machine in Development.</summary>
internal static class SafeTransport
{
    /// <summary>Whether the address may be called.</summary>
    public static bool Allows(Uri address, IHostEnvironment environment) =>
        address.UserInfo.Length == 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && (!address.IsLoopback || environment.IsDevelopment());

    /// <summary>A handler that calls the address it is given and no other: no redirects, no cookies; in Development the stand-ins are on this machine.</summary>
    public static SocketsHttpHandler NewHandler(IHostEnvironment environment) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !environment.IsDevelopment(),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
    };
}
