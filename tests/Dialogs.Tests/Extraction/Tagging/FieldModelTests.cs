using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Extraction.Tagging;
using ComplaintBot.Training.Fields;

namespace ComplaintBot.Dialogs.Tests.Extraction.Tagging;

public class FieldModelTests
{
    private static readonly string[] Things = ["门铃", "风扇", "水壶", "台灯", "书桌", "鼠标", "门锁", "雨伞"];

    [Fact]
    public void Train_SameTextsTwice_GivesTheSameBytes() => Assert.Equal(Trained.Value.Write(), FieldModelTrainer.Train(Examples()).Write());

    [Fact]
    public void Read_WhatWasWritten_IsTheSameModel() => Assert.Equal(Trained.Value.Write(), FieldModel.Read(Trained.Value.Write()).Write());

    [Fact]
    public void Read_OtherFile_IsRefused() => Assert.Throws<FormatException>(() => FieldModel.Read("not a model, but long enough to look like one"u8));

    /// <summary>Within a row, between two rows, before the numbers end; and with something behind the last row.</summary>
    [Fact]
    public void Read_FileOfAnotherLength_IsRefused()
    {
        var file = Trained.Value.Write();

        Assert.All(Enumerable.Range(1, 40).Append(file.Length - 5), cut => Assert.Throws<FormatException>(() => FieldModel.Read(file.AsSpan(0, file.Length - cut))));
        Assert.Throws<FormatException>(() => FieldModel.Read([.. file, 0]));
    }

    [Fact]
    public void Read_RowBeforeTheFirst_IsRefused()
    {
        var file = Trained.Value.Write();
        file[4 + (4 * FieldModel.Numbers)] = 0;

        Assert.Throws<FormatException>(() => FieldModel.Read(file));
    }

    [Fact]
    public void Extract_ThingNeverSeenWhereThingsStand_IsFound()
    {
        var fields = Extract("买的茶托坏了，要求换新");

        Assert.Equal("茶托", Assert.Single(fields, field => field.Kind == FieldKind.Product).Text);
        Assert.Equal(new FieldValue.Text("exchange"), Assert.Single(fields, field => field.Kind == FieldKind.Demand).Value);
    }

    /// <summary>By a model for which a number is part of a thing.</summary>
    [Theory]
    [InlineData("", "13800138000")]
    [InlineData("13800138000", "")]
    [InlineData("13800138000", "13900139000")]
    public void Extract_SpanThatHoldsAForm_LeavesTheFormItsWords(string before, string after)
    {
        var examples = Things.Select(thing => ExampleOf($"买的{{{before}{thing}{after}|product}}坏了，要求{{换新|demand=exchange}}")).ToList();

        var fields = Extract($"买的{before}茶托{after}坏了，要求换新", FieldModelTrainer.Train(examples));

        Assert.Equal("茶托", Assert.Single(fields, field => field.Kind == FieldKind.Product).Text);
        Assert.Equal(before + after, string.Concat(fields.Where(field => field.Kind == FieldKind.Phone).Select(field => field.Text)));
    }

    [Fact]
    public void Extract_LongText_IsReadInPiecesToItsEnd()
    {
        var fields = Extract(string.Concat(Enumerable.Repeat("等了又等。", 400)) + "买的茶托坏了，要求换新");

        Assert.Equal("茶托", Assert.Single(fields, field => field.Kind == FieldKind.Product).Text);
    }

    /// <summary>Wherever in the sentence the limit falls.</summary>
    [Theory]
    [InlineData('。')]
    [InlineData('，')]
    public void Extract_SentenceAtTheLimitOfAPiece_IsNotTorn(char stop) =>
        Assert.All(Enumerable.Range(1, 12), place =>
        {
            var before = string.Concat(Enumerable.Repeat("等了又等" + stop, (TokenPieces.Most / 5) - 2)) + new string('等', place) + stop;

            Assert.Equal("茶托", Assert.Single(Extract(before + "买的茶托坏了，要求换新"), field => field.Kind == FieldKind.Product).Text);
        });

    private static readonly Lazy<FieldModel> Trained = new(() => FieldModelTrainer.Train(Examples()));

    private static IReadOnlyList<ExtractedField> Extract(string text) => Extract(text, Trained.Value);

    private static IReadOnlyList<ExtractedField> Extract(string text, FieldModel model) =>
        FieldExtractor.Extract(FieldExtractor.Input(text, DateTimeOffset.UnixEpoch, FieldExample.Zone), model, withRules: false);

    /// <summary>Every thing in two sentences, and sentences that name none.</summary>
    private static List<FieldExample> Examples() =>
    [
        .. Things.SelectMany((thing, i) => new[]
        {
            $"买的{{{thing}|product}}坏了，要求{{换新|demand=exchange}}",
            $"买的{{{thing}|product}}不转，要求{{退款|demand=refund}}",
            $"等了{i + 2}天没人理",
            "等了又等。",
        }).Select(ExampleOf),
    ];

    private static FieldExample ExampleOf(string line) => FieldExample.Of(MarkedText.Parse(line, DateTimeOffset.UnixEpoch), 'a');
}
