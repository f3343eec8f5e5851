using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>The files of a complaint, each with its size and a button that fetches it.</summary>
internal static class FilesCard
{
    private const int Kilobyte = 1024;
    private const int Megabyte = 1024 * Kilobyte;

    public static Card Build(FilesView view, RenderContext context)
    {
        var parts = new Parts(context);
        var title = parts.Text(MessageKey.LabelFiles);
        return new Card(
            parts.Text(MessageKey.FilesShown, ("number", view.Complaint.Number), ("n", view.Files.Count)),
            [Parts.Header(Tint.Emphasis, title, view.Complaint.Number), .. view.Files.Select(File)]);

        Row File(StoredFile file, int i) => new([new Line(parts.Text(Message.Verbatim(file.Name))), new Line(parts.Text(Size(file.Size)), TextStyle.Quiet)])
        {
            Button = context.FileAddress?.Invoke(file) is { } address
                ? new Button(parts.Text(MessageKey.ButtonDownload), new PressData(Verbs.Files, view.Complaint)) { Opens = address }
                : null,
            Ruled = i > 0,
            Gap = i == 0 ? Gap.Medium : Gap.Small,
        };
    }

    private static Message Size(long bytes) => bytes < Megabyte
        ? Message.Of(MessageKey.FileSizeKilobytes, ("n", (int)Math.Max(1, bytes / Kilobyte)))
        : Message.Of(MessageKey.FileSizeMegabytes, ("n", Math.Round((decimal)bytes / Megabyte, 1)));
}
