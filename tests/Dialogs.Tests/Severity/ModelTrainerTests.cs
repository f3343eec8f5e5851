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

    [Fact]
    public void ReadAll_Stretches_AreOfTheRealTextsAtHandAndNeverMeasuredOn()
    {
        var folder = Directory.CreateTempSubdirectory();
        var texts = Path.Combine(folder.FullName, "texts.jsonl");
        var stretches = Path.Combine(folder.FullName, "stretches.tsv");
        File.WriteAllText(texts, """{"id":"one","text":"等了一小时，吃完吐了","level":"L3","category":"safety_health","source":"invented"}""");
        File.WriteAllText(stretches, "one\t6\t10\tL3\none\t0\t5\tL1\nelsewhere\t0\t1\tL4\n");

        var read = LabelledText.ReadAll([texts, stretches]);

        Assert.Equal([("等了一小时，吃完吐了", Level.Major, false), ("吃完吐了", Level.Major, true), ("等了一小时", Level.General, true)], read.Select(text => (text.Text, text.Level, text.IsStretch)));
        Assert.Single(CrossValidation.ByCase([.. read.Select(Example.Of), .. Examples().Where(example => !example.Label.IsReal)]));
        folder.Delete(recursive: true);
    }

    /// <summary>Every story in ten places, each a text of its own; every fourth was written for training.</summary>
    private static List<Example> Examples() =>
    [
        .. Stories.SelectMany((story, s) => story.Words.SelectMany((words, w) => Enumerable.Range(0, 10).Select(place =>
            new LabelledText($"{words} {(char)('a' + place)}", story.Level, (Category)((s + place) % 10), w % 4 == 3 ? null : $"invented-{w % 2}", $"{s}.{w}.{place}", $"{s}.{w}.{place}")))).Select(Example.Of),
    ];
}
