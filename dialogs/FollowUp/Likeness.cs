using System.Globalization;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity.Similarity;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>
/// Cases that tell of the same: a hint to staff, who alone merge; from the playbook's number of customers on also evidence of a batch
/// (S-022, P07 001:98).
/// </summary>
internal static class Likeness
{
    /// <summary>The playbook parameter for how many days back cases are compared; no source prints it (SYSTEMS 7).</summary>
    private const string DaysParameter = "similar_days";

    /// <summary>The playbook parameter for how many customers make a batch .</summary>
    private const string ThresholdParameter = "batch_threshold";

    private const int DefaultDays = 30;

    /// <summary>Numbers that an evidence and a message name; there may be many more.</summary>
    private const int MostNamed = 5;

    /// <summary>What a turn in which a case is taken or registered asks for; null where it can find nothing.</summary>
    public static AlikeQuery? Query(ConversationState state, TurnInput input)
    {
        var content = input.Place.Playbook.Intake.FirstOrDefault(field => field.From == "text")?.Id;
        return input switch
        {
            TurnInput.Said said when !input.Actor.IsCustomer || (state.Intake is not null && state.Asking is null) => IsAnswerToOther(state, content) ? null : new AlikeQuery(said.Text, state.Intake, Since(input)),
            TurnInput.Logged logged => new AlikeQuery((content is null ? null : logged.Inputs.GetValueOrDefault(content)) ?? logged.Words, Complaint: null, Since(input)),
            TurnInput.Pressed { Verb: Views.Verbs.Confirm } pressed => new AlikeQuery(content is null ? null : pressed.Inputs.GetValueOrDefault(content), pressed.Complaint, Since(input)),
            _ => null,
        };
    }

    /// <summary>Writes down which cases are like this one, as far as that is new; they are counted as a batch when it is registered.</summary>
    public static Complaint Link(Turn turn, Complaint complaint) =>
        Find(turn, complaint) is { Count: > 0 } found ? Write(turn, complaint, found, burst: null) : complaint;

    /// <summary>
    /// The same when it is registered and the customer known: enough customers raise its grade. The burst is null where they are too few.
    /// </summary>
    public static (Complaint Complaint, Burst? Burst) Count(Turn turn, Complaint complaint)
    {
        if (Find(turn, complaint) is not { Count: > 0 } found)
        {
            return (complaint, null);
        }

        var standing = found.Where(each => turn.Facts.Alike.First(alike => alike.Complaint.Number == each.Number).Complaint.Phase is Phase.Open or Phase.Handled).ToList();
        var threshold = (int)turn.PlaybookOf(complaint).Parameters.GetValueOrDefault(ThresholdParameter, Burst.Threshold);
        var burst = Burst.Of(Customer(turn.CaseOf(complaint)), standing, threshold);
        complaint = Write(turn, complaint, found, burst);
        return burst is null ? (complaint, null) : (Grading.OnBurst(turn, complaint, Named(burst)), burst);
    }

    /// <summary>Tells the managers of a burst, when its first case is counted.</summary>
    public static void Tell(Turn turn, Complaint complaint, Burst burst)
    {
        var others = burst.Cases.Select(each => each.Number).ToHashSet(StringComparer.Ordinal);
        if (!turn.Facts.Alike.Any(alike => alike.Complaint.IsBatch && others.Contains(alike.Complaint.Number)))
        {
            turn.Tell(
                new Recipient.Channel("managers"),
                Message.Of(MessageKey.BurstTold, ("n", burst.Customers), ("numbers", (IReadOnlyList<string>)[complaint.Number, .. Named(burst)])),
                complaint);
        }
    }

    private static DateTimeOffset Since(TurnInput input) => Since(input.Place.Playbook, input.At);

    private static DateTimeOffset Since(Playbook playbook, DateTimeOffset now) => now.AddDays(-(double)playbook.Parameters.GetValueOrDefault(DaysParameter, DefaultDays));

    /// <summary>A question stands for something else than what happened.</summary>
    private static bool IsAnswerToOther(ConversationState state, string? content) =>
        state is { Intake: not null, Asking: { } asking } && asking != content && asking != IntakeDialog.ChangeWhich;

    private static List<SimilarCase> Find(Turn turn, Complaint complaint)
    {
        if (turn.Facts.Alike.Count == 0)
        {
            return [];
        }

        var of = turn.CaseOf(complaint);
        if (TextSignature.Of(Values.Words(of)) is not { } signature)
        {
            return [];
        }

        var (customer, since) = (Customer(of), Since(of.Playbook, turn.Now));
        return
        [
            .. from alike in turn.Facts.Alike
               let other = alike.Complaint
               where other.Number != complaint.Number && other.ReceivedAt >= since && other.Phase is not (Phase.Withdrawn or Phase.Merged)
               let similarity = alike.Signature.SimilarityTo(signature)
               where similarity >= Burst.Similarity
               orderby similarity descending, other.Number
               select new SimilarCase(other.Number, IsSameConversation(complaint, other) ? customer : Customer(turn.CaseOf(other)), other.ReceivedAt, similarity),
        ];
    }

    private static Complaint Write(Turn turn, Complaint complaint, List<SimilarCase> found, Burst? burst)
    {
        var repeats = Burst.RepeatsOf(Customer(turn.CaseOf(complaint)), found);
        var known = complaint.Alike.ToHashSet();
        var data = EventData.Of(
            ("alike", Fresh(found.Except(repeats), sameCustomer: false)),
            ("repeats", Fresh(repeats, sameCustomer: true)),
            ("customers", burst?.Customers.ToString(CultureInfo.InvariantCulture)));
        return data.Count == 0 ? complaint : turn.WriteByBot(complaint, EventKinds.Linked, data);

        string? Fresh(IEnumerable<SimilarCase> cases, bool sameCustomer)
        {
            var numbers = cases.Select(each => each.Number).Where(number => !known.Contains(new AlikeComplaint(number, sameCustomer))).ToList();
            return numbers.Count == 0 ? null : string.Join(',', numbers);
        }
    }

    private static List<string> Named(Burst burst) => [.. burst.Cases.Take(MostNamed).Select(each => each.Number)];

    private static bool IsSameConversation(Complaint one, Complaint other) =>
        one.Recorder is null && other.Recorder is null && one.Conversation == other.Conversation;

    /// <summary>Whom the case is by, as far as that tells customers apart: how to reach them, else where they complained by themselves; empty when neither is known.</summary>
    private static string Customer(Case of) =>
        Values.CustomerContact(of) ?? (of.Complaint.Recorder is null ? of.Complaint.Conversation : string.Empty);
}
