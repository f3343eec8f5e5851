using System.Text.Json;
using ComplaintBot.Channels.BotFramework;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Sources;

namespace ComplaintBot.Bot.Tests.BotFramework;

public class TeamsSenderTests
{
    private static readonly Account Member = new("29:lin", "林总", "object-lin");

    public static TheoryData<string, bool> Senders => new()
    {
        { """{"aadObjectId":"o"}""", false },
        { """{"aadObjectId":"o","tenantId":"TENANT"}""", false },
        { """{"aadObjectId":"o","tenantId":"second","userRole":"owner","userPrincipalName":"lin@shop.example"}""", false },
        { """{"aadObjectId":"o","tenantId":"other"}""", true },
        { """{"aadObjectId":"o","tenantId":""}""", true },
        { """{"aadObjectId":"o","tenantId":"tenant","userRole":"guest"}""", true },
        { """{"aadObjectId":"o","userRole":"Guest"}""", true },
        { """{"aadObjectId":"o","userRole":"anonymous"}""", true },
        { """{"aadObjectId":"o","userPrincipalName":"lin_other.example#EXT#@shop.onmicrosoft.com"}""", true },
        { """{"aadObjectId":"o","userPrincipalName":"lin_other.example#ext#@shop.onmicrosoft.com"}""", true },
        { """{"aadObjectId":""}""", true },
        { "{}", true },
    };

    [Theory]
    [MemberData(nameof(Senders))]
    public void IsGuest_OfAnOrganisationWithTenants_WhoeverIsNotPlainlyItsOwn(string from, bool expected)
    {
        var account = JsonSerializer.Deserialize<Account>(from, JsonSerializerOptions.Web)! with { Id = "29:lin" };
        Assert.Equal(expected, TeamsSender.IsGuest(In("tenant", account), Organisation("tenant", "second")));
    }

    [Theory]
    [InlineData("tenant", false)]
    [InlineData("second", false)]
    [InlineData("other", true)]
    public void IsGuest_ChannelDataOfATenant_CountsToo(string tenant, bool expected) =>
        Assert.Equal(expected, TeamsSender.IsGuest(In("tenant", Member, tenant), Organisation("tenant", "second")));

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("tenant", "tenant", false)]
    [InlineData("other", null, true)]
    [InlineData(null, "other", true)]
    public void IsGuest_OfAnOrganisationWithoutTenants_IsMeasuredByTheConversation(string? own, string? channelTenant, bool expected) =>
        Assert.Equal(expected, TeamsSender.IsGuest(In("tenant", Member with { AadObjectId = null, TenantId = own }, channelTenant), DemoOrganisation.Create(withConsole: false)));

    private static Organisation Organisation(params string[] tenants) =>
        DemoOrganisation.Create(withConsole: false) with { Tenants = new Dictionary<string, IReadOnlyList<string>> { ["teams"] = tenants } };

    private static Activity In(string tenant, Account from, string? channelTenant = null) => new()
    {
        ChannelId = "msteams",
        From = from,
        Conversation = new Conversation("a", "personal", null, tenant),
        ChannelData = channelTenant is null ? null : JsonSerializer.SerializeToElement(new { tenant = new { id = channelTenant } }),
    };
}
