namespace ComplaintBot.Dialogs.Wording;

/// <summary>What the playbook and the case let a draft say.</summary>
public sealed record DraftRules
{
    /// <summary>Whether faults may be admitted.</summary>
    public ApologyMode Apology { get; init; } = ApologyMode.Feeling;

    /// <summary>What has been approved: <c>refund</c>, <c>compensation</c>, <c>replacement</c>, <c>discount</c>; <c>supervisor</c> for W-032.</summary>
    public IReadOnlyCollection<string> Approved { get; init; } = [];

    /// <summary>Ids of the only phrases that may be said (S-108, S-109); null where speech is free.</summary>
    public IReadOnlyList<string>? Script { get; init; }

    /// <summary>Whether the writer is the organisation's top manager, who alone may guarantee .</summary>
    public bool TopManager { get; init; }

    /// <summary>
    /// Times behind which a clock stands, in the words a person says them: <c>15:58</c>, <c>24小时</c>, <c>2 hours</c>. Digits and
    /// number words, units of any of the languages, and "within" make no difference.
    /// </summary>
    public IReadOnlyCollection<string> AllowedTimes { get; init; } = [];

    /// <summary>Whether no draft of this conversation has apologised yet: then an apology comes before any question of fault (S-033).</summary>
    public bool FirstReply { get; init; }

    /// <summary>Ids of the case's clocks: they let a phrase be said that needs one (W-036, W-128).</summary>
    public IReadOnlyCollection<string> Clocks { get; init; } = [];
}

/// <summary>One thing to change in a draft.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Evidence">The words that show it: the draft from <paramref name="Start"/> to <paramref name="End"/>.</param>
/// <param name="Start">First Unicode code point of the evidence.</param>
/// <param name="End">The code point after its last.</param>
/// <param name="Suggestion">What to say instead, in the draft's language and script; for a draft too long, advice to its writer.</param>
/// <param name="PhraseId">The phrase of the library that says it well; null where none does.</param>
public sealed record Finding(FindingKind Kind, string Evidence, int Start, int End, string Suggestion, string? PhraseId)
{
    /// <summary>Where the rule comes from: playbook, file and line of its source, and ids of SYSTEMS, <c>P01 000:23; S-031</c>.</summary>
    public string Source => DraftPatterns.Load().Sources[Kind];
}

/// <summary>The checker's answer.</summary>
/// <param name="Findings">What to change, in the order of the text.</param>
/// <param name="Held">
/// Whether the draft must not be sent as it is: a promise without approval, an admission against the playbook, or words outside
/// a closed script.
/// </param>
/// <param name="OutsideScript">Whether it says something that the closed script does not.</param>
/// <param name="Rewrite">The whole draft with every replacement made; null where there is nothing to replace.</param>
public sealed record DraftReview(IReadOnlyList<Finding> Findings, bool Held, bool OutsideScript, string? Rewrite)
{
    /// <summary>Whether, as a first reply, it asks whose fault it is before any apology: its rewrite begins with W-107 (S-033).</summary>
    public bool NeedsApologyFirst { get; init; }

    /// <summary>Whether it apologises or shows sympathy.</summary>
    public bool Apologises { get; init; }
}
