using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Tests.Turns;

namespace ComplaintBot.Dialogs.Tests.FollowUp;

public class FileDialogTests
{
    private const string Words = "客户王先生投诉空调维修后不制冷，电话13800138000，住上海市徐汇区虹桥路1号";

    [Fact]
    public void Send_BeforeThereIsAComplaint_WaitsForIt()
    {
        var talk = new Talk("general-company");

        Assert.Equal([MessageKey.FilesWaiting], talk.Send(Talk.Zhang, Files(2)).Keys);
        talk.Send(Talk.Zhang, Files(1));
        talk.Say(Talk.Zhang, Words);

        Assert.Equal(["f0", "f1"], talk.Complaint.Files.Select(file => file.Hash));
        Assert.Empty(talk.State(Talk.Zhang).Files);
    }

    [Fact]
    public void Send_WithTheFirstWords_IsKeptWithWhatTheyOpen()
    {
        var talk = new Talk("general-company");

        var heard = talk.Send(Talk.Zhang, Files(1), Words, new RefusedFile("x.exe", FileRefusal.Kind), new RefusedFile("y.mp4", FileRefusal.TooLarge), new RefusedFile("z.pdf", FileRefusal.NotFetched));

        Assert.Equal("f0", Assert.Single(talk.Complaint.Files).Hash);
        Assert.Equal([MessageKey.FileKindNotTaken, MessageKey.FileTooLarge, MessageKey.FileNotFetched, MessageKey.FilesKept], heard.Keys.TakeLast(4));
    }

    [Fact]
    public void Send_OfMoreThanACaseHolds_KeepsWhatFitsAndSaysSo()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, Words);

        var heard = talk.Send(Talk.Zhang, Files(FileDialog.MostFiles + 3));
        Assert.Equal(FileDialog.MostFiles, talk.Complaint.Files.Count);
        Assert.Equal([MessageKey.FilesKept, MessageKey.FilesTooMany], heard.Keys);
        Assert.Equal(3, heard.Says.Last(said => said.Text is not null).Text!.Arguments["n"]);

        Assert.Equal([MessageKey.FilesTooMany], talk.Send(Talk.Zhang, [new StoredFile("other", 1, "image/png", "o.png")]).Keys);
        Assert.Equal(FileDialog.MostFiles, talk.Complaint.Files.Count);
    }

    [Fact]
    public void Send_OfWhatIsThereAlready_WritesNothing()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, Words);
        talk.Send(Talk.Zhang, Files(1));
        var events = talk.Complaint.Events.Count;

        Assert.Equal([MessageKey.FilesKept], talk.Send(Talk.Zhang, Files(1)).Keys);
        Assert.Equal(events, talk.Complaint.Events.Count);
    }

    [Fact]
    public void Fact_OfNamesThatTellHowToReachSomebody_HidesIt()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, Words);
        talk.Send(Talk.Zhang, [new StoredFile("a", 1, "image/png", "王 13800138000.png")]);

        var names = (IEnumerable<string>)FileDialog.Fact(talk.Complaint)!.Arguments["names"]!;

        Assert.DoesNotContain("13800138000", Assert.Single(names), StringComparison.Ordinal);
    }

    private static List<StoredFile> Files(int count) => [.. Enumerable.Range(0, count).Select(i => new StoredFile($"f{i}", 10, "image/jpeg", $"{i}.jpg"))];
}
