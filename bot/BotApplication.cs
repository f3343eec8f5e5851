using ComplaintBot.Channels;
using ComplaintBot.Channels.BotFramework;
using ComplaintBot.Channels.Console;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Delivery;
using ComplaintBot.Files;
using ComplaintBot.Language;
using ComplaintBot.Sources;
using ComplaintBot.Storage;
using ComplaintBot.Timers;
using ComplaintBot.Turns;
using ComplaintBot.Web;

namespace ComplaintBot;

/// <summary>Puts the program together.</summary>
internal static class BotApplication
{
    private const int DevelopmentPort = 3978;
    private const long LongestBody = 4 * 1024 * 1024;

    /// <summary>The program, ready to run. <paramref name="configure"/> comes last, so that a test can put its own clock and store in.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        // The settings stand beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
            if (builder.Environment.IsDevelopment() && string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            {
                kestrel.ListenLocalhost(DevelopmentPort);
            }
        });

        builder.Services.AddProblemDetails();
        builder.Services.AddChannelRequirements();

        // the store comes first: what follows reads it when it starts
        builder.Services.AddStorage(builder.Configuration);
        builder.Services.AddConsole(builder.Environment);
        builder.Services.AddSources(builder.Configuration);
        builder.Services.AddDirectLine(builder.Configuration);
        builder.Services.AddBotFramework(builder.Configuration);
        builder.Services.AddWebFiles();
        builder.Services.AddFiles(builder.Configuration);
        builder.Services.AddDelivery();
        builder.Services.AddTurns();
        builder.Services.AddTimers();
        configure?.Invoke(builder);

        // When the settings are what they will be: whether any text may leave hangs on them.
        builder.Services.AddLanguage(builder.Configuration);

        var app = builder.Build();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = exception => exception switch
            {
                BadHttpRequestException refused => refused.StatusCode,
                StoreBusyException => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusCodePages();
        app.UseDirectLine();
        app.UseWebFiles();
        app.MapBotFramework();
        app.MapDirectLine();
        app.MapConsole();
        app.MapFiles();
        app.MapGet("/healthz", context => Task.CompletedTask);
        app.MapGet("/readyz", async context =>
            context.Response.StatusCode = await context.RequestServices.GetRequiredService<IStore>().IsReadyAsync(context.RequestAborted) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        return app;
    }
}
