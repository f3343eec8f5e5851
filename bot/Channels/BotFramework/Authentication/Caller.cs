namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>Who calls, as far as it is proven.</summary>
internal abstract record Caller
{
    /// <summary>Somebody on this machine, in Development without an App ID.</summary>
    internal sealed record ThisMachine : Caller;

    /// <summary>The Bot Connector.</summary>
    /// <param name="ServiceUrl">The service URL that its token is for.</param>
    /// <param name="Endorsements">Channels that the signing key vouches for.</param>
    internal sealed record Connector(string ServiceUrl, IReadOnlySet<string> Endorsements) : Caller;

    /// <summary>Another agent, by an Entra token: it proves no service URL, so the body's is never used.</summary>
    internal sealed record Agent : Caller;
}
