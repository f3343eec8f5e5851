using System.Globalization;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Playbooks.Yaml;

/// <summary>A mapping being read, under the name by which findings speak of it ("clock 'call-back'").</summary>
internal sealed class Section
{
    private readonly MapNode _map;
    private readonly Findings _findings;

    private Section(MapNode map, string name, Findings findings)
    {
        _map = map;
        _findings = findings;
        Name = name;
    }

    public string Name { get; }

    public Place At => _map.At;

    public Findings Findings => _findings;

    public IReadOnlyList<Entry> Entries => _map.Entries;

    /// <summary>Opens a mapping that may hold these keys only; null with a finding when it is none.</summary>
    public static Section? Open(Node node, string kind, Findings findings, params string[] keys)
    {
        if (OpenAny(node, kind, findings) is not { } section)
        {
            return null;
        }

        foreach (var key in section.Entries.Select(entry => entry.Key).Where(key => !keys.Contains(key.Text, StringComparer.Ordinal)))
        {
            section.Report(key, $"unknown key '{Quote.Short(key.Text)}'{Quote.Suggestion(key.Text, keys)}");
        }

        return section;
    }

    /// <summary>Opens a mapping whose keys are the writer's own.</summary>
    public static Section? OpenAny(Node node, string kind, Findings findings)
    {
        if (node is not MapNode map)
        {
            findings.Add(node.At, $"{kind}: keys with values are expected here");
            return null;
        }

        var name = map.Find("id") is Scalar { Text.Length: > 0 } id ? $"{kind} '{Quote.Short(id.Text)}'" : kind;
        return new Section(map, name, findings);
    }

    public void Report(Node at, string error) => Report(at.At, error);

    public void Report(Place at, string error) => _findings.Add(at, $"{Name}: {error}");

    public Node? Find(string key) => _map.Find(key);

    /// <summary>The value of a key that must be there.</summary>
    public Node? Need(string key)
    {
        var value = Find(key);
        if (value is null)
        {
            Report(At, $"'{key}' is missing");
        }

        return value;
    }

    /// <summary>A text in one line; null with a finding when it is something else or empty.</summary>
    public Scalar? AsWord(Node node, string key)
    {
        if (node is Scalar { Text.Length: > 0 } scalar)
        {
            return scalar;
        }

        Report(node, node is Scalar ? $"'{key}' has no value" : $"'{key}' is one value, not a list or keys");
        return null;
    }

    public Scalar? Word(string key) => Find(key) is { } node ? AsWord(node, key) : null;

    public Scalar? NeedWord(string key) => Need(key) is { } node ? AsWord(node, key) : null;

    /// <summary>The id of a thing: lower-case letters, digits, <c>-</c> and <c>_</c>.</summary>
    public string NeedId(string key = "id") => NeedWord(key) is { } word ? AsId(word) : string.Empty;

    public string AsId(Scalar word)
    {
        if (!word.Text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_'))
        {
            Report(word, $"'{Quote.Short(word.Text)}' is not an id: use lower-case letters, digits, '-' and '_'");
        }

        return word.Text;
    }

    /// <summary>One value or a list of values.</summary>
    public IReadOnlyList<Scalar> Words(string key) => Find(key) is { } node ? AsWords(node, key) : [];

    public IReadOnlyList<Scalar> NeedWords(string key)
    {
        var words = Need(key) is { } node ? AsWords(node, key) : [];
        if (words.Count == 0 && Find(key) is ListNode empty)
        {
            Report(empty, $"'{key}' is an empty list");
        }

        return words;
    }

    public IReadOnlyList<Scalar> AsWords(Node node, string key) =>
        [.. (node is ListNode list ? list.Items : [node]).Select(item => AsWord(item, key)).OfType<Scalar>()];

    /// <summary>The items of a list; nothing when the key is not there.</summary>
    public IReadOnlyList<Node> Items(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case ListNode list:
                return list.Items;
            case { } other:
                Report(other, $"'{key}' is a list");
                return [];
        }
    }

