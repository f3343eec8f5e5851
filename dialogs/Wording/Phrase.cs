using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>Where the words of a phrase come from (SYSTEMS 2).</summary>
public enum PhraseOrigin
{
    /// <summary>Printed in the source.</summary>
    Verbatim,

    /// <summary>The source prescribes the content; only turned into direct speech.</summary>
    Reported,

    /// <summary>Written for the product because the source demands such a message; never shown as the source's words.</summary>
    Composed,
}

/// <summary>Who a phrase is said to.</summary>
public enum PhraseAudience
{
    /// <summary>The complainant.</summary>
    Customer,

    /// <summary>Another department: a reminder, never sent to a customer (W-135).</summary>
    Department,

    /// <summary>Staff among themselves: mottos that never enter a customer's text (X-04).</summary>
    Staff,
}

/// <summary>One sentence of the library.</summary>
/// <param name="Id">Stable id, <c>W-107</c>.</param>
/// <param name="Tag">What it is for: opening, empathy, apology, waiting, transfer …</param>
/// <param name="Text">The sentence, slots as <c>{name}</c>.</param>
public sealed partial record Phrase(string Id, string Tag, LocalizedText Text)
{
    /// <summary>Where the words come from.</summary>
    public PhraseOrigin Origin { get; init; }

    /// <summary>File and line of the source, <c>000:23</c>; null for composed phrases.</summary>
    public string? Source { get; init; }

    /// <summary>Why a composed phrase exists.</summary>
    public string? Why { get; init; }

    /// <summary>A remark for whoever maintains the library.</summary>
    public string? Note { get; init; }

    /// <summary>Names of the slots, in order of appearance in the simplified text.</summary>
    public IReadOnlyList<string> Slots { get; init; } = [];

    /// <summary>Who it is said to.</summary>
    public PhraseAudience Audience { get; init; }

    /// <summary>Kept because the source prints it, never offered (X-05).</summary>
    public bool Discouraged { get; init; }

    /// <summary>The holding line: the whole answer in a crisis (S-109).</summary>
    public bool Crisis { get; init; }

    /// <summary>An admission: only where the playbook's apology mode is <see cref="ApologyMode.Admit"/> (X-02).</summary>
    public bool Admits { get; init; }

    /// <summary>What must stand behind it: <c>approval</c> (any), <c>supervisor</c> or <c>top_manager</c>; null for nothing.</summary>
    public string? Needs { get; init; }

    /// <summary>The clock that must run for it to be true; null for none.</summary>
    public string? NeedsClock { get; init; }

    /// <summary>The sentence in one language with its slots filled; a slot without a value stays as it is.</summary>
    public string Say(Locale locale, IReadOnlyDictionary<string, string> slots) =>
        Slot().Replace(Text.In(locale), match => slots.GetValueOrDefault(match.Groups[1].Value, match.Value));

    /// <summary>Whether its restrictions let it be said to a customer by someone with this standing.</summary>
    internal bool MayBeSaid(ApologyMode apology, IReadOnlyCollection<string> approved, bool topManager, IReadOnlyCollection<string> clocks) =>
        Audience == PhraseAudience.Customer
        && !Discouraged
        && (!Admits || apology == ApologyMode.Admit)
        && (NeedsClock is null || clocks.Contains(NeedsClock))
        && Needs switch
        {
            null => true,
            "top_manager" => topManager,
            "supervisor" => topManager || approved.Contains("supervisor"),
            _ => approved.Count > 0,
        };

    [GeneratedRegex(@"\{(\w+)\}")]
    internal static partial Regex Slot();
}

/// <summary>A printed "do not say".</summary>
/// <param name="Id">Stable id, <c>D-001</c>.</param>
/// <param name="Text">The sentence to avoid.</param>
/// <param name="Why">What is wrong with it.</param>
/// <param name="Source">File and line of the source.</param>
/// <param name="Better">Ids of the phrases to say instead.</param>
public sealed record AvoidedPhrase(string Id, LocalizedText Text, string Why, string Source, IReadOnlyList<string> Better);

/// <summary>A printed rule of conduct: not so, but so.</summary>
/// <param name="Id">Stable id, <c>N-001</c>.</param>
/// <param name="Avoid">What not to do.</param>
/// <param name="Do">What to do instead.</param>
/// <param name="Source">File and line of the source.</param>
public sealed record Conduct(string Id, LocalizedText Avoid, LocalizedText Do, string Source);
