using System.Text;
using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Dialogs.Coaching;

/// <summary>Checks a draft before it is sent: what hurts, and what promises something nobody approved (S-016, S-018).</summary>
internal static class DraftDialog
{
    /// <summary>Checks a draft against the case spoken of last, or against the playbook alone.</summary>
    public static void Check(Turn turn, string draft)
    {
        if (draft.Length == 0)
        {
            turn.Reply(MessageKey.DraftEmpty);
            return;
        }

        var complaint = turn.Find(turn.State.Focus) is { IsOpen: true } open ? open : null;
        var of = complaint is null ? null : turn.CaseOf(complaint);
        var talk = complaint?.Number ?? "";
        var review = DraftChecker.Check(draft, Rules(turn, of) with { FirstReply = turn.State.ApologisedFor != talk });
        turn.State = turn.State with
        {
            Rewrite = review.Rewrite,
            ApologisedFor = review.Apologises || review.NeedsApologyFirst ? talk : turn.State.ApologisedFor,
        };
        if (review is { Findings.Count: 0, Held: false, NeedsApologyFirst: false })
        {
            turn.Reply(MessageKey.DraftClean);
            return;
        }

        turn.Show(new DraftReviewView
        {
            Complaint = complaint is null ? null : Values.Reference(complaint),
            DraftId = "draft",
            Recipient = of is null ? null : Values.CustomerName(of),
            Draft = new Quote(draft, [.. review.Findings.Select(finding => Utf16(draft, finding)).OrderBy(mark => mark.Start)]),
            Findings = [.. review.NeedsApologyFirst ? [ApologyFirst()] : Array.Empty<DraftFinding>(), .. review.Findings.Select(finding => Explain(of, finding))],
            Better = review.Rewrite,
            Held = review.Held,
        });
    }

    /// <summary>The better text, to copy.</summary>
    public static void Apply(Turn turn)
    {
        turn.Reply(turn.State.Rewrite is { } rewrite ? Message.Of(MessageKey.WordingUsed, ("text", rewrite)) : MessageKey.DraftEmpty);
        turn.State = turn.State with { Rewrite = null };
    }

    private static DraftRules Rules(Turn turn, Case? of)
    {
        if (of is null)
        {
            return new DraftRules { Apology = turn.Place.Playbook.Apology is [{ Mode: ApologyMode.Admit } only] && ReferenceEquals(only.When, Playbooks.Condition.Always) ? ApologyMode.Admit : ApologyMode.Feeling };
        }

        var clocks = CaseClocks.Of(of).Where(clock => clock.IsRunning).ToList();
        return new DraftRules
        {
            Apology = WordingDialog.Mode(of),
            Approved = [.. of.Complaint.Decision?.Covers ?? []],
            Script = Script(of),
            TopManager = of.Playbook.Escalation.Deciders.OrderByDescending(pair => pair.Key).FirstOrDefault().Value?.Any(turn.Actor.Roles.Contains) == true,
            AllowedTimes = [.. clocks.SelectMany(clock => Times(clock))],
            Clocks = [.. clocks.Select(clock => clock.Rule.Id)],
        };
    }

    /// <summary>The closed list of phrases while its trigger stands; in a crisis the holding line alone (P11, S-108, S-109).</summary>
    public static IReadOnlyList<string>? Script(Case of) =>
        of.Complaint.Level == Level.Crisis && of.Standing() is not { IsApproval: true }
            ? ["W-031"]
            : of.Playbook.Wording.Only.FirstOrDefault(only => of.Complaint.HasTrigger(only.Key)).Value;

    private static IEnumerable<string> Times(CaseClock clock)
    {
        if (clock.Reading.DueAt is { } due)
        {
            yield return due.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        }

        if (clock.Rule.Limit is ClockLimit.Within { Duration: var length })
        {
            yield return length.TotalHours >= 1 ? $"{length.TotalHours:0}小时" : $"{length.TotalMinutes:0}分钟";
        }
    }

    /// <summary>Whose fault it is comes after the apology (P01 000:125, S-033).</summary>
    private static DraftFinding ApologyFirst() => new(DraftPatterns.Load().ApologyFirstTitle, DraftPatterns.Load().WhyApologyFirst);

    private static DraftFinding Explain(Case? of, Finding finding)
    {
        var id = finding.Kind.Name();
        var kind = MessageKeys.Finding(id) is { } key ? Message.Of(key) : Message.Verbatim(id);
        if (finding.Kind == FindingKind.PromiseMoney && of?.Playbook.Approvals.FirstOrDefault(rule => rule.Covers.Count > 0) is { } rule)
        {
            return new DraftFinding(kind, Message.Of(MessageKey.WhyPromiseMoneyRole, ("evidence", finding.Evidence), ("role", of.RoleTitle(rule.By))));
        }

        return new DraftFinding(kind, MessageKeys.FindingReason(id) is { } why ? Message.Of(why, ("evidence", finding.Evidence)) : kind);
    }

    /// <summary>Findings count code points, marks count UTF-16 units.</summary>
    private static Mark Utf16(string draft, Finding finding)
    {
        int start = draft.Length, end = draft.Length, unit = 0, point = 0;
        foreach (var rune in draft.EnumerateRunes())
        {
            if (point == finding.Start)
            {
                start = unit;
            }

            if (point == finding.End)
            {
                end = unit;
                break;
            }

            unit += rune.Utf16SequenceLength;
            point++;
        }

        return new Mark(Math.Min(start, end), end);
    }
}
