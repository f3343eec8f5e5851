namespace ComplaintBot.EndToEnd.Tests.Browser;

/// <summary>A test in a real browser; skipped, and saying so, where there is none. With <c>CI=true</c> it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhySkipped;
}

/// <summary>As <see cref="BrowserFactAttribute"/>, for each row of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhySkipped;
}

/// <summary>A test that runs only when the environment variable of that name is set, because it leaves something behind.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnDemandFactAttribute : FactAttribute
{
    public OnDemandFactAttribute(string variable) =>
        Skip = Environment.GetEnvironmentVariable(variable) is { Length: > 0 } ? Chromium.WhySkipped : $"Set {variable} to run it.";
}
