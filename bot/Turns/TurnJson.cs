using System.Text.Json.Serialization;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Files;

namespace ComplaintBot.Turns;

/// <summary>The shapes in which turns are kept.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationMemory))]
[JsonSerializable(typeof(StoredEvent))]
[JsonSerializable(typeof(CaseTimer))]
[JsonSerializable(typeof(StoredInput))]
[JsonSerializable(typeof(StoredTrial))]
internal sealed partial class TurnJson : JsonSerializerContext;

/// <summary>An event's data as JSON.</summary>
/// <param name="V">The schema version.</param>
/// <param name="By">Who; null when the product did it.</param>
/// <param name="Data">Ids and numbers; null when there are none.</param>
internal sealed record StoredEvent(int V, string? By, IReadOnlyDictionary<string, string>? Data);

/// <summary>An input that a turn meant for another conversation, or for later; in the inbox beside what clients posted.</summary>
/// <param name="Question">A manager's question; null in every other row.</param>
/// <param name="Fetch">Files to be fetched; null in every other row.</param>
/// <param name="Trial">What became of trying a channel; null in every other row.</param>
/// <param name="Back">The organisation whose lost place has taken a post again; null in every other row.</param>
/// <param name="Reading">What a language service read; null in every other row.</param>
internal sealed record StoredInput(StoredQuestion? Question = null, StoredFiles? Fetch = null, StoredTrial? Trial = null, string? Back = null, StoredReading? Reading = null);

/// <summary>What a language service read in texts of a complaint, on its way to it.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Complaint">The complaint's number.</param>
/// <param name="Readings">What it read; no text.</param>
internal sealed record StoredReading(string Organisation, string Complaint, IReadOnlyList<ServiceReading> Readings);

/// <summary>A channel that is being tried, as a setting and then as what became of it.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Name">The channel's name.</param>
/// <param name="Key">The key of the post.</param>
/// <param name="Conversation">The conversation that is tried.</param>
/// <param name="From">Where it was asked for; null when the program tries a channel of the organisation's file.</param>
/// <param name="By">Who asked.</param>
/// <param name="ByName">Their name.</param>
/// <param name="Refusal">Why it was not taken; null when it was, or is not known yet.</param>
internal sealed record StoredTrial(string Organisation, string Name, string Key, string Conversation, string? From, string? By, string? ByName, string? Refusal = null);

/// <summary>Files that a message told of, on their way into the conversation in which it was said.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="By">Who sent them.</param>
/// <param name="ByName">Their name.</param>
/// <param name="IsCustomer">A complainant, not staff.</param>
/// <param name="Roles">The roles they held there.</param>
/// <param name="Service">The Connector that told of them.</param>
/// <param name="Sent">The files.</param>
/// <param name="IsGuest">Somebody from outside the organisation.</param>
internal sealed record StoredFiles(string Organisation, string By, string ByName, bool IsCustomer, IReadOnlyList<string> Roles, string? Service, IReadOnlyList<SentFile> Sent, bool IsGuest = false);

/// <summary>A manager's question on its way to who answers it.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Complaint">The complaint's number.</param>
/// <param name="Text">The question.</param>
/// <param name="By">Who asked.</param>
/// <param name="ByName">Their name.</param>
internal sealed record StoredQuestion(string Organisation, string Complaint, string Text, string By, string ByName);
