using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Messages;

/// <summary>Finds the key that names something known by an id in data: <c>food_contamination</c> is <see cref="MessageKey.TriggerFoodContamination"/>.</summary>
public static class MessageKeys
{
    /// <summary>The name of a trigger of the common list; null for one that a playbook brings itself.</summary>
    public static MessageKey? Trigger(string id) => Find(nameof(Trigger), id);

    /// <summary>The name of a demand: refund, exchange …</summary>
    public static MessageKey? Demand(string id) => Find(nameof(Demand), id);

    /// <summary>The name of a kind of finding in a draft: <c>command_tone</c> …</summary>
    public static MessageKey? Finding(string kind) => Find(nameof(Finding), kind);

    /// <summary>Why a kind of finding is one; most take the argument <c>evidence</c>.</summary>
    public static MessageKey? FindingReason(string kind) => Finding(kind) is null ? null : Find("Why", kind);

    /// <summary>The question that would settle a level.</summary>
    public static MessageKey Question(SeverityQuestion question) => Enum.Parse<MessageKey>($"Ask{question}");

    /// <summary>What starts a clock: <c>form_returned</c> …</summary>
    public static MessageKey? Happening(string kind) => Find("Happened", kind);

    /// <summary>Why a phrase is offered.</summary>
    public static MessageKey? Reason(string reason) => Find(nameof(Reason), reason);

    private static MessageKey? Find(string prefix, string id)
    {
        var words = id.Split('_', '-').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]);
        return Enum.TryParse<MessageKey>(prefix + string.Concat(words), out var key) && Enum.IsDefined(key) ? key : null;
    }
}
