using Microsoft.Data.Sqlite;

namespace ComplaintBot.Storage;

/// <summary>One prepared SQL statement on one connection, with parameters ?1, ?2 …</summary>
internal sealed class Statement(SqliteConnection connection, string sql) : IDisposable
{
#pragma warning disable CA2100 // every text comes from this folder's constants; values are bound
    private readonly SqliteCommand command = new(sql, connection);
#pragma warning restore CA2100

    /// <summary>Runs it; returns the number of rows changed.</summary>
    public int Execute(params ReadOnlySpan<object?> values) => Bind(values).ExecuteNonQuery();

    /// <summary>Runs it and reads.</summary>
    public SqliteDataReader Read(params ReadOnlySpan<object?> values) => Bind(values).ExecuteReader();

    /// <summary>The first column of the first row; null when there is none or it is null.</summary>
    public object? Scalar(params ReadOnlySpan<object?> values) => Bind(values).ExecuteScalar() is { } value and not DBNull ? value : null;

    public void Dispose() => command.Dispose();

    private SqliteCommand Bind(ReadOnlySpan<object?> values)
    {
        var parameters = command.Parameters;
        for (var i = 0; i < values.Length; i++)
        {
            if (parameters.Count == i)
            {
                parameters.Add(new SqliteParameter { ParameterName = $"?{i + 1}" });
            }

            parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}

/// <summary>A connection with its prepared statements.</summary>
internal sealed class PreparedConnection(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    /// <summary>The connection.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>The statement of this text, prepared at its first use.</summary>
    public Statement this[string sql]
    {
        get
        {
            if (!statements.TryGetValue(sql, out var statement))
            {
                statements[sql] = statement = new Statement(connection, sql);
            }

            return statement;
        }
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }
}
