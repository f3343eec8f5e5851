using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>What a token is good for.</summary>
internal enum TokenUse
{
    /// <summary>Speaking in its conversation, for <see cref="DirectLineTokens.TalkLifetime"/>.</summary>
    Talk,

    /// <summary>Asking for another token for the same conversation and user, for <see cref="DirectLineTokens.ResumeLifetime"/>.</summary>
    Resume,
}

/// <summary>
/// Issues and reads the tokens: JWTs, because Web Chat reads the claim <c>user</c>; HS256 with this program's own key and nothing
/// else, so there is no algorithm to choose and nothing to look up.
/// </summary>
internal sealed class DirectLineTokens(SigningKey key, TimeProvider time)
{
    /// <summary>Direct Line's own lifetime of a token: 30 minutes, refreshable while valid.</summary>
    public static readonly TimeSpan TalkLifetime = TimeSpan.FromSeconds(TalkSeconds);

    /// <summary><see cref="TalkLifetime"/> as clients are told.</summary>
    public const int TalkSeconds = 1800;

    /// <summary>How long a customer may come back to a conversation.</summary>
    public static readonly TimeSpan ResumeLifetime = TimeSpan.FromDays(30);

    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    public async ValueTask<string> IssueAsync(Ticket ticket, TokenUse use, CancellationToken cancellation)
    {
        var claims = new TokenClaims
        {
            Conversation = ticket.Conversation,
            User = ticket.User,
            Channel = ticket.Channel,
            Organisation = ticket.Organisation,
            Locale = ticket.Locale,
            Persona = ticket.Persona,
            Playbook = ticket.Playbook,
            Use = NameOf(use),
            Expires = (time.GetUtcNow() + (use == TokenUse.Talk ? TalkLifetime : ResumeLifetime)).ToUnixTimeSeconds(),
        };
        var signed = Header + "." + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, DirectLineJson.Default.TokenClaims));
        var signature = await SignAsync(signed, cancellation);
        return signed + "." + Base64Url.EncodeToString(signature);
    }

    /// <summary>The ticket of a token of that use that this program signed and that has not expired; else null.</summary>
    public async ValueTask<Ticket?> ReadAsync(string? token, TokenUse use, CancellationToken cancellation)
    {
        var end = token?.LastIndexOf('.') ?? -1;
        if (token is null || token.Length > 4096 || end <= Header.Length || !token.StartsWith(Header + ".", StringComparison.Ordinal))
        {
            return null;
        }

        var signature = await SignAsync(token[..end], cancellation);
        if (!Base64Url.IsValid(token.AsSpan(end + 1))
            || !CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(token.AsSpan(end + 1)), signature))
        {
            return null;
        }

        // Signed by this program: what follows is what IssueAsync wrote.
        var claims = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(token.AsSpan(Header.Length + 1, end - Header.Length - 1)), DirectLineJson.Default.TokenClaims);
        return claims is null || claims.Use != NameOf(use) || time.GetUtcNow().ToUnixTimeSeconds() >= claims.Expires
            ? null
            : new Ticket
            {
                Conversation = claims.Conversation,
                User = claims.User,
                Channel = claims.Channel,
                Organisation = claims.Organisation,
                Locale = claims.Locale,
                Persona = claims.Persona,
                Playbook = claims.Playbook,
            };
    }

    /// <summary>The answer to a page that asked: a token, and how to come back to the conversation later.</summary>
    public async Task<IResult> AnswerAsync(Ticket ticket, CancellationToken cancellation) =>
        Results.Json(
            new TokenAnswer(
                await IssueAsync(ticket, TokenUse.Talk, cancellation),
                ticket.Conversation,
                TalkSeconds,
                await IssueAsync(ticket, TokenUse.Resume, cancellation)),
            DirectLineJson.Default);

    /// <summary>A fresh id that nobody can guess, for a conversation or a customer.</summary>
    public static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(15));

    private static string NameOf(TokenUse use) => use == TokenUse.Talk ? "talk" : "resume";

    private async ValueTask<byte[]> SignAsync(string text, CancellationToken cancellation) =>
        HMACSHA256.HashData(await key.GetAsync(cancellation), Encoding.ASCII.GetBytes(text));
}
