using ComplaintBot.Storage;

namespace ComplaintBot.Bot.Tests.Storage;

/// <summary>Rows with every column filled, to be varied by <c>with</c>.</summary>
internal static class Sample
{
    public const string Complaint = "demo/C261121-0042";

    public static TurnWrites Turn { get; } = new() { At = TestStore.Start };

    public static ConversationRow Conversation(string id = "msteams:a:1", long version = 1) => new()
    {
        Id = id,
        Organisation = "demo",
        Version = version,
        State = """{"dialog":"intake"}""",
        Reference = """{"channel":"msteams"}""",
        Person = "zhang",
        Language = "zh-Hans",
        At = TestStore.Start.AddTicks(1234567),
    };

    public static EventRow Event(int sequence, string complaint = Complaint, params (string Field, string Text)[] texts) => new()
    {
        Complaint = complaint,
        Sequence = sequence,
        Kind = "received",
        At = TestStore.Start.AddTicks(sequence),
        Data = """{"v":1,"level":2}""",
        Texts = texts.ToDictionary(text => text.Field, text => text.Text, StringComparer.Ordinal),
    };

    public static SummaryRow Summary(int counter = 42, string organisation = "demo") => new()
    {
        Complaint = $"{organisation}/C261121-{counter:D4}",
        Organisation = organisation,
        Number = $"C261121-{counter:D4}",
        Day = "261121",
        Counter = counter,
        Level = 3,
        Grade = "重大投诉",
        State = "open",
        Owner = "lin",
        Assignee = "zhang",
        Listed = "|lin|zhang|",
        Conversation = "msteams:a:1",
        Contact = "c0ffee",
        NextDue = TestStore.Start.AddHours(2),
        Language = "zh-Hant",
        ReceivedAt = TestStore.Start,
        ChangedAt = TestStore.Start.AddMinutes(1),
    };

    public static Post Post(string conversation, string text = "hello", string? card = null) => new()
    {
        Conversation = conversation,
        Reference = """{"channel":"directline"}""",
        Activity = $$"""{"type":"message","text":"{{text}}"}""",
        CardKey = card,
    };
}
