using ComplaintBot;
using ComplaintBot.Storage;
using ComplaintBot.Turns;
using ComplaintBot.Verbs;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

if (CommandLine.IsVerb(args))
{
    return await CommandLine.RunAsync(args);
}

_ = Task.Run(WarmUp.Run);
_ = Task.Run(SpareMemory.WatchAsync);
try
{
    await using var app = BotApplication.Build(args);

    // Before the host does it, which would tell it in a stack trace.
    app.Services.GetRequiredService<IStartupValidator>().Validate();
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (Refusals(exception) is { Count: > 0 } refusals)
{
    foreach (var refusal in refusals)
    {
        await Console.Error.WriteLineAsync(refusal);
    }

    return 1;
}

// What whoever starts the program can mend: a setting, a port that is taken, a store that cannot be opened.
static IReadOnlyList<string> Refusals(Exception exception) => exception switch
{
    OptionsValidationException settings => [.. settings.Failures],
    AggregateException several when several.InnerExceptions.All(each => each is OptionsValidationException) => [.. several.InnerExceptions.SelectMany(Refusals)],
    IOException or StoreTooNewException => [exception.Message],
    { InnerException: SqliteException } => [exception.Message],
    _ => [],
};
