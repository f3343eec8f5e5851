using System.Text.Json.Serialization;

namespace ComplaintBot.Channels.Console;

/// <summary>The console's own requests and answers.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PaneRequest))]
[JsonSerializable(typeof(ClockRequest))]
[JsonSerializable(typeof(ConsoleState))]
internal sealed partial class ConsoleJson : JsonSerializerContext;

/// <summary>A pane asks for its token.</summary>
/// <param name="Persona">Whom it plays: <c>customer</c>, <c>staff</c>, <c>manager-1</c>, <c>manager-2</c>.</param>
/// <param name="Locale">Language tag of the page.</param>
/// <param name="Playbook">The playbook chosen in the top bar.</param>
/// <param name="Resume">The <c>resume</c> of an earlier answer: the same customer again, after the page was loaded anew.</param>
internal sealed record PaneRequest(string? Persona, string? Locale, string? Playbook, string? Resume);

/// <summary>The clock is to jump.</summary>
/// <param name="Advance">By so much: <c>90s</c>, <c>30m</c>, <c>2h</c>, <c>1d</c>.</param>
/// <param name="To">Or <c>next</c>: to the next clock's limit.</param>
internal sealed record ClockRequest(string? Advance, string? To);
