using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Cards;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;
using ComplaintBot.Files;
using ComplaintBot.Sources;
using ComplaintBot.Storage;
using Outcome = ComplaintBot.Dialogs.Turns.Outcome;

namespace ComplaintBot.Turns;

/// <summary>Turns what follows from an input into rows: one transaction's worth.</summary>
internal sealed class TurnWriter(IStore store, SummaryWriter summaries, PinnedPlaybooks playbooks, FileLinks links, ILogger<TurnWriter> logger)
{
    /// <summary>After this a sign of work says nothing any more.</summary>
    private static readonly TimeSpan TypingLasts = TimeSpan.FromSeconds(2);

    /// <summary>The writes of a turn, and the answer to its caller.</summary>
    public async Task<(TurnWrites Writes, string Answer)> WriteAsync(
        InboundTurn turn, ConversationRow? row, Outcome outcome, Facts facts, FreshNumber? number, CancellationToken cancellation)
    {
        var conversation = Next(turn, row, outcome.State);
        var here = new Target(
            conversation.Id,
            ConversationReference.Parse(conversation.Reference),
            turn.LooksOnly ? ConversationLanguage.OfReader(turn, row, outcome.State) : LocaleTags.Parse(conversation.Language) ?? turn.Organisation.Languages[0],
            IsHere: true);
        var recipients = new Recipients(store, turn.Organisation, facts.Bindings, here, turn.Person, outcome.State.IsGone);
        var said = await RenderAsync(turn, outcome, recipients, cancellation);
        var (answer, posted) = await AnswerWriter.WriteAsync(turn, outcome, said, Words(turn, outcome, here with { Locale = ConversationLanguage.OfReader(turn, row, outcome.State) }), store, cancellation);

        List<Case> changed = [.. outcome.Changes.Select(change => CaseOf(turn, change.Complaint, facts))];
        var (set, cleared) = Timers(turn, changed, facts);
        var writes = new TurnWrites
        {
            InboundKey = turn.Key,
            InboundAnswer = answer,
            InboundComplaint = turn.Input is TurnInput.Said or TurnInput.Logged && outcome.Changes is [var added, ..] ? added.Complaint.Number : null,
            At = turn.Input.At,
            Conversation = conversation,
            Events = [.. outcome.Changes.SelectMany(change => change.New.Select(happening => ComplaintEvents.ToRow(KeyOf(turn, change.Complaint), happening)))],
            Summaries = await summaries.WriteAsync(turn, changed, number, cancellation),
            Signatures = SummaryWriter.Signatures(turn, changed, facts),
            SetTimers = set,
            ClearTimers = cleared,
            Posts =
            [
                .. posted.Select(each => new Post { Conversation = each.Target.Conversation, Reference = each.Target.Reference.ToJson(), Activity = ActivityWriter.ToJson(each.Activity), CardKey = each.CardKey, Organisation = turn.Organisation.Id }),
                .. Typing(turn, here),
            ],
            Inbox = [.. await InternalAsync(turn, outcome, recipients, cancellation), .. ToFetch(turn, here), .. TriedAtOnce(turn, outcome)],
            Settled = [.. outcome.Settled.Select(entry => new SettledRow(turn.Organisation.Id, entry.Id, entry.SendAgain))],
            Files = Kept(turn, outcome),
            WorkedOff = turn.WorkedOff,
            Playbooks = NewPlaybooks(turn, outcome),
            Settings = await SettingsAsync(turn, outcome, here, cancellation),
        };
        return (writes, answer);
    }

    /// <summary>What closes a window: what was answered, else what was said first, in the language of who acts.</summary>
    private static string? Words(InboundTurn turn, Outcome outcome, Target reader) =>
        turn.Form == AnswerForm.Task && (outcome.Answer ?? outcome.Says.FirstOrDefault(each => each is { To: Recipient.Here, Text: not null })?.Text) is { } words
            ? Texts.Render(words, new RenderContext(reader.Locale, turn.Organisation.Calendar.Zone, turn.Input.At, ConversationIds.Kind(reader.Conversation)))
            : null;

    private static string KeyOf(InboundTurn turn, Complaint complaint) => ComplaintEvents.Key(turn.Organisation.Id, complaint.Number);

    private static ConversationRow Next(InboundTurn turn, ConversationRow? row, ConversationState state)
    {
        var place = turn.Input.Place;
        return new ConversationRow
        {
            Id = place.Conversation,
            Organisation = turn.Organisation.Id,
            Version = (row?.Version ?? 0) + 1,
            State = new ConversationMemory(place.Kind, place.Channel, state).ToJson(),
            Reference = turn.Reference ?? row?.Reference ?? new ConversationReference { Channel = place.Channel }.ToJson(),
            Person = turn.Person,
            Language = ConversationLanguage.Of(turn, row, state).Tag(),
            At = turn.Input.Actor == Actor.Bot && row is not null ? row.At : turn.Input.At,
        };
    }

