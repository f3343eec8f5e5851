using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using ComplaintBot.Storage;

namespace ComplaintBot.Replay;

/// <summary>What came of a transcript.</summary>
/// <param name="Transcript">The file.</param>
/// <param name="Step">The first step that went otherwise, from 1; null when none did.</param>
/// <param name="Expected">What was expected of it.</param>
/// <param name="Got">What there was instead.</param>
internal sealed record TranscriptResult(string Transcript, int? Step, string? Expected, string? Got)
{
    /// <summary>Everything came as expected.</summary>
    public bool Passed => Step is null;
}

/// <summary>
/// Plays a transcript against the real program through its HTTP surface, with a clock of its own and a stand-in for Teams' Connector.
/// After each deed it waits until the program is at rest: nothing sleeps.
/// </summary>
internal sealed class TranscriptRunner : IDisposable
{
    /// <summary>More timers than any procedure sets in one wait: something sets itself anew for ever.</summary>
    private const int MostTimers = 20_000;

    private readonly Transcript transcript;
    private readonly ReplayClock clock;
    private readonly UnhurriedClock pace;
    private readonly Scene scene;
    private readonly ReplayHost host;
    private readonly StandInConnector connector;
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
    private readonly CaseBook cases;
    private readonly Dictionary<string, IClient> clients;
    private readonly ConcurrentDictionary<(string By, string Act), Performed> performed = [];

    private TranscriptRunner(Transcript transcript, ReplayClock clock, UnhurriedClock pace, Scene scene, ReplayHost host, StandInConnector connector)
    {
        (this.transcript, this.clock, this.pace, this.scene, this.host, this.connector) = (transcript, clock, pace, scene, host, connector);
        cases = new CaseBook(host, transcript.OrganisationId, clock);
        clients = transcript.People.Values.ToDictionary(
            person => person.Id,
            person => person.IsCustomer ? (IClient)new WebClient(person, transcript, host, scene, http) : new TeamsClient(person, transcript, host, connector, clock, scene, http),
            StringComparer.Ordinal);
    }

