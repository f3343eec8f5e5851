namespace ComplaintBot.Replay;

/// <summary>What everybody has on their screens, and what has arrived since the step began.</summary>
internal sealed class Scene
{
    private readonly Lock gate = new();
    private readonly List<Standing> standing = [];
    private List<Seen> arrived = [];

    /// <summary>Something arrives.</summary>
    public void Arrive(Seen seen)
    {
        lock (gate)
        {
            arrived.Add(seen);
            var place = standing.Find(each => each.Conversation == seen.Conversation && each.Id == seen.Id && seen.Id.Length > 0);
            if (place is null)
            {
                place = new Standing(seen.Place, seen.Conversation, seen.Id);
                standing.Add(place);
            }

            place.Versions.Add(seen);
        }
    }

    /// <summary>A message is taken away.</summary>
    public void Remove(string conversation, string id)
    {
        lock (gate)
        {
            standing.RemoveAll(each => each.Conversation == conversation && each.Id == id);
        }
    }

    /// <summary>Whether a message stands there.</summary>
    public bool Stands(string conversation, string id)
    {
        lock (gate)
        {
            return standing.Exists(each => each.Conversation == conversation && each.Id == id);
        }
    }

    /// <summary>What has arrived since this was asked last.</summary>
    public IReadOnlyList<Seen> TakeArrived()
    {
        lock (gate)
        {
            var taken = arrived;
            arrived = [];
            return taken;
        }
    }

    /// <summary>
    /// The newest thing in these places with a button that fits. Where no screen shows it any more, one on which it stood before:
    /// a button stays live until its card is replaced in front of everybody. With <paramref name="first"/>, the thing that has stood longest.
    /// </summary>
    public (Seen Seen, SeenButton Button)? FindButton(IReadOnlyCollection<string> places, Func<Seen, SeenButton, bool> fits, bool first = false)
    {
        lock (gate)
        {
            var visible = standing.Where(each => places.Contains(each.Place)).ToList();
            if (!first)
            {
                visible.Reverse();
            }

            return Find(visible.Select(each => each.Versions[^1]), fits)
                ?? Find(visible.SelectMany(each => Enumerable.Reverse(each.Versions)), fits);
        }
    }

    /// <summary>The newest thing in these places, as it stands now, that fits; null when none does.</summary>
    public Seen? Newest(IReadOnlyCollection<string> places, Predicate<Seen> fits)
    {
        lock (gate)
        {
            return standing.FindLast(each => places.Contains(each.Place) && fits(each.Versions[^1]))?.Versions[^1];
        }
    }

    private static (Seen Seen, SeenButton Button)? Find(IEnumerable<Seen> newestFirst, Func<Seen, SeenButton, bool> fits)
    {
        foreach (var seen in newestFirst)
        {
            if (seen.Content.Buttons.FirstOrDefault(button => fits(seen, button)) is { } button)
            {
                return (seen, button);
            }
        }

        return null;
    }

    private sealed record Standing(string Place, string Conversation, string Id)
    {
        public List<Seen> Versions { get; } = [];
    }
}
