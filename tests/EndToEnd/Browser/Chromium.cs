using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace ComplaintBot.EndToEnd.Tests.Browser;

/// <summary>A real Chromium that can reach this machine and nothing else.</summary>
internal static class Chromium
{
    private const string Install = "apt-get install chromium chromium-driver fonts-noto-cjk";

    private static readonly string? Browser = Find("chromium", "chromium-browser", "google-chrome");
    private static readonly string? Driver = Find("chromedriver");

    /// <summary>Why tests in a browser are skipped; null where they run, or must.</summary>
    public static string? WhySkipped =>
        (Browser is null || Driver is null) && Environment.GetEnvironmentVariable("CI") != "true" ? $"No Chromium with its driver here: {Install}" : null;

    /// <summary>Starts it.</summary>
    public static ChromeDriver Start()
    {
        if (Browser is null || Driver is null)
        {
            throw new InvalidOperationException($"Chromium or its driver is missing: {Install}");
        }

        var options = new ChromeOptions { BinaryLocation = Browser };
        options.AddArguments(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        options.SetLoggingPreference(LogType.Performance, LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Driver)!, Path.GetFileName(Driver));
        service.SuppressInitialDiagnosticInformation = true;
        service.HideCommandPromptWindow = true;
        return new ChromeDriver(service, options, TimeSpan.FromMinutes(1));
    }

    private static string? Find(params string[] names) =>
        names.SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
