using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ComplaintBot.Cards;

/// <summary>How large a card is on its way: Teams' documents count bytes of UTF-8 in one place and of UTF-16 in another, so both count.</summary>
internal static class CardSize
{
    /// <summary>25 KB are a message's (Teams refuses more with 413); the rest is for what stands around the card.</summary>
    public const int Most = 23_000;

    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Bytes, by whichever count is higher.</summary>
    public static int Of(JsonNode card)
    {
        var written = card.ToJsonString(AsSent);
        return Math.Max(Encoding.UTF8.GetByteCount(written), 2 * written.Length);
    }
}
