using ComplaintBot.Cards;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Sources;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework.Invokes;

/// <summary>
/// The message extension's action command (S-004): a form filled from a message; sent, it opens the complaint as the chat with the
/// bot would, and goes on there with what is missing. A message is logged once, whoever logs it and however often it is sent.
/// </summary>
internal sealed class LogComplaint(IStore store, ActivityTurns turns, OrganisationCatalog catalog, MessageReader reader, TurnRunner runner, TimeProvider time)
{
    /// <summary>Identifies a message that was logged, whoever logged it.</summary>
    public static string MessageKey(Organisation organisation, string conversation, string message) => $"{organisation.Id}/log/{ConversationIds.Root(conversation)}/{message}";

    /// <summary>The form, or what became of the message when it was logged before; null when the invoke is malformed.</summary>
    public async Task<string?> FetchAsync(Activity activity, Organisation organisation, CancellationToken cancellation)
    {
        if (LogRequest.Read(activity.Value, sent: false) is not { } request)
        {
            return null;
        }

        var window = Guid.NewGuid().ToString("N");
        var turn = await TurnAsync(activity, organisation, request with { Window = window }, cancellation);
        return request.MessageId is not null && await store.FindAnswerAsync(turn.Key!, cancellation) is { } known && organisation.Number.Find(known.Answer) is { } logged
            ? TaskAnswer.Message(Message.Of(Dialogs.Messages.MessageKey.LogBefore, ("number", logged.Number)), await ContextAsync(turn, cancellation))
            : await WindowAsync(turn, request with { Window = window }, Form(turn, sent: false), cancellation);
    }

    /// <summary>What became of it, or the form again where something does not fit; null when the invoke is malformed.</summary>
    public async Task<string?> SubmitAsync(Activity activity, Organisation organisation, CancellationToken cancellation)
    {
        if (LogRequest.Read(activity.Value, sent: true) is not { } request)
        {
            return null;
        }

        var turn = await TurnAsync(activity, organisation, request, cancellation);
        if (await store.FindAnswerAsync(turn.Key!, cancellation) is { } known)
        {
            return known.Answer;
        }

        var form = Form(turn, sent: true);
        return form.Fits ? await runner.RunAsync(turn, cancellation) : await WindowAsync(turn, request, form, cancellation);
    }

    private static LogForm Form(InboundTurn turn, bool sent)
    {
        var playbook = turn.Input.Place.Playbook;
        var facts = new Facts { Organisation = turn.Organisation, Playbooks = new Dictionary<string, Dialogs.Playbooks.Playbook>(StringComparer.Ordinal) { [playbook.Hash] = playbook } };
        return LogForm.Of((TurnInput.Logged)turn.Input, facts, whole: turn.HasNoChat, sent);
    }

    private async Task<string> WindowAsync(InboundTurn turn, LogRequest request, LogForm form, CancellationToken cancellation)
    {
        var view = form.View with { Button = form.View.Button with { Data = request.ButtonData(request.Window!) } };
        return TaskAnswer.Window(view, await ContextAsync(turn, cancellation));
    }

    private async Task<RenderContext> ContextAsync(InboundTurn turn, CancellationToken cancellation) =>
        ReaderContext.Of(turn, await store.FindConversationAsync(turn.Input.Place.Conversation, cancellation));

    /// <summary>The turn happens in the person's chat with the bot: there it is asked for what is missing.</summary>
    private async Task<InboundTurn> TurnAsync(Activity activity, Organisation organisation, LogRequest request, CancellationToken cancellation)
    {
        var where = ConversationIds.OfConnector(activity.ChannelId!, activity.Conversation!.Id!);
        var playbook = catalog.PlaybookFor(organisation, ConversationIds.ToAddress(where));
        var account = activity.From!.AadObjectId ?? activity.From.Id!;
        var nowhere = ConversationIds.OfConnector(activity.ChannelId!, "compose:" + account);
        var (actor, language) = await turns.ActorAsync(activity, organisation, nowhere, playbook, cancellation);
        var chat = await store.FindPersonalConversationAsync(organisation.Id, actor.Id, cancellation);
        var now = time.GetUtcNow();
        var inputs = request.Inputs ?? new Dictionary<string, string>(StringComparer.Ordinal);
        var words = request.Words ?? playbook.Intake.Where(field => field.From == "text").Select(field => inputs.GetValueOrDefault(field.Id)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        return new InboundTurn
        {
            Organisation = organisation,
            Input = new TurnInput.Logged(words, words is null ? null : reader.Read(words, organisation, now), request.Source, inputs)
            {
                Actor = actor,
                Place = new Place(chat?.Id ?? nowhere, activity.ChannelId!, PlaceKind.Personal, playbook, language ?? LocaleTags.Parse(activity.Locale)),
                At = now,
                Readings = reader.Read(inputs, organisation, now),
            },
            Person = chat is null ? null : actor.Id,
            HasNoChat = chat is null,
            Key = request.MessageId is { } message
                ? MessageKey(organisation, where, message)
                : $"{organisation.Id}/log/{actor.Id}/{request.Window}",
            Form = AnswerForm.Task,
        };
    }
}
