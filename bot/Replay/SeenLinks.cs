using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ComplaintBot.Replay;

/// <summary>Links to files of the program in what was said.</summary>
internal static partial class SeenLinks
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Path and query of each, in order.</summary>
    public static IEnumerable<string> Of(Seen seen) => Link().Matches(seen.Activity.ToJsonString(Readable)).Select(match => match.Value);

    [GeneratedRegex("/files/[A-Za-z0-9_.~%/?=&-]+")]
    private static partial Regex Link();
}
