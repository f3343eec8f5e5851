namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>Why a call is refused. The name is logged; the caller is not told it.</summary>
internal enum Refusal
{
    /// <summary>No Authorization header, or more than one.</summary>
    NoToken,

    /// <summary>Not <c>Bearer</c> and one token.</summary>
    NotBearer,

    /// <summary>Longer than any real token.</summary>
    TooLong,

    /// <summary>Not three parts of a signed JWT.</summary>
    NotAToken,

    /// <summary>Unsigned, or signed in a way that the issuer does not list.</summary>
    Algorithm,

    /// <summary>It names no key.</summary>
    NoKeyId,

    /// <summary>It names a key that the issuer does not have.</summary>
    UnknownKey,

    /// <summary>The issuer's keys cannot be fetched, or are too old.</summary>
    NoKeys,

    /// <summary>Not one of the issuers of this cloud.</summary>
    Issuer,

    /// <summary>For somebody else.</summary>
    Audience,

    /// <summary>Not signed by the key it names.</summary>
    Signature,

    /// <summary>It never ends.</summary>
    NoExpiry,

    /// <summary>It has ended.</summary>
    Expired,

    /// <summary>It has not begun.</summary>
    NotYetValid,

    /// <summary>The tenant claimed is not the issuer's.</summary>
    Tenant,

    /// <summary>A version of tokens that is not known.</summary>
    Version,

    /// <summary>A Connector's token that names no service URL.</summary>
    NoServiceUrl,

    /// <summary>Genuine, from an agent that nobody has allowed.</summary>
    CallerNotAllowed,

    /// <summary>Genuine, signed by a key that does not vouch for the activity's channel.</summary>
    NotEndorsed,

    /// <summary>Genuine, for another service URL than the activity's.</summary>
    OtherServiceUrl,

    /// <summary>Genuine, for a Connector that is not on the list.</summary>
    ServiceUrlNotAllowed,

    /// <summary>Without a token, and not plainly a developer's own machine.</summary>
    NotThisMachine,
}

/// <summary>What a refused caller is answered: 401 when the token proves nothing, 403 when it is genuine and does not permit this.</summary>
internal static class RefusalAnswer
{
    /// <summary>The HTTP status.</summary>
    public static int Status(this Refusal refusal) => refusal >= Refusal.CallerNotAllowed ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
}
