using System.Net;
using ComplaintBot.Bot.Tests.Turns;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Files;
using ComplaintBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintBot.Bot.Tests.Files;

public class FileEndpointTests
{
    private static readonly StoredFile Photo = new("abc", 3, "image/jpeg", "漏水\r\n照片.jpg");

    [Fact]
    public async Task Get_SignedLink_GivesTheFileToBeSavedAndNeverShown()
    {
        await using var bot = await TestBot.StartAsync();

        using var response = await bot.Client.GetAsync(await LinkAsync(bot));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([1, 2, 3], await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.EndsWith("照片.jpg", response.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("sandbox", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Get_AfterAnHour_IsGone()
    {
        await using var bot = await TestBot.StartAsync(services: services => services.AddKeyedSingleton<TimeProvider>("real", (provider, _) => provider.GetRequiredService<TimeProvider>()));
        var link = await LinkAsync(bot);

        bot.Clock.Advance(FileLinks.Lifetime - TimeSpan.FromSeconds(1));
        using var before = await bot.Client.GetAsync(link);
        bot.Clock.Advance(TimeSpan.FromSeconds(1));
        using var after = await bot.Client.GetAsync(link);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, after.StatusCode);
    }

    [Fact]
    public async Task Get_WhatWasNotSignedHere_IsNotFound()
    {
        await using var bot = await TestBot.StartAsync();
        var link = (await LinkAsync(bot)).AbsolutePath;
        var dot = link.IndexOf('.', StringComparison.Ordinal);

        string[] forged = ["/files/x", "/files/.", "/files/a.b", "/files/%2e%2e%2fappsettings.json", link[..dot], link[..(dot - 4)] + "AAAA" + link[dot..], link[..^4] + "AAAA", link + "A", "/files/" + new string('a', 5000)];

        foreach (var path in forged)
        {
            using var response = await bot.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task Get_FileOfAnotherOrganisation_IsNotFound()
    {
        await using var bot = await TestBot.StartAsync();
        await LinkAsync(bot);
        var address = (await bot.Services.GetRequiredService<FileLinks>().AddressesAsync("other", default))(Photo);

        using var response = await bot.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static async Task<Uri> LinkAsync(TestBot bot)
    {
        await bot.Store.CommitAsync(new TurnWrites { At = TestBot.Start, Files = [new FileRow("demo", Photo.Hash, Photo.Kind, [1, 2, 3])] }, default);
        return new Uri((await bot.Services.GetRequiredService<FileLinks>().AddressesAsync("demo", default))(Photo));
    }
}
