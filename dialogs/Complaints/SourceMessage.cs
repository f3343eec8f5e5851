using System.Globalization;

namespace ComplaintBot.Dialogs.Complaints;

/// <summary>The message that a complaint was logged from; kept with it as evidence.</summary>
/// <param name="Author">Who wrote it, as the channel names them; null when it does not tell.</param>
/// <param name="At">When it was written; null when the channel does not tell.</param>
/// <param name="Link">Where it stands (<c>https</c>); null when the channel does not tell.</param>
public sealed record SourceMessage(string? Author, DateTimeOffset? At, string? Link)
{
    private const string AuthorText = "source_author";
    private const string LinkText = "source_link";
    private const string AtDatum = "source_at";

    /// <summary>Puts it into the data and texts of an event: who wrote it, and where, can be erased.</summary>
    internal void Put(Dictionary<string, string> data, Dictionary<string, string> texts)
    {
        Set(texts, AuthorText, Author);
        Set(texts, LinkText, Link);
        Set(data, AtDatum, At?.ToString("O", CultureInfo.InvariantCulture));
    }

    /// <summary>What an event tells of it; null when it tells nothing.</summary>
    internal static SourceMessage? Read(ComplaintEvent happening)
    {
        var (author, link) = (happening.Text(AuthorText), happening.Text(LinkText));
        var at = DateTimeOffset.TryParse(happening.Datum(AtDatum), CultureInfo.InvariantCulture, out var told) ? told : (DateTimeOffset?)null;
        return author is null && link is null && at is null ? null : new SourceMessage(author, at, link);
    }

    private static void Set(Dictionary<string, string> texts, string name, string? value)
    {
        if (value is not null)
        {
            texts[name] = value;
        }
    }
}
