namespace ComplaintBot.Dialogs.Tests.Extraction;

public class LabelledSentencesTests
{
    [Theory]
    [InlineData("zh-hans.txt")]
    [InlineData("zh-hant.txt")]
    [InlineData("en.txt")]
    [InlineData("held-out.txt")]
    [InlineData("second-held-out.txt")]
    [InlineData("third-held-out.txt")]
    [InlineData("strangers.txt")]
    [InlineData("more-strangers.txt")]
    [InlineData("third-strangers.txt")]
    [InlineData("plain-strangers.txt")]
    public void Extract_SentencesOfClerksAndCustomers_SpanAndValueF1(string name)
    {
        var score = LabelledSentences.Measure(name);
        Assert.True(score.F1 >= 0.92, score.ToString());
    }
}
