using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>
/// The one question that would settle how serious a complaint is: asked once, below the summary, and only where a yes would raise the
/// grade. It holds nobody up: whoever does not know, or will not say, confirms the summary all the same.
/// </summary>
internal static class SeverityDoubt
{
    /// <summary>From which probability of L3 or more a question is worth a turn of the person's time; whether anyone is hurt is sooner.</summary>
    private const double WorthATurn = 0.5;
    private const double WorthATurnIfHurt = 0.15;

    /// <summary>Stands in <see cref="ConversationState.Asking"/> while the question stands.</summary>
    public const string Asking = "severity";

    /// <summary>Keeps what would settle the level of these words, unless a question was asked already.</summary>
    public static void Note(Turn turn, MessageReading reading)
    {
        if (!turn.State.DoubtAsked && reading.Assessment is { IsBareRequest: false, Doubt: { } question } assessment
            && assessment.IsMajor >= (question == SeverityQuestion.WasAnyoneHurt ? WorthATurnIfHurt : WorthATurn))
        {
            turn.State = turn.State with { Doubt = question };
        }
    }

    /// <summary>Asks it if there is one to ask.</summary>
    public static void Ask(Turn turn, Complaint complaint)
    {
        if (complaint.Level >= Level.Major || turn.State is not { Doubt: { } question, DoubtAsked: false } || Confirmed(question) is not { } trigger || !WouldRaise(turn.PlaybookOf(complaint), complaint, trigger))
        {
            return;
        }

        turn.State = turn.State with { DoubtAsked = true };
        AskAgain(turn);
    }

    /// <summary>The same question again, after an aside.</summary>
    public static void AskAgain(Turn turn)
    {
        if (turn.State.Doubt is { } question)
        {
            turn.State = turn.State with { Asking = Asking };
            IReadOnlyList<QuickAnswer> quick = question == SeverityQuestion.WhatHarmWasDone ? [] : [new(MessageKey.Yes, "yes"), new(MessageKey.No, "no")];
            turn.Reply(MessageKeys.Question(question), quick: quick);
        }
    }

    /// <summary>Reads the answer: yes is the fact itself, other words are read for their facts.</summary>
    public static Complaint Answer(Turn turn, Complaint complaint, string text, MessageReading reading)
    {
        var trigger = turn.State.Doubt is { } question ? Confirmed(question) : null;
        turn.State = turn.State with { Asking = null, Doubt = null };
        if (FieldReader.YesOrNo(text) is { } yes)
        {
            complaint = turn.Write(complaint, EventKinds.Said, texts: EventData.Of(("text", text)));
            return yes && trigger is not null ? Grading.OnTexts(turn, complaint, Confirming(reading, trigger, text)) : complaint;
        }

        if (FieldReader.IsUnknown(text))
        {
            return turn.Write(complaint, EventKinds.Said, texts: EventData.Of(("text", text)));
        }

        complaint = turn.Write(complaint, EventKinds.Noted, texts: EventData.Of(("text", text)));
        complaint = FieldWriter.Capture(turn, complaint, text, reading);
        return Grading.OnTexts(turn, complaint, reading);
    }

    private static bool WouldRaise(Playbook playbook, Complaint complaint, string trigger) =>
        Grading.Of(playbook, new Supposed(complaint) { Triggers = new HashSet<string>(StringComparer.Ordinal) { trigger } }).Level > complaint.Level;

    /// <summary>What a yes shows; null for questions that an open complaint has answered.</summary>
    private static string? Confirmed(SeverityQuestion question) => question switch
    {
        SeverityQuestion.WasAnyoneHurt or SeverityQuestion.WhatHarmWasDone => "injury",
        SeverityQuestion.WasItReportedBefore => "repeat_complaint",
        SeverityQuestion.WasRefundRefused => "unsatisfied_after_handling",
        _ => null,
    };

    private static MessageReading Confirming(MessageReading reading, string trigger, string text)
    {
        var length = text.EnumerateRunes().Count();
        var hit = new TriggerHit(trigger, text, 0, length, text, 0);
        return reading with { Assessment = reading.Assessment with { Triggers = [.. reading.Assessment.Triggers, hit] } };
    }
}
