namespace ComplaintBot.EndToEnd.Tests.Browser;

/// <summary>Pictures of a story, to be looked at afterwards.</summary>
internal sealed class Pictures
{
    private readonly ConsolePage page;
    private readonly string round;

    public Pictures(ConsolePage page, string folder, string round)
    {
        this.page = page;
        this.round = round;
        Folder = folder;
        Directory.CreateDirectory(folder);
    }

    public string Folder { get; }

    /// <summary>One of each pane; where all panes fit the screen they are the same and one is taken.</summary>
    public void Take(string moment, params string[] panes)
    {
        foreach (var pane in panes)
        {
            page.Show(pane);
            var name = page.ShowsAll ? $"{round}-{moment}" : $"{round}-{moment}-{pane}";
            File.WriteAllBytes(Path.Combine(Folder, name + ".png"), page.Picture());
            if (page.ShowsAll)
            {
                return;
            }
        }
    }
}
