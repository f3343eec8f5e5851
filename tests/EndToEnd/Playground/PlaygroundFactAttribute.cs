namespace ComplaintBot.EndToEnd.Tests.Playground;

/// <summary>Skipped, saying what to install, where there is no Playground.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PlaygroundFactAttribute : FactAttribute
{
    public PlaygroundFactAttribute() => Skip = AgentsPlayground.WhySkipped;
}
