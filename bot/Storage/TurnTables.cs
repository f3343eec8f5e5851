using System.Globalization;

namespace ComplaintBot.Storage;

/// <summary>Writes turns into the tables. Runs on the writer's connection, inside a savepoint.</summary>
internal sealed class TurnTables(PreparedConnection connection)
{
    /// <summary>Writes a turn; when the outcome is not <see cref="CommitOutcome.Written"/> the savepoint must be rolled back.</summary>
    public Committed Write(PreparedTurn prepared, Changes changes)
    {
        var turn = prepared.Writes;
        if (turn.InboundKey is { } key && FindAnswer(key) is { } first)
        {
            return new Committed(CommitOutcome.Duplicate, first.Answer, first.ActivityIds);
        }

        if (turn.WorkedOff is { } inbox && connection["DELETE FROM inbox WHERE id = ?1"].Execute(inbox) == 0)
        {
            return new Committed(CommitOutcome.Duplicate, null, []);
        }

        if ((turn.Conversation is { } conversation && !WriteConversation(conversation)) || !WriteEvents(prepared))
        {
            return new Committed(CommitOutcome.Conflict, null, []);
        }

        foreach (var text in turn.ErasedTexts)
        {
            connection["UPDATE text SET salt = NULL, value = NULL WHERE complaint = ?1 AND sequence = ?2 AND field = ?3"].Execute(text.Complaint, text.Sequence, text.Field);
        }

        foreach (var row in turn.Signatures)
        {
            SignatureTables.Write(connection, row);
        }

        foreach (var complaint in turn.ErasedTexts.Select(text => text.Complaint).Distinct(StringComparer.Ordinal))
        {
            SignatureTables.Remove(connection, complaint);
        }

        foreach (var summary in turn.Summaries)
        {
            WriteSummary(summary);
        }

        WriteTimers(turn, changes);
        WriteInbox(turn, changes);
        WriteBound(turn);
        WriteStanding(turn, changes);
        var ids = WritePosts(prepared, changes);
        if (turn.InboundKey is not null)
        {
            connection["INSERT INTO inbound (key, answer, activity_ids, at, complaint) VALUES (?1, ?2, ?3, ?4, ?5)"].Execute(turn.InboundKey, turn.InboundAnswer, InboundRows.Join(ids), turn.At.UtcTicks, turn.InboundComplaint);
        }

        return new Committed(CommitOutcome.Written, null, ids);
    }

    private InboundAnswer? FindAnswer(string key)
    {
        using var reader = connection[InboundRows.Find].Read(key);
        return reader.Read() ? InboundRows.Read(reader) : null;
    }

    private bool WriteConversation(ConversationRow row) => row.Version == 1
        ? connection["""
            INSERT INTO conversation (id, organisation, version, state, reference, person, language, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            ON CONFLICT (id) DO NOTHING
            """].Execute(row.Id, row.Organisation, row.Version, row.State, row.Reference, row.Person, row.Language, row.At.UtcTicks) == 1
        : connection["""
            UPDATE conversation SET organisation = ?2, version = ?3, state = ?4, reference = ?5, person = ?6, language = ?7, at = ?8
            WHERE id = ?1 AND version = ?3 - 1
            """].Execute(row.Id, row.Organisation, row.Version, row.State, row.Reference, row.Person, row.Language, row.At.UtcTicks) == 1;

    private bool WriteEvents(PreparedTurn prepared)
    {
        for (var i = 0; i < prepared.Writes.Events.Count; i++)
        {
            var row = prepared.Writes.Events[i];
            var (last, previous) = LastEvent(row.Complaint);
            if (row.Sequence <= last)
            {
                return false;
            }

            if (row.Sequence != last + 1)
            {
                throw new InvalidOperationException($"Event {row.Sequence} of a complaint that has {last} would leave a gap.");
            }

            var texts = prepared.Texts[i];
            connection["INSERT INTO event (complaint, sequence, kind, at, data, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"]
                .Execute(row.Complaint, row.Sequence, row.Kind, row.At.UtcTicks, row.Data, EventChain.Hash(previous, row, texts));
            foreach (var text in texts)
            {
                connection["INSERT INTO text (complaint, sequence, field, salt, hash, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"]
                    .Execute(row.Complaint, row.Sequence, text.Field, text.Salt, text.Hash, text.Value);
            }
        }

        return true;
    }

    private (int Sequence, byte[] Hash) LastEvent(string complaint)
    {
        using var reader = connection["SELECT sequence, hash FROM event WHERE complaint = ?1 ORDER BY sequence DESC LIMIT 1"].Read(complaint);
        return reader.Read() ? (reader.GetInt32(0), reader.GetFieldValue<byte[]>(1)) : (0, []);
    }

    private void WriteSummary(SummaryRow row) => connection["""
        INSERT INTO summary (complaint, organisation, number, day, counter, level, grade, state, owner, assignee, listed, conversation, contact,
            next_due, language, received_at, changed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
        ON CONFLICT (complaint) DO UPDATE SET organisation = ?2, number = ?3, day = ?4, counter = ?5, level = ?6, grade = ?7, state = ?8, owner = ?9,
            assignee = ?10, listed = ?11, conversation = ?12, contact = ?13, next_due = ?14, language = ?15, received_at = ?16, changed_at = ?17
        """].Execute(
            row.Complaint, row.Organisation, row.Number, row.Day, row.Counter, row.Level, row.Grade, row.State, row.Owner, row.Assignee, row.Listed,
            row.Conversation, row.Contact, row.NextDue?.UtcTicks, row.Language, row.ReceivedAt.UtcTicks, row.ChangedAt.UtcTicks);

