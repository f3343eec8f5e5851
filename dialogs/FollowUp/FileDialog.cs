using System.Globalization;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;
using Field = ComplaintBot.Dialogs.Playbooks.Field;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>Files as evidence: kept with the complaint that is open where they are sent (S-028); one that a step asks for is archived with it (S-123).</summary>
internal static class FileDialog
{
    /// <summary>Files of one complaint, and of a conversation that waits for one.</summary>
    public const int MostFiles = 30;

    /// <summary>Names told on a card.</summary>
    private const int MostNames = 3;

    /// <summary>Files of one card: what a message of Teams has room for.</summary>
    private const int MostRows = 10;

    /// <summary>Files came with a message.</summary>
    public static void Receive(Turn turn, TurnInput.Said said)
    {
        foreach (var refused in said.RefusedFiles)
        {
            var name = ("name", (object?)refused.Name);
            turn.Reply(refused.Why switch
            {
                FileRefusal.TooLarge => Message.Of(MessageKey.FileTooLarge, name),
                FileRefusal.Kind => Message.Of(MessageKey.FileKindNotTaken, name),
                _ => Message.Of(MessageKey.FileNotFetched, name),
            });
        }

        if (said.Files.Count == 0)
        {
            return;
        }

        if ((turn.Find(turn.State.Intake) ?? turn.Find(turn.State.Focus)) is { IsOpen: true } complaint && turn.MaySee(complaint))
        {
            Keep(turn, complaint, said.Files);
        }
        else
        {
            var files = turn.State.Files.UnionBy(said.Files, file => file.Hash).ToList();
            turn.State = turn.State with { Files = [.. files.Take(MostFiles)] };
            turn.Reply(Message.Of(MessageKey.FilesWaiting, ("n", said.Files.Count)));
            RefuseRest(turn, files.Count);
        }
    }

    /// <summary>What was sent before the complaint was opened belongs to it.</summary>
    public static Complaint TakeUp(Turn turn, Complaint complaint)
    {
        foreach (var file in turn.State.Files)
        {
            complaint = Write(turn, complaint, file);
        }

        turn.State = turn.State with { Files = [] };
        return complaint;
    }

    /// <summary>The files, to be opened by staff.</summary>
    public static void Show(Turn turn, Complaint complaint)
    {
        if (complaint.Files.Count == 0)
        {
            turn.Reply(Message.Of(MessageKey.FilesNone, ("number", complaint.Number)));
            return;
        }

        turn.Reply(Message.Of(MessageKey.FilesShown, ("number", complaint.Number), ("n", complaint.Files.Count)));
        foreach (var files in complaint.Files.Chunk(MostRows))
        {
            turn.Show(new FilesView { Complaint = Values.Reference(complaint), Files = files });
        }
    }

    /// <summary>How many files there are and what they are called; null when there are none. How to reach a person is hidden in a name.</summary>
    public static Message? Fact(Complaint complaint) => complaint.Files.Count == 0 ? null : Message.Of(
        complaint.Files.Count > MostNames ? MessageKey.FilesAndMore : MessageKey.FilesCounted,
        ("n", complaint.Files.Count),
        ("names", complaint.Files.Take(MostNames).Select(file => ContactMask.Apply(file.Name)).ToList()));

    private static void Keep(Turn turn, Complaint complaint, IReadOnlyList<StoredFile> sent)
    {
        var wasOpen = complaint.Phase != Phase.Intake;
        var fresh = sent.Where(file => !complaint.Files.Any(kept => kept.Hash == file.Hash)).DistinctBy(file => file.Hash).ToList();
        var room = fresh.Take(Math.Max(0, MostFiles - complaint.Files.Count)).ToList();
        Field? archived = null;
        foreach (var file in room)
        {
            var place = PlaceFor(turn, complaint);
            complaint = Write(turn, complaint, file, place);
            archived ??= place?.Field;
        }

        if (room.Count > 0 || fresh.Count == 0)
        {
            turn.Reply(archived is null
                ? Message.Of(MessageKey.FilesKept, ("n", sent.Count - (fresh.Count - room.Count)), ("number", complaint.Number))
                : Message.Of(MessageKey.FileArchived, ("label", archived.Label), ("number", complaint.Number)));
        }

        RefuseRest(turn, complaint.Files.Count + fresh.Count - room.Count);
        if (turn.Actor.IsCustomer && wasOpen && room.Count > 0)
        {
            foreach (var to in Audience.Staff(turn.CaseOf(complaint)))
            {
                turn.Tell(to, Message.Of(MessageKey.FilesFromCustomer, ("n", room.Count), ("number", complaint.Number)));
            }
        }

        if (archived is not null && turn.State.Step is { } step && step.Asking == archived.Id && step.Complaint == complaint.Number)
        {
            StepDialog.Resume(turn, complaint, step);
        }
    }

    private static Complaint Write(Turn turn, Complaint complaint, StoredFile file, (Step Step, Field Field)? place = null)
    {
        var data = EventData.Of(("hash", file.Hash), ("size", file.Size.ToString(CultureInfo.InvariantCulture)), ("kind", file.Kind), ("step", place?.Step.Id));
        if (place is { Field: { } field })
        {
            data[ComplaintEvent.FieldPrefix + field.Id] = file.Hash;
        }

        return turn.Write(complaint, EventKinds.EvidenceAdded, data, EventData.Of(("name", file.Name)));
    }

    /// <summary>The field of a step open to whoever sends it that waits for a file; null when none does.</summary>
    private static (Step Step, Field Field)? PlaceFor(Turn turn, Complaint complaint)
    {
        var of = turn.CaseOf(complaint);
        foreach (var step in Steps.Available(of).Where(step => of.Acts(turn.Actor, step.Who)))
        {
            if (step.Fields.FirstOrDefault(field => field.Kind == Playbooks.FieldKind.File && complaint.Value(field.Id) is null) is { } field)
            {
                return (step, field);
            }
        }

        return null;
    }

    private static void RefuseRest(Turn turn, int count)
    {
        if (count > MostFiles)
        {
            turn.Reply(Message.Of(MessageKey.FilesTooMany, ("n", count - MostFiles), ("limit", MostFiles)));
        }
    }
}
