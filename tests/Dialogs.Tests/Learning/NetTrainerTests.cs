using ComplaintBot.Dialogs.Learning;
using ComplaintBot.Training;

namespace ComplaintBot.Dialogs.Tests.Learning;

public class NetTrainerTests
{
    private static readonly string[] Subjects = ["room", "soup", "driver", "parcel", "nurse", "lift", "bill", "phone"];
    private static readonly string[] Ends = ["today", "again", "here", "now", "really", "at all", "for once", "then"];

    /// <summary>Sentences of the same words, of which only the order tells whether something is wrong.</summary>
    private static readonly List<NetText> Texts =
    [
        .. from subject in Subjects
           from end in Ends
           from isBad in (bool[])[true, false]
           select new NetText(NetPieces.Of(Sentence(subject, end, isBad)), [isBad, null], [1, 1]),
    ];

    [Fact]
    public void Train_OrderOfWordsTells_LearnsIt()
    {
        var net = NetTrainer.Train(Texts, 2);

        Assert.True(Score(net, Sentence("waiter", "today", true)) > Score(net, Sentence("waiter", "today", false)));
    }

    [Fact]
    public void Train_SameTexts_GivesTheSameNet() =>
        Assert.Equal(NetTrainer.Train(Texts, 2).Write(), NetTrainer.Train(Texts, 2).Write());

    private static string Sentence(string subject, string end, bool isBad) =>
        isBad ? $"the {subject} is not fine but dirty {end}" : $"the {subject} is not dirty but fine {end}";

    private static double Score(ConvolutionalNet net, string text)
    {
        var scores = new double[2];
        net.AddScores(NetPieces.Of(text), 1, scores);
        return scores[0];
    }
}
