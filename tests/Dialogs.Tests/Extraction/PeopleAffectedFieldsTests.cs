using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Language;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Extraction;

public class PeopleAffectedFieldsTests
{
    private static readonly Gen<string> OddTexts = Gen.Elements(
            "1", "12", "111,", ",", ".", "0", "000,", "1,000", " ", "a", "two", "twenty", "一", "三十", "百", "千", "万", "多号人", " people", " were sick", "个人", "都", "我们", "影响了", "😡", "999999999999999999")
        .ListOf().Select(string.Concat);

    [Theory]
    [InlineData("三十多号人", 30)]
    [InlineData("about 1,200 of us", 1200)]
    [InlineData("a1 b2", null)]
    [InlineData("1,000,001 people", null)]
    [InlineData("1,000,001 people, 20 of them twice", 20)]
    public void Number_Words_IsTheFirstThatCounts(string words, int? expected) => Assert.Equal(expected, PeopleAffectedFields.Number(words));

    [Fact]
    public void Number_OddWords_IsTheLongestFromTheFirstPlaceThatHasOne() =>
        Prop.ForAll(OddTexts.ToArbitrary(), words => PeopleAffectedFields.Number(words) == FromAnyPlaceToAnyEnd(words)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1,234 people were sick", "1,234")]
    [InlineData("1,000,000 people were sick", "1,000,000")]
    [InlineData("1,000,001 people were sick", null)]
    [InlineData("1,000,000,000,000,012 people were sick", null)]
    [InlineData("1,000,000,000,000,000,000,000,000,012 people were sick", null)]
    public void Find_GroupsOfDigits_AreOneNumber(string text, string? number)
    {
        var found = PeopleAffectedFields.Find(FieldExtractor.Input(text, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc)).ToList();

        Assert.Equal(number is null ? [] : [number + " people"], found.Select(field => text[field.Start..field.End]));
    }

    /// <summary>The same by trying every stretch of the words.</summary>
    private static int? FromAnyPlaceToAnyEnd(string words)
    {
        var stretches =
            from start in Enumerable.Range(0, words.Length)
            where !Within(words, start)
            from length in Enumerable.Range(1, words.Length - start).Reverse()
            where !Within(words, start + length)
            select words.Substring(start, length);
        return stretches.Select(stretch => NumberWords.TryParse(stretch, out var count) && count is >= 2 and <= 1_000_000 && count == decimal.Truncate(count) ? (int?)count : null).FirstOrDefault(count => count is not null);
    }

    private static bool Within(string words, int place) => Regex.IsMatch(words, $"(?<=^.{{{place}}})((?<=[a-zA-Z0-9])(?=[a-zA-Z0-9])|(?<=[0-9])(?=,[0-9])|(?<=[0-9],)(?=[0-9]))");
}
