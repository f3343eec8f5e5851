using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Training;

namespace ComplaintBot.Dialogs.Tests.Severity;

public class ModelTrainerTests
{
    private static readonly (Level Level, string[] Words)[] Stories =
    [
        (Level.NotAComplaint, ["菜很好吃，谢谢", "请问几点关门", "great service, thanks", "where can I park"]),
        (Level.General, ["上菜太慢了", "汤有点咸", "the room was small", "my soup was cold"]),
        (Level.Serious, ["报修两次没人来", "要求退款", "please refund my order", "no reply to my report"]),
        (Level.Major, ["吃完食物中毒", "你们拒绝退款我要起诉", "I got food poisoning", "they refuse a refund so I call my lawyer"]),
        (Level.Crisis, ["我爸送进重症抢救", "保安把人打成骨折住院", "he is in intensive care", "my father died after it"]),
    ];

    [Fact]
    public void Train_SameTextsTwice_GivesTheSameBytes()
    {
        var first = ModelTrainer.Train(Examples()).Model.Write();

        Assert.Equal(first, ModelTrainer.Train(Examples()).Model.Write());
    }

    [Fact]
    public void Train_OnClearTexts_TellsLevelsApart()
    {
        var examples = Examples();
        var (model, scored, _) = ModelTrainer.Train(examples);

        Assert.True(LevelFigures.Of(model, scored).Confusion.MacroF1() > 0.7);
        var classifier = new SeverityClassifier(model);
        Assert.Equal(Level.NotAComplaint, classifier.Assess("菜很好吃，谢谢").Level);
        Assert.True(classifier.Assess("they refuse a refund so I call my lawyer").Level >= Level.Major);
    }

    [Fact]
    public void CrossValidation_OneCase_StaysInOneFold()
    {
        var examples = Examples();

        Assert.Equal(examples.Count(example => example.Label.IsReal), CrossValidation.ByCase(examples).Count);
    }

    [Fact]
    public void Parse_UnknownLevel_IsRefused() =>
        Assert.Throws<FormatException>(() => LabelledText.Parse("""{"id":"1","text":"x","level":"L7","category":"other"}"""));

    /// <summary>Every story in ten places, each a text of its own; every fourth was written for training.</summary>
    private static List<Example> Examples() =>
    [
        .. Stories.SelectMany((story, s) => story.Words.SelectMany((words, w) => Enumerable.Range(0, 10).Select(place =>
            new LabelledText($"{words} {(char)('a' + place)}", story.Level, (Category)((s + place) % 10), w % 4 == 3 ? null : $"invented-{w % 2}", $"{s}.{w}.{place}")))).Select(Example.Of),
    ];
}
