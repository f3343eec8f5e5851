using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>What a customer said in their own words, said by themselves or told by staff: what a language service may be asked to read.</summary>
public static class CustomerTexts
{
    /// <summary>A name, a number, a yes: fewer letters than this tell no mood and need not leave the house.</summary>
    private const int FewestLetters = 4;

    /// <summary>The texts among these events of a case, each once: the event's sequence, the text's name there, and the text.</summary>
    public static IEnumerable<(int Sequence, string Name, string Text)> In(Case of, IReadOnlyList<ComplaintEvent> events)
    {
        ArgumentNullException.ThrowIfNull(of);
        return events.SelectMany(happening => Names(of, happening).Select(name => (happening.Sequence, Name: name, Text: happening.Text(name) ?? string.Empty)))
            .Where(text => text.Text.Count(char.IsLetter) >= FewestLetters)
            .DistinctBy(text => text.Text, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Names(Case of, ComplaintEvent happening) => happening.Kind switch
    {
        EventKinds.Received => ["words"],
        EventKinds.Said => ["text"],
        EventKinds.Noted when happening.By == Actor.CustomerId => ["text"],
        EventKinds.Detailed => of.Playbook.Intake.Where(IsFree).Select(field => ComplaintEvent.FieldPrefix + field.Id),
        _ => [],
    };

    /// <summary>A field of free words; a name, an address or a number stands in one of its own kind.</summary>
    private static bool IsFree(Field field) => field is { Kind: FieldKind.Text or FieldKind.Restated, From: null or "text", Personal: false };
}
