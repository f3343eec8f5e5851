using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Forms;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework.Invokes;

/// <summary>
/// The long forms in windows of their own: opening one only looks, sending one is the same press as on the card. What does not fit
/// comes back into the window with what was typed; a window that is sent twice is answered the same. A window says on what kind of card
/// its button stood: what is opened or sent on the copy of a card retires that copy, as a press does.
/// </summary>
internal sealed class CaseWindows(IStore store, ActivityTurns turns, FactsReader facts, StrayCopies strays, TurnRunner runner)
{
    /// <summary>Where a button says whose window it opens.</summary>
    private const string OpenDatum = "open";

    /// <summary>The form behind a button, or why there is none; null when the invoke is malformed.</summary>
    public async Task<string?> FetchAsync(Activity activity, Organisation organisation, CancellationToken cancellation)
    {
        if (await TurnAsync(activity, organisation, cancellation) is not { } turn)
        {
            return null;
        }

        await strays.RetireAsync(turn, cancellation);
        var known = await ReadAsync(turn, cancellation);
        return Show(turn, known, CaseForm.Open(known.State, known.Press, known.Facts), Guid.NewGuid().ToString("N"));
    }

    /// <summary>What came of it, or the form again; null when the invoke is malformed.</summary>
    public async Task<string?> SubmitAsync(Activity activity, Organisation organisation, CancellationToken cancellation)
    {
        if (await TurnAsync(activity, organisation, cancellation) is not { } turn)
        {
            return null;
        }

        var window = activity.Value.Member("data").Text(LogRequest.WindowDatum, longest: 64);
        if (window is not null)
        {
            turn = turn with { Key = $"{turn.Organisation.Id}/form/{turn.Input.Actor.Id}/{window}" };
        }

        if (turn.Key is { } key && await store.FindAnswerAsync(key, cancellation) is { } answered)
        {
            return answered.Answer;
        }

        var known = await ReadAsync(turn, cancellation);
        return CaseForm.Check(known.State, known.Press, known.Facts) is { } again
            ? Show(turn, known, again, window ?? Guid.NewGuid().ToString("N"))
            : await runner.RunAsync(turn, cancellation);
    }

    private static string Show(InboundTurn turn, Known known, CaseForm form, string window)
    {
        var context = ReaderContext.Of(turn, known.Row);
        if (form.View is not { } view)
        {
            return TaskAnswer.Message(form.Refusal!, context);
        }

        var data = new Dictionary<string, string>(StringComparer.Ordinal) { [LogRequest.WindowDatum] = window };
        if (known.Press.Inputs.TryGetValue(CardKeys.Data, out var card))
        {
            data[CardKeys.Data] = card;
        }

        return TaskAnswer.Window(view with { Button = view.Button with { Data = data } }, context);
    }

    private async Task<InboundTurn?> TurnAsync(Activity activity, Organisation organisation, CancellationToken cancellation)
    {
        if (Press.Read(activity.Value.Member("data"), activity.Value.Member("data").Text(OpenDatum)) is not { } press)
        {
            return null;
        }

        // the window's own marks are nothing that was filled in
        var inputs = press.Inputs.Where(input => input.Key is not (LogRequest.WindowDatum or OpenDatum or "type")).ToDictionary(StringComparer.Ordinal);
        return await turns.PressedAsync(activity, organisation, press with { Inputs = inputs }, cancellation) with { Form = AnswerForm.Task };
    }

    /// <summary>What is known, by read connections alone.</summary>
    private async Task<Known> ReadAsync(InboundTurn turn, CancellationToken cancellation)
    {
        var press = (TurnInput.Pressed)turn.Input;
        var row = await store.FindConversationAsync(press.Place.Conversation, cancellation);
        var state = row is not null && row.Organisation == turn.Organisation.Id ? ConversationMemory.Parse(row.State).Dialog : ConversationState.New;
        var (known, _) = await facts.FetchAsync(turn.Organisation, press, TriageBot.Needs(state, press, turn.Organisation) with { Number = false }, cancellation);
        return new Known(row, state, press, known);
    }

    private sealed record Known(ConversationRow? Row, ConversationState State, TurnInput.Pressed Press, Facts Facts);
}
