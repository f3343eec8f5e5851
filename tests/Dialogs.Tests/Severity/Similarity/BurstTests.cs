using ComplaintBot.Dialogs.Severity.Similarity;

namespace ComplaintBot.Dialogs.Tests.Severity.Similarity;

public class BurstTests
{
    private static readonly SimilarCase[] Found =
    [
        new("C261121-0001", "wang", DateTimeOffset.UnixEpoch, 0.9),
        new("C261121-0002", "li", DateTimeOffset.UnixEpoch, 0.8),
    ];

    [Fact]
    public void Of_ThreeCustomers_IsOne()
    {
        Assert.Equal(3, Burst.Of("chen", Found)!.Customers);
        Assert.Null(Burst.Of("li", Found));
        Assert.NotNull(Burst.Of("li", Found, threshold: 2));
    }

    [Fact]
    public void Of_CustomersUnknown_AreEachSomebodyElse() =>
        Assert.Equal(4, Burst.Of("chen", [.. Found, new("C261121-0003", string.Empty, DateTimeOffset.UnixEpoch, 0.7)])!.Customers);

    [Fact]
    public void RepeatsOf_ACustomer_AreTheirOwn()
    {
        Assert.Equal("C261121-0002", Assert.Single(Burst.RepeatsOf("li", Found)).Number);
        Assert.Empty(Burst.RepeatsOf(string.Empty, Found));
    }
}
