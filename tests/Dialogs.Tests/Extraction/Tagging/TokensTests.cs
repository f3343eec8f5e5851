using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Extraction.Tagging;
using ComplaintBot.Training.Fields;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Extraction.Tagging;

public class TokensTests
{
    [Theory]
    [InlineData("门坏了", "门|坏|了")]
    [InlineData("Ms Tan's Dyson V11", "Ms|Tan|'s|Dyson|V11")]
    [InlineData("付1,380买的", "付|1,380|买|的")]
    [InlineData("合同HT2025-06号", "合|同|HT2025-06|号")]
    [InlineData("二十六名 住户", "二十六|名| |住|户")]
    [InlineData("昨天退100元", "昨天|退|100元")]
    public void Of_Text_CutsCharactersWordsNumbersAndKnownFields(string text, string tokens) => Assert.Equal(tokens, string.Join('|', Of(text).Select(token => text[token.Start..token.End])));

    [Fact]
    public void Of_TraditionalOrSimplified_HashesAlike() => Assert.Equal(Of("壞咗部電視機").Select(token => token.Hash), Of("坏咗部电视机").Select(token => token.Hash));

    [Fact]
    public void Of_KnownText_HashesAsTheModelWasTrainedWith() => Assert.Equal([726447095u, 296672944u], Of("退TV").Select(token => token.Hash));

    [Fact]
    public void Of_AnyText_LeavesOutNothingButBlanks() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text =>
        {
            var covered = Of(text).SelectMany(token => Enumerable.Range(token.Start, token.End - token.Start)).ToList();
            return covered.SequenceEqual(covered.Distinct().Order()) && Enumerable.Range(0, text.Length).Except(covered).All(i => char.IsWhiteSpace(text[i]));
        }).QuickCheckThrowOnFailure();

    private static List<Token> Of(string text)
    {
        var input = FieldExtractor.Input(text, new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.FromHours(8)), FieldExample.Zone);
        return Tokens.Of(input, FieldExtractor.Forms(input));
    }
}
