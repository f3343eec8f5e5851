namespace ComplaintBot.Channels.DirectLine;

/// <summary>Which organisations a web page may speak for, and from which pages.</summary>
internal interface IWebOrganisations
{
    /// <summary>The id of the organisation a page named, or of the one there is when it named none; null when it is unknown.</summary>
    string? Find(string? named);

    /// <summary>Whether a page of this origin may embed the organisation's widget; with null, whether any organisation's.</summary>
    bool AllowsOrigin(string? organisation, string origin);
}

/// <summary>The organisation of a machine without organisation files: <c>demo</c>, in Development only.</summary>
internal sealed class DemoOrganisation(IHostEnvironment environment) : IWebOrganisations
{
    private const string Id = "demo";

    public string? Find(string? named) => environment.IsDevelopment() && named is null or Id ? Id : null;

    public bool AllowsOrigin(string? organisation, string origin) => false;
}
