using System.Text.Json.Nodes;
using ComplaintBot.Cards;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Sources;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>
/// Runs one input: alone with its conversation and its complaints, from what is stored to one commit. What is said leaves only
/// with that commit, so nobody is told what is not stored.
/// </summary>
internal sealed class TurnRunner(IStore store, KeyedLocks locks, RecentComplaints recent, FactsReader facts, TurnWriter writer, StrayCopies strays, ComplaintNumbers numbers, PinnedPlaybooks playbooks, IEnumerable<ITurnListener> listeners, ILogger<TurnRunner> logger)
{
    private const int MostAttempts = 5;

    /// <summary>Runs the turn and returns the answer to its caller, or the first answer when it ran before.</summary>
    public async Task<string> RunAsync(InboundTurn turn, CancellationToken cancellation)
    {
        turn = turn with { Pointer = await strays.RetireAsync(turn, cancellation) };
        if (turn.LooksOnly)
        {
            return (await DecideAsync(turn, cancellation)).Answer;
        }

        using var conversation = await locks.AcquireAsync([turn.Input.Place.Conversation], cancellation);
        if (turn.Key is { } key && await store.FindAnswerAsync(key, cancellation) is { } known)
        {
            return known.Answer;
        }

        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await TryAsync(turn, cancellation) is { } answer)
            {
                return answer;
            }

            logger.Conflict(attempt);
        }

        throw new StoreBusyException();
    }

    /// <summary>Tells the person that it did not work this time, and closes the input, so that it is not tried for ever.</summary>
    public async Task<string> ApologiseAsync(InboundTurn turn, CancellationToken cancellation)
    {
        using var conversation = await locks.AcquireAsync([turn.Input.Place.Conversation], cancellation);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var row = await store.FindConversationAsync(turn.Input.Place.Conversation, cancellation);
            var sorry = new Outcome
            {
                State = row is null ? ConversationState.New : ConversationMemory.Parse(row.State).Dialog,
                Changes = [],
                Says = [new Utterance(new Recipient.Here(), Message.Of(MessageKey.Busy), Card: null)],
            };
            var nothing = new Facts { Organisation = turn.Organisation };
            var decided = await writer.WriteAsync(turn, row, sorry, nothing, number: null, cancellation);
            var committed = await store.CommitAsync(decided.Writes, cancellation);
            if (committed.Outcome != CommitOutcome.Conflict)
            {
                return committed.Answer ?? decided.Answer;
            }
        }

        throw new StoreBusyException();
    }

    /// <summary>One attempt; null when another turn was first.</summary>
    private async Task<string?> TryAsync(InboundTurn turn, CancellationToken cancellation)
    {
        using var decided = await DecideAsync(turn, cancellation);
        var committed = await store.CommitAsync(decided.Writes, cancellation);
        switch (committed.Outcome)
        {
            case CommitOutcome.Written:
                foreach (var hash in decided.Writes.Playbooks.Keys)
                {
                    playbooks.MarkStored(hash);
                }

                foreach (var change in decided.Outcome.Changes)
                {
                    recent.Keep(ComplaintEvents.Key(turn.Organisation.Id, change.Complaint.Number), change.Complaint);
                }

                foreach (var listener in listeners)
                {
                    decided.Tell(listener);
                }

                return decided.Answer;
            case CommitOutcome.Duplicate:
                return committed.Answer ?? string.Empty;
            default:
                if (decided.Number is { } number)
                {
                    numbers.Reseed(turn.Organisation, number);
                }

                return null;
        }
    }

    /// <summary>Everything up to the commit; the complaints stay locked until it is disposed.</summary>
    private async Task<Decided> DecideAsync(InboundTurn turn, CancellationToken cancellation)
    {
        var row = await store.FindConversationAsync(turn.Input.Place.Conversation, cancellation);
        var state = row is not null && row.Organisation == turn.Organisation.Id ? ConversationMemory.Parse(row.State).Dialog : ConversationState.New;
        var needs = TriageBot.Needs(state, turn.Input, turn.Organisation);

        // The conversation's lock is held already: every turn takes a conversation first and complaints after it.
        var complaints = turn.LooksOnly ? null : await locks.AcquireAsync(needs.Complaints.Select(number => ComplaintEvents.Key(turn.Organisation.Id, number)), cancellation);
        try
        {
            var (known, number) = await facts.FetchAsync(turn.Organisation, turn.Input, needs, cancellation);
            var outcome = TriageBot.Advance(state, turn.Input, known);
            var (writes, answer) = await writer.WriteAsync(turn, row, outcome, known, number, cancellation);
            return new Decided(turn, outcome, known, writes, answer, number, complaints);
        }
        catch
        {
            complaints?.Dispose();
            throw;
        }
    }

    private sealed record Decided(InboundTurn Turn, Outcome Outcome, Facts Facts, TurnWrites Writes, string Answer, FreshNumber? Number, IDisposable? Complaints) : IDisposable
    {
        public void Tell(ITurnListener listener)
        {
            foreach (var change in Outcome.Changes)
            {
                listener.Committed(TurnWriter.CaseOf(Turn, change.Complaint, Facts), change.New);
            }
        }

        public void Dispose() => Complaints?.Dispose();
    }
}
