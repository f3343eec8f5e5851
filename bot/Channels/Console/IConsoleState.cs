namespace ComplaintBot.Channels.Console;

/// <summary>What the console's top bar shows.</summary>
internal interface IConsoleState
{
    ValueTask<ConsoleState> ReadAsync(CancellationToken cancellation);

    /// <summary>The first instant from a moment on at which the organisation works.</summary>
    DateTimeOffset NextWorking(DateTimeOffset from);
}

/// <summary>What the console's top bar shows.</summary>
/// <param name="Now">The demo's time.</param>
/// <param name="Timezone">The organisation's time zone, such as <c>Asia/Shanghai</c>.</param>
/// <param name="Playbooks">Playbooks that a new conversation can follow; the organisation's own first.</param>
/// <param name="NextDue">When the next clock asks for attention; null when none runs.</param>
internal sealed record ConsoleState(DateTimeOffset Now, string Timezone, IReadOnlyList<ConsolePlaybook> Playbooks, DateTimeOffset? NextDue);

/// <summary>A playbook in the console's list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name by language tag: <c>zh-Hans</c>, <c>zh-Hant</c>, <c>en</c>.</param>
internal sealed record ConsolePlaybook(string Id, IReadOnlyDictionary<string, string> Name);
