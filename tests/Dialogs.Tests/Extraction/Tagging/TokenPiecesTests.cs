using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Extraction.Tagging;

namespace ComplaintBot.Dialogs.Tests.Extraction.Tagging;

public class TokenPiecesTests
{
    [Theory]
    [InlineData(300, "。", 100, ",", 200, "301|301")]
    [InlineData(300, ",", 100, "。", 200, "402|200")]
    [InlineData(100, ",", 300, ",", 200, "402|200")]
    [InlineData(300, "\n", 300, "", 0, "301|300")]
    [InlineData(511, "。", 40, "", 0, "512|40")]
    [InlineData(512, "。", 40, "", 0, "512|41")]
    [InlineData(1100, "。", 0, "", 0, "512|512|77")]
    [InlineData(510, "。", 0, "", 1, "512")]
    [InlineData(0, "", 0, "", 0, "")]
    public void Of_Text_EndsPiecesWithTheLastSentenceOrElseClause(int first, string stop, int second, string other, int third, string lengths)
    {
        var text = new string('门', first) + stop + new string('门', second) + other + new string('门', third);
        var tokens = Tokens.Of(FieldExtractor.Input(text, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc), []);

        var pieces = TokenPieces.Of(text, tokens).ToList();

        Assert.Equal(lengths, string.Join('|', pieces.Select(piece => piece.Count)));
        Assert.Equal(tokens, pieces.SelectMany(piece => piece));
    }
}
