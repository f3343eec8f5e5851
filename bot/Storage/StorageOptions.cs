namespace ComplaintBot.Storage;

/// <summary>Where the store is: settings section <c>ComplaintBot:Storage</c>.</summary>
internal sealed class StorageOptions
{
    /// <summary>The settings section.</summary>
    public const string Section = "ComplaintBot:Storage";

    /// <summary>Only <c>sqlite</c> is known.</summary>
    public string Provider { get; set; } = "sqlite";

    /// <summary>The provider's connection string.</summary>
    public string ConnectionString { get; set; } = "Data Source=complaintbot.db";
}