    /// <summary>Plays a transcript.</summary>
    /// <param name="transcript">Which.</param>
    /// <param name="playbooks">Playbooks to follow instead of those that ship or that it brings, text by file name; null for none.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<TranscriptResult> PlayAsync(Transcript transcript, IReadOnlyDictionary<string, string>? playbooks, CancellationToken cancellation)
    {
        var time = new ReplayClock(transcript.At);
        var screens = new Scene();
        var files = new Dictionary<string, string?>(StringComparer.Ordinal) { ["organisations/organisation.yaml"] = transcript.Organisation };
        foreach (var (name, text) in transcript.Playbooks.Concat(playbooks ?? new Dictionary<string, string>(StringComparer.Ordinal)))
        {
            files[name] = text;
        }

        var unhurried = new UnhurriedClock(time);
        await using var teams = await StandInConnector.StartAsync(screens, transcript.PlaceOf, unhurried, cancellation);
        await using var program = await ReplayHost.StartAsync(time, unhurried, files, cancellation);
        teams.Tracker = () => program.Services.GetRequiredService<WorkTracker>();
        using var runner = new TranscriptRunner(transcript, time, unhurried, screens, program, teams);
        return await runner.PlayAsync(cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private async Task<TranscriptResult> PlayAsync(CancellationToken cancellation)
    {
        foreach (var person in transcript.People.Values.Where(person => person.Installed))
        {
            if (clients[person.Id] is TeamsClient client)
            {
                await client.InstallAsync(cancellation);
            }
        }

        await host.RestAsync();
        scene.TakeArrived();
        foreach (var step in transcript.Steps)
        {
            pace.Pause();
            foreach (var fault in step.Faults)
            {
                connector.Begin(fault);
            }

            try
            {
                var outcome = await OutcomeAsync(step, cancellation);
                if (!step.ExpectsProblem && outcome.Status >= 400)
                {
                    return Failed(step, "no problem", $"HTTP {outcome.Status}");
                }

                if (!step.ExpectsLog && outcome.Log.FirstOrDefault(line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal)) is { } error)
                {
                    return Failed(step, "no error in the log", error);
                }

                foreach (var expectation in step.Expectations)
                {
                    if (await expectation.Check(outcome) is { } got)
                    {
                        return Failed(step, outcome.Fill(expectation.Expected), got);
                    }
                }
            }
            catch (ImpossibleException exception)
            {
                return Failed(step, "a step that can be done", exception.Message);
            }
            catch (TimeoutException)
            {
                return Failed(step, "a program that comes to rest", "it still works, or waits for itself");
            }
        }

        return new TranscriptResult(transcript.File, null, null, null);
    }

    private TranscriptResult Failed(Step step, string expected, string got) => new(transcript.File, step.Number, expected, got);

    private async Task<StepOutcome> OutcomeAsync(Step step, CancellationToken cancellation)
    {
        var done = await DoAsync(step.Deed, cancellation);
        await host.RestAsync();
        foreach (var client in clients.Values)
        {
            await client.PollAsync(cancellation);
        }

        var acts = step.Deed as Deed.Acts;
        return new StepOutcome
        {
            Actor = acts is null ? null : transcript.People[acts.By],
            Place = done?.Place,
            Wrote = acts?.Act is Act.Say or Act.Edit or Act.Delete or Act.Upload,
            Status = done?.Status,
            Seen = scene.TakeArrived(),
            Events = await cases.TakeEventsAsync(cancellation),
            Log = host.TakeLog(),
            Cases = cases,
            Fetch = link => FetchAsync(link, cancellation),
        };
    }

    private async Task<Performed?> DoAsync(Deed deed, CancellationToken cancellation)
    {
        switch (deed)
        {
            case Deed.Acts acts:
                return await ActAsync(acts, cancellation);
            case Deed.Together together:
                return (await Task.WhenAll(together.All.Select(acts => ActAsync(acts, cancellation)))).MaxBy(done => done.Status);
            case Deed.Waits waits:
                await WaitAsync(clock.GetUtcNow() + waits.For);
                return null;
            case Deed.WaitsUntil until when until.Moment < clock.GetUtcNow():
                throw new ImpossibleException($"It is {clock.GetUtcNow():yyyy-MM-ddTHH:mm:ssZ} already.");
            case Deed.WaitsUntil until:
                await WaitAsync(until.Moment);
                return null;
            case Deed.Raw raw:
                return await RequestAsync(raw, cancellation);
            case Deed.Drops drops:
                host.Drop(drops.Files);
                return null;
            case Deed.Restarts:
                await host.RestartAsync(cancellation);
                return null;
            default:
                return null;
        }
    }

    /// <summary>Time passes from timer to timer, and each has its turn before the next is due.</summary>
    private async Task WaitAsync(DateTimeOffset until)
    {
        await host.RestAsync();
        var fired = 0;
        while (clock.Step(until))
        {
            await host.RestAsync();
            if (++fired > MostTimers)
            {
                throw new TimeoutException();
            }
        }
    }

    private async Task<Performed> ActAsync(Deed.Acts acts, CancellationToken cancellation)
    {
        var client = clients[acts.By];
        await client.OpenAsync(cancellation);
        var name = Name(acts.Act);
        if (acts.Again)
        {
            return performed.TryGetValue((acts.By, name), out var before)
                ? await client.AgainAsync(before, acts.NewId, cancellation)
                : throw new ImpossibleException($"{acts.By} has not done this before: {name}");
        }

        var done = acts.Act switch
        {
            Act.Say say => await client.SayAsync(cases.Fill(say.Text), acts.In, cancellation),
            Act.Press press => await PressAsync(client, acts, press, cancellation),
            Act.Log log => await Windows(client).LogAsync(log with { Text = log.Text is { } text ? cases.Fill(text) : null }, acts.In, cancellation),
            Act.Search search => await Windows(client).SearchAsync(cases.Fill(search.Words), acts.In, cancellation),
            Act.OpenWindow open => await OpenAsync(client, acts, open, cancellation),
            Act.Submit submit => await Windows(client).SubmitAsync(submit.Inputs, cancellation),
            Act.Refresh refresh => await Windows(client).RefreshAsync(Card(client, acts, refresh), cancellation),
            Act.Upload upload => await client.UploadAsync(upload, acts.In, cancellation),
            Act.Happens happens => await client.HappenAsync(happens.What, acts.In, cancellation),
            Act.Edit edit => await client.EditAsync(cases.Fill(edit.Text), cancellation),
            _ => await client.DeleteAsync(cancellation),
        };
        performed[(acts.By, name)] = done;
        return done;
    }

    private static string Name(Act act) => act switch
    {
        Act.Say say => "say " + say.Text,
        Act.Press press => "press " + press.Verb,
        Act.Log log => "log " + log.Text,
        Act.Search search => "search " + search.Words,
        Act.OpenWindow open => "open " + open.Verb,
        Act.Submit submit => "submit " + submit.Inputs.ToJsonString(),
        Act.Refresh => "refresh",
        Act.Upload upload => "upload " + upload.Name,
        Act.Happens happens => "happens " + happens.What,
        Act.Edit edit => "edit " + edit.Text,
        _ => "delete",
    };

    private async Task<Performed> PressAsync(IClient client, Deed.Acts acts, Act.Press press, CancellationToken cancellation)
    {
        var places = acts.In is { } channel ? [client.PlaceOf(channel)] : client.Sees;
        var number = press.On?.Number is { } wanted ? cases.Fill(wanted) : null;
        var found = scene.FindButton(places, (seen, button) =>
            !button.OpensWindow
            && (button.Verb == press.Verb || (button.Says is not null && button.Title == press.Verb))
            && (number is null || button.Complaint == number)
            && (press.On?.Like?.Fits(seen.Content.Text, seen.Content.Buttons, cases.Fill) ?? true),
            press.On?.First == true);
        if (found is not var (on, pressed))
        {
            throw new ImpossibleException($"{acts.By} sees no button '{press.Verb}'{(number is null ? string.Empty : $" of {number}")}.");
        }

        return pressed.Says is { } says
            ? await client.SayAsync(says, on.Place == acts.By ? null : on.Place, cancellation)
            : await client.PressAsync(on, pressed, press, cancellation);
    }

    private static TeamsWindows Windows(IClient client) => (client as TeamsClient)?.Windows ?? throw new ImpossibleException("Only Teams has windows and message extensions.");

    private async Task<Performed> OpenAsync(IClient client, Deed.Acts acts, Act.OpenWindow open, CancellationToken cancellation)
    {
        var found = scene.FindButton(Places(client, acts), (seen, button) => button.OpensWindow && button.Verb == open.Verb && IsOn(open.On, seen, button.Complaint), open.On?.First == true);
        return found is var (on, pressed)
            ? await Windows(client).OpenAsync(on, pressed, cancellation)
            : throw new ImpossibleException($"{acts.By} sees nothing that opens a window for '{open.Verb}'.");
    }

    /// <summary>The newest card that can be looked at anew.</summary>
    private Seen Card(IClient client, Deed.Acts acts, Act.Refresh refresh) =>
        scene.Newest(Places(client, acts), seen => seen.Id.Length > 0 && seen.Content.Refreshes is { } number && IsOn(refresh.On, seen, number))
        ?? throw new ImpossibleException($"{acts.By} sees no card that can be looked at anew.");

    private static IReadOnlyCollection<string> Places(IClient client, Deed.Acts acts) => acts.In is { } channel ? [client.PlaceOf(channel)] : client.Sees;

    private bool IsOn(CardChoice? on, Seen seen, string? complaint) =>
        (on?.Number is not { } number || complaint == cases.Fill(number)) && (on?.Like?.Fits(seen.Content.Text, seen.Content.Buttons, cases.Fill) ?? true);

    private async Task<Performed> RequestAsync(Deed.Raw raw, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(new HttpMethod(raw.Method), new Uri(host.Address, cases.Fill(raw.Path)));
        if (raw.Body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(raw.Body));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        foreach (var (name, value) in raw.Headers)
        {
            if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && request.Content is not null)
            {
                request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            }
            else
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var response = await http.SendAsync(request, cancellation);
        return new Performed((int)response.StatusCode, raw.Path, raw, await response.Content.ReadAsStringAsync(cancellation));
    }

    /// <summary>Name and text of a file of the program; of a workbook all the texts in it.</summary>
    private async Task<string> FetchAsync(string link, CancellationToken cancellation)
    {
        using var response = await http.GetAsync(new Uri(host.Address, link), cancellation);
        if (!response.IsSuccessStatusCode)
        {
            return $"HTTP {(int)response.StatusCode}";
        }

        var content = await response.Content.ReadAsByteArrayAsync(cancellation);
        var disposition = response.Content.Headers.ContentDisposition;
        return $"{disposition?.FileNameStar ?? disposition?.FileName}\n{(content.AsSpan().StartsWith("PK"u8) ? await UnzipAsync(content, cancellation) : Encoding.UTF8.GetString(content))}";
    }

    private static async Task<string> UnzipAsync(byte[] content, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        await using var archive = new ZipArchive(new MemoryStream(content));
        foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await entry.OpenAsync(cancellation));
            text.Append(System.Xml.Linq.XDocument.Parse(await reader.ReadToEndAsync(cancellation)).Root?.Value).Append('\n');
        }

        return text.ToString();
    }
}
