namespace ComplaintBot.Channels.DirectLine;

/// <summary>Which organisations a web page may speak for, and from which pages.</summary>
internal interface IWebOrganisations
{
    /// <summary>The id of the organisation a page named, or of the one there is when it named none; null when it is unknown.</summary>
    string? Find(string? named);

    /// <summary>Whether a page of this origin may embed the organisation's widget; with null, whether any organisation's.</summary>
    bool AllowsOrigin(string? organisation, string origin);
}
