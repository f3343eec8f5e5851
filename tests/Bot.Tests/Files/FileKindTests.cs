using System.IO.Compression;
using System.Text;
using ComplaintBot.Files;

namespace ComplaintBot.Bot.Tests.Files;

public class FileKindTests
{
    [Theory]
    [InlineData("a.jpg", "FFD8FFE0", "image/jpeg")]
    [InlineData("a.jpg", "89504E470D0A1A0A", "image/png")] // telephones name pictures so
    [InlineData("a", "474946383961", "image/gif")]
    [InlineData("a.webp", "524946460000000057454250", "image/webp")]
    [InlineData("a.wav", "524946460000000057415645", "audio/wav")]
    [InlineData("a.heic", "000000186674797068656963", "image/heic")]
    [InlineData("a.m4a", "00000018667479704D344120", "audio/mp4")]
    [InlineData("a.mp4", "000000186674797069736F6D", "video/mp4")]
    [InlineData("a.mp3", "FFFB9000", "audio/mpeg")]
    [InlineData("a.mp3", "494433", "audio/mpeg")]
    [InlineData("a.pdf", "255044462D312E37", "application/pdf")]
    [InlineData("a.txt", "E6BC8FE6B0B40A", "text/plain")]
    public void Of_BytesOfAKindThatIsKept_IsThatKind(string name, string hex, string kind) =>
        Assert.Equal(kind, FileKind.Of(name, Convert.FromHexString(hex))?.MediaType);

    [Theory]
    [InlineData("a.jpg", "4D5A9000")] // a program
    [InlineData("a.exe", "FFD8FFE0")]
    [InlineData("a.html", "3C68746D6C3E")]
    [InlineData("a.svg", "3C7376673E")]
    [InlineData("a.jpg", "3C68746D6C3E")]
    [InlineData("a", "68656C6C6F")] // a text that nobody calls one
    [InlineData("a.txt", "68656C6C6F00")]
    [InlineData("a.txt", "FFFE6800")]
    [InlineData("a.txt", "")]
    [InlineData("a.webp", "5249464600000000")]
    [InlineData("a.mp4", "0000001866747970")]
    [InlineData("a.docx", "504B0304")]
    public void Of_AnythingElse_IsNotKept(string name, string hex) => Assert.Null(FileKind.Of(name, Convert.FromHexString(hex)));

    [Theory]
    [InlineData("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("ppt/presentation.xml", null)]
    [InlineData("word/document.xml,word/vbaProject.bin", null)]
    public void Of_AnArchive_IsKeptOnlyAsADocumentWithoutPrograms(string parts, string? kind)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts.Split(',').Append("[Content_Types].xml"))
            {
                using var entry = archive.CreateEntry(part).Open();
                entry.Write(Encoding.UTF8.GetBytes("<x/>"));
            }
        }

        Assert.Equal(kind, FileKind.Of("a.docx", bytes.ToArray())?.MediaType);
    }

    [Fact]
    public void Receive_ALongName_IsCutBetweenItsCharacters()
    {
        var name = new string('a', 109) + "\U0001F4CE" + new string('b', 40) + ".png";

        var kept = Assert.Single(FileIntake.Receive("demo", [(name, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], null)]).Kept);

        Assert.Equal(new string('a', 109) + ".png", kept.Name);
    }
}