    private void WriteTimers(TurnWrites turn, Changes changes)
    {
        foreach (var key in turn.ClearTimers)
        {
            connection["DELETE FROM timer WHERE key = ?1"].Execute(key);
        }

        foreach (var timer in turn.SetTimers)
        {
            connection["INSERT OR REPLACE INTO timer (key, due, complaint, data) VALUES (?1, ?2, ?3, ?4)"].Execute(timer.Key, timer.Due.UtcTicks, timer.Complaint, timer.Data);
        }

        changes.Timers = turn.SetTimers.Count > 0 || turn.ClearTimers.Count > 0;
    }

    private void WriteInbox(TurnWrites turn, Changes changes)
    {
        foreach (var input in turn.Inbox)
        {
            connection["INSERT INTO inbox (conversation, data) VALUES (?1, ?2)"].Execute(input.Conversation, input.Data);
        }

        changes.Inbox = turn.Inbox.Count > 0;
    }

    private void WriteBound(TurnWrites turn)
    {
        foreach (var (hash, content) in turn.Playbooks)
        {
            connection["INSERT OR IGNORE INTO playbook (hash, content) VALUES (?1, ?2)"].Execute(hash, content);
        }

        foreach (var file in turn.Files)
        {
            connection["INSERT OR IGNORE INTO file (organisation, hash, kind, content, at) VALUES (?1, ?2, ?3, ?4, ?5)"]
                .Execute(file.Organisation, file.Hash, file.Kind, file.Content, turn.At.UtcTicks);
        }

        foreach (var (organisation, name, value) in turn.Settings)
        {
            connection["INSERT OR REPLACE INTO setting (organisation, name, value) VALUES (?1, ?2, ?3)"].Execute(organisation, name, value);
        }
    }

    private void WriteStanding(TurnWrites turn, Changes changes)
    {
        foreach (var card in turn.FoundCards)
        {
            connection["INSERT OR IGNORE INTO card (key, conversation, activity_id, thread, at) VALUES (?1, ?2, ?3, ?4, ?5)"]
                .Execute(card.Key, card.Conversation, card.ActivityId, card.Thread, turn.At.UtcTicks);
        }

        foreach (var (organisation, id, again) in turn.Settled)
        {
            if (again)
            {
                // A newer state of the same card may wait already: then that is what goes.
                connection["""
                    INSERT OR IGNORE INTO outbox (lane, reference, activity, card_key, not_before, at, organisation)
                    SELECT lane, reference, activity, card_key, ?3, ?3, organisation FROM undelivered WHERE organisation = ?1 AND id = ?2
                    """].Execute(organisation, id, turn.At.UtcTicks);
                changes.Outbox = true;
            }

            connection["DELETE FROM undelivered WHERE organisation = ?1 AND id = ?2"].Execute(organisation, id);
        }
    }

    private string?[] WritePosts(PreparedTurn prepared, Changes changes)
    {
        var posts = prepared.Writes.Posts;
        var ids = new string?[posts.Count];
        for (var i = 0; i < posts.Count; i++)
        {
            if (prepared.LogRests[i] is { } rest)
            {
                ids[i] = AppendToLog(posts[i], rest, prepared.Writes.At);
                changes.Logs.Add(posts[i].Conversation);
            }
            else
            {
                Queue(posts[i], prepared.Writes.At);
                changes.Outbox = true;
            }
        }

        return ids;
    }

    private string AppendToLog(Post post, string rest, DateTimeOffset at)
    {
        var number = Convert.ToInt64(connection["SELECT coalesce(max(number), 0) + 1 FROM activity WHERE conversation = ?1"].Scalar(post.Conversation), CultureInfo.InvariantCulture);
        var (id, timestamp) = (LogActivity.Id(post.Conversation, number), at);
        if (post.CardKey is not null)
        {
            (id, timestamp) = StandingCard(post) ?? NewCard(post, id, at);
        }

        connection["INSERT INTO activity (conversation, number, activity) VALUES (?1, ?2, ?3)"].Execute(post.Conversation, number, LogActivity.Join(id, timestamp, rest));
        return id;
    }

    private (string Id, DateTimeOffset At)? StandingCard(Post post)
    {
        using var reader = connection["SELECT activity_id, at FROM card WHERE key = ?1 AND conversation = ?2"].Read(post.CardKey, post.Conversation);
        return reader.Read() ? (reader.GetString(0), reader.Time(1)) : null;
    }

    private (string Id, DateTimeOffset At) NewCard(Post post, string id, DateTimeOffset at)
    {
        connection["INSERT INTO card (key, conversation, activity_id, at) VALUES (?1, ?2, ?3, ?4)"].Execute(post.CardKey, post.Conversation, id, at.UtcTicks);
        return (id, at);
    }

    // A card waiting with the same key is taken over in its place: only the newest is ever sent.
    private void Queue(Post post, DateTimeOffset at) => connection["""
        INSERT INTO outbox (lane, reference, activity, card_key, not_before, expires, at, activity_id, organisation) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?5, ?7, ?8)
        ON CONFLICT (lane, card_key) WHERE card_key IS NOT NULL
        DO UPDATE SET reference = ?2, activity = ?3, expires = ?6, at = ?5, revision = revision + 1
        """].Execute(post.Conversation, post.Reference, post.Activity, post.CardKey, at.UtcTicks, post.Expires?.UtcTicks, post.ActivityId, post.Organisation);
}
