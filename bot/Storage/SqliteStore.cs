using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;
using ComplaintBot.Dialogs.Severity.Similarity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Storage;

/// <summary>The store in a SQLite file. Opened and migrated when the host starts, closed after everything that uses it has stopped.</summary>
internal sealed class SqliteStore(IOptions<StorageOptions> options, StoreSignals signals, TimeProvider time) : IStore, IHostedService, IAsyncDisposable
{
    private const string OutboxColumns = """
        o.id, o.lane, o.reference, o.activity, o.card_key, o.attempts, o.not_before, o.expires, o.at, o.revision, o.uncertain, coalesce(o.activity_id, c.activity_id), c.thread, o.organisation
        FROM outbox o LEFT JOIN card c ON c.key = o.card_key AND c.conversation = o.lane
        """;

    private const string Heads = "o.sending = 0 AND o.id IN (SELECT min(id) FROM outbox GROUP BY lane)";
    private const string ConversationColumns = "id, organisation, version, state, reference, person, language, at FROM conversation";

    private const int FewKeys = 3;

    private readonly SqliteConnections connections = new(options.Value.ConnectionString);
    private SqliteWriter? writer;

    private SqliteWriter Writer => writer ?? throw new InvalidOperationException("The store has not been started.");

    /// <summary>Opens and migrates the database.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            var connection = connections.OpenWriter();
            try
            {
                Migrator.Migrate(connection, connections.DataSource, time.GetUtcNow());
            }
            catch
            {
                connection.Dispose();
                throw;
            }

