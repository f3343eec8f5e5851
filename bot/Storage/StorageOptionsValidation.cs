using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Storage;

/// <summary>Refuses settings under which the store could not keep what it promises, naming the setting.</summary>
internal sealed class StorageOptionsValidation : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (!string.Equals(options.Provider, "sqlite", StringComparison.OrdinalIgnoreCase))
        {
            return ValidateOptionsResult.Fail($"{StorageOptions.Section}:Provider is '{options.Provider}'; known is: sqlite.");
        }

        const string setting = StorageOptions.Section + ":ConnectionString";
        try
        {
            var connection = new SqliteConnectionStringBuilder(options.ConnectionString);
            if (string.IsNullOrWhiteSpace(connection.DataSource))
            {
                return ValidateOptionsResult.Fail($"{setting} names no file: 'Data Source=complaintbot.db' would.");
            }

            if (connection.Mode == SqliteOpenMode.Memory || connection.DataSource.Contains(":memory:", StringComparison.OrdinalIgnoreCase))
            {
                return ValidateOptionsResult.Fail($"{setting} names a database in memory, which keeps nothing: name a file.");
            }

            return connection.Mode == SqliteOpenMode.ReadOnly
                ? ValidateOptionsResult.Fail($"{setting} opens the database read-only.")
                : ValidateOptionsResult.Success;
        }
        catch (ArgumentException)
        {
            // The message of the exception may quote a password.
            return ValidateOptionsResult.Fail($"{setting} is not a SQLite connection string.");
        }
    }
}
