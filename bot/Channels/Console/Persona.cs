using ComplaintBot.Channels.DirectLine;

namespace ComplaintBot.Channels.Console;

/// <summary>Somebody the console can play. Who that is stands here, never in a request.</summary>
/// <param name="Name">As the page asks for it.</param>
/// <param name="Person">The person's id in the organisation; null for a customer, who is somebody new each time.</param>
/// <param name="Conversation">The conversation; null for a customer, whose is new each time.</param>
internal sealed record Persona(string Name, string? Person, string? Conversation)
{
    private static readonly Persona[] All =
    [
        new("customer", Person: null, Conversation: null),
        new("staff", "zhang", "staff-zhang"),
        new("manager-1", "lin", "managers"),
        new("manager-2", "zhou", "managers"),
    ];

    public static Persona? Find(string? name) => Array.Find(All, persona => persona.Name == name);

    /// <summary>A ticket for the persona's conversation.</summary>
    public Ticket Enter(string organisation, string? locale, string? playbook) => new()
    {
        Conversation = Conversation ?? DirectLineTokens.NewId(),
        User = Person ?? "dl_" + DirectLineTokens.NewId(),
        Channel = Ticket.Console,
        Organisation = organisation,
        Locale = locale,
        Persona = Name,
        Playbook = playbook,
    };
}
