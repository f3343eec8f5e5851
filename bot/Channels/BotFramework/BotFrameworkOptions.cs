using Microsoft.Extensions.Options;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>Settings of the section <c>ComplaintBot:BotFramework</c>.</summary>
internal sealed class BotFrameworkOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "ComplaintBot:BotFramework";

    /// <summary>The bot's App ID; without one, only this machine is heard, in Development.</summary>
    public string? AppId { get; set; }

    /// <summary>The tenant of a single-tenant bot.</summary>
    public string? TenantId { get; set; }

    /// <summary><c>SingleTenant</c> (default), <c>MultiTenant</c> or <c>UserAssignedMSI</c>.</summary>
    public string AppType { get; set; } = "SingleTenant";

    /// <summary>The App ID's secret; a managed identity has none.</summary>
    public string? AppPassword { get; set; }
}

/// <summary>Says which settings of the section do not fit together.</summary>
internal sealed class BotFrameworkOptionsValidation : IValidateOptions<BotFrameworkOptions>
{
    private static readonly string[] AppTypes = ["SingleTenant", "MultiTenant", "UserAssignedMSI"];

    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options) =>
        AppTypes.Contains(options.AppType, StringComparer.OrdinalIgnoreCase)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{BotFrameworkOptions.Section}:AppType is '{options.AppType}'; it is one of {string.Join(", ", AppTypes)}.");
}
