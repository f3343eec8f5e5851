using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Dialogs.Coaching;

/// <summary>Words for the situation, from the library (S-017, S-019).</summary>
internal static class WordingDialog
{
    /// <summary>A phrase of the library.</summary>
    public static Message Phrase(string id) => WordingLibrary.Load()[id].Text;

    /// <summary>The apology with which a complaint is received: for the feeling, or an admission where the playbook wants one .</summary>
    public static Message Apology(Case of) => Phrase(Mode(of) == ApologyMode.Admit ? "W-108" : "W-107");

    /// <summary>The playbook's apology mode in this case.</summary>
    public static ApologyMode Mode(Case of) =>
        of.Playbook.Apology.FirstOrDefault(rule => rule.When.Holds(of.Complaint))?.Mode ?? ApologyMode.Feeling;

    /// <summary>Offers phrases for a case that somebody asked for; none is offered twice in a conversation.</summary>
    public static void Suggest(Turn turn, Complaint complaint)
    {
        if (!Volunteer(turn, complaint))
        {
            turn.Reply(MessageKey.WordingNone);
        }
    }

    /// <summary>Offers phrases unasked; nothing where there are none. Returns whether there were any.</summary>
    public static bool Volunteer(Turn turn, Complaint complaint)
    {
        var of = turn.CaseOf(complaint);
        var suggestions = WordingSuggester.Suggest(Situation(of, turn.State.Offered));
        if (suggestions.Count == 0)
        {
            return false;
        }

        turn.State = turn.State with { Offered = [.. turn.State.Offered, .. suggestions.Select(suggestion => suggestion.Phrase.Id)], Focus = complaint.Number };
        turn.Show(new WordingSuggestionsView
        {
            Complaint = Values.Reference(complaint),
            Situation = Values.Subject(of),
            Phrases = [.. suggestions.Select(suggestion => new SuggestedPhrase(suggestion.Phrase.Id, suggestion.Phrase.Text, MessageKeys.Reason(suggestion.Reason.ToString()) is { } why ? why : null))],
            NextPage = WordingSuggester.Suggest(Situation(of, turn.State.Offered)).Count > 0 ? 2 : null,
        });
        return true;
    }

    /// <summary>A phrase to copy.</summary>
    public static void Use(Turn turn, string? id)
    {
        if (id is not null && WordingLibrary.Load().Find(id) is { } phrase)
        {
            turn.Reply(Message.Of(MessageKey.WordingUsed, ("text", phrase.Text)));
        }
        else
        {
            turn.Reply(MessageKey.WordingNone);
        }
    }

    private static WordingSituation Situation(Case of, IReadOnlyList<string> used) => new()
    {
        Triggers = [.. of.Complaint.Evidence.Select(e => e.Trigger)],
        Level = of.Complaint.Level,
        Apology = Mode(of),
        Approved = of.Complaint.Decision?.Covers ?? [],
        Used = used,
        Clocks = [.. CaseClocks.Of(of).Where(clock => clock.IsRunning).Select(clock => clock.Rule.Id)],
        OwnLists = of.Playbook.Wording.Offer,
        Only = DraftDialog.Script(of),
        ReadInChat = of.Complaint.Channel is "webchat" or "directline" ? of.Complaint.Language : null,
    };
}
