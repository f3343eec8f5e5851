using System.Globalization;
using ComplaintBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Bot.Tests.Storage;

public class MigratorTests
{
    [Fact]
    public async Task StartAsync_OpenedTwice_AppliesEachMigrationOnceAndKeepsWhatIsThere()
    {
        await using var test = await TestStore.OpenAsync();
        await test.CommitAsync(Sample.Turn with { Conversation = Sample.Conversation() });
        var applied = Count(test, "SELECT count(*) FROM migration");

        await using var reopened = await test.ReopenAsync();

        Assert.InRange(applied, 1, 9999);
        Assert.Equal(applied, Count(reopened, "SELECT count(*) FROM migration"));
        Assert.NotNull(await reopened.Store.FindConversationAsync("msteams:a:1", default));
    }

    [Fact]
    public async Task StartAsync_TwoAtOnce_BothCome()
    {
        await using var test = await TestStore.OpenAsync();
        await test.Store.DisposeAsync();
        File.Delete(test.File);

        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(test.ReopenAsync)));

        Assert.All(opened, store => Assert.Equal(1, Count(store, "SELECT count(*) FROM migration WHERE number = 1")));
        foreach (var store in opened)
        {
            await store.Store.DisposeAsync();
        }
    }

    [Fact]
    public async Task StartAsync_NewerDatabase_IsRefusedByName()
    {
        await using var test = await TestStore.OpenAsync();
        test.Tamper("INSERT INTO migration VALUES (9999, 'from-the-future.sql', 0)");

        var refused = await Assert.ThrowsAsync<StoreTooNewException>(test.ReopenAsync);

        Assert.Contains("9999", refused.Message, StringComparison.Ordinal);
        Assert.Contains(test.File, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_NoDatabase_IsRefusedByFileAndSetting()
    {
        await using var test = await TestStore.OpenAsync();
        await test.Store.DisposeAsync();
        await File.WriteAllTextAsync(test.File, new string('x', 5000));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(test.ReopenAsync);

        Assert.Contains(test.File, refused.Message, StringComparison.Ordinal);
        Assert.Contains("ComplaintBot:Storage:ConnectionString", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_Database_KeepsItsLogAhead()
    {
        await using var test = await TestStore.OpenAsync();
        using var connection = test.Beside();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";

        Assert.Equal("wal", await command.ExecuteScalarAsync());
    }

    [Theory]
    [InlineData("Provider", "oracle", "ComplaintBot:Storage:Provider")]
    [InlineData("ConnectionString", "nonsense", "ComplaintBot:Storage:ConnectionString")]
    [InlineData("ConnectionString", "Data Source=:memory:", "ComplaintBot:Storage:ConnectionString")]
    [InlineData("ConnectionString", "Data Source=", "ComplaintBot:Storage:ConnectionString")]
    [InlineData("ConnectionString", "Data Source=a.db;Mode=ReadOnly", "ComplaintBot:Storage:ConnectionString")]
    public void AddStorage_BadSetting_IsRefusedByName(string key, string value, string named)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"ComplaintBot:Storage:{key}", value)]).Build();
        using var services = new ServiceCollection().AddStorage(configuration).BuildServiceProvider();

        var refused = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddStorage_NoSettings_TakesTheDefaults()
    {
        using var services = new ServiceCollection().AddStorage(new ConfigurationBuilder().Build()).BuildServiceProvider();

        services.GetRequiredService<IStartupValidator>().Validate();

        Assert.Equal("Data Source=complaintbot.db", services.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString);
    }

    private static int Count(TestStore test, string sql)
    {
        using var connection = test.Beside();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own constants
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