    private async Task<List<Said>> RenderAsync(InboundTurn turn, Outcome outcome, Recipients recipients, CancellationToken cancellation)
    {
        var said = new List<Said>(outcome.Says.Count);
        foreach (var utterance in outcome.Says)
        {
            var key = utterance.CardKey is { } name ? turn.Organisation.Id + "/" + name : null;
            var target = await recipients.FindAsync(utterance.To, cancellation);
            if (utterance.UpdateOnly && key is not null)
            {
                if (await store.FindCardAsync(key, cancellation) is not { } standing)
                {
                    continue;
                }

                target = await recipients.ConversationAsync(standing.Conversation, locale: null, cancellation);
                if (target is null)
                {
                    continue; // it stands where nobody looks any more
                }
            }

            if (target is null)
            {
                logger.NoSuchPlace(turn.Organisation.Id, utterance.To is Recipient.Channel channel ? channel.Name : utterance.To.GetType().Name);
                continue;
            }

            if (utterance is { About: { } number, CardKey: null } && target.Reference.NewThread)
            {
                target = target with { Reference = target.Reference with { ThreadOf = $"{turn.Organisation.Id}/{CardKeys.Escalation(number)}" } };
            }

            var context = new RenderContext(target.Locale, turn.Organisation.Calendar.Zone, turn.Input.At, ConversationIds.Kind(target.Conversation))
            {
                FileAddress = utterance.Card is FilesView ? await links.AddressesAsync(turn.Organisation.Id, cancellation) : null,
                Accounts = target.Reference.IsGroup && utterance.Card is EscalationView card ? await recipients.AccountsAsync(card.Concerns, cancellation) : null,
            };
            said.Add(new Said(utterance, target, ActivityWriter.Write(utterance, target, context), key));
        }

        return said;
    }

    /// <summary>Only differences: a timer that stands as it should is not touched.</summary>
    private static (IReadOnlyList<TimerRow> Set, IReadOnlyList<string> Cleared) Timers(InboundTurn turn, IReadOnlyList<Case> changed, Facts facts)
    {
        var set = new List<TimerRow>();
        var cleared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var of in changed)
        {
            var key = KeyOf(turn, of.Complaint);
            var before = facts.Complaints.TryGetValue(of.Complaint.Number, out var earlier) ? CaseTimerRows.Of(key, of with { Complaint = earlier }) : [];
            var after = CaseTimerRows.Of(key, of);
            set.AddRange(after.Values.Where(timer => !before.TryGetValue(timer.Key, out var same) || same.Due != timer.Due));
            cleared.UnionWith(before.Keys.Where(timer => !after.ContainsKey(timer)));
        }

        // What has fired is over, also when nothing followed from it; unless it was set anew for later.
        if (turn.TimerKey is { } fired && !set.Exists(timer => timer.Key == fired && timer.Due > turn.Input.At))
        {
            set.RemoveAll(timer => timer.Key == fired);
            cleared.Add(fired);
        }

