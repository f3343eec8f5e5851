namespace ComplaintBot.Channels.DirectLine;

/// <summary>The refusals of Direct Line and the console, as problem documents (RFC 9457).</summary>
internal static class Problems
{
    public static IResult BadRequest(string detail) => Problem(StatusCodes.Status400BadRequest, "The request cannot be read.", detail);

    public static IResult NoToken() => Problem(StatusCodes.Status401Unauthorized, "A token is missing.", "Send 'Authorization: Bearer' and the token of /api/directline/token.");

    /// <summary>403 and not 401: Web Chat takes 403, and nothing else, for an expired token.</summary>
    public static IResult ExpiredToken() => Problem(StatusCodes.Status403Forbidden, "The token has expired or is not ours.", "Ask for a new one; with the 'resume' of the first answer the conversation goes on.");

    public static IResult ForeignConversation() => Problem(StatusCodes.Status403Forbidden, "The token is for another conversation.", "A token opens the one conversation it was given for.");

    public static IResult ForeignOrigin() => Problem(StatusCodes.Status403Forbidden, "This page may not ask.", "Its origin is not among the organisation's origins or ComplaintBot:DirectLine:AllowedOrigins.");

    public static IResult UnknownOrganisation() => Problem(StatusCodes.Status403Forbidden, "The organisation is unknown.", "Name one of the configured organisations.");

    public static IResult UnknownConversation() => Problem(StatusCodes.Status404NotFound, "There is no such conversation.", "Start it with POST /v3/directline/conversations.");

    public static IResult TooLarge(string detail) => Problem(StatusCodes.Status413PayloadTooLarge, "Too large.", detail);

    public static IResult NotMultipart() => Problem(StatusCodes.Status415UnsupportedMediaType, "An upload is multipart/form-data.", "Send the part 'activity' and up to ten parts 'file'.");

    public static IResult TooMany(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "10";
        return Problem(StatusCodes.Status429TooManyRequests, "Too many requests.", "Wait a little and send again; nothing sent before is lost.");
    }

    public static IResult Busy(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "1";
        return Problem(StatusCodes.Status503ServiceUnavailable, "Busy.", "Send again in a second.");
    }

    public static IResult Problem(int status, string title, string detail) => Results.Problem(statusCode: status, title: title, detail: detail);
}