    /// <summary>The entries of a mapping whose keys are the writer's own; nothing when the key is not there.</summary>
    public IEnumerable<(Section Section, Entry Entry)> Own(string key) =>
        Find(key) is { } node && OpenAny(node, key, Findings) is { } section
            ? section.Entries.Select(entry => (section, entry))
            : [];

    /// <summary>The mappings of a list, each with these keys only and an id of its own.</summary>
    public IEnumerable<Section> Things(string key, string kind, params string[] keys)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Items(key))
        {
            if (Open(item, kind, Findings, keys) is { } thing)
            {
                if (thing.Find("id") is Scalar { Text.Length: > 0 } id && !ids.Add(id.Text))
                {
                    thing.Report(id, "this id stands here a second time");
                }

                yield return thing;
            }
        }
    }

    public bool Flag(string key, bool otherwise = false)
    {
        if (Word(key) is not { } word)
        {
            return otherwise;
        }

        if (AsFlag(word) is { } flag)
        {
            return flag;
        }

        Report(word, $"'{key}' is true or false, not '{Quote.Short(word.Text)}'");
        return otherwise;
    }

    public static bool? AsFlag(Node node) => (node as Scalar)?.Text switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    public decimal? AsNumber(Node node, string key)
    {
        if (AsWord(node, key) is not { } word)
        {
            return null;
        }

        if (decimal.TryParse(word.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Report(word, $"'{key}' is a number, not '{Quote.Short(word.Text)}'");
        return null;
    }

    /// <summary>A text in all three languages.</summary>
    public LocalizedText? Text(string key) => Find(key) is { } node ? AsText(node, key) : null;

    public LocalizedText NeedText(string key) => Need(key) is { } node ? AsText(node, key) : new LocalizedText(string.Empty, string.Empty, string.Empty);

    public LocalizedText AsText(Node node, string key)
    {
        string[] tags = [.. LocaleTags.All.Select(locale => locale.Tag())];
        if (node is not MapNode map)
        {
            Report(node, $"'{key}' needs its three languages: {{zh-Hans: …, zh-Hant: …, en: …}}");
            return new LocalizedText(string.Empty, string.Empty, string.Empty);
        }

        foreach (var other in map.Entries.Where(entry => !tags.Contains(entry.Key.Text, StringComparer.Ordinal)))
        {
            Report(other.Key, $"'{key}' has an unknown language '{Quote.Short(other.Key.Text)}'{Quote.Suggestion(other.Key.Text, tags)}");
        }

        return new LocalizedText(In(Locale.ZhHans), In(Locale.ZhHant), In(Locale.En));

        string In(Locale locale)
        {
            if (map.Find(locale.Tag()) is { } text)
            {
                return AsWord(text, $"{key}.{locale.Tag()}")?.Text ?? string.Empty;
            }

            Report(map, $"'{key}' has no {locale.Tag()}");
            return string.Empty;
        }
    }

    /// <summary>Checks a word against the words there are; the finding begins with what it is, such as <c>undefined role</c>.</summary>
    public string Known(Scalar word, string what, IReadOnlyCollection<string> known)
    {
        if (!known.Contains(word.Text))
        {
            Report(word, $"{what} '{Quote.Short(word.Text)}'{Quote.Suggestion(word.Text, known)}");
        }

        return word.Text;
    }

    public string? Known(string key, string what, IReadOnlyCollection<string> known) =>
        Word(key) is { } word ? Known(word, what, known) : null;

    public string NeedKnown(string key, string what, IReadOnlyCollection<string> known) =>
        NeedWord(key) is { } word ? Known(word, what, known) : string.Empty;

    public IReadOnlyList<string> AllKnown(string key, string what, IReadOnlyCollection<string> known) =>
        [.. Words(key).Select(word => Known(word, what, known))];

    public IReadOnlyList<string> NeedAllKnown(string key, string what, IReadOnlyCollection<string> known) =>
        [.. NeedWords(key).Select(word => Known(word, what, known))];
}
