namespace ComplaintBot.Verbs;

/// <summary>The program's settings without the program: <c>appsettings.json</c>, overridden by environment variables.</summary>
internal static class VerbSettings
{
    public static IConfiguration Read() => new ConfigurationBuilder()
        .SetBasePath(Directory.GetCurrentDirectory())
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();
}