            writer = new SqliteWriter(connection, signals, time);
            return Task.CompletedTask;
        }
        catch (SqliteException exception)
        {
            throw new InvalidOperationException(
                $"The database '{connections.DataSource}' cannot be opened (setting {StorageOptions.Section}:ConnectionString): {exception.Message}", exception);
        }
    }

    /// <summary>Finishes what waits and closes.</summary>
    public async Task StopAsync(CancellationToken cancellationToken) => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        // The writer's connection closes last: then SQLite folds its log into the file, and nothing erased lingers there.
        connections.Dispose();
        if (Interlocked.Exchange(ref writer, null) is { } last)
        {
            await last.DisposeAsync();
        }
    }

    public Task<Committed> CommitAsync(TurnWrites turn, CancellationToken cancellation) => Writer.WriteAsync(new PreparedTurn(turn), cancellation);

    public Task<IReadOnlyList<UndeliveredRow>> RecordAsync(IReadOnlyList<DeliveryStep> steps, CancellationToken cancellation) => Writer.WriteAsync(steps, cancellation);

    public ValueTask<InboundAnswer?> FindAnswerAsync(string inboundKey, CancellationToken cancellation) =>
        First(InboundRows.Find, InboundRows.Read, inboundKey);

    public ValueTask<string?> FindComplaintOfAsync(string inboundKey, CancellationToken cancellation) =>
        ValueTask.FromResult(Scalar("SELECT complaint FROM inbound WHERE key = ?1", inboundKey) as string);

    public ValueTask<ConversationRow?> FindConversationAsync(string id, CancellationToken cancellation) =>
        First($"SELECT {ConversationColumns} WHERE id = ?1", ReadConversation, id);

    public ValueTask<ConversationRow?> FindPersonalConversationAsync(string organisation, string person, CancellationToken cancellation) =>
        First($"SELECT {ConversationColumns} WHERE organisation = ?1 AND person = ?2 ORDER BY at DESC LIMIT 1", ReadConversation, organisation, person);

    public ValueTask<IReadOnlyList<EventRow>> ReadEventsAsync(string complaint, CancellationToken cancellation)
    {
        IReadOnlyList<EventRow> events =
        [
            .. ReadChain(complaint).Select(chained => chained.Row with
            {
                Hash = Convert.ToHexStringLower(chained.Hash),
                Texts = chained.Texts.Where(text => text.Value is not null).ToDictionary(text => text.Field, text => text.Value!, StringComparer.Ordinal),
            }),
        ];
        return ValueTask.FromResult(events);
    }

    public ValueTask<int> LastSequenceAsync(string complaint, CancellationToken cancellation) =>
        ValueTask.FromResult(Convert.ToInt32(Scalar("SELECT coalesce(max(sequence), 0) FROM event WHERE complaint = ?1", complaint), CultureInfo.InvariantCulture));

    public ValueTask<IReadOnlyList<SummaryRow>> FindSummariesAsync(SummaryFilter filter, CancellationToken cancellation)
    {
        var sql = new StringBuilder("""
            SELECT complaint, organisation, number, day, counter, level, grade, state, owner, assignee, listed, conversation, contact, next_due, language,
                received_at, changed_at
            FROM summary WHERE organisation = ?1
            """);
        var values = new List<object?> { filter.Organisation };
        Where("number = ", filter.Number);
        Where("conversation = ", filter.Conversation);
        Where("contact <> '' AND contact = ", filter.Contact);
        if (filter.Listed is { } person)
        {
            values.Add($"|{person}|");
            sql.Append(CultureInfo.InvariantCulture, $" AND instr(listed, ?{values.Count}) > 0");
        }

        if (filter.OpenOnly)
        {
            // The index over open ones serves lists; for anything narrower the plus keeps SQLite on the index of that.
            var narrower = filter is not { Number: null, Conversation: null, Contact: null };
            sql.Append(CultureInfo.InvariantCulture, $" AND {(narrower ? "+" : string.Empty)}state NOT IN ('closed', 'withdrawn', 'merged')");
        }

        values.Add(filter.Limit);
        sql.Append(CultureInfo.InvariantCulture, $" ORDER BY next_due IS NULL, next_due, received_at DESC LIMIT ?{values.Count}");
        return All(sql.ToString(), ReadSummary, [.. values]);

        void Where(string condition, string? value)
        {
            if (value is not null)
            {
                values.Add(value);
                sql.Append(CultureInfo.InvariantCulture, $" AND {condition}?{values.Count}");
            }
        }
    }

    public ValueTask<TextSignature?> FindSignatureAsync(string complaint, CancellationToken cancellation) =>
        First(SignatureTables.Own, reader => TextSignature.Read(reader.GetFieldValue<byte[]>(0)), complaint);

    public async ValueTask<IReadOnlyList<AlikeRow>> FindAlikeAsync(string organisation, TextSignature signature, double atLeast, DateTimeOffset since, int limit, CancellationToken cancellation)
    {
        // Nearly the same words share every key: a few of them find enough.
        var keys = signature.Keys();
        List<AlikeRow> alike = [];
        foreach (var some in (int[])[FewKeys, keys.Count])
        {
            if (alike.Count == limit)
            {
                break;
            }

            var candidates = await All(
                SignatureTables.SharingKeys,
                reader => new AlikeRow(reader.GetString(0), TextSignature.Read(reader.GetFieldValue<byte[]>(1))),
                organisation,
                SignatureTables.Keys(keys.Take(some)),
                since.UtcTicks);
            alike =
            [
                .. candidates
                    .Select(row => (Row: row, Similarity: row.Signature.SimilarityTo(signature)))
                    .Where(each => each.Similarity >= atLeast)
                    .OrderByDescending(each => each.Similarity)
                    .Take(limit)
                    .Select(each => each.Row),
            ];
        }

        return alike;
    }

    public ValueTask<int> LastNumberAsync(string organisation, string day, CancellationToken cancellation) =>
        ValueTask.FromResult(Convert.ToInt32(Scalar("SELECT coalesce(max(counter), 0) FROM summary WHERE organisation = ?1 AND day = ?2", organisation, day), CultureInfo.InvariantCulture));

    public ValueTask<string?> FindPlaybookAsync(string hash, CancellationToken cancellation) =>
        ValueTask.FromResult((string?)Scalar("SELECT content FROM playbook WHERE hash = ?1", hash));

    public ValueTask<string?> FindSettingAsync(string organisation, string name, CancellationToken cancellation) =>
        ValueTask.FromResult((string?)Scalar("SELECT value FROM setting WHERE organisation = ?1 AND name = ?2", organisation, name));

    public ValueTask<IReadOnlyList<TimerRow>> DueTimersAsync(DateTimeOffset now, int limit, CancellationToken cancellation) =>
        All("SELECT key, due, complaint, data FROM timer WHERE due <= ?1 ORDER BY due, key LIMIT ?2", reader => new TimerRow(reader.GetString(0), reader.Time(1), reader.GetString(2), reader.GetString(3)), now.UtcTicks, limit);

    public ValueTask<DateTimeOffset?> NextTimerAsync(CancellationToken cancellation) => Time("SELECT min(due) FROM timer");

    public ValueTask<IReadOnlyList<InboxRow>> PendingInboxAsync(int limit, CancellationToken cancellation) =>
        All("SELECT id, conversation, data FROM inbox ORDER BY id LIMIT ?1", reader => new InboxRow(reader.GetInt64(0), reader.GetString(1), reader.GetString(2)), limit);

    public ValueTask<IReadOnlyList<LoggedActivity>> ReadLogAsync(string conversation, long after, int limit, CancellationToken cancellation) =>
        All(
            "SELECT number, activity FROM activity WHERE conversation = ?1 AND number > ?2 ORDER BY number LIMIT ?3",
            reader => new LoggedActivity(reader.GetInt64(0), reader.GetString(1)),
            conversation,
            after,
            limit);

    public ValueTask<IReadOnlyList<OutboxRow>> SendableAsync(DateTimeOffset now, int limit, CancellationToken cancellation) =>
        All($"SELECT {OutboxColumns} WHERE {Heads} AND o.not_before <= ?1 ORDER BY o.not_before, o.id LIMIT ?2", ReadOutbox, now.UtcTicks, limit);

    public ValueTask<DateTimeOffset?> NextSendAsync(CancellationToken cancellation) => Time($"SELECT min(o.not_before) FROM outbox o WHERE {Heads}");

    public ValueTask<IReadOnlyList<OutboxRow>> InterruptedAsync(CancellationToken cancellation) =>
        All($"SELECT {OutboxColumns} WHERE o.sending = 1 ORDER BY o.id", ReadOutbox);

    public ValueTask<IReadOnlyList<UndeliveredRow>> UndeliveredAsync(string organisation, int limit, CancellationToken cancellation) =>
        All("SELECT id, lane, reference, activity, card_key, reason, uncertain, at, organisation FROM undelivered WHERE organisation = ?1 ORDER BY id DESC LIMIT ?2", ReadUndelivered, organisation, limit);

    public ValueTask<CardRow?> FindCardAsync(string cardKey, CancellationToken cancellation) =>
        First("SELECT key, conversation, activity_id, thread FROM card WHERE key = ?1 ORDER BY at DESC LIMIT 1", reader => new CardRow(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.Text(3)), cardKey);

    public ValueTask<FileRow?> FindFileAsync(string organisation, string hash, CancellationToken cancellation) =>
        First("SELECT kind, content FROM file WHERE organisation = ?1 AND hash = ?2", reader => new FileRow(organisation, hash, reader.GetString(0), reader.GetFieldValue<byte[]>(1)), organisation, hash);

    public ValueTask<IReadOnlyList<CardRow>> FindCardsAsync(string cardKey, CancellationToken cancellation) =>
        All("SELECT key, conversation, activity_id FROM card WHERE key = ?1", reader => new CardRow(reader.GetString(0), reader.GetString(1), reader.GetString(2)), cardKey);

    public async IAsyncEnumerable<ChainViolation> VerifyChainsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var complaint in await All("SELECT DISTINCT complaint FROM event ORDER BY complaint", reader => reader.GetString(0)))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var violation in EventChain.Verify(ReadChain(complaint)))
            {
                yield return violation;
            }
        }
    }

    public async ValueTask<bool> IsReadyAsync(CancellationToken cancellation)
    {
        try
        {
            // An empty write goes the whole way: queue, write lock, commit.
            await Writer.WriteAsync([], cancellation);
            return Scalar("SELECT count(*) FROM migration") is long and > 0;
        }
        catch (Exception exception) when (exception is SqliteException or InvalidOperationException or StoreBusyException or ChannelClosedException or OperationCanceledException)
        {
            return false;
        }
    }

    // Events before texts: then every event read has its texts, whatever is written in between.
    private List<ChainedEvent> ReadChain(string complaint)
    {
        using var read = connections.Rent();
        List<(EventRow Row, byte[] Hash)> events;
        using (var reader = read["SELECT sequence, kind, at, data, hash FROM event WHERE complaint = ?1 ORDER BY sequence"].Read(complaint))
        {
            events = reader.All(row => (
                new EventRow { Complaint = complaint, Sequence = row.GetInt32(0), Kind = row.GetString(1), At = row.Time(2), Data = row.GetString(3) },
                row.GetFieldValue<byte[]>(4)));
        }

        ILookup<int, ChainedText> texts;
        using (var reader = read["SELECT sequence, field, hash, salt, value FROM text WHERE complaint = ?1 ORDER BY sequence, field"].Read(complaint))
        {
            texts = reader
                .All(row => (Sequence: row.GetInt32(0), Text: new ChainedText(row.GetString(1), row.GetFieldValue<byte[]>(2), row.Bytes(3), row.Text(4))))
                .ToLookup(text => text.Sequence, text => text.Text);
        }

        return [.. events.Select(row => new ChainedEvent(row.Row, row.Hash, [.. texts[row.Row.Sequence].OrderBy(text => text.Field, StringComparer.Ordinal)]))];
    }

    private ValueTask<T?> First<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
        where T : class
    {
        using var read = connections.Rent();
        using var reader = read[sql].Read(values);
        return ValueTask.FromResult(reader.First(row));
    }

    private ValueTask<IReadOnlyList<T>> All<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var read = connections.Rent();
        using var reader = read[sql].Read(values);
        return ValueTask.FromResult<IReadOnlyList<T>>(reader.All(row));
    }

    private object? Scalar(string sql, params ReadOnlySpan<object?> values)
    {
        using var read = connections.Rent();
        return read[sql].Scalar(values);
    }

    private ValueTask<DateTimeOffset?> Time(string sql) =>
        ValueTask.FromResult(Scalar(sql) is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : (DateTimeOffset?)null);

    private static ConversationRow ReadConversation(SqliteDataReader reader) => new()
    {
        Id = reader.GetString(0),
        Organisation = reader.GetString(1),
        Version = reader.GetInt64(2),
        State = reader.GetString(3),
        Reference = reader.GetString(4),
        Person = reader.Text(5),
        Language = reader.GetString(6),
        At = reader.Time(7),
    };

    private static SummaryRow ReadSummary(SqliteDataReader reader) => new()
    {
        Complaint = reader.GetString(0),
        Organisation = reader.GetString(1),
        Number = reader.GetString(2),
        Day = reader.GetString(3),
        Counter = reader.GetInt32(4),
        Level = reader.GetInt32(5),
        Grade = reader.GetString(6),
        State = reader.GetString(7),
        Owner = reader.Text(8),
        Assignee = reader.Text(9),
        Listed = reader.GetString(10),
        Conversation = reader.GetString(11),
        Contact = reader.GetString(12),
        NextDue = reader.OptionalTime(13),
        Language = reader.GetString(14),
        ReceivedAt = reader.Time(15),
        ChangedAt = reader.Time(16),
    };

    private static OutboxRow ReadOutbox(SqliteDataReader reader) => new()
    {
        Id = reader.GetInt64(0),
        Lane = reader.GetString(1),
        Reference = reader.GetString(2),
        Activity = reader.GetString(3),
        CardKey = reader.Text(4),
        Attempts = reader.GetInt32(5),
        NotBefore = reader.Time(6),
        Expires = reader.OptionalTime(7),
        At = reader.Time(8),
        Revision = reader.GetInt32(9),
        Uncertain = reader.GetBoolean(10),
        ActivityId = reader.Text(11),
        Thread = reader.Text(12),
        Organisation = reader.GetString(13),
    };

    private static UndeliveredRow ReadUndelivered(SqliteDataReader reader) => new()
    {
        Id = reader.GetInt64(0),
        Lane = reader.GetString(1),
        Reference = reader.GetString(2),
        Activity = reader.GetString(3),
        CardKey = reader.Text(4),
        Reason = reader.GetString(5),
        Uncertain = reader.GetBoolean(6),
        At = reader.Time(7),
        Organisation = reader.GetString(8),
    };
}
