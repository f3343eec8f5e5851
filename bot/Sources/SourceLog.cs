namespace ComplaintBot.Sources;

/// <summary>What reading the organisations' files logs.</summary>
internal static partial class SourceLog
{
    [LoggerMessage(EventId = 3001, Level = LogLevel.Information, Message = "{File} was read: '{Id}' is in force.")]
    public static partial void FileRead(this ILogger logger, string file, string id);

    [LoggerMessage(EventId = 3002, Level = LogLevel.Error, Message = "{File}:{Line}:{Column}: {Error}. The file was refused; what was in force stays in force.")]
    public static partial void FileRefused(this ILogger logger, string file, int line, int column, string error);

    [LoggerMessage(EventId = 3003, Level = LogLevel.Warning, Message = "{File} is gone; what it said stays in force until the program is started again.")]
    public static partial void FileGone(this ILogger logger, string file);

    [LoggerMessage(EventId = 3004, Level = LogLevel.Warning, Message = "Organisation '{Organisation}' names the playbook '{Playbook}', which does not exist; '{Instead}' is followed.")]
    public static partial void NoSuchPlaybook(this ILogger logger, string organisation, string playbook, string instead);

    [LoggerMessage(EventId = 3006, Level = LogLevel.Error, Message = "The organisations {Organisations} name the same tenant: nobody of it is heard until only one does.")]
    public static partial void TenantOfSeveral(this ILogger logger, string organisations);

    [LoggerMessage(EventId = 3005, Level = LogLevel.Warning, Message = "Changes in {Folder} can no longer be watched ({Reason}): start the program again after changing a file there.")]
    public static partial void NotWatched(this ILogger logger, string folder, string reason);
}
