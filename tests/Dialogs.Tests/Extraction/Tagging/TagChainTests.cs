using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Extraction.Tagging;

namespace ComplaintBot.Dialogs.Tests.Extraction.Tagging;

public class TagChainTests
{
    private static readonly int Begins = FieldTag.Begins(FieldKind.Product);
    private static readonly int GoesOn = FieldTag.GoesOn(FieldKind.Product);

    [Fact]
    public void Best_NoTokens_IsEmpty() => Assert.Empty(TagChain.Best([], new float[FieldTag.Count * FieldTag.Count]));

    [Fact]
    public void Best_GoingOnWithoutBeginning_IsNeverChosen()
    {
        var scores = Scores((FieldTag.None, 1), (GoesOn, 5));

        var chain = TagChain.Best(scores, new float[FieldTag.Count * FieldTag.Count]);

        Assert.Equal([Begins, GoesOn], chain);
    }

    [Fact]
    public void Best_TransitionWorthMoreThanAToken_DecidesForThePair()
    {
        var transitions = new float[FieldTag.Count * FieldTag.Count];
        transitions[(Begins * FieldTag.Count) + GoesOn] = 3;

        var chain = TagChain.Best(Scores((Begins, 1), (FieldTag.None, 2)), transitions);

        Assert.Equal([Begins, GoesOn], chain);
    }

    [Fact]
    public void Spans_TwoFieldsSideBySide_AreTwo()
    {
        var place = FieldTag.Begins(FieldKind.Place);

        var spans = TagChain.Spans([FieldTag.None, Begins, GoesOn, Begins, place, FieldTag.None]);

        Assert.Equal([new(FieldKind.Product, 1, 3), new(FieldKind.Product, 3, 4), new(FieldKind.Place, 4, 5)], spans);
    }

    /// <summary>A row for each token, in which one tag scores.</summary>
    private static float[] Scores(params (int Tag, float Score)[] tokens)
    {
        var scores = new float[tokens.Length * FieldTag.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            scores[(i * FieldTag.Count) + tokens[i].Tag] = tokens[i].Score;
        }

        return scores;
    }
}
