using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using ComplaintBot.Channels.BotFramework.Authentication;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>
/// What Teams' roster says of somebody whom the organisation's file does not name: an activity rarely tells that its sender is a
/// guest, and a role that is bound to a channel must not be a guest's. Where the roster cannot be asked they hold no role this time.
/// </summary>
internal sealed partial class Roster(IHttpClientFactory http, ConnectorTokens tokens, TimeProvider time, ILogger<Roster> logger)
{
    /// <summary>How long an answer is believed.</summary>
    private static readonly TimeSpan Believed = TimeSpan.FromHours(8);

    /// <summary>An invoke has to be answered in five seconds, the turn included.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<(string? Tenant, string Account), (bool IsGuest, DateTimeOffset Until)> known = new();

    /// <summary>Whether the sender is a guest. Without an App ID nobody is asked: then only this machine is heard.</summary>
    public async ValueTask<bool> IsGuestAsync(Activity activity, Organisation organisation, CancellationToken cancellation)
    {
        if (!tokens.AreNeeded || activity.ServiceUrl is null)
        {
            return false;
        }

        var (key, now) = ((activity.Tenant, activity.From!.Id!), time.GetUtcNow());
        if (known.TryGetValue(key, out var before) && before.Until > now)
        {
            return before.IsGuest;
        }

        if (await AskAsync(activity, cancellation) is not { } member)
        {
            return true;
        }

        if (known.Count >= MostRemembered)
        {
            known.Clear();
        }

        var isGuest = TeamsSender.IsGuest(member, activity, organisation);
        known[key] = (isGuest, now + Believed);
        return isGuest;
    }

    /// <summary>The entry of the roster, a guest's for somebody who is not on it; null when that cannot be found out now.</summary>
    private async Task<Account?> AskAsync(Activity activity, CancellationToken cancellation)
    {
        var conversation = Uri.EscapeDataString(ConversationIds.Root(activity.Conversation!.Id!));
        var address = new Uri($"{activity.ServiceUrl!.TrimEnd('/')}/v3/conversations/{conversation}/members/{Uri.EscapeDataString(activity.From!.Id!)}");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var client = http.CreateClient(ConnectorClient.HttpClientName);
            using var response = await client.GetAsync(address, patience.Token);
            if (response.StatusCode == HttpStatusCode.NotFound)
            {
                return new Account(null, null, null) { UserRole = "guest" };
            }

            if (response.IsSuccessStatusCode && await JsonSerializer.DeserializeAsync(await response.Content.ReadAsStreamAsync(patience.Token), ActivityJson.Default.Account, patience.Token) is { } member)
            {
                // Rosters name the Entra id in one of two ways; that there is one, the activity has told.
                return member with { AadObjectId = activity.From.AadObjectId };
            }

            RosterSilent(logger, $"http {(int)response.StatusCode}");
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            RosterSilent(logger, exception.GetType().Name);
        }

        return null;
    }

    [LoggerMessage(3010, LogLevel.Warning, "Teams' roster was not told: {Reason}. Roles of channels are held by nobody it does not name.")]
    private static partial void RosterSilent(ILogger logger, string reason);
}
