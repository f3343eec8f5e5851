namespace ComplaintBot.Dialogs.Wording;

/// <summary>How far an organisation's apology goes: a playbook's key <c>apology</c> (X-01, X-02).</summary>
public enum ApologyMode
{
    /// <summary>Apologise for how the customer feels; responsibility waits for the facts.</summary>
    Feeling,

    /// <summary>Admit poor service openly and apologise (P07).</summary>
    Admit,
}
