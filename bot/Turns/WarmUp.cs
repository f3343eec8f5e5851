using ComplaintBot.Cards;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Wording;
using ComplaintBot.Sources;

namespace ComplaintBot.Turns;

/// <summary>
/// Has an imaginary complaint read, decided and drawn beside the start of the host: lexicons, texts and playbooks are then in
/// memory and the code is compiled, so that the first person does not wait for it. Then a draft is checked. It touches nothing.
/// </summary>
internal static class WarmUp
{
    private const string Words = "客户王先生要投诉：空调修了三次还漏水，要求退款 300 元，电话 13800138000";

    public static void Run()
    {
        var organisation = DemoOrganisation.Create(withConsole: false);
        var now = DateTimeOffset.UnixEpoch;
        var playbook = PlaybookLibrary.All[organisation.Playbooks["default"]];
        var input = new TurnInput.Said(Words, new MessageReader(new SeverityClassifier()).Read(Words, organisation, now))
        {
            Actor = new Actor("zhang", "张敏", IsCustomer: false, new HashSet<string>(StringComparer.Ordinal)),
            Place = new Place("none:1", "none", PlaceKind.Personal, playbook, Locale.ZhHans),
            At = now,
        };
        var number = organisation.Number.Write("700101", 1);
        var outcome = TriageBot.Advance(ConversationState.New, input, new Facts { Organisation = organisation, Number = number });
        var target = new Target("none:1", new ConversationReference { Channel = "none" }, Locale.ZhHans, IsHere: true);
        foreach (var utterance in outcome.Says)
        {
            ActivityWriter.ToJson(ActivityWriter.Write(utterance, target, new RenderContext(Locale.ZhHans, organisation.Calendar.Zone, now, ChannelKind.WebChat)));
        }

        foreach (var change in outcome.Changes)
        {
            CaseTimerRows.Of(number, new Case(change.Complaint, playbook, organisation, now));
        }

        ConversationMemory.Parse(new ConversationMemory(PlaceKind.Personal, "none", outcome.State).ToJson());
        DraftChecker.Check(Words, new DraftRules());
    }
}
