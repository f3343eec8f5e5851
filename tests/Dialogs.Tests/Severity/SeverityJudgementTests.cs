using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

public class SeverityJudgementTests
{
    private static readonly SeverityModel Model = SeverityModel.Default;

    [Fact]
    public void Of_CrisisWithoutMajor_IsNoCrisis() =>
        Assert.Equal(Level.Serious, SeverityJudgement.Of(Model, [0.99, 0.9, 0.1, 0.9], default).Level);

    [Fact]
    public void Of_CrisisThatIsMajor_IsOne() =>
        Assert.Equal(Level.Crisis, SeverityJudgement.Of(Model, [0.99, 0.95, 0.9, 0.9], default).Level);
}
