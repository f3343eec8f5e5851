using ComplaintBot.Language;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Bot.Tests.Language;

public class TextPartsTests
{
    [Fact]
    public void Of_LongText_IsCutAtTheEndOfASentence()
    {
        var text = new string('长', 5000) + "。" + new string('话', 300);
        Assert.Equal([(0, text[..5001]), (5001, text[5001..])], TextParts.Of(text));
    }

    [Fact]
    public void Of_LongEnglishText_IsCutBetweenWordsAndNotInsideANumber()
    {
        var text = string.Concat(Enumerable.Repeat("cost 3.50 and again ", 300));
        var parts = TextParts.Of(text).ToList();
        Assert.Equal(text, string.Concat(parts.Select(part => part.Text)));
        Assert.All(parts[..^1], part => Assert.Equal(' ', part.Text[^1]));
    }

    [Fact]
    public void Of_AnyText_FitsAndLosesNothingAndCutsNoCharacter()
    {
        var piece = Gen.Elements("长", "。", "\ud83d\ude00", "a", ". ", " ", "\n", "é");
        var text = from pieces in piece.ListOf(40) from times in Gen.Choose(1, 700) select string.Concat(Enumerable.Repeat(string.Concat(pieces), times));
        Prop.ForAll(text.ToArbitrary(), whole =>
        {
            var covered = new char[whole.Length];
            foreach (var (start, part) in TextParts.Of(whole))
            {
                Assert.InRange(part.Length, 1, TextParts.Longest);
                Assert.False(char.IsLowSurrogate(part[0]) || char.IsHighSurrogate(part[^1]));
                part.CopyTo(covered.AsSpan(start));
            }

            Assert.All(whole.Zip(covered), pair => Assert.True(pair.First == pair.Second || char.IsWhiteSpace(pair.First)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Of_NothingButSpace_IsNoDocument() => Assert.Empty(TextParts.Of("  \n "));
}
