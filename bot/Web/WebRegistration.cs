namespace ComplaintBot.Web;

/// <summary>Registers the pages' files.</summary>
internal static class WebRegistration
{
    public static IServiceCollection AddWebFiles(this IServiceCollection services)
    {
        // Only files go through it: answers that hold a token are never compressed.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddSingleton<WebFiles>();
        return services;
    }

    public static IApplicationBuilder UseWebFiles(this IApplicationBuilder app)
    {
        app.UseWhen(
            context => context.Request.Path.Value is { } path && (path.EndsWith(".js", StringComparison.Ordinal) || path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal)),
            files => files.UseResponseCompression());
        app.ApplicationServices.GetRequiredService<WebFiles>().Use(app);
        return app;
    }
}
