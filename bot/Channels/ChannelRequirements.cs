using ComplaintBot.Channels.BotFramework;
using ComplaintBot.Channels.DirectLine;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Channels;

/// <summary>Which channels are on: those whose settings section has a key.</summary>
internal sealed class ChannelsOn
{
    /// <summary>Sections of the channels that are on.</summary>
    public IReadOnlyList<string> Sections { get; set; } = [];
}

/// <summary>Outside Development the program starts only with a channel on, and with the credentials of each that is (DESIGN 5).</summary>
internal sealed class ChannelRequirements(IConfiguration configuration, IHostEnvironment environment) : IValidateOptions<ChannelsOn>
{
    /// <summary>The sections of all channels.</summary>
    public static readonly IReadOnlyList<string> Known = [BotFrameworkOptions.Section, Slack, DirectLineOptions.Section];

    private const string Slack = "ComplaintBot:Slack";

    public ValidateOptionsResult Validate(string? name, ChannelsOn options)
    {
        if (environment.IsDevelopment())
        {
            return ValidateOptionsResult.Success;
        }

        var missing = new List<string>();
        var on = options.Sections;
        if (on.Count == 0)
        {
            missing.Add($"No channel is on. Set the keys of {BotFrameworkOptions.Section}, {Slack} or {DirectLineOptions.Section}; or run in Development (DOTNET_ENVIRONMENT=Development) to try it on this machine.");
        }

        if (on.Contains(BotFrameworkOptions.Section))
        {
            Need(BotFrameworkOptions.Section, "AppId");
            var type = configuration[BotFrameworkOptions.Section + ":AppType"] ?? "SingleTenant";
            if (!type.Equals("UserAssignedMSI", StringComparison.OrdinalIgnoreCase) && string.IsNullOrWhiteSpace(configuration[BotFrameworkOptions.Section + ":CertificatePath"]))
            {
                Need(BotFrameworkOptions.Section, "AppPassword", " (or CertificatePath)");
            }

            if (!type.Equals("MultiTenant", StringComparison.OrdinalIgnoreCase))
            {
                Need(BotFrameworkOptions.Section, "TenantId");
            }
        }

        if (on.Contains(Slack))
        {
            Need(Slack, "SigningSecret");
            Need(Slack, "BotToken");
        }

        return missing.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(missing);

        void Need(string section, string key, string instead = "")
        {
            if (string.IsNullOrWhiteSpace(configuration[$"{section}:{key}"]))
            {
                missing.Add($"{section}:{key}{instead} is missing; {section} is on because it has other keys.");
            }
        }
    }
}

/// <summary>Registers the check.</summary>
internal static class ChannelRequirementsRegistration
{
    public static IServiceCollection AddChannelRequirements(this IServiceCollection services)
    {
        services.AddOptions<ChannelsOn>()
            .Configure<IConfiguration>((options, configuration) => options.Sections = [.. ChannelRequirements.Known.Where(section => configuration.GetSection(section).GetChildren().Any())])
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<ChannelsOn>, ChannelRequirements>();
        return services;
    }
}
