using System.Collections.Immutable;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Sources;

/// <summary>The organisations there are and the playbooks they follow, as their files say now.</summary>
internal sealed class OrganisationCatalog
{
    private const string Default = "default";
    private const string BuiltIn = "standard-service";

    private readonly SourceFolder<Organisation> organisations;
    private readonly SourceFolder<Playbook> playbooks;
    private readonly PinnedPlaybooks pinned;
    private readonly bool development;
    private readonly Organisation demo;
    private readonly ILogger logger;

    public OrganisationCatalog(IOptions<SourceOptions> options, PinnedPlaybooks pinned, IHostEnvironment environment, ILogger<OrganisationCatalog> logger)
    {
        (this.pinned, this.logger, development) = (pinned, logger, environment.IsDevelopment());
        demo = DemoOrganisation.Create(development);
        organisations = new SourceFolder<Organisation>(
            options.Value.Organisations,
            (file, text) => OrganisationReader.Read(file, text) is var result ? (WithConsole(result.Organisation), result.Organisation?.Id, result.Findings) : default,
            logger);
        playbooks = new SourceFolder<Playbook>(
            options.Value.Playbooks,
            (file, text) => PlaybookReader.Read(file, text) is var result ? (result.Playbook, result.Playbook?.Id, result.Findings) : default,
            logger);
        Look();
    }

    /// <summary>All organisations; <c>demo</c> where no file names any.</summary>
    public IReadOnlyCollection<Organisation> All => organisations.Good is { IsEmpty: false } named ? [.. named.Values] : [demo];

    /// <summary>Reads again what has changed on disk. Called when the folders change, and by whoever cannot wait for that.</summary>
    public void Look()
    {
        organisations.Look();
        playbooks.Look();
    }

    /// <summary>An organisation by id; null when there is none.</summary>
    public Organisation? Find(string id) =>
        organisations.Good.GetValueOrDefault(id) ?? (id == DemoOrganisation.Id && (development || organisations.Good.IsEmpty) ? demo : null);

    /// <summary>
    /// The organisation of a platform's tenant (S-029); null when it is unknown or several name it. In Development an unknown tenant belongs to the
    /// one organisation whose file names no tenants, else to <c>demo</c>.
    /// </summary>
    public Organisation? FindByTenant(string platform, string? tenant)
    {
        var named = organisations.Good.Values.Where(organisation => tenant is not null && organisation.Tenants.GetValueOrDefault(platform, []).Contains(tenant, StringComparer.OrdinalIgnoreCase)).ToList();
        if (named.Count > 1)
        {
            // Whichever were chosen, the other's cases would go to it.
            logger.TenantOfSeveral(string.Join(", ", named.Select(organisation => organisation.Id).Order(StringComparer.Ordinal)));
            return null;
        }

        if (named.Count == 1 || !development)
        {
            return named.SingleOrDefault();
        }

        return organisations.Good.Values.ToList() is [{ Tenants.Count: 0 } only] ? only : Find(DemoOrganisation.Id);
    }

    /// <summary>All playbooks, the folder's before the built-in ones.</summary>
    public IEnumerable<Playbook> Playbooks => playbooks.Good.Values.Concat(PlaybookLibrary.All.Values.Where(playbook => !playbooks.Good.ContainsKey(playbook.Id)));

    /// <summary>A playbook by id, the folder's before the built-in ones; null when there is none.</summary>
    public Playbook? FindPlaybook(string id) => playbooks.Good.GetValueOrDefault(id) ?? PlaybookLibrary.All.GetValueOrDefault(id);

    /// <summary>The playbook that new complaints follow in a channel (S-001).</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="address">The channel's address (<c>teams:19:…</c>); null for none.</param>
    /// <param name="wished">A playbook asked for by name, in the console; null for none.</param>
    public Playbook PlaybookFor(Organisation organisation, string? address, string? wished = null)
    {
        var id = wished is not null && FindPlaybook(wished) is not null ? wished
            : (address is null ? null : organisation.Playbooks.GetValueOrDefault(address)) ?? organisation.Playbooks.GetValueOrDefault(Default) ?? BuiltIn;
        var playbook = FindPlaybook(id);
        if (playbook is null)
        {
            logger.NoSuchPlaybook(organisation.Id, id, BuiltIn);
            playbook = PlaybookLibrary.All[BuiltIn];
        }

        pinned.Add(playbook);
        return playbook;
    }

    /// <summary>In Development the console's panes are the channels that nobody has named yet.</summary>
    private Organisation? WithConsole(Organisation? organisation) => organisation is null || !development ? organisation : organisation with
    {
        Channels = demo.Channels.Where(pane => !organisation.Channels.ContainsKey(pane.Key)).Concat(organisation.Channels).ToDictionary(StringComparer.Ordinal),
    };
}
