using System.Globalization;

namespace ComplaintBot.Storage;

/// <summary>Writes what became of outbox rows. Runs on the writer's connection, inside a savepoint.</summary>
internal sealed class DeliveryTables(PreparedConnection connection)
{
    /// <summary>Writes the steps; returns what was newly listed as undelivered.</summary>
    public IReadOnlyList<UndeliveredRow> Write(IReadOnlyList<DeliveryStep> steps, Changes changes)
    {
        var undelivered = new List<UndeliveredRow>();
        foreach (var step in steps)
        {
            switch (step)
            {
                case DeliveryStep.Sending(var row):
                    connection["UPDATE outbox SET sending = 1, attempts = attempts + 1 WHERE id = ?1"].Execute(row.Id);
                    continue;
                case DeliveryStep.Postponed(var row, var notBefore, var uncertain):
                    connection["UPDATE outbox SET sending = 0, not_before = ?2, uncertain = ?3 WHERE id = ?1"].Execute(row.Id, notBefore.UtcTicks, uncertain);
                    break;
                case DeliveryStep.Sent(var row, var activityId, var thread):
                    KeepPlace(row, activityId, thread);
                    Finish(row);
                    break;
                case DeliveryStep.Expired(var row):
                    Finish(row);
                    break;
                case DeliveryStep.Dropped dropped:
                    undelivered.Add(List(dropped));
                    Finish(dropped.Row);
                    break;
                default:
                    throw new InvalidOperationException($"Unknown step {step.GetType().Name}.");
            }

            changes.Outbox = true;
        }

        return undelivered;
    }

    private void KeepPlace(OutboxRow row, string? activityId, string? thread)
    {
        if (row is { CardKey: { } key, ActivityId: null } && activityId is not null)
        {
            connection["INSERT OR REPLACE INTO card (key, conversation, activity_id, thread, at) VALUES (?1, ?2, ?3, ?4, ?5)"]
                .Execute(key, row.Lane, activityId, thread, row.At.UtcTicks);
        }
    }

    // A card that was taken over while it was on its way stays, to be sent as it is now.
    private void Finish(OutboxRow row)
    {
        if (connection["DELETE FROM outbox WHERE id = ?1 AND revision = ?2"].Execute(row.Id, row.Revision) == 0)
        {
            connection["UPDATE outbox SET sending = 0, attempts = 0, uncertain = 0 WHERE id = ?1"].Execute(row.Id);
        }
    }

    private UndeliveredRow List(DeliveryStep.Dropped dropped)
    {
        var row = dropped.Row;
        var id = connection["INSERT INTO undelivered (lane, reference, activity, card_key, reason, uncertain, at, organisation) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING id"]
            .Scalar(row.Lane, row.Reference, row.Activity, row.CardKey, dropped.Reason, dropped.Uncertain, dropped.At.UtcTicks, row.Organisation);
        return new UndeliveredRow
        {
            Id = Convert.ToInt64(id, CultureInfo.InvariantCulture),
            Lane = row.Lane,
            Reference = row.Reference,
            Activity = row.Activity,
            CardKey = row.CardKey,
            Reason = dropped.Reason,
            Uncertain = dropped.Uncertain,
            At = dropped.At,
            Organisation = row.Organisation,
        };
    }
}
