namespace ComplaintBot.Dialogs.Complaints;

/// <summary>Where a complaint stands.</summary>
public enum Phase
{
    /// <summary>Received; details are being captured.</summary>
    Intake,

    /// <summary>Registered and being worked on.</summary>
    Open,

    /// <summary>The department has handed it back; the return visit is to come .</summary>
    Handled,

    /// <summary>Closed.</summary>
    Closed,

    /// <summary>Withdrawn before it was registered, or by the customer.</summary>
    Withdrawn,

    /// <summary>Merged into another.</summary>
    Merged,
}

/// <summary>Who holds something: a person, or a role that anybody bound to it can act for.</summary>
/// <param name="Person">Person id, or null.</param>
/// <param name="Role">Role id, or null.</param>
public sealed record Holder(string? Person, string? Role)
{
    /// <summary>Reads <c>person@role</c>, <c>person</c> or <c>@role</c>; null for null or empty.</summary>
    public static Holder? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var at = text.LastIndexOf('@');
        return at < 0
            ? new Holder(text, null)
            : new Holder(at == 0 ? null : text[..at], text[(at + 1)..]);
    }

    /// <inheritdoc/>
    public override string ToString() => Role is null ? Person ?? string.Empty : $"{Person}@{Role}";
}

/// <summary>A manager's question that waits for an answer.</summary>
public sealed record ManagerQuestion(string By, string Text);
