using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Turns;

/// <summary>What a message asks of the bot itself. Commands are words a person types in any of the three languages (DESIGN 5).</summary>
/// <param name="Kind">Which.</param>
/// <param name="Rest">The draft of <c>check:</c>; empty otherwise.</param>
internal sealed record Command(CommandKind Kind, string Rest)
{
    private static readonly Dictionary<string, CommandKind> Words = new(StringComparer.Ordinal)
    {
        ["complaint"] = CommandKind.Complaint,
        ["new complaint"] = CommandKind.Complaint,
        ["投诉"] = CommandKind.Complaint,
        ["新投诉"] = CommandKind.Complaint,
        ["help"] = CommandKind.Help,
        ["帮助"] = CommandKind.Help,
        ["cancel"] = CommandKind.Cancel,
        ["取消"] = CommandKind.Cancel,
        ["back"] = CommandKind.Back,
        ["上一步"] = CommandKind.Back,
        ["mine"] = CommandKind.Mine,
        ["我的"] = CommandKind.Mine,
        ["wording"] = CommandKind.Wording,
        ["话术"] = CommandKind.Wording,
        ["undelivered"] = CommandKind.Undelivered,
        ["未送达"] = CommandKind.Undelivered,
        ["escalations here"] = CommandKind.EscalationsHere,
        ["升级发到这里"] = CommandKind.EscalationsHere,
        ["english"] = CommandKind.English,
        ["简体"] = CommandKind.Simplified,
        ["简体中文"] = CommandKind.Simplified,
        ["繁体"] = CommandKind.Traditional,
        ["繁体中文"] = CommandKind.Traditional,
    };

    private static readonly string[] CheckPrefixes = ["check:", "check：", "检查:", "检查："];

    /// <summary>The command a message is; null when it is something said. Help, back, cancel and check alone interrupt a question.</summary>
    public static Command? Parse(string text)
    {
        var folded = Script.Simplify(text.Trim()).ToLowerInvariant();
        foreach (var prefix in CheckPrefixes)
        {
            if (folded.StartsWith(Script.Simplify(prefix), StringComparison.Ordinal))
            {
                return new Command(CommandKind.Check, text.Trim()[prefix.Length..].Trim());
            }
        }

        var word = folded.Trim('/', '!', '.', '?', '！', '。', '？', ' ');
        return Words.TryGetValue(word, out var kind) ? new Command(kind, string.Empty) : null;
    }

    /// <summary>May interrupt a standing question.</summary>
    public bool Interrupts => Kind is CommandKind.Help or CommandKind.Back or CommandKind.Cancel or CommandKind.Check;
}

/// <summary>Kinds of command.</summary>
internal enum CommandKind
{
    Complaint,
    Help,
    Cancel,
    Back,
    Mine,
    Wording,
    Check,
    EscalationsHere,
    Undelivered,
    English,
    Simplified,
    Traditional,
}
