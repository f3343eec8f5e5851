using ComplaintBot.Storage;
using Microsoft.Net.Http.Headers;

namespace ComplaintBot.Files;

/// <summary><c>GET /files/{signed}</c>: a file for whoever was given the link. It is saved, never shown: nothing in it can run here.</summary>
internal static class FileEndpoint
{
    public static IEndpointRouteBuilder MapFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/files/{signed}", async context => await (await AnswerAsync(context)).ExecuteAsync(context));
        return routes;
    }

    private static async Task<IResult> AnswerAsync(HttpContext context)
    {
        var signed = (string)context.Request.RouteValues["signed"]!;
        if (await context.RequestServices.GetRequiredService<FileLinks>().ReadAsync(signed, context.RequestAborted) is not var (linked, isOver))
        {
            return NotFound();
        }

        if (isOver)
        {
            return Results.Problem(statusCode: StatusCodes.Status410Gone, title: "The link is over.", detail: "It was good for an hour. Ask for the files once more.");
        }

        if (await context.RequestServices.GetRequiredService<IStore>().FindFileAsync(linked.Organisation, linked.Hash, context.RequestAborted) is not { } file)
        {
            return NotFound();
        }

        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, no-store";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(linked.Name);
        headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(file.Content, file.Kind);
    }

    private static IResult NotFound() => Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is no such file.");
}
