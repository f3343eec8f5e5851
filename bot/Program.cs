using ComplaintBot;
using ComplaintBot.Verbs;
using Microsoft.Extensions.Options;

if (CommandLine.IsVerb(args))
{
    return await CommandLine.RunAsync(args);
}

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
catch (IOException exception)
{
    // The port is taken, or the store cannot be opened: the message says which.
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
