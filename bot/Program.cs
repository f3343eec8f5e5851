using ComplaintBot;
using ComplaintBot.Storage;
using ComplaintBot.Turns;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

// Verbs of the command line are answered here, before anything is hosted.
_ = Task.Run(WarmUp.Run);
try
{
    await using var app = BotApplication.Build(args);
    await app.RunAsync();
    return 0;
}
catch (OptionsValidationException exception)
{
    foreach (var failure in exception.Failures)
    {
        await Console.Error.WriteLineAsync(failure);
    }

    return 1;
}
catch (Exception exception) when (exception is IOException or StoreTooNewException || exception.InnerException is SqliteException)
{
    // The port is taken or the store cannot be opened: the message says which.
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
