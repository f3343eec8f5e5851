using ComplaintBot.Dialogs.Learning;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Dialogs.Tests.Wording;

public class DraftConceptsTests
{
    private readonly ModelFeatures features = new();

    [Fact]
    public void Read_EveryPlainCue_IsFoundInADraftThatSaysIt()
    {
        var cues = EmbeddedYaml.List(EmbeddedYaml.Read("Wording/concepts.yaml"), "concepts").SelectMany(concept => concept.Texts("zh").Concat(concept.Texts("en")))
            .Where(cue => cue.AsSpan().IndexOfAny("(…#*") < 0).ToList();

        Assert.True(cues.Count > 5000);
        Assert.DoesNotContain(cues, cue => Named(cue) == 0);
    }

    [Fact]
    public void Read_TwoConcepts_AreAPairInTheirOrder() => Assert.True(Named("夜班又忘了") > Named("夜班") + Named("忘了"));

    private int Named(string draft)
    {
        features.ReadWords(string.Empty);
        DraftConcepts.Read(new DraftText(draft).Folded, features);
        return features.Named.Length;
    }
}