        return (set, [.. cleared]);
    }

    /// <summary>A complaint as the turn left it, with what it lives in.</summary>
    public static Case CaseOf(InboundTurn turn, Complaint complaint, Facts facts) => new(
        complaint,
        complaint.PlaybookHash == turn.Input.Place.Playbook.Hash ? turn.Input.Place.Playbook : facts.Playbooks[complaint.PlaybookHash],
        turn.Organisation,
        turn.Input.At);

    private Dictionary<string, string> NewPlaybooks(InboundTurn turn, Outcome outcome)
    {
        var playbook = turn.Input.Place.Playbook;
        return outcome.Changes.Any(change => change.Complaint.PlaybookHash == playbook.Hash) && !playbooks.IsStored(playbook.Hash)
            ? new Dictionary<string, string>(StringComparer.Ordinal) { [playbook.Hash] = playbook.Text }
            : [];
    }

    /// <summary>A channel that is tried in this turn; null for any other binding.</summary>
    private static StoredTrial? Trial(InboundTurn turn, string name, string key)
    {
        var place = ConversationIds.Root(turn.Input.Place.Conversation);
        return CardKeys.TrialOf(key) == name
            ? new StoredTrial(turn.Organisation.Id, name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..], $"{turn.Organisation.Id}/{key}", place, turn.Input.Place.Conversation, turn.Input.Actor.Id, turn.Input.Actor.Name)
            : null;
    }

    /// <summary>What goes to a log of ours arrives: nobody can refuse it.</summary>
    private static IEnumerable<InboxRow> TriedAtOnce(InboundTurn turn, Outcome outcome) =>
        from binding in outcome.Bindings
        where ConversationIds.HasLog(turn.Input.Place.Conversation)
        let trial = Trial(turn, binding.Name, binding.Value)
        where trial is not null
        select trial.Settled(refusal: null);

    /// <summary>
    /// A sign of work where files are still to be fetched, which takes seconds; an answer that follows at once needs none and would
    /// only wait behind it. Not in a team's channel, and of no use a moment later.
    /// </summary>
    private static IEnumerable<Post> Typing(InboundTurn turn, Target here)
    {
        var isChat = turn.Input.Place.Kind == PlaceKind.Personal || here.Conversation.EndsWith("@thread.v2", StringComparison.Ordinal);
        if (turn.Sent.Count > 0 && isChat && here.Reference.Channel == "msteams")
        {
            yield return new Post { Conversation = here.Conversation, Reference = here.Reference.ToJson(), Activity = """{"type":"typing"}""", Expires = turn.Input.At + TypingLasts };
        }
    }

    private static IEnumerable<InboxRow> ToFetch(InboundTurn turn, Target here)
    {
        if (turn.Sent.Count > 0)
        {
            var actor = turn.Input.Actor;
            var files = new StoredFiles(turn.Organisation.Id, actor.Id, actor.Name, actor.IsCustomer, [.. actor.Roles], here.Reference.ServiceUrl, turn.Sent, actor.IsGuest);
            yield return new InboxRow(0, here.Conversation, JsonSerializer.Serialize(new StoredInput(Fetch: files), TurnJson.Default.StoredInput));
        }
    }

    /// <summary>Of the files that came, those that have a place: with a complaint, or waiting for one.</summary>
    private static IReadOnlyList<FileRow> Kept(InboundTurn turn, Outcome outcome)
    {
        if (turn.Files.Count == 0)
        {
            return [];
        }

        var placed = outcome.Changes.SelectMany(change => change.New).Where(happening => happening.Kind == EventKinds.EvidenceAdded).Select(happening => happening.Datum("hash"))
            .Concat(outcome.State.Files.Select(file => file.Hash))
            .ToHashSet(StringComparer.Ordinal);
        return [.. turn.Files.Where(file => placed.Contains(file.Hash))];
    }

    private static async Task<IReadOnlyList<InboxRow>> InternalAsync(InboundTurn turn, Outcome outcome, Recipients recipients, CancellationToken cancellation)
    {
        var rows = new List<InboxRow>(outcome.Internal.Count);
        foreach (var (to, input) in outcome.Internal)
        {
            if (await recipients.FindAsync(to, cancellation) is { } target)
            {
                var question = new StoredQuestion(turn.Organisation.Id, input.Complaint, input.Question, turn.Input.Actor.Id, turn.Input.Actor.Name);
                rows.Add(new InboxRow(0, target.Conversation, JsonSerializer.Serialize(new StoredInput(question), TurnJson.Default.StoredInput)));
            }
        }

        return rows;
    }

    private async Task<IReadOnlyList<(string Organisation, string Name, string Value)>> SettingsAsync(InboundTurn turn, Outcome outcome, Target here, CancellationToken cancellation)
    {
        var settings = outcome.Bindings
            .Select(binding => (turn.Organisation.Id, binding.Name, Trial(turn, binding.Name, binding.Value) is { } trial
                ? JsonSerializer.Serialize(trial, TurnJson.Default.StoredTrial)
                : ChannelBindings.Kept(binding.Name, binding.Value)))
            .ToList();
        if (here.Reference.ServiceUrl is not null)
        {
            var name = Recipients.ServiceSetting(ConversationIds.Channel(here.Conversation));
            var service = (here.Reference with { Conversation = null, User = null, IsGroup = false, NewThread = false }).ToJson();
            if (await store.FindSettingAsync(turn.Organisation.Id, name, cancellation) != service)
            {
                settings.Add((turn.Organisation.Id, name, service));
            }
        }

        if (turn.Team is { } team)
        {
            var name = Recipients.TeamSetting(here.Conversation);
            if (await store.FindSettingAsync(turn.Organisation.Id, name, cancellation) != team)
            {
                settings.Add((turn.Organisation.Id, name, team));
            }
        }

        return settings;
    }
}

/// <summary>Something said, drawn for whoever reads it.</summary>
internal sealed record Said(Utterance Utterance, Target Target, JsonObject Activity, string? CardKey);
