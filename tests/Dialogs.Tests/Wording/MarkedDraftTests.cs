using ComplaintBot.Dialogs.Wording;
using ComplaintBot.Training;

namespace ComplaintBot.Dialogs.Tests.Wording;

public class MarkedDraftTests
{
    [Theory]
    [InlineData("bd17.txt", "bd")]
    [InlineData("bh.txt", "bh")]
    public void Writer_OfAFile_IsItsNameWithoutTheNumber(string file, string writer) =>
        Assert.Equal(writer, MarkedDraft.Parse("好的", file).Writer);

    [Fact]
    public void Read_FolderNamedByKinds_TellsOfTheseOnly()
    {
        var folder = Directory.CreateTempSubdirectory();
        var few = Directory.CreateDirectory(Path.Combine(folder.FullName, "few", "denial+promise_money"));
        File.WriteAllText(Path.Combine(few.FullName, "x.txt"), "{绝不可能|denial}。\n");
        File.WriteAllText(Path.Combine(folder.FullName, "y.txt"), "{绝不可能|denial}。\n");

        var ofFew = DraftExample.Of(MarkedDraft.Read(Path.Combine(few.FullName, "x.txt")).Single()).First();
        var ofAll = DraftExample.Of(MarkedDraft.Read(Path.Combine(folder.FullName, "y.txt")).Single()).First();

        Assert.Equal([FindingKind.Denial, FindingKind.PromiseMoney], Enum.GetValues<FindingKind>().Where(ofFew.TellsOf));
        Assert.DoesNotContain(Enum.GetValues<FindingKind>(), kind => ofAll.TellsOf(kind) == (kind is FindingKind.NoAction));
        folder.Delete(recursive: true);
    }
}
