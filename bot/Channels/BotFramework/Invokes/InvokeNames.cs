namespace ComplaintBot.Channels.BotFramework.Invokes;

/// <summary>Invokes of Teams that are answered here, as Teams names them, and the commands of the app manifest.</summary>
internal static class InvokeNames
{
    public const string FetchTask = "composeExtension/fetchTask";
    public const string SubmitAction = "composeExtension/submitAction";
    public const string Query = "composeExtension/query";
    public const string TaskFetch = "task/fetch";
    public const string TaskSubmit = "task/submit";

    /// <summary>The message extension's action command: logs a complaint.</summary>
    public const string LogComplaint = "logComplaint";

    /// <summary>The message extension's search command: finds complaints.</summary>
    public const string FindComplaints = "findComplaints";
}
