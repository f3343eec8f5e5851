using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Tests.Learning;

public class NetPiecesTests
{
    [Theory]
    [InlineData("退款", 2)]
    [InlineData("refund me", 2)]
    [InlineData("退我 refund!", 4)]
    [InlineData("等了12天", 4)]
    [InlineData("", 0)]
    [InlineData("   ", 0)]
    public void Of_Text_HasAPlaceForEachCharacterWordNumberAndMark(string text, int places) =>
        Assert.Equal(places * NetPieces.PerPlace, NetPieces.Of(text).Length);

    [Fact]
    public void Of_Words_ShareTheirBeginningsAndEndings()
    {
        var promise = NetPieces.Of("promise");
        var promising = NetPieces.Of("promising");
        var raising = NetPieces.Of("raising");

        Assert.NotEqual(promise[0], promising[0]);
        Assert.Equal(promise[1], promising[1]);
        Assert.Equal(promising[2], raising[2]);
    }

    [Fact]
    public void Of_ChineseCharacter_KnowsTheOneBehindIt()
    {
        var refund = NetPieces.Of("退款");
        var goods = NetPieces.Of("退货");

        Assert.Equal(refund[0], goods[0]);
        Assert.NotEqual(refund[1], goods[1]);
        Assert.Equal(NetPieces.None, refund[NetPieces.PerPlace + 1]);
    }

    [Fact]
    public void Of_Rows_AreOfTheTable() =>
        Assert.All(NetPieces.Of("您好，the parcel 3 never came！退我钱"), row => Assert.InRange(row, NetPieces.None, NetPieces.Rows - 1));
}
