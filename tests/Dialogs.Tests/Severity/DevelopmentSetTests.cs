using System.Runtime.CompilerServices;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Training;
using Xunit.Abstractions;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>Keeps what was reached on real texts that no model saw. The texts are not part of this project: without them there is nothing to measure.</summary>
public class DevelopmentSetTests(ITestOutputHelper output)
{
    [Fact]
    public void Figures_OnRealTexts_DoNotFallBack()
    {
        var file = Path.Combine(Path.GetDirectoryName(Here())!, "../../../../shared/data/dev.jsonl");
        if (!File.Exists(file))
        {
            output.WriteLine("No development set beside the project: nothing measured.");
            return;
        }

        var figures = LevelFigures.Of(SeverityModel.Default, [.. LabelledText.Read(file).Select(label => Example.Of(label).ScoredBy(SeverityModel.Default))]);
        output.WriteLine($"macro-F1 {figures.Confusion.MacroF1():F3}, found {figures.Found:F3}, false alarms {figures.FalseAlarms:F3}, asked {figures.Asked:F3}, categories {figures.Categories.MacroF1():F3}");

        Assert.True(figures.Confusion.MacroF1() >= 0.55, "level macro-F1");
        Assert.True(figures.Found >= 0.7, "L3+ found");
        Assert.True(figures.FalseAlarms <= 0.08, "false alarms");
        Assert.True(figures.Asked <= 0.22, "asked");
        Assert.True(figures.Categories.MacroF1() >= 0.5, "category macro-F1");
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
